"""Why a command that makes one file for others to take away does not make it."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.model.kinds.seminar import Seminar


class Refused(Exception):
    """Nothing is written; holds what to say and the exit code."""

    def __init__(self, message: Bilingual, code: int) -> None:
        self.message, self.code = message, code
        super().__init__(message.en)


def with_errors() -> Refused:
    """The catalogue has errors, which may be in what goes into the file."""
    return Refused(
        Bilingual(
            th="บัญชีมีข้อผิดพลาด แก้ไขก่อน (ดู catalogue check)",
            en="the catalogue has errors: mend them first (see catalogue check)",
        ),
        1,
    )


def failed(error: Exception) -> Refused:
    """The site around the pages cannot be built."""
    return Refused(Bilingual(th=str(error), en=str(error)), 1)


def a_seminar(catalogue: Catalogue, name: str) -> Seminar:
    """The seminar of an id, or `Refused` with the one that may be meant."""
    found = catalogue.find(name)
    if isinstance(found, Seminar):
        return found
    hint = did_you_mean(nearest(name, [one.id for one in catalogue.of(Seminar)])) or Bilingual("", "")
    message = Bilingual(
        th=f"ไม่มีการสัมมนา {quoted(name)} ในบัญชี {hint.th}".rstrip(),
        en=f"there is no seminar {quoted(name)}; {hint.en}".removesuffix("; "),
    )
    raise Refused(message, 2)


def keep_others(file: Path, mark: bytes) -> None:
    """`Refused` if there is a file that does not bear the mark of those that this program makes."""
    if file.exists() and not (file.is_file() and mark in file.read_bytes()):
        message = Bilingual(
            th=f"ไม่เขียนทับ {file}: ไม่ใช่ไฟล์ที่คำสั่งนี้สร้าง",
            en=f"{file} was not made by this command: it is left alone",
        )
        raise Refused(message, 2)


def unwritable(file: Path, error: OSError) -> Refused:
    """A file cannot be written, and what the system says."""
    why = error.strerror
    return Refused(Bilingual(th=f"เขียน {file} ไม่ได้: {why}", en=f"{file} cannot be written: {why}"), 2)
