from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.views.ascent import Aspect
from generator.views.localizer import Localizer
from generator.views.pages import scheme
from generator.views.pages.scheme import SchemePage
from generator.views.pages.way_up import Ascent, WayUpPage, pages


def way_up(localizer: Localizer) -> WayUpPage:
    (page,) = pages(localizer)
    assert isinstance(page.content, WayUpPage)
    return page.content


def aspects(ascent: Ascent) -> dict[str, Aspect]:
    return {str(aspect.name): aspect for aspect in ascent.aspects}


@pytest.fixture
def changed(project: Path, tmp_path: Path) -> Path:
    """A copy of the full test catalogue, to be changed."""
    shutil.copytree(project / "tests" / "catalogues" / "full", tmp_path / "project")
    return tmp_path / "project"


def told(project: Path) -> WayUpPage:
    checked = pipeline.check(project)
    assert checked.passed, checked.findings
    return way_up(Localizer(checked.reading.catalogue, "en"))


def add(project: Path, path: str, text: str) -> None:
    with (project / "catalogue" / path).open("a", encoding="utf-8") as file:
        file.write(text)


def test_levels_rise_and_each_step_joins_two(thai: Localizer) -> None:
    content = way_up(thai)
    assert [level.id for level in content.levels] == ["tcps", "test-small", "a-test-top"]
    steps = [content.ascent_from(level) for level in content.levels]
    assert [step and (step.lower.id, step.upper.id, step.anchor) for step in steps] == [
        ("tcps", "test-small", "from-tcps"),
        ("test-small", "a-test-top", "from-test-small"),
        None,
    ]


def test_what_one_level_does_not_tell_is_unknown(english: Localizer) -> None:
    first, second = way_up(english).ascents
    assert [aspect.name for aspect in first.of("differs")] == ["certifiers"]
    assert aspects(first)["fee"].lower.text is not None
    assert aspects(first)["fee"].upper.said == frozenset()
    assert first.of("same") == ()
    assert len(first.of("unknown")) == len(first.aspects) - 1
    assert second.note is None
    assert second.of("unknown") == second.aspects


def test_every_aspect_is_told_whether_it_is_known_or_not(english: Localizer) -> None:
    for step in way_up(english).ascents:
        assert list(aspects(step)) == [
            *("applicants", "certifiers", "certifying", "who", "documents"),
            *("application", "evaluation", "decision", "after"),
            *("promise", "fee", "validity", "mark"),
        ]


def test_bodies_found_above_alone_are_new(english: Localizer) -> None:
    certifiers = aspects(way_up(english).ascents[0])["certifiers"]
    assert [link.label.text for link in certifiers.new] == ["Test institute"]
    assert certifiers.carried == ()


def test_only_procedures_one_may_apply_by_are_compared(english: Localizer) -> None:
    found = aspects(way_up(english).ascents[0])
    assert [link.label.text for _, link in found["application"].lower.links] == ["Apply for the test"]
    (promise,) = found["promise"].lower.promises
    assert (promise.working_days, promise.note and promise.note.text) == (19, "A test remark on the time")
    assert (found["who"].lower.untold, found["who"].lower.steps) == (2, 4)


def test_what_both_levels_tell_alike_is_the_same(changed: Path) -> None:
    add(changed, "scheme/test-small.yaml", "fee: {th: 9999 บาททดสอบ, en: Test baht 9999}\n")
    step = told(changed).ascents[0]
    assert [aspect.name for aspect in step.of("same")] == ["fee"]
    assert [aspect.name for aspect in step.carried] == ["fee"]


def test_what_is_told_otherwise_differs_and_both_are_shown(changed: Path) -> None:
    add(changed, "scheme/test-small.yaml", "mark: {th: เครื่องหมายขั้นสอง, en: The second mark}\n")
    mark = aspects(told(changed).ascents[0])["mark"]
    assert mark.verdict == "differs"
    assert [one.text and one.text.text for one in (mark.lower, mark.upper)] == [
        "The test mark",
        "The second mark",
    ]


def test_a_body_at_both_levels_is_carried_and_those_of_the_lower_alone_are_not(changed: Path) -> None:
    path = changed / "catalogue" / "scheme" / "test-small.yaml"
    text = path.read_text("utf-8")
    assert "[test-institute]" in text
    path.write_text(text.replace("[test-institute]", "[test-institute, pio-test-province]"), "utf-8")
    certifiers = aspects(told(changed).ascents[0])["certifiers"]
    assert [link.path.split("/")[2] for link in certifiers.carried] == ["pio-test-province"]
    assert [link.label.text for link in certifiers.new] == ["Test institute"]
    assert certifiers.verdict == "differs"


def test_equal_as_far_as_told_is_not_the_same_where_steps_are_silent(changed: Path) -> None:
    """Both tell the same who, and both are silent about a step."""
    for name in ("certify-test", "certify-test-small"):
        path = changed / "catalogue" / "procedure" / f"{name}.yaml"
        step = "who: [term-test-committee]\n    sources:\n"
        text = path.read_text("utf-8").replace("    who: [pio-test-province]\n", "")
        text = text.replace("who: [term-test-committee, pio-test-province]", "who: [term-test-committee]")
        if name == "certify-test-small":
            text = text.replace("sources:\n", step, 1)
        path.write_text(text, "utf-8")
    who = aspects(told(changed).ascents[0])["who"]
    assert who.lower.said == who.upper.said == {"term-test-committee"}
    assert (who.lower.untold, who.upper.untold) == (3, 0)
    assert who.verdict == "unknown"


def test_steps_in_other_words_are_not_called_new(changed: Path) -> None:
    path = changed / "catalogue" / "procedure" / "certify-test-small.yaml"
    path.write_text(path.read_text("utf-8").replace("phase: decision", "phase: application"), "utf-8")
    application = aspects(told(changed).ascents[0])["application"]
    assert (application.verdict, application.carried, application.new) == ("differs", (), ())


STANDARD = """\
scheme: test-small
title: {th: เก้าอี้ ทดสอบ, en: Another name, en_by: ours}
category: tcps-food
status: STATUS
status_on: 2020-09-19
detail: listed
sources:
  - {source: src-test, certainty: confirmed}
"""


@pytest.mark.parametrize(("status", "shared"), [("in-force", 1), ("withdrawn", 0)])
def test_standards_that_share_a_name_are_of_the_same_product(changed: Path, status: str, shared: int) -> None:
    add(changed, "standard/test-small-chair.yaml", STANDARD.replace("STATUS", status))
    found = told(changed).ascents[0].products
    assert (found.lower, found.upper, len(found.shared)) == (2, shared, shared)
    for one in found.shared:
        assert [link.path.split("/")[2] for link in one.lower] == ["tcps-9010-2553"]
        assert [link.path.split("/")[2] for link in one.upper] == ["test-small-chair"]


def test_a_catalogue_of_one_level_has_no_step(project: Path) -> None:
    content = told(project / "tests" / "catalogues" / "minimal")
    assert (len(content.levels), content.ascents) == (1, ())


def test_schemes_lead_to_where_they_are_compared(thai: Localizer) -> None:
    anchors = {step.anchor for step in way_up(thai).ascents}
    (second,) = (page.content for page in scheme.pages(thai) if page.entry == "test-small")
    assert isinstance(second, SchemePage)
    assert second.above is not None
    assert {second.below[0].anchor, second.above.anchor} == anchors
