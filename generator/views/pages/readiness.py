"""Am I ready? The self-assessment of a standard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Detail, Standard, Status
from generator.views.localizer import Link, Localizer
from generator.views.page import Page, TocItem
from generator.views.self_assessment import (
    ROUTE,
    Answer,
    Section,
    ToAskAbout,
    assessment_of,
    route,
    sections,
    to_ask_about,
)
from generator.views.standing import in_use


@dataclass(frozen=True)
class ReadinessPage:
    """What the template of an assessment is given."""

    id: str
    """Of the standard, under which answers are kept."""
    standard: Link
    scheme: Link
    scheme_id: str
    status: Status
    newer: tuple[Link, ...]
    """The assessments of what replaced this edition."""
    detail: Detail
    sections: tuple[Section, ...]
    total: int
    """How many questions there are."""
    answers: tuple[Answer, ...]
    """Those one may choose from."""
    ask: tuple[ToAskAbout, ...]
    """Sections to ask the office about."""
    procedures: tuple[Link, ...]
    address: str
    """Where this page is published, for paper; empty if that is not known."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a standard."""
    for standard in localizer.shown(Standard):
        content = _content(localizer, standard)
        name = localizer.name(standard)
        yield Page(
            language=localizer.language,
            route=route(standard),
            section=ROUTE,
            title=localizer.words("readiness.title-of", name=name),
            description=localizer.words("readiness.description-of", name=name, n=content.total),
            template="readiness.html.jinja",
            content=content,
            toc=tuple(_toc(localizer, content)),
            scripts=("save.js", "readiness_memory.js", "readiness.js"),
            styles=("readiness.css", "codes.css"),
        )


def _content(localizer: Localizer, standard: Standard) -> ReadinessPage:
    catalogue = localizer.catalogue
    scheme = catalogue.get(standard.scheme, Scheme)
    asked = sections(localizer, standard)
    clean = f"{localizer.address}{localizer.language}/{route(standard)}/"
    return ReadinessPage(
        id=standard.id,
        standard=localizer.link_to(standard),
        scheme=localizer.link_to(scheme),
        scheme_id=scheme.id,
        status=standard.status,
        newer=tuple(assessment_of(localizer, newer) for newer in catalogue.replaced_by(standard)),
        detail=standard.detail,
        sections=asked,
        total=sum(len(section.questions) for section in asked),
        answers=get_args(Answer),
        ask=to_ask_about(standard),
        procedures=tuple(localizer.link_to(one) for one in in_use(catalogue, scheme)),
        address=clean if localizer.address else "",
    )


def _toc(localizer: Localizer, content: ReadinessPage) -> Iterator[TocItem]:
    words = localizer.words
    for section in content.sections:
        yield TocItem(words(f"standard.group-{section.group}"), f"group-{section.group}")
    if content.ask:
        yield TocItem(words("readiness.ask"), "ask")
    yield TocItem(words("next.heading"), "next")
