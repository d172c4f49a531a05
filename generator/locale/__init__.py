"""Every word of the interface, Thai and English side by side, in the YAML files of this folder.

The key of a word is the name of its file and its own, as in `standard.requirements`. Words may hold
`{placeholders}`, filled by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml

from generator.language.bilingual import Bilingual, Language

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C, where PyYAML was built with it, reads all words in a fifth of the time."""


@cache
def all_words() -> Mapping[str, Bilingual]:
    """All words by key."""
    found = {}
    for file in sorted(files(__name__).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".yaml"):
            area = file.name.removesuffix(".yaml")
            for key, word in yaml.load(file.read_text("utf-8"), _LOADER).items():
                found[f"{area}.{key}"] = Bilingual(word["th"], word["en"])
    return found


@cache
def _words(language: Language) -> Mapping[str, str]:
    return {key: word[language] for key, word in all_words().items()}


class Words:
    """The words of one language: `words("area.key", n=3)`."""

    def __init__(self, language: Language) -> None:
        self._words = _words(language)

    def __call__(self, key: str, **values: object) -> str:
        """The word with its placeholders filled; KeyError for a key that no file has."""
        word = self._words[key]
        return word.format(**values) if values else word
