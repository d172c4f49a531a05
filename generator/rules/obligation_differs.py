"""L003: must, must not, should and may are what a requirement is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.standard import Standard
from generator.source.wording import Pair, pair_of

_THAI = {
    "must": re.compile(r"(?<!ถูก)(?<!เกี่ยวข)ต้อง(?!การ)|ห้าม"),
    "should": re.compile(r"(?<!สม)ควร"),
    "may": re.compile(r"(?<!ฉก)อาจ(?!ารย์|หาญ|ม)"),
}
_ENGLISH = {
    "must": re.compile(
        r"\b(?:must|shall|needs?|required?|requires|ha(?:s|ve) to|cannot|may not|not allowed)\b"
    ),
    "should": re.compile(r"\b(?:should|recommended|ought)\b"),
    "may": re.compile(r"\b(?:may(?! not)|might|can|could|possibly|perhaps|optional(?:ly)?)\b"),
}
_ALLOWING = re.compile("อาจ|ได้")
"""What may or can is in Thai: also the word at the end of what is allowed."""
_LATIN = re.compile("[A-Za-z]")
_FORBIDDING = re.compile("ห้าม")
_NEGATIVE = re.compile(r"\b(?:not?|cannot|never|without|free|none|neither|nor|forbidden|prohibited|banned)\b")


@on_entry(
    code="L003",
    name="obligation-differs",
    summary=Bilingual(
        th="ความบังคับของข้อกำหนดในสองภาษาไม่ตรงกัน", en="a requirement binds otherwise in the other language"
    ),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Texts of requirements only; one finding a text."""
    for part in entry.requirements if isinstance(entry, Standard) else ():
        pair = pair_of(part.text)
        if pair and _LATIN.search(pair.en.scalar):  # one without any is told by T614 or T602
            yield from _check(pair)


def _check(pair: Pair) -> Iterator[Report]:
    thai, english = pair.th.scalar, pair.en.scalar.lower()
    forbidding = _FORBIDDING.search(thai)
    if forbidding and not _NEGATIVE.search(english):
        yield _report(pair, forbidding, None)
        return
    for force in ("must", "should", "may"):
        in_thai, in_english = _THAI[force].search(thai), _ENGLISH[force].search(english)
        allows = force == "may" and _ALLOWING.search(thai)
        if in_thai and not in_english:
            yield _report(
                pair,
                in_thai,
                next(filter(None, (one.search(pair.en.scalar) for one in _ENGLISH.values())), None),
            )
            return
        if in_english and not in_thai and not allows:
            yield _report(pair, None, in_english)
            return


def _report(pair: Pair, thai: re.Match[str] | None, english: re.Match[str] | None) -> Report:
    """At the English word, or, where there is none, at the Thai one that it lacks."""
    at_thai = pair.th.place(*thai.span()) if thai else pair.th.scalar.place
    at_english = pair.en.place(*english.span()) if english else pair.en.scalar.place
    if thai and english:
        message = Bilingual(
            th=f"ภาษาไทยว่า “{thai[0]}” แต่ภาษาอังกฤษว่า “{english[0]}”",
            en=f"the Thai says “{thai[0]}”, but the English “{english[0]}”",
        )
    elif thai:
        message = Bilingual(
            th=f"ภาษาอังกฤษไม่มีคำที่ตรงกับ “{thai[0]}”", en=f"the English has no word for “{thai[0]}”"
        )
    else:
        word = english[0] if english else ""
        message = Bilingual(th=f"ภาษาไทยไม่มีคำที่ตรงกับ “{word}”", en=f"the Thai has no word for “{word}”")
    return Report(
        at_english,
        message,
        Bilingual(
            th="ใช้ ต้อง·must, ห้าม·must not, ควร·should, อาจ·may ให้ตรงกัน",
            en="match ต้อง with must, ห้าม with must not, ควร with should, อาจ with may",
        ),
        (Related(at_thai, Bilingual(th="ภาษาไทยอยู่ที่นี่", en="the Thai is here")),),
    )
