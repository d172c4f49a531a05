"""The script that searches in the browser: lunr and our own modules in one, without their comments."""

from __future__ import annotations

from pathlib import Path

from rjsmin import jsmin

MODULES = (
    "text",
    "tiers",
    "trie",
    "keyboard",
    "shelf",
    "texts",
    "roman",
    "reading",
    "synonyms",
    "plan",
    "rank",
    "answer",
    "engine",
    "worker",
)
"""In the order of their needs; each file defines one name."""

_NOTICE = "/*! lunr 2.3.9, Copyright (C) 2020 Oliver Nightingale, MIT, lunrjs.com; and Mattrathan, MIT */"


def engine(lunr: str, folder: Path) -> str:
    """The whole script, of the text of lunr.js and the folder of our modules."""
    modules = [(folder / f"{module}.js").read_text("utf-8") for module in MODULES]
    return "\n".join([_NOTICE, *(jsmin(source) for source in (lunr, *modules))]) + "\n"
