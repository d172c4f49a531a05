"""A term of the glossary."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.model.entry import Entry
from generator.model.part import Doc, Name, Refers, Text


class Term(Entry):
    """A Thai term with its English, abbreviations and synonyms; search uses them all."""

    kind: ClassVar[str] = "term"
    section: ClassVar[str] = "glossary"

    name: Annotated[Name, Doc("คำศัพท์", "the term")]
    abbreviations: Annotated[tuple[str, ...], Doc("คำย่อ", "abbreviations")] = ()
    synonyms: Annotated[tuple[Text, ...], Doc("คำอื่นที่หมายถึงสิ่งเดียวกัน", "other words for the same")] = ()
    definition: Annotated[
        Text | None, Doc("ความหมาย ด้วยถ้อยคำของเราเอง", "what it means, in our own words")
    ] = None
    see: Annotated[
        tuple[
            Annotated[str, Refers(("term", "scheme", "organisation", "programme", "category", "reference"))],
            ...,
        ],
        Doc("ดูเพิ่มเติม", "see also"),
    ] = ()
