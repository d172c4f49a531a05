"""Web addresses as they are written in the fields of an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from generator.model.part import Part
from generator.source.locate import scalars
from generator.source.nodes import Mapping, Scalar
from generator.source.place import Place

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_WRITTEN = re.compile(r"://|\\")
"""In a file without either no value holds an address; the stroke begins a code of any letter."""


_RESERVED = re.compile(r"(.*\.)?(example|invalid|test|localhost|example\.(com|net|org))", re.IGNORECASE)
"""Hosts that never belong to anybody: RFC 2606, RFC 6761."""


def is_reserved(address: str) -> bool:
    """Whether an address leads to a host that is kept for examples and tests, so that nobody can open it."""
    return _RESERVED.fullmatch(urlsplit(address).hostname or "") is not None


@dataclass(frozen=True)
class Address:
    """An address that is the whole value of a field."""

    text: str
    place: Place
    parts: SplitResult

    @property
    def host(self) -> str:
        """In small letters, without port and password."""
        return self.parts.hostname or ""

    @property
    def is_secure(self) -> bool:
        """Whether it begins with https."""
        return self.parts.scheme == "https"

    @property
    def page(self) -> tuple[str, str, str]:
        """What it leads to, however written: http or https, `www.`, last slash and anchor do not count."""
        return (self.host.removeprefix("www."), self.parts.path.rstrip("/"), self.parts.query)


def addresses(part: Part) -> Iterator[Address]:
    """Every address in a record and in what it holds; addresses within texts are left out."""
    for scalar in linked(part):
        parts = _split(scalar)
        if parts is not None:
            yield Address(str(scalar), scalar.place, parts)


def linked(part: Part) -> Iterator[Scalar]:
    """Every value in a record, and in what it holds, that may have a web address in it."""
    origin = part.origin
    if isinstance(origin, Mapping) and _WRITTEN.search(origin.sheet.text):
        yield from (scalar for scalar in scalars(part) if "://" in scalar)


def _split(scalar: Scalar) -> SplitResult | None:
    """The parts of an address; None of any other value, and of one that no browser can read."""
    if not _ADDRESS.fullmatch(scalar):
        return None
    try:
        return urlsplit(scalar)
    except ValueError:
        return None
