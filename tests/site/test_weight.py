"""What a first visit fetches, nothing kept, sent gzipped: counted in bytes, which need no clock."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.site.conftest import Sites

HTML = 15_000
"""Bytes of the page of any standard."""
VISIT = 120_000
"""Bytes of a page with its styles, scripts and pictures."""
SHEETS = 3
"""Style sheets of a page, none of which may be missing when it is painted: that of all pages, and its own."""
PAGES = ("", "standards/", "standards/tcps-2-2546/", "procedures/certify-tcps/")
LOADED = re.compile(r'<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]*? (?:href|src)="([^"]+)"')


def sent(path: Path) -> int:
    """Bytes of a file as a host sends it."""
    return len(gzip.compress(path.read_bytes(), mtime=0))


def fetched(page: Path) -> set[Path]:
    """The files that a browser fetches with a page, the page among them, loaded late or not."""
    text = re.sub(r"<script(?! [^>]*src)[^>]*>.*?</script>", "", page.read_text("utf-8"), flags=re.DOTALL)
    found = {page}
    for name in LOADED.findall(text):
        address = urlsplit(name)
        if not address.scheme:
            found.add((page.parent / unquote(address.path)).resolve())
    return found


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_page_of_a_standard_is_light(sites: Sites, language: str) -> None:
    pages = sorted((sites("real") / language / "standards").glob("*/index.html"))
    assert len(pages) > 50
    assert {page.parent.name: size for page in pages if (size := sent(page)) > HTML} == {}


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["th", "en"])
def test_a_first_visit_is_light(sites: Sites, language: str, path: str) -> None:
    files = fetched(sites("real") / language / f"{path}index.html")
    sheets = [path for path in files if path.suffix == ".css"]
    assert 1 <= len(sheets) <= SHEETS
    assert len([path for path in files if path.suffix == ".js"]) > 3
    assert sum(map(sent, files)) <= VISIT


def test_a_heavy_page_would_be_seen(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text(
        '<link rel="stylesheet" href="a.css"><script defer src="b.js"></script><a href="c.css">', "utf-8"
    )
    for name in ("a.css", "b.js", "c.css"):
        (tmp_path / name).write_text(name, "utf-8")
    assert {path.name for path in fetched(page)} == {"index.html", "a.css", "b.js"}
