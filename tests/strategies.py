"""Right catalogues for Hypothesis, made from the declarations of fields.

A value follows its declared type; `_as_rules_ask` adds the few relations between values that rules demand.
What chains entries of one kind (`replaces`, `next_level`) is left out: `tests/catalogues/full` has it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

import yaml
from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from generator.language.calendar import Day, Edition
from generator.model.entry import Entry, Keyed
from generator.model.kinds import kinds
from generator.model.number import StandardNumber
from generator.model.part import Part, Refers

Draw = Callable[[st.SearchStrategy[Any]], Any]
Files = dict[str, str]
"""The text of each file by its path in the folder `catalogue`."""

_THAI = ("ผลิตภัณฑ์สมมติ", "การตรวจสมมติ", "คำอธิบายสมมติ: ส่วนแรก", "ข้อความสมมติ # ส่วนหลัง", "ชื่อสมมติ '<b>'")
_ENGLISH = (
    "Made-up product",
    "a made-up audit",
    "Explained: the made-up part",
    "made up # and more",
    "'<b>' & {{ it }}",
)
_DAYS = ("2021-03-15", "2021-03", "2021")
_LEFT_OUT = {"replaces", "earlier", "relation", "next_level", "part_of", "was", "allow", "en_by", "of"}
_LEFT_OUT |= {"notices", "amended", "clause_mapping"}
_PLAIN = {"time": "09:30-10:15", "isbn": "978-616-000-000-0", "ics": "67.080", "code": "TH-00"}
_YEAR, _FISCAL_YEAR = "2560", "2564"


@dataclass
class _Known:
    """The entries that references may name: ids by kind, and the `id#key` of those made already."""

    ids: dict[str, list[str]]
    keys: dict[str, list[str]] = field(default_factory=dict)

    def targets(self, refers: Refers, entry: str) -> list[str]:
        """What a field of an entry may refer to: anything but the entry itself."""
        found = [name for kind in refers.kinds for name in self.ids[kind] if name != entry]
        return found + [key for kind in refers.kinds if refers.keyed for key in self.keys.get(kind, ())]


@st.composite
def catalogues(draw: Draw) -> Files:
    """A right catalogue: entries of every kind, each in its file or all of a kind in one list."""
    counts = {kind: 2 if kind == "source" else draw(st.integers(1, 2)) for kind in kinds()}
    known = _Known({kind: [_id(kind, number) for number in range(count)] for kind, count in counts.items()})
    files: Files = {}
    for kind, model in kinds().items():
        entries = {name: _part(draw, model, known, name) for name in known.ids[kind]}
        if draw(st.booleans()):
            files[f"{kind}/{kind}s.yaml"] = _yaml(
                draw, [{"id": name, **entry} for name, entry in entries.items()]
            )
        else:
            files |= {f"{kind}/{name}.yaml": _yaml(draw, entry) for name, entry in entries.items()}
    return files


def _id(kind: str, number: int) -> str:
    return f"tcps-{number + 1}-{_YEAR}" if kind == "standard" else f"{kind}-{'abcdef'[number]}"


def _yaml(draw: Draw, value: Any) -> str:
    style = draw(st.sampled_from([None, "'", '"']))
    flow = draw(st.sampled_from([None, True, False]))
    text = yaml.safe_dump(
        value, allow_unicode=True, sort_keys=False, default_style=style, default_flow_style=flow, width=10_000
    )
    return text.replace("\n", str(draw(st.sampled_from(["\n", "\r\n"]))))


def _part(draw: Draw, part: type[Part], known: _Known, entry: str) -> dict[str, Any]:
    """The fields of a record: all that it must have and some of the others."""
    values: dict[str, Any] = {}
    for name, info in part.model_fields.items():
        is_wanted = info.is_required() or name == "sources" or (name not in _LEFT_OUT and draw(st.booleans()))
        if is_wanted and not (name == "id" and issubclass(part, Entry)):
            value = _value(draw, name, _annotation(info), known, entry)
            if value not in (None, []):
                values[name] = value
    if issubclass(part, Keyed):
        values["key"] = f"k{len(known.keys.setdefault(entry, []))}"
        kind = next(kind for kind, ids in known.ids.items() if entry in ids)
        known.keys[entry].append(values["key"])
        known.keys.setdefault(kind, []).append(f"{entry}#{values['key']}")
    return _as_rules_ask(draw, part.__name__, values, entry)


def _annotation(info: FieldInfo) -> Any:
    return Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation


def _value(draw: Draw, name: str, annotation: Any, known: _Known, entry: str) -> Any:
    """A value of a declared type, as text; None where nothing fits."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        refers = next((mark for mark in arguments[1:] if isinstance(mark, Refers)), None)
        targets = known.targets(refers, entry) if refers else []
        if refers and get_origin(arguments[0]) is not tuple:
            return draw(st.sampled_from(targets)) if targets else None
        return _value(draw, name, arguments[0], known, entry)
    if origin is tuple:
        least = 1 if name in ("sources", "schemes", "certifiers") else 0
        items = [_value(draw, name, arguments[0], known, entry) for _ in range(draw(st.integers(least, 2)))]
        return [item for index, item in enumerate(items) if item is not None and item not in items[:index]]
    if origin is Literal:
        return draw(st.sampled_from(arguments))
    if NoneType in arguments:
        return _value(draw, name, next(one for one in arguments if one is not NoneType), known, entry)
    if issubclass(annotation, Part):
        return _part(draw, annotation, known, entry)
    return _text(draw, name, annotation)


def _text(draw: Draw, name: str, kind: type) -> str:
    if name in ("th", "en"):
        return str(draw(st.sampled_from(_THAI if name == "th" else _ENGLISH)))
    if kind is Day:
        return str(draw(st.sampled_from(_DAYS)))
    if kind is Edition:
        return _FISCAL_YEAR if name == "fiscal_year" else _YEAR
    if kind is bool:
        return "true"
    if kind is StandardNumber:
        return f"มผช. 1/{_YEAR}"
    if kind in (int, Decimal):
        return str(draw(st.integers(1, 30)))
    if name in ("url", "document", "website"):
        return f"https://www.example.org/{draw(st.integers(1, 10**9))}"
    return _PLAIN.get(name, str(draw(st.integers(1, 99))))


def _as_rules_ask(draw: Draw, part: str, values: dict[str, Any], entry: str) -> dict[str, Any]:
    if part == "Limit":
        fields = {"between": ("value", "upper"), "absent": ()}.get(values["operator"], ("value",))
        values = {name: value for name, value in values.items() if name not in ("value", "upper")}
        values |= {name: {"value": "3.0", "upper": "4.5"}[name] for name in fields}
    elif part == "Standard":
        values |= {"number": f"มผช. {entry.split('-')[1]}/{_YEAR}", "edition": _YEAR}
        values |= {"status": draw(st.sampled_from(["in-force", "unknown"]))}
        values["detail"] = (
            draw(st.sampled_from(["partial", "full"])) if values.get("requirements") else "listed"
        )
    elif part == "Procedure":
        values.pop("promise", None)
        keys = [step["key"] for step in values.get("steps", ())]
        if any(step.get("clauses") for step in values.get("steps", ())):
            values["clause_mapping"] = "ours"
        for index, step in enumerate(values.get("steps", ())):
            step.pop("after", None)
            step["phase"] = "application"
            if index:
                step["after"] = keys[:index]
    elif part == "Source":
        values["type"] = draw(st.sampled_from(["official", "third-party"]))
    elif part == "Form":
        values.pop("scheme", None)
    return values
