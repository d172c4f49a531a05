"""Things that are done to a project between two builds, or to what the first has left."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

KIND = Path("catalogue") / "standard"
NEW = """\
scheme: tcps
number: มผช. 8888/2552
edition: 2552
category: tcps-food
title: {th: ของเพิ่ม, en: Something more, en_by: ours}
status: unknown
detail: listed
sources:
  - source: src-test
    certainty: confirmed
"""

Edit = Callable[[Path], None]
"""Changes a project, or what the last build left of it."""


def standard(project: Path) -> Path:
    return next((project / KIND).rglob("tcps-9001-2552.yaml"))


def turn(file: Path, one: str, other: str) -> None:
    """Write one text for another, or the other way round if that was done."""
    text = file.read_text("utf-8")
    assert one in text or other in text, file
    file.write_text(text.replace(one, other) if one in text else text.replace(other, one), "utf-8")


def change_title(project: Path) -> None:
    turn(standard(project), "Test sweets", "Sweet tests")


def change_thai_title(project: Path) -> None:
    turn(standard(project), "{th: ขนมทดสอบ,", "{th: ขนมลองชิม,")


def change_remark(project: Path) -> None:
    turn(standard(project), "Seen in a made-up list", "Seen in another made-up list")


def change_group(project: Path) -> None:
    for file in (project / "catalogue" / "category").rglob("*.yaml"):
        turn(file, "Test food", "Food for tests")


def add_or_remove(project: Path) -> None:
    new = standard(project).with_name("tcps-8888-2552.yaml")
    if new.exists():
        new.unlink()
    else:
        new.write_text(NEW, "utf-8")


def rename(project: Path) -> None:
    new = standard(project).with_name("tcps-8888-2552.yaml")
    if new.exists():
        turn(new, "8888/2552", "8889/2552")
        new.rename(new.with_name("tcps-8889-2552.yaml"))
    else:
        new.with_name("tcps-8889-2552.yaml").unlink(missing_ok=True)


def change_theme(project: Path) -> None:
    turn(project / "overrides" / "main.html", 'class="c-print-head"', 'class="c-print-head x"')


def change_style(project: Path) -> None:
    turn(project / "overrides" / "assets" / "stylesheets" / "print.css", "@media print", "@media  print")


def change_prose(project: Path) -> None:
    turn(project / "docs" / "prose.md", "itself", "myself")


def change_configuration(project: Path) -> None:
    turn(project / "mkdocs.yml", "https://mattrathan.example/", "https://other.example/")


def spoil_a_page(project: Path) -> None:
    page = project / "site" / "en" / "standards" / "index.html"
    page.write_bytes(page.read_bytes()[:-100])


def lose_pages(project: Path) -> None:
    shutil.rmtree(project / "site" / "th" / "categories", ignore_errors=True)


def add_a_file(project: Path) -> None:
    (project / "site" / "foreign.txt").write_text("not ours", "utf-8")


def turn_back_the_clock(project: Path) -> None:
    """Everything is of a day to come."""
    for path in project.rglob("*"):
        if path.is_file() and "overrides" not in path.parts:
            os.utime(path, (4_000_000_000, 4_000_000_000))


def spoil_the_notes(project: Path) -> None:
    for notes in (project / ".cache").rglob("*.json"):
        notes.write_bytes(notes.read_bytes()[:5000])


def forge_the_notes(project: Path) -> None:
    for notes in (project / ".cache").rglob("*.json"):
        notes.write_bytes(notes.read_bytes().replace(b"th/standards/index.html", b"th/standards/INDEX.html"))


def block_the_notes(project: Path) -> None:
    shutil.rmtree(project / ".cache", ignore_errors=True)
    (project / ".cache").write_text("no folder", "utf-8")


def lose_the_site(project: Path) -> None:
    shutil.rmtree(project / "site")


OF_THE_CATALOGUE: tuple[Edit, ...] = (
    *(change_title, change_thai_title, change_remark, change_group, add_or_remove, rename),
)
OF_THE_REST: tuple[Edit, ...] = (change_theme, change_style, change_prose, change_configuration)
DAMAGES: tuple[Edit, ...] = (
    *(spoil_a_page, lose_pages, add_a_file, turn_back_the_clock, spoil_the_notes, forge_the_notes),
)
