"""What changed between two states, as text, Markdown or JSON to be read, mailed or worked on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from generator.language.word_changes import Piece
from generator.locale import Words
from generator.model.release import Change
from generator.source.releases import change_object
from generator.views.changed import ChangedEntry, ChangedField

_SIGNS: Mapping[str, str] = {"new": "+", "gone": "-", "changed": "~", "renamed": ">"}
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_MARKS: Mapping[str, tuple[str, str]] = {"removed": ("[-", "-]"), "added": ("{+", "+}")}
_MARKDOWN: Mapping[str, tuple[str, str]] = {"removed": ("~~", "~~"), "added": ("**", "**")}


def text(entries: Iterable[ChangedEntry], words: Words) -> str:
    """One line an entry, one a field below it; words taken out as `[-…-]`, come in as `{+…+}`."""
    return "".join(f"{line}\n" for entry in entries for line in _lines(entry, words))


def markdown(entries: Iterable[ChangedEntry], words: Words, title: str) -> str:
    """Headings by what happened, a list item an entry; for release notes."""
    lines = [f"# {_plain(title)}"]
    ordered = list(entries)
    if not ordered:
        lines += ["", words("changes.none")]
    for what, group in groupby(ordered, key=lambda entry: entry.what):
        lines += ["", f"## {words('changes.what-' + what)}", ""]
        for entry in group:
            lines.append(f"- {_plain(entry.name)} (`{entry.id}`){_plain(_former(entry, words))}")
            for field in entry.fields:
                pieces = "".join(_marked(piece) for piece in field.pieces)
                lines.append(f"  - {_plain(_lead(field, words))}: {pieces}")
    return "\n".join(lines) + "\n"


def as_json(changes: Iterable[Change]) -> str:
    """All that is known of each change, in both languages, one a line; the form is that of the records."""
    lines = ",\n".join(f"  {json.dumps(change_object(one), ensure_ascii=False)}" for one in changes)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def _lines(entry: ChangedEntry, words: Words) -> Iterator[str]:
    sign = _SIGNS.get(entry.what, "!")
    yield f"{sign} {entry.id}  {entry.name}  ({words('changes.what-' + entry.what)}){_former(entry, words)}"
    for field in entry.fields:
        pieces = "".join("{}{}{}".format(*_around(piece)) for piece in field.pieces)
        yield f"    {_lead(field, words)}: {' ⏎ '.join(pieces.splitlines())}"


def _around(piece: Piece) -> tuple[str, str, str]:
    before, after = _MARKS.get(piece.change, ("", ""))
    return before, piece.text, after


def _former(entry: ChangedEntry, words: Words) -> str:
    return f" ({words('changes.was', id=entry.was)})" if entry.was else ""


def _lead(field: ChangedField, words: Words) -> str:
    """Where a field is and what it is called; of a whole record whether it came or went."""
    label = f"{field.part} · {field.label}" if field.part else field.label
    if not field.record:
        return label
    came = field.pieces[0].change == "added" if field.pieces else True
    return f"{label} ({words('changes.part-new' if came else 'changes.part-gone')})"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _marked(piece: Piece) -> str:
    """A piece in Markdown: marks must touch the words they are about, and stay on their line."""
    before, after = _MARKDOWN.get(piece.change, ("", ""))
    whole = " ".join(piece.text.splitlines())
    inner = whole.strip()
    if not inner:
        return whole
    at = whole.index(inner)
    return f"{whole[:at]}{before}{_plain(inner)}{after}{whole[at + len(inner) :]}"
