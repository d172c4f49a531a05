"""The entries of a catalogue as documents to search: all names, and every text that stands on their pages."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.aliases import aliases
from generator.model.catalogue import Catalogue
from generator.model.entry import Citation, Entry, Keyed
from generator.model.kinds.province import Province
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.standard import Standard
from generator.model.kinds.training import Training
from generator.model.number import StandardNumber
from generator.model.part import Part, Text
from generator.model.provincial import office_of
from generator.search.document import Document, Passage

_NOT_SHOWN = {"allow", "title", "name", "also", "synonyms", "quiz", "front", "news", "documents"}
"""Fields that the page of an entry does not print, and names, which are searched as such."""


def documents(catalogue: Catalogue) -> tuple[Document, ...]:
    """A document for each entry that has a page, in the order of their ids."""
    return tuple(_document(catalogue, entry) for entry in catalogue)


def _document(catalogue: Catalogue, entry: Entry) -> Document:
    number = getattr(entry, "number", None)
    printed = number if isinstance(number, StandardNumber) else None
    newer = catalogue.replaced_by(entry) if isinstance(entry, Standard) else ()
    shown = {entry.heading.th, entry.heading.en, entry.id, *((printed.th, printed.en) if printed else ())}
    return Document(
        id=entry.id,
        kind=entry.kind,
        route=f"{entry.section}/{entry.id}",
        th=entry.heading.th,
        en=entry.heading.en or "",
        number_th=printed.th if printed else "",
        number_en=printed.en if printed else "",
        also=tuple(alias for alias in aliases(entry) if alias not in shown),
        scheme=str(getattr(entry, "scheme", None) or ""),
        category=str(getattr(entry, "category", None) or ""),
        status=str(getattr(entry, "status", None) or ""),
        superseded_by=newer[-1].id if newer else "",
        passages=(*_passages(entry), *_elsewhere(catalogue, entry)),
    )


def _passages(entry: Entry) -> Iterator[Passage]:
    """Each part with an address in one passage; each other text of the entry in one of its own."""
    parts = entry.parts()
    for part in parts:
        texts = list(_texts(part))
        th = " · ".join([*_clause(part), *(text.th for text in texts)])
        en = " · ".join([*_clause(part), *(text.en for text in texts if text.en)])
        yield Passage(part.key, th, en if any(text.en for text in texts) else "")
    for text in _texts(entry, without=frozenset(map(id, parts))):
        yield Passage("", text.th, text.en or "")


def _elsewhere(catalogue: Catalogue, entry: Entry) -> Iterator[Passage]:
    """What is read of an entry on a page of another sort: its quiz, and what an office adds for its province.

    Wrong answers are left out: nobody should find one and take it for what is right.
    """
    if isinstance(entry, Training | Seminar):
        for number, one in enumerate(entry.quiz, 1):
            yield _joined(f"quiz#n{number}", one.question, one.answer, one.why)
    if isinstance(entry, Province) and (office := office_of(catalogue, entry)):
        if office.front and office.front.intro:
            yield _joined("", office.front.intro)
        for news in office.news:
            yield _joined("news", news.text)
        for document in office.documents:
            yield _joined("documents", document.title, document.text)


def _joined(anchor: str, *texts: Text | None) -> Passage:
    there = [text for text in texts if text]
    th = " · ".join(text.th for text in there)
    return Passage(anchor, th, " · ".join(text.en for text in there if text.en))


def _clause(part: Keyed) -> list[str]:
    number = getattr(part, "clause", None) or getattr(part, "number", None)
    return [number] if isinstance(number, str) else []


def _texts(part: Part, without: frozenset[int] = frozenset()) -> Iterator[Text]:
    """The texts of a part and of the parts in it, but for citations and those left out."""
    for field in type(part).model_fields:
        value = getattr(part, field)
        if isinstance(part, Entry) and field in _NOT_SHOWN:
            continue
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Text):
                yield item
            elif isinstance(item, Part) and not isinstance(item, Citation) and id(item) not in without:
                yield from _texts(item)
