"""The profile of a build: stages in order, what is within them dearest first, in both languages."""

from __future__ import annotations

from types import ModuleType

import pytest

from generator.commands.build.profile import Profile, Spent
from generator.source.follow import unseen


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time of both clocks; that on the wall is ten times as fast."""
    now = [0.0]
    monkeypatch.setattr("time.process_time", lambda: now[0])
    monkeypatch.setattr("time.perf_counter", lambda: now[0] * 10)
    return now


def profiled(clock: list[float]) -> Profile:
    profile = Profile(unseen, {("start",): Spent(1.0)})
    with profile.stage("write"):
        for module in profile.follow("pages", [ModuleType("views.term"), ModuleType("views.standard")]):
            clock[0] += 2 if module.__name__ == "views.standard" else 1
        clock[0] += 4
    with profile.stage("check"):
        for _ in profile.follow("files", ["a", "b"]):
            clock[0] += 0.25
    return profile


def test_the_table_tells_what_was_spent_on_what(clock: list[float]) -> None:
    assert profiled(clock).table("en").splitlines() == [
        "     CPU   clock",
        "    1.00    0.00  start-up",
        "    0.50    5.00  reading and checking",
        "    0.50    5.00    files",
        "    7.00   70.00  making and writing",
        "    3.00   30.00    contents of pages",
        "    2.00   20.00      standard",
        "    1.00   10.00      term",
        "    8.50   75.00  all (seconds)",
    ]


def test_it_speaks_thai(clock: list[float]) -> None:
    assert "เนื้อหาของหน้า" in profiled(clock).table("th")


def test_following_is_passed_on(clock: list[float]) -> None:
    seen = []

    def follow(stage: str, steps: list[str]) -> list[str]:
        seen.append(stage)
        return steps

    profile = Profile(follow)  # type: ignore[arg-type]
    assert list(profile.follow("rules", ["a", "b"])) == ["a", "b"]
    assert seen == ["rules"]
