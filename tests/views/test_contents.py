"""The table of contents of every page leads to what the page holds."""

from __future__ import annotations

import re

import pytest

from generator.model.catalogue import Catalogue
from generator.render.rendered import RenderedPage
from tests.whole import site


@pytest.fixture(scope="module")
def rendered(full: Catalogue) -> tuple[RenderedPage, ...]:
    return site(full).pages


def test_every_item_leads_to_an_anchor_in_the_order_of_the_page(rendered: tuple[RenderedPage, ...]) -> None:
    for one in rendered:
        anchors = re.findall(r' id="([^"]+)"', one.html)
        places = [anchors.index(item.anchor) for item in one.page.toc]
        assert places == sorted(places), one.page.path


def test_every_section_of_an_entry_is_in_its_contents(rendered: tuple[RenderedPage, ...]) -> None:
    for one in rendered:
        if one.page.entry:
            sections = re.findall(r'<h2 id="([^"]+)"', one.html)
            assert [item.anchor for item in one.page.toc if item.anchor in sections] == sections, (
                one.page.path
            )
