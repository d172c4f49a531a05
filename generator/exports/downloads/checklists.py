"""Audit checklists as workbooks: what is audited, the items with a choice of results, sentences to copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from generator.exports.download import Download
from generator.exports.workbook import Book, book, height, picture
from generator.language.calendar import Edition
from generator.language.dates import format_day
from generator.views.checklist import Checklist, Closing, Column, Field, Item, Result
from generator.views.checklists import shown_checklists
from generator.views.localizer import Localizer
from generator.views.requirements import LimitShown

_OF_STANDARD: dict[Column, int] = {
    "clause": 9, "section": 20, "topic": 20, "requirement": 44, "limits": 30, "proof": 28, "result": 22,
    "evidence": 46,
}  # fmt: skip
_OF_REFERENCE: dict[Column, int] = {
    "clause": 9,
    "section": 30,
    "topic": 44,
    "steps": 44,
    "result": 22,
    "evidence": 56,
}
"""The columns of items and their widths in characters."""
_ROOM = 36
"""Points of a row in which evidence is written by hand."""
_COVER = (28, 60, 30)
_SENTENCES = (9, 26, 24, 90)
_FOOTER = 80
"""Letters of a document's name at the foot of a sheet, where Excel takes 255 in all."""
_HEAD = 1
"""The row of column headings; above it stands what is audited."""


def downloads(localizer: Localizer) -> Iterator[Download]:
    """One workbook a checklist."""
    for one in shown_checklists(localizer):
        yield Download(one.workbook, workbook(localizer, one))


def workbook(localizer: Localizer, one: Checklist) -> bytes:
    """Three sheets: the audit, the items, the sentences."""
    words = localizer.words
    with book(words("checklist.title", name=one.name)) as made:
        cover = made.sheet(words("checklist.head"), _COVER)
        cells = _items(localizer, one, made)
        _cover(localizer, one, made, cover, cells)
        _sentences(localizer, one, made)
    return made.content


def _cover(localizer: Localizer, one: Checklist, made: Book, sheet: Worksheet, cells: str) -> None:
    """`cells` are those that hold the results."""
    words, row = localizer.words, 2
    sheet.write_string(0, 0, words("checklist.title", name=one.document), made.style("title"))
    for label, value in _facts(localizer, one):
        sheet.write_string(row, 0, label, made.style("label"))
        sheet.write_string(row, 1, value, made.style("plain"))
        sheet.set_row(row, height([(label, _COVER[0]), (value, _COVER[1])]))
        row += 1
    for field in get_args(Field):
        row = _field(made, sheet, row, words(f"checklist.field-{field}"), 32)
    for result in get_args(Result):
        label = words(f"checklist.result-{result}")
        sheet.write_string(row, 0, label, made.style("label"))
        sheet.write_formula(row, 1, f'=COUNTIF({cells},"{label}")', made.style("number"), 0)
        sheet.set_row(row, height([(label, _COVER[0])]))
        row += 1
    for field in get_args(Closing):
        row = _field(made, sheet, row, words(f"checklist.closing-{field}"), 60)
    if one.live:
        code = {"image_data": picture(one.live), "description": words("checklist.live")}
        sheet.insert_image(1, 2, "qr.png", code)


def _field(made: Book, sheet: Worksheet, row: int, label: str, points: float) -> int:
    """Something to be filled in; the row below it."""
    sheet.write_string(row, 0, label, made.style("label"))
    sheet.write_blank(row, 1, None, made.style("input"))
    sheet.set_row(row, points)
    return row + 1


def _facts(localizer: Localizer, one: Checklist) -> Iterator[tuple[str, str]]:
    words = localizer.words
    yield words("checklist.document"), one.name
    yield words("checklist.edition"), _edition(localizer, one)
    yield words("checklist.status"), _status(localizer, one)
    if one.unknown:
        groups = ", ".join(words(f"standard.group-{group}") for group in one.unknown)
        yield words("checklist.unknown"), f"{words('checklist.unknown-lead')} {groups}"
    if one.status is None:
        yield words("common.note"), words("checklist.titles-only")
        if any(mapping.by == "ours" for mapping in one.mappings):
            yield "", words("checklist.mapping-ours")
    yield words("checklist.mark"), f"{one.mark} ({words('checklist.mark-meaning')})"
    if one.live:
        yield words("checklist.live"), one.live
        yield words("checklist.short"), one.short


def _edition(localizer: Localizer, one: Checklist) -> str:
    edition = one.edition
    if edition is None:
        return localizer.words("common.unknown")
    if isinstance(edition, Edition):
        return localizer.words("common.year-be-ce", be=int(edition), ce=edition.ce)
    return format_day(edition, localizer.language)


