"""Feeds by RFC 4287: what it demands is there, and a feed reader reads what the page says."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import feedparser
import pytest

from generator.exports.downloads.feeds import downloads
from generator.language.bilingual import LANGUAGES
from generator.model.catalogue import Catalogue
from generator.views.localizer import Localizer

ADDRESS = "https://x.example/"
ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00")


@pytest.fixture(scope="module")
def made(full: Catalogue) -> dict[str, str]:
    """All feeds by path."""
    found = {}
    for language in LANGUAGES:
        for one in downloads(Localizer(full, language, ADDRESS)):
            assert isinstance(one.content, str)
            found[one.path] = one.content
    return found


def test_there_is_one_of_everything_of_each_scheme_and_of_each_kind(made: dict[str, str]) -> None:
    assert {"feeds/all.th.xml", "feeds/scheme-tcps.en.xml", "feeds/kind-standard.th.xml"} <= made.keys()
    assert len({path.split(".")[0] for path in made}) * 2 == len(made)


def test_each_has_what_the_rfc_demands(made: dict[str, str]) -> None:
    ids: list[str] = []
    for path, text in made.items():
        feed = ElementTree.fromstring(text)
        items = feed.findall(f"{ATOM}entry")
        assert items, path
        for one in (feed, *items):
            (identifier,), (title,) = one.findall(f"{ATOM}id"), one.findall(f"{ATOM}title")
            (updated,) = one.findall(f"{ATOM}updated")
            assert identifier.text is not None
            assert identifier.text.startswith("urn:uuid:")
            assert title.text
            assert MOMENT.fullmatch(updated.text or "")
            ids.append(identifier.text)
        assert feed.findtext(f"{ATOM}author/{ATOM}name")
        links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
        assert links == {"self": ADDRESS + path, "alternate": f"{ADDRESS}{path.split('.')[1]}/changes/"}
        updated_of = [item.findtext(f"{ATOM}updated") for item in items]
        assert feed.findtext(f"{ATOM}updated") == max(filter(None, updated_of))
    assert len(ids) == len(set(ids))


def test_a_reader_of_feeds_finds_what_changed(made: dict[str, str]) -> None:
    read = feedparser.parse(made["feeds/all.en.xml"].encode())
    assert not read.bozo
    assert read.version == "atom10"
    newest, first = read.entries
    assert newest.title == "What changed, 1 September 2024"
    assert f'href="{ADDRESS}s/tcps-9001-2552/"' in newest.content[0].value
    assert "A test term that is gone &lt;b&gt;" in newest.content[0].value
    assert "Standards 4" in first.content[0].value


def test_a_feed_holds_its_own_subject_only(made: dict[str, str]) -> None:
    newest, _ = feedparser.parse(made["feeds/kind-term.en.xml"].encode()).entries
    assert "/s/term-test-chicken/" in newest.content[0].value
    assert "/s/tcps-" not in newest.content[0].value
    (only_first,) = feedparser.parse(made["feeds/kind-form.en.xml"].encode()).entries
    assert only_first.updated == "2024-03-01T00:00:00+07:00"


def test_ids_stay_when_the_site_moves(full: Catalogue, made: dict[str, str]) -> None:
    moved = next(downloads(Localizer(full, "th", "https://y.example/"))).content
    assert isinstance(moved, str)
    ids = re.compile("<id>[^<]*</id>")
    assert ids.findall(moved) == ids.findall(made["feeds/all.th.xml"])


def test_there_are_none_without_an_address_or_records(full: Catalogue) -> None:
    assert list(downloads(Localizer(full, "th"))) == []
    assert list(downloads(Localizer(replace(full, releases=()), "th", ADDRESS))) == []
