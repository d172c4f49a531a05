"""Fuse.js, which compares letters and needs no words, as exact as it is by itself. It takes its time."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.search.documents import Document
from tests.benchmarks.search.systems import listed
from tests.benchmarks.search.systems.packages import VERSIONS, package
from tests.benchmarks.search.systems.system import Prepared


class Fuse:
    """See above."""

    name = "Fuse.js"
    script = Path(__file__).with_name("fuse.js")

    def prepare(self, documents: Sequence[Document], folder: Path) -> Prepared:
        shutil.copy(package("fuse.js") / "dist" / "fuse.min.mjs", folder / "fuse.js")
        listed.write(documents, folder / "documents.json")
        return Prepared(None, VERSIONS["fuse.js"])
