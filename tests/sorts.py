"""One page of every sort: what is true of these is true of the site."""

from __future__ import annotations

from pathlib import Path

FEW = 5
"""A folder with fewer pages than this is taken whole: each may be of a sort of its own."""
STUB = 2000
"""Bytes. Smaller pages lead on to others."""


def in_a_language(site: Path) -> list[str]:
    """Without its language: home, every index, all pages of small folders, the longest of each other kind."""
    thai = site / "th"
    found = [thai / "index.html"]
    for folder in _folders(thai):
        found += [page for page in [folder / "index.html"] if page.is_file()]  # not all have an index
        pages = [page for page in folder.rglob("*/index.html") if page.stat().st_size > STUB]
        entries = [page for page in pages if page.parent.parent == folder]
        found += sorted(entries) if len(entries) < FEW else [_longest(entries)]
        deeper = {page.parent.name for page in pages} - {page.parent.name for page in entries}
        for name in sorted(deeper):  # the projector of a standard, …
            found.append(_longest([page for page in pages if page.parent.name == name]))
    paths = [page.relative_to(thai).as_posix() for page in found]
    assert len(paths) > 60
    return paths


def outside(site: Path) -> list[str]:
    """Those in no language's folder: prose, the error page, short addresses."""
    found = [page for folder in _folders(site) for page in [folder / "index.html"] if page.is_file()]
    found = [page for page in found if page.parent.name not in ("th", "en")]
    for path in ("rules/R501", "authors/build", "", "s/tcps-2-2546"):
        found.append(site / path / "index.html")
    return [page.relative_to(site).as_posix() for page in [*found, site / "404.html"]]


def _folders(parent: Path) -> list[Path]:
    return sorted(path for path in parent.iterdir() if path.is_dir())


def _longest(pages: list[Path]) -> Path:
    return max(pages, key=lambda page: (page.stat().st_size, page))