def _status(localizer: Localizer, one: Checklist) -> str:
    words = localizer.words
    if one.status is None:
        return words("checklist.status-none")
    status = words(f"standard.status-{one.status}")
    seen = (
        words("standard.status-on", day=format_day(one.status_on, localizer.language))
        if one.status_on
        else ""
    )
    newer = ", ".join(f"{link.lead} {link.label.text}".strip() for link in one.replaced_by)
    advice = f"{words('checklist.superseded')}: {newer}" if newer else ""
    return " · ".join(filter(None, (status, seen, advice)))


def _items(localizer: Localizer, one: Checklist, made: Book) -> str:
    """The sheet of items; returns the cells of their results as a formula names them."""
    words = localizer.words
    columns = _OF_STANDARD if one.status else _OF_REFERENCE
    widths, result = tuple(columns.values()), list(columns).index("result")
    sheet = made.sheet(words("checklist.items"), widths)
    running = f"{words('checklist.title', name=one.document)} · {words('checklist.mark')} {one.mark}"
    if one.status:
        running += f" · {words(f'standard.status-{one.status}')}"
    sheet.write_string(0, 0, running, made.style("title"))
    sheet.set_row(0, 20)
    for column, head in enumerate(columns):
        sheet.write_string(_HEAD, column, words(f"checklist.column-{head}"), made.style("head"))
    last = _HEAD
    for cells in _lines(localizer, one):
        last += 1
        _row(made, sheet, last, cells, widths, least=_ROOM)
        for column in (result, result + 1):
            sheet.write_blank(last, column, None, made.style("input"))
    results = [words(f"checklist.result-{value}") for value in get_args(Result)]
    if last > _HEAD:
        sheet.data_validation(_HEAD + 1, result, last, result, {"validate": "list", "source": results})
    sheet.autofilter(_HEAD, 0, last, len(columns) - 1)
    sheet.freeze_panes(_HEAD + 1, 0)
    sheet.set_landscape()
    sheet.repeat_rows(0, _HEAD)
    document = one.document[:_FOOTER].replace("&", "&&")
    sheet.set_footer(f"&L{document} · {one.mark}&R&P / &N")
    first, end = (xl_rowcol_to_cell(row, result, True, True) for row in (_HEAD + 1, max(last, _HEAD + 1)))
    return f"'{words('checklist.items')}'!{first}:{end}"


def _row(
    made: Book,
    sheet: Worksheet,
    row: int,
    cells: tuple[str, ...],
    widths: tuple[int, ...],
    *,
    least: float = 0,
) -> None:
    for column, text in enumerate(cells):
        sheet.write_string(row, column, text, made.style("text"))
    sheet.set_row(row, max(least, height(zip(cells, widths, strict=False))))


def _lines(localizer: Localizer, one: Checklist) -> Iterator[tuple[str, ...]]:
    """What is told of each item, in the order of the columns."""
    for section in one.sections:
        for item in section.items:
            head = (item.clause, section.title.text, item.topic.text)
            if one.status:
                text, proof = (told.text if told else "" for told in (item.text, item.proof))
                yield *head, text, _limits(localizer, item), proof
            else:
                yield *head, _steps(item)
    for group in one.unknown:
        title = localizer.words(f"standard.group-{group}")
        yield "", title, "", localizer.words("checklist.unknown-item"), "", ""


def _limits(localizer: Localizer, item: Item) -> str:
    return "\n".join(_limit(localizer, limit) for limit in item.limits)


def _limit(localizer: Localizer, limit: LimitShown) -> str:
    words = localizer.words
    method = words("checklist.method", method=limit.method.text) if limit.method else ""
    return f"{limit.characteristic.text}: {limit.bound} ({method or words('checklist.method-unknown')})"


def _steps(item: Item) -> str:
    return "\n".join(f"{step.lead} {step.label.text}".strip() for step in item.steps)


def _sentences(localizer: Localizer, one: Checklist, made: Book) -> None:
    words = localizer.words
    sheet = made.sheet(words("checklist.sentences"), _SENTENCES)
    sheet.write_string(0, 0, words("checklist.sentences-advice"), made.style("title"))
    sheet.set_row(0, 20)
    sentences = words("checklist.sentences")
    heads = [*(words(f"checklist.column-{head}") for head in ("clause", "topic", "result")), sentences]
    for column, head in enumerate(heads):
        sheet.write_string(_HEAD, column, head, made.style("head"))
    row = _HEAD
    for item in one.items:
        for sentence in item.sentences:
            row += 1
            remark = words(f"checklist.remark-{sentence.remark}")
            _row(made, sheet, row, (item.clause, item.topic.text, remark, sentence.text), _SENTENCES)
    sheet.freeze_panes(_HEAD + 1, 0)
    sheet.set_landscape()
    sheet.repeat_rows(_HEAD)
