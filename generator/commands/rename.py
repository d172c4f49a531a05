"""`catalogue rename`: another id or key, wherever it is written, and the old one kept."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from generator import pipeline
from generator.commands.check.project import checked
from generator.diagnostics.reporters import reporters
from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.model.values import is_id
from generator.repair.carried_out import carry_out, trial
from generator.repair.rename import Renaming, rename_entry, rename_part

HELP = "เปลี่ยนรหัสหรือคีย์ · give an entry or a part of it another id or key"


def add_arguments(parser: ArgumentParser) -> None:
    """The name as it is and as it is to be."""
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")
    parser.add_argument("old", metavar="OLD", help="รหัสเดิม หรือ รหัส#คีย์ · the id, or id#key")
    parser.add_argument("new", metavar="NEW", help="รหัสใหม่ หรือ รหัส#คีย์ใหม่ · the new id, or id#new-key")


def run(options: Namespace) -> int:
    """0 when done; 1 if the catalogue has or would have errors, and nothing is done; 2 for wrong use."""
    before = checked(options.project)
    if not before.passed:
        print(
            Bilingual(
                th="บัญชีมีข้อผิดพลาดอยู่ก่อน ให้แก้ก่อนเปลี่ยนชื่อ ดูด้วย catalogue check",
                en="the catalogue has errors already: mend them first, catalogue check shows them",
            )[options.lang],
            file=sys.stderr,
        )
        return 1
    refusal = _refusal(before.reading.catalogue, options.old, options.new)
    if refusal:
        return _refuse(refusal, options)
    renaming = _renaming(before, options)
    with trial(options.project, renaming.texts, renaming.moved) as copy:
        after = pipeline.check(Path(copy), settings=str((options.project / "mkdocs.yml").resolve()))
    if not after.passed:
        errors = [finding for finding in after.findings if finding.severity == "error"]
        print(reporters()["concise"](errors, after.lines, options.lang), end="", file=sys.stderr)
        print(
            Bilingual(
                th="ไม่ได้เปลี่ยน เพราะจะเกิดข้อผิดพลาดข้างต้น", en="nothing is renamed: it would cause these errors"
            )[options.lang],
            file=sys.stderr,
        )
        return 1
    carry_out(options.project, renaming.texts, renaming.moved)
    for path in sorted(renaming.texts):
        print(f"{path} → {renaming.moved[path]}" if path in renaming.moved else path)
    print(_done(renaming, options)[options.lang], file=sys.stderr)
    return 0


def _refuse(refusal: Bilingual, options: Namespace) -> int:
    print(refusal[options.lang], file=sys.stderr)
    return 2


def _refusal(catalogue: Catalogue, old: str, new: str) -> Bilingual | None:
    """Why a name cannot be another."""
    (old_id, mark, old_key), (new_id, new_mark, new_key) = old.partition("#"), new.partition("#")
    entry = catalogue.by_id.get(old_id)
    if entry is None:
        return _unknown(old_id, catalogue.by_id)
    keys = {part.key for part in entry.parts()}
    if mark and old_key not in keys:
        return _unknown(old, {f"{old_id}#{key}" for key in keys})
    if mark != new_mark or (mark and new_id != old_id):
        return Bilingual(
            th=f"เปลี่ยน {quoted(old)} เป็น {quoted(new)} ไม่ได้: คีย์ใหม่ต้องอยู่ในรายการเดิม เขียนเป็น {old_id}#คีย์ใหม่",
            en=f"{quoted(old)} cannot become {quoted(new)}: a key stays in its entry, write {old_id}#new-key",
        )
    if not is_id(new_key if mark else new):
        return Bilingual(
            th=f"{quoted(new)} ใช้ไม่ได้: ใช้ a–z ตัวพิมพ์เล็ก 0–9 และขีด (-) คั่นระหว่างคำ",
            en=f"{quoted(new)} is not well formed: use letters a–z, digits and single hyphens between words",
        )
    owner = catalogue.part(new) if mark else catalogue.by_id.get(new) or catalogue.by_old_id.get(new)
    own = catalogue.part(old) if mark else entry
    if owner is not None and (owner is not own or old == new):
        return Bilingual(th=f"{quoted(new)} ใช้ไปแล้ว", en=f"{quoted(new)} is taken")
    return None


def _unknown(name: str, known: Iterable[str]) -> Bilingual:
    hint = did_you_mean(nearest(name, known)) or Bilingual("", "")
    return Bilingual(
        th=f"ไม่มี {quoted(name)} ในบัญชี {hint.th}".strip(),
        en=f"there is no {quoted(name)}; {hint.en}".removesuffix("; "),
    )


def _renaming(before: pipeline.Checked, options: Namespace) -> Renaming:
    reading = before.reading
    entry = reading.catalogue.by_id[options.old.partition("#")[0]]
    part = reading.catalogue.part(options.old) if "#" in options.old else None
    if part is None:
        return rename_entry(reading, entry, options.new)
    return rename_part(reading, entry, part, options.new.partition("#")[2])


def _done(renaming: Renaming, options: Namespace) -> Bilingual:
    number = renaming.references
    return Bilingual(
        th=f"เปลี่ยน {options.old} เป็น {options.new} แล้ว แก้การอ้างอิง {number} แห่ง รหัสเดิมเก็บไว้ใน was",
        en=f"{options.old} is now {options.new}: {number} reference{'s' * (number != 1)} renewed, "
        "the old name stays in was",
    )
