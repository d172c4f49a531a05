"""The words of the interface: each is used, each that is used exists, and Thai words are Thai.

A key that is put together (`"standard.status-" ~ status`) stands for one key a value. Which values there
are is read from the `Literal` types of model and views, from the kinds of entry and from a few sets besides.
Words count as used by such a key only if there is one for every value of some such set: if one is missing,
the others are found unused.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
import yaml

import generator.model
import generator.views
from generator.exports import fields, schema
from generator.locale import all_words
from generator.model.kinds import kinds
from generator.model.part import Part, Text
from generator.views.choice import allowed
from generator.views.gist import GIST_FIELDS
from generator.views.missing import questions
from generator.views.pages import kinds_with

AREAS = {key.partition(".")[0] for key in all_words()}

PLAIN = re.compile(r"""["']([a-z]+\.[a-z_]+(?:-[a-z0-9_]+)*)["']""")
FORMATTED = re.compile(r'''f"([a-z]+\.[a-z_-]*\{[^"]+)"''')
JOINED = re.compile(
    r"""["']([a-z]+\.(?:[a-z_-]*-)?)["'] ~ (?:\([^)]*\)|[^\s,)~]+(?:\[[^\]]*\])?)(?: ~ ["']([a-z-]+)["'])?"""
)

OF_EVERY_ENTRY = {"id", "was", "allow", "sources", "facts", "note", "title", "name"}
ON_OTHER_PAGES = {"front", "news", "documents"}
"""An office's front page is the page of its province."""

LATIN = re.compile(r"[A-Za-z]{2,}")
LATIN_IN_THAI = {"PDF", "QR", "LINE", "ISO", "IEC", "ICS", "ISBN", "English", "pH", "true", "false"}
LATIN_IN_THAI |= {"Enter", "Esc", "CSV", "Excel", "JSON", "Schema", "Atom", "LD", "TBX"}


def sources(project: Path) -> Iterator[str]:
    """All code that may ask for a word."""
    for folder, ending in (("generator", "*.py"), ("generator", "*.jinja"), ("overrides", "*.html")):
        for path in sorted((project / folder).rglob(ending)):
            yield path.read_text("utf-8")


def uses(source: str) -> Iterator[tuple[str, ...]]:
    """Each key in a source as the pieces between its variable parts: one piece if it is written out."""
    yield from ((key,) for key in PLAIN.findall(source) if is_key(key))
    for key in FORMATTED.findall(source):
        if key.partition(".")[0] in AREAS:
            yield tuple(re.split(r"\{[^}]*\}", key))
    yield from (joined for joined in JOINED.findall(source) if joined[0].partition(".")[0] in AREAS)


def is_key(text: str) -> bool:
    """Whether it is no name of a file."""
    area, _, rest = text.partition(".")
    return area in AREAS and rest not in {"html", "css", "js"}


def modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def literals(annotation: Any) -> Iterator[frozenset[str]]:
    if get_origin(annotation) is Literal:
        yield frozenset(get_args(annotation))
    for inner in get_args(annotation):
        yield from literals(inner)


def declared() -> set[frozenset[str]]:
    """All sets of values that a variable part of a key may have."""
    found = {
        frozenset(kinds()),
        frozenset(name for name, kind in kinds().items() if "parts" in vars(kind)),
        frozenset(questions()),
        frozenset({"listed", "partial"}),  # what is missing is said of these two details only
        frozenset({"unsaid"}),  # nobody said who made a mapping of clauses
    }
    for package in (generator.model, generator.views):
        for module in modules(package):
            for value in vars(module).values():
                found.update(literals(value))
                if isinstance(value, type) and (is_dataclass(value) or issubclass(value, Part)):
                    for annotation in get_type_hints(value).values():
                        found.update(literals(annotation))
    return found


def stands_for(pieces: tuple[str, ...], sets: set[frozenset[str]]) -> set[str]:
    """The keys a use stands for."""
    if len(pieces) == 1:
        return {pieces[0]}
    if pieces == ("value.", "-", ""):
        return {key for field, values in choices() for key in whole(f"value.{field}-", values, "")}
    if pieces == ("field.", ""):
        return {f"field.{field}" for field in general_fields()}
    head, tail = pieces
    return {key for values in sets for key in whole(head, values, tail)}


def whole(head: str, values: frozenset[str], tail: str) -> set[str]:
    """A key a value, if every one of them exists."""
    keys = {f"{head}{value}{tail}" for value in values}
    return keys if keys <= all_words().keys() else set()


def choices() -> Iterator[tuple[str, frozenset[str]]]:
    for kind in kinds().values():
        for field in kind.model_fields:
            if values := allowed(kind, field):
                yield field, frozenset(values)


def general_fields() -> set[str]:
    """The fields that the general page of an entry may name, for the kinds without a page of their own."""
    special = kinds_with("ENTRIES_OF")
    return {field for name, kind in kinds().items() if name not in special for field in named_fields(kind)}


def named_fields(part: type[Part]) -> Iterator[str]:
    """All but those of every entry and those that are always known and shown without their name."""
    for field, info in part.model_fields.items():
        if field in OF_EVERY_ENTRY | ON_OTHER_PAGES:
            continue
        records = [one for one in (info.annotation, *get_args(info.annotation)) if is_record(one)]
        for record in records:
            yield from named_fields(record)
        if not (info.is_required() and (records or field in GIST_FIELDS)):
            yield field


def is_record(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Part) and not issubclass(annotation, Text)


@pytest.fixture(scope="module")
def used(project: Path) -> set[str]:
    sets = declared()
    return {key for source in sources(project) for use in uses(source) for key in stands_for(use, sets)}


def test_every_word_that_is_used_exists(used: set[str]) -> None:
    assert sorted(used - all_words().keys()) == []


def test_every_word_is_used(used: set[str]) -> None:
    """Words of the field reference are read off it, for their keys are the names of records and types."""
    printed = "".join([*fields.files().values(), *schema.files().values()])
    of_fields = {
        key
        for key, word in all_words().items()
        if key.startswith("schema.") and word.th.split("{")[0] in printed
    }
    assert sorted(all_words().keys() - used - of_fields) == []


def test_every_put_together_key_stands_for_something(project: Path) -> None:
    sets = declared()
    empty = {
        use
        for source in sources(project)
        for use in uses(source)
        if len(use) > 1 and not use[0].startswith("schema.") and not stands_for(use, sets)
    }
    assert empty == set()


def placeholders(word: str) -> set[str]:
    """Those that both languages need: each may do without the year of the other's calendar."""
    return set(re.findall(r"\{(\w+)\}", word)) - {"be", "ce"}


def test_both_languages_say_something() -> None:
    for key, word in all_words().items():
        assert word.th.strip(), key
        assert word.en.strip(), key
        assert placeholders(word.th) == placeholders(word.en), key


def test_no_comma_has_cut_a_word(project: Path) -> None:
    """Between braces YAML takes what follows a comma for another key."""
    for file in sorted((project / "generator" / "locale").glob("*.yaml")):
        for key, word in yaml.safe_load(file.read_text("utf-8")).items():
            assert word.keys() == {"th", "en"}, (file.name, key)


def test_thai_words_are_thai() -> None:
    """The name of the other language stands in that language."""
    found = {
        key: foreign
        for key, word in all_words().items()
        if (foreign := set(LATIN.findall(re.sub(r"\{\w+\}", "", word.th))) - LATIN_IN_THAI)
    }
    assert found == {}


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        ('t("common.home")', ("common.home",)),
        ("t('nav.search')", ("nav.search",)),
        ('t("standard.status-" ~ it.status ~ "-advice")', ("standard.status-", "-advice")),
        ("t('standard.status-' ~ it.statuses[loop.index0])", ("standard.status-", "")),
        ('t("kind." ~ group.kind ~ "-plural") }} ({{ t("x") }}', ("kind.", "-plural")),
        ('words(f"value.{name}-{value}")', ("value.", "-", "")),
    ],
)
def test_uses_are_found(source: str, pieces: tuple[str, ...]) -> None:
    assert list(uses(source)) == [pieces]


def test_words_of_an_incomplete_set_are_not_used() -> None:
    """The net itself: a value without a word leaves the words of its set unused."""
    complete = frozenset({"in-force", "superseded", "withdrawn", "unknown"})
    assert len(stands_for(("standard.status-", ""), {complete})) == 4
    assert stands_for(("standard.status-", ""), {complete | {"imagined"}}) == set()
