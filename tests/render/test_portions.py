"""What is made in portions is the whole site, and what is kept of it is what would be made anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from generator.exports.download import Download
from generator.exports.downloads import downloads
from generator.model.asked import Answers, Listener, digest
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.standard import Standard
from generator.render.files import FILES
from generator.render.portions import Made, Portion, beginnings, make, others
from generator.render.workshop import Workshop
from generator.views.localizer import Localizer
from generator.views.page import Page
from generator.views.pages import pages

ADDRESS = "https://x.example/"
TAUGHT = "tcps-9001-2552"


def made(catalogue: Catalogue) -> Iterator[tuple[Portion, Made]]:
    """All portions of a site."""
    for beginning in beginnings():
        first = make(beginning, catalogue, ADDRESS)
        yield beginning, first
        for other in others(beginning, first.kinds, catalogue):
            yield other, make(other, catalogue, ADDRESS)


def told(thing: Page | Download) -> str:
    """All that is in a page or file; functions in it count by their name."""
    return repr(thing).partition(" at 0x")[0]


def answers(catalogue: Catalogue) -> Answers:
    return Answers(catalogue, {id(entry): digest([repr(entry)]) for entry in catalogue.entries})


def without(catalogue: Catalogue, entry: Entry) -> Catalogue:
    return replace(catalogue, entries=tuple(one for one in catalogue.entries if one is not entry))


def renamed(catalogue: Catalogue, entry: Entry) -> Catalogue:
    """The same catalogue, but for another heading of one entry."""
    field = "title" if hasattr(entry, "title") else "name"
    heading = entry.heading.model_copy(update={"th": "ชื่อที่เปลี่ยน", "en": "Another name"})
    other = entry.model_copy(update={field: heading})
    return replace(catalogue, entries=tuple(other if one is entry else one for one in catalogue.entries))


def test_the_portions_are_the_whole_site(full: Catalogue) -> None:
    things = [thing for _, portion in made(full) for thing in portion.things]
    whole: list[Page | Download] = [*pages(full, ADDRESS), *downloads(full, ADDRESS)]
    whole += [one for files in FILES for one in files(Localizer(full, "th", ADDRESS))]
    plain = [thing if isinstance(thing, Download) else replace(thing, data=None) for thing in things]
    assert sorted(map(told, plain)) == sorted(map(told, whole))
    assert len({thing.path for thing in things}) == len(things) > 500


def test_what_is_kept_when_an_entry_changes_is_what_would_be_made_anew(full: Catalogue) -> None:
    """In every portion, after each entry in turn got another name."""
    before = answers(full)
    known = {portion: (one, before.to_all(one.asked)) for portion, one in made(full)}
    kept = 0
    for entry in full.entries[::7]:
        other = renamed(full, entry)
        now = answers(other)
        for portion, (one, answer) in known.items():
            if portion.source.startswith("downloads/"):
                continue  # workbooks take long; they ask as pages do
            if now.to_all(one.asked) == answer:
                kept += 1
                if portion.entry == "" or entry.id in str(one.asked) or hash(portion) % 11 == 0:
                    again = make(portion, other, ADDRESS)
                    assert list(map(told, again.things)) == list(map(told, one.things)), (portion, entry.id)
    assert kept > 1000


def test_a_new_name_renews_every_page_that_shows_it_and_no_other(full: Catalogue) -> None:
    entry = full.get(TAUGHT, Standard)
    workshop = Workshop(ADDRESS)
    workshop.take(full)
    paths = [page.path for page in pages(full, ADDRESS)]
    before = {path: getattr(workshop.thing(path), "html", "") for path in paths}
    workshop.take(renamed(full, entry))
    after = {path: getattr(workshop.thing(path), "html", "") for path in paths}
    changed = {path for path in paths if before[path] != after[path]}
    naming = {path for path in paths if "ชื่อที่เปลี่ยน" in after[path] or "Another name" in after[path]}
    assert naming <= changed
    assert all(path in changed for path in (f"en/standards/{TAUGHT}/index.html", "en/standards/index.html"))
    assert "en/glossary/index.html" not in changed
    assert len(changed) < len(paths) / 2


@pytest.mark.parametrize(
    "path", ["th/nowhere/index.html", f"s/{TAUGHT}/nowhere.svg", "en/standards/x.html", "x"]
)
def test_what_is_not_there_is_not_made(full: Catalogue, path: str) -> None:
    workshop = Workshop(ADDRESS)
    workshop.take(full)
    assert workshop.thing(path) is None


def test_every_path_is_found(full: Catalogue) -> None:
    workshop = Workshop(ADDRESS)
    workshop.take(full)
    paths = {thing.path for _, portion in made(full) for thing in portion.things}
    assert [path for path in sorted(paths) if workshop.thing(path) is None] == []


def test_a_question_that_nobody_foresaw_is_one_about_everything(full: Catalogue) -> None:
    def asked(ask: Any) -> tuple[str, ...]:
        listener = Listener(full)
        ask(listener.heard)
        return listener.asked

    assert asked(lambda catalogue: catalogue.families) == ("everything",)
    assert asked(lambda catalogue: catalogue.today) == ("today",)
    assert asked(lambda catalogue: catalogue.get(TAUGHT, Standard)) == (f"find {TAUGHT}",)
    gone = without(full, full.get(TAUGHT, Standard))
    for question in ("everything", "of ", "of standard", f"find {TAUGHT}", f"editions {TAUGHT}"):
        assert answers(full).to(question) != answers(gone).to(question)
    assert answers(full).to("of term") == answers(gone).to("of term")
