"""Which file of a project an error comes from, where that is not told by the error itself."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from pathlib import Path

from jinja2 import TemplateSyntaxError


def blamed(error: Exception, folder: Path) -> str:
    """The error as `file:line: message` if it comes from a template in a folder; empty if it does not."""
    for name, line in reversed(list(_places(error))):
        if Path(name).is_relative_to(folder):
            return f"{name}:{line}: {error.message if isinstance(error, TemplateSyntaxError) else error}"
    return ""


def _places(error: Exception) -> Iterable[tuple[str, int | None]]:
    """Files and lines, the innermost last. Jinja puts lines of templates among them."""
    for frame in traceback.extract_tb(error.__traceback__):
        yield frame.filename, frame.lineno
    if isinstance(error, TemplateSyntaxError) and error.filename:
        yield error.filename, error.lineno
