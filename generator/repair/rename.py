"""Another id for an entry, or another key for a part of it, wherever in the catalogue it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.model.entry import Entry, Keyed
from generator.model.kinds.procedure import Procedure
from generator.model.part import Part
from generator.repair.edits import Edit, edited, line_break, line_end, offset
from generator.source.nodes import Mapping, Node, Scalar, Sequence
from generator.source.read import Reading


@dataclass(frozen=True)
class Renaming:
    """What becomes of the files that change; paths are those of the reading."""

    texts: dict[str, str]
    """The new text of each."""
    moved: dict[str, str]
    """The new path of the entry's own file, if it has one."""
    references: int
    """How many references are written anew."""


def rename_entry(reading: Reading, entry: Entry, new: str) -> Renaming:
    """Give an entry a new id; its old one stays as one it once had."""
    old = entry.id
    references = list(_references(reading, old, new))
    origin = _origin(entry)
    written = origin["id"]
    assert isinstance(written, Scalar)
    texts = {file.path: file.text for file in reading.files}
    path = written.place.path
    edits = [*references, *_remembered(origin, "id", old, new, texts[path])]
    if written.written:
        edits.append(_replaced(written, old, new))
    place = PurePosixPath(path)
    has_own_file = place.stem == old and origin.place.column == 1
    moved = {path: place.with_name(new + place.suffix).as_posix()} if has_own_file else {}
    return Renaming(_texts(texts, edits), moved, len(references))


def rename_part(reading: Reading, entry: Entry, part: Keyed, new: str) -> Renaming:
    """Give a requirement, step, clause or agenda item a new key; its old one stays as one it once had."""
    old = part.key
    references = list(_references(reading, f"{entry.id}#{old}", f"{entry.id}#{new}"))
    if isinstance(entry, Procedure):
        references += _waiting(entry, old, new)
    origin = _origin(part)
    written = origin["key"]
    assert isinstance(written, Scalar)
    texts = {file.path: file.text for file in reading.files}
    remembered = _remembered(origin, "key", old, new, texts[written.place.path])
    edits = [*references, *remembered, _replaced(written, old, new)]
    return Renaming(_texts(texts, edits), {}, len(references))


def _texts(texts: dict[str, str], edits: list[Edit]) -> dict[str, str]:
    return {path: edited(texts[path], _of(edits, path)) for path in sorted({edit.path for edit in edits})}


def _of(edits: list[Edit], path: str) -> list[Edit]:
    return [edit for edit in edits if edit.path == path]


def _references(reading: Reading, old: str, new: str) -> Iterator[Edit]:
    """Every reference to an id, or to a part of its entry; or to one part."""
    for reference in reading.catalogue.references:
        if old in (reference.target, reference.target_id):
            yield _replaced(_scalar(reference.part, reference.field, reference.index), old, new)


def _waiting(procedure: Procedure, old: str, new: str) -> Iterator[Edit]:
    """The steps that wait for one name it by its key alone."""
    for step in procedure.steps:
        for index, key in enumerate(step.after):
            if key == old:
                yield _replaced(_scalar(step, "after", index), old, new)


def _origin(part: Part) -> Mapping:
    origin = part.origin
    assert isinstance(origin, Mapping)
    return origin


def _scalar(part: Part, field: str, index: int | None) -> Scalar:
    node = _origin(part)[field]
    if index is not None and isinstance(node, Sequence):
        node = node[index]
    assert isinstance(node, Scalar)
    return node


def _replaced(scalar: Scalar, old: str, new: str) -> Edit:
    """The scalar with an id in it replaced; its quotation marks stay."""
    written = scalar.written
    assert written is not None
    letters = written.text[written.start : written.end]
    return Edit(scalar.place.path, written.start, written.end, letters.replace(old, new, 1))


def _before(first: Node, old: str, text: str) -> Edit:
    """One more item before the first one of a list."""
    assert isinstance(first, Scalar) and first.written is not None
    start = first.written.start
    lead = text[start - first.place.column + 1 : start]
    between = f"{line_break(text)}{lead}" if lead.strip() == "-" else ", "
    return Edit(first.place.path, start, start, f"{old}{between}")


def _remembered(origin: Mapping, named_by: str, old: str, new: str, text: str) -> Iterator[Edit]:
    """The old name among those once had; in the place of the new one if that is one of them."""
    path = origin.place.path
    was = origin.get("was")
    if isinstance(was, Sequence) and was:
        again = next((one for one in was if one == new), None)
        yield _replaced(again, new, old) if isinstance(again, Scalar) else _before(was[0], old, text)
        return
    begin = offset(text, origin.place)
    name = origin[named_by]
    assert isinstance(name, Scalar)
    if text[begin : begin + 1] == "{":
        yield Edit(path, begin + 1, begin + 1, f"was: [{old}], ")
    elif name.written is None:
        end = line_break(text)
        yield Edit(path, begin, begin, f"was:{end}  - {old}{end}")
    else:
        end, indent = line_break(text), " " * (origin.key_at(named_by).column - 1)
        at = line_end(text, name.written.end)
        yield Edit(path, at, at, f"{end}{indent}was:{end}{indent}  - {old}")
