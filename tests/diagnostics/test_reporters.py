"""How findings look: the place, the line, the caret under the right letters."""

from __future__ import annotations

import pytest

from generator.diagnostics.cells import cells, pad
from generator.diagnostics.finding import Finding, Related, Report, Severity, in_order
from generator.diagnostics.paint import coloured
from generator.diagnostics.reporters import reporters
from generator.language.bilingual import Bilingual
from generator.source.place import Place

FOR_PEOPLE = {"concise", "full"}
LINE = "  th: น้ำพริกเผา"
LINES = {"a.yaml": ["name:", LINE]}
FINDING = Finding(
    "X001",
    "made-up",
    "error",
    Report(
        Place("a.yaml", 2, 10, 4),
        Bilingual(th="ผิด", en="wrong"),
        Bilingual(th="แก้", en="mend"),
        (Related(Place("b.yaml", 3, 4), Bilingual(th="ที่นี่", en="here")),),
    ),
)

FULL_ENGLISH = """\
error[X001] wrong
 --> a.yaml:2:10
  |
2 |   th: น้ำพริกเผา
  |         ^^^
  = help: mend
  = note: here: b.yaml:3:4
"""
FULL_THAI = """\
ข้อผิดพลาด[X001] ผิด
 --> a.yaml:2:10
  |
2 |   th: น้ำพริกเผา
  |         ^^^
  = วิธีแก้: แก้
  = ดูด้วย: ที่นี่: b.yaml:3:4
"""


def at(place: Place, severity: Severity = "error", code: str = "X001") -> Finding:
    return Finding(code, "made-up", severity, Report(place, Bilingual(th="ผิด", en="wrong")))


def caret_of(line: str, column: int, width: int) -> tuple[str, str]:
    """The shown line and the line of its caret, without the gutter."""
    printed = reporters()["full"]([at(Place("a", 1, column, width))], {"a": [line]}, "en").split("\n")
    return printed[3][4:], printed[4][4:]


def test_full() -> None:
    assert reporters()["full"]([FINDING], LINES, "en") == FULL_ENGLISH
    assert reporters()["full"]([FINDING], LINES, "th") == FULL_THAI


def test_full_parts_findings_by_a_line() -> None:
    assert reporters()["full"]([FINDING, FINDING], LINES, "en") == f"{FULL_ENGLISH}\n{FULL_ENGLISH}"


def test_concise() -> None:
    assert reporters()["concise"]([FINDING], LINES, "en") == "a.yaml:2:10: error[X001] wrong\n"
    assert reporters()["concise"]([FINDING], LINES, "th") == "a.yaml:2:10: ข้อผิดพลาด[X001] ผิด\n"


@pytest.mark.parametrize("name", sorted(FOR_PEOPLE))
def test_colours_add_no_text(name: str) -> None:
    plain = reporters()[name]([FINDING], LINES, "th")
    painted = reporters()[name]([FINDING], LINES, "th", coloured)
    assert "\x1b[1;31m" in painted
    for code in ("\x1b[1;31m", "\x1b[34m", "\x1b[1m", "\x1b[0m"):
        painted = painted.replace(code, "")
    assert painted == plain


@pytest.mark.parametrize("name", sorted(set(reporters()) - FOR_PEOPLE))
def test_programs_get_no_colours(name: str) -> None:
    plain = reporters()[name]([FINDING], LINES, "th")
    assert reporters()[name]([FINDING], LINES, "th", coloured) == plain


@pytest.mark.parametrize("name", [*sorted(FOR_PEOPLE), "github"])
def test_no_findings_are_no_text(name: str) -> None:
    assert reporters()[name]([], LINES, "en") == ""


@pytest.mark.parametrize(
    ("text", "part", "before", "width"),
    [
        ("th: พริก: เผา", ": เ", 7, 3),  # พริก has a vowel above
        ("th: น้ำ x", "x", 7, 1),  # tone above, then sara am, which takes a cell
        ("th: ที่อยู่ x", "x", 8, 1),  # vowels above and below with tones
        ("th: เกี๊ยว", "เกี๊ยว", 4, 4),
        ("th: กฎฯ ๆ x", "x", 10, 1),
        ("th: 漢字 x", "x", 9, 1),  # wide letters take two
        ("th: 🇹🇭 x", "x", 7, 1),
    ],
)
def test_carets_count_cells(text: str, part: str, before: int, width: int) -> None:
    shown, caret = caret_of(text, text.index(part) + 1, len(part))
    assert shown == text
    assert caret == " " * before + "^" * width


def test_the_caret_of_a_mark_stands_under_its_letter() -> None:
    assert caret_of("ก้", 2, 1)[1] == "^"


@pytest.mark.parametrize(
    ("letter", "sign"), [("\t", "→"), ("\xa0", "␣"), ("\u200b", "\ufffd"), ("\x1b", "\ufffd")]
)
def test_what_does_not_show_has_a_sign(letter: str, sign: str) -> None:
    assert caret_of(f"a{letter}b", 3, 1) == (f"a{sign}b", "  ^")


@pytest.mark.parametrize("column", [1, 5_000, 10_000])
def test_long_lines_are_cut_around_the_caret(column: int) -> None:
    line = "".join(chr(ord("ก") + number % 40) for number in range(10_000))
    shown, caret = caret_of(line, column, 1)
    assert len(shown) <= 162
    assert shown[len(caret) - 1] == line[column - 1]
    assert shown.startswith("…") == (column > 1)
    assert shown.endswith("…") == (column < 10_000)


@pytest.mark.parametrize("place", [Place("a.yaml", 9), Place("other.yaml"), Place.of_file("a.yaml")])
def test_no_line_where_there_is_none(place: Place) -> None:
    assert reporters()["full"]([at(place)], LINES, "en") == f"error[X001] wrong\n --> {place}\n"


def test_order_is_by_place_then_code_and_each_once() -> None:
    last, first = at(Place("a", 2)), at(Place("a", 1, 2))
    other = at(Place("a", 2), code="A001")
    assert in_order([last, other, first, last]) == (first, other, last)


def test_pad_counts_cells() -> None:
    assert cells(pad("ที่", 4)) == 4
