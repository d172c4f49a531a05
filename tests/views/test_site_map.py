from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.views.pages import pages
from generator.views.site_map import places


def test_what_is_worth_finding_is_there_in_both_languages(full: Catalogue) -> None:
    found = {place.path: place for place in places(pages(full), full)}
    assert {"th/", "en/", "th/standards/", "en/standards/tcps-9001-2552/"} <= found.keys()
    assert {entry.id for entry in full} <= {path.split("/")[-2] for path in found}
    for path, place in found.items():
        assert place.alternates[path[:2]] == path  # type: ignore[index]
        assert set(place.alternates.values()) <= found.keys()


def test_answers_codes_and_paper_are_not(full: Catalogue) -> None:
    paths = {page.path.removesuffix("index.html") for page in pages(full)}
    left = paths - {place.path for place in places(pages(full), full)}
    assert {"th/search/", "th/share/", "en/handout/seminar-test-2008/"} <= left
    assert {path.split("/")[1] for path in left if not path.endswith("/projector/")} == {
        *("search", "share", "handout")
    }


def test_days_are_those_of_records(full: Catalogue) -> None:
    dated = {place.path: place.modified for place in places(pages(full), full) if place.modified}
    assert dated["th/changes/"] == full.releases[-1].day.iso
    for entry in full:
        told = full.history(entry)
        day = told[0][0].day.iso if told else ""
        assert dated.get(f"en/{entry.section}/{entry.id}/", "") == day
    assert set(dated.values()) <= {release.day.iso for release in full.releases}
    assert "th/standards/" not in dated, "no record says when a list changed"
