"""A matrix: rows with the same columns, of texts, links and numbers, to be filtered and taken away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.views.choice import Choice
from generator.views.localizer import Link, Prose

SECTION = "matrices"

Subject = Literal["clauses", "requirements", "standards"]


@dataclass(frozen=True)
class Column:
    """One column; its key is unique in the matrix and stands in addresses that ask for it to be sorted by."""

    key: str
    title: Prose
    is_number: bool = False


@dataclass(frozen=True)
class Cell:
    """What one row has to say in one column: a text, links or a number; nothing if all are left out."""

    text: Prose | None = None
    links: tuple[Link, ...] = ()
    number: int | None = None

    @property
    def plain(self) -> str:
        """The same without links, several parted by semicolons."""
        told = (self.text.text,) if self.text else tuple(map(_plain, self.links))
        return "; ".join(told) if self.number is None else str(self.number)


def _plain(link: Link) -> str:
    whole = f"{link.whole.text} · " if link.whole else ""
    return f"{whole}{link.lead} {link.label.text}".strip() if link.lead else f"{whole}{link.label.text}"


@dataclass(frozen=True)
class Row:
    """One row: its cells in the order of the columns, and the value it has for each filter."""

    cells: tuple[Cell, ...]
    values: dict[str, str]


@dataclass(frozen=True)
class Filter:
    """A choice above the matrix; `name` is that of the values of rows."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Count:
    """A sum that the matrix is opened for."""

    label: str
    number: int


@dataclass(frozen=True)
class Matrix:
    """All of one matrix in one language. The first column names the row."""

    subject: Subject
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    filters: tuple[Filter, ...]
    counts: tuple[Count, ...]
    remarks: tuple[Prose, ...] = ()
    """What has to be known to read it rightly."""

    @property
    def route(self) -> str:
        """The route of its page."""
        return f"{SECTION}/{self.subject}"


def workbook_of(page: str) -> str:
    """The path of the whole matrix as a workbook, beside its page."""
    return page.removesuffix("/index.html") + ".xlsx"
