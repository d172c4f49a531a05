"""One mistake, one finding, and at its letters: mistakes that two rules, or one rule twice, could tell."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import pipeline
from tests.test_cascades import FULL
from tests.test_rules import TODAY

TEXT = "th: ต้องมีฉลากทดสอบ, en: There must be a test label"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("procedure/certify-test.yaml", "days: 1\n", "days: 1\n    after: [s3]\n", "R504 24:13"),
        ("standard/tcps-9001-2552.yaml", "ความชื้นต้อง", "ความ\u202eชื้นต้อง", "Y101 33:20"),
        ("standard/tcps-9010-2553.yaml", TEXT, "th: ต้องมีฉลาก, en: ต้องมีฉลากนี้", "T614 12:32"),
        ("standard/tcps-9010-2553.yaml", TEXT, "th: ต้องหนัก 5 กรัม, en: It must weigh 5 kg", "L002 12:27"),
    ],
)
def test_one_mistake_is_told_once(file: str, old: str, new: str, told: str, tmp_path: Path) -> None:
    project = Path(shutil.copytree(FULL, tmp_path / "project"))
    path = project / "catalogue" / file
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    findings = pipeline.check(project, TODAY).findings
    assert [f"{one.code} {one.place.line}:{one.place.column}" for one in findings] == [told]
