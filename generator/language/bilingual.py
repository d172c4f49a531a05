"""Words of the program in both languages, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["th", "en"]
LANGUAGES: tuple[Language, ...] = ("th", "en")
"""The languages of the site; Thai first, for it is the normative one."""


@dataclass(frozen=True)
class Bilingual:
    """The same in Thai and in English."""

    th: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return self.th if language == "th" else self.en
