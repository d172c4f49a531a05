"""Every address inside a site leads to a file and, if it has one, to an anchor; no page asks another host."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.site.conftest import SITES, Sites
from tests.site.document import Document, Link

HOST = "mattrathan.example"
"""The host of `site_url` where none is configured."""
LOADED_RELATIONS = {
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "preconnect",
    "dns-prefetch",
    "prefetch",
}


def target(page: str, address: str) -> tuple[str, str] | None:
    """The file and the anchor an address leads to; None if it leads out of the site."""
    parts = urlsplit(urljoin(f"https://{HOST}/{page}", address))
    if parts.scheme not in ("http", "https") or parts.netloc != HOST:
        return None
    path = unquote(parts.path).removeprefix("/")
    return (f"{path}index.html" if path.endswith("/") or not path else path), unquote(parts.fragment)


def is_loaded(link: Link) -> bool:
    """Whether a browser fetches it without being asked."""
    if link.tag == "link":
        return bool(LOADED_RELATIONS & set(link.rel.split()))
    return link.attribute in ("src", "poster", "data")


def test_every_link_leads_to_a_file_and_an_anchor(
    request: pytest.FixtureRequest, sites: Sites, pages: dict[str, Document]
) -> None:
    site = sites(request.node.callspec.params["pages"])
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    anchors = {path: set(page.ids) | {"", "top"} for path, page in pages.items()}
    checked, broken = 0, []
    for path, page in pages.items():
        for link in page.links:
            found = target(path, link.address)
            if found is None:
                continue
            checked += 1
            file, anchor = found
            if file not in files or anchor not in anchors.get(file, {""}):
                broken.append((path, link.address))
    assert broken == []
    assert checked > 1000


def test_links_work_from_a_folder_too(pages: dict[str, Document]) -> None:
    """A browser that opens a file shows no index of the folder beside it, so that each link names a file."""
    folders = [
        (path, link.address)
        for path, page in pages.items()
        if path != "404.html"
        for link in page.links
        if (parts := urlsplit(link.address)).scheme + parts.netloc == ""
        and parts.path
        and (parts.path.startswith("/") or parts.path.rpartition("/")[2] in ("", ".", ".."))
    ]
    assert folders == []


def test_ids_are_unique_in_a_page(pages: dict[str, Document]) -> None:
    doubled = {
        path: twice
        for path, page in pages.items()
        if (twice := {one for one in page.ids if page.ids.count(one) > 1})
    }
    assert doubled == {}


def test_nothing_is_loaded_from_another_host(pages: dict[str, Document]) -> None:
    foreign = [
        (path, link.address)
        for path, page in pages.items()
        for link in page.links
        if is_loaded(link) and target(path, link.address) is None and not link.address.startswith("data:")
    ]
    assert foreign == []


@pytest.mark.parametrize("name", SITES)
def test_no_stylesheet_loads_from_another_host(sites: Sites, name: str) -> None:
    sheets = list(sites(name).rglob("*.css"))
    assert sheets
    loaded = [
        (sheet.name, address)
        for sheet in sheets
        for address in re.findall(
            r"""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')]+)""", sheet.read_text("utf-8")
        )
    ]
    assert loaded == []


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("../b/index.html#x", ("th/b/index.html", "x")),
        ("#x", ("th/a/index.html", "x")),
        ("./?q=1", ("th/a/index.html", "")),
        ("../../", ("index.html", "")),
        ("https://mattrathan.example/th/", ("th/index.html", "")),
        ("/en/index.html", ("en/index.html", "")),
        ("https://example.org/", None),
        ("mailto:test@example.org", None),
    ],
)
def test_addresses_are_followed_as_browsers_do(address: str, expected: tuple[str, str] | None) -> None:
    assert target("th/a/index.html", address) == expected


def test_what_is_broken_is_found(tmp_path: Path) -> None:
    page = Document("a/index.html")
    page.feed("<a href='../b/#x'>b</a><script src='//example.org/x.js'></script><link rel=icon href=x.png>")
    assert [target(page.path, link.address) for link in page.links] == [
        ("b/index.html", "x"),
        None,
        ("a/x.png", ""),
    ]
    assert [is_loaded(link) for link in page.links] == [False, True, True]
