"""How an entry and its parts are cited, in both languages on every page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.bilingual import LANGUAGES, Language
from generator.language.dates import format_day
from generator.model.entry import Entry, Keyed
from generator.model.kinds.procedure import Procedure, Step
from generator.model.kinds.reference import Clause
from generator.model.kinds.standard import Standard
from generator.model.part import Text
from generator.views.localizer import Localizer

SCRIPTS = ("dates.js", "citations.js")
STYLES = ("citations.css",)
"""What a page loads that offers citations."""

DAY, ADDRESS, PART = "{day}", "{address}", "{part}"
"""What the script fills in: the reader's day, the short address, and what `PartCited` says of a part."""


@dataclass(frozen=True)
class CitationText:
    """The citation of an entry in one language."""

    language: Language
    before_day: str
    after_day: str
    """Around the day of access, which a page made beforehand cannot know."""
    pattern: str
    """The same for a part, with `DAY`, `ADDRESS` and `PART` where they go."""


@dataclass(frozen=True)
class Citing:
    """How an entry is cited."""

    address: str
    """Its short address."""
    texts: tuple[CitationText, ...]
    """The page's own language first."""


@dataclass(frozen=True)
class PartCited:
    """What a citation says of a part, such as `ข้อ 4.2 สี` and `clause 4.2 Colour`."""

    th: str
    en: str


def citing(localizer: Localizer, entry: Entry) -> Citing:
    """How an entry is cited."""
    address = localizer.short_address(entry.id)
    own_first = sorted(LANGUAGES, key=lambda language: language != localizer.language)
    return Citing(address, tuple(_text(_in(localizer, language), entry, address) for language in own_first))


def part_cited(localizer: Localizer, entry: Entry, part: Keyed) -> PartCited:
    """What is said of a part behind the name of its entry."""
    return PartCited(*(_part(_in(localizer, language), entry, part) for language in ("th", "en")))


def _in(localizer: Localizer, language: Language) -> Localizer:
    return Localizer(localizer.catalogue, language, localizer.address)


def _text(localizer: Localizer, entry: Entry, address: str) -> CitationText:
    words, whole = localizer.words, _whole(localizer, entry)
    site = words("common.site")
    before, _, after = words("cite.text", what=whole, site=site, address=address, day=DAY).rpartition(DAY)
    part = words("cite.part", whole=whole, part=PART)
    pattern = words("cite.text", what=part, site=site, address=ADDRESS, day=DAY)
    return CitationText(localizer.language, before, after, pattern)


def _whole(localizer: Localizer, entry: Entry) -> str:
    """The document with its edition: by its number, or the day from which it is in force."""
    words, name = localizer.words, localizer.name(entry)
    if isinstance(entry, Standard) and entry.edition:
        title = localizer.prose(entry.title).text
        return words("cite.edition", number=localizer.number(entry), title=title, ce=entry.edition.ce)
    if isinstance(entry, Procedure) and entry.in_force_from:
        return words("cite.in-force", name=name, day=format_day(entry.in_force_from, localizer.language))
    return name


def _part(localizer: Localizer, entry: Entry, part: Keyed) -> str:
    heading = getattr(part, "title", None) or getattr(part, "topic", None)
    assert isinstance(heading, Text)
    return f"{_number(localizer, entry, part)} {localizer.prose(heading).text}".lstrip()


def _number(localizer: Localizer, entry: Entry, part: Keyed) -> str:
    words = localizer.words
    if isinstance(part, Step):
        return words("cite.step", n=entry.parts().index(part) + 1)
    clause = part.number if isinstance(part, Clause) else getattr(part, "clause", None)
    if not clause or not clause[0].isdigit():  # an annex is not called a clause
        return clause or ""
    return words("cite.clause", clause=clause)
