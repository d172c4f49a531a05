"""Where lines of Thai may be broken, for programs that do not know Thai words."""

from __future__ import annotations

import re
from functools import cache

from generator.language.segment import Segmenter

ABBREVIATION = re.compile(r"(?<![ก-๎.])(?:[ก-ฮ]{1,5}\.)+")
"""Letters without a vowel before a full stop: สอจ. and พ.ร.บ., which are never broken."""

_NEVER_FIRST = frozenset("ๆฯะาำๅ็่้๊๋์ํ")
"""Letters and signs that belong to what stands before them."""


def pieces(text: str) -> list[str]:
    """The words of a text, all of it in order: a line may end after each of them."""
    kept = {place for found in ABBREVIATION.finditer(text) for place in range(found.start() + 1, found.end())}
    found, end = [""], 0
    for word, is_long in _segmenter().words(text):
        breaks = is_long and end not in kept and word[:1] not in _NEVER_FIRST
        if breaks and _is_thai(text[end - 1 : end]) and _is_thai(word[:1]):
            found.append(word)
        else:
            found[-1] += word
        end += len(word)
    return found


def _is_thai(letter: str) -> bool:
    """What is no Thai letter knows its own breaks."""
    return "ก" <= letter <= "๎"


@cache
def _segmenter() -> Segmenter:
    return Segmenter()
