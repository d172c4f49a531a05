"""Two wordings word by word, worked by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.word_changes import word_changes


def marked(before: str, after: str) -> str:
    """What was removed in square brackets, what was added in braces."""
    brackets = {"kept": "{}", "removed": "[{}]", "added": "({})"}
    return "".join(brackets[piece.change].format(piece.text) for piece in word_changes(before, after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "", ""),
        ("ความชื้นต้องไม่เกินร้อยละ 12", "ความชื้นต้องไม่เกินร้อยละ 12", "ความชื้นต้องไม่เกินร้อยละ 12"),
        ("ความชื้นต้องไม่เกินร้อยละ 12", "ความชื้นต้องไม่เกินร้อยละ 10", "ความชื้นต้องไม่เกินร้อยละ [12](10)"),
        ("ต้องมีฉลาก", "ต้องมีฉลากภาษาไทย", "ต้องมีฉลาก(ภาษาไทย)"),
        ("ต้องบรรจุในภาชนะที่สะอาด", "ต้องบรรจุในภาชนะ", "ต้องบรรจุในภาชนะ[ที่สะอาด]"),
        ("pH 5.0 to 7.5", "pH 5.0 to 7.0", "pH 5.0 to [7.5](7.0)"),
        ("It must be dry.", "It should be dry and clean.", "It [must](should) be dry( and clean)."),
        ("two old words here", "some new signs here", "[two old words](some new signs) here"),
        ("ก", "", "[ก]"),
        ("", "ก", "(ก)"),
    ],
)
def test_what_differs_is_marked(before: str, after: str, expected: str) -> None:
    assert marked(before, after) == expected


def test_a_thai_word_is_not_cut_into_letters() -> None:
    """Nor is a compound into its parts: what differs is marked as one would say it."""
    assert marked("มีกลิ่นหอม", "มีกลิ่นเหม็น") == "มี[กลิ่นหอม](กลิ่นเหม็น)"


@given(st.text("กขาิ่ ab1.\n", max_size=12), st.text("กขาิ่ ab1.\n", max_size=12))
def test_both_wordings_can_be_read_from_it(before: str, after: str) -> None:
    pieces = word_changes(before, after)
    assert "".join(one.text for one in pieces if one.change != "added") == before
    assert "".join(one.text for one in pieces if one.change != "removed") == after
    assert all(one.text for one in pieces)
