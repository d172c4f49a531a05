"""JSON-LD: an RDF library reads it, the vocabulary allows it, and it says no more than the catalogue."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rdflib import RDF, Graph, Namespace, URIRef

from generator import pipeline
from generator.exports.linked import linked
from generator.language.bilingual import LANGUAGES
from generator.model.catalogue import Catalogue
from generator.model.kinds.seminar import Seminar
from generator.views.localizer import Localizer
from tests import whole
from tests.exports.vocabulary import objections

ADDRESS = "https://x.example/"
SCHEMA = Namespace("https://schema.org/")
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
DAYS = ("startDate", "endDate", "datePublished")

Document = dict[str, Any]


@pytest.fixture(scope="module", params=["full", "hostile", "real"])
def catalogue(request: pytest.FixtureRequest, project: Path) -> Catalogue:
    place = project if request.param == "real" else project / "tests" / "catalogues" / request.param
    return pipeline.check(place).reading.catalogue


@pytest.fixture(scope="module")
def documents(catalogue: Catalogue) -> list[Document]:
    localizers = [Localizer(catalogue, language, ADDRESS) for language in LANGUAGES]
    return [linked(localizer, entry) for localizer in localizers for entry in catalogue]


def shape(data: Any) -> Any:
    """A document without its texts, but for types."""
    if isinstance(data, dict):
        return {name: one if name == "@type" else shape(one) for name, one in data.items()}
    return [shape(one) for one in data] if isinstance(data, list) else type(data).__name__


def values(data: Any, name: str) -> Iterator[Any]:
    """Every value of a property, however deep."""
    if isinstance(data, list):
        for one in data:
            yield from values(one, name)
    elif isinstance(data, dict):
        for key, one in data.items():
            if key == name:
                yield one
            yield from values(one, name)


def test_the_vocabulary_allows_every_type_property_and_value(
    documents: list[Document], tmp_path: Path
) -> None:
    """Of documents of one shape, one is enough: what is held to it is types, domains and ranges."""
    shapes = {json.dumps(shape(one), sort_keys=True): one for one in documents}
    assert objections(shapes.values(), tmp_path) == []


def test_the_vocabulary_does_object(tmp_path: Path) -> None:
    nodes: list[Document] = [
        {"@type": "Standard", "name": "no such type"},
        {"@type": "CreativeWork", "startDate": "2020"},
        {"@type": "EducationEvent", "organizer": {"@type": "Place", "name": "no organizer"}},
    ]
    found = objections([{"@context": "https://schema.org", "@graph": [one]} for one in nodes], tmp_path)
    assert len(found) == len(nodes)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib's own use
def test_an_rdf_library_reads_what_is_meant(catalogue: Catalogue, documents: list[Document]) -> None:
    graph = Graph()
    for one in documents:
        text = json.dumps(one | {"@context": {"@vocab": str(SCHEMA)}})
        graph.parse(data=text, format="json-ld")
    for entry in catalogue:
        node = URIRef(f"{ADDRESS}s/{entry.id}/")
        assert len(set(graph.objects(node, RDF.type))) == 1
        assert entry.heading.th in {str(name) for name in graph.objects(node, SCHEMA.name)}
        pages = {str(page) for page in graph.objects(node, SCHEMA.mainEntityOfPage)}
        assert pages == {f"{ADDRESS}{language}/{entry.section}/{entry.id}/" for language in LANGUAGES}
    assert len(set(graph.subjects(RDF.type, SCHEMA.BreadcrumbList))) == len(documents)
    named = {str(node) for node in graph.all_nodes() if str(node).startswith(f"{ADDRESS}s/")}
    assert named == {f"{ADDRESS}s/{entry.id}/" for entry in catalogue}


def test_days_are_days_and_nothing_is_empty(documents: list[Document]) -> None:
    told = [day for one in documents for name in DAYS for day in values(one, name)]
    assert [day for day in told if not DAY.fullmatch(day)] == []
    text = json.dumps(documents)
    assert not re.search(r'null|: ""|\[\]|\{\}', text)


def test_no_text_ends_the_block(catalogue: Catalogue) -> None:
    site = whole.site(catalogue, ADDRESS)
    shown = [page for page in site.pages if page.page.entry]
    for page in shown:
        before, opening, block = page.html.rpartition('<script type="application/ld+json">')
        text, closing, rest = block.partition("</script>")
        assert opening and closing and not rest.strip(), page.page.path
        assert json.loads(text)["@graph"][0]["@id"] == f"{ADDRESS}s/{page.page.entry}/"
        assert "application/ld+json" not in before
    assert len(shown) == 2 * len(catalogue.by_id)


def test_there_is_none_without_an_address(project: Path) -> None:
    catalogue = pipeline.check(project / "tests" / "catalogues" / "minimal").reading.catalogue
    assert not any("ld+json" in page.html for page in whole.site(catalogue).pages)


def test_what_is_not_known_is_not_said(project: Path) -> None:
    catalogue = pipeline.check(project / "tests" / "catalogues" / "full").reading.catalogue
    made = {entry.id: linked(Localizer(catalogue, "en", ADDRESS), entry)["@graph"][0] for entry in catalogue}
    unknown = next(one for one in catalogue if getattr(one, "status", "") == "unknown")
    assert "creativeWorkStatus" not in made[unknown.id]
    assert "startDate" in made["seminar-test-2008"]
    undated = next(one.id for one in catalogue.of(Seminar) if one.start is None)
    assert "startDate" not in made[undated]
    assert made["test-institute"]["@type"] == "Organization", "an institute may be anybody's"
