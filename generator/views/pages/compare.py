"""What changed for me? An edition against those it replaces, requirement by requirement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.language.bilingual import Language
from generator.language.word_changes import Piece, word_changes
from generator.model.kinds.standard import Detail, Group, Requirement, Standard, Status
from generator.views.comparison import ROUTE, Compared, Verdict, can_be_compared, compared, replaced
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.requirements import LimitShown, limits_shown
from generator.views.self_assessment import assessment_of


@dataclass(frozen=True)
class Side:
    """A requirement in one of the editions."""

    link: Link
    clause: str | None
    text: Prose
    limits: tuple[LimitShown, ...]


@dataclass(frozen=True)
class Wording:
    """Two wordings in one: what was removed and what was added."""

    language: Language
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Row:
    """One requirement in both editions."""

    verdict: Verdict
    topic: Prose
    before: Side | None
    after: Side | None
    wording: Wording | None
    """None unless it is known in both editions and differs."""


@dataclass(frozen=True)
class RowGroup:
    """The requirements of one section of the standard."""

    group: Group
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Edition:
    """One of the editions compared, and how much is known of it."""

    link: Link
    status: Status
    detail: Detail


@dataclass(frozen=True)
class Count:
    """How many requirements have one verdict."""

    verdict: Verdict
    count: int


@dataclass(frozen=True)
class ComparePage:
    """What the template is given."""

    new: Edition
    olds: tuple[Edition, ...]
    counts: tuple[Count, ...]
    groups: tuple[RowGroup, ...]
    one_sided: bool
    """Nothing is known to compare: all requirements shown are of one side."""
    partial: bool
    """Of one of the editions not all requirements are known."""
    readiness: str
    """The path of the newer edition's self-assessment."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page for each edition that replaces others, where anything is known of either side."""
    for new in localizer.shown(Standard):
        if not can_be_compared(localizer.catalogue, new):
            continue
        content = _content(localizer, new)
        words = localizer.words
        before = ", ".join(old.link.lead for old in content.olds)
        yield Page(
            language=localizer.language,
            route=f"{ROUTE}/{new.id}",
            section=Standard.section,
            title=words("compare.title", new=localizer.name(new)),
            description=words("compare.description", new=localizer.name(new), old=before),
            template="compare.html.jinja",
            content=content,
            toc=tuple(
                TocItem(words(f"standard.group-{group.group}"), f"group-{group.group}")
                for group in content.groups
            ),
            styles=("compare.css",),
        )


def _content(localizer: Localizer, new: Standard) -> ComparePage:
    catalogue = localizer.catalogue
    found = compared(catalogue, new)
    counted = Counter(one.verdict for one in found)
    return ComparePage(
        new=_edition(localizer, new),
        olds=tuple(_edition(localizer, old) for old in replaced(catalogue, new)),
        counts=tuple(Count(verdict, counted[verdict]) for verdict in get_args(Verdict) if counted[verdict]),
        groups=tuple(
            RowGroup(group, rows)
            for group in get_args(Group)
            if (rows := tuple(_row(localizer, new, one) for one in found if one.group == group))
        ),
        one_sided=all(one.before is None for one in found) or all(one.after is None for one in found),
        partial=any(one.detail != "full" for one in (new, *replaced(catalogue, new))),
        readiness=assessment_of(localizer, new).path,
    )


def _edition(localizer: Localizer, standard: Standard) -> Edition:
    return Edition(localizer.link_to(standard), standard.status, standard.detail)


def _row(localizer: Localizer, new: Standard, one: Compared) -> Row:
    before = _side(localizer, one.old, one.before) if one.before else None
    after = _side(localizer, new, one.after) if one.after else None
    shown = one.after or one.before
    assert shown is not None
    return Row(one.verdict, localizer.prose(shown.topic), before, after, _wording(before, after, one))


def _side(localizer: Localizer, owner: Standard | None, requirement: Requirement) -> Side:
    assert owner is not None
    return Side(
        link=localizer.link_to(owner, requirement),
        clause=requirement.clause,
        text=localizer.prose(requirement.text),
        limits=limits_shown(localizer, requirement),
    )


def _wording(before: Side | None, after: Side | None, one: Compared) -> Wording | None:
    """In the language of the page if both are in it, else in Thai, which both always are."""
    if before is None or after is None or one.before is None or one.after is None:
        return None
    language = before.text.language if before.text.language == after.text.language else "th"
    thai = language == "th"
    old = one.before.text.th if thai else before.text.text
    new = one.after.text.th if thai else after.text.text
    return Wording(language, word_changes(old, new)) if old != new else None
