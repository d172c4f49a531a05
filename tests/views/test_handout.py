"""Handouts and sheets of codes: what a trainer prints."""

from __future__ import annotations

from dataclasses import replace

from generator.model.catalogue import Catalogue
from generator.views.localizer import Localizer
from generator.views.pages import code_sheet, handout, projector, quiz, share
from generator.views.pages.code_sheet import CodeSheetPage
from generator.views.pages.handout import HandoutItem, HandoutPage
from generator.views.pages.share import SharePage

SITE = "https://example.org/"


def a_handout(localizer: Localizer, seminar: str) -> HandoutPage:
    (page,) = (page for page in handout.pages(localizer) if page.route == f"handout/{seminar}")
    assert isinstance(page.content, HandoutPage)
    return page.content


def items(shown: HandoutPage) -> list[HandoutItem]:
    return [item for day in shown.agenda for item in day.items]


def a_sheet(localizer: Localizer, entry: str) -> CodeSheetPage:
    (page,) = (page for page in code_sheet.pages(localizer) if page.route == f"share/{entry}")
    assert isinstance(page.content, CodeSheetPage)
    return page.content


def test_a_standard_is_excerpted_with_what_it_requires_and_what_replaced_it(english: Localizer) -> None:
    (item, *_) = items(a_handout(english, "seminar-test-2008"))
    standard, step = item.excerpts
    assert standard.status == "superseded"
    assert [link.lead for link in standard.replaced_by] == ["TCPS 9001/2552"]
    assert standard.incomplete
    assert [one.key for one in standard.requirements] == ["r2-1", "r5-1"]
    assert [one.key for one in step.steps] == ["s1"]
    assert step.promise is None and step.gist is None


def test_all_that_a_standard_is_known_to_require_is_excerpted(thai: Localizer) -> None:
    (item,) = items(a_handout(thai, "seminar-test-undated"))
    (standard,) = item.excerpts
    known = thai.catalogue.by_id["tcps-9001-2552"].parts()
    assert {one.key for one in standard.requirements} == {one.key for one in known} != set()


def test_a_whole_procedure_is_excerpted_with_its_promise(english: Localizer) -> None:
    (item,) = items(a_handout(english, "seminar-test-reported"))
    (procedure,) = item.excerpts
    assert [step.number for step in procedure.steps] == [1, 2, 3, 4]
    assert procedure.promise
    assert procedure.promise.working_days == 19
    assert procedure.promise.note
    assert procedure.code.address == "/s/certify-test/"


def test_what_is_taught_twice_is_excerpted_once(full: Catalogue) -> None:
    seminar = full.by_id["seminar-test-reported"]
    first = seminar.parts()[0]
    twice = seminar.model_copy(update={"agenda": (first, first.model_copy(update={"key": "again"}))})
    entries = tuple(twice if entry is seminar else entry for entry in full.entries)
    shown = a_handout(Localizer(replace(full, entries=entries), "th"), seminar.id)
    assert [len(item.excerpts) for item in items(shown)] == [1, 0]
    assert [[(told.number, told.key) for told in item.told] for item in items(shown)] == [
        [],
        [(1, first.key)],
    ]


def test_items_stand_by_day(english: Localizer) -> None:
    days = a_handout(english, "seminar-test-2008").agenda
    assert [(day.name, day.first, len(day.items)) for day in days] == [
        ("Day 2 (10 September 2008)", 1, 1),
        ("", 2, 2),
    ]


def test_a_sheet_of_a_seminar_has_all_that_is_handed_out(full: Catalogue) -> None:
    shown = a_sheet(Localizer(full, "th", SITE), "seminar-test-2008")
    assert [(group.section, [one.address for one in group.codes]) for group in shown.groups] == [
        ("itself", [f"{SITE}s/seminar-test-2008/", f"{SITE}s/seminar-test-2008/quiz/"]),
        ("materials", [f"{SITE}s/training-test-video/"]),
        (
            "subjects",
            [
                f"{SITE}s/tcps-9001-2546/",
                f"{SITE}s/certify-test-old/#s1",
                f"{SITE}s/test-iso/#c4-1",
                f"{SITE}s/test-programme/",
            ],
        ),
    ]
    assert shown.drawn and shown.total == 7


def test_a_sheet_of_a_procedure_has_a_code_a_step(full: Catalogue) -> None:
    itself, parts = a_sheet(Localizer(full, "en", SITE), "certify-test").groups
    assert [one.address for one in parts.codes] == [f"{SITE}s/certify-test/#s{n}" for n in (1, 2, 3, 4)]
    assert itself.codes[0].kind == "procedure"


def test_the_index_leads_to_every_sheet_and_handout(full: Catalogue) -> None:
    localizer = Localizer(full, "th", SITE)
    (page,) = share.pages(localizer)
    assert isinstance(page.content, SharePage)
    rows = [row for group in page.content.groups for row in group.rows]
    assert {row.sheet for row in rows} == {page.path for page in code_sheet.pages(localizer)}
    assert {row.handout for row in rows} - {""} == {page.path for page in handout.pages(localizer)}
    routes = {page.path for page in projector.pages(localizer)}
    assert {row.projector for row in rows} - {""} <= routes
    assert {row.quiz for row in rows} - {""} == {
        page.path for page in quiz.pages(localizer) if "/seminar-" in page.path
    }
    seminars = page.content.groups[0].rows
    assert [row.link.path.split("/")[2] for row in seminars[:2]] == [
        "seminar-test-reported",
        "seminar-test-year",
    ]


def test_where_no_host_is_known_no_code_is_drawn(thai: Localizer) -> None:
    assert not a_sheet(thai, "certify-test").drawn
    assert not a_handout(thai, "seminar-test-2008").drawn
