"""R504: what replaces, contains or follows itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.source.locate import place_of
from generator.source.place import Place

Graph = Mapping[str, Sequence[tuple[str, Place]]]
"""From each name to the names it points to, each with the place where that is written."""

_FIELDS = {
    "replaces": Bilingual(th="การแทนที่วนกลับมาที่เดิม", en="entries that replace each other in a circle"),
    "next_level": Bilingual(th="ระดับถัดไปวนกลับมาที่เดิม", en="next levels in a circle"),
    "part_of": Bilingual(th="สังกัดวนกลับมาที่เดิม", en="bodies that belong to each other in a circle"),
}
_STEPS = Bilingual(th="ขั้นตอนรอกันเป็นวง", en="steps that wait for each other in a circle")
_HELP = Bilingual(th="ลบการอ้างถึงที่ผิดหนึ่งแห่งในวงนี้", en="delete the one reference of the circle that is wrong")


@on_catalogue(
    code="R504",
    name="cycle",
    summary=Bilingual(
        th="การแทนที่ ระดับถัดไป สังกัด หรือลำดับขั้นตอนวนกลับมาที่เดิม",
        en="a circle of replaces, next levels, parents or steps",
    ),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """One finding a circle, at its first name by the alphabet; circles that share an edge are one."""
    for field, message in _FIELDS.items():
        graph: dict[str, list[tuple[str, Place]]] = {}
        for reference in catalogue.references:
            target = catalogue.find(reference.target_id)
            if reference.field == field and reference.origin.id and target and target.id:
                place = place_of(reference.part, reference.field, reference.index)
                graph.setdefault(reference.origin.id, []).append((target.id, place))
        yield from _reports(graph, message)
    for procedure in catalogue.of(Procedure):
        yield from _reports(
            {
                step.key: [(key, place_of(step, "after", index)) for index, key in enumerate(step.after)]
                for step in procedure.steps
                if step.key
            },
            _STEPS,
        )


def _reports(graph: Graph, message: Bilingual) -> Iterator[Report]:
    told: set[Place] = set()
    for start in sorted(graph):
        circle = _shortest_circle(graph, start, told)
        if circle:
            names = [start, *(name for name, _ in circle)]
            told.update(place for _, place in circle)
            path = " → ".join(names)
            yield Report(
                circle[0][1],
                Bilingual(th=f"{message.th}: {path}", en=f"{message.en}: {path}"),
                _HELP,
                tuple(
                    Related(place, Bilingual(th=f"{before} → {after}", en=f"{before} → {after}"))
                    for before, (after, place) in zip(names[1:], circle[1:], strict=False)
                ),
            )


def _shortest_circle(graph: Graph, start: str, told: set[Place]) -> list[tuple[str, Place]] | None:
    """The edges of the shortest way from a name back to itself, without those that were told already."""
    ways: deque[list[tuple[str, Place]]] = deque([edge] for edge in graph[start] if edge[1] not in told)
    seen: set[str] = set()
    while ways:
        way = ways.popleft()
        name = way[-1][0]
        if name == start:
            return way
        if name not in seen:
            seen.add(name)
            ways.extend([*way, edge] for edge in graph.get(name, ()) if edge[1] not in told)
    return None
