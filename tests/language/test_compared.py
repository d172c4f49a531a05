from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.language.compared import compared
from generator.language.word_changes import Piece


def test_thai_is_compared_by_words_not_letters() -> None:
    assert compared("ต้องมีสีที่ดีตามธรรมชาติ", "ต้องมีกลิ่นที่ดีตามธรรมชาติ") == (
        Piece("ต้องมี", "kept"),
        Piece("สี", "removed"),
        Piece("กลิ่น", "added"),
        Piece("ที่ดีตามธรรมชาติ", "kept"),
    )


def test_numbers_stay_whole() -> None:
    assert compared("ไม่เกิน 1,000 โคโลนี", "ไม่เกิน 1,500 โคโลนี") == (
        Piece("ไม่เกิน ", "kept"),
        Piece("1,000", "removed"),
        Piece("1,500", "added"),
        Piece(" โคโลนี", "kept"),
    )


def test_another_text_is_told_whole() -> None:
    assert compared("สีขาว", "keep dry and cool") == (
        Piece("สีขาว", "removed"),
        Piece("keep dry and cool", "added"),
    )


def test_what_was_or_is_nothing_has_one_piece() -> None:
    assert compared("", "ใหม่") == (Piece("ใหม่", "added"),)
    assert compared("เก่า", "") == (Piece("เก่า", "removed"),)
    assert compared("คงเดิม", "คงเดิม") == (Piece("คงเดิม", "kept"),)


@settings(max_examples=60, deadline=None)
@given(*[st.text(alphabet="กาสีที่ดี 1,2.a(\n", max_size=30)] * 2)
def test_the_pieces_make_up_both_texts(old: str, new: str) -> None:
    pieces = compared(old, new)
    assert "".join(piece.text for piece in pieces if piece.change != "added") == old
    assert "".join(piece.text for piece in pieces if piece.change != "removed") == new
