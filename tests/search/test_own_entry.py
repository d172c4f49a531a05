"""Whatever an entry is called, it is the first that is found by that name, however the name is written.

Where several entries share a name, one of them is. Other spellings than those asked for here have the same
normal form as the name, which test_twins.py holds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import pytest

from generator.language.bilingual import LANGUAGES, Language
from generator.language.normal import normalise
from generator.search.document import Document
from tests.search.conftest import Ask
from tests.search.spellings import bare_forms, misspelt, number_forms, without_edition

pytestmark = pytest.mark.browser

Wanted = dict[str, set[str]]
"""Queries, and of each the entries one of which must come first."""


def names(document: Document, language: Language) -> list[str]:
    """What an entry is called on the page of a language; other names are asked for in their own."""
    own = {"th": (document.th, document.number_th), "en": (document.en, document.number_en)}
    other = [name for name in document.also if name.isascii() == (language == "en")]
    return [name for name in (*own[language], *other) if name]


def numbered(document: Document) -> list[str]:
    """Number and title in one, the title of many a source: who types both may want the standard."""
    own = (document.number_th, document.th), (document.number_en, document.en)
    return [f"{number} {title}" for number, title in own if number and title]


def wanted(documents: Sequence[Document], called: Callable[[Document], Iterable[str]]) -> Wanted:
    owners: dict[str, set[str]] = defaultdict(set)
    queries: dict[str, str] = {}
    for document in documents:
        asked = list(called(document))
        for name in (*asked, *numbered(document)):
            owners[same(name)].add(document.id)
        queries.update({name: same(name) for name in asked})
    return {query: owners[name] for query, name in queries.items()}


def same(name: str) -> str:
    """What names that say the same have in common: spaces and the article are none of it."""
    return normalise(name).removeprefix("the ").replace(" ", "")


def failures(ask: Ask, language: Language, wanted: Mapping[str, set[str]]) -> list[str]:
    assert len(wanted) > 50
    answers = ask([(query, language) for query in wanted])
    return [
        f"“{query}” found {', '.join(found) or 'nothing'}; first should be {' or '.join(sorted(ids))}"
        + ("" if answer["sure"] else "; and was not sure")
        for (query, ids), answer in zip(wanted.items(), answers, strict=True)
        for found in [[hit["id"] for hit in answer["hits"][:3]]]
        if not answer["sure"] or not found or found[0] not in ids
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name(language: Language, ask: Ask, real_documents: tuple[Document, ...]) -> None:
    asked = wanted(real_documents, lambda document: names(document, language))
    wrong = failures(ask, language, asked)
    assert wrong == [], f"{len(wrong)} of {len(asked)}\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_misspelt(language: Language, ask: Ask, real_documents: tuple[Document, ...]) -> None:
    """Every third, in all the ways at once that the normaliser covers."""
    asked = wanted(real_documents, lambda document: names(document, language))
    odd = {misspelt(name): ids for name, ids in list(asked.items())[::3]}
    wrong = failures(ask, language, odd)
    assert wrong == [], f"{len(wrong)} of {len(odd)}\n" + "\n".join(wrong)


@pytest.mark.parametrize("forms", [number_forms, bare_forms, without_edition])
def test_every_number_in_every_way(
    forms: Callable[[str], Iterator[str]], ask: Ask, real_documents: tuple[Document, ...]
) -> None:
    """Of every eighth all ways; of the others those whose words differ, not only what is between them."""
    written = wanted(real_documents, lambda document: forms(document.number_th))
    fully = set(wanted(real_documents[::8], lambda document: forms(document.number_th)))
    words = {tuple(re.findall("[ก-๎]+|[a-z]+|[0-9]+", normalise(query))): query for query in written}
    asked = {query: ids for query, ids in written.items() if query in fully or query in words.values()}
    wrong = failures(ask, "th", asked)
    assert wrong == [], f"{len(wrong)} of {len(asked)}\n" + "\n".join(wrong)
