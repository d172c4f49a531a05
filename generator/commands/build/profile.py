"""`catalogue build --profile`: where the time goes, stage by stage, and within pages and files by kind."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Literal, TypeVar

from generator.language.bilingual import Bilingual, Language
from generator.source.follow import Follow, Stage

T = TypeVar("T")
Outer = Literal["start", "check", "write", "verify", "swap"]

_WORDS: dict[Outer | Stage, Bilingual] = {
    "start": Bilingual(th="เริ่มโปรแกรม", en="start-up"),
    "check": Bilingual(th="อ่านและตรวจ", en="reading and checking"),
    "files": Bilingual(th="อ่านไฟล์", en="files"),
    "rules": Bilingual(th="กฎ", en="rules"),
    "write": Bilingual(th="สร้างและเขียน", en="making and writing"),
    "downloads": Bilingual(th="ไฟล์ให้ดาวน์โหลด", en="files to take away"),
    "pages": Bilingual(th="เนื้อหาของหน้า", en="contents of pages"),
    "index": Bilingual(th="ดัชนีค้นหา", en="search index"),
    "chrome": Bilingual(th="กรอบของหน้า", en="chrome of pages"),
    "verify": Bilingual(th="ตรวจเว็บไซต์ที่ได้", en="looking at the site"),
    "swap": Bilingual(th="สลับเข้าที่", en="putting it in its place"),
}
_TOTAL = Bilingual(th="รวม (วินาที)", en="all (seconds)")
_CPU, _WALL = Bilingual(th="ซีพียู", en="CPU"), Bilingual(th="นาฬิกา", en="clock")


@dataclass(frozen=True)
class Spent:
    """Seconds of the processor and on the clock."""

    cpu: float = 0.0
    wall: float = 0.0

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.cpu + other.cpu, self.wall + other.wall)

    def since(self, earlier: Spent) -> Spent:
        """From an earlier moment to this one."""
        return Spent(self.cpu - earlier.cpu, self.wall - earlier.wall)


def now() -> Spent:
    """This moment, by both clocks; that of the processor begins with the process."""
    return Spent(time.process_time(), time.perf_counter())


@dataclass
class Profile:
    """What was spent on each stage, the stages within it, and the kinds within those, in order."""

    inside: Follow
    """What is told of each step besides."""
    spent: dict[tuple[str, ...], Spent] = field(default_factory=dict)
    _open: tuple[str, ...] = ()

    @contextmanager
    def stage(self, name: Outer | Stage) -> Iterator[None]:
        """Count what is done within to a stage."""
        before, begun, self._open = self._open, now(), (*self._open, name)
        try:
            yield
        finally:
            self._count(self._open, begun)
            self._open = before

    def follow(self, stage: Stage, steps: Sequence[T], /) -> Iterable[T]:
        """The steps; each is counted to its stage, and by its name if it is a module."""
        with self.stage(stage):
            for step in self.inside(stage, steps):
                if isinstance(step, ModuleType):  # of others there are thousands, and a look at a clock costs
                    begun = now()
                    yield step
                    self._count((*self._open, step.__name__.rpartition(".")[2]), begun)
                else:
                    yield step

    def _count(self, name: tuple[str, ...], begun: Spent) -> None:
        self.spent[name] = self.spent.get(name, Spent()) + now().since(begun)

    def table(self, language: Language) -> str:
        """A line for each, those within another indented and the dearest first; then all of it."""
        lines = [f"{_CPU[language]:>8}{_WALL[language]:>8}"]
        lines += [
            f"{spent.cpu:8.2f}{spent.wall:8.2f}  {'  ' * (len(name) - 1)}{_told(name[-1], language)}"
            for name, spent in self._in_order(())
        ]
        whole = sum((spent for name, spent in self.spent.items() if len(name) == 1), Spent())
        lines.append(f"{whole.cpu:8.2f}{whole.wall:8.2f}  {_TOTAL[language]}")
        return "\n".join(lines)

    def _in_order(self, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Spent]]:
        within = [(name, spent) for name, spent in self.spent.items() if name[:-1] == above]
        if above:
            within.sort(key=lambda item: -item[1].cpu)
        else:
            within.sort(key=lambda item: list(_WORDS).index(item[0][0]))  # type: ignore[arg-type]
        for name, spent in within:
            yield name, spent
            yield from self._in_order(name)


def _told(name: str, language: Language) -> str:
    return next((words[language] for stage, words in _WORDS.items() if stage == name), name)
