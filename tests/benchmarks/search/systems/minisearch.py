"""MiniSearch, with words cut by the browser itself, the last as a prefix, all with mistakes allowed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.search.documents import Document
from tests.benchmarks.search.systems import listed
from tests.benchmarks.search.systems.packages import VERSIONS, minified, package
from tests.benchmarks.search.systems.system import Prepared


class MiniSearch:
    """See above."""

    name = "MiniSearch"
    script = Path(__file__).with_name("minisearch.js")

    def prepare(self, documents: Sequence[Document], folder: Path) -> Prepared:
        minified(package("minisearch") / "dist" / "es" / "index.js", folder / "minisearch.js")
        listed.write(documents, folder / "documents.json")
        return Prepared(None, VERSIONS["minisearch"])
