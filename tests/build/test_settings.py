"""Severities set in `mkdocs.yml` mean the same to `catalogue check`, `catalogue build` and MkDocs itself."""

from __future__ import annotations

import subprocess
import sys

import pytest

from generator.cli import main
from tests.build.conftest import MakeProject


@pytest.mark.parametrize(
    ("options", "passes"),
    [
        ("", True),
        (": {severity: {R505: off}}", True),
        (": {severity: {orphan: error}}", False),
        (": {severity: {orphan: of}}", False),
        (": {severity: off}", False),
        (": {severe: {orphan: off}}", False),
    ],
)
def test_all_ways_agree(options: str, passes: bool, make_project: MakeProject) -> None:
    project = make_project("minimal")
    leaflet = project / "catalogue" / "source" / "src-leaflet.yaml"
    leaflet.write_text("title: {th: แผ่นพับ}\ntype: official\n", "utf-8")
    settings = project / "mkdocs.yml"
    before = settings.read_text("utf-8")
    assert "  - catalogue\n" in before
    settings.write_text(before.replace("  - catalogue\n", f"  - catalogue{options}\n"), "utf-8")
    host = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    built = subprocess.run(host, cwd=project, capture_output=True, check=False)
    assert (built.returncode == 0) == passes
    assert main(["check", str(project)]) == (not passes)
    assert main(["build", str(project)]) == (not passes)
