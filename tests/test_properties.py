"""Whatever the bytes, the check answers; whatever the right catalogue, everything works on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import pipeline
from generator.cli import main
from generator.diagnostics.reporters import reporters
from generator.language.bilingual import LANGUAGES
from generator.model.kinds import kinds
from generator.source.lines import split
from tests.slips import slips
from tests.strategies import Files, catalogues

FULL = Path(__file__).parent / "catalogues" / "full" / "catalogue"
SEEDS = [path.read_bytes() for path in sorted(FULL.rglob("*.yaml"))]

thoroughly = settings(
    deadline=None,
    derandomize=True,  # the same tries in each run: `make fuzz` looks for new ones
    database=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
)


def lines_of(project: Path, path: str) -> list[str]:
    """The lines of a file as an editor shows them, whatever its bytes; one empty line if there is none."""
    file = project / path
    return split(file.read_bytes().decode("utf-8-sig", "replace")) if file.is_file() else [""]


def holds(project: Path, checked: pipeline.Checked) -> None:
    """All findings stand at valid places, and print in every format and language."""
    lines = checked.lines
    for finding in checked.findings:
        for place in (finding.place, *(related.place for related in finding.report.related)):
            source = lines_of(project, place.path)
            assert 1 <= place.line <= len(source), (finding, place)
            assert 1 <= place.column <= len(source[place.line - 1]) + 1, (finding, place)
            assert place.width >= 0
        for language in LANGUAGES:
            assert finding.report.message[language].strip()
            assert "\n" not in finding.report.message[language]
    for report in reporters().values():
        for language in LANGUAGES:
            printed = report(checked.findings, lines, language)
            assert isinstance(printed, str)
            printed.encode()  # no half of a surrogate pair


def write(folder: Path, files: Files) -> None:
    for name, text in files.items():
        path = folder / "catalogue" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The full test catalogue, into which each try puts one file."""
    folder = tmp_path_factory.mktemp("properties")
    shutil.copytree(FULL, folder / "catalogue")
    return folder


def check_with(project: Path, kind: str, data: bytes) -> None:
    path = project / "catalogue" / kind / "tried.yaml"
    path.write_bytes(data)
    try:
        holds(project, pipeline.check(project))
    finally:
        path.unlink()


any_kind = st.sampled_from(sorted(kinds()))
any_bytes = st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))


@settings(thoroughly, max_examples=100)
@given(any_kind, any_bytes)
def test_any_bytes_are_answered(project: Path, kind: str, data: bytes) -> None:
    check_with(project, kind, data)


@settings(thoroughly, max_examples=300)
@given(any_kind, slips(SEEDS))
def test_any_slip_is_answered(project: Path, kind: str, data: bytes) -> None:
    check_with(project, kind, data)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        yield Path(name)


@settings(thoroughly, max_examples=12)
@given(catalogues())
def test_a_right_catalogue_is_called_right_and_becomes_a_site(folder: Path, files: Files) -> None:
    shutil.rmtree(folder / "catalogue", ignore_errors=True)
    write(folder, files)
    checked = pipeline.check(folder)
    holds(folder, checked)
    assert [finding for finding in checked.findings if finding.severity == "error"] == []
    assert {entry.kind for entry in checked.reading.catalogue.entries} == set(kinds())
    site = pipeline.site(checked)
    assert len({rendered.page.path for rendered in site.pages}) == len(site.pages)
    assert all("{{ it }}" not in rendered.page.path for rendered in site.pages)


@settings(thoroughly, max_examples=5)
@given(catalogues(), st.sampled_from(LANGUAGES))
def test_commands_work_on_any_right_catalogue(folder: Path, files: Files, language: str) -> None:
    shutil.rmtree(folder / "catalogue", ignore_errors=True)
    write(folder, files)
    for name in reporters():
        assert main(["check", "--lang", language, "--format", name, str(folder)]) == 0
