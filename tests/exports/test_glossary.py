"""The termbase by the rules of TBX-Basic: each element where it may stand, each value from its list."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator import pipeline
from generator.exports.downloads.glossary import downloads
from generator.model.catalogue import Catalogue
from generator.model.kinds.term import Term
from generator.views.localizer import Localizer

TBX = "{urn:iso:std:iso:30042:ed-2}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
CONTENT = {
    "tbx": "tbxHeader text",
    "tbxHeader": "fileDesc",
    "fileDesc": "titleStmt sourceDesc",
    "titleStmt": "title",
    "sourceDesc": "(p )*p",
    "text": "body",
    "body": "(conceptEntry )*conceptEntry",
    "conceptEntry": "(ref )*(xref )?(langSec )*langSec",
    "langSec": "(descripGrp )?(termSec )*termSec",
    "descripGrp": "descrip( admin)*",
    "termSec": "term( termNote)*( note)?",
}
"""What each element holds, as the core structure orders it; those not named hold text alone."""
TYPES = {"descrip": {"definition"}, "admin": {"source"}, "ref": {"crossReference"}}
TYPES |= {"xref": {"externalCrossReference"}, "termNote": {"termType", "administrativeStatus"}}
PICKS = {
    "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
    "administrativeStatus": {
        f"{status}Term-admn-sts" for status in ("preferred", "admitted", "deprecated", "superseded")
    },
}


@pytest.fixture(params=["full", "hostile", "real"])
def catalogue(request: pytest.FixtureRequest, project: Path) -> Catalogue:
    place = project if request.param == "real" else project / "tests" / "catalogues" / request.param
    return pipeline.check(place).reading.catalogue


def root(catalogue: Catalogue, address: str = "https://x.example/") -> ElementTree.Element:
    (made,) = downloads(Localizer(catalogue, "th", address))
    assert isinstance(made.content, str)
    return ElementTree.fromstring(made.content)


def test_elements_stand_where_they_may(catalogue: Catalogue) -> None:
    tbx = root(catalogue)
    assert (tbx.get("style"), tbx.get("type"), tbx.get(LANG)) == ("dca", "TBX-Basic", "th")
    for one in tbx.iter():
        name = one.tag.removeprefix(TBX)
        held = " ".join(child.tag.removeprefix(TBX) for child in one)
        assert re.fullmatch(CONTENT.get(name, ""), held), (name, held)
        if name not in CONTENT:
            assert (one.text or "").strip(), name
        assert (one.get("type") in TYPES[name]) if name in TYPES else name == "tbx" or not one.get("type")
        if name == "termNote":
            assert one.text in PICKS[one.get("type", "")]


def test_ids_are_unique_and_references_lead_somewhere(catalogue: Catalogue) -> None:
    tbx = root(catalogue)
    ids = [one.get("id") for one in tbx.iter(f"{TBX}conceptEntry")]
    assert len(ids) == len(set(ids)) == len(catalogue.of(Term))
    assert {one.get("target") for one in tbx.iter(f"{TBX}ref")} <= set(ids)


def test_every_word_of_a_term_is_there(catalogue: Catalogue) -> None:
    tbx = root(catalogue)
    for term in catalogue.of(Term):
        (concept,) = tbx.findall(f".//{TBX}conceptEntry[@id='concept-{term.id}']")
        texts = [term.name, *term.synonyms]
        words = {word for text in texts for word in (text.th, text.en) if word} | set(term.abbreviations)
        assert {one.text for one in concept.iter(f"{TBX}term")} == words


def test_whose_the_english_is_stands_with_it(project: Path) -> None:
    catalogue = pipeline.check(project / "tests" / "catalogues" / "full").reading.catalogue
    (concept,) = root(catalogue).findall(f".//{TBX}conceptEntry[@id='concept-term-test-committee']")
    first = next(one for one in concept if one.get(LANG) == "en").find(f"{TBX}termSec")
    assert first is not None
    assert first.findtext(f"{TBX}note") == "English title is our own translation"
    assert [one.text for one in first.iter(f"{TBX}termNote")] == ["fullForm", "admittedTerm-admn-sts"]


def test_no_address_is_made_up(project: Path) -> None:
    catalogue = pipeline.check(project / "tests" / "catalogues" / "full").reading.catalogue
    assert root(catalogue, "").findall(f".//{TBX}xref") == []
