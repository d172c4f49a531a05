"""Data never become markup or code: every text of the catalogue `hostile` tries to.

The same catalogue with the dangerous characters exchanged for harmless look-alikes is built beside it. Where
both give the same elements with the same attributes, and the same words but for those characters, nothing of
the data has been taken for anything but words.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin
from urllib.parse import unquote

import html5lib
import pytest

from generator import pipeline
from generator.locale import Words
from generator.model.entry import Entry
from generator.model.inside import inside
from generator.model.kinds import kinds
from generator.model.part import Part, Refers, Text
from generator.views.page import Page
from generator.views.pages import pages as pages_of_catalogue
from tests.site.conftest import Sites, build, shell_around

PAYLOAD = (
    "\"'><img src=x onerror=alert(1)></title></textarea><script>alert(1)</script>{{ 7*7 }}{% raw %}]]>&lt;"
)
"""Closes attributes, elements and sections, opens others, and asks template languages to calculate."""
UNTRIED = {("AgendaItem", "time"), ("Allowance", "rule"), ("Allowance", "reason")}
"""A rule lets only times through, and no page shows what is allowed to an entry."""
DERIVED = {"data-fingerprint"}
"""Attributes made of the data by counting or hashing: other data have others."""
FINGERPRINTS = {"c-mark"}
"""Classes of elements whose text is a fingerprint of the data."""
HARMLESS = str.maketrans("\"'<>{}%]&", "”’‹›❴❵٪❳＆")

Element = tuple[str, tuple[tuple[str, str], ...], str, str]
"""A tag, its attributes, and the words in front of its first child and behind it."""


@pytest.fixture(scope="module")
def catalogue(project: Path) -> Path:
    return project / "tests" / "catalogues" / "hostile"


@pytest.fixture(scope="module")
def tame(catalogue: Path, project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the same catalogue without anything dangerous."""
    made = tmp_path_factory.mktemp("tame")
    shutil.copytree(catalogue, made / "source")
    written = PAYLOAD.replace('"', '\\"')
    for file in (made / "source").rglob("*.yaml"):
        text = file.read_text("utf-8")
        assert written in text or '"' not in text, file
        file.write_text(text.replace(written, PAYLOAD.translate(HARMLESS)), "utf-8")
    shell_around(made / "source", project, made / "project")
    build(made / "project", made / "site")
    return made / "site"


def elements(file: Path) -> Iterator[Element]:
    """What a browser makes of a page."""
    root: Any = html5lib.parse(file.read_bytes(), namespaceHTMLElements=False, transport_encoding="utf-8")
    for one in root.iter():
        attributes = tuple(
            sorted((str(name), said(value)) for name, value in one.attrib.items() if name not in DERIVED)
        )
        text = "" if one.get("class") in FINGERPRINTS else harmless(one.text)
        if one.get("type") == "application/ld+json":
            text = harmless("\n".join(words_in(json.loads(one.text))))
        yield str(one.tag), attributes, text, harmless(one.tail)


def words_in(data: Any) -> Iterator[str]:
    """Every text in JSON: how it is escaped there is no matter of what it says."""
    if isinstance(data, dict | list):
        for one in data.values() if isinstance(data, dict) else data:
            yield from words_in(one)
    else:
        yield str(data)


def said(value: str) -> str:
    """What an attribute says: in the query of an address the words are percent-encoded."""
    return harmless(unquote(value))


def harmless(text: str | None) -> str:
    return (text or "").translate(HARMLESS)


def made_of_the_catalogue(site: Path) -> list[str]:
    """Every page but those of the docs."""
    return [
        file.relative_to(site).as_posix()
        for folder in ("th", "en", "s")
        for file in sorted((site / folder).rglob("*.html"))
    ]


def test_nothing_of_the_data_becomes_markup(sites: Sites, tame: Path) -> None:
    hostile = sites("hostile")
    paths = made_of_the_catalogue(hostile)
    assert paths == made_of_the_catalogue(tame)
    assert len(paths) > 150
    changed = [path for path in paths if list(elements(hostile / path)) != list(elements(tame / path))]
    assert changed == []


