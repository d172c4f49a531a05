"""Whatever the bytes, the check answers; whatever the right catalogue, everything works on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator import pipeline
from generator.cli import main
from generator.diagnostics.reporters import reporters
from generator.language.bilingual import LANGUAGES
from generator.model.kinds import kinds
from tests.answered import assert_answered, assert_valid
from tests.slips import slips
from tests.strategies import Files, catalogues

CORPUS = Path(__file__).parent / "corpus"
FULL = Path(__file__).parent / "catalogues" / "full" / "catalogue"
SEEDS = [path.read_bytes() for path in sorted(FULL.rglob("*.yaml"))]

thoroughly = settings(
    deadline=None,
    phases=(Phase.generate,),  # the first try that fails is told as it is, at once
    derandomize=True,  # the same tries in each run: `make fuzz` looks for new ones
    database=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
)


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


any_kind = st.sampled_from(sorted(kinds()))
any_bytes = st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))


@settings(thoroughly, max_examples=60)
@given(any_kind, any_bytes)
def test_any_bytes_are_answered(project: Path, kind: str, data: bytes) -> None:
    assert_answered(project, kind, data)


@settings(thoroughly, max_examples=150)
@given(any_kind, slips(SEEDS))
def test_any_slip_is_answered(project: Path, kind: str, data: bytes) -> None:
    assert_answered(project, kind, data)


@pytest.mark.parametrize("path", sorted(CORPUS.iterdir()), ids=lambda path: path.name)
def test_what_was_once_not_answered_is(project: Path, path: Path) -> None:
    """Inputs in the form that `tests.fuzz` gives them: the name of a kind, a line's end, a file of it."""
    kind, _, data = path.read_bytes().partition(b"\n")
    assert_answered(project, kind.decode("ascii"), data)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        yield Path(name)


@settings(thoroughly, max_examples=6)
@given(catalogues())
def test_a_right_catalogue_is_called_right_and_becomes_a_site(folder: Path, files: Files) -> None:
    shutil.rmtree(folder / "catalogue", ignore_errors=True)
    write(folder, files)
    checked = pipeline.check(folder)
    assert_valid(folder, checked)
    assert [finding for finding in checked.findings if finding.severity == "error"] == []
    assert {entry.kind for entry in checked.reading.catalogue.entries} == set(kinds())
    site = pipeline.site(checked)
    assert len({rendered.page.path for rendered in site.pages}) == len(site.pages)
    assert all("{{ it }}" not in rendered.page.path for rendered in site.pages)


@settings(thoroughly, max_examples=2)
@given(catalogues(), st.sampled_from(LANGUAGES))
def test_commands_work_on_any_right_catalogue(folder: Path, files: Files, language: str) -> None:
    shutil.rmtree(folder / "catalogue", ignore_errors=True)
    write(folder, files)
    for name in reporters():
        assert main(["check", "--lang", language, "--format", name, str(folder)]) == 0
