"""What an entry is, in the one text that says it best."""

from __future__ import annotations

from generator.model.entry import Entry
from generator.model.part import Text
from generator.views.localizer import Localizer, Prose

GIST_FIELDS = ("summary", "definition", "does", "purpose", "use")
"""Fields that say what an entry is; no kind has two of them."""


def gist(localizer: Localizer, entry: Entry) -> Prose | None:
    """That text, or None where nothing of it is known."""
    for field in GIST_FIELDS:
        text = getattr(entry, field, None)
        if isinstance(text, Text):
            return localizer.prose(text)
    return None
