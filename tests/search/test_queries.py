"""The queries of `queries.yaml`, asked of the built site as its readers do: the right entry comes first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from tests.search.conftest import Answer, Ask

pytestmark = pytest.mark.browser

KINDS = {
    *("calendar", "category", "form", "organisation", "procedure", "programme", "province", "reference"),
    *("scheme", "seminar", "source", "standard", "term", "training"),
}


@dataclass(frozen=True)
class Query:
    """A query and what is right for it; `queries.yaml` says what the fields mean."""

    text: str
    sort: str
    language: str
    first: frozenset[str]
    among: frozenset[str] = frozenset()
    passage: str = ""

    def wrong(self, answer: Answer) -> str:
        """What is wrong with the answer, or ``""``."""
        hits = answer["hits"][:3]
        ids = [hit["id"] for hit in hits]
        found = f"“{self.text}” found {', '.join(ids) or 'nothing'}"
        if not ids or ids[0] not in self.first:
            return f"{found}; first should be {' or '.join(sorted(self.first))}"
        if missing := self.among.difference(ids):
            return f"{found}; {', '.join(sorted(missing))} should be in the first three"
        shown = {f"{hit['id']}#{passage['anchor']}" for hit in hits for passage in hit["passages"]}
        if self.passage and self.passage not in shown:
            return f"{found}; {self.passage} should be shown, not {', '.join(sorted(shown)) or 'no part'}"
        return ""


def ids(written: str | list[str]) -> frozenset[str]:
    return frozenset([written] if isinstance(written, str) else written)


def read() -> tuple[list[Query], list[str]]:
    """The queries, and the strings that mean nothing."""
    data = yaml.safe_load(Path(__file__).with_name("queries.yaml").read_text("utf-8"))
    queries = [
        Query(
            one["query"],
            one["class"],
            one["language"],
            ids(one["first"]),
            ids(one.get("among", [])),
            one.get("passage", ""),
        )
        for one in data["queries"]
    ]
    return queries, data["nonsense"]


QUERIES, NONSENSE = read()
GROUPS = sorted({(query.sort, query.language) for query in QUERIES})


@pytest.mark.parametrize(("sort", "language"), GROUPS)
def test_the_right_entry_comes_first(sort: str, language: str, ask: Ask) -> None:
    queries = [query for query in QUERIES if (query.sort, query.language) == (sort, language)]
    answers = ask([(query.text, query.language) for query in queries])
    wrong = [said for query, answer in zip(queries, answers, strict=True) if (said := query.wrong(answer))]
    assert wrong == [], f"{len(wrong)} of {len(queries)}\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", ["th", "en"])
def test_nonsense_is_told_apart(language: str, ask: Ask) -> None:
    answers = zip(NONSENSE, ask([(text, language) for text in NONSENSE]), strict=True)
    sure = [f"“{text}” found {answer['hits'][0]['id']}" for text, answer in answers if answer["sure"]]
    assert sure == [], f"sure of {len(sure)} of {len(NONSENSE)}\n" + "\n".join(sure)


def test_every_kind_of_entry_is_asked_for(ask: Ask) -> None:
    answers = ask([(query.text, query.language) for query in QUERIES])
    assert KINDS.difference(hit["kind"] for answer in answers for hit in answer["hits"][:1]) == set()
