"""Whether tests notice that a rule was changed: `python -m tests.benchmarks.mutation [CODE …]`.

Each mutant of a rule's file runs the examples of the rule's page; one that passes them runs the full test
catalogue and the real one, which have no findings. One that passes these too has survived, and is printed.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType, ModuleType
from typing import Any

import generator.rules
from generator import pipeline
from generator.diagnostics.reporters import reporters
from generator.diagnostics.rule import Rule
from generator.rules import rules
from tests.benchmarks.mutants import Mutant, mutants
from tests.rule_pages import examples
from tests.test_rules import HEADINGS, checked, page_of

ROOT = Path(__file__).parent.parent.parent
CATALOGUES = (ROOT / "tests" / "catalogues" / "full", ROOT)
LONGEST = 20
"""Seconds a mutant may take for one page or catalogue; one that takes longer is noticed."""


def survivors(rule: Rule[Any]) -> tuple[int, list[Mutant]]:
    """How many mutants a rule has, and those that no test notices."""
    signal.signal(signal.SIGALRM, _stop)
    assert not _differs(rule, 0), f"the page of {rule.code} does not say what is found"
    path = Path(str(sys.modules[rule.check.__module__].__file__))
    tried = list(mutants(path.read_text("utf-8")))
    return len(tried), [mutant for mutant in tried if not _is_noticed(rule, mutant)]


def _is_noticed(rule: Rule[Any], mutant: Mutant) -> bool:
    name = rule.check.__module__
    module = ModuleType(name)
    module.__file__ = sys.modules[name].__file__
    original, sys.modules[name] = sys.modules[name], module
    rules.cache_clear()
    try:
        exec(compile(mutant.source, name, "exec"), module.__dict__)
        return any(_differs(rule, number) for number in range(1 + len(CATALOGUES)))
    except Exception:  # whatever a mutant raises, a test would fail with it
        return True
    finally:
        signal.alarm(0)
        sys.modules[name] = original
        rules.cache_clear()


def _differs(rule: Rule[Any], number: int) -> bool:
    """Whether the rule's page, or else one of the catalogues, gives other findings than it should."""
    signal.alarm(LONGEST)
    if number:
        return pipeline.check(CATALOGUES[number - 1]).findings != ()
    with TemporaryDirectory() as name:
        return any(_page_differs(page_of(rule), Path(name) / "project"))


def _page_differs(page: str, folder: Path) -> Iterator[bool]:
    for example in examples(page, HEADINGS[1]):
        result = checked(example, folder)
        for language, (_, said) in example.printed.items():
            yield said != reporters()["full"](result.findings, result.lines, language)
    for example in examples(page, HEADINGS[2]):
        yield bool(checked(example, folder).findings)


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
    return survivors(next(rule for rule in generator.rules.rules() if rule.code == code))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
