from __future__ import annotations

from dataclasses import replace

from generator.language.word_changes import Piece
from generator.model.catalogue import Catalogue
from generator.views.changed import ChangedEntry
from generator.views.localizer import Localizer
from generator.views.pages.changes import ChangesPage, pages
from generator.views.releases import ToldRelease, history


def releases(localizer: Localizer) -> tuple[ToldRelease, ...]:
    (page,) = pages(localizer)
    assert isinstance(page.content, ChangesPage)
    return page.content.releases


def entries(localizer: Localizer) -> dict[str, ChangedEntry]:
    newest, *_ = releases(localizer)
    return {entry.id: entry for group in newest.groups for entry in group.entries}


def test_releases_are_told_newest_first_and_the_first_with_figures(thai: Localizer) -> None:
    newest, first = releases(thai)
    assert (newest.day.iso, newest.first, newest.total) == ("2024-09-01", False, 6)
    assert (first.first, first.total, [(one.kind, one.count) for one in first.figures]) == (
        True,
        0,
        [("standard", 4), ("term", 1)],
    )


def test_entries_are_grouped_by_what_happened_the_weightiest_first(thai: Localizer) -> None:
    newest, _ = releases(thai)
    assert [group.what for group in newest.groups] == [
        "new",
        "withdrawn",
        "superseded",
        "renamed",
        "changed",
        "gone",
    ]


def test_fields_have_the_words_of_the_reader(thai: Localizer, english: Localizer) -> None:
    told = entries(thai)["tcps-9001-2546"].fields
    assert [(field.label, [piece.text for piece in field.pieces]) for field in told] == [
        ("สถานะ", [thai.words("standard.status-in-force"), thai.words("standard.status-superseded")])
    ]
    first = entries(english)["tcps-9001-2552"].fields[0]
    assert [piece.text for piece in first.pieces] == ["10 March 2010"]
    labels = [field.label for field in entries(english)["tcps-9001-2552"].fields]
    assert labels[0] == "in force from"
    assert labels[1].endswith("(Thai)")


def test_texts_are_told_word_by_word_and_lead_to_their_part(english: Localizer) -> None:
    text = entries(english)["tcps-9001-2552"].fields[1]
    assert (text.part, text.language) == ("r1-1", "th")
    assert Piece("ที่ดี", "removed") in text.pieces or Piece("ที่", "removed") in text.pieces
    assert text.pieces[0].change == "kept"


def test_what_is_gone_has_no_page_and_keeps_its_name(thai: Localizer, english: Localizer) -> None:
    gone = entries(english)["term-test-gone"]
    assert (gone.path, gone.name) == (None, "A test term that is gone <b>")
    without_english = entries(english)["tcps-9099-2550"]
    assert (without_english.name, without_english.language) == ("ขนมทดสอบที่ยกเลิก", "th")


def test_an_entry_knows_its_history_under_its_former_ids_too(full: Catalogue, thai: Localizer) -> None:
    (event,) = history(thai, full.by_id["tcps-9001-2552"])
    assert (event.what, event.fields, event.path, event.anchor) == (
        "changed",
        3,
        "th/changes/index.html",
        "on-2024-09-01",
    )
    old = full.releases[1].changes[0]
    formerly = replace(full.releases[1], changes=(replace(old, id="certify-test-first"),))
    entry = full.by_id["certify-test"].model_copy(update={"was": ("certify-test-first",)})
    others = tuple(one for one in full.entries if one.id != "certify-test")
    renamed = replace(full, entries=(*others, entry), releases=(formerly,))
    assert len(history(Localizer(renamed, "th"), entry)) == 1


def test_a_field_that_is_no_more_is_told_by_its_name(full: Catalogue) -> None:
    release = full.releases[1]
    change = next(one for one in release.changes if one.id == "tcps-9001-2546")
    strange = replace(change, fields=(replace(change.fields[0], field="gone.field"),))
    renewed = replace(full, releases=(replace(release, changes=(strange,)),))
    (field,) = entries(Localizer(renewed, "th"))["tcps-9001-2546"].fields
    assert (field.label, [piece.text for piece in field.pieces]) == ("gone.field", ["in-force", "superseded"])
