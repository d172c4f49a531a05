"""The files that a browser loads to search: compact, of the same bytes for the same documents.

Plain scripts that call `CatalogueTiers`, so that they load from a folder as well as from a host. The titles
are small and come first; the texts of one language follow. `tiers.js` of the theme reads them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

import yaml

from generator.language.bilingual import LANGUAGES, Language
from generator.language.segment import Segmenter
from generator.search.compact import column, marked, packed, shape, small, steps, swapped, unmarked
from generator.search.document import Document

_EVERYDAY = Path(__file__).with_name("everyday.yaml")
_FACETS = ("kind", "scheme", "category", "status")


def files(documents: Sequence[Document]) -> dict[str, str]:
    """Each file by its name: `titles.js`, `passages.th.js`, `passages.en.js`."""
    segmenter = Segmenter(name for document in documents for name in (document.th, *document.also))
    shelved = _shelved(documents)
    ordered = [document for _, group in shelved for document, _ in group]
    contents = {"titles.js": ("titles", _titles(shelved, ordered, segmenter))}
    for language in LANGUAGES:
        contents[f"passages.{language}.js"] = ("passages", _passages(ordered, language, segmenter))
    return {name: _script(function, content) for name, (function, content) in contents.items()}


_Shelf = list[tuple[str, list[tuple[Document, tuple[str, ...]]]]]
"""Documents whose id and number are of one shape, with what is different in them: the numbers."""


def _shelved(documents: Sequence[Document]) -> _Shelf:
    shaped = []
    for document in documents:
        pattern, numbers = shape(f"{document.id}\t{document.number_th}\t{document.number_en}")
        shaped.append((pattern.rstrip("\t"), [int(number) for number in numbers], document, numbers))
    shaped.sort(key=lambda item: (item[0], item[1], item[2].id))
    return [
        (pattern, [(document, numbers) for _, _, document, numbers in group])
        for pattern, group in groupby(shaped, key=lambda item: item[0])
    ]


def _titles(shelved: _Shelf, ordered: Sequence[Document], segmenter: Segmenter) -> dict[str, object]:
    places = {document.id: place for place, document in enumerate(ordered)}
    replaced = [
        (place, places[document.superseded_by])
        for place, document in enumerate(ordered)
        if document.superseded_by in places
    ]
    kinds = {document.kind: document.route.rpartition("/")[0] for document in ordered}
    content: dict[str, object] = {
        "shapes": [
            [swapped(pattern), len(group), *map(steps, zip(*(numbers for _, numbers in group), strict=True))]
            for pattern, group in shelved
        ],
        "th": _lines(
            (document.th for document in ordered), lambda text: swapped(marked(segmenter.words(text)))
        ),
        "en": _lines((document.en for document in ordered), unmarked),
        "also": {
            place: [packed(marked(segmenter.words(name))) for name in document.also]
            for place, document in enumerate(ordered)
            if document.also
        },
        "folders": kinds,
        "routes": {
            place: document.route
            for place, document in enumerate(ordered)
            if document.route != f"{kinds[document.kind]}/{document.id}"
        },
        "alike": _everyday(),
        "successors": [
            column([place for place, _ in replaced]),
            column([newer - place for place, newer in replaced]),
        ],
    }
    for facet in _FACETS:
        values = [getattr(document, facet) for document in ordered]
        table = sorted(set(values))
        content[facet] = [table, small(map(table.index, values))]
    return content


@cache
def _everyday() -> str:
    """A line a group of words that stand for each other, a tab between them: some are two words.

    An empty line parts what every procedure has from what names something of its own.
    """
    groups = yaml.safe_load(_EVERYDAY.read_text("utf-8"))
    return "\n\n".join(
        "\n".join("\t".join(map(packed, group)) for group in groups[part]) for part in ("steps", "things")
    )


def _passages(ordered: Sequence[Document], language: Language, segmenter: Segmenter) -> dict[str, object]:
    """Every text once, and per document which of them it has: nothing says the next new one."""
    texts: dict[str, int] = {}
    which, anchors = [], []
    for document in ordered:
        own = [passage for passage in document.passages if getattr(passage, language)]
        numbers = []
        for passage in own:
            text = getattr(passage, language)
            numbers.append(str(texts[text]) if text in texts else "")
            texts.setdefault(text, len(texts))
        which.append(",".join(numbers) if own else "-")
        anchors.append(",".join(passage.anchor for passage in own))
    write: Callable[[str], str] = unmarked
    if language == "th":
        write = lambda text: swapped(marked((word, False) for word, _ in segmenter.words(text)))  # noqa: E731
    return {
        "language": language,
        "texts": _lines(texts, write),
        "which": "\n".join(which),
        "anchors": "\n".join(anchors),
    }


def _lines(texts: Iterable[str], write: Callable[[str], str]) -> str:
    return "\n".join(write(" ".join(text.split())) for text in texts)


def _script(function: str, content: dict[str, object]) -> str:
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    # These two end a line of a script in old browsers.
    return f"CatalogueTiers.{function}({written})\n".replace("\u2028", " ").replace("\u2029", " ")
