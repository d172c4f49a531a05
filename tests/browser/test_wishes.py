"""What a reader has the device wish for: colours of its own, and nothing that moves."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader, Root
from tests.browser.screens import DESKTOP, PHONE

pytestmark = pytest.mark.browser

MARKS = ("c-status--", "c-verdict--", "c-certainty--", "c-change--")
"""Classes that tell by their ending what is so."""
TOLD = """(start) => [...document.querySelectorAll(`[class*="${start}"]`)].map((one) => {
  const sign = getComputedStyle(one, "::before").content
  const name = [...one.classList].find((name) => name.startsWith(start))
  return [name, [sign, getComputedStyle(one).borderStyle, one.textContent.trim()].join(" ")]
})"""
DRAWN = """() => {
  const probe = document.body.appendChild(document.createElement("i"))
  probe.style = "color: CanvasText; background: Canvas"
  const { color, backgroundColor } = getComputedStyle(probe)
  const shapes = [...document.querySelectorAll("figure svg :is(text, path, rect, circle, line)")]
  const paints = shapes.flatMap((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke])
  const ours = paints.filter((one) => ![color, backgroundColor, "none"].includes(one))
  return { shapes: shapes.length, ours: [...new Set(ours)] }
}"""
MOVING = """() => [
  ...document.getAnimations().map((one) => one.effect?.target?.outerHTML.slice(0, 80) ?? "?"),
  ...[...document.querySelectorAll("*")].filter((one) => {
    const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(one)
    return animationName !== "none" || scrollBehavior !== "auto" || parseFloat(transitionDuration) > 0
  }).map((one) => one.outerHTML.slice(0, 80)),
]"""


def told_alike(found: list[list[str]]) -> list[Any]:
    """Marks of different meaning that look and read the same."""
    meant: dict[str, str] = {}
    return [(name, meant[said]) for name, said in found if meant.setdefault(said, name) != name]


@pytest.mark.parametrize("language", ["th", "en"])
def test_marks_are_told_apart_without_our_colours(reader: Reader, host: Root, language: str) -> None:
    with reader(forced_colors="active", viewport=DESKTOP) as page:
        names = set()
        for path in ("components", "way-up", "compare/tcps-2-2567", "standards/tcps-2-2546"):
            page.goto(f"{host}{language}/{path}/index.html")
            found = [one for start in MARKS for one in page.evaluate(TOLD, start)]
            assert told_alike(found) == [], path
            names |= {name for name, _ in found}
        assert len(names) > 9


def test_marks_that_are_alike_would_be_seen() -> None:
    assert told_alike([["c-x--a", "- -"], ["c-x--a", "- -"], ["c-x--b", "- -"]]) == [("c-x--b", "c-x--a")]


@pytest.mark.parametrize("chosen", ["default", "slate"])
def test_drawings_have_the_colours_of_the_device(reader: Reader, host: Root, chosen: str) -> None:
    """Whichever scheme was chosen on the site before."""
    with reader(forced_colors="active", color_scheme="dark", viewport=DESKTOP) as page:
        for path in ("procedures/certify-tcps", "provinces", "standards/tcps-2-2546"):
            page.goto(f"{host}en/{path}/index.html")
            page.evaluate("(scheme) => { document.body.dataset.mdColorScheme = scheme }", chosen)
            drawn = page.evaluate(DRAWN)
            assert drawn["shapes"] > 3, path
            assert drawn["ours"] == [], path


def test_progress_is_told_in_words(reader: Reader, host: Root) -> None:
    with reader(forced_colors="active", viewport=PHONE) as page:
        page.goto(f"{host}th/readiness/tcps-2-2546/index.html")
        border = "getComputedStyle(document.querySelector('.c-ready__question')).borderLeftStyle"
        looks = [page.evaluate(border)]
        page.locator("input[value=gap]").first.check()
        looks.append(page.evaluate(border))
        assert looks == ["solid", "double"]
        assert "1" in page.locator("#progress").inner_text()


def moving(reader: Reader, host: Root, paths: list[str]) -> dict[str, list[str]]:
    """What moves on some pages, and in the menu of each."""
    found = {}
    with reader(reduced_motion="reduce", viewport=PHONE) as page:
        for index, path in enumerate(paths):
            page.goto(f"{host}{('th', 'en')[index % 2]}/{path}")
            page.evaluate("document.querySelector('details').open = true")
            found[path] = page.evaluate(MOVING)
    return {path: what for path, what in found.items() if what}


def test_nothing_moves_for_who_wishes_so(reader: Reader, host: Root, sorts: list[str]) -> None:
    """On an eighth of the sorts; on all of them is the test below."""
    assert moving(reader, host, sorts[::8]) == {}


@pytest.mark.deep
def test_nothing_moves_on_any_sort(reader: Reader, host: Root, sorts: list[str]) -> None:
    assert moving(reader, host, sorts) == {}


def test_slides_whose_script_never_comes_are_shown_all_the_same(reader: Reader, host: Root) -> None:
    with reader(reduced_motion="reduce") as page:
        page.route("**/projector.js*", lambda route: route.fulfill(body="", content_type="text/javascript"))
        page.goto(f"{host}th/procedures/certify-tcps/projector/index.html")
        expect(page.locator("[data-slide]").first).to_have_css("visibility", "visible")


def test_what_moves_would_be_seen(reader: Reader, host: Root) -> None:
    with reader(reduced_motion="reduce") as page:
        page.goto(f"{host}th/index.html")
        page.add_style_tag(content="h1 { transition: color 1s !important }")
        assert len(page.evaluate(MOVING)) == 1
