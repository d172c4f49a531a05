"""The documents that every system indexes, read from a file that may lack anything but the documents."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


class Unreadable(Exception):
    """A file that is no list of documents or of queries; the text says which and why."""


@dataclass(frozen=True)
class Document:
    """One document. What the file does not say is empty."""

    id: str
    kind: str = ""
    category: str = ""
    category_th: str = ""
    category_en: str = ""
    number: str = ""
    number_en: str = ""
    serial: str = ""
    year: str = ""
    status: str = ""
    th: str = ""
    en: str = ""
    body: tuple[str, ...] = ()
    body_en: tuple[str, ...] = ()


def read_documents(path: Path) -> tuple[Document, ...]:
    """Every document of a file, the first of each id."""
    documents: dict[str, Document] = {}
    for row in rows(path):
        document = _document(row)
        if document.id:
            documents.setdefault(document.id, document)
    if not documents:
        raise Unreadable(f"{path}: no document with an id")
    return tuple(documents.values())


def rows(path: Path) -> list[dict[object, object]]:
    """The objects of a file that is a list of them; whatever else stands in the list is passed over."""
    try:
        values = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise Unreadable(f"{path}: {error}") from error
    if not isinstance(values, list):
        raise Unreadable(f"{path}: not a list")
    return [value for value in values if isinstance(value, dict)]


def text(value: object) -> str:
    """A value as text: numbers as digits, anything that is neither as nothing, lost halves of letters too."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""


def _document(row: dict[object, object]) -> Document:
    return Document(
        id=text(row.get("id")),
        kind=text(row.get("kind")),
        category=text(row.get("cat")),
        category_th=text(row.get("cat_th")),
        category_en=text(row.get("cat_en")),
        number=text(row.get("num")),
        number_en=text(row.get("num_en")),
        serial=text(row.get("n")),
        year=text(row.get("y")),
        status=text(row.get("status")),
        th=text(row.get("th")),
        en=text(row.get("en")),
        body=_texts(row.get("body")),
        body_en=_texts(row.get("body_en")),
    )


def _texts(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(filter(None, map(text, values)))
