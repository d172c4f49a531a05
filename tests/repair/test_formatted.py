"""The canonical form: the same meaning, every comment, and nothing more to do the second time."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest
import yaml
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from generator.model.kinds import kinds
from generator.repair.formatted import Formatted, formatted
from generator.repair.remarks import notes
from generator.source.yaml_nodes import parse
from tests.strategies import catalogues

ONCE = settings(deadline=None, derandomize=True, database=None, phases=(Phase.generate,))
"""A try that fails is told as it is: to make one of whole catalogues smaller takes five minutes."""


def tidy(text: str, kind: str = "seminar") -> str:
    return formatted(text, "x.yaml", kinds().get(kind)).text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # keys, quotes, brackets and steps
        ("note: {th: 'ก', en: K}\ntitle:\n    th: \"ก\"\n", "title:\n  th: ก\nnote:\n  th: ก\n  en: K\n"),
        ("provinces: [nan,\n  'tak']\nhosts: []\n", "provinces:\n  - nan\n  - tak\nhosts: []\n"),
        ("provinces:\n- nan\n-   tak\n", "provinces:\n  - nan\n  - tak\n"),
        ("titel: ก\nid: x\nmade_up: no\n", "titel: ก\nid: x\nmade_up: no\n"),
        ("place:\n  th: ~\n  en:\n", "place:\n  th: ~\n  en:\n"),
        ("place:\n  th: no\n  en: 'null'\n", 'place:\n  th: "no"\n  en: "null"\n'),
        ("place:\n  th: หนึ่ง\n    สอง\n", "place:\n  th: หนึ่ง สอง\n"),
        # ends of lines, marks of byte order, tabs
        ("id: x\r\nonline:\r  th: ก", "id: x\nonline:\n  th: ก\n"),
        ("id:\tx\n", "id: x\n"),
        ("online: {th: ก\u2028ข}\n", "online:\n  th: ก ข\n"),
        # what is certain of dates and figures
        ("start: 15 ก.พ. 2565\n", "start: 2022-02-15\n"),
        ("start: ๑๕ กุมภาพันธ์ พ.ศ. ๒๕๖๕\n", "start: 2022-02-15\n"),
        ("start: '2022-02-15'\nfiscal_year: \"๒๕๖๕\"\n", "start: 2022-02-15\nfiscal_year: 2565\n"),
        ("start: 15/02/2565\nend: 2565-02-16\n", "start: 15/02/2565\nend: 2565-02-16\n"),
        # comments and empty lines
        (
            "# head\nsummary: # in short\n  # Thai\n  th: ก # done\n\n\n# the title\ntitle:\n  th: ข\n",
            "# head\n\n# the title\ntitle:\n  th: ข\nsummary:  # in short\n  # Thai\n  th: ก  # done\n",
        ),
        (
            "provinces:\n- nan   # first\n  # of nan\n#- tak\n- loei\n# end\n",
            "provinces:\n  - nan  # first\n  # of nan\n  #- tak\n  - loei\n  # end\n",
        ),
        (
            "agenda:\n  - # the first\n    title: {th: ก} # t\n    # its key\n    key: a\n",
            "agenda:\n  # the first\n  # its key\n  - key: a\n    title:  # t\n      th: ก\n",
        ),
        # blocks keep their lines
        (
            "place:\n    th: | # why\n      หนึ่ง\n\n        สอง\n    en: >-\n      one\n      two\n",
            "place:\n  th: |  # why\n    หนึ่ง\n\n      สอง\n  en: >-\n    one\n    two\n",
        ),
        ("note:\n  en: |\n   one\n     ", "note:\n  en: |-\n    one\n      \n"),
        ("place:\n    th: |1\n       หนึ่ง\n", "place:\n  th: |2\n      หนึ่ง\n"),
    ],
)
def test_canonical(old: str, new: str) -> None:
    assert tidy(old) == new
    assert tidy(new) == new


def test_what_is_only_warned_of_does_not_keep_a_file_from_its_form() -> None:
    made = formatted("title:\n    th: มผช. #1\n", "x.yaml", kinds()["seminar"])
    assert made == Formatted("title:\n  th: มผช.  #1\n")


def test_an_entry_of_no_known_kind_keeps_its_order() -> None:
    assert tidy("b: {y: 1}\na: 'no'\n", "unheard-of") == 'b:\n  y: 1\na: "no"\n'


@pytest.mark.parametrize("broken", ["a: [", "a: 1\na: 2\n", "a: &b 1\n", "a: !c 1\n", "a: ก: ข\n", "[" * 99])
def test_a_file_with_faults_is_left_alone(broken: str) -> None:
    made = formatted(broken, "x.yaml", None)
    assert made.text == broken
    assert made.faults


@pytest.mark.parametrize("nothing", ["", "# only a comment", "just text"])
def test_a_file_without_entries_is_left_alone(nothing: str) -> None:
    assert tidy(nothing) == nothing


def test_mends_are_told_at_their_places() -> None:
    made = formatted(
        "id: x\nstart: 15 ก.พ. 2565\ntitle:\n  th: น\u0e49\u0e4d\u0e32\n", "x.yaml", kinds()["seminar"]
    )
    assert [(str(mend.place), mend.old, mend.new) for mend in made.mends] == [
        ("x.yaml:2:8", "15 ก.พ. 2565", "2022-02-15"),
        ("x.yaml:4:7", "น\u0e49\u0e4d\u0e32", "น้ำ"),
    ]


@settings(ONCE, max_examples=25)
@given(catalogues())
def test_a_catalogue_means_the_same_and_needs_it_once(files: dict[str, str]) -> None:
    for path, text in files.items():
        made = formatted(text, path, kinds()[path.split("/", maxsplit=1)[0]])
        assert not made.mends
        assert parse(made.text, path) == parse(text.replace("\r", ""), path)
        assert tidy(made.text, path.split("/", maxsplit=1)[0]) == made.text


TEXT = st.text(st.sampled_from(list("กข่ ab#:-'\"\\\n\t|>[]{},&0~")), max_size=12)
TREE = st.recursive(
    TEXT,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.sampled_from("abกข"), min_size=1, max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(ONCE, max_examples=150)
@given(
    st.dictionaries(st.sampled_from("abcd"), TREE, min_size=1),
    st.sampled_from([None, True, False]),
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.randoms(use_true_random=False),
)
def test_any_layout_keeps_its_values_and_comments(
    tree: Any, flow: bool | None, style: str | None, chance: random.Random
) -> None:
    text = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, default_style=style, width=20)
    strewn = "".join(_strewn(text, chance))
    if parse(strewn, "x")[0] != parse(text, "x")[0]:
        strewn = text  # what was strewn fell into a text
    made = formatted(strewn, "x", None)
    assert not made.faults
    assert parse(made.text, "x")[0] == parse(strewn, "x")[0] or made.mends
    assert comments(made.text) == comments(strewn)
    assert tidy(made.text, "") == made.text


def comments(text: str) -> list[str]:
    return sorted(note.text for note in notes(text) if note.text)


def _strewn(text: str, chance: random.Random) -> Any:
    """The lines of a text with comments and empty lines between and behind them."""
    for line in re.findall(r"[^\n]*\n", text):
        if chance.random() < 0.2:
            yield " " * chance.randint(0, 6) + "# แยก\n"
        if chance.random() < 0.1:
            yield "\n"
        yield line.replace("\n", "  # ข้าง\n") if chance.random() < 0.2 else line
