"""The words that scripts say about what they found: a file a language, loaded when a field is touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.bilingual import LANGUAGES, Language
from generator.locale import Words
from generator.model.kinds import kinds
from generator.model.kinds.standard import Standard
from generator.views.choice import allowed


@dataclass(frozen=True)
class SearchWords:
    """What the template of the file is given."""

    path: str
    language: Language
    kinds: dict[str, str]
    statuses: dict[str, str]


def search_words() -> Iterator[SearchWords]:
    """One for each language."""
    for language in LANGUAGES:
        words = Words(language)
        yield SearchWords(
            path=f"assets/search/words.{language}.js",
            language=language,
            kinds={kind: words(f"kind.{kind}") for kind in kinds()},
            statuses={one: words(f"standard.status-{one}") for one in allowed(Standard, "status")},
        )
