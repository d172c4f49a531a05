"""What holds of the check whatever it is given: it ends, and says where in the file and in both languages."""

from __future__ import annotations

from pathlib import Path

from generator import pipeline
from generator.diagnostics.reporters import reporters
from generator.language.bilingual import LANGUAGES
from generator.model.kinds import kinds
from generator.repair.formatted import formatted
from generator.source.bytes import decode
from generator.source.lines import split


def assert_answered(project: Path, kind: str, data: bytes) -> None:
    """Check a project with one more file in the folder of a kind, and take that file away again."""
    path = project / "catalogue" / kind / "tried.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    try:
        assert_valid(project, pipeline.check(project))
    finally:
        path.unlink()


def assert_valid(project: Path, checked: pipeline.Checked) -> None:
    """All findings stand at valid places, and print in every format and language."""
    for finding in checked.findings:
        for place in (finding.place, *(related.place for related in finding.report.related)):
            lines = _lines(project / place.path)
            assert 1 <= place.line <= len(lines), (finding, place)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1, (finding, place)
            assert place.width >= 0, (finding, place)
        for language in LANGUAGES:
            assert finding.report.message[language].strip(), finding
            assert "\n" not in finding.report.message[language], finding
    lines_by_path = checked.lines
    for report in reporters().values():
        for language in LANGUAGES:
            report(checked.findings, lines_by_path, language).encode("utf-8")


def assert_formatted_once(kind: str, data: bytes) -> None:
    """Put a file in form: nothing is lost, a second time changes nothing; a broken file is left alone."""
    text = decode(data, "tried.yaml")
    if isinstance(text, str):
        once = formatted(text, "tried.yaml", kinds()[kind])
        assert not once.is_lossy
        again = once if once.faults else formatted(once.text, "tried.yaml", kinds()[kind])
        assert again.text == (text if once.faults else once.text)
        assert once.faults or not again.mends


def _lines(file: Path) -> list[str]:
    """The lines of a file as an editor shows them, whatever its bytes; an empty one if there is no file."""
    return split(file.read_bytes().decode("utf-8-sig", "replace")) if file.is_file() else [""]
