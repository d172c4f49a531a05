"""QR codes: what is in them is seen in tests/browser; here, what the page is given."""

from __future__ import annotations

from generator.render.codes import qr


def test_a_code_is_named_and_its_name_cannot_break_out() -> None:
    code = qr("https://example.org/s/tcps-1/", '</title><script>"')
    assert code.startswith("<svg") and "<script" not in code
    assert "&lt;script&gt;" in code


def test_the_same_address_gives_the_same_code() -> None:
    assert qr("https://example.org/s/a/", "a") == qr("https://example.org/s/a/", "a")
    assert qr("https://example.org/s/a/", "a") != qr("https://example.org/s/b/", "a")
