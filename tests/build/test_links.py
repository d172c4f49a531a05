"""Where the links of pages lead is told from little that is noted of each page."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.commands.build.verified import Links, dead

PAGES = {
    "index.html": "",
    "th/index.html": '<p id="a">',
    "th/one/index.html": '<p id="ข้อ">',
    "th/one/more/index.html": '<p id="x&amp;y">',
}


@pytest.mark.parametrize(
    ("page", "link", "stands"),
    [
        ("index.html", "th/index.html#a", True),
        ("index.html", "th/index.html#b", False),
        ("index.html", "../index.html", False),
        ("th/index.html", "#a", True),
        ("th/index.html", "#", True),
        ("th/index.html", "#b", False),
        ("th/index.html", "?q=1#b", True),
        ("th/index.html", "one/index.html?q=1#%E0%B8%82%E0%B9%89%E0%B8%AD", True),
        ("th/index.html", "one", False),
        ("th/one/index.html", "../index.html#top", True),
        ("th/one/index.html", "../../th/./one/../index.html#a", True),
        ("th/one/more/index.html", "../../index.html#a", True),
        ("th/one/more/index.html", "../../../index.html", True),
        ("th/one/more/index.html", "../../one/index.html#a", False),
        ("th/one/more/index.html", "../../../../index.html", False),
        ("th/one/more/index.html", "&#109;ailto:a@example.org", True),
        ("th/one/more/index.html", "//example.org/x", True),
        ("404.html", "nowhere/index.html", True),
    ],
)
def test_a_link_is_followed_from_the_folder_of_its_page(
    page: str, link: str, stands: bool, tmp_path: Path
) -> None:
    texts = PAGES | {page: f'{PAGES.get(page, "")}<a href="{link}">'}
    links = Links()
    for path, text in texts.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
        links.read(path, text)
    assert list(map(str, dead(tmp_path, texts, links))) == ([] if stands else [f"{page} → {link}"])


def test_neighbours_with_the_same_links_are_noted_once() -> None:
    links = Links()
    for number in range(100):
        links.read(f"th/standards/{number}/index.html", '<a href="../../index.html"><a href="../a.html#b">')
        links.read(f"th/standards/{number}/projector/index.html", '<a href="../../../index.html">')
    assert len(links.wanted) == 2
