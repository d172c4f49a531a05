"""All of RFC 4287, and what the checker of W3C asks for besides: by a grammar, then what none can say."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from generator import pipeline
from generator.exports.downloads.feeds import downloads
from generator.language.bilingual import LANGUAGES
from generator.views.localizer import Localizer
from tests.relax import faults

ADDRESS = "https://x.example/"
RULES = Path(__file__).parent / "atom.rng"
ATOM, HTML = "{http://www.w3.org/2005/Atom}", "{http://www.w3.org/1999/xhtml}"
SAFE = {"div", "p", "ul", "li", "h3", "a"}
"""What stands in texts of feeds: nothing that readers of feeds take out."""


@pytest.fixture(scope="module", params=["full", "real"])
def made(request: pytest.FixtureRequest, project: Path) -> dict[str, str]:
    """All feeds of a catalogue by path."""
    place = project if request.param == "real" else project / "tests" / "catalogues" / request.param
    catalogue = pipeline.check(place).reading.catalogue
    found = {}
    for language in LANGUAGES:
        for one in downloads(Localizer(catalogue, language, ADDRESS)):
            assert isinstance(one.content, str)
            found[one.path] = one.content
    assert len(found) > 10
    return found


def test_elements_and_attributes_stand_where_they_may(made: dict[str, str]) -> None:
    assert {path: told for path, text in made.items() if (told := faults(RULES, text.encode()))} == {}


def test_what_no_grammar_can_say(made: dict[str, str]) -> None:
    for path, text in made.items():
        feed = ElementTree.fromstring(text)
        items = feed.findall(f"{ATOM}entry")
        assert feed.find(f"{ATOM}author") is not None or all(
            one.find(f"{ATOM}author") is not None for one in items
        )
        ids = [one.findtext(f"{ATOM}id", "") for one in (feed, *items)]
        assert len(set(ids)) == len(ids), path
        (own,) = feed.findall(f"{ATOM}link[@rel='self']")
        assert (own.get("href"), own.get("type")) == (ADDRESS + path, "application/atom+xml")
        for one in (feed, *items):
            alternates = one.findall(f"{ATOM}link[@rel='alternate']")
            kinds = [(link.get("type"), link.get("hreflang")) for link in alternates]
            assert kinds and len(set(kinds)) == len(kinds), path
            assert not re.search(r"[<>]|&\w+;", one.findtext(f"{ATOM}title", "")), path
        days = [one.findtext(f"{ATOM}updated", "") for one in items]
        assert days == sorted(days, reverse=True), path


def test_texts_hold_nothing_that_readers_take_out(made: dict[str, str]) -> None:
    for path, text in made.items():
        feed = ElementTree.fromstring(text)
        for one in feed.iter():
            if one.tag.startswith(HTML):
                assert one.tag.removeprefix(HTML) in SAFE, path
                assert set(one.attrib) <= {"href"}, path
            address = one.get("href")
            assert address is None or urlsplit(address).scheme == "https", (path, address)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<id>urn:uuid:", "<id>"),
        ("</title>", "</title><title>b</title>"),
        ("T00:00:00+07:00", ""),
        ("T00:00:00+07:00", "T00:00:00"),
        ("T00:00:00", "t00:00:00"),
        (' href="https', ' src="https'),
        (' type="xhtml"', ""),
        ('<div xmlns="http://www.w3.org/1999/xhtml">', "<div>"),
        ("</name>", "</name><name>b</name>"),
        ("</author>", "</author><x/>"),
        ("<updated>", "<updated/><updated>"),
        ('hreflang="th"', 'hreflang="ภาษาไทย"'),
        ("</feed>", "<generator/></feed>"),
    ],
)
def test_the_rules_can_be_broken(made: dict[str, str], old: str, new: str) -> None:
    text = made["feeds/all.th.xml"]
    assert old in text and faults(RULES, text.replace(old, new).encode())
