"""Random strings asked of our own search: none may throw, none may take long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser

from tests.benchmarks.search.asking import FOLDER, page_of
from tests.benchmarks.search.documents import Document
from tests.benchmarks.search.served import serve
from tests.benchmarks.search.systems.system import System

SEED = 4
AT_ONCE = 500
SLOW = 50
"""Milliseconds that no string should take."""


@dataclass(frozen=True)
class Fuzzed:
    """Each fault with its string, how many strings were slow, and the slowest."""

    strings: int
    seed: int
    faults: tuple[Mapping[str, Any], ...]
    slow: int
    slowest: tuple[Mapping[str, Any], ...]

    def __str__(self) -> str:
        slowest = self.slowest[0] if self.slowest else {"milliseconds": 0, "length": 0}
        return (
            f"{self.strings} random strings: {len(self.faults)} faults, {self.slow} over {SLOW} ms, "
            f"slowest {slowest['milliseconds']:.1f} ms ({slowest['length']} characters)"
        )


def fuzz(
    browser: Browser, system: System, documents: Sequence[Document], strings: int, rounds: int = 1
) -> Fuzzed:
    """What so many strings, always the same ones, did. Its script gives whole answers by `System.answer`."""
    complaints: list[str] = []
    faults: list[Any] = []
    times: list[Any] = []
    with TemporaryDirectory() as name:
        system.prepare(documents, Path(name))
        with (
            serve(Path(name), FOLDER / "page.html") as served,
            page_of(browser, system, served, complaints) as page,
        ):
            page.add_script_tag(path=FOLDER / "fuzz.js")
            titles = [
                title for document in documents for title in (document.th, document.en, document.number)
            ]
            page.evaluate(
                "([base, seed, titles]) => Fuzz.open(base, seed, titles)", [served.address, SEED, titles]
            )
            for start in range(0, strings, AT_ONCE):
                done = page.evaluate(
                    "([count, slow, rounds]) => Fuzz.ask(count, slow, rounds)",
                    [min(AT_ONCE, strings - start), SLOW, rounds],
                )
                faults += done["faults"]
                times += done["times"]
    times.sort(key=lambda one: -one["milliseconds"])
    return Fuzzed(
        strings=strings,
        seed=SEED,
        faults=(*faults, *({"query": "", "fault": complaint} for complaint in complaints)),
        slow=sum(one["milliseconds"] > SLOW for one in times),
        slowest=tuple(times[:5]),
    )
