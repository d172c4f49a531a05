"""The text rules are written twice, for the build and for the browser: both write the same of any text."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import pytest
from playwright.sync_api import Page

from generator.language.folded import fold
from generator.language.normal import normalise
from generator.search.document import Document
from tests.search.spellings import SPELLINGS

pytestmark = pytest.mark.browser

# Texts travel as hexadecimal UTF-16, since half of a surrogate pair would not survive the way to the browser.
TWINS = """(sent) => {
  const units = (hex) => (hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
  const written = (unit) => unit.charCodeAt(0).toString(16).padStart(4, "0");
  const hex = (text) => text.split("").map(written).join("");
  return sent.split(" ").map((one) => {
    const normal = SearchText.normalise(String.fromCharCode(...units(one)));
    return `${hex(normal)}:${hex(SearchText.fold(normal))}`;
  }).join(" ");
}"""

ALPHABETS = (
    [chr(code) for code in range(0x0E01, 0x0E5C) if code not in range(0x0E3B, 0x0E3F)],
    list("ะัาำิีึืฺุูเแโใไๅ็่้๊๋์ํ๎ฤรรวยอก"),
    list("aeiouAEIOUnczsßæœøłđıİÆŒØŁĐéüñçãåÅÖẞﬁ\u0301\u0308\u0323\u0327'’-"),
    [chr(code) for code in range(0xFF01, 0xFF5F)],
    list("0123456789๐๑๒๓๔๕๖๗๘๙٠١٩०९/-. "),
    list("\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202e\u2060\u2066\u2069\ufeff"),
    list("😀👩🏽\u200d🌾🇹🇭\u20e3\ufe0f"),
    list("\ud800\udbff\udc00\udfff\x00\x1f\t\n\r\v\u0085\u00a0\u2028\u3000\uffff"),
    list('มผช.มอก.เอส ()[]{}|_\\"“”…·–—'),
)
RANDOM = 6000


def random_texts() -> Iterator[str]:
    chance = random.Random(4)
    for _ in range(RANDOM):
        mixed = chance.choices(ALPHABETS, k=chance.randint(1, 3))
        yield "".join(chance.choice(chance.choice(mixed)) for _ in range(chance.randint(0, 24)))


def texts_of(documents: Sequence[Document]) -> Iterator[str]:
    for one in documents:
        yield from (one.id, one.th, one.en, one.number_th, one.number_en, *one.also)
        for passage in one.passages:
            yield from (passage.anchor, passage.th, passage.en)


def to_hex(text: str) -> str:
    return text.encode("utf-16-be", "surrogatepass").hex()


def in_browser(page: Page, texts: Sequence[str]) -> list[str]:
    answer: str = page.evaluate(TWINS, " ".join(map(to_hex, texts)))
    return answer.split(" ")


def in_build(text: str) -> str:
    normal = normalise(text)
    return f"{to_hex(normal)}:{to_hex(fold(normal))}"


def differing(page: Page, texts: Sequence[str]) -> list[str]:
    answers = zip(texts, in_browser(page, texts), strict=True)
    return [ascii(text) for text, answer in answers if answer != in_build(text)]


def test_every_text_of_the_catalogue(modules: Page, real_documents: tuple[Document, ...]) -> None:
    texts = sorted(set(texts_of(real_documents)))
    assert len(texts) > 2000
    assert differing(modules, texts) == []


def test_random_texts(modules: Page) -> None:
    texts = list(random_texts())
    assert len(set(texts)) > 5000
    assert differing(modules, texts) == []


def test_every_character(modules: Page) -> None:
    """Of the basic plane, between two letters, so that a space in its place is seen."""
    characters = [f"ก{chr(code)}a" for code in range(0x10000)]
    assert differing(modules, characters) == []


def test_spellings_have_one_normal_form(modules: Page, real_documents: tuple[Document, ...]) -> None:
    """The variants that the normaliser claims to cover, of every name; and they are not the name itself."""
    written: dict[str, list[str]] = {spelling: [] for spelling in SPELLINGS}
    wrong = []
    names = {
        name for one in real_documents for name in (one.th, one.en, one.number_th, one.number_en, *one.also)
    }
    for name in sorted(names):
        for spelling, write in SPELLINGS.items():
            variant = write(name)
            if variant != name:
                written[spelling].append(variant)
                if normalise(variant) != normalise(name):
                    wrong.append(f"{spelling}: {variant!a}")
    assert wrong == []
    assert [spelling for spelling, variants in written.items() if not variants] == []
    assert differing(modules, [variant for variants in written.values() for variant in variants]) == []


@pytest.mark.parametrize(
    "words", [("การ", "รับรอง"), ("อาหาร", "รส", "เผ็ด"), ("สมัคร", "รับ"), ("กรรมการ", "รายงาน"), ("สบู่", "บรรจุ")]
)
def test_folding_does_not_depend_on_where_words_end(words: tuple[str, ...]) -> None:
    """Else a query, folded before it is cut, could not meet a name, which is cut before it is folded."""
    assert fold("".join(words)) == "".join(map(fold, words))
    assert fold("กรรม") == fold("กัม")
