"""The matrices, a page each, and the page that leads to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.views.localizer import Localizer
from generator.views.matrices import matrices
from generator.views.matrix import SECTION, Matrix, workbook_of
from generator.views.page import Page, path_of


@dataclass(frozen=True)
class MatrixPage:
    """What the template of a matrix is given."""

    matrix: Matrix
    path: str
    workbook: str
    """The path of all of it as a workbook."""


@dataclass(frozen=True)
class MatricesPage:
    """What the template of the index is given."""

    matrices: tuple[MatrixPage, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The index, then a page a matrix."""
    words, found = localizer.words, tuple(_shown(localizer, one) for one in matrices(localizer))
    yield Page(
        language=localizer.language,
        route=SECTION,
        section=SECTION,
        title=words("matrix.index"),
        description=words("matrix.index-description"),
        template="matrices.html.jinja",
        content=MatricesPage(found),
    )
    for one in found:
        yield Page(
            language=localizer.language,
            route=one.matrix.route,
            section=SECTION,
            title=words(f"matrix.title-{one.matrix.subject}"),
            description=words(f"matrix.lead-{one.matrix.subject}"),
            template="matrix.html.jinja",
            content=one,
            scripts=("save.js", "spreadsheet.js", "table_sort.js", "table_rows.js", "table_export.js"),
            styles=("matrices.css",),
        )


def _shown(localizer: Localizer, matrix: Matrix) -> MatrixPage:
    path = path_of(localizer.language, matrix.route)
    return MatrixPage(matrix, path, workbook_of(path))
