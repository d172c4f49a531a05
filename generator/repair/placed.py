"""Where the file of a new entry goes."""

from __future__ import annotations

from itertools import takewhile
from pathlib import PurePosixPath

from generator.source.read import Reading


def path_of_new(reading: Reading, kind: str, identifier: str) -> str:
    """The file of a new entry: beside the entry of its kind whose id begins most alike."""
    folder = f"catalogue/{kind}"
    places = [PurePosixPath(file.path) for file in reading.files if file.path.startswith(f"{folder}/")]
    alike = max(places, key=lambda place: _shared(place.stem, identifier), default=None)
    if alike and _shared(alike.stem, identifier):
        folder = alike.parent.as_posix()
    return f"{folder}/{identifier}.yaml"


def _shared(one: str, other: str) -> int:
    """How many groups between hyphens two ids begin with alike."""
    pairs = zip(one.split("-"), other.split("-"), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
