"""The list of self-assessments, by scheme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Standard, Status
from generator.views.choice import Choice
from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer, Prose
from generator.views.order import by_number
from generator.views.page import Page, TocItem
from generator.views.self_assessment import ROUTE, assessment_of, question_count


@dataclass(frozen=True)
class Sheet:
    """One assessment in the list."""

    id: str
    """Of the standard, under which answers are kept."""
    link: Link
    other_title: str
    """The title in the other language, so that the list can be searched in both."""
    status: Status
    questions: int


@dataclass(frozen=True)
class SchemeSheets:
    """The assessments of one scheme."""

    id: str
    name: Prose
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True)
class ReadinessIndex:
    """What the template of the list is given."""

    total: int
    schemes: tuple[SchemeSheets, ...]
    """Those that have standards."""
    scheme_choices: tuple[Choice, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    found = (_scheme(localizer, scheme) for scheme in upwards(localizer.catalogue))
    schemes = tuple(scheme for scheme in found if scheme.sheets)
    total = sum(len(scheme.sheets) for scheme in schemes)
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("readiness.title"),
        description=words("readiness.description", n=total),
        template="readiness_index.html.jinja",
        content=ReadinessIndex(
            total=total,
            schemes=schemes,
            scheme_choices=tuple(Choice(one.id, one.name.text, len(one.sheets)) for one in schemes),
        ),
        toc=tuple(TocItem(one.name.text, f"scheme-{one.id}") for one in schemes),
        scripts=("readiness_memory.js", "readiness_sheets.js"),
        styles=("readiness.css",),
    )


def _scheme(localizer: Localizer, scheme: Scheme) -> SchemeSheets:
    catalogue = localizer.catalogue
    members = [one for one in catalogue.of(Standard) if catalogue.find(one.scheme) is scheme]
    sheets = tuple(_sheet(localizer, one) for one in sorted(members, key=by_number))
    return SchemeSheets(scheme.id, localizer.prose(scheme.abbreviation), sheets)


def _sheet(localizer: Localizer, standard: Standard) -> Sheet:
    link = assessment_of(localizer, standard)
    other = standard.title.en if link.label.language == "th" else standard.title.th
    count = question_count(localizer.catalogue, standard)
    return Sheet(standard.id, link, other or "", standard.status, count)
