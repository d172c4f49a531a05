"""T622: a bracket or quotation mark without its partner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_MARK = re.compile(r"(?:(?<=^)|(?<=[\s(]))(?:\d{1,2}|[A-Za-zก-ฮ]|[ivx]{2,4})\)|[(\[“”)\]]")
"""A bracket or quotation mark, or a mark of a list such as `1)`, which has no partner."""
_CLOSES = {")": "(", "]": "[", "”": "“"}
_SIGN = re.compile(r"[()\[\]“”]")
"""Any mark."""


@on_text(
    code="T622",
    name="unpaired-mark",
    summary=Bilingual(th="วงเล็บหรือเครื่องหมายคำพูดไม่ครบคู่", en="a bracket or quotation mark without its partner"),
    severity="warning",
    pattern=_SIGN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Round and square brackets and curved quotation marks; the first of the text that has none."""
    opened: list[re.Match[str]] = []
    for mark in _MARK.finditer(wording.scalar):
        if mark[0] in _CLOSES.values():
            opened.append(mark)
        elif opened and opened[-1][0] == _CLOSES[mark[0][-1]]:
            opened.pop()
        elif mark[0] in _CLOSES:
            yield _report(wording, mark)
            return
    if opened:
        yield _report(wording, opened[0])


def _report(wording: Wording, mark: re.Match[str]) -> Report:
    return Report(
        wording.place(mark.end() - 1, mark.end()),
        Bilingual(th=f"“{mark[0][-1]}” ไม่มีคู่", en=f"“{mark[0][-1]}” has no partner"),
        Bilingual(th="เติมเครื่องหมายที่ขาด หรือลบตัวนี้", en="add the one that is missing, or delete this one"),
    )
