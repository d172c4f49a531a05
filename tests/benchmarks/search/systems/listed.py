"""Documents as one list that scripts of others index in the page: Thai paragraphs, titles and numbers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.search.documents import Document


def write(documents: Sequence[Document], path: Path) -> None:
    """Write the list."""
    rows = [
        {
            "id": document.id,
            "number": " ".join(filter(None, (document.number, document.number_en))),
            "th": document.th,
            "en": document.en,
            "category": document.category_th,
            "body": document.body,
        }
        for document in documents
    ]
    path.write_text(json.dumps(rows, ensure_ascii=False, separators=(",", ":")), "utf-8")
