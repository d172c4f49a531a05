"""Scalars read back as the text they were, and no reader of YAML takes them for anything else."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from generator.repair.scalars import plain_or_quoted

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
BITING = st.text(st.sampled_from(list(" -?:,[]{}#&*!|>'\"%@`\\\n\tก่no01.")), max_size=8)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("น้ำพริกเผา", "น้ำพริกเผา"),
        ("มผช. 743/2548", "มผช. 743/2548"),
        ("มอก. เอส: งาน", '"มอก. เอส: งาน"'),
        ("มผช. #1", '"มผช. #1"'),
        ("C#", "C#"),
        ("https://example.org/a#b", "https://example.org/a#b"),
        ("- ก", '"- ก"'),
        ("-ก", "-ก"),
        ("4.4", '"4.4"'),
        ("4.1.1", '"4.1.1"'),
        ("0123", '"0123"'),
        ("1e3", '"1e3"'),
        ("1_263", '"1_263"'),
        ("17:44", '"17:44"'),
        ("09:30-10:15", "09:30-10:15"),
        ("2022-02-15", '"2022-02-15"'),
        ("no", '"no"'),
        ("Off", '"Off"'),
        ("y", '"y"'),
        ("~", '"~"'),
        ("null", '"null"'),
        ("", '""'),
        (" ก", '" ก"'),
        ("ก:", '"ก:"'),
        ('"ก" ข', "'\"ก\" ข'"),
        ("ก\nข", '"ก\\nข"'),
        ("a\u202eb", '"a\\u202eb"'),
        ("[ก]", '"[ก]"'),
        ("@ก", '"@ก"'),
        ("it's", "it's"),
    ],
)
def test_quoted_only_where_yaml_would_bite(value: str, written: str) -> None:
    assert plain_or_quoted(value, is_text=True) == written


@pytest.mark.parametrize("value", ["2552", "70.0", "2022-02-15", "true"])
def test_figures_dates_and_flags_stay_plain(value: str) -> None:
    assert plain_or_quoted(value, is_text=False) == value


@given(TEXTS | BITING)
@example("=")
@example("<<")
@example("0o17")
@example("\ufeff")
@example("\x85")
def test_a_text_is_that_text_to_every_reader(value: str) -> None:
    assert yaml.safe_load(f"- {plain_or_quoted(value, is_text=True)}\n") == [value]
    assert yaml.safe_load(f"ก: {plain_or_quoted(value, is_text=True)}\n") == {"ก": value}


@given(TEXTS | BITING)
def test_what_is_typed_keeps_its_letters(value: str) -> None:
    written = plain_or_quoted(value, is_text=False)
    assert yaml.load(f"- {written}\n", Loader=yaml.BaseLoader) == [value]
