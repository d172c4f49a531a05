"""What of the catalogue goes into a seminar's pack."""

from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.model.kinds.seminar import Seminar
from generator.views.packed import pack_start, packed


def a_seminar(full: Catalogue, identifier: str) -> Seminar:
    return full.get(identifier, Seminar)


def test_a_pack_holds_what_is_taught_what_replaced_it_and_all_sources(full: Catalogue) -> None:
    ids = packed(full, a_seminar(full, "seminar-test-2008"))
    assert {
        *("seminar-test-2008", "training-test-video", "tcps-9001-2546", "tcps-9001-2552"),
        *("certify-test-old", "test-iso", "test-programme", "test-institute", "src-test"),
    } <= ids
    cited = {citation.source for identifier in ids for citation in full.by_id[identifier].sources}
    assert cited <= ids


def test_what_has_nothing_to_do_with_it_stays_out(full: Catalogue) -> None:
    ids = packed(full, a_seminar(full, "seminar-test-undated"))
    assert "seminar-test-2008" not in ids
    assert "training-test-criteria" not in ids


def test_the_start_page_lists_every_entry_once_in_both_languages(full: Catalogue) -> None:
    seminar = a_seminar(full, "seminar-test-2008")
    ids = packed(full, seminar)
    start = pack_start(full, seminar, ids, "https://example.org/")
    assert [one.language for one in start.languages] == ["th", "en"]
    for one in start.languages:
        paths = [link.path for group in one.groups for link in group.links]
        assert len(paths) == len(set(paths)) == len(ids) - 1
    assert start.address == "https://example.org/s/seminar-test-2008/"
    assert pack_start(full, seminar, ids, "").address == ""
