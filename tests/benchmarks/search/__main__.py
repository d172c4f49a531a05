"""The search of the site beside Material's, Pagefind, MiniSearch and Fuse.js.

    python -m tests.benchmarks.search --docs DOCS.json --queries QUERIES.json [MORE.json …] --browser

DOCS.json is a list of {id, kind, cat, n, y, num, num_en, th, en, status, body, body_en, cat_th, cat_en}; all
but id may be missing. QUERIES.json is a list of {id, cls, q, rel: {document: 2 wanted | 1 related}}; with
no document in `rel` the query is nonsense, which should be told apart by an empty list or `sure: false`.

With --browser all are asked in the same Chromium in the same run, ours through its real worker; without it
ours alone is asked, on its Python side. Others are fetched by npm into .cache/ once; --peers none asks none,
--peers material,fuse those; Fuse.js takes minutes at 2,000 documents. On a busy machine --rounds 3 asks each
query three times and takes the least time. --fuzz 10000 asks as many random strings too; --misses lists the
queries that ours answers with something else first. Tables go to standard output, then all figures as JSON,
or to a file with --json FILE, which then holds every answer too. nonsense.json beside this file has queries
that are none, whatever the documents.

success@1, MRR@10 and recall@10 count wanted documents alone; of more than ten wanted, ten are all that
recall@10 asks for. Queries whose wanted documents are not among the documents are left out, and their number
is said. KB are 1,000 bytes, compressed; those before the first result are all that was asked for until the
answer was there. Ours is asked as a Thai page would: titles in both languages, texts in Thai.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.search import machine
from tests.benchmarks.search.documents import Unreadable, read_documents
from tests.benchmarks.search.queries import Query, read_queries
from tests.benchmarks.search.result import values
from tests.benchmarks.search.runs import PEERS, browser_runs, python_run
from tests.benchmarks.search.tables import misses, tables


def main(arguments: Sequence[str] | None = None) -> int:
    """0, or 1 if our own search could not be run, or 2 if a file cannot be read."""
    options = _options(arguments)
    try:
        documents = read_documents(options.docs)
        queries = read_queries(options.queries, {document.id for document in documents})
    except Unreadable as error:
        print(error, file=sys.stderr)
        return 2
    print(
        f"{len(documents)} documents, {len(queries)} queries, {_left_out(queries)} left out", file=sys.stderr
    )
    before = machine.load()
    if options.browser:
        results, fuzzed, chromium = browser_runs(
            documents, queries, options.peers, options.rounds, options.fuzz
        )
    else:
        results, fuzzed, chromium = [python_run(documents, queries)], None, None
    report = {
        "documents": {"file": options.docs.name, "count": len(documents)},
        "queries": {"files": [path.name for path in options.queries], "count": len(queries)},
        "left_out": _left_out(queries),
        "rounds": options.rounds,
        "machine": machine.machine(),
        "load": {"before": before, "after": machine.load()},
        "versions": machine.versions() | ({"chromium": chromium} if chromium else {}),
        "systems": {
            result.name: values(result, queries, answers=options.json is not None) for result in results
        },
        "fuzz": asdict(fuzzed) if fuzzed else None,
    }
    print(*tables(results, queries), sep="\n\n")
    if fuzzed:
        print(f"\n{fuzzed}")
    if options.misses and not results[0].failure:
        print("", f"{results[0].name}: missed", misses(results[0], queries), sep="\n\n")
    for result in results:
        if result.failure:
            print(f"{result.name}: {result.failure}", file=sys.stderr)
    if options.json:
        options.json.write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", "utf-8")
    else:
        print("\n" + json.dumps(report, ensure_ascii=False))
    return 1 if results[0].failure else 0


def _left_out(queries: Sequence[Query]) -> int:
    return sum(not query.counted for query in queries)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.search",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--docs", type=Path, required=True, metavar="DOCS.json")
    parser.add_argument("--queries", type=Path, required=True, nargs="+", metavar="QUERIES.json")
    parser.add_argument("--browser", action="store_true", help="ask all in Chromium")
    parser.add_argument("--peers", type=_peers, default=list(PEERS), help=f"{','.join(PEERS)}, or none")
    parser.add_argument("--rounds", type=int, default=1, metavar="N", help="least time of N for each query")
    parser.add_argument("--fuzz", type=int, default=0, metavar="N", help="ask N random strings too")
    parser.add_argument("--misses", action="store_true", help="list the queries that ours misses")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures and answers there")
    return parser.parse_args(arguments)


def _peers(text: str) -> list[str]:
    names = [] if text == "none" else text.split(",")
    unknown = [name for name in names if name not in PEERS]
    if unknown:
        raise argparse.ArgumentTypeError(f"not known: {', '.join(unknown)}")
    return names


if __name__ == "__main__":
    sys.exit(main())
