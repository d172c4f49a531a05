from __future__ import annotations

import pytest

from generator.source.web import is_reserved


@pytest.mark.parametrize(
    ("address", "reserved"),
    [
        ("https://mattrathan.example/", True),
        ("https://example.com/tcps/", True),
        ("https://www.example.org/", True),
        ("http://localhost:8000/", True),
        ("https://a.test/", True),
        ("https://b.invalid/", True),
        ("https://tisi.go.th/", False),
        ("https://notexample.com/", False),
        ("https://example.co.th/", False),
        ("", False),
    ],
)
def test_a_host_that_nobody_can_open_is_known(address: str, reserved: bool) -> None:
    assert is_reserved(address) is reserved
