"""What a look at the text of a file that has faults still tells: ids that may be in it.

Without it, one broken file would blame every entry that refers to what the file holds.
"""

from __future__ import annotations

import re

from generator.model.values import ID_GRAMMAR

_ID_LINE = re.compile(r"^[ \t]*(?:-[ \t]+)?[\"']?id[\"']?[ \t]*:[ \t]*[\"']?([^\s\"']+)", re.MULTILINE)
_WORD = re.compile(ID_GRAMMAR, re.ASCII)


def ids(text: str) -> frozenset[str]:
    """What stands behind `id:`, malformed or not."""
    return frozenset(_ID_LINE.findall(text))


def words(text: str) -> frozenset[str]:
    """All that has the form of an id."""
    return frozenset(_WORD.findall(text))
