"""Every page is valid HTML and every style sheet valid CSS: the Nu checker has nothing to say of them."""

from __future__ import annotations

from pathlib import Path

import html5lib
import pytest

from tests.site.nu import Message, messages

ABOUT_LETTERS = ("rules/T606/", "rules/T611/", "rules/T629/")
"""Pages of rules on letters that should not be written so: their examples hold them."""
OF_LETTERS = ("Document uses the Unicode Private Use Area", "Text run is not in Unicode Normalization Form C")
YOUNGER = {f"CSS: “{name}”: Property “{name}” doesn't exist." for name in ("field-sizing", "paint-order")}
"""They do (https://drafts.csswg.org/css-ui/#field-sizing, https://www.w3.org/TR/SVG2/painting.html#PaintOrder);
browsers that do not know them do well without."""


def is_meant(message: Message) -> bool:
    return message.path.startswith(ABOUT_LETTERS) and message.text.startswith(OF_LETTERS)


@pytest.mark.deep
def test_nu_finds_nothing_in_any_page(real_site: Path) -> None:
    found = messages(real_site)
    assert [message for message in found if not is_meant(message)] == []
    assert {message.path.partition("index")[0] for message in found} == set(ABOUT_LETTERS)


@pytest.mark.deep
def test_nu_finds_nothing_in_any_style_sheet(real_site: Path) -> None:
    found = messages(real_site / "assets" / "stylesheets", "css")
    assert [message for message in found if message.text not in YOUNGER] == []


@pytest.mark.deep
def test_nu_would_tell_of_a_fault(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        "<!doctype html><html lang=en><title>x</title><p><label for=y>z</label>"
    )
    (tmp_path / "style.css").write_text("p { colour: red }")
    assert [message.path for message in messages(tmp_path)] == ["index.html"]
    assert [message.path for message in messages(tmp_path, "css")] == ["style.css"]


def faults(text: str) -> list[str]:
    """What the parser of the HTML standard stumbles over."""
    parser = html5lib.HTMLParser()
    parser.parse(text)
    return [code for _, code, _ in parser.errors]


def test_each_sort_of_page_is_well_formed(real_site: Path, sorts: list[str], outside: list[str]) -> None:
    """The quick part, on each change: elements closed and nested as the standard has it."""
    for path in [*(f"{language}/{path}" for language in ("th", "en") for path in sorts), *outside]:
        text = (real_site / path).read_text("utf-8")
        assert faults(text) == [], path


def test_a_page_that_is_not_well_formed_would_be_seen() -> None:
    assert faults("<!doctype html><title>x</title><p><div></p></div>") != []
