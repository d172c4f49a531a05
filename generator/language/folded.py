"""Words as they are heard: what people who misspell a Thai word usually keep.

The twin in the browser is `fold` in `overrides/assets/javascripts/search/text.js`.
"""

from __future__ import annotations

import re

_SILENCED = re.compile("[ก-ฮ][ิุ]?์")
_RO_HAN = re.compile("([ก-ฮ])รร(?![ะ-ฺ็-๎])")
"""รร as in ธรรม, not where one word ends with ร and the next begins with it: การรับรอง."""
_DROPPED = str.maketrans("", "", "็่้๊๋์ํ๎ฺ")
_SOUNDS = (
    "สศษซ",
    "นณ",
    "ยญ",
    "ดฎ",
    "ตฏ",
    "ทฐฑธฒถ",
    "คฆฅขฃ",
    "ชฌฉ",
    "ฟฝ",
    "พภผ",
    "รลฬ",
    "หฮ",
    "ไใ",
    "ิี",
    "ึื",
    "ุู",
    "าะ",
)
_ALIKE = {ord(letter): sound[0] for sound in _SOUNDS for letter in sound}


def fold(normal: str) -> str:
    """A normalised word as it is heard: letters of one sound made one.

    Tone marks, silenced letters and the length of vowels are left out.
    """
    heard = _RO_HAN.sub(r"\1ั", _SILENCED.sub("", normal))
    return heard.translate(_DROPPED).translate(_ALIKE)
