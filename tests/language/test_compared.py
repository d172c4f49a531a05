from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.language.compared import Piece, compared


def test_thai_is_compared_by_words_not_letters() -> None:
    assert compared("ต้องมีสีที่ดีตามธรรมชาติ", "ต้องมีกลิ่นที่ดีตามธรรมชาติ") == (
        Piece("same", "ต้องมี"),
        Piece("old", "สี"),
        Piece("new", "กลิ่น"),
        Piece("same", "ที่ดีตามธรรมชาติ"),
    )


def test_numbers_stay_whole() -> None:
    assert compared("ไม่เกิน 1,000 โคโลนี", "ไม่เกิน 1,500 โคโลนี") == (
        Piece("same", "ไม่เกิน "),
        Piece("old", "1,000"),
        Piece("new", "1,500"),
        Piece("same", " โคโลนี"),
    )


def test_another_text_is_told_whole() -> None:
    assert compared("สีขาว", "keep dry and cool") == (Piece("old", "สีขาว"), Piece("new", "keep dry and cool"))


def test_what_was_or_is_nothing_has_one_piece() -> None:
    assert compared("", "ใหม่") == (Piece("new", "ใหม่"),)
    assert compared("เก่า", "") == (Piece("old", "เก่า"),)
    assert compared("คงเดิม", "คงเดิม") == (Piece("same", "คงเดิม"),)


@settings(max_examples=60, deadline=None)
@given(*[st.text(alphabet="กาสีที่ดี 1,2.a(\n", max_size=30)] * 2)
def test_the_pieces_make_up_both_texts(old: str, new: str) -> None:
    pieces = compared(old, new)
    assert "".join(piece.text for piece in pieces if piece.sign != "new") == old
    assert "".join(piece.text for piece in pieces if piece.sign != "old") == new
