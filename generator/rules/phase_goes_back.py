"""P804: phases follow each other: application, evaluation, decision, what comes after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.procedure import Phase, Procedure, Step
from generator.source.locate import place_of

_PHASES: tuple[str, ...] = get_args(Phase)


@on_entry(
    code="P804",
    name="phase-goes-back",
    summary=Bilingual(
        th="ขั้นตอนอยู่ในระยะก่อนหน้าขั้นตอนที่รอ", en="a step of an earlier phase than one it waits for"
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """Only of steps listed before it: the order of the list is held by its own rule."""
    if not isinstance(entry, Procedure):
        return
    before: dict[str, Step] = {}
    for step in entry.steps:
        for earlier in (before[key] for key in step.after if key in before):
            if step.phase and earlier.phase and _PHASES.index(step.phase) < _PHASES.index(earlier.phase):
                yield Report(
                    place_of(step, "phase"),
                    Bilingual(
                        th=f"ระยะ {step.phase} อยู่หลัง {quoted(earlier.key)} ซึ่งเป็นระยะ {earlier.phase}",
                        en=f"phase {step.phase} comes after {quoted(earlier.key)}, of phase {earlier.phase}",
                    ),
                    Bilingual(th=f"ลำดับระยะ: {' → '.join(_PHASES)}", en=f"the order: {' → '.join(_PHASES)}"),
                    (Related(place_of(earlier, "phase"), Bilingual(th="ขั้นตอนก่อน", en="the step before")),),
                )
                break
        if step.key:
            before[step.key] = step
