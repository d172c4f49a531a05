"""What search engines and those who are sent an address see: site map, robots.txt, Open Graph, data."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import html5lib
import pytest
from PIL import Image

from tests.browser.cards import SIZE, cards, said
from tests.relax import faults
from tests.site.conftest import Sites
from tests.site.test_links import target

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
RULES = Path(__file__).parent / "sitemap.rng"
MOST_ADDRESSES, MOST_BYTES = 50_000, 50 * 1024**2
"""Of one site map, by the protocol of sitemaps.org."""
STANDARD_PAGE = 15 * 1024
"""Bytes of the page of a standard, compressed, for a phone on a slow network."""


@pytest.mark.parametrize("name", ["full", "real"])
def test_the_site_map_follows_its_protocol(sites: Sites, name: str) -> None:
    site = sites(name)
    file = site / "sitemap.xml"
    assert file.stat().st_size < MOST_BYTES
    assert faults(RULES, file.read_bytes()) == []
    root = ElementTree.parse(file).getroot()
    assert root.tag == f"{MAP}urlset" and 0 < len(root) < MOST_ADDRESSES
    others: dict[str, dict[str, str]] = {}
    for url in root:
        assert url.tag == f"{MAP}url"
        assert re.fullmatch("loc(lastmod)?(link){0,3}", "".join(one.tag.split("}")[1] for one in url))
        address, day = url.findtext(f"{MAP}loc", ""), url.findtext(f"{MAP}lastmod")
        assert address not in others
        assert day is None or DAY.fullmatch(day)
        others[address] = {one.get("hreflang", ""): one.get("href", "") for one in url.findall(LINK)}
        found = target("", address)
        assert found is not None and (site / found[0]).is_file(), address
    for address, languages in others.items():
        if not languages:  # prose of the project, both languages on one page
            assert "/authors/" in address
            continue
        assert set(languages) == {"th", "en", "x-default"}
        assert languages["x-default"] == languages["th"]
        assert address in languages.values()
        assert all(others[other] == languages for other in languages.values())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<loc>https:", "<loc>"),
        ("/th/</loc>", "/th/#part</loc>"),
        ("</loc>", "</loc><loc>https://x.example/</loc>"),
        ("</loc>", "</loc><lastmod>22/11/2569</lastmod>"),
        ("</loc>", "</loc><priority>2</priority>"),
        ('rel="alternate"', 'rel="canonical"'),
        ('hreflang="th"', 'hreflang="thai"'),
        ("</loc>", "</loc><image:image/>"),
    ],
)
def test_the_rules_of_site_maps_can_be_broken(old: str, new: str) -> None:
    text = (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
        ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://x.example/th/</loc>'
        '<xhtml:link rel="alternate" hreflang="th" href="https://x.example/th/"/></url></urlset>'
    )
    assert faults(RULES, text.encode()) == []
    assert old in text and faults(RULES, text.replace(old, new).encode())


def test_robots_may_read_everything_and_find_the_map(sites: Sites) -> None:
    text = (sites("full") / "robots.txt").read_text("utf-8")
    rules = RobotFileParser()
    rules.parse(text.splitlines())
    assert rules.can_fetch("any", "/th/standards/")
    (there,) = rules.site_maps() or []
    assert target("", there) == ("sitemap.xml", "")


def properties(file: Path) -> dict[str, str]:
    """The Open Graph of a page; each property once."""
    root = html5lib.parse(file.read_bytes(), namespaceHTMLElements=False)
    metas = [one for one in root.iter("meta") if one.get("property")]
    told = [(one.get("property", ""), one.get("content", "")) for one in metas]
    assert len(told) == len(dict(told))
    return dict(told)


@pytest.mark.parametrize("name", ["full", "hostile"])
def test_every_page_of_the_catalogue_can_be_handed_on(sites: Sites, name: str) -> None:
    site = sites(name)
    pages = [file for language in ("th", "en") for file in sorted((site / language).rglob("index.html"))]
    assert len(pages) > 100
    for file in pages:
        told = properties(file)
        if not told:  # an old address, which leads on
            assert "noindex" in file.read_text("utf-8"), file
            continue
        assert {"og:title", "og:type", "og:image", "og:url"} <= told.keys(), file  # what ogp.me demands
        assert told["og:title"] and told["og:description"]
        path = file.relative_to(site).as_posix()
        assert target("", told["og:url"]) == (path, "")
        picture = target("", told["og:image"])
        assert picture is not None and (site / picture[0]).is_file()


def test_a_kind_has_its_picture_and_it_says_what_it_should(project: Path) -> None:
    made = cards()
    assert len(made) > 10
    for path, name in made.items():
        file = project / "overrides" / path
        with Image.open(file) as picture:
            assert picture.size == SIZE
            assert picture.info["Description"] == said(name), "run `python -m tests.browser.cards`"
        assert file.stat().st_size < 40_000
    assert {file.name for file in (project / "overrides/assets/images/cards").iterdir()} == {
        Path(path).name for path in made
    }


def test_pages_of_standards_stay_small(sites: Sites) -> None:
    folder = sites("real") / "th" / "standards"
    sizes = {file: len(gzip.compress(file.read_bytes(), 9)) for file in folder.glob("*-*/index.html")}
    assert len(sizes) > 50
    assert max(sizes.values()) <= STANDARD_PAGE
