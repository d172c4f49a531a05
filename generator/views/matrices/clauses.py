"""Clauses of references against the steps of procedures that answer them, and what teaches them."""

from __future__ import annotations

from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Reference
from generator.views.choice import counted
from generator.views.clauses import Clauses, ClauseShown, clauses
from generator.views.localizer import Link, Localizer, Prose
from generator.views.matrix import Cell, Column, Count, Filter, Matrix, Row


def clause_matrix(localizer: Localizer) -> Matrix:
    """A row a clause, a column a procedure some of whose steps are matched with clauses."""
    words = localizer.words
    found = [
        (reference, clauses(localizer, reference))
        for reference in localizer.catalogue.of(Reference)
        if reference.clauses
    ]
    mappings = {mapping.procedure: mapping for _, shown in found for mapping in shown.mappings}
    procedures = tuple(mappings)
    rows = tuple(_row(ref, shown, one, procedures) for ref, shown in found for one in shown.rows)
    answered = [row.values["answered"] for row in rows]
    chapters = {
        _chapter(reference, row): f"{row.number} {row.title.text}"
        for reference, shown in found
        for row in shown.rows
        if row.level == 0
    }
    unmatched = [one for one in localizer.catalogue.of(Procedure) if localizer.link_to(one) not in mappings]
    remarks = [words("matrix.mapping-ours")] if any(one.by == "ours" for one in mappings.values()) else []
    if unmatched:
        names = ", ".join(localizer.name(one) for one in unmatched)
        remarks.append(f"{words('matrix.unmatched')} {names}")
    return Matrix(
        subject="clauses",
        columns=(
            Column("clause", Prose(words("reference.column-clause"), localizer.language)),
            *(Column(f"procedure-{n}", one.label) for n, one in enumerate(procedures, 1)),
            Column("steps", Prose(words("matrix.column-steps"), localizer.language), is_number=True),
            Column("taught", Prose(words("reference.column-taught"), localizer.language)),
        ),
        rows=rows,
        filters=(
            Filter(
                "chapter",
                words("matrix.filter-chapter"),
                counted(chapters.items(), (row.values["chapter"] for row in rows)),
            ),
            Filter(
                "answered",
                words("matrix.filter-answered"),
                counted((("yes", words("matrix.yes")), ("no", words("matrix.no"))), answered),
            ),
        ),
        counts=(
            Count(words("matrix.count-clauses"), len(rows)),
            Count(words("matrix.count-answered"), answered.count("yes")),
            Count(words("matrix.count-not-answered"), answered.count("no")),
        ),
        remarks=tuple(Prose(text, localizer.language) for text in remarks),
    )


def _chapter(reference: Reference, row: ClauseShown) -> str:
    return f"{reference.id}-{row.number.partition('.')[0].replace(' ', '-').lower()}"


def _row(reference: Reference, shown: Clauses, one: ClauseShown, columns: tuple[Link, ...]) -> Row:
    steps = {
        mapping.procedure: found for mapping, found in zip(shown.mappings, one.steps, strict=True) if found
    }
    number = sum(map(len, steps.values()))
    return Row(
        cells=(
            Cell(links=(Link(one.link.path, one.link.anchor, one.title, one.number),)),
            *(Cell(links=steps.get(procedure, ())) for procedure in columns),
            Cell(number=number),
            Cell(links=one.taught_by),
        ),
        values={"chapter": _chapter(reference, one), "answered": "yes" if number else "no"},
    )
