"""The scripts that search in the browser: lunr and our own modules in one, without their comments."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from rjsmin import jsmin

from generator.search.lunr_script import needed

MODULES = (
    "text",
    "tiers",
    "trie",
    "pieces",
    "lunr_parts",
    "index",
    "shelf",
    "questions",
    "reading",
    "synonyms",
    "tokens",
    "plan",
    "candidates",
    "spots",
    "uses",
    "rank",
    "bound",
    "answer",
    "engine",
    "worker",
)
"""In the order of their needs; each file defines one name."""
_APART = {"aloud.js": ("roman",), "texts.js": ("texts", "passages", "keyboard")}
"""Modules in scripts of their own: loaded for the first query in Latin letters, and with the first texts."""
_ALL = (*MODULES, *(module for modules in _APART.values() for module in modules))

SOURCES = "assets/javascripts/search"
"""The folder of the modules in the theme. Pages load `client.js` of it; the rest only the build needs."""
CLIENT = f"{SOURCES}/client.js"
_UNTOLD = 'const VERSION = ""'
_OF_THE_SHELL = ("assets/javascripts/workers/", "assets/javascripts/lunr/")
"""A worker and its stemmers, which only a component starts that the site does not have (0009)."""
SERVED = "assets/search"
"""The folder of the engine and its index on the site."""

SCRIPTS = ("engine.js", *_APART)
"""What is served of the modules: all, but for those of `_APART`, and each of those."""

_NOTICE = "/*! lunr 2.3.9, Copyright (C) 2020 Oliver Nightingale, MIT; Mattrathan, MIT */"


def scripts(lunr: str, folder: Path) -> dict[str, str]:
    """Each of SCRIPTS by its name, of the text of lunr.js and the folder of our modules."""
    made = {module: jsmin((folder / f"{module}.js").read_text("utf-8")) for module in _ALL}
    apart = {name: [made[module] for module in modules] for name, modules in _APART.items()}
    parts = {SCRIPTS[0]: [_NOTICE, jsmin(needed(lunr)), *(made[module] for module in MODULES)], **apart}
    return {name: "\n".join([*own, ""]) for name, own in parts.items()}


def only_for_the_build(path: str) -> bool:
    """Whether a file of the theme is in our one script already, or of the search that is not used."""
    return path.startswith(_OF_THE_SHELL) or (path.startswith(f"{SOURCES}/") and Path(path).stem in _ALL)


def client(source: str, served: Mapping[str, str]) -> str:
    """The script of CLIENT, short, with what tells the files it loads from those of another build.

    It stands here, not in the pages, so that they stay as they are when a text elsewhere changes.
    """
    version = hashlib.sha256("".join(served.values()).encode()).hexdigest()[:12]
    before, found, after = source.partition(_UNTOLD)
    assert found, CLIENT
    short: str = jsmin(f'{before}const VERSION = "{version}"{after}')
    return f"{short}\n"
