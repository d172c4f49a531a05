"""What changed between two states of a catalogue, entry by entry: for reports, records, pages and feeds."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator

from generator.model.catalogue import Catalogue
from generator.model.differences import Difference, differences
from generator.model.entry import Entry
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Standard
from generator.model.release import Change, What

UNTOLD = ("id", "was", "allow", "allow.")
"""Fields of entries that say nothing to readers, or are told as `renamed`."""


def changes(before: Catalogue, after: Catalogue) -> tuple[Change, ...]:
    """All changes in the order of ids; former ids of new ones after the entry they lead to."""
    found = [*_there(before, after), *_gone(before, after)]
    return tuple(sorted(found, key=lambda one: (one.id, one.was or "")))


def figures(catalogue: Catalogue) -> dict[str, int]:
    """How many entries there are, by kind, and how many requirements; of what there is none, nothing."""
    counted = Counter(entry.kind for entry in catalogue)
    requirements = sum(len(standard.requirements) for standard in catalogue.of(Standard))
    return dict(counted) | ({"requirement": requirements} if requirements else {})


def digest(catalogue: Catalogue) -> str:
    """A fingerprint of what the entries say, whatever the form and the order of their files: SHA-256, hex."""
    made = hashlib.sha256()
    for entry in catalogue:
        said = entry.model_dump(mode="json", exclude_none=True, exclude_defaults=True, exclude={"allow"})
        made.update(json.dumps([entry.kind, said], ensure_ascii=True, sort_keys=True).encode())
    return made.hexdigest()


def _there(before: Catalogue, after: Catalogue) -> Iterator[Change]:
    for entry in after:
        former = _former(entry, before, after)
        if former is None:
            yield _change(entry, "new")
            continue
        fields = _fields(former, entry)
        was = former.id if former.id != entry.id else None
        if fields or was:
            yield _change(entry, _what(former, entry, was), was, fields)


def _gone(before: Catalogue, after: Catalogue) -> Iterator[Change]:
    """Entries that are no more; of two that became one, the other's address leads there."""
    for entry in before:
        if entry.id in after.by_id:
            continue
        heir = after.by_old_id.get(entry.id)
        if heir is None:
            yield _change(entry, "gone")
        elif _former(heir, before, after) is not entry:
            yield _change(heir, "renamed", entry.id)


def _former(entry: Entry, before: Catalogue, after: Catalogue) -> Entry | None:
    """What an entry was: of its own id, else of a former id that no other entry has now."""
    names = (entry.id, *(old for old in entry.was if old not in after.by_id))
    return next((before.by_id[name] for name in names if name in before.by_id), None)


def _fields(before: Entry, after: Entry) -> tuple[Difference, ...]:
    if type(before) is not type(after):
        return (Difference(after.id, "kind", before.kind, after.kind),)
    found = differences(before, after)
    return tuple(one for one in found if one.field not in UNTOLD and not one.field.startswith(UNTOLD[-1]))


def _what(before: Entry, after: Entry, was: str | None) -> What:
    status = after.status if isinstance(after, Standard) else None
    changed = isinstance(before, Standard) and before.status != status
    if changed and status == "withdrawn":
        return "withdrawn"
    if changed and status == "superseded":
        return "superseded"
    return "renamed" if was else "changed"


def _change(entry: Entry, what: What, was: str | None = None, fields: tuple[Difference, ...] = ()) -> Change:
    heading = entry.heading
    scheme = entry.id if isinstance(entry, Scheme) else getattr(entry, "scheme", None)
    return Change(entry.id, entry.kind, what, heading.th, heading.en, scheme, was, fields)
