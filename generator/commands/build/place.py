"""Where a site goes: the folder itself, and the two beside it that a build needs for a while."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.commands.build.exchange import exchanged
from generator.language.bilingual import Bilingual

_OURS = ("th/index.html", "s", "sitemap.xml", "assets/search/engine.js")
"""What only a site of this program holds all of."""


class Refused(Exception):
    """The site must not be written there; it holds why, in both languages."""

    def __init__(self, why: Bilingual) -> None:
        super().__init__(why.en)
        self.why = why


@dataclass(frozen=True)
class Place:
    """The folder of a site. What is done to it is done by renaming, so that it is never half there."""

    target: Path

    @property
    def fresh(self) -> Path:
        """Where the next site is made."""
        return self.target.with_name(f".{self.target.name}.new")

    @property
    def old(self) -> Path:
        """Where the old site waits while the two change places, on systems that cannot do it in one step."""
        return self.target.with_name(f".{self.target.name}.old")

    @property
    def lock(self) -> Path:
        """The file that a running build holds."""
        return self.target.with_name(f".{self.target.name}.lock")

    def tidy(self) -> None:
        """Put right what a build that was killed left behind: the old site stands, nothing lies beside it."""
        if self.old.exists() and not self.target.exists():
            self.old.rename(self.target)
        for folder in (self.fresh, self.old):
            shutil.rmtree(folder, ignore_errors=True)

    def swap(self) -> None:
        """Put the fresh site in the place of the old one.

        In one step where the system has one. Elsewhere there is no site between two renamings, and a build
        that is killed right there is put right by `tidy`.
        """
        if self.target.exists() and not exchanged(self.fresh, self.target):
            self.target.rename(self.old)
            try:
                self.fresh.rename(self.target)
            except OSError:  # somebody holds a file of it open, on Windows
                self.old.rename(self.target)
                raise
        elif self.fresh.exists() and not self.target.exists():
            self.fresh.rename(self.target)
        self.tidy()


def placed(site: Path, sources: Iterable[Path]) -> Place:
    """The place of a site; `Refused` if it is no site of ours, or in the way of what it is made from."""
    target = Path(os.path.abspath(site))  # noqa: PTH100  Path.resolve() follows the link that is refused
    if target.is_symlink():
        aim = target.readlink()
        raise Refused(
            Bilingual(
                th=f"ไม่เขียนที่ {target}: เป็นลิงก์ไปยัง {aim} ให้ระบุโฟลเดอร์จริงด้วย --site",
                en=f"{target} is a link to {aim}: it is left alone; name the folder itself with --site",
            )
        )
    real = target.resolve()
    for source in map(Path.resolve, sources):
        if source.is_relative_to(real) or (source.is_dir() and real.is_relative_to(source)):
            raise Refused(
                Bilingual(
                    th=f"ไม่เขียนที่ {target}: ทับต้นฉบับใน {source} ให้เลือกโฟลเดอร์อื่นด้วย --site",
                    en=f"{target} would overwrite the sources in {source}: choose another folder with --site",
                )
            )
    if target.exists() and not _is_ours(target):
        raise Refused(
            Bilingual(
                th=f"ไม่เขียนทับ {target}: ไม่ใช่เว็บไซต์ที่คำสั่งนี้สร้าง",
                en=f"{target} is not a site this command has built: it is left alone",
            )
        )
    return Place(target)


def _is_ours(folder: Path) -> bool:
    """Whether a folder is empty or holds what this command writes."""
    return folder.is_dir() and (not any(folder.iterdir()) or all((folder / name).exists() for name in _OURS))
