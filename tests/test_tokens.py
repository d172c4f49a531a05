"""The house of looks: colours, sizes of letters and rooms between are written once, in tokens.css."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SHEETS = "overrides/assets/stylesheets"
OWN = {"tokens.css", "bare.css"}
"""Where values are written: the tokens, and the two pages that stand without any other file."""

DECLARATION = re.compile(r"^\s*(?P<name>[a-z-]+):\s*(?P<value>[^;{}]+);", re.MULTILINE)
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(", re.IGNORECASE)
ROOM = re.compile(r"(?:padding|margin|gap|row-gap|column-gap)(?:-[a-z-]+)?")
RAW_LENGTH = re.compile(r"(?<![\w.-])[\d.]*\d(?:rem|px)\b")
RAW_SIZE = re.compile(r"^[\d.]+(?:rem|px|pt|em|%)$")
MEANT = {("font-size", "1em"), ("font-size", "125%"), ("font-size", "16px"), ("font-size", "4.5mm")}
"""The size of the letters around; what rem is counted from."""


def raw(sheet: str) -> Iterator[str]:
    """Declarations with a value of their own where a token is meant."""
    for found in DECLARATION.finditer(re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)):
        name, value = found["name"], found["value"].strip()
        is_raw = (
            COLOUR.search(value)
            or (name == "font-size" and RAW_SIZE.match(value) and (name, value) not in MEANT)
            or (ROOM.fullmatch(name) and RAW_LENGTH.search(value) and value != "-1px")
        )
        if is_raw:
            yield f"{name}: {value}"


def test_values_are_tokens(project: Path) -> None:
    sheets = [path for path in sorted((project / SHEETS).glob("*.css")) if path.name not in OWN]
    assert len(sheets) > 20
    assert {path.name: found for path in sheets if (found := list(raw(path.read_text("utf-8"))))} == {}


@pytest.mark.parametrize(
    "declaration",
    [
        "color: #0f5c34",
        "background: rgb(0 0 0 / 50%)",
        "font-size: 0.9em",
        "font-size: 12px",
        "padding: 0 0.7rem",
    ],
)
def test_a_raw_value_is_found(declaration: str) -> None:
    assert list(raw(f".c-x {{\n  {declaration};\n}}")) == [declaration]


def test_tokens_are_all_used_and_known(project: Path) -> None:
    """A name that nothing defines paints nothing, and one that nothing uses misleads."""
    folder = project / SHEETS
    tokens = (folder / "tokens.css").read_text("utf-8")
    everything = "".join(path.read_text("utf-8") for path in sorted(folder.glob("*.css")))
    everything += "".join(
        path.read_text("utf-8") for path in sorted((project / "generator/render/templates").glob("*.jinja"))
    )
    defined = set(re.findall(r"(--c-[\w-]+):", everything))
    used = set(re.findall(r"var\((--c-[\w-]+)", everything))
    assert used - defined == set()
    assert set(re.findall(r"^ +(--c-[\w-]+):", tokens, re.MULTILINE)) - used == set()
