"""Tables as an XLSX workbook: a sheet a table, with drop-downs and help, to be filled in and read again.

Texts are written as texts, whatever they begin with, so that no cell becomes a formula. The bytes depend on
nothing but the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from generator.exports.workbook import Book, book
from generator.locale import all_words
from generator.model.entry import Entry
from generator.model.tables import Cell, Column, Table

Rows = Sequence[tuple[Cell, ...]]
HELP_SHEET, IDS_SHEET = "help", "ids"
"""Sheets that explain, and that the drop-downs take their ids from; nobody reads them back."""

_LAST_ROW = 1_048_575
_LONGEST_MESSAGE, _LONGEST_TITLE, _LONGEST_LIST = 255, 32, 255
_ALLOWED = (
    *("autofilter", "sort", "insert_rows", "delete_rows"),
    *("format_cells", "format_columns", "format_rows"),
)
"""What may be done to a sheet although its names are locked."""
_WIDE, _MIDDLE, _NARROW = 60, 24, 14
"""Widths of columns, in digits: of texts, of ids, of numbers."""


def workbook(sheets: Iterable[tuple[Table, Rows]], ids: Mapping[type[Entry], Sequence[str]]) -> bytes:
    """The bytes of a workbook; `ids` are those that a reference may name, by kind."""
    ids_of = {kind.kind: (number, len(known)) for number, (kind, known) in enumerate(ids.items())}
    written = []
    with book("มาตรฐาน · Mattrathan") as made:
        for table, rows in sheets:
            sheet = made.workbook.add_worksheet(table.name)
            _fill(sheet, table, rows, made)
            _guide(sheet, table, ids_of)
            written.append(table)
        _write_help(made.workbook.add_worksheet(HELP_SHEET), written, made)
        _write_ids(made.workbook.add_worksheet(IDS_SHEET), ids)
    return made.content


def _fill(sheet: Worksheet, table: Table, rows: Rows, made: Book) -> None:
    """Header and rows. Whose row it is and what it is called is locked: nobody changes it by a slip."""
    names = len(table.owners) + _is_named(table)
    sheet.freeze_panes(1, names)
    sheet.autofilter(0, 0, max(len(rows), 1), len(table.header) - 1)
    for number, name in enumerate(table.header):
        sheet.write_string(0, number, name, made.style("head"))
        sheet.set_column(number, number, _width(table, number), made.style(_style(table, number)))
    free, fixed = made.style("free"), made.style("fixed")
    styles = [made.style(_style(table, number)) for number in range(len(table.header))]
    for line, row in enumerate(rows, 1):
        for number, cell in enumerate(row):
            if isinstance(cell, int | Decimal):
                sheet.write_number(line, number, cell, free)
            elif cell:
                sheet.write_string(line, number, cell, fixed if number < names else styles[number])
    sheet.protect("", dict.fromkeys(_ALLOWED, True))


def _guide(sheet: Worksheet, table: Table, ids_of: Mapping[str, tuple[int, int]]) -> None:
    """What a column means, where a cell of it is chosen, and what it may hold."""
    for number, column in enumerate(table.columns, len(table.owners)):
        doc = column.field.doc
        rule: dict[str, object] = {"validate": "any"}
        choices = column.field.value.choices
        targets = [ids_of[kind] for kind in _targets(column) if kind in ids_of]
        if choices and not column.field.many and len(",".join(choices)) <= _LONGEST_LIST:
            rule = {"validate": "list", "source": list(choices), "error_type": "warning"}
        elif len(targets) == 1 and not column.field.many and targets[0][1]:
            at, count = targets[0]
            source = f"={IDS_SHEET}!${xl_col_to_name(at)}$2:${xl_col_to_name(at)}${count + 1}"
            rule = {"validate": "list", "source": source, "error_type": "warning"}
        rule |= {
            "input_title": column.name[:_LONGEST_TITLE],
            "input_message": f"{doc.th}\n{doc.en}"[:_LONGEST_MESSAGE],
        }
        sheet.data_validation(1, number, _LAST_ROW, number, rule)


def _targets(column: Column) -> tuple[str, ...]:
    """The kinds of entry that a column refers to."""
    return column.field.value.refers.kinds if column.field.value.refers else ()


def _write_help(sheet: Worksheet, written: Iterable[Table], made: Book) -> None:
    """Every column of every sheet in words."""
    words = all_words()
    titles = ("sheet", "column", "th", "en", "needed", "values")
    for number, title in enumerate(titles):
        sheet.write_string(0, number, title, made.style("head"))
        sheet.set_column(number, number, _WIDE if title in ("th", "en", "values") else _MIDDLE)
    sheet.freeze_panes(1, 0)
    line = 0
    for table in written:
        for column in table.columns:
            line += 1
            field = column.field
            needed = words["schema.needed" if field.required else "schema.optional"]
            may_be = ", ".join(field.value.choices or _targets(column))
            cells = (
                table.name,
                column.name,
                field.doc.th,
                field.doc.en,
                f"{needed.th} · {needed.en}",
                may_be,
            )
            for number, text in enumerate(cells):
                sheet.write_string(line, number, text)


def _write_ids(sheet: Worksheet, ids: Mapping[type[Entry], Sequence[str]]) -> None:
    """The ids of all entries, a column a kind."""
    for number, (kind, known) in enumerate(ids.items()):
        sheet.write_column(0, number, [kind.kind, *known])
    sheet.hide()


def _is_named(table: Table) -> int:
    """How many of the columns of a record name it: `id` or `key`, or none."""
    return int(table.columns[0].name in ("id", "key"))


def _style(table: Table, number: int) -> str:
    """Short texts stay as they are typed: else 3.10 becomes 3.1, and 1-2 a day."""
    if number < len(table.owners):
        return "typed"
    column = table.columns[number - len(table.owners)]
    is_short = column.path[-1] not in ("th", "en") and not column.field.many
    return "typed" if is_short and column.field.value.type in ("text", "number", "id") else "free"


def _width(table: Table, number: int) -> int:
    if number < len(table.owners):
        return _MIDDLE
    column: Column = table.columns[number - len(table.owners)]
    if column.field.value.type == "text":
        return _WIDE if column.name.endswith(("th", "en")) else _MIDDLE
    return _MIDDLE if column.field.value.refers or column.field.value.type in ("id", "url") else _NARROW
