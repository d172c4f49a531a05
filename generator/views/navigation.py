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

_IN_THE_MENU = {"", "search", *(route for group in NAVIGATION for route in group.routes)}


def is_in_the_menu(route: str) -> bool:
    """Whether every page leads to the page of a route; its own chrome is like that of no other."""
    return route in _IN_THE_MENU
