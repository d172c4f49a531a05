"""Whether tests notice that a rule was changed: `python -m tests.benchmarks.mutation [CODE …]`.

Each mutant of a rule's file is tried on the examples of the rule's page, then on those of all other pages, on the
full test catalogue and on the real one. It is noticed at the first that gets other findings than from the rule
itself. One that nothing notices has survived, and is printed.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import compress
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType, ModuleType
from typing import Any

from generator import pipeline
from generator.diagnostics.finding import Finding
from generator.diagnostics.rule import Rule
from generator.rules import findings, rules, subjects_of
from tests.benchmarks.mutants import Mutant, mutants
from tests.rule_pages import examples
from tests.test_rules import HEADINGS, checked, page_of

ROOT = Path(__file__).parent.parent.parent
CATALOGUES = (ROOT / "tests" / "catalogues" / "full", ROOT)
LONGEST = 20
"""Seconds a mutant may take; one that takes longer is noticed."""


@dataclass(frozen=True)
class Case:
    """A catalogue that was read once, and what the rules say about it."""

    code: str
    """The rule on whose page it stands, if any."""
    checked: pipeline.Checked


@cache
def cases() -> tuple[Case, ...]:
    """All examples of all pages, and whole catalogues."""
    with TemporaryDirectory() as name:
        found = [
            Case(rule.code, checked(example, Path(name) / "project"))
            for rule in rules()
            for heading in HEADINGS[1:3]
            for example in examples(page_of(rule), heading)
        ]
    return (*found, *(Case("", pipeline.check(catalogue)) for catalogue in CATALOGUES))


def survivors(rule: Rule[Any]) -> tuple[int, list[Mutant]]:
    """How many mutants a rule has, and those that no test notices."""
    signal.signal(signal.SIGALRM, _stop)
    path = Path(str(sys.modules[rule.check.__module__].__file__))
    tried = list(mutants(path.read_text("utf-8")))
    own_first = sorted(cases(), key=lambda case: case.code != rule.code)
    known = [(case, _said(rule, case)) for case in own_first]
    return len(tried), [mutant for mutant in tried if not _is_noticed(rule, mutant, known)]


def _is_noticed(rule: Rule[Any], mutant: Mutant, known: list[tuple[Case, list[Finding]]]) -> bool:
    name = rule.check.__module__
    module = ModuleType(name)
    module.__file__ = sys.modules[name].__file__
    original, sys.modules[name] = sys.modules[name], module
    rules.cache_clear()
    signal.alarm(LONGEST)
    try:
        exec(compile(mutant.source, name, "exec"), module.__dict__)
        return any(_differs(module.check, case, said) for case, said in known)
    except Exception:  # whatever a mutant raises, a test would fail with it
        return True
    finally:
        signal.alarm(0)
        sys.modules[name] = original
        rules.cache_clear()


def _differs(mutant: Rule[Any], case: Case, said: list[Finding]) -> bool:
    """Whether the check gives other findings: what is new may be allowed, or told already."""
    if mutant.scope != "fault" and _said(mutant, case) == said:
        return False
    return findings(case.checked.reading, case.checked.settings) != case.checked.findings


def _said(rule: Rule[Any], case: Case) -> list[Finding]:
    """What a rule alone says; of faults nothing, since some are found only among all findings."""
    subjects = _subjects(rule, case)
    return list(rule.over(subjects))


def _subjects(rule: Rule[Any], case: Case) -> Iterator[Any]:
    found = subjects_of(rule.scope, case.checked.reading.catalogue)
    if rule.pattern is None:
        return iter(found)
    return compress(found, (rule.pattern.search(wording.scalar) for wording in found))


def _stop(number: int, frame: FrameType | None) -> None:
    raise TimeoutError


def main(codes: list[str]) -> int:
    """Print the survivors of each rule and the score of all; 0."""
    wanted = [rule.code for rule in rules() if not codes or rule.code in codes]
    total = lived = 0
    with ProcessPoolExecutor() as pool:
        for code, (count, left) in zip(wanted, pool.map(_survivors_of, wanted), strict=True):
            total, lived = total + count, lived + len(left)
            print(f"{code}  {count - len(left)} of {count}", flush=True)
            for mutant in left:
                print(f"      {mutant}", flush=True)
    print(f"{total - lived} of {total} mutants noticed: {(total - lived) / total:.1%}")
    return 0


def _survivors_of(code: str) -> tuple[int, list[Mutant]]:
    return survivors(next(rule for rule in rules() if rule.code == code))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
