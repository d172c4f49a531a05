"""A reference: what it is for, and its clauses with the steps, requirements and teaching about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.language.calendar import Day, Edition
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Reference
from generator.model.kinds.scheme import Scheme
from generator.views.checklists import is_audited
from generator.views.citing import SCRIPTS, STYLES, Citing, citing
from generator.views.clauses import Clauses, clauses
from generator.views.entry import EntryFrame, closing, frame
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.taught import taught_by
from generator.views.titles import titles

ENTRIES_OF = Reference


@dataclass(frozen=True)
class ReferencePage:
    """What the template of a reference is given."""

    frame: EntryFrame
    citing: Citing
    designation: str | None
    type: Literal["standard", "act"]
    year: Day | None
    amended: Edition | None
    use: Prose
    url: str | None
    replaces: tuple[Link, ...]
    governs: tuple[Link, ...]
    """Schemes and procedures it governs."""
    clauses: Clauses
    audited: bool
    """Whether there is an audit checklist of its clauses."""
    remark: Prose | None
    taught_by: tuple[Link, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a reference."""
    named, words = titles(localizer, Reference), localizer.words
    for reference in localizer.shown(Reference):
        content = _content(localizer, reference)
        yield Page(
            language=localizer.language,
            route=f"{reference.section}/{reference.id}",
            section=reference.section,
            title=named[reference.id],
            description=words("reference.description", name=localizer.name(reference)),
            template="reference.html.jinja",
            content=content,
            toc=tuple(_toc(localizer, content)),
            entry=reference.id,
            scripts=SCRIPTS,
            styles=STYLES,
        )


def _content(localizer: Localizer, reference: Reference) -> ReferencePage:
    return ReferencePage(
        frame=frame(localizer, reference),
        citing=citing(localizer, reference),
        designation=reference.designation,
        type=reference.type,
        year=reference.year,
        amended=reference.amended,
        use=localizer.prose(reference.use),
        url=reference.url,
        replaces=localizer.links(reference.replaces),
        governs=tuple(
            localizer.link_to(use.origin)
            for use in localizer.catalogue.backlinks(reference)
            if use.field == "about" and isinstance(use.origin, Scheme | Procedure)
        ),
        clauses=clauses(localizer, reference),
        audited=is_audited(reference),
        remark=localizer.maybe(reference.remark),
        taught_by=taught_by(localizer, reference),
    )


def _toc(localizer: Localizer, content: ReferencePage) -> Iterator[TocItem]:
    words = localizer.words
    yield TocItem(words("next.heading"), "next")
    if content.clauses.rows or content.type == "standard":
        yield TocItem(words("reference.clauses"), "clauses")
    if content.clauses.unmet:
        yield TocItem(words("reference.unmet"), "unmet")
    if content.governs:
        yield TocItem(words("reference.governs"), "governs")
    if content.taught_by:
        yield TocItem(words("reference.taught-by"), "taught-by")
    yield from closing(localizer, content.frame)