def test_titles_are_what_the_data_say(sites: Sites, catalogue: Path) -> None:
    site = sites("hostile")
    for page in catalogue_pages(catalogue):
        root: Any = html5lib.parse((site / page.path).read_bytes(), namespaceHTMLElements=False)
        name = Words(page.language)("common.site")
        assert "".join(root.find("head/title").itertext()) == f"{page.title} · {name}"


def catalogue_pages(catalogue: Path) -> Iterator[Page]:
    yield from (
        page
        for page in pages_of_catalogue(pipeline.check(catalogue).reading.catalogue)
        if page.language == "en"
    )


def test_every_text_of_every_kind_is_hostile(catalogue: Path) -> None:
    entries = pipeline.check(catalogue).reading.catalogue.entries
    hostile = {
        (type(part).__name__, name)
        for entry in entries
        for part in inside(entry, Part)
        for name in type(part).model_fields
        for value in _many(getattr(part, name))
        if (value.th if isinstance(value, Text) else str(value)).startswith(PAYLOAD)
    }
    declared = {place for kind in kinds().values() for place in texts(kind)}
    assert sorted(declared - hostile - UNTRIED) == []


def _many(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def texts(part: type[Part]) -> Iterator[tuple[str, str]]:
    """Each field that takes any text, in a record and those within it."""
    for name, info in part.model_fields.items():
        for found in holds(info.annotation, tuple(info.metadata)):
            if found is str or issubclass(found, Text):
                yield part.__name__, name
            elif issubclass(found, Part):
                yield from texts(found)


def holds(annotation: Any, metadata: tuple[Any, ...]) -> Iterator[type]:
    """`str` where any text may stand, and records."""
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        yield from holds(inner, (*metadata, *more))
    elif annotation is str:
        if not any(isinstance(one, Refers) or hasattr(one, "func") for one in metadata):
            yield str
    elif isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    else:
        for inner in get_args(annotation):
            yield from holds(inner, metadata)


def test_the_net_finds_markup(tmp_path: Path) -> None:
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    one.write_text(f"<p>{PAYLOAD}</p>", "utf-8")
    other.write_text(f"<p>{PAYLOAD.translate(HARMLESS)}</p>", "utf-8")
    assert list(elements(one)) != list(elements(other))


def test_no_address_but_of_the_web_is_accepted(catalogue: Path, tmp_path: Path) -> None:
    """`javascript:` and its like are findings, each on its line."""
    for number, scheme in enumerate(
        ("javascript:alert(1)//", "data:text/html,", "//", "JavaScript:", "vbscript:")
    ):
        made = tmp_path / str(number)
        shutil.copytree(catalogue, made)
        lines = set()
        for file in sorted(made.rglob("*.yaml")):
            old = file.read_text("utf-8").splitlines()
            new = [line.replace(" https://", f" {scheme}").replace(" http://", f" {scheme}") for line in old]
            file.write_text("\n".join(new) + "\n", "utf-8")
            path = file.relative_to(made).as_posix()
            lines |= {(path, n) for n, (was, now) in enumerate(zip(old, new, strict=True), 1) if was != now}
        refused = {
            (finding.place.path, finding.place.line)
            for finding in pipeline.check(made).findings
            if finding.severity == "error"
        }
        assert lines
        assert lines <= refused


def test_an_entry_is_more_than_its_heading() -> None:
    """The net itself: it sees texts in records within records."""
    found = set(texts(kinds()["standard"]))
    assert {
        ("Standard", "title"),
        ("Limit", "method"),
        ("Citation", "at"),
        ("Requirement", "clause"),
    } <= found
    assert ("Standard", "scheme") not in found
    assert ("Standard", "document") not in found
    assert issubclass(kinds()["standard"], Entry)
