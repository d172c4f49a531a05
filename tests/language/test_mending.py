"""What looks the same becomes the same, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.mending import mended

THAI = st.text(st.characters(min_codepoint=0x0E01, max_codepoint=0x0E5B), max_size=12)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("น\u0e49\u0e4d\u0e32", "น้ำ"),
        ("น\u0e4d\u0e49\u0e32", "น้ำ"),
        ("ท\u0e4d\u0e32", "ทำ"),
        ("เเม่", "แม่"),
        ("ก\u0e48\u0e38", "กุ่"),
        ("ท\u0e48\u0e35", "ที่"),
        ("น\u0e33\u0e49", "น้ำ"),
        ("ก\u200bข\u00ad\u2060", "กข"),
        ("มผช.\u2028ก", "มผช. ก"),
        ("ＴＩＳ １２：", "TIS 12:"),
        ("e\u0301", "é"),
    ],
)
def test_mended(old: str, new: str) -> None:
    assert mended(old) == new


@pytest.mark.parametrize("text", ["น้ำ", "แม่", "๑๒ ฯลฯ", "½ ²", "มอก.\u00a0เอส", "👩\u200d🌾", "ﬁ", "ก่่"])
def test_left_alone(text: str) -> None:
    assert mended(text) == text


@given(THAI | st.text(max_size=12))
def test_mending_what_is_mended_changes_nothing(text: str) -> None:
    assert mended(mended(text)) == mended(text)
