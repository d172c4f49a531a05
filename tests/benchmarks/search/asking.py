"""A search asked in the browser: a few times from nothing, then everything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page

from tests.benchmarks.search.measures import DEPTH, Answer
from tests.benchmarks.search.queries import Query
from tests.benchmarks.search.served import Fetched, Served, serve
from tests.benchmarks.search.systems.system import System

FOLDER = Path(__file__).parent
STARTS = 5
"""How often it is opened anew, each time in a browser without a store, to take the middle of the times."""


@dataclass(frozen=True)
class Cost:
    """What it took. KB are 1,000 bytes, compressed; times are milliseconds."""

    kb_first: float
    kb_all: float
    opened: float
    first: float
    first_least: float
    whole: float
    fetched_first: tuple[Fetched, ...]
    complaints: tuple[str, ...]


def ask(
    browser: Browser, system: System, folder: Path, queries: Sequence[Query], rounds: int = 1
) -> tuple[Cost, list[Answer]]:
    """All answers of a search that serves the files of `folder`, in the order of the queries.

    With more `rounds`, each query has the least of so many times.
    """
    firsts: list[dict[str, Any]] = []
    fetched_first: list[tuple[Fetched, ...]] = []
    complaints: list[str] = []
    with serve(folder, FOLDER / "page.html") as served:
        for start in range(STARTS):
            query = queries[start * len(queries) // STARTS].asked
            with page_of(browser, system, served, complaints) as page:
                served.fetched.clear()
                arguments = [served.address, query, DEPTH]
                first = page.evaluate(
                    "([base, query, limit]) => Benchmark.first(base, query, limit)", arguments
                )
                firsts.append(first)
                fetched_first.append(tuple(file for file in served.fetched if file.at * 1000 <= first["at"]))
                if start == STARTS - 1:
                    whole = page.evaluate("() => Benchmark.whole()")
                    asked = [query.asked for query in queries]
                    answers = page.evaluate(
                        "([all, limit, rounds]) => Benchmark.all(all, limit, rounds)", [asked, DEPTH, rounds]
                    )
                    fetched = tuple(served.fetched)
    cost = Cost(
        kb_first=median(map(_kilobytes, fetched_first)),
        kb_all=_kilobytes(fetched),
        opened=median(first["opened"] for first in firsts),
        first=median(first["answered"] for first in firsts),
        first_least=min(first["answered"] for first in firsts),
        whole=whole,
        fetched_first=fetched_first[-1],
        complaints=tuple(dict.fromkeys(complaints)),
    )
    return cost, [_answer(answer) for answer in answers]


@contextmanager
def page_of(browser: Browser, system: System, served: Served, complaints: list[str]) -> Iterator[Page]:
    """A page with the scripts that ask this search, in a browser that has stored nothing."""
    context = browser.new_context()
    try:
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(served.address)
        page.add_script_tag(path=FOLDER / "page.js")
        page.add_script_tag(path=system.script)
        yield page
    finally:
        context.close()


def _answer(answer: dict[str, Any]) -> Answer:
    ids = tuple(str(found) for found in answer["ids"])
    return Answer(ids, answer["sure"], answer["milliseconds"], answer["error"])


def _kilobytes(files: Sequence[Fetched]) -> float:
    return sum(file.size for file in files) / 1000
