"""An entry as linked data (JSON-LD, schema.org) in its page: what it is, and where it stands in the site.

Nothing is stated that the catalogue does not hold. Properties have the narrowest meaning that fits; what
has none in the vocabulary, such as requirements and how sure a fact is, is in the JSON of the API.
"""

from __future__ import annotations

from generator.exports.linked.bodies import described as bodies
from generator.exports.linked.doings import described as doings
from generator.exports.linked.mention import Properties, mention, present
from generator.exports.linked.terms import described as terms
from generator.exports.linked.works import described as works
from generator.model.entry import Entry
from generator.views.gist import gist
from generator.views.localizer import Localizer

__all__ = ["linked"]

_DESCRIBING = (works, doings, bodies, terms)
"""Each knows some kinds, and answers nothing of others."""


def linked(localizer: Localizer, entry: Entry) -> Properties:
    """The data of an entry's page in the localizer's language. The site's address must be known."""
    return {"@context": "https://schema.org", "@graph": [_thing(localizer, entry), _path(localizer, entry)]}


def _thing(localizer: Localizer, entry: Entry) -> Properties:
    text = gist(localizer, entry)
    properties: Properties = {
        **mention(localizer, entry),
        "alternateName": _other_names(localizer, entry),
        "description": text.text if text else None,
        "mainEntityOfPage": localizer.live_address(f"{entry.section}/{entry.id}"),
    }
    for describe in _DESCRIBING:
        properties |= describe(localizer, entry)
    return present(properties)


def _other_names(localizer: Localizer, entry: Entry) -> list[str]:
    """The heading in the other language, abbreviations, synonyms; each once, without the name itself."""
    shown = localizer.prose(entry.heading).text
    texts = [entry.heading, *getattr(entry, "also", ()), *getattr(entry, "synonyms", ())]
    names = [name for text in texts for name in (text.th, text.en)]
    short = getattr(entry, "abbreviation", None)
    names += [short] if isinstance(short, str) else [short.th, short.en] if short else []
    names += getattr(entry, "abbreviations", ())
    return [name for name in dict.fromkeys(filter(None, names)) if name != shown]


def _path(localizer: Localizer, entry: Entry) -> Properties:
    """The way to the page: the site, the index of its kind, itself."""
    words = localizer.words
    steps = (
        (words("common.site"), f"{localizer.address}{localizer.language}/"),
        (words(f"kind.{entry.kind}-plural"), localizer.live_address(entry.section)),
        (localizer.name(entry), localizer.live_address(f"{entry.section}/{entry.id}")),
    )
    items = [
        {"@type": "ListItem", "position": position, "name": name, "item": address}
        for position, (name, address) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
