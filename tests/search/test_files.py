"""The files of the index: what the browser reads out of them is what went in, cut where the build cut it."""

from __future__ import annotations

import hashlib
import os
import random
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from generator.language.folded import fold
from generator.language.normal import normalise
from generator.language.segment import Segmenter
from generator.search.document import Document, Passage
from generator.search.files import files

READ = """(files) => {
  const taken = {};
  for (const tier of ["titles", "th", "en"])
    CatalogueTiers.expect(tier, (content) => (taken[tier] = content));
  for (const text of Object.values(files)) new Function("CatalogueTiers", text)(CatalogueTiers);
  const read = {documents: CatalogueTiers.documents(taken.titles)};
  for (const language of ["th", "en"]) read[language] = SearchTexts.decoded(taken[language]);
  return read;
}"""

DECODED = f"""(files) => {{
  const read = ({READ})(files);
  const found = read.documents.map(({{marked, successor, ...one}}) => ({{
    ...one,
    also: marked.also.map(CatalogueTiers.plain),
    successor: read.documents[successor]?.id ?? "",
    th: [],
    en: [],
  }}));
  for (const language of ["th", "en"]) {{
    const {{marked, places}} = read[language];
    places.forEach((own, text) => {{
      for (const {{document, anchor}} of own)
        found[document][language].push([anchor, CatalogueTiers.plain(marked[text])]);
    }});
  }}
  return found;
}}"""

WORDS = f"""(files) => {{
  const read = ({READ})(files);
  const titles = read.documents.flatMap(({{marked}}) => [marked.th, ...marked.also]);
  return [...titles, ...read.th.marked].map((marked) =>
    [CatalogueTiers.plain(marked), SearchPieces.wordsOf(marked).map(({{from, to}}) => [from, to])]);
}}"""

REVERSED = """
import sys
from pathlib import Path
from generator import pipeline
from generator.search.documents import documents
from generator.search.files import files
from tests.search.test_files import digest
print(digest(files(documents(pipeline.check(Path(sys.argv[1])).reading.catalogue)[::-1])))
"""

BETWEEN_SIGNS = re.compile(r"[^\s()/,;:·–—-]+")
WORD = re.compile("[ก-๎]+|[a-z]+|[0-9]+")

AWKWARD = (
    "ก|ข_ค",
    "a_b@c.example | d",
    "\tหนึ่ง\nสอง\r\n สาม ",
    "ชา 😀ชง🇹🇭 Ａ１",
    "{0} {1} ${1} \\d \\u0e01 </script> `'\"",
    "ทดสอบ 007 ๐๐๗ 1-25 1/25",
    "กข\u200bคง\u2028จ",
    "-",
    "",
    "+1 2,3",
)


@pytest.fixture(scope="module")
def real_files(real_documents: tuple[Document, ...]) -> dict[str, str]:
    """The index of the real catalogue."""
    return files(real_documents)


def line(text: str) -> str:
    """All that a text loses on its way: how it is broken into lines."""
    return " ".join(text.split())


def sent(document: Document, ids: set[str]) -> dict[str, Any]:
    """What must come out of the files of a document."""
    return {
        "id": document.id,
        "kind": document.kind,
        "route": document.route,
        "number": {"th": document.number_th, "en": document.number_en},
        "title": {"th": line(document.th), "en": line(document.en)},
        "also": [line(name) for name in document.also],
        "scheme": document.scheme,
        "category": document.category,
        "status": document.status,
        "successor": document.superseded_by if document.superseded_by in ids else "",
        "th": sorted([part.anchor, line(part.th)] for part in document.passages if part.th),
        "en": sorted([part.anchor, line(part.en)] for part in document.passages if part.en),
    }


def made_up() -> list[Document]:
    """Documents of awkward ids, numbers and texts, or of none."""
    chance = random.Random(9)
    text = partial(chance.choice, AWKWARD)
    ids = [
        "a",
        "a-007",
        "a-7",
        "a-07-1",
        "1",
        "01",
        "b-1-2552",
        "b-1-2546",
        "b-10-2552",
        "post-123456789012345678",
    ]
    documents = []
    for place, one in enumerate(ids):
        number = chance.choice(("", "", "มผช. 1/2552", "มผช. ๐๗ {0}", "มอก. 007"))
        documents.append(
            Document(
                id=one,
                kind=chance.choice(("term", "standard")),
                route=chance.choice((f"glossary/{one}", f"standards/{one}", "elsewhere")),
                th=text(),
                en=text(),
                number_th=number,
                number_en=chance.choice(("", number.replace("มผช.", "TCPS"))),
                also=tuple(text() for _ in range(place % 3)),
                status=chance.choice(("", "in-force")),
                superseded_by=chance.choice(("", "a", "nobody")),
                passages=tuple(
                    Passage(f"s{part}" if part else "", text(), text()) for part in range(place % 4)
                ),
            )
        )
    return documents


def decoded(page: Page, written: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    found = page.evaluate(DECODED, dict(written))
    return {
        one["id"]: one
        | {"th": sorted(one["th"]), "en": sorted(one["en"]), "also": [line(name) for name in one["also"]]}
        for one in found
    }


def lost(page: Page, documents: Sequence[Document], written: Mapping[str, str]) -> list[str]:
    """Whatever came out otherwise than it went in."""
    came = decoded(page, written)
    ids = {document.id for document in documents}
    assert len(ids) == len(documents) >= len(came)
    return [
        f"{document.id} {field}: {value!r} came as {came.get(document.id, {}).get(field)!r}"
        for document in documents
        for field, value in sent(document, ids).items()
        if came.get(document.id, {}).get(field) != value
    ]


@pytest.mark.browser
def test_the_catalogue_comes_through(
    modules: Page, real_documents: tuple[Document, ...], real_files: dict[str, str]
) -> None:
    wrong = lost(modules, real_documents, real_files)
    assert wrong == [], "\n".join(wrong)


@pytest.mark.browser
def test_awkward_documents_come_through(modules: Page) -> None:
    documents = made_up()
    wrong = lost(modules, documents, files(documents))
    assert wrong == [], "\n".join(wrong)


def spans(text: str, segmenter: Segmenter) -> list[list[int]]:
    """Where the words of a text stand by the build, in UTF-16 units."""
    found = []
    start = 0
    for piece, _ in segmenter.words(text):
        for run in BETWEEN_SIGNS.finditer(piece):
            words = [word for word in WORD.findall(normalise(run[0])) if fold(word)]
            found += [[units(text[: start + run.start()]), units(text[: start + run.end()])]] * len(words)
        start += len(piece)
    return found


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.browser
def test_words_are_those_of_the_build(
    modules: Page, real_documents: tuple[Document, ...], real_files: dict[str, str]
) -> None:
    segmenter = Segmenter(name for one in real_documents for name in (one.th, *one.also))
    cut = modules.evaluate(WORDS, real_files)
    assert len(cut) > 1500
    wrong = [f"{text}: {words}" for text, words in cut if words != spans(text, segmenter)]
    assert wrong == [], "\n".join(wrong)


def test_bytes_depend_neither_on_order_nor_on_the_seed_of_hashes(
    project: Path, real_files: dict[str, str]
) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}
    command = [sys.executable, "-c", REVERSED, str(project)]
    run = subprocess.run(command, env=environment, cwd=project, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == digest(real_files)


def digest(written: Mapping[str, str]) -> str:
    return hashlib.sha256(repr(sorted(written.items())).encode()).hexdigest()
