"""The searches run one after the other on the same work; one that fails says why and lets the others run."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks.search.asking import ask
from tests.benchmarks.search.documents import Document
from tests.benchmarks.search.fuzz import Fuzzed, fuzz
from tests.benchmarks.search.measures import DEPTH, Answer
from tests.benchmarks.search.queries import Query
from tests.benchmarks.search.result import Result
from tests.benchmarks.search.systems.fuse import Fuse
from tests.benchmarks.search.systems.material import Material
from tests.benchmarks.search.systems.minisearch import MiniSearch
from tests.benchmarks.search.systems.ours import Ours, indexed
from tests.benchmarks.search.systems.pagefind import Pagefind
from tests.benchmarks.search.systems.system import System
from tests.browser.chromium import ARGUMENTS, find

PEERS: dict[str, System] = {
    "material": Material(),
    "pagefind": Pagefind(),
    "minisearch": MiniSearch(),
    "fuse": Fuse(),
}


def browser_runs(
    documents: Sequence[Document], queries: Sequence[Query], peers: Sequence[str], rounds: int, strings: int
) -> tuple[list[Result], Fuzzed | None, str]:
    """Ours and then the peers, what so many random strings did to ours, and the version of the browser."""
    executable = find()
    if executable is None:
        return [Result("ours", failure="no Chromium: python -m tests.browser.chromium")], None, ""
    systems: list[System] = [Ours(), *(PEERS[name] for name in peers)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        browser.new_page().close()
        results = [browser_run(browser, system, documents, queries, rounds) for system in systems]
        fuzzed = (
            fuzz(browser, systems[0], documents, strings, rounds)
            if strings and not results[0].failure
            else None
        )
        return results, fuzzed, browser.version


def browser_run(
    browser: Browser, system: System, documents: Sequence[Document], queries: Sequence[Query], rounds: int
) -> Result:
    """One search in the browser."""
    print(f"{system.name} …", file=sys.stderr)
    with TemporaryDirectory() as name:
        try:
            prepared = system.prepare(documents, Path(name))
            cost, answers = ask(browser, system, Path(name), queries, rounds)
        except Exception as error:
            return Result(system.name, failure=f"{type(error).__name__}: {error}")
    return Result(system.name, prepared.version, prepared.seconds, cost, answers)


def python_run(documents: Sequence[Document], queries: Sequence[Query]) -> Result:
    """Our search on its Python side, as the command line asks it."""
    name = "ours, Python"
    try:
        lookup_of = importlib.import_module("generator.search.lookup").Lookup
    except ImportError as error:
        return Result(name, failure=str(error))
    start = perf_counter()
    lookup = lookup_of(indexed(documents))
    seconds = perf_counter() - start
    answers = []
    for query in queries:
        ids: tuple[str, ...] = ()
        fault = ""
        start = perf_counter()
        try:
            ids = tuple(hit.id for hit in lookup.ask(query.asked, DEPTH))
        except Exception as error:  # one of the figures
            fault = f"{type(error).__name__}: {error}"
        answers.append(Answer(ids, None, (perf_counter() - start) * 1000, fault))
    return Result(name, build=seconds, answers=answers)
