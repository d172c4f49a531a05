"""Pages of the catalogue, made without MkDocs: its chrome is rendered once for a section and joined.

MkDocs and Material take more than a millisecond to put their chrome around a page, and pages of one section
differ in it by a few words only. See docs/decisions/0013-joined-chrome.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from generator.plugin.mould import Mould, Rows, gap, mould, rows
from generator.plugin.shell_page import CataloguePage
from generator.render.likeness import likeness, name_of
from generator.render.rendered import RenderedPage
from generator.views.navigation import is_in_the_menu
from generator.views.page import TocItem

Whole = Callable[[CataloguePage], str]
"""Makes a whole page the way MkDocs does, chrome and all."""

_FOLDERS = ("folder", "folder-in-it", "folder-in-that")
"""Gaps for the folders of a route below its first."""


class Chrome:
    """Puts the chrome around pages; it is rendered when the first page of its like comes."""

    def __init__(self, config: MkDocsConfig, whole: Whole) -> None:
        self._config = config
        self._whole = whole
        self._shells: dict[tuple[object, ...], Shell] = {}

    def around(self, page: RenderedPage) -> str:
        """The whole text of a page."""
        key = likeness(page.page)
        if key not in self._shells:
            self._shells[key] = _shell(page, self._config, self._whole)
        return self._shells[key].around(page)

    @property
    def shells(self) -> dict[str, Shell]:
        """The chrome of all pages so far, by the names of what they have in common."""
        return {name_of(key): shell for key, shell in self._shells.items()}


@dataclass(frozen=True)
class Shell:
    """The chrome of all pages that are alike."""

    page: Mould
    toc: Rows | None

    def written(self) -> dict[str, Any]:
        """As `read` takes it."""
        return asdict(self)

    @staticmethod
    def read(written: dict[str, Any]) -> Shell:
        """What was written; also from JSON, which makes lists of tuples."""
        toc = written["toc"]
        rows = Rows(Mould(tuple(toc["row"]["pieces"])), toc["between"]) if toc else None
        return Shell(Mould(tuple(written["page"]["pieces"])), rows)

    def around(self, rendered: RenderedPage) -> str:
        """The whole text of a page."""
        page = rendered.page
        values = {
            "title": escape(page.title),
            "description": escape(page.description),
            **dict(zip(_FOLDERS, page.route.split("/")[1:], strict=False)),
            "entry": page.entry or "",
            "content": rendered.html,
        }
        if self.toc is not None:
            values["toc"] = self.toc.filled(
                {"title": escape(item.title), "anchor": item.anchor} for item in page.toc
            )
        return self.page.filled(values)


def _shell(like: RenderedPage, config: MkDocsConfig, whole: Whole) -> Shell:
    """Make a page that holds gaps, with the chrome of all pages that are like one, and cut it there."""
    top, *below = like.page.route.split("/")
    samples = tuple(TocItem(gap(f"title-{row}"), gap(f"anchor-{row}")) for row in "12")
    page = replace(
        like.page,
        route=like.page.route
        if is_in_the_menu(like.page.route)
        else "/".join((top, *map(gap, _FOLDERS[: len(below)]))),
        title=gap("title"),
        description=gap("description"),
        toc=samples if like.page.toc else (),
        entry=None if like.page.entry is None else gap("entry"),
    )
    file = File.generated(config, page.path.removesuffix("html") + "md", content="")
    text = whole(CataloguePage(RenderedPage(page, like.html), file, config))
    before, content, after = text.partition(like.html)
    assert content, like.page.path
    text, toc = before + gap("content") + after, None
    if page.toc:
        text, toc = rows(text, ("anchor", "title"), "toc")
    return Shell(mould(text), toc)
