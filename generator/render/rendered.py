"""A page as HTML, which still needs the shell's chrome around it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.render.environment import environment, render
from generator.views.page import Page


@dataclass(frozen=True)
class RenderedPage:
    """A page and the HTML of its content."""

    page: Page
    html: str

    @property
    def path(self) -> str:
        """The file, POSIX, from the site's root."""
        return self.page.path


def rendered(page: Page) -> RenderedPage:
    """A page with its HTML."""
    return RenderedPage(page, render(environment(), page))
