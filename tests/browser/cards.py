"""The pictures of pages that are handed on, one a kind of entry and one of the site: drawn by a browser.

`python -m tests.browser.cards` draws them anew; why they are committed is told in docs/decisions/0016.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import sync_playwright

from generator.language.bilingual import Bilingual
from generator.locale import all_words
from generator.model.kinds import kinds
from generator.plugin.chrome import card_path
from tests.browser.chromium import ARGUMENTS, find

OVERRIDES = Path(__file__).parent.parent.parent / "overrides"
SIZE = (1200, 630)
_COLOURS = 48
"""Enough for letters with soft edges on one ground."""


def cards() -> dict[str, Bilingual]:
    """What each picture says, by its path in the theme."""
    words = all_words()
    found = {card_path(kind): words[f"kind.{kind}-plural"] for kind in kinds()}
    return {card_path(""): words["common.tagline"], **found}


def said(name: Bilingual) -> str:
    """Kept inside the picture, so that it can be told whether it still says what it should."""
    return f"{name.th} · {name.en}"


def drawn(screenshot: bytes, name: Bilingual) -> bytes:
    """The small file of a screenshot."""
    picture = Image.open(io.BytesIO(screenshot)).convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    info, made = PngInfo(), io.BytesIO()
    info.add_itxt("Description", said(name))
    picture.save(made, "PNG", optimize=True, pnginfo=info)
    return made.getvalue()


def main() -> int:
    """Write every picture; 1 where there is no browser."""
    executable = find()
    if executable is None:
        print("ไม่พบ Chromium · no Chromium: python -m tests.browser.chromium", file=sys.stderr)
        return 1
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
    )
    template = made.get_template("card.html.jinja")
    tokens = (OVERRIDES / "assets" / "stylesheets" / "tokens.css").read_text("utf-8")
    mark = (OVERRIDES / "assets" / "images" / "mark.svg").read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        for path, name in cards().items():
            page.set_content(template.render(name=name, mark=mark, tokens=tokens, words=all_words()))
            target = OVERRIDES / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(drawn(page.screenshot(), name))
            print(target.name, target.stat().st_size)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
