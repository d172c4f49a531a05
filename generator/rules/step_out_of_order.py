"""P803: steps are listed in the order in which they are taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.procedure import Procedure, Step
from generator.source.locate import place_of


@on_entry(
    code="P803",
    name="step-out-of-order",
    summary=Bilingual(th="ขั้นตอนรอขั้นตอนที่อยู่ถัดไป", en="a step that waits for one listed after it"),
)
def check(entry: Entry) -> Iterator[Report]:
    """Steps that wait for each other in a circle have no order; that is told by itself."""
    if not isinstance(entry, Procedure):
        return
    by_key = {step.key: step for step in reversed(entry.steps) if step.key}
    order = {id(step): index for index, step in enumerate(entry.steps)}
    for step in entry.steps:
        for index, key in enumerate(step.after):
            later = by_key.get(key)
            if later is None or order[id(later)] <= order[id(step)] or _waits(later, step.key, by_key):
                continue
            yield Report(
                place_of(step, "after", index),
                Bilingual(
                    th=f"ขั้นตอน {quoted(step.key or '')} รอ {quoted(key)} ซึ่งอยู่ถัดไป",
                    en=f"step {quoted(step.key or '')} waits for {quoted(key)}, which is listed after it",
                ),
                Bilingual(
                    th="เรียงขั้นตอนตามลำดับที่ทำ หรือแก้ช่อง after", en="list steps in their order, or mend after"
                ),
                (Related(place_of(later, "key"), Bilingual(th="ขั้นตอนที่รอ", en="the step it waits for")),),
            )


def _waits(step: Step, key: str | None, by_key: Mapping[str, Step]) -> bool:
    """Whether a step waits, itself or by others, for the step with a key."""
    seen: set[str] = set()
    waiting = list(step.after)
    while waiting:
        name = waiting.pop()
        if name == key:
            return True
        if name not in seen and name in by_key:
            seen.add(name)
            waiting.extend(by_key[name].after)
    return False
