"""What tests of the search share: the documents, the modules of the browser, the engine of the real site."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import mkdocs.contrib.search
import pytest
from playwright.sync_api import Browser, Page

from generator import pipeline
from generator.search.document import Document
from generator.search.documents import documents
from generator.search.engine import scripts
from tests.browser.noise import Noise

Asked = tuple[str, str]
"""A query and the language of the page that asks."""
Answer = dict[str, Any]
"""What the engine answers, as plain JSON."""
Ask = Callable[[Sequence[Asked]], list[Answer]]

_ASK = """async (asked) => {
  const answers = [];
  for (const [query, language] of asked) {
    answers.push(await engine.ask(query, {language, limit: 10, passages: [language]}));
  }
  return answers;
}"""


@pytest.fixture(scope="session")
def real_documents(project: Path) -> tuple[Document, ...]:
    """The documents of the real catalogue."""
    return documents(pipeline.check(project).reading.catalogue)


@pytest.fixture(scope="module")
def modules(project: Path, chromium: Browser) -> Iterator[Page]:
    """An empty page in which every module of the engine is known by its name, as in the site's script."""
    lunr = Path(mkdocs.contrib.search.__file__).parent / "templates" / "search" / "lunr.js"
    context = chromium.new_context()
    page = context.new_page()
    folder = project / "overrides/assets/javascripts/search"
    for script in scripts(lunr.read_text("utf-8"), folder).values():
        page.add_script_tag(content=script)
    yield page
    context.close()


@pytest.fixture(scope="module")
def visit(chromium: Browser, real_site: Path, served: Callable[[Path], str]) -> Iterator[Page]:
    """A page of the real site on a host, which has opened the engine, a worker, as `engine`."""
    host, noise = served(real_site), Noise()
    context = chromium.new_context()
    page = context.new_page()
    noise.listen(page)
    page.goto(f"{host}th/index.html")
    if not page.evaluate("() => 'CatalogueSearch' in globalThis"):
        page.add_script_tag(url=f"{host}assets/javascripts/search/client.js")
    page.evaluate("(base) => void (globalThis.engine = CatalogueSearch.open(base))", f"{host}assets/search/")
    yield page
    context.close()
    assert noise.console == []
    assert noise.foreign == []


@pytest.fixture(scope="module")
def ask(visit: Page) -> Ask:
    """Asks the real site, all in one page, as in one visit."""

    def answers(asked: Sequence[Asked]) -> list[Answer]:
        found: list[Answer] = visit.evaluate(_ASK, list(asked))
        return found

    return answers
