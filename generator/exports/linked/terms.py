"""Terms of the glossary and groups of products: defined terms of a set each."""

from __future__ import annotations

from generator.exports.linked.mention import Properties
from generator.model.entry import Entry
from generator.model.kinds.category import Category
from generator.model.kinds.term import Term
from generator.views.localizer import Localizer


def described(localizer: Localizer, entry: Entry) -> Properties:
    """The set a term belongs to; nothing of what is no term."""
    if not isinstance(entry, Category | Term):
        return {}
    name = localizer.words(f"kind.{entry.kind}-plural")
    url = localizer.live_address(entry.section)
    return {"inDefinedTermSet": {"@type": "DefinedTermSet", "name": name, "url": url}}
