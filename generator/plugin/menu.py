"""The navigation of a language as MkDocs and the templates of the theme know it."""

from __future__ import annotations

from typing import Any

from markupsafe import escape
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section

from generator.language.bilingual import Language
from generator.locale import Words
from generator.views.navigation import NAVIGATION


def menu(language: Language, files: Files) -> Navigation:
    """The groups of a language, made of the pages that exist."""
    words = Words(language)
    items: list[Any] = []
    for group in NAVIGATION:
        found = [files.get_file_from_path(f"{language}/{route}/index.md") for route in group.routes]
        pages = [file.page for file in found if file is not None and file.page is not None]
        if pages:
            section = Section(str(escape(words(group.word))), list(pages))
            for page in pages:
                page.parent = section
            items.append(section)
    navigation = Navigation(items, [page for section in items for page in section.children])
    home = files.get_file_from_path(f"{language}/index.md")
    navigation.homepage = home.page if home else None
    return navigation
