"""The fingerprints of the Thai texts that English ones were made from, written beside them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.fingerprint import fingerprint
from generator.model.part import Part
from generator.repair.edits import Edit, line_break, line_end, offset
from generator.source.nodes import Mapping, Scalar
from generator.source.wording import Pair, pairs


def translated(part: Part) -> Iterator[Edit]:
    """What says that all English in a record was made from the Thai that stands there now."""
    for pair in pairs(part):
        now = fingerprint(pair.text.th)
        if pair.text.of != now:
            yield _marked(pair, now)


def _marked(pair: Pair, mark: str) -> Edit:
    """The field `of`, written anew or added behind the English."""
    origin, english = pair.text.origin, pair.en.scalar
    assert isinstance(origin, Mapping) and english.written is not None
    path, text, end = english.place.path, english.written.text, english.written.end
    old = origin.get("of")
    if isinstance(old, Scalar) and old.written is not None:
        return Edit(path, old.written.start, old.written.end, mark)
    if text[offset(text, origin.place)] == "{":
        return Edit(path, end, end, f", of: {mark}")
    field = " " * (origin.key_at("en").column - 1) + f"of: {mark}"
    if english.written.style in ("|", ">"):  # a block has its last line's end
        return Edit(path, end, end, field + line_break(text))
    behind = line_end(text, end)
    return Edit(path, behind, behind, line_break(text) + field)
