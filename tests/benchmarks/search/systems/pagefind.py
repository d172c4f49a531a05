"""Pagefind in its extended form, which cuts Thai, over one Thai page for each document.

It keeps an index for each language, so the pages hold what a Thai page of the site would: both titles and
numbers, the category, the Thai text.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from html import escape
from pathlib import Path
from string import Template
from time import perf_counter

from tests.benchmarks.search.documents import Document
from tests.benchmarks.search.systems.packages import FOLDER, VERSIONS, package, run
from tests.benchmarks.search.systems.system import Prepared, Unavailable

PAGE = Template(Path(__file__).with_name("pagefind.html").read_text("utf-8"))


class Pagefind:
    """See above."""

    name = "Pagefind"
    script = Path(__file__).with_name("pagefind.js")

    def prepare(self, documents: Sequence[Document], folder: Path) -> Prepared:
        package("pagefind")
        programs = sorted((FOLDER / "node_modules" / "@pagefind").glob("*/bin/pagefind_extended*"))
        program = next((path for path in programs if path.suffix in ("", ".exe")), None)
        if program is None:
            raise Unavailable(f"Pagefind has no program for {sys.platform}")
        program.chmod(0o755)
        pages = folder / "pages"
        pages.mkdir()
        for position, document in enumerate(documents):
            (pages / f"{position}.html").write_text(page(document), "utf-8")
        start = perf_counter()
        run([program, "--site", pages, "--output-path", folder / "pagefind"])
        return Prepared(perf_counter() - start, VERSIONS["pagefind"])


def page(document: Document) -> str:
    """The page of a document."""
    first = (document.number, document.number_en, document.en, document.category_th)
    paragraphs = "\n".join(f"<p>{escape(text)}</p>" for text in (*filter(None, first), *document.body))
    return PAGE.substitute(id=escape(document.id), title=escape(document.th), paragraphs=paragraphs)
