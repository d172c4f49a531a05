"""Bytes become text or a fault, never a guess."""

from __future__ import annotations

import pytest

from generator.source.bytes import decode
from generator.source.fault import Fault


@pytest.mark.parametrize("data", ["ไทย".encode(), "ไทย".encode("utf-8-sig")])
def test_utf_8_with_and_without_mark(data: bytes) -> None:
    assert decode(data, "x") == "ไทย"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_named(encoding: str) -> None:
    fault = decode("name: น้ำพริก\n".encode(encoding), "x")
    assert isinstance(fault, Fault)
    assert fault.details["looks_like"] == "UTF-16"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_windows_874_shows_its_line(end: str) -> None:
    fault = decode(end.join(["a: 1", "  th: น้ำพริก", "b: 2"]).encode("cp874"), "x")
    assert isinstance(fault, Fault)
    assert (fault.place.line, fault.place.column) == (2, 7)
    assert fault.details["text"] == "th: น้ำพริก"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_broken_byte_is_placed_by_code_points(mark: bytes) -> None:
    fault = decode(mark + "a: 1\nth: น้ำ".encode() + b"\xff", "x")
    assert isinstance(fault, Fault)
    assert (fault.place.line, fault.place.column) == (2, 8)
    assert fault.details["byte"] == "0xFF"
    assert "looks_like" not in fault.details


def test_a_cut_letter_is_a_fault() -> None:
    assert isinstance(decode("ก".encode()[:2], "x"), Fault)
