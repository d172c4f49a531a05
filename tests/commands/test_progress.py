"""Progress: told on a terminal, once work is long, and gone at its end."""

from __future__ import annotations

import io

import pytest

from generator.commands.check import progress
from generator.language.bilingual import Language


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time; a step of work moves it on."""
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    return now


def worked(stream: io.StringIO, clock: list[float], seconds: float, language: Language = "en") -> str:
    follow = progress.follow_on(stream, language)
    seen = []
    for step in follow("files", "abcd"):
        seen.append(step)
        clock[0] += seconds
    assert seen == ["a", "b", "c", "d"]
    return stream.getvalue()


def test_short_work_needs_no_word(clock: list[float]) -> None:
    assert worked(Terminal(), clock, 0.1) == ""


def test_long_work_is_told_and_wiped(clock: list[float]) -> None:
    lines = worked(Terminal(), clock, 0.3)
    assert lines == "\rreading files 3/4\rreading files 4/4\r" + " " * len("reading files 4/4") + "\r"


def test_thai_is_wiped_by_its_cells(clock: list[float]) -> None:
    assert worked(Terminal(), clock, 1, "th").endswith("\rอ่านไฟล์ 4/4\r" + " " * 10 + "\r")


def test_lines_come_at_an_interval(clock: list[float]) -> None:
    clock[0] = 0
    follow = progress.follow_on(stream := Terminal(), "en")
    clock[0] = 10
    for _ in follow("rules", range(100)):
        clock[0] += progress.INTERVAL / 4
    assert stream.getvalue().count("applying rules") == 25


def test_nothing_is_written_elsewhere(clock: list[float]) -> None:
    assert worked(io.StringIO(), clock, 10) == ""
