"""An id that has changed leaves every page as it was: what refers to the former id goes on doing so."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.standard import Standard
from tests import whole

MARK = "renamed-"
"""In front of an id, so that all keep their order."""


def renamed(entry: Entry) -> Entry:
    """The entry under a new id. Standards keep theirs, which the names of their families hang on."""
    if isinstance(entry, Standard):
        return entry
    return entry.model_copy(update={"id": MARK + entry.id, "was": (*entry.was, entry.id)})


def shown(catalogue: Catalogue) -> dict[str, str]:
    """Each page without the marks, and without the former names by which filters find its lines."""
    return {
        made.page.path.replace(MARK, ""): re.sub(r' data-also="[^"]*"', "", made.html).replace(MARK, "")
        for made in whole.site(catalogue).pages
    }


def test_pages_stay_as_they_were_under_former_ids(full: Catalogue) -> None:
    before, after = shown(full), shown(replace(full, entries=tuple(map(renamed, full.entries))))
    assert before.keys() == after.keys()
    assert [path for path in before if before[path] != after[path]] == []


def test_links_ask_filters_for_values_they_offer(full: Catalogue) -> None:
    site = whole.site(replace(full, entries=tuple(map(renamed, full.entries))))
    html = "".join(made.html for made in site.pages)
    asked = set(re.findall(r"[?;](?:scheme|category|status|detail|kind)=([\w-]+)", html))
    offered = set(re.findall(r'(?:<option value|data-sort)="([\w-]+)"', html))
    assert {f"{MARK}tcps", f"{MARK}tcps-food"} <= asked
    assert asked <= offered
