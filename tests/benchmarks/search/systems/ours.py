"""Our own search: the files of `generator/search` beside the scripts of the theme, as on the site."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from mkdocs.contrib import search

from generator import __version__
from generator.search.document import Document as Indexed
from generator.search.document import Passage
from generator.search.engine import CLIENT, client, scripts
from generator.search.files import files
from tests.benchmarks.search.documents import Document
from tests.benchmarks.search.systems.system import Prepared

SCRIPTS = Path(__file__).parents[4] / "overrides" / "assets" / "javascripts" / "search"
_LUNR = Path(search.__file__).parent / "templates" / "search" / "lunr.js"
KINDS = {"std": "standard", "proc": "procedure", "train": "training"}
SCHEMES = {"มผช": "tcps", "มอก.เอส": "tis-s", "มอก. เอส": "tis-s", "มอก": "tis"}
STATUSES = {"ใช้บังคับ": "in-force", "ยกเลิก": "withdrawn"}
IN_FORCE = "in-force"


class Ours:
    """See above."""

    name = "ours"
    script = Path(__file__).with_name("ours.js")

    def prepare(self, documents: Sequence[Document], folder: Path) -> Prepared:
        entries = indexed(documents)
        start = perf_counter()
        made = files(entries)
        served = {**scripts(_LUNR.read_text("utf-8"), SCRIPTS), **made}
        opening = client((SCRIPTS / "client.js").read_text("utf-8"), served)
        seconds = perf_counter() - start
        to = folder / "assets" / "search"
        to.mkdir(parents=True)
        for name, content in served.items():
            (to / name).write_text(content, "utf-8", newline="")
        (folder / CLIENT).parent.mkdir(parents=True)
        (folder / CLIENT).write_text(opening, "utf-8", newline="")
        return Prepared(seconds, __version__)


def indexed(documents: Sequence[Document]) -> list[Indexed]:
    """The documents as our search takes them."""
    return [_indexed(document, _successor(document, documents)) for document in documents]


def _indexed(document: Document, successor: str) -> Indexed:
    kind = KINDS.get(document.kind, document.kind or "other")
    return Indexed(
        id=document.id,
        kind=kind,
        route=f"{kind}s/{document.id}",
        th=document.th,
        en=document.en,
        number_th=document.number,
        number_en=document.number_en,
        scheme=next((key for start, key in SCHEMES.items() if document.number.startswith(start)), ""),
        category=document.category,
        status=STATUSES.get(document.status, document.status),
        superseded_by=successor,
        passages=tuple(_passages(document)),
    )


def _passages(document: Document) -> list[Passage]:
    """The paragraphs, translations beside them if there are as many, and the name of the category."""
    thai, english = document.body, document.body_en
    length = max(len(thai), len(english))
    pairs = zip(
        [*thai, *[""] * (length - len(thai))], [*english, *[""] * (length - len(english))], strict=True
    )
    passages = [Passage(f"p{position}", th, en) for position, (th, en) in enumerate(pairs, 1)]
    if document.category_th or document.category_en:
        passages.append(Passage("", document.category_th, document.category_en))
    return passages


def _successor(document: Document, documents: Sequence[Document]) -> str:
    """The newest edition in force of the same number, for one that no longer is."""
    if not document.serial or STATUSES.get(document.status, IN_FORCE) == IN_FORCE:
        return ""
    name = document.number.partition("/")[0]
    others = (
        other
        for other in documents
        if other.serial == document.serial
        and other.number.partition("/")[0] == name
        and STATUSES.get(other.status) == IN_FORCE
    )
    return max(((other.year, other.id) for other in others), default=("", ""))[1]
