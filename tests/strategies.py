"""Right catalogues for Hypothesis, made from the declarations of fields.

A value follows its declared type; `_as_rules_ask` adds the few relations between values that rules demand,
and `tests.chains` those between entries of one kind.
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
from generator.language.fingerprint import fingerprint
from generator.model.entry import Entry, Keyed
from generator.model.kinds import kinds
from generator.model.number import StandardNumber
from generator.model.part import Part, Refers, Text
from tests.chains import chained

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
_LEFT_OUT = {"replaces", "earlier", "relation", "next_level", "part_of", "clause_mapping"}
"""Fields that other values decide."""
_ALWAYS = {"sources", "requirements", "steps"}
"""Fields that much depends on; their lists may still be empty."""
_PLAIN = {
    "time": "09:30-10:15",
    "isbn": "978-616-000-000-0",
    "ics": "67.080",
    "code": "TH-00",
    "rule": "R505",
}
_EDITIONS = {"fiscal_year": "2564", "amended": "2565"}
_YEAR, _NEXT_YEAR = "2560", "2562"
_PHASES = ("application", "evaluation", "decision", "after")
_CERTAINTIES = {"copy": ("excerpt", "named", "inferred", "unverified"), "general-knowledge": ("unverified",)}
"""What may be said of facts from sources that are not the official ones."""


@dataclass
class _Known:
    """What references may name: ids by kind, and the `id#key` of those made already."""

    ids: dict[str, list[str]]
    source_types: dict[str, str]
    keys: dict[str, list[str]] = field(default_factory=dict)
    schemes: dict[str, str] = field(default_factory=dict)
    """Of the forms that have one."""

    def targets(self, refers: Refers, entry: str) -> list[str]:
        """What a field of an entry may refer to: anything but the entry itself."""
        found = [name for kind in refers.kinds for name in self.ids[kind] if name != entry]
        return found + [key for kind in refers.kinds if refers.keyed for key in self.keys.get(kind, ())]


@st.composite
def catalogues(draw: Draw) -> Files:
    """A right catalogue: entries of every kind, each in its file or all of a kind in one list."""
    counts = {kind: 2 if kind == "source" else draw(st.integers(1, 2)) for kind in kinds()}
    ids = {kind: [f"{kind}-{letter}" for letter in "ab"[:count]] for kind, count in counts.items()}
    second = draw(st.sampled_from([f"tcps-1-{_NEXT_YEAR}", f"tcps-2-{_YEAR}"]))
    ids["standard"] = [f"tcps-1-{_YEAR}", second][: counts["standard"]]
    types = st.sampled_from(["official", "third-party", "copy", "general-knowledge"])
    known = _Known(ids, {name: draw(types) for name in ids["source"]})
    files: Files = {}
    for kind, model in kinds().items():
        entries = {name: _part(draw, model, known, name) for name in known.ids[kind]}
        if kind == "standard" or draw(st.booleans()):
            chained(draw, kind, entries)
        if draw(st.booleans()):
            files[f"{kind}/{kind}s.yaml"] = _yaml(
                draw, [{"id": name, **entry} for name, entry in entries.items()]
            )
        else:
            files |= {f"{kind}/{name}.yaml": _yaml(draw, entry) for name, entry in entries.items()}
    return files


def _yaml(draw: Draw, value: Any) -> str:
    style = draw(st.sampled_from([None, "'", '"']))
    flow = draw(st.sampled_from([None, True, False]))
    text = yaml.safe_dump(
        value, allow_unicode=True, sort_keys=False, default_style=style, default_flow_style=flow, width=10_000
    )
    remark = draw(st.sampled_from(["", "# หมายเหตุสมมติ\n", "\n# a made-up remark\n\n"]))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return f"{remark}{text}".replace("\n", end)


def _part(draw: Draw, part: type[Part], known: _Known, entry: str) -> dict[str, Any]:
    """The fields of a record: all that it must have and some of the others."""
    values: dict[str, Any] = {}
    for name, info in part.model_fields.items():
        is_wanted = info.is_required() or name in _ALWAYS or (name not in _LEFT_OUT and draw(st.booleans()))
        if is_wanted and not (name in ("id", "was") and issubclass(part, Entry | Keyed)):
            value = _value(draw, name, _annotation(info), known, entry)
            if value not in (None, []):
                values[name] = value
    if issubclass(part, Keyed):
        values["key"] = f"k{len(known.keys.setdefault(entry, []))}"
        kind = next(kind for kind, ids in known.ids.items() if entry in ids)
        known.keys[entry].append(values["key"])
        known.keys.setdefault(kind, []).append(f"{entry}#{values['key']}")
    if issubclass(part, Entry | Keyed) and draw(st.booleans()):
        values["was"] = [f"old-{values.get('key', entry)}"]
    return _as_rules_ask(draw, part, values, known, entry)


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
        least = 1 if name in ("sources", "schemes", "certifiers", "observed_by", "rests_on") else 0
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
        return _EDITIONS.get(name, _YEAR)
    if kind is bool:
        return "true"
    if kind is StandardNumber:
        return f"มผช. 1/{_YEAR}"
    if name == "day":  # of a seminar, which may have but one
        return "1"
    if kind in (int, Decimal):
        return str(draw(st.integers(1, 30)))
    if name in ("url", "document", "website", "map"):
        return f"https://www.example.org/{draw(st.integers(1, 10**9))}"
    return _PLAIN.get(name, str(draw(st.integers(1, 99))))


def _as_rules_ask(
    draw: Draw, part: type[Part], values: dict[str, Any], known: _Known, entry: str
) -> dict[str, Any]:
    if issubclass(part, Text):
        if "of" in values:
            values["of"] = fingerprint(values["th"])
        return values if "en" in values else {"th": values["th"]}
    match part.__name__:
        case "Limit":
            fields = {"between": ("value", "upper"), "absent": ()}.get(values["operator"], ("value",))
            values = {name: value for name, value in values.items() if name not in ("value", "upper")}
            values |= {name: {"value": "3.0", "upper": "4.5"}[name] for name in fields}
        case "Notice" if "on" in values:
            values["on"] = str(draw(st.sampled_from(["2017-03-15", "2017"])))
        case "Citation":
            allowed = _CERTAINTIES.get(known.source_types[values["source"]], (values["certainty"],))
            values["certainty"] = draw(st.sampled_from(allowed))
        case "Calendar" | "Question" | "Training" | "Seminar":
            _ask_of_lists(part.__name__, values)
        case "Source":
            values["type"] = known.source_types[entry]
            if values["type"] == "copy":
                values.pop("url", None)
        case "Form" if "scheme" in values:
            known.schemes[entry] = values["scheme"]
        case "Standard":
            _, serial, year = entry.split("-")
            values |= {"number": f"มผช. {serial}/{year}", "edition": year}
            values |= {"status": draw(st.sampled_from(["in-force", "withdrawn", "unknown"]))}
            details = ["partial", "full"] if values.get("requirements") else ["listed"]
            values["detail"] = draw(st.sampled_from(details))
        case "Procedure":
            _ask_of_steps(draw, values, known)
    return values


def _ask_of_lists(name: str, values: dict[str, Any]) -> None:
    """Holidays in order, answers that differ, questions that rest on something, each once."""
    match name:
        case "Calendar":
            values |= {"verified_from": "2021-01-01", "verified_through": "2021-01-01"}
            values |= {"listed_through": "2021-12-31"}
            for month, holiday in enumerate(values.get("days", ()), 1):
                holiday["day"] = f"2021-{month:02}-15"
        case "Question":
            values |= {"answer": {"th": "คำตอบสมมติ"}, "others": [{"th": "ตัวเลือกสมมติ", "en": "Made-up"}]}
        case _ if "quiz" in values:
            asked = {one["question"]["th"]: one for one in values["quiz"] if one.get("rests_on")}
            values["quiz"] = list(asked.values())


def _ask_of_steps(draw: Draw, procedure: dict[str, Any], known: _Known) -> None:
    """Phases in their order, each step after some before it, forms of the scheme, and days that add up."""
    steps = procedure.get("steps", [])
    if any(step.get("clauses") for step in steps):
        procedure["clause_mapping"] = draw(st.sampled_from(["ours", "published"]))
    phases = sorted((step["phase"] for step in steps), key=_PHASES.index)
    for index, (step, phase) in enumerate(zip(steps, phases, strict=True)):
        step["phase"] = phase
        step["after"] = [before["key"] for before in steps[:index] if draw(st.booleans())]
        for name in ("forms_in", "forms_out"):
            fit = [one for one in step.get(name, ()) if known.schemes.get(one) in (None, procedure["scheme"])]
            step[name] = fit
    days = sum(int(step.get("working_days", 0)) for step in steps if step["phase"] != "after")
    if days and "promise" in procedure:
        procedure["promise"] |= {"working_days": str(days), "before": str(days + 7)}
    else:
        procedure.pop("promise", None)
