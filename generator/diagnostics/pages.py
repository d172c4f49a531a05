"""The pages that explain the rules: beside the rules once installed, in the documentation of a checkout."""

from __future__ import annotations

from pathlib import Path

import generator

_PACKAGE = Path(generator.__file__).parent
_FOLDERS = (_PACKAGE / "rules" / "pages", _PACKAGE.parent / "docs" / "rules")


def page(code: str) -> Path | None:
    """The Markdown file that explains the rule of this code, if there is such a rule."""
    paths = (folder / f"{code}.md" for folder in _FOLDERS)
    return next((path for path in paths if path.is_file()), None)
