"""The navigation of a language as MkDocs and the templates of the theme know it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import escape
from mkdocs.structure.nav import Navigation, Section

from generator.language.bilingual import Language
from generator.locale import Words
from generator.plugin.shell_page import CataloguePage
from generator.views.navigation import NAVIGATION
from generator.views.page import path_of


def menu(language: Language, found: Mapping[str, CataloguePage]) -> Navigation:
    """The groups of a language, made of those pages of the menu that exist, by their paths."""
    words = Words(language)
    items: list[Any] = []
    for group in NAVIGATION:
        paths = [path_of(language, route) for route in group.routes]
        pages = [found[path] for path in paths if path in found]
        if pages:
            section = Section(str(escape(words(group.word))), list(pages))
            for page in pages:
                page.parent = section
            items.append(section)
    navigation = Navigation(items, [page for section in items for page in section.children])
    navigation.homepage = found.get(path_of(language, ""))
    return navigation
