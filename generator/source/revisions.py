"""Catalogues as they were: of a revision in Git, of a folder, or of the JSON file that a site offers."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds import kinds
from generator.source.fault import Fault
from generator.source.read import read

_LARGEST = 256 * 1024 * 1024
"""Bytes of a JSON file that are read."""

_OF_HOOKS = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"}


class NoState(Exception):
    """There is no such catalogue; `told` says why and what to do."""

    def __init__(self, told: Bilingual) -> None:
        super().__init__(told.en)
        self.told = told


@dataclass(frozen=True)
class State:
    """A catalogue as it was, and what kept some of it from being read."""

    catalogue: Catalogue
    faults: tuple[Fault, ...]


def state(name: str, project: Path) -> State:
    """What a name stands for: a file or folder that is there, else a revision; or raise `NoState`."""
    path = Path(name)
    if path.is_dir():
        return of_folder(path)
    if path.is_file():
        return of_json(path)
    return of_revision(name, project)


def of_folder(folder: Path) -> State:
    """The catalogue of a project's folder, or of the folder of a catalogue itself."""
    inner = folder / "catalogue"
    found = inner if inner.is_dir() else folder
    if not any((found / kind).is_dir() for kind in kinds()):
        raise NoState(
            Bilingual(
                th=f"ไม่พบบัญชีในโฟลเดอร์ {folder}: ระบุโฟลเดอร์ที่มี catalogue/ อยู่ข้างใน",
                en=f"there is no catalogue in {folder}: name a folder that holds catalogue/",
            )
        )
    reading = read(found, found.parent)
    faults = (fault for file in reading.files for fault in file.faults)
    return State(reading.catalogue, tuple(fault for fault in faults if not fault.harmless))


def of_json(path: Path) -> State:
    """The catalogue of `api/v1/catalogue.json` as a site offers it."""
    unlike = NoState(
        Bilingual(
            th=f"{path} ไม่ใช่ไฟล์ catalogue.json ที่ดาวน์โหลดจากเว็บไซต์ (Excel และ CSV เทียบด้วย catalogue import)",
            en=f"{path} is no catalogue.json as sites offer it (catalogue import compares Excel and CSV)",
        )
    )
    try:
        if path.stat().st_size > _LARGEST:
            raise unlike
        data = json.loads(path.read_bytes())
        objects = [(one["kind"], one["entry"]) for one in data["entries"]]
        entries = [kinds()[kind].model_validate(_texts(entry)) for kind, entry in objects]
    except (OSError, ValueError, KeyError, TypeError, RecursionError, ValidationError) as error:
        raise unlike from error
    return State(Catalogue(tuple(sorted(entries, key=lambda entry: entry.id))), ())


def of_revision(name: str, project: Path) -> State:
    """The catalogue of a revision; the working tree is not touched."""
    commit = _commit(name, project)
    with tempfile.TemporaryDirectory() as folder:
        packed = Path(folder, "catalogue.zip")
        made = _git(project, "archive", "--format=zip", f"--output={packed}", commit, "--", "catalogue")
        if made.returncode:
            raise NoState(
                Bilingual(
                    th=f"รุ่น {name} ไม่มีโฟลเดอร์ catalogue หรืออ่านไม่ได้: {made.stderr.strip()}",
                    en=f"revision {name} has no readable folder catalogue: {made.stderr.strip()}",
                )
            )
        try:
            with zipfile.ZipFile(packed) as archive:  # which makes no links, and leaves no folder
                archive.extractall(folder)
        except (zipfile.BadZipFile, OSError) as error:
            raise NoState(
                Bilingual(
                    th=f"แตกไฟล์ของรุ่น {name} ไม่ได้: {error}",
                    en=f"the files of revision {name} cannot be unpacked: {error}",
                )
            ) from error
        return of_folder(Path(folder))


def added_in(path: str, project: Path) -> str:
    """The commit that added a file, given from the project's folder, last."""
    found = _git(project, "log", "--max-count=1", "--diff-filter=A", "--format=%H", "--", path)
    if found.returncode == 0 and found.stdout.strip():
        return found.stdout.strip()
    raise NoState(
        Bilingual(
            th=f"ยังไม่ได้คอมมิต {path} หรือไม่มีประวัติของ Git: ระบุสิ่งที่จะเทียบด้วย --since",
            en=f"{path} is not committed, or there is no Git history: say what to compare with by --since",
        )
    )


def _commit(name: str, project: Path) -> str:
    """The commit that a revision names."""
    if _git(project, "rev-parse", "--is-inside-work-tree").stdout.strip() != "true":
        raise NoState(
            Bilingual(
                th=f"ไม่มีไฟล์หรือโฟลเดอร์ {name} และโครงการนี้ไม่ได้อยู่ใน Git จึงไม่มีรุ่นก่อนหน้าให้เทียบ",
                en=f"there is no file or folder {name}, and this project is not kept in Git",
            )
        )
    found = _git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if found.returncode == 0:
        return found.stdout.strip()
    if _git(project, "rev-parse", "--is-shallow-repository").stdout.strip() == "true":
        raise NoState(
            Bilingual(
                th=f"ไม่มีรุ่น {name} ในสำเนาแบบตื้นนี้: ดึงประวัติทั้งหมดด้วย git fetch --unshallow --tags",
                en=f"this shallow clone does not hold revision {name}: git fetch --unshallow --tags",
            )
        )
    raise NoState(
        Bilingual(
            th=f"ไม่มีไฟล์ โฟลเดอร์ หรือรุ่นใน Git ชื่อ {name}: ดูรุ่นที่มีด้วย git log หรือ git tag",
            en=f"there is no file, folder or Git revision {name}: git log and git tag list the revisions",
        )
    )


def _git(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What Git says. A hook's own settings, which may name another folder, are not handed on."""
    environment = {name: value for name, value in os.environ.items() if name not in _OF_HOOKS}
    try:
        return subprocess.run(
            ["git", *arguments],
            cwd=project,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError as error:
        raise NoState(
            Bilingual(
                th="ไม่พบโปรแกรม git ในเครื่องนี้: ติดตั้ง Git หรือระบุโฟลเดอร์แทนรุ่น",
                en="there is no program git here: install it, or name folders in place of revisions",
            )
        ) from error


def _texts(value: Any) -> Any:
    """A value of JSON as the fields take it: every number and truth as it is written in a file."""
    if isinstance(value, Mapping):
        return {name: _texts(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_texts(one) for one in value]
    return str(value).lower() if isinstance(value, bool) else str(value)
