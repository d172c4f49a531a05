"""What is missing: one question to the catalogue each, answered by the entries or parts it is true of.

A question is a function that starts with `gap_`; the rest of its name is the key of its words and its anchor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from generator.model.catalogue import Catalogue
from generator.model.entry import Entry, Keyed
from generator.model.kinds.category import Category
from generator.model.kinds.form import Form
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.province import Province
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.source import Source
from generator.model.kinds.standard import Standard
from generator.model.kinds.term import Term
from generator.model.kinds.training import Training
from generator.model.provincial import office_of

Missing = tuple[Entry, Keyed | None]
"""An entry, or a part of one."""

Question = Callable[[Catalogue], Iterator[Missing]]


@cache
def questions() -> dict[str, Question]:
    """All questions by key, in the order they are written."""
    return {
        name.removeprefix("gap_").replace("_", "-"): found
        for name, found in globals().items()
        if name.startswith("gap_")
    }


def gap_number(catalogue: Catalogue) -> Iterator[Missing]:
    """Standards of which no source prints the number."""
    yield from ((one, None) for one in catalogue.of(Standard) if one.number is None)


def gap_status(catalogue: Catalogue) -> Iterator[Missing]:
    """Standards that may have been replaced since."""
    yield from ((one, None) for one in catalogue.of(Standard) if one.status == "unknown")


def gap_listed(catalogue: Catalogue) -> Iterator[Missing]:
    """Standards of which only number and title are known."""
    yield from ((one, None) for one in catalogue.of(Standard) if one.detail == "listed")


def gap_document(catalogue: Catalogue) -> Iterator[Missing]:
    """Standards whose official document has no address here."""
    yield from ((one, None) for one in catalogue.of(Standard) if one.document is None)


def gap_limit_method(catalogue: Catalogue) -> Iterator[Missing]:
    """Requirements of standards and product groups with a limit but no test method."""
    owners: tuple[Standard | Category, ...] = (*catalogue.of(Standard), *catalogue.of(Category))
    for owner in owners:
        for requirement in owner.requirements:
            if any(limit.method is None for limit in requirement.limits):
                yield owner, requirement


def gap_days(catalogue: Catalogue) -> Iterator[Missing]:
    """Steps whose duration is not known."""
    for procedure in catalogue.of(Procedure):
        yield from ((procedure, step) for step in procedure.steps if step.working_days is None)


def gap_form_number(catalogue: Catalogue) -> Iterator[Missing]:
    """Forms without a number."""
    yield from ((form, None) for form in catalogue.of(Form) if form.number is None)


def gap_contact(catalogue: Catalogue) -> Iterator[Missing]:
    """Provincial offices of which nothing is known by which to reach them."""
    for office in catalogue.of(Organisation):
        if office.role == "provincial-office" and office.contact is None:
            yield office, None


def gap_office(catalogue: Catalogue) -> Iterator[Missing]:
    """Provinces without a known office."""
    yield from ((one, None) for one in catalogue.of(Province) if office_of(catalogue, one) is None)


def gap_seminar_date(catalogue: Catalogue) -> Iterator[Missing]:
    """Seminars of which the day is not known, or not exactly."""
    for seminar in catalogue.of(Seminar):
        if seminar.start is None or seminar.start.day is None:
            yield seminar, None


def gap_training_address(catalogue: Catalogue) -> Iterator[Missing]:
    """Training material without an address that may be published."""
    yield from ((one, None) for one in catalogue.of(Training) if one.url is None)


def gap_definition(catalogue: Catalogue) -> Iterator[Missing]:
    """Terms without a definition."""
    yield from ((term, None) for term in catalogue.of(Term) if term.definition is None)


def gap_source_official(catalogue: Catalogue) -> Iterator[Missing]:
    """Sources that are not official ones."""
    yield from ((source, None) for source in catalogue.of(Source) if source.type != "official")
