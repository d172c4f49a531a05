"""The search of Material for MkDocs: its worker, its scripts for Thai, and an index as its plugin writes it.

A document is a page whose heading is the Thai title, and whose paragraphs are all the rest in both languages.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from html import escape
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from tests.benchmarks.search.documents import Document
from tests.benchmarks.search.systems.system import Prepared, Unavailable

CONFIG = {
    "lang": ["th"],
    "separator": r"[\s\-]+",
    "pipeline": ["stopWordFilter"],
    "fields": {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1000000.0}},
}
"""What its plugin writes on a Thai site that sets nothing."""


class Material:
    """See above."""

    name = "Material"
    script = Path(__file__).with_name("material.js")

    def prepare(self, documents: Sequence[Document], folder: Path) -> Prepared:
        scripts = _package() / "templates" / "assets" / "javascripts"
        worker = next((scripts / "workers").glob("search.*.min.js"), None)
        if worker is None:
            raise Unavailable("the worker of Material's search is not where it was")
        shutil.copytree(scripts / "lunr", folder / "assets" / "javascripts" / "lunr")
        (folder / "assets" / "javascripts" / "workers").mkdir()
        shutil.copy(worker, folder / "assets" / "javascripts" / "workers" / "search.js")
        (folder / "search").mkdir()
        (folder / "search" / "search_index.json").write_text(index(documents), "utf-8")
        return Prepared(None, version("mkdocs-material"))


def index(documents: Sequence[Document]) -> str:
    """The file `search/search_index.json` of a site with a page for each document."""
    docs = [
        {"location": quote(document.id, safe=""), "title": _escaped(document.th), "text": _text(document)}
        for document in documents
    ]
    return json.dumps({"config": CONFIG, "docs": docs}, separators=(",", ":"))


def paragraphs(document: Document) -> tuple[str, ...]:
    """What stands on the page of a document under its heading."""
    first = (document.number, document.number_en, document.en, document.category_th, document.category_en)
    return (*filter(None, first), *document.body, *document.body_en)


def _text(document: Document) -> str:
    return " ".join(f"<p>{_escaped(paragraph)}</p>" for paragraph in paragraphs(document))


def _escaped(text: str) -> str:
    return escape(text, quote=False)


def _package() -> Path:
    found = find_spec("material")
    if found is None or found.origin is None:
        raise Unavailable("Material for MkDocs is not installed")
    return Path(found.origin).parent
