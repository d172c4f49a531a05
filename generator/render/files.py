"""Files of the site that are no pages of the shell: short addresses, codes, words of the search."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.exports.download import Download
from generator.render.codes import qr_file
from generator.render.environment import environment, render_bare
from generator.views.localizer import Localizer
from generator.views.search_words import search_words
from generator.views.sharing import code_files
from generator.views.short import short_pages

Files = Callable[[Localizer], Iterator[Download]]
"""Makes the files of the entries that a localizer shows. Those of no language come with Thai."""


def short(localizer: Localizer) -> Iterator[Download]:
    """The pages of short addresses."""
    if localizer.language == "th":
        made = environment()
        for page in short_pages(localizer):
            yield Download(page.path, render_bare(made, "short.html.jinja", page))


def codes(localizer: Localizer) -> Iterator[Download]:
    """The QR codes of short addresses."""
    if localizer.language == "th":
        made = environment()
        for code in code_files(localizer):
            yield Download(code.path, qr_file(made, code.address, code.title))


def words(localizer: Localizer) -> Iterator[Download]:
    """What the scripts of the search say."""
    if localizer.language == "th" and not localizer.only:
        made = environment()
        for page in search_words():
            yield Download(page.path, render_bare(made, "search_words.js.jinja", page))


FILES: tuple[Files, ...] = (short, codes, words)
