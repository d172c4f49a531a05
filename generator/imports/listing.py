"""The official list of มผช., saved as a web page, as tables: number, Thai title, English title, document.

The list (tcps.tisi.go.th/public/StandardList.aspx) is one table of three columns: the row's number, that
of the standard as N/year BE, and its title in Thai, then in capitals in brackets in English, both linked to
one PDF file, whose address may hold a backslash, spaces and Thai letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

from generator.diagnostics.finding import Finding
from generator.imports.cells import Cell
from generator.imports.comma import decoded
from generator.imports.grid import Grid, grid
from generator.imports.troubles import trouble
from generator.language.digits import arabic
from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard
from generator.model.tables import Table, rows, tables
from generator.source.place import Place, printable

_NUMBER = re.compile(r"(?:มผช\.\s*)?([0-9]{1,5})\s*[/-]\s*(2[45][0-9]{2})")
_TITLES = re.compile(r"(?P<th>.*?)\s*\((?P<en>[^()ก-๛]*[A-Z][^ก-๛]*)\)\s*", re.DOTALL)
_OWN = tables(Standard)[0]
_SOURCES = next(table for table in tables(Standard) if table.lists == (("sources",),))


@dataclass(frozen=True)
class Listed:
    """What is said besides the list itself."""

    source: str
    """The id of the source that the list is."""
    seen: str
    """The day the list was seen, in ISO 8601."""
    category: str
    """The category of standards that are new, for the list tells none."""


@dataclass
class _Line:
    """A row of the list."""

    line: int
    """Where it begins in the page, from 1."""
    texts: list[str] = field(default_factory=list)
    link: str = ""


class _Lines(HTMLParser):
    """The rows of all tables of a page, their cells as texts."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[_Line] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.lines.append(_Line(self.getpos()[0]))
        elif self.lines and tag in ("td", "th"):
            self.lines[-1].texts.append("")
        elif self.lines and tag == "a" and not self.lines[-1].link:
            self.lines[-1].link = dict(attrs).get("href") or ""

    def handle_data(self, data: str) -> None:
        if self.lines and self.lines[-1].texts:
            self.lines[-1].texts[-1] += data


def read_listing(
    paths: Iterable[Path], catalogue: Catalogue, listed: Listed
) -> tuple[list[Grid], list[Finding]]:
    """The list as the tables `standard` and `standard.sources`.

    Standards that the catalogue has keep all that it knows of them; what it does not know is filled in.
    """
    grids: list[Grid] = []
    wrong: list[Finding] = []
    for path in paths:
        shown = printable(path.as_posix())
        text = decoded(path.read_bytes(), shown)
        reader = _Lines()
        reader.feed(text or "")
        found, unread = _standards(reader.lines, catalogue, listed, shown)
        wrong += unread
        if not found:
            wrong.append(trouble("not-a-table", Place.of_file(shown), problem="tcps-list"))
            continue
        grids += [_grid(shown, _OWN, (row for row, _ in found)), _grid(shown, _SOURCES, _flat(found))]
    return grids, wrong


Values = dict[str, str]


def _standards(
    lines: Sequence[_Line], catalogue: Catalogue, listed: Listed, path: str
) -> tuple[list[tuple[Values, list[Values]]], list[Finding]]:
    """Each standard of the list once: its row, and the rows of its sources; and rows that tell of none."""
    found: list[tuple[Values, list[Values]]] = []
    wrong: list[Finding] = []
    titles: dict[str, str] = {}
    for line in lines:
        texts = [" ".join(arabic(text).split()) for text in line.texts]
        number = next((match for text in texts[:2] if (match := _NUMBER.fullmatch(text))), None)
        at = Place(path, line.line)
        if number is None or not any(texts[texts.index(number[0]) + 1 :]):
            if texts and texts[0].isdecimal():  # else a heading, or what stands around the list
                wrong.append(trouble("unread-row", at, name=" · ".join(texts)))
            continue
        row, sources = _row(line, number, texts, listed)
        if row["id"] in titles:
            if titles[row["id"]] != texts[-1]:
                wrong.append(trouble("other-title", at, name=row["number"]))
            continue
        titles[row["id"]] = texts[-1]
        known = catalogue.by_id.get(row["id"])
        found.append(_with_known(known, row) if isinstance(known, Standard) else (row, sources))
    return found, wrong


def _row(line: _Line, number: re.Match[str], texts: list[str], listed: Listed) -> tuple[Values, list[Values]]:
    titles = _TITLES.fullmatch(texts[-1])
    thai, english = (titles["th"], titles["en"]) if titles else (texts[-1], "")
    identifier = f"tcps-{number[1]}-{number[2]}"
    row = {
        "id": identifier,
        "scheme": "tcps",
        "number": f"มผช. {number[1]}/{number[2]}",
        "edition": number[2],
        "title.th": thai,
        "title.en": english.strip().capitalize(),
        "title.en_by": "official" if english else "",
        "category": listed.category,
        "status": "in-force",
        "status_on": listed.seen,
        "document": _address(line.link),
        "detail": "listed",
    }
    at = f"ลำดับที่ {texts[0]}" if texts[0].isdecimal() else ""
    return row, [{"id": identifier, "source": listed.source, "certainty": "confirmed", "at": at}]


def _with_known(known: Standard, row: Values) -> tuple[Values, list[Values]]:
    """What the catalogue knows of a standard, and from the list only what it does not."""
    (cells,) = rows(_OWN, [known])
    held = {name: str(value) for name, value in zip(_OWN.header, cells, strict=True) if value != ""}
    fresh = {name: value for name, value in row.items() if name not in held}
    if held["status"] == "unknown":
        fresh |= {name: row[name] for name in ("status", "status_on")}
    cited = [dict(zip(_SOURCES.header, map(str, line), strict=True)) for line in rows(_SOURCES, [known])]
    return held | fresh, cited


def _address(link: str) -> str:
    """The address of a PDF file as a browser would ask for it; none of a link that is not absolute."""
    address = link.strip().replace("\\", "/")
    return quote(address, safe="/:%()?=&~+,;@!$'*") if address.startswith(("http://", "https://")) else ""


def _flat(found: Iterable[tuple[Values, list[Values]]]) -> Iterator[Values]:
    return (source for _, sources in found for source in sources)


def _grid(path: str, table: Table, lines: Iterable[Values]) -> Grid:
    header = [Cell(1, column, name) for column, name in enumerate(table.header, 1)]
    cells = [
        Cell(number, column, line[name])
        for number, line in enumerate(lines, 2)
        for column, name in enumerate(table.header, 1)
        if line.get(name)
    ]
    return grid(f"{path}[{table.name}]", table.name, [*header, *cells])
