"""`catalogue search`: the entries that some words are about."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from generator.commands.check.project import checked
from generator.diagnostics.cells import visible
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual, Language
from generator.locale import Words
from generator.search.documents import documents
from generator.search.lookup import Hit, Lookup
from generator.views.page import path_of

HELP = "ค้นหารายการด้วยคำหรือเลขที่ · search entries by words or numbers"

_SIMPLER = (
    "จัดลำดับง่ายกว่าหน้าค้นหาของเว็บไซต์ และไม่เดาแป้นพิมพ์ผิดภาษาหรือคำไทยที่เขียนด้วยอักษรโรมัน "
    "คืนค่า 0 เมื่อพบ 1 เมื่อไม่พบ · "
    "It ranks more simply than the search of the site, and guesses neither the wrong keyboard layout nor "
    "Thai in Latin letters. It returns 0 if anything is found, 1 if nothing is."
)
_LONGEST = 100
"""Letters of a passage that are printed."""


def add_arguments(parser: ArgumentParser) -> None:
    """The query, how many hits are wanted, and their form."""
    parser.epilog = _SIMPLER
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")
    parser.add_argument(
        "--limit", type=count, default=10, help="จำนวนรายการมากที่สุด (10) · the most entries (10)"
    )
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="รูปแบบผล (text) · format (text)"
    )
    parser.add_argument("query", metavar="QUERY", nargs="+", help="คำ ชื่อ หรือเลขที่ · words, a name or a number")


def count(written: str) -> int:
    """A number of entries; argparse tells of any other text by the name of this function."""
    if int(written) < 1:
        raise ValueError(written)
    return int(written)


def run(options: Namespace) -> int:
    """0 if anything is found, 1 if nothing is, 2 if the catalogue has errors."""
    found = checked(options.project)
    if not found.passed:
        print(_HAS_ERRORS[options.lang], file=sys.stderr)
        return 2
    query = " ".join(options.query)
    hits = Lookup(documents(found.reading.catalogue)).ask(query, options.limit)
    if options.format == "json":
        shown = {"query": query, "hits": [_record(hit, options.lang) for hit in hits]}
        print(json.dumps(shown, ensure_ascii=False, indent=2))
    elif hits:
        print("\n".join(line for hit in hits for line in _lines(hit, options.lang)))
    else:
        print(_nothing(query)[options.lang], file=sys.stderr)
    return 0 if hits else 1


_HAS_ERRORS = Bilingual(
    th="บัญชีมีข้อผิดพลาด จึงยังค้นหาไม่ได้: แก้ตามคำสั่ง catalogue check ก่อน",
    en="the catalogue has errors, so it cannot be searched: mend what catalogue check finds first",
)


def _nothing(query: str) -> Bilingual:
    return Bilingual(th=f"ไม่พบ {quoted(query)}", en=f"nothing found for {quoted(query)}")


def _record(hit: Hit, language: Language) -> dict[str, object]:
    entry = hit.document
    return {
        "id": entry.id,
        "kind": entry.kind,
        "number": _of(language, entry.number_th, entry.number_en),
        "title": _of(language, entry.th, entry.en),
        "status": entry.status,
        "page": path_of(language, entry.route),
        "passages": [
            {"at": _address(entry.id, passage.anchor), "text": _of(language, passage.th, passage.en)}
            for passage in hit.passages
        ],
    }


def _lines(hit: Hit, language: Language) -> Iterator[str]:
    entry = hit.document
    status = Words(language)(f"standard.status-{entry.status}") if entry.status else ""
    number, title = _of(language, entry.number_th, entry.number_en), _of(language, entry.th, entry.en)
    yield "  ".join(filter(None, (entry.id, visible(number), visible(title), status and f"({status})")))
    yield f"    {path_of(language, entry.route)}"
    for passage in hit.passages:
        text = visible(_of(language, passage.th, passage.en))
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        yield f"    {_address(entry.id, passage.anchor)}  {shown}"


def _address(identifier: str, anchor: str) -> str:
    """Where a passage stands: `tcps-2-2546#r1`, or `quiz/tcps-2-2546#n3` of another page of the entry."""
    page, _, place = anchor.rpartition("#")
    route = f"{page}/{identifier}" if page else identifier
    return f"{route}#{place}" if place else route


def _of(language: Language, th: str, en: str) -> str:
    """A text in a language; in Thai where there is no English."""
    return en or th if language == "en" else th
