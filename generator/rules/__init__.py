"""One rule a file. A rule is known because its file is here: there is no list to keep."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import compress, groupby
from operator import attrgetter
from typing import Any

from generator.diagnostics.allowances import without_allowed
from generator.diagnostics.finding import Finding, in_order
from generator.diagnostics.known import known
from generator.diagnostics.rule import Rule, Scope
from generator.diagnostics.severities import at_levels, levels
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
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


Apart = Callable[[Entry], Sequence[Finding]]
"""Tells of an entry what `of_entry` does, perhaps from memory."""


def findings(
    reading: Reading, settings: Settings, follow: Follow = unseen, apart: Apart | None = None
) -> tuple[Finding, ...]:
    """Everything the rules have to say about a catalogue under the settings of its project, in order."""
    by_name = known(rules())
    found = tuple(_findings(reading, follow) if apart is None else _remembered(reading, apart))
    left, vain = without_allowed(found, reading.catalogue.entries, by_name)
    set_to, wrong = levels(settings, by_name)
    said = [*left, *in_words([*settings.faults, *wrong, *vain])]
    return in_order(at_levels(said, set_to))


def in_words(faults: Iterable[Fault]) -> Iterator[Finding]:
    """Faults of form as findings."""
    by_name = {rule.name: rule for rule in rules() if rule.scope == "fault"}
    for fault in faults:
        yield from by_name[fault.name](fault)


def _findings(reading: Reading, follow: Follow) -> Iterator[Finding]:
    yield from in_words(fault for file in reading.files for fault in file.faults)
    in_turn = sorted(rules(), key=_scope, reverse=True)  # a scope at a time, each with its subjects
    for scope, of_scope in groupby(follow("rules", in_turn), _scope):
        subjects = subjects_of(scope, reading.catalogue)
        for rule in of_scope:
            yield from rule.over(looked_at(rule, subjects))


def of_entry(entry: Entry) -> tuple[Finding, ...]:
    """What the rules say that look at one entry, or at one text or address in it, and at nothing else."""
    alone = Catalogue((entry,))
    return tuple(
        finding
        for scope, of_scope in groupby(sorted(rules(), key=_scope), _scope)
        if scope not in ("fault", "catalogue")
        for subjects in (subjects_of(scope, alone),)
        for rule in of_scope
        for finding in rule.over(looked_at(rule, subjects))
    )


def _remembered(reading: Reading, apart: Apart) -> Iterator[Finding]:
    """The same as `_findings`, but for the order."""
    yield from in_words(fault for file in reading.files for fault in file.faults)
    for entry in reading.catalogue.entries:
        yield from apart(entry)
    for rule in rules():
        if rule.scope == "catalogue":
            yield from rule(reading.catalogue)


def looked_at(rule: Rule[Any], subjects: Sequence[Any]) -> Iterable[Any]:
    """Those that hold what a rule looks for; asked of all at once, because nearly none does."""
    if rule.pattern is None:
        return subjects
    search = rule.pattern.search
    if rule.scope == "pair":
        return (pair for pair in subjects if search(pair.th.scalar) or search(pair.en.scalar))
    return compress(subjects, map(search, map(attrgetter("scalar"), subjects)))


def _scope(rule: Rule[Any]) -> Scope:
    return rule.scope


def subjects_of(scope: Scope, catalogue: Catalogue) -> Sequence[Any]:
    """What the rules of a scope look at, except faults, which are put into words as they come."""
    match scope:
        case "text":
            return [wording for entry in catalogue.entries for wording in wordings(entry)]
        case "pair":
            return [pair for entry in catalogue.entries for pair in pairs(entry)]
        case "address":
            return [address for entry in catalogue.entries for address in addresses(entry)]
        case "entry":
            return catalogue.entries
        case "catalogue":
            return (catalogue,)
        case "fault":
            return ()
