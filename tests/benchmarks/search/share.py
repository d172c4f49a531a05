"""The part of a whole build that the index takes: `python -m tests.benchmarks.search.share --docs DOCS.json`.

1,263 made-up standards of 12 requirements, with titles and texts of the documents. Processor seconds.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from generator.pipeline import check
from tests.benchmarks.check import ROOT, catalogue
from tests.benchmarks.search.documents import Document, read_documents

_PLAIN = re.compile("[ก-์ ]+")
"""Texts that YAML, and the rules about limits, read as nothing but text."""


def write(project: Path, documents: Sequence[Document]) -> int:
    """A right catalogue with the words of the documents, and all that a build needs; how many standards."""
    chance = random.Random(4)
    titles = [document.th for document in documents if _PLAIN.fullmatch(document.th)]
    texts = sorted({text for document in documents for text in document.body if _PLAIN.fullmatch(text)})
    paths = catalogue(project)
    for path in paths:
        text = path.read_text("utf-8")
        text = re.sub("ผลิตภัณฑ์สมมติที่", lambda _: chance.choice(titles), text)
        text = re.sub("ความชื้นของส่วนที่", lambda _: f"{chance.choice(texts)} ส่วนที่", text)
        path.write_text(text, "utf-8")
    shutil.copytree(ROOT / "overrides", project / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", project)
    (project / "docs").mkdir()
    return len(paths)


def main() -> int:
    """Print both, and the share; 0, or 1 if the build failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.search.share")
    parser.add_argument("--docs", type=Path, required=True, metavar="DOCS.json")
    documents = read_documents(parser.parse_args().docs)
    with TemporaryDirectory() as name:
        project = Path(name)
        standards = write(project, documents)
        index, sizes = _index(project)
        build = [sys.executable, "-m", "generator.cli", "build", str(project)]
        if subprocess.run(build, cwd=ROOT, stdout=sys.stderr, check=False).returncode:
            return 1
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    whole = used.ru_utime + used.ru_stime
    print(f"{standards} standards: build {whole:.1f} s, of it index {index:.1f} s: {index / whole:.0%}")
    print(", ".join(f"{name} {size / 1000:.0f} kB" for name, size in sizes.items()))
    return 0


def _index(project: Path) -> tuple[float, dict[str, int]]:
    """The seconds of making the index, its word lists loaded included, and the sizes of its files."""
    start = process_time()
    files = import_module("generator.search.files").files
    documents = import_module("generator.search.documents").documents
    loaded = process_time() - start
    catalogue = check(project).reading.catalogue
    start = process_time()
    made = files(documents(catalogue))
    return loaded + process_time() - start, {name: len(content.encode()) for name, content in made.items()}


if __name__ == "__main__":
    sys.exit(main())
