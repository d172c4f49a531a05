"""Decoding is total: one fault for each mistake, and everything else stays."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.kinds.standard import Standard
from generator.model.kinds.term import Term
from generator.source.decode import decode
from generator.source.fault import Fault
from generator.source.locate import place_of, was_read
from generator.source.nodes import Mapping
from generator.source.yaml_nodes import parse


def decoded(kind: type[Entry], text: str) -> tuple[Entry, list[Fault]]:
    root, faults = parse(text, "x")
    assert isinstance(root, Mapping)
    entry, more = decode(kind, root, "example")
    return entry, [*faults, *more]


def names(kind: type[Entry], text: str) -> list[tuple[str, str]]:
    return [(fault.name, fault.details.get("name", "")) for fault in decoded(kind, text)[1]]


GOOD = "name: {th: ก, en: k}\nsources: [{source: s, certainty: named}]\n"


def test_a_right_entry_has_no_faults_and_knows_its_places() -> None:
    entry, faults = decoded(Term, GOOD)
    assert not faults
    assert isinstance(entry, Term)
    assert (entry.id, entry.name.th, entry.sources[0].source) == ("example", "ก", "s")
    assert str(place_of(entry.name, "en")) == "x:1:19"
    assert str(place_of(entry.sources[0], "source")) == "x:2:20"


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.kind)
@pytest.mark.parametrize(
    "value", ["[]", "{}", "[[]]", "[{}]", "x", "''", "~", "{x: y}", "[x, {y: z}, [], ~]"]
)
def test_any_value_in_any_field_of_any_kind(kind: type[Entry], value: str) -> None:
    """Nothing raises, every field has a value or None, and all parts can be walked."""
    text = "".join(f"{name}: {value}\n" for name in kind.model_fields)
    entry, faults = decoded(kind, text)
    assert faults
    assert set(entry.model_fields_set) == set(kind.model_fields)
    assert len(list(entry.within())) > 0


def test_a_bad_value_hides_no_other() -> None:
    text = (
        "name: ก\nabbreviations: [ก, {a: b}]\nsynonyms: [{en: k}]\nsources: [{source: s, certainty: sure}]\n"
    )
    assert sorted(names(Term, text)) == [
        ("missing-thai", ""),
        ("value-not-allowed", "certainty"),
        ("wrong-type", "abbreviations"),
        ("wrong-type", "name"),
    ]


def test_of_a_list_the_right_items_stay_with_their_places() -> None:
    entry, faults = decoded(Term, GOOD + "see: [[a], b, ~, c]\n")
    assert isinstance(entry, Term)
    assert [(fault.name, fault.place.column) for fault in faults] == [("wrong-type", 15), ("wrong-type", 7)]
    assert entry.see == ("b", "c")
    assert not was_read(entry, "see")
    assert [place_of(entry, "see", index).column for index in (0, 1)] == [12, 18]


def test_a_misspelt_field_is_not_missing_too() -> None:
    assert names(Term, "nmae: {th: ก}\n") == [("unknown-field", "nmae")]


def test_an_empty_optional_field_is_absent() -> None:
    entry, faults = decoded(Term, GOOD + "note:\ndefinition: ~\n")
    assert not faults
    assert entry.note is None


@pytest.mark.parametrize("field", ["name:", "name: ''", "name: ~", "name: '  '"])
def test_an_empty_required_field_is_missing(field: str) -> None:
    assert names(Term, f"{field}\n") == [("missing-field", "name")]


def test_an_alias_is_one_fault() -> None:
    assert names(Term, "name: *a\nsynonyms: [*a]\n") == [("alias", "a"), ("alias", "a")]


STANDARD = (
    "scheme: s\ntitle: {th: ก}\ncategory: c\nstatus: in-force\ndetail: full\n"
    "requirements: [{key: r1, group: testing, topic: {th: ก}, text: {th: ก}, sources: [],"
    " limits: [{characteristic: {th: ก}, operator: at-most, %s}]}]\n"
)


@pytest.mark.parametrize(
    ("field", "fault"),
    [
        ("edition: 2552", None),
        ("edition: 2009", "wrong-calendar"),
        ("edition: ๒๕๕๒", None),
        ("edition: ๒๕๕", "bad-date"),
        ("edition: 99", "bad-date"),
        ("edition: [2552]", "wrong-type"),
        ("number: มผช. 743/2548", None),
        ("number: มผช.743/2548", "wrong-type"),
        ("number: มผช. 743/2005", "wrong-calendar"),
        ("in_force_from: 2022-02-15", None),
        ("in_force_from: 2022-02", None),
        ("in_force_from: 2022-13-01", "bad-date"),
        ("in_force_from: 2565-02-15", "wrong-calendar"),
        ("in_force_from: 15 ก.พ. 2565", None),
        ("in_force_from: 15/02/2565", "bad-date"),
        ("document: https://www.tisi.go.th/", None),
        ("document: javascript:alert(1)", "wrong-type"),
        ("document: {a: b}", "wrong-type"),
        ("was: [old-id]", None),
        ("was: [Old]", "malformed-id"),
        ("status_note: [a]", "wrong-type"),
        ("also: {th: ก}", "wrong-type"),
    ],
)
def test_values(field: str, fault: str | None) -> None:
    found = names(Standard, STANDARD % "value: 1" + field + "\n")
    assert found == ([] if fault is None else [(fault, field.partition(":")[0])])


@pytest.mark.parametrize(("text", "value"), [("70.0", "70.0"), ("-1", "-1"), ("0", "0")])
def test_quantities_keep_their_digits(text: str, value: str) -> None:
    entry, faults = decoded(Standard, STANDARD % f"value: {text}")
    assert not faults
    assert isinstance(entry, Standard)
    assert str(entry.requirements[0].limits[0].value) == value
    assert entry.requirements[0].limits[0].value == Decimal(value)


@pytest.mark.parametrize("text", ["๗๐", "1,000", "007", "1e3", ".5", "70%"])
def test_what_is_no_quantity(text: str) -> None:
    assert names(Standard, STANDARD % f'value: "{text}"') == [("wrong-type", "value")]
