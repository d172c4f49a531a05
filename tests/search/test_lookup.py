"""The search of the command line, on the Python side."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from generator.search.document import Document, Passage
from generator.search.index import WordIndex
from generator.search.lookup import Lookup
from tests.search.spellings import SPELLINGS, bare_forms, number_forms, without_edition
from tests.search.test_own_entry import names, wanted
from tests.search.test_twins import random_texts


@pytest.fixture(scope="module")
def lookup(real_documents: tuple[Document, ...]) -> Lookup:
    return Lookup(real_documents)


@pytest.fixture(scope="module")
def small() -> Lookup:
    """Three made-up entries."""
    passages = (
        Passage("", "ใช้กับสบู่ทุกชนิด", "For all soap."),
        Passage("r1", "น้ำหนักสุทธิไม่น้อยกว่าที่ระบุไว้", "The net weight is at least as stated."),
        Passage("r2", "สีสม่ำเสมอ", "An even colour."),
        Passage("r2", "สีไม่ตก สม่ำเสมอ", ""),
    )
    return Lookup(
        [
            Document("soap-old", "standard", "a", "สบู่ก้อน", "Bar soap", "มผช. 94/2546", status="superseded"),
            Document("soap", "standard", "b", "สบู่ก้อน", "Bar soap", "มผช. 94/2552", passages=passages),
            Document("mat", "standard", "c", "เสื่อกก", "Sedge mats", "มผช. 4/2560", also=("สาดกก", "SM")),
        ]
    )


def first(lookup: Lookup, query: str) -> str:
    return next((hit.id for hit in lookup.ask(query)), "")


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("สบู่ก้อน", "soap"),
        ("สบูกอน", "soap"),
        ("สบู่ก้", "soap"),
        ("สบู่กอ้น", "soap"),
        ("bar soaps", "soap"),
        ("ฺBAR  sopa", "soap"),
        ("เสื่อ", "mat"),
        ("เสือกก", "mat"),
        ("ทอเสื่อกกขาย", "mat"),
        ("sm", "mat"),
        ("สาดกก", "mat"),
        ("มผช. 94/2546", "soap-old"),
        ("๙๔/๒๕๔๖", "soap-old"),
        ("มผช94-46", "soap-old"),
        ("มผช. 94", "soap"),
        ("94", "soap"),
        ("4", "mat"),
        ("น้ำหนักสุทธิ", "soap"),
        ("net weight", "soap"),
    ],
)
def test_finds(query: str, wanted: str, small: Lookup) -> None:
    assert first(small, query) == wanted


@pytest.mark.parametrize("query", ["", " ", "?!", "์", "😀", "\ud800", "ฟหกด", "xyzzy", "9999"])
def test_finds_nothing(query: str, small: Lookup) -> None:
    assert small.ask(query) == []


def test_passages_are_those_that_hold_the_words(small: Lookup) -> None:
    (hit,) = small.ask("น้ำหนักสุทธิ")
    assert [passage.anchor for passage in hit.passages] == ["r1"]
    (hit,) = small.ask("สีสม่ำเสมอ")
    assert [passage.anchor for passage in hit.passages] == ["r2"]


def test_no_more_than_asked_for(small: Lookup) -> None:
    assert [hit.id for hit in small.ask("สบู่", limit=1)] == ["soap"]
    assert [hit.id for hit in small.ask("สบู่")] == ["soap", "soap-old"]


def test_nothing_is_found_in_nothing() -> None:
    assert Lookup([]).ask("สบู่") == []
    assert Lookup([Document("a", "term", "a", "", "")]).ask("สบู่") == []


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_name_finds_its_entry(
    language: str, lookup: Lookup, real_documents: tuple[Document, ...]
) -> None:
    """Every fourth; the browser is asked for all."""
    asked = wanted(real_documents, lambda document: names(document, "en" if language == "en" else "th"))
    some = list(asked)[::4]
    lost = [query for query in some if first(lookup, query) not in asked[query]]
    assert lost == []


@pytest.mark.parametrize("forms", [number_forms, bare_forms, without_edition])
def test_every_number_finds_its_entry(
    forms: Callable[[str], Iterator[str]], lookup: Lookup, real_documents: tuple[Document, ...]
) -> None:
    """Of every eighth entry."""
    asked = wanted(real_documents, lambda document: forms(document.number_th))
    some = set(wanted(real_documents[::8], lambda document: forms(document.number_th)))
    assert some
    lost = [query for query in some if first(lookup, query) not in asked[query]]
    assert lost == []


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_spellings_find_the_same(spelling: str, lookup: Lookup) -> None:
    name = "แกงเลียงน้ำพริกที่บ้าน มผช. ๑/2552 Citizen’s Café สิทธิ์"
    assert SPELLINGS[spelling](name) != name
    assert lookup.ask(SPELLINGS[spelling](name)) == lookup.ask(name) != []


def test_any_string_is_answered(lookup: Lookup) -> None:
    for _, text in zip(range(300), random_texts(), strict=False):
        assert len(lookup.ask(text, 5)) <= 5


def test_near_is_one_letter_away() -> None:
    index = WordIndex(
        {"words": 1}, [{"words": ["abcd", "abc", "abce", "abdc", "bacd", "ab", "abcde", "xbcd", "dcba"]}]
    )
    assert sorted(index.near("abcd")) == ["abc", "abcde", "abce", "abdc", "bacd", "xbcd"]
    assert sorted(index.beginning("abc")) == ["abcd", "abcde", "abce"]
