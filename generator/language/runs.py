"""Thai words inside a text of another language, told apart so that each can be read as what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.language.bilingual import Language

_THAI = re.compile(r"([฀-๿]+(?:[ .]+[฀-๿]+)*\.?)")


def runs(text: str, language: Language) -> Iterator[tuple[Language, str]]:
    """The text in pieces of one language each; together they are the text again.

    Latin letters in Thai text belong to it: names and abbreviations are written so.
    """
    if language == "th":
        yield ("th", text)
        return
    for index, piece in enumerate(_THAI.split(text)):
        if piece:
            yield ("th" if index % 2 else language, piece)
