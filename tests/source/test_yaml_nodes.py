"""YAML becomes nodes with places, and what is wrong with it faults."""

from __future__ import annotations

import time

import pytest

from generator.diagnostics.yaml_problems import PROBLEMS, case_of
from generator.source.nodes import Mapping, Scalar, Sequence
from generator.source.yaml_nodes import DEPTH_LIMIT, parse


def names(text: str) -> list[str]:
    return [fault.name for fault in parse(text, "x")[1]]


@pytest.mark.parametrize("text", ["0123", "1_263", "1.10", "17:44", "no", "2567-02-29", "1e3", "=", "0x1F"])
def test_scalars_stay_as_written(text: str) -> None:
    root, faults = parse(f"a: {text}", "x")
    assert root == {"a": text}
    assert not faults


def test_places_count_thai_by_code_points() -> None:
    root, _ = parse("น้ำ: พริก\nข: [ก, 'ขี้']\n", "x")
    assert isinstance(root, Mapping)
    assert root.key_at("น้ำ").width == 3
    paste, items = root["น้ำ"], root["ข"]
    assert isinstance(paste, Scalar)
    assert isinstance(items, Sequence)
    assert (paste.place.line, paste.place.column, paste.place.width) == (1, 6, 4)
    second = items[1]
    assert isinstance(second, Scalar)
    assert (second.place.line, second.place.column, second.place.width) == (2, 8, 5)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_in_editors(end: str) -> None:
    root, faults = parse(end.join(["a: 1", "# ไทย", "b: 2"]), "x")
    assert isinstance(root, Mapping)
    assert root.key_at("b").line == 3
    assert not faults


@pytest.mark.parametrize(
    "letter",
    [
        "\0",
        "\x07",
        "\x0b",
        "\x7f",
        "\x85",
        "\x9f",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\uffff",
        "\u202e",
        "\u2066",
    ],
)
def test_letters_yaml_cannot_hold(letter: str) -> None:
    root, (fault,) = parse(f"a: 1\nb: ก{letter}ข\n", "x")
    assert root is None
    assert (fault.place.line, fault.place.column) == (2, 5)
    assert fault.details["character"] == f"U+{ord(letter):04X}"


def test_emoji_and_joiners_are_letters() -> None:
    assert not names("a: 👨‍👩‍👧 🇹🇭\u200b\n")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_depth_is_limited(opening: str) -> None:
    begun = time.perf_counter()
    root, faults = parse(opening * 200_000, "x")
    assert root is None
    assert [fault.name for fault in faults] in (["too-deep"], ["invalid-yaml"])
    assert time.perf_counter() - begun < 5


def test_depth_up_to_the_limit_is_read() -> None:
    inside = DEPTH_LIMIT - 1
    assert names("[" * inside + "a" + "]" * inside) == []
    assert names("[" * (inside + 1) + "a" + "]" * (inside + 1)) == ["too-deep"]


def test_an_alias_bomb_does_not_grow() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{two}: &{two} [*{one}, *{one}]\n" for one, two in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert set(names(bomb)) == {"alias"}


def test_an_alias_of_itself_and_of_nothing() -> None:
    assert names("a: &a [*a]\n") == ["alias", "alias"]
    assert names("a: *b\n") == ["alias"]
    assert names("a: {<<: *b}\n") == ["alias"]
    assert names("*a : 1\n") == ["alias"]


@pytest.mark.parametrize("tag", ["!!python/object:os.system", "!mine", "!!binary", "!<x>"])
def test_tags(tag: str) -> None:
    assert names(f"a: {tag} b\n") == ["tag"]


@pytest.mark.parametrize("key", ["? [a]\n", "? {a: b}\n", "", "''"])
def test_keys_are_text(key: str) -> None:
    assert names(f"{key}: 1\n") == ["invalid-yaml"]


def test_the_first_of_two_keys_is_kept() -> None:
    root, (fault,) = parse("a: 1\nb: 2\na: 3\n", "x")
    assert root == {"a": "1", "b": "2"}
    assert fault.related is not None
    assert (fault.place.line, fault.related.line) == (3, 1)


@pytest.mark.parametrize("text", ["", "# only\n", "\n\n", "---\n...\n"])
def test_nothing_is_no_fault(text: str) -> None:
    assert names(text) == []


SYNTAX = {
    "tab": "a:\n\tb: 1\n",
    "tab ": "a: 1\n\tb: 2\n",
    "colon in value": "a: มอก. เอส: งาน\n",
    "field inside a value": "a: 1\n  b: 2\n",
    "unclosed quote": "a: 'ก\n",
    "after a closing mark": "a: 'it's'\n",
    "reserved character": "a: @x\n",
    "did not find expected key": "a:\n  - b\n c: 1\n",
    "did not find expected '-' indicator": "- a\nb: 1\n",
    "could not find expected ':'": "a: 1\nb\n",
    "did not find expected ',' or ']'": "a: [1\nb: 2\n",
    "did not find expected ',' or '}'": "a: {b: 1\n",
    "did not find expected node content": "[a, , b]\n",
    "block sequence entries are not allowed in this context": "a: - b\n",
    "did not find expected comment or line break": "a: |x\n b\n",
    "found an indentation indicator equal to 0": "a: |0\n b\n",
    "found unknown escape character": 'a: "\\q"\n',
    "did not find expected hexdecimal number": 'a: "\\u12"\n',
    "found invalid Unicode character escape code": 'a: "\\ud800"\n',
    "did not find expected alphabetic or numeric character": "a: &\n",
    "found undefined tag handle": "a: !x!y z\n",
    "did not find expected tag URI": "a: !!\n",
    "did not find the expected '>'": "a: !<x\n",
    "found incompatible YAML document": "%YAML 9.9\n---\na: 1\n",
    "found unknown directive name": "%FOO\n---\na: 1\n",
    "several documents": "a: 1\n---\nb: 1\n",
    "did not find expected <document start>": "a: 1\n...\nb\n",
    "key is not text": "? [a]\n: 1\n",
    "character not allowed": "a: \x07\n",
    "stray character": "a: \u2028\n",
    "did not find expected whitespace or line break": "a: !ก\n",
    "mapping keys are not allowed in this context": "a: ? b\n",
    "no space behind the colon": "a:b\nc: 1\n",
    "not a colon": "a：b\nc: 1\n",
    "not a hyphen": "a:\n  – b: 1\n    c: 2\n",
    "code fence": "```yaml\na: 1\n",
    "not fields": '"a","b"\n',
    "no name of a field": "a: 1\n: 2\n",
    "nothing in the block": "a: >5\n",
}


@pytest.mark.parametrize("case", SYNTAX)
def test_each_problem_has_its_words(case: str) -> None:
    fault = next(fault for fault in parse(SYNTAX[case], "x")[1] if fault.name == "invalid-yaml")
    assert case_of(fault.details) == case.strip()


def test_each_word_has_its_problem() -> None:
    assert {case.strip() for case in SYNTAX} == set(PROBLEMS)
