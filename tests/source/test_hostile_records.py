"""Records of releases whose digest is right but not what they say: refused, or told as words."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import feedparser
import html5lib
import pytest

from generator import pipeline
from generator.exports.downloads.feeds import downloads
from generator.language.bilingual import LANGUAGES
from generator.model.release import Release
from generator.render.environment import environment, render
from generator.source.fault import Fault
from generator.source.releases import read_record
from generator.views.localizer import Localizer
from generator.views.pages.changes import pages
from tests.site.test_hostile import PAYLOAD

NAME = "2024-09-01.json"
TITLE = '"th": "ขนมทดสอบ"'


@pytest.fixture(scope="module")
def full(project: Path) -> Path:
    return project / "tests" / "catalogues" / "full"


@pytest.fixture(scope="module")
def text(full: Path) -> str:
    return (full / "catalogue" / "changes" / NAME).read_text("utf-8")


def spoilt(text: str, old: str, new: str) -> str:
    """A record in which something else stands, with the digest that it then has."""
    assert old in text
    body = text[: text.index('"digest"')].replace(old, new)
    digest = hashlib.sha256(body.encode("utf-8")).hexdigest()
    return f'{body}"digest": "{digest}"\n}}\n'


def test_a_spoilt_record_with_its_digest_is_read(text: str) -> None:
    """The net itself."""
    assert isinstance(read_record(spoilt(text, TITLE, '"th": "ขนมอื่น"'), NAME), Release)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"what": "gone"', '"what": "exploded"'),
        ('"kind": "term"', '"kind": "../../etc"'),
        ('"kind": "term"', '"kind": 1'),
        ('"id": "tcps-9001-2546"', '"id": "javascript:alert(1)"'),
        ('"id": "tcps-9001-2546"', '"id": ["a"]'),
        (TITLE, '"th": ["ขนม"]'),
        (TITLE, '"th": ""'),
        (TITLE, '"th": "\\u0001"'),
        (TITLE, '"th": "\\ud800"'),
        ('"field": "status"', '"field": "__class__.__init__.1"'),
        ('"where": "tcps-9001-2546"', '"where": "//evil.example/"'),
        ('"old": "in-force"', '"old": {"a": 1}'),
        ('"old": "in-force"', '"record": "yes"'),
        ('"standard": 4', '"standard": -1'),
        ('"standard": 4', '"standard": "4"'),
        ('"previous": "d', '"previous": "D'),
        ('"version": 1', '"version": 2'),
    ],
)
def test_what_no_release_has_written_is_refused(text: str, old: str, new: str) -> None:
    assert isinstance(read_record(spoilt(text, old, new), NAME), Fault)


def test_markup_in_a_record_becomes_words(full: Path, text: str) -> None:
    hostile = text
    for title in ('"th": "ขนมทดสอบ"', '"th": "ขนมทดสอบที่ยกเลิก"', '"new": "superseded"', '"en": "Test sweets"'):
        name = title.partition(":")[0]
        hostile = spoilt(hostile, title, f"{name}: {json.dumps(PAYLOAD, ensure_ascii=False)}")
    release = read_record(hostile, NAME)
    assert isinstance(release, Release)
    catalogue = pipeline.check(full).reading.catalogue
    first, _ = catalogue.releases
    told = replace(catalogue, releases=(first, release))
    for language in LANGUAGES:
        _is_told_on_its_page(Localizer(told, language, "https://x.example/"))


def _is_told_on_its_page(localizer: Localizer) -> None:
    (page,) = pages(localizer)
    root: Any = html5lib.parse(render(environment(), page), namespaceHTMLElements=False)
    assert PAYLOAD in "".join(root.itertext())
    assert {"img", "script", "textarea"} & {one.tag for one in root.iter()} == set()
    feed, *_ = downloads(localizer)
    assert isinstance(feed.content, str)
    read = feedparser.parse(feed.content.encode(), sanitize_html=False)
    assert not read.bozo
    inner: Any = html5lib.parse(read.entries[0].content[0].value, namespaceHTMLElements=False)
    assert PAYLOAD in "".join(inner.itertext())
    assert {"img", "script", "textarea"} & {one.tag for one in inner.iter()} == set()
