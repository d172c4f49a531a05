"""Browsers are told how to ask the site from their address bar, in the language of the page."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from tests.site.conftest import Sites
from tests.site.document import Document
from tests.site.test_links import target

NAMESPACE = "{http://a9.com/-/spec/opensearch/1.1/}"


@pytest.mark.parametrize("language", ["th", "en"])
def test_a_description_leads_to_the_search_page(sites: Sites, language: str) -> None:
    site = sites("real")
    root = ElementTree.parse(site / f"opensearch.{language}.xml").getroot()
    assert root.tag == f"{NAMESPACE}OpenSearchDescription"
    name, url, image = (root.find(NAMESPACE + tag) for tag in ("ShortName", "Url", "Image"))
    assert name is not None and 0 < len(name.text or "") <= 16
    template = url.get("template", "") if url is not None else ""
    assert template.startswith("https://") and template.endswith("?q={searchTerms}")
    assert target("", template) == (f"{language}/search/index.html", "")
    assert image is not None
    found = target("", image.text or "")
    assert found is not None and (site / found[0]).is_file()


def test_every_page_with_chrome_names_its_description(pages: dict[str, Document]) -> None:
    named = 0
    for page in pages.values():
        if not page.alternates:
            continue
        links = [link.address for link in page.links if link.tag == "link" and link.rel == "search"]
        there = [target(page.path, link) for link in links]
        assert there == [(f"opensearch.{page.language}.xml", "")], page.path
        named += 1
    assert named > 20
