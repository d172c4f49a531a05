"""The committed records of releases, `catalogue/changes/<day>.json`: written by a command, never by hand.

A record holds the digest of itself and of the one before it, so that a slip of the hand, a line lost in a
merge or a record that is gone is found. Builds read nothing but these files: no history of Git is needed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, get_args

from generator.language.calendar import Day, NotADay, WrongCalendar
from generator.model.differences import Difference
from generator.model.release import Change, Release, What
from generator.model.values import ID_GRAMMAR
from generator.source.fault import Fault
from generator.source.place import Place

VERSION = 1
_DIGEST = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(ID_GRAMMAR)
_ADDRESS = re.compile(f"{ID_GRAMMAR}(?:#{ID_GRAMMAR})?")
_FIELD = re.compile(r"[a-z_]+(?:\.[a-z_]+)*")
_TEXT = re.compile(r"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]+")
"""Anything but what XML, which feeds are, cannot hold."""


def path_of(day: Day) -> str:
    """The file of a release, from the catalogue's folder."""
    return f"changes/{day.iso}.json"


def written(release: Release) -> str:
    """The text of a record, a change a line, with the digest of all that stands above it."""
    body = _body(release)
    return f'{body}"digest": "{_digest_of(body)}"\n}}\n'


def digest(release: Release) -> str:
    """The fingerprint of a record, which the next one names."""
    return _digest_of(_body(release))


def read_record(text: str, path: str) -> Release | Fault:
    """The release of a record that is exactly as it was written."""
    try:
        release = _release(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, NotADay, WrongCalendar):
        return _fault(path, "unlike")
    return release if written(release) == text else _fault(path, "touched")


def chained(records: Iterable[tuple[str, Release]]) -> tuple[tuple[Release, ...], dict[str, Fault]]:
    """Releases in order, and the faults of those that do not follow the one before them, by path."""
    releases: list[Release] = []
    faults: dict[str, Fault] = {}
    for path, release in sorted(records, key=lambda one: one[1].day):
        if not path.endswith(f"/{path_of(release.day)}"):
            faults[path] = _fault(path, "misnamed")
        elif release.previous != (digest(releases[-1]) if releases else None):
            faults[path] = _fault(path, "unchained")
        releases.append(release)
    return tuple(releases), faults


def change_object(change: Change) -> dict[str, object]:
    """A change as an object; what is not known is left out."""
    title = {"th": change.th} | ({"en": change.en} if change.en else {})
    found: dict[str, object] = {"id": change.id, "kind": change.kind, "what": change.what, "title": title}
    found |= {"scheme": change.scheme} if change.scheme else {}
    found |= {"was": change.was} if change.was else {}
    return found | ({"fields": [_field_object(one) for one in change.fields]} if change.fields else {})


def _field_object(one: Difference) -> dict[str, object]:
    found: dict[str, object] = {"where": one.where, "field": one.field}
    found |= {"old": one.old} if one.old is not None else {}
    found |= {"new": one.new} if one.new is not None else {}
    return found | ({"record": True} if one.record else {})


def _body(release: Release) -> str:
    head = {
        "version": VERSION,
        "on": release.day.iso,
        "previous": release.previous,
        "state": release.state,
        "figures": dict(sorted(release.figures.items())),
    }
    lines = "".join(f"{_json(name)}: {_json(value)},\n" for name, value in head.items())
    changes = ",\n".join(_json(change_object(one)) for one in release.changes)
    return f'{{\n{lines}"changes": [\n{changes}\n],\n' if changes else f'{{\n{lines}"changes": [],\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _digest_of(body: str) -> str:
    return hashlib.sha256(body.encode("utf-8")).hexdigest()


def _release(data: Mapping[str, Any]) -> Release:
    """ValueError for whatever no release has ever written: pages and feeds trust what is here."""
    if data["version"] != VERSION:
        raise ValueError(data["version"])
    return Release(
        day=Day.parse(data["on"]),
        previous=data["previous"] if data["previous"] is None else _of(_DIGEST, data["previous"]),
        state=_of(_DIGEST, data["state"]),
        figures={_of(_NAME, kind): _count(count) for kind, count in data["figures"].items()},
        changes=tuple(_change(one) for one in data["changes"]),
    )


def _change(data: Mapping[str, Any]) -> Change:
    if data["what"] not in get_args(What):
        raise ValueError(data["what"])
    return Change(
        id=_of(_NAME, data["id"]),
        kind=_of(_NAME, data["kind"]),
        what=data["what"],
        th=_of(_TEXT, data["title"]["th"]),
        en=_maybe(_TEXT, data["title"], "en"),
        scheme=_maybe(_NAME, data, "scheme"),
        was=_maybe(_NAME, data, "was"),
        fields=tuple(_difference(one) for one in data.get("fields", ())),
    )


def _difference(data: Mapping[str, Any]) -> Difference:
    return Difference(
        where=_of(_ADDRESS, data["where"]),
        field=_of(_FIELD, data["field"]),
        old=_maybe(_TEXT, data, "old"),
        new=_maybe(_TEXT, data, "new"),
        record=_flag(data.get("record", False)),
    )


def _of(form: re.Pattern[str], value: object) -> str:
    """A text of a form. Halves of a letter, which JSON can hold, are in no file."""
    if not isinstance(value, str) or not form.fullmatch(value):
        raise ValueError(value)
    value.encode("utf-8")
    return value


def _maybe(form: re.Pattern[str], data: Mapping[str, Any], name: str) -> str | None:
    return _of(form, data[name]) if name in data else None


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _fault(path: str, problem: str) -> Fault:
    return Fault("broken-record", Place.of_file(path), {"problem": problem})
