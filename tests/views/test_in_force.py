"""When something was in force, against tables worked out by hand."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Any

import pytest

from generator.language.calendar import Day, Edition
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Reference
from generator.model.kinds.standard import Notice, Standard
from generator.views.in_force import Dated, Turn, periods, verdict

OLD, NEW, ALONE = "tcps-9001-2546", "tcps-9001-2552", "tcps-9010-2553"
SEEN = {"status": "in-force", "status_on": Day(2022, 6, 27)}
SET_2552 = Notice.model_validate({"number": "9", "year": "2552", "does": "sets"})


def told(catalogue: Catalogue, identifier: str) -> str:
    """Each period by its first date and verdict, earliest first, the first without a date."""
    one = catalogue.find(identifier)
    assert isinstance(one, Dated)
    found = periods(catalogue, one)
    for before, after in pairwise(found):
        assert before.until and after.since and after.since - before.until == dt.timedelta(days=1)
    assert found[0].since is None and found[-1].until is None
    return ", ".join(f"{one.since or ''} {one.verdict}".strip() for one in found)


def changed(full: Catalogue, **changes: dict[str, Any]) -> Catalogue:
    """The catalogue with other values in some entries, named with `_` for `-`."""

    def change(entry: Entry) -> Entry:
        return entry.model_copy(update=changes.get(entry.id.replace("-", "_"), {}))

    return Catalogue(tuple(map(change, full.entries)))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "not-yet, 2010-01-01 unknown"),
        (SEEN, "not-yet, 2010-01-01 unknown, 2011-01-01 in-force, 2022-06-28 last-seen"),
        (
            SEEN | {"status_on": Day(2022)},
            "not-yet, 2010-01-01 unknown, 2011-01-01 in-force, 2022-01-02 last-seen",
        ),
        (
            SEEN | {"status_on": Day(2010, 6, 27)},
            "not-yet, 2010-01-01 unknown, 2010-06-27 in-force, 2010-06-28 last-seen",
        ),
        (SEEN | {"edition": None}, "unknown, 2022-06-27 in-force, 2022-06-28 last-seen"),
        ({"edition": None}, "unknown"),
        ({"in_force_from": Day(2010, 3, 31)}, "not-yet, 2010-03-31 in-force, 2010-04-01 unknown"),
        ({"in_force_from": Day(2010, 3)}, "not-yet, 2010-03-01 unknown"),
        (
            SEEN | {"in_force_from": Day(2010, 3)},
            "not-yet, 2010-03-01 unknown, 2010-04-01 in-force, 2022-06-28 last-seen",
        ),
        (
            {"status": "withdrawn", "status_on": Day(2022, 6, 27)},
            "not-yet, 2010-01-01 unknown, 2022-06-27 ended",
        ),
        ({"status": "withdrawn", "status_on": Day(2022)}, "not-yet, 2010-01-01 unknown, 2022-12-31 ended"),
        ({"status": "unknown", "status_on": Day(2022, 6, 27)}, "not-yet, 2010-01-01 unknown"),
        ({"notices": (SET_2552,)}, "not-yet, 2009-01-01 unknown"),
        (
            SEEN | {"notices": (SET_2552.model_copy(update={"on": Day(2010, 2, 3), "year": Edition(2553)}),)},
            "not-yet, 2010-02-03 unknown, 2011-01-01 in-force, 2022-06-28 last-seen",
        ),
        (
            SEEN | {"notices": (SET_2552.model_copy(update={"does": "amends", "year": Edition(2555)}),)},
            "not-yet, 2010-01-01 unknown, 2011-01-01 in-force, 2022-06-28 last-seen",
        ),
    ],
)
def test_a_standard_by_itself(full: Catalogue, changes: dict[str, Any], expected: str) -> None:
    assert told(changed(full, tcps_9010_2553=changes), ALONE) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {}, "not-yet, 2003-01-01 unknown, 2004-01-01 in-force, 2009-09-09 ended"),
        (
            {},
            {"in_force_from": None, "notices": ()},
            "not-yet, 2003-01-01 unknown, 2004-01-01 in-force, 2009-01-01 unknown, 2010-01-01 ended",
        ),
        (
            {},
            {"in_force_from": None},  # its notice is of 8 August 2009
            "not-yet, 2003-01-01 unknown, 2004-01-01 in-force, 2009-08-08 unknown, 2010-01-01 ended",
        ),
        ({}, {"in_force_from": None, "edition": None, "status_on": None}, "not-yet, 2003-01-01 unknown"),
        (
            {"status_on": Day(2012, 1, 1)},
            {"in_force_from": None, "edition": None, "status_on": None},
            "not-yet, 2003-01-01 unknown, 2012-01-01 ended",
        ),
        ({"edition": None}, {}, "unknown, 2009-09-09 ended"),
    ],
)
def test_a_standard_that_was_replaced(
    full: Catalogue, old: dict[str, Any], new: dict[str, Any], expected: str
) -> None:
    assert told(changed(full, tcps_9001_2546=old, tcps_9001_2552=new), OLD) == expected


def test_facts_that_contradict_each_other_leave_the_dates_between_unknown(full: Catalogue) -> None:
    """Seen in force in 2022, though what replaced it began in 2009."""
    expected = "not-yet, 2003-01-01 unknown, 2004-01-01 in-force, 2009-09-09 unknown, 2022-06-28 ended"
    assert told(changed(full, tcps_9001_2546=SEEN), OLD) == expected


@pytest.mark.parametrize(
    ("identifier", "changes", "expected"),
    [
        ("certify-test-old", {}, "not-yet, 2005-01-09 in-force, 2020-05-09 ended"),
        ("certify-test-old", {"in_force_to": None}, "not-yet, 2005-01-09 in-force, 2020-05-09 ended"),
        (
            "certify-test-old",
            {"in_force_to": Day(2020, 4)},
            "not-yet, 2005-01-09 in-force, 2020-04-02 unknown, 2020-05-01 ended",
        ),
        ("certify-test", {}, "not-yet, 2020-05-09 in-force"),
        ("certify-test", {"in_force_from": Day(2020, 5)}, "not-yet, 2020-05-01 unknown, 2020-06-01 in-force"),
        ("certify-test-small", {}, "unknown"),
    ],
)
def test_a_procedure(full: Catalogue, identifier: str, changes: dict[str, Any], expected: str) -> None:
    assert told(changed(full, **{identifier.replace("-", "_"): changes}), identifier) == expected


def test_an_act_is_not_known_to_hold_in_the_year_of_its_issue_nor_later(full: Catalogue) -> None:
    assert told(full, "test-act") == "not-yet, 2015-01-01 unknown"


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (dt.date(2001, 12, 31), "not-yet"),
        (dt.date(2002, 1, 1), "unknown"),
        (dt.date(2002, 12, 31), "unknown"),
        (dt.date(2003, 1, 1), "in-force"),
        (dt.date(2005, 5, 4), "in-force"),
        (dt.date(2005, 5, 5), "unknown"),
        (dt.date(2006, 6, 5), "unknown"),
        (dt.date(2006, 6, 6), "ended"),
    ],
)
def test_the_verdict_turns_on_the_day_and_not_beside_it(date: dt.date, expected: str) -> None:
    begun = Turn(dt.date(2002, 1, 1), dt.date(2003, 1, 1))
    assert verdict(begun, Turn(dt.date(2005, 5, 5), dt.date(2006, 6, 6)), date) == expected


def test_every_kind_is_told_whatever_is_known(full: Catalogue) -> None:
    for kind in (Standard, Procedure, Reference):
        for one in full.of(kind):
            assert told(full, one.id)
