"""One rule a file. A rule is known because its file is here: there is no list to keep."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import compress
from typing import Any

from generator.diagnostics.allowances import without_allowed
from generator.diagnostics.finding import Finding, in_order
from generator.diagnostics.known import known
from generator.diagnostics.rule import Rule, Scope
from generator.diagnostics.severities import at_levels, levels
from generator.source.fault import Fault
from generator.source.follow import Follow, unseen
from generator.source.read import Reading
from generator.source.settings import Settings
from generator.source.web import addresses
from generator.source.wording import pairs, wordings


@cache
def rules() -> tuple[Rule[Any], ...]:
    """All rules, by code."""
    modules = [
        importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)
    ]
    return tuple(sorted((module.check for module in modules), key=lambda rule: rule.code))


def findings(reading: Reading, settings: Settings, follow: Follow = unseen) -> tuple[Finding, ...]:
    """Everything the rules have to say about a catalogue under the settings of its project, in order."""
    by_name = known(rules())
    found = tuple(_findings(reading, follow))
    left, vain = without_allowed(found, reading.catalogue.entries, by_name)
    set_to, wrong = levels(settings, by_name)
    said = [*left, *_in_words([*settings.faults, *wrong, *vain])]
    return in_order(at_levels(said, set_to))


def _in_words(faults: Iterable[Fault]) -> Iterator[Finding]:
    by_name = {rule.name: rule for rule in rules() if rule.scope == "fault"}
    for fault in faults:
        yield from by_name[fault.name](fault)


def _findings(reading: Reading, follow: Follow) -> Iterator[Finding]:
    yield from _in_words(fault for file in reading.files for fault in file.faults)
    entries = reading.catalogue.entries
    texts = [wording for entry in entries for wording in wordings(entry)]
    scalars = [wording.scalar for wording in texts]
    subjects: dict[Scope, Sequence[Any]] = {
        "pair": [pair for entry in entries for pair in pairs(entry)],
        "address": [address for entry in entries for address in addresses(entry)],
        "entry": entries,
        "catalogue": (reading.catalogue,),
    }
    for rule in follow("rules", rules()):
        if rule.pattern:  # asked of all texts at once, because nearly all hold nothing
            yield from rule.over(compress(texts, map(rule.pattern.search, scalars)))
        else:
            yield from rule.over(subjects.get(rule.scope, ()))
