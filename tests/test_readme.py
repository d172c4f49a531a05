"""What newcomers are told to type works: the examples pass the check, the commands exist."""

from __future__ import annotations

import re
import shutil
import textwrap
from pathlib import Path

import pytest

from generator import pipeline
from generator.commands import commands

PAGES = ("README.md", "docs/authors/add-a-standard.md")
EXAMPLE = re.compile(r"^( *)```yaml\n(\1scheme: .*?)^\1```$", re.MULTILINE | re.DOTALL)
EXAMPLE_ID = "tcps-1-2552"
"""What the file of the example is called by its number and year."""


def example(page: str) -> str:
    """The entry that a page tells newcomers to write."""
    (found,) = EXAMPLE.findall(page)
    return textwrap.dedent(found[1])


@pytest.mark.parametrize("page", PAGES)
def test_the_example_is_a_right_entry(page: str, project: Path, tmp_path: Path) -> None:
    shutil.copytree(project / "catalogue", tmp_path / "catalogue")
    written = tmp_path / "catalogue" / "standard" / "tcps" / f"{EXAMPLE_ID}.yaml"
    written.write_text(example((project / page).read_text("utf-8")), "utf-8")
    checked = pipeline.check(tmp_path)
    own = [finding for finding in checked.findings if finding.place.path.endswith(written.name)]
    assert [(finding.code, finding.place) for finding in own] == []
    assert EXAMPLE_ID in checked.reading.catalogue.by_id


@pytest.mark.parametrize("page", [*PAGES, "docs/authors/index.md"])
def test_every_command_exists(page: str, project: Path) -> None:
    text = (project / page).read_text("utf-8")
    makefile = (project / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE)) <= targets
    typed = re.findall(r"(?:bin/|Scripts\\)(?:catalogue|python -m generator\.cli) ([a-z]+)", text)
    assert typed
    assert set(typed) <= commands().keys()


def test_a_wrong_example_is_found(project: Path) -> None:
    assert "scheme: tcps\n" in example((project / PAGES[0]).read_text("utf-8"))
    assert not EXAMPLE.findall("```yaml\nrequirements:\n```")
