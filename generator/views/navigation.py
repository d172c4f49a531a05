"""The navigation: sections only. Entries are found through the index pages, not through the menu."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NavGroup:
    """A tab of the navigation: the key of its word, and the routes of its pages in order."""

    word: str
    routes: tuple[str, ...]


NAVIGATION = (
    NavGroup("nav.standards", ("standards", "schemes", "categories", "compare")),
    NavGroup("nav.procedures", ("procedures", "sheet", "way-up", "forms", "references")),
    NavGroup("nav.training", ("seminars", "training", "quiz", "coverage", "share", "programmes")),
    NavGroup("nav.offices", ("provinces", "organisations")),
    NavGroup(
        "nav.tools",
        ("which", "readiness", "deadline", "as-of", "checklists", "matrices", "downloads"),
    ),
    NavGroup("nav.knowledge", ("glossary", "sources", "calendars", "changes", "state")),
)
