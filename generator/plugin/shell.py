"""What of Material's files the site is made of: its style sheets, none of its scripts."""

from __future__ import annotations

import re

from mkdocs.structure.files import Files

_STYLE_SHEET = re.compile(r"assets/stylesheets/(main|palette)\.[0-9a-f]+\.min\.css")
"""In the order of their names they are in the order of their use."""
_SCRIPT = re.compile(r"assets/javascripts/(bundle\.[0-9a-f]+\.min\.js|workers/|lunr/)")
_MAP = re.compile(r"assets/stylesheets/.*\.css\.map")
"""What a style sheet was made of: for who changes Material itself."""


def style_sheets(files: Files) -> tuple[str, ...]:
    """Their paths, POSIX, from the site's root. Their names hold a hash of their content."""
    return tuple(sorted(file.dest_uri for file in files if _STYLE_SHEET.fullmatch(file.dest_uri)))


def without_scripts(files: Files) -> None:
    """Take out Material's scripts, with what they bring, and its maps: our pages use none."""
    for file in [file for file in files if _SCRIPT.match(file.dest_uri) or _MAP.match(file.dest_uri)]:
        files.remove(file)
