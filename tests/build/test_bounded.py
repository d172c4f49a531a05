"""What was written is let go: a site of any size is made with one portion of it in memory."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from pathlib import Path

from generator import pipeline
from generator.render.folder import Folder
from generator.render.making import Making
from generator.render.rendered import RenderedPage
from generator.render.work import Work
from generator.views.page import Page


def test_pages_are_let_go_one_after_the_other(project: Path, tmp_path: Path) -> None:
    checked = pipeline.check(project / "tests" / "catalogues" / "full")
    making = pipeline.making(checked, "https://x.example/", Folder(tmp_path))
    begun = making.begin()
    assert all(page.content is None and page.data is None for page in begun)
    seen: list[weakref.ref[RenderedPage]] = []
    most = 0

    def around(page: RenderedPage) -> str:
        nonlocal most
        seen.append(weakref.ref(page))
        if len(seen) % 50 == 0:
            gc.collect()
            most = max(most, sum(one() is not None for one in seen))
        return page.html

    making.finish(around)
    assert len(seen) > 200
    assert most <= 2


def test_a_page_waits_whole_for_its_chrome(project: Path, tmp_path: Path) -> None:
    catalogue = pipeline.check(project / "tests" / "catalogues" / "minimal").reading.catalogue
    wanted = {page.path: page for page in Work(catalogue, "").begin() if isinstance(page, RenderedPage)}
    making = Making(Work(catalogue, ""), Folder(tmp_path))
    making.begin()
    made: dict[str, tuple[Page, str]] = {}

    def around(page: RenderedPage) -> str:
        made[page.path] = (page.page, page.html)
        return f"[{page.html}]"

    making.finish(around)
    for path, page in wanted.items():
        assert made[path] == (replace(page.page, content=None, data=None), page.html)
        assert (tmp_path / path).read_text("utf-8") == f"[{page.html}]"
    assert made.keys() > wanted.keys()
    assert sorted(making.paths) == sorted(
        path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()
    )
