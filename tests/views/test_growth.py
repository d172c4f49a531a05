"""Work for pages grows with the catalogue and no faster: calls are counted, no clock is looked at."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType

from generator import pipeline
from generator.views.pages import pages
from tests.benchmarks.build import made_up


def _work(folder: Path, standards: int) -> tuple[int, int]:
    """Pages, and calls of functions that were needed to make them."""
    made_up.write(folder / "catalogue", standards)
    catalogue = pipeline.check(folder).reading.catalogue
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        made = len(list(pages(catalogue, "https://mattrathan.example/")))
    finally:
        sys.setprofile(before)
    return made, calls


def test_pages_of_a_catalogue_twice_as_large_are_twice_the_work(tmp_path: Path) -> None:
    _work(tmp_path / "first", 1)  # what is loaded once
    sizes = (24, 48, 72)
    (pages1, calls1), (pages2, calls2), (pages3, calls3) = (_work(tmp_path / str(n), n) for n in sizes)
    assert pages3 - pages2 == pages2 - pages1 > 0
    assert calls3 - calls2 < 1.01 * (calls2 - calls1)
