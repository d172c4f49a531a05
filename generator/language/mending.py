"""Thai as it should be encoded: what looks the same to a reader becomes the same to a computer.

Only what cannot be meant otherwise is mended. Compatibility forms (NFKC, NFKD) are never used: they take the
letter sara am apart.
"""

from __future__ import annotations

import re
import unicodedata

_EMOJI = "\u2190-\u32ff\ufe0f\U0001f000-\U0001faff"
_INVISIBLE = re.compile(f"[\u00ad\u200b\u200c\u2060\ufeff]|(?<![{_EMOJI}])\u200d")
"""What has no width and no meaning in Thai or Latin text; the joiner between two emoji has one."""
_LINE_SIGNS = re.compile("[\u2028\u2029]")
_FULL_WIDTH = re.compile("[\uff01-\uff5e]+")
_TO_USUAL = {0xFF01 + number: 0x21 + number for number in range(0x5E)}
_SARA_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32|([\u0e48-\u0e4b])\u0e4d\u0e32")
_MISORDERED = re.compile("([\u0e48-\u0e4c]+)([\u0e31\u0e34-\u0e3a])|([\u0e30\u0e32\u0e33])([\u0e48-\u0e4b])")
"""A tone or silencing mark before its vowel; NFC knows only of the vowels below."""
_TWO_SARA_E = "\u0e40\u0e40"
_SARA_AE = "\u0e41"


def mended(text: str) -> str:
    """The text with joined sara am, แ of one piece, marks in order, usual widths and nothing invisible.

    Mending what is mended changes nothing.
    """
    while (better := _once(text)) != text:
        text = better
    return text


def _once(text: str) -> str:
    text = _LINE_SIGNS.sub(" ", _INVISIBLE.sub("", text))
    text = _FULL_WIDTH.sub(lambda match: match[0].translate(_TO_USUAL), text)
    text = _SARA_AM.sub(lambda match: f"{match[1] or match[2] or ''}\u0e33", text)
    text = _MISORDERED.sub(lambda match: f"{match[2] or match[4]}{match[1] or match[3]}", text)
    return unicodedata.normalize("NFC", text.replace(_TWO_SARA_E, _SARA_AE))
