"""A letter of a text is found in its file, however the text is quoted and folded."""

from __future__ import annotations

import pytest

from generator.model.kinds.standard import Standard
from generator.source.decode import decode
from generator.source.nodes import Mapping, Scalar
from generator.source.wording import Wording, pairs, wordings
from generator.source.yaml_nodes import parse


def scalar(text: str) -> Scalar:
    root, faults = parse(text, "x")
    assert not faults
    assert isinstance(root, Mapping)
    value = root["a"]
    assert isinstance(value, Scalar)
    return value


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("lines", "line", "column"),
    [
        (["a: น้ำX"], 1, 7),
        (["# ไทย", "a:   น้ำX # ก"], 2, 9),
        (["a: 'it''s X'"], 1, 11),
        (['a: "\\u0E01\\x41\\U0001F336 \\n\\"X"'], 1, 30),
        (['a: "ก \\', '     ขX"'], 2, 7),
        (["a: ก", "  ข", "", "  งX"], 4, 4),
        (['a: "ก   ', "", "", '   งX"'], 4, 5),
        (["a: 'ก", "  ข X'"], 2, 5),
        (["a: |", "  ก", "    ข", "", "  งX", "b: c"], 5, 4),
        (["a: |2-", "  ก", "    ขX"], 3, 6),
        (["a: >", "  ก", "  ข", "", "    งX", "  จ"], 5, 6),
        (["a: >-", "  ก ก", "  X"], 3, 3),
        (["a: [", "  ]", "b: 🌶️", "c: X"], 4, 4),
    ],
)
def test_a_letter_has_its_place(lines: list[str], line: int, column: int, end: str) -> None:
    root, faults = parse(end.join(lines), "x")
    assert not faults
    assert isinstance(root, Mapping)
    node = next(node for node in root.values() if isinstance(node, Scalar) and "X" in node)
    place = Wording(node, "th").place(node.index("X"), node.index("X") + 1)
    assert (place.line, place.column, place.width) == (line, column, 1)


def test_a_folded_line_ends_where_its_space_is() -> None:
    value = scalar("a: ก\n  ข\n")
    assert value == "ก ข"
    place = Wording(value, "th").place(1, 2)
    assert (place.line, place.column) == (1, 5)


def test_a_code_is_underlined_whole() -> None:
    value = scalar('a: "ก\\u200Bข"\n')
    place = Wording(value, "th").place(1, 2)
    assert (place.column, place.width) == (6, 6)


def test_where_letters_cannot_be_told_apart_the_text_is_named() -> None:
    """A block whose first line is indented further than its indicator says."""
    value = scalar("a: |1\n   ก\n")
    assert value == "  ก\n"
    assert Wording(value, "th").place(2, 3) == value.place


def test_what_is_words_and_what_is_not() -> None:
    root, _ = parse(
        "id: tcps-1\nscheme: tcps\ntitle: {th: ก, en: a, en_by: ours}\nalso: [{th: ข}]\nics: '67'\n"
        "document: https://a.b/\nrequirements: [{key: r1, clause: '4.2', topic: {th: ค, en: c}}]\n",
        "x",
    )
    assert isinstance(root, Mapping)
    entry, _ = decode(Standard, root, "tcps-1")
    assert [(str(one.scalar), one.language) for one in wordings(entry)] == [
        *(("67", None), ("ก", "th"), ("a", "en"), ("ข", "th"), ("4.2", None), ("ค", "th"), ("c", "en")),
    ]
    assert [(str(pair.th.scalar), str(pair.en.scalar)) for pair in pairs(entry)] == [("ก", "a"), ("ค", "c")]
