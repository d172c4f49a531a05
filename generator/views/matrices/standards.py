"""Standards against what is known of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from generator.model.kinds.category import Category
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Detail, Group, Standard, Status
from generator.views.choice import counted
from generator.views.levels import upwards
from generator.views.localizer import Localizer, Prose
from generator.views.matrix import Cell, Column, Count, Filter, Matrix, Row
from generator.views.order import by_number
from generator.views.taught import taught_by


def standard_matrix(localizer: Localizer) -> Matrix:
    """A row a standard, a column a sort of knowledge."""
    words, catalogue = localizer.words, localizer.catalogue
    rows = tuple(_row(localizer, standard) for standard in sorted(catalogue.of(Standard), key=by_number))
    details = [row.values["detail"] for row in rows]
    return Matrix(
        subject="standards",
        columns=tuple(_columns(localizer)),
        rows=rows,
        filters=tuple(_filters(localizer, rows)),
        counts=(
            Count(words("matrix.count-standards"), len(rows)),
            *(
                Count(words(f"standard.detail-{detail}"), details.count(detail))
                for detail in get_args(Detail)
            ),
        ),
    )


def _columns(localizer: Localizer) -> Iterator[Column]:
    words = localizer.words
    for key, title in (
        ("standard", words("matrix.column-standard")),
        ("scheme", words("standard.scheme")),
        ("category", words("standard.category")),
        ("status", words("standard.status")),
        ("detail", words("standard.detail")),
    ):
        yield Column(key, Prose(title, localizer.language))
    for key, title in (
        ("requirements", words("standard.requirements")),
        ("sections", words("matrix.column-sections", total=len(get_args(Group)))),
        ("limits", words("matrix.column-limits")),
        ("questions", words("matrix.column-questions")),
        ("taught", words("matrix.column-number")),
    ):
        yield Column(key, Prose(title, localizer.language), is_number=True)
    yield Column("document", Prose(words("standard.document"), localizer.language))
    yield Column("newer", Prose(words("standard.replaced-by"), localizer.language))


def _row(localizer: Localizer, standard: Standard) -> Row:
    words, catalogue = localizer.words, localizer.catalogue
    scheme, category = catalogue.get(standard.scheme, Scheme), catalogue.get(standard.category, Category)
    needed = standard.requirements
    document = "yes" if standard.document else "no"
    texts = (
        localizer.prose(scheme.abbreviation),
        localizer.prose(category.name),
        Prose(words(f"standard.status-{standard.status}"), localizer.language),
        Prose(words(f"standard.detail-{standard.detail}"), localizer.language),
    )
    numbers = (
        len(needed),
        len({one.group for one in needed}),
        sum(1 for one in needed if one.limits),
        sum(1 for one in needed if one.question),
        len(taught_by(localizer, standard)),
    )
    newer = tuple(localizer.link_to(one) for one in catalogue.replaced_by(standard))
    return Row(
        cells=(
            Cell(links=(localizer.link_to(standard),)),
            *(Cell(text=text) for text in texts),
            *(Cell(number=number) for number in numbers),
            Cell(text=Prose(words("matrix.document-known") if standard.document else "", localizer.language)),
            Cell(links=newer),
        ),
        values={
            "scheme": scheme.id,
            "category": category.id,
            "status": standard.status,
            "detail": standard.detail,
            "document": document,
        },
    )


def _filters(localizer: Localizer, rows: tuple[Row, ...]) -> Iterator[Filter]:
    words, catalogue = localizer.words, localizer.catalogue
    named = {
        "scheme": [(one.id, localizer.prose(one.abbreviation).text) for one in upwards(catalogue)],
        "category": [(one.id, localizer.prose(one.name).text) for one in catalogue.of(Category)],
        "status": [(one, words(f"standard.status-{one}")) for one in get_args(Status)],
        "detail": [(one, words(f"standard.detail-{one}")) for one in get_args(Detail)],
        "document": [("yes", words("matrix.yes")), ("no", words("matrix.no"))],
    }
    labels = {
        "scheme": words("standard.scheme"),
        "category": words("standard.category"),
        "status": words("standard.status"),
        "detail": words("standard.detail"),
        "document": words("standard.document"),
    }
    for name, values in named.items():
        yield Filter(name, labels[name], counted(values, (row.values[name] for row in rows)))
