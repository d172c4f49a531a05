from __future__ import annotations

import pytest

from generator.language.runs import runs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", [("en", "plain")]),
        ("at ข้อ 1.1, 3.1", [("en", "at "), ("th", "ข้อ"), ("en", " 1.1, 3.1")]),
        ("มอก. เอส, TIS-S", [("th", "มอก. เอส"), ("en", ", TIS-S")]),
        ("(ก.อุตฯ)", [("en", "("), ("th", "ก.อุตฯ"), ("en", ")")]),
        ("มตช.", [("th", "มตช.")]),
        ("", []),
    ],
)
def test_thai_in_english_is_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(runs(text, "en")) == expected
    assert "".join(piece for _, piece in runs(text, "en")) == text


def test_latin_in_thai_belongs_to_it() -> None:
    assert list(runs("แนวทาง BCG", "th")) == [("th", "แนวทาง BCG")]
