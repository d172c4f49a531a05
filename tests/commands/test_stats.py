"""`catalogue stats`: the figures of the records beside those of today."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main
from tests.commands.test_diff import edit


def test_figures_are_told_release_by_release(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (past / "catalogue/standard/tcps-9999-2560.yaml").write_text(
        (past / "catalogue/standard/tcps-9010-2553.yaml")
        .read_text("utf-8")
        .replace("9010/2553", "9999/2560")
        .replace("edition: 2553", "edition: 2560"),
        "utf-8",
    )
    assert main(["stats", "--format", "json", str(past)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["on"], one["figures"]["standard"]) for one in told["releases"]] == [
        ("2024-03-01", 4),
        ("2024-09-01", 4),
    ]
    assert told["now"]["standard"] == 5


def test_the_table_has_a_column_a_release(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "--lang", "en", str(past)]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["2024-03-01", "2024-09-01", "now"]
    assert next(row.split() for row in rows if row.startswith("Standards")) == ["Standards", "4", "4", "4"]


def test_a_broken_catalogue_is_not_counted(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(past, "status: superseded", "status: nonsense")
    assert main(["stats", "--lang", "en", str(past)]) == 1
    printed = capsys.readouterr()
    assert (printed.out, "cannot be counted" in printed.err) == ("", True)
