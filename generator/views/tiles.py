"""The provinces as tiles, each about where it lies.

The drawing is ours: it keeps neighbours near and makes all provinces of one size. It is no map, and says
nothing of borders or areas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.language.bilingual import Language
from generator.language.line_breaks import pieces
from generator.model.kinds.province import Province
from generator.model.provincial import office_of
from generator.views.localizer import Link, Localizer
from generator.views.offices import office

Known = Literal["reachable", "known", "none"]

# Codes of ISO 3166-2:TH; west is left, north is up, the sea is dots.
DRAWING = """
..  ..  57  ..  ..  ..  ..  ..  ..  ..
58  50  56  55  ..  ..  43  38  ..  ..
..  51  52  54  53  42  39  41  47  48
..  63  64  65  67  40  44  46  49  ..
..  62  66  60  36  45  35  37  ..  ..
..  61  18  16  30  31  32  33  34  ..
71  72  17  15  19  26  25  27  ..  ..
..  73  12  14  13  24  ..  ..  ..  ..
..  70  74  10  11  20  22  ..  ..  ..
..  76  75  ..  ..  21  23  ..  ..  ..
..  77  ..  ..  ..  ..  ..  ..  ..  ..
85  86  ..  ..  ..  ..  ..  ..  ..  ..
82  84  80  ..  ..  ..  ..  ..  ..  ..
83  81  92  93  ..  ..  ..  ..  ..  ..
..  ..  91  90  94  ..  ..  ..  ..  ..
..  ..  ..  ..  95  96  ..  ..  ..  ..
"""
WIDE, HIGH, GAP = 84, 62, 3
"""A tile and the room between two. On a phone three units are a pixel: tiles are 24 px apart, for thumbs."""

ROOM: dict[Language, int] = {"th": 13, "en": 10}
"""How many letters one line of a tile holds."""


@dataclass(frozen=True)
class Tile:
    """One province."""

    link: Link
    x: int
    y: int
    code: str
    """The digits of its code, shown where there is no room for the name."""
    lines: tuple[str, ...]
    """Its name on one line or two, broken between words."""
    office: Known
    """How much is known of the office that certifies there."""


@dataclass(frozen=True)
class Tiles:
    """The whole drawing."""

    width: int
    height: int
    wide: int
    high: int
    tiles: tuple[Tile, ...]


def tiles(localizer: Localizer) -> Tiles | None:
    """The drawing; None unless every province has its place in it."""
    rows = [line.split() for line in DRAWING.strip().splitlines()]
    places = {code: (x, y) for y, row in enumerate(rows) for x, code in enumerate(row) if code != ".."}
    provinces = localizer.catalogue.of(Province)
    if not provinces or any(digits(one) not in places for one in provinces):
        return None
    return Tiles(
        width=max(map(len, rows)) * (WIDE + GAP) - GAP,
        height=len(rows) * (HIGH + GAP) - GAP,
        wide=WIDE,
        high=HIGH,
        tiles=tuple(
            _tile(localizer, one, places[digits(one)])
            for one in sorted(provinces, key=lambda one: places[digits(one)][::-1])
        ),
    )


def digits(province: Province) -> str:
    """TH-50 is 50."""
    return province.code.rpartition("-")[2]


def _tile(localizer: Localizer, province: Province, place: tuple[int, int]) -> Tile:
    organisation = office_of(localizer.catalogue, province)
    reachable = organisation is not None and office(localizer, organisation).is_reachable
    link = localizer.link_to(province)
    return Tile(
        link=link,
        x=place[0] * (WIDE + GAP),
        y=place[1] * (HIGH + GAP),
        code=digits(province),
        lines=broken(link.label.text, link.label.language),
        office="reachable" if reachable else "known" if organisation else "none",
    )


def broken(name: str, language: Language) -> tuple[str, ...]:
    """A name on one line, or on two as equal as its words allow."""
    if wide(name) <= ROOM[language]:
        return (name,)
    words = pieces(name) if language == "th" else [f"{word} " for word in name.split()]
    ways = [("".join(words[:cut]).strip(), "".join(words[cut:]).strip()) for cut in range(1, len(words))]
    return min(ways, key=lambda way: max(map(wide, way)), default=(name,))


def wide(text: str) -> int:
    """How many letters stand beside each other: marks above and below take no room."""
    return sum(letter not in "ัิีึืฺุู็่้๊๋์ํ๎" for letter in text)
