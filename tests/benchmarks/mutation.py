"""Whether tests notice that a rule was changed: `python -m tests.benchmarks.mutation [CODE …]`.

Each mutant of a rule's file is tried on the examples of all pages, also with one value spoilt as in
`tests/test_cascades.py`, and on the full test catalogue and the real one. It is noticed at the first on
which a test would fail. One that nothing notices has survived, and is printed.
"""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType, ModuleType
from typing import Any

from generator import pipeline
from generator.diagnostics.finding import Finding
from generator.diagnostics.rule import Rule
from generator.rules import findings, looked_at, rules, subjects_of
from tests.benchmarks.mutants import Mutant, mutants
from tests.rule_pages import examples
from tests.test_cascades import each_spoilt_example
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
    is_exact: bool = True
    """Whether a test says what the findings are; else only that there are some."""


@cache
def cases() -> tuple[Case, ...]:
    """All examples of all pages, spoilt ones too, and whole catalogues."""
    with TemporaryDirectory() as name:
        return tuple(_cases(Path(name) / "project"))


def _cases(folder: Path) -> Iterator[Case]:
    bad, good = HEADINGS[1:3]
    for rule in rules():
        page = page_of(rule)
        for example in (*examples(page, bad), *examples(page, good)):
            yield Case(rule.code, checked(example, folder))
        for _, _, result in each_spoilt_example(page, good, folder):
            yield Case(rule.code, result)
        for _, _, result in each_spoilt_example(page, bad, folder) if rule.scope != "fault" else ():
            yield Case(rule.code, result, is_exact=False)
    for catalogue in CATALOGUES:
        yield Case("", pipeline.check(catalogue))


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
    if mutant.scope != "fault" and (_said(mutant, case) == said or not case.is_exact):
        return False
    return findings(case.checked.reading, case.checked.settings) != case.checked.findings


def _said(rule: Rule[Any], case: Case) -> list[Finding]:
    """What a rule alone says; of faults nothing, since some are found only among all findings."""
    return list(rule.over(looked_at(rule, subjects_of(rule.scope, case.checked.reading.catalogue))))


def _stop(number: int, frame: FrameType | None) -> None:
    raise TimeoutError


def main(codes: list[str]) -> int:
    """Print the survivors of each rule and the score of all; 0."""
    wanted = [rule.code for rule in rules() if not codes or rule.code in codes]
    total = lived = 0
    cases()  # once, for all processes that are forked from this one
    gc.freeze()
    with ProcessPoolExecutor(mp_context=get_context("fork")) as pool:
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
