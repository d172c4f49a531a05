"""Which pages have the same chrome, but for words and lower folders: see docs/decisions/0013."""

from __future__ import annotations

import json

from generator.model.asked import digest
from generator.views.navigation import is_in_the_menu
from generator.views.page import Page


def likeness(page: Page) -> tuple[object, ...]:
    """What decides on the chrome. Pages that agree in it differ by words, and by lower folders."""
    top, *below = page.route.split("/")
    return (
        *(page.language, top, len(below), page.section, page.scripts, page.styles),
        *(bool(page.toc), page.entry is None),
        *((page.route, page.feed) if is_in_the_menu(page.route) else ()),
    )


def name_of(like: tuple[object, ...]) -> str:
    """A short name of a likeness."""
    return digest([json.dumps(like)])
