"""QR codes: what is in them is seen in tests/browser; here, what the page is given."""

from __future__ import annotations

from generator.render.codes import qr
from generator.render.environment import environment

MADE = environment()


def test_a_code_is_named_and_its_name_cannot_break_out() -> None:
    code = qr(MADE, "https://example.org/s/tcps-1/", '</title><script>"')
    assert code.startswith("<svg") and "<script" not in code
    assert "&lt;script&gt;" in code


def test_the_same_address_gives_the_same_code() -> None:
    assert qr(MADE, "https://example.org/s/a/", "a") == qr(MADE, "https://example.org/s/a/", "a")
    assert qr(MADE, "https://example.org/s/a/", "a") != qr(MADE, "https://example.org/s/b/", "a")
