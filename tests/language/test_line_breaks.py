"""Where lines of Thai may end."""

from __future__ import annotations

import pytest

from generator.language.line_breaks import pieces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("มาตรฐานผลิตภัณฑ์ชุมชน", ["มาตรฐาน", "ผลิตภัณฑ์", "ชุมชน"]),
        ("ต่างๆ", ["ต่างๆ"]),
        ("ของ สอจ. 76", ["ของ สอจ. 76"]),
        ("พ.ร.บ. และ มอก.เอส", ["พ.ร.บ. และ มอก.เอส"]),
        ("ISO/IEC 17065", ["ISO/IEC 17065"]),
        ("", [""]),
    ],
)
def test_lines_end_after_words_only(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_nothing_is_lost_or_added() -> None:
    text = "สมอ. เป็นผู้ประกาศมาตรฐาน (มผช.) ร้อยละ 15 โดยปริมาตร ๑๒ มากๆ &amp; English\nบรรทัดใหม่"
    assert "".join(pieces(text)) == text
    assert len(pieces(text)) > 3
