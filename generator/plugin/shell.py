"""What of Material's files the site is made of: its style sheets, none of its scripts."""

from __future__ import annotations

import re
from hashlib import sha256

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

_STYLE_SHEET = re.compile(r"assets/stylesheets/(main|palette)\.[0-9a-f]+\.min\.css")
"""In the order of their names they are in the order of their use."""
_SCRIPT = re.compile(r"assets/javascripts/(bundle\.[0-9a-f]+\.min\.js|workers/|lunr/)")
_MAP = re.compile(r"assets/stylesheets/.*\.css\.map")
"""What a style sheet was made of: for who changes Material itself."""


def join_style_sheets(files: Files, config: MkDocsConfig) -> str:
    """Put what every page is drawn by, Material's sheets and those of `extra_css`, into one file; its path.

    A page is not painted before the last of its style sheets has come, and a phone fetches few at a time. The
    name holds a hash of the content, so that a host may let browsers keep it for good.
    """
    material = sorted(file.dest_uri for file in files if _STYLE_SHEET.fullmatch(file.dest_uri))
    sheets = [files.get_file_from_path(path) for path in (*material, *config.extra_css)]
    found = [sheet for sheet in sheets if sheet is not None]
    text = "\n".join(
        sheet.content_string for sheet in found
    )  # Material's, the first, begins with its @charset
    for sheet in found:
        files.remove(sheet)
    path = f"assets/stylesheets/site.{sha256(text.encode()).hexdigest()[:8]}.css"
    files.append(File.generated(config, path, content=text))
    return path


def without_scripts(files: Files) -> None:
    """Take out Material's scripts, with what they bring, and its maps: our pages use none."""
    for file in [file for file in files if _SCRIPT.match(file.dest_uri) or _MAP.match(file.dest_uri)]:
        files.remove(file)
