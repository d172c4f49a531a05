"""What chains two entries of a kind in a made-up catalogue: one replaces the other, or stands above it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy[Any]], Any]
Entries = dict[str, dict[str, Any]]
"""The fields of each entry by its id."""


def chained(draw: Draw, kind: str, entries: Entries) -> None:
    """Chain two entries as their kind can be, and set what rules then demand of both."""
    if len(entries) != 2:
        return
    (old_id, old), (new_id, new) = entries.items()
    match kind:
        case "reference":
            new["replaces"] = [old_id]
        case "scheme":
            old["next_level"] = new_id
        case "organisation":
            new["part_of"] = old_id
        case "procedure":
            new |= {"replaces": [old_id], "in_force_from": "2021-03-15"}
            new.pop("in_force_to", None)
            old |= {"in_force_from": "2020", "in_force_to": "2021-03-14"}
        case "standard" if new["edition"] > old["edition"]:
            new["replaces"] = [old_id]
            old["status"] = "superseded"
            _disposed(draw, old_id, old, new)


def _disposed(draw: Draw, old_id: str, old: dict[str, Any], new: dict[str, Any]) -> None:
    """Say of requirements what they were in the edition before; of all of them, or that one is not full."""
    left = [requirement["key"] for requirement in old.get("requirements", ())]
    for requirement in new.get("requirements", ()):
        if left:
            relation = draw(st.sampled_from(["kept", "changed", "moved", "dropped"]))
            requirement |= {"earlier": f"{old_id}#{left.pop()}", "relation": relation}
        else:
            requirement["relation"] = "new"
    if left:
        old["detail"] = "partial"
