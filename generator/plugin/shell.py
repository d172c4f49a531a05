"""The style sheets of every page as one file, and what of Material's files the site leaves out."""

from __future__ import annotations

import re
from hashlib import sha256

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

_MATERIAL = re.compile(
    r"assets/(javascripts/(bundle\.[0-9a-f]+\.min\.js|workers/|lunr/)|stylesheets/.*\.min\.css(\.map)?$)"
)
"""Its scripts with what they bring, its style sheets with what they were made of."""


def join_style_sheets(files: Files, config: MkDocsConfig) -> str:
    """Put what every page is drawn by, the sheets of `extra_css`, into one file; its path.

    A page is not painted before the last of its style sheets has come, and a phone fetches few at a time. The
    name holds a hash of the content, so that a host may let browsers keep it for good.
    """
    sheets = [files.get_file_from_path(path) for path in config.extra_css]
    found = [sheet for sheet in sheets if sheet is not None]
    text = "\n".join(['@charset "UTF-8";', *(sheet.content_string for sheet in found)])
    for sheet in found:
        files.remove(sheet)
    path = f"assets/stylesheets/site.{sha256(text.encode()).hexdigest()[:8]}.css"
    files.append(File.generated(config, path, content=text))
    return path


def without_material(files: Files) -> None:
    """Take out Material's scripts and style sheets: our pages use none. Its icons and templates stay."""
    for file in [file for file in files if _MATERIAL.match(file.dest_uri)]:
        files.remove(file)
