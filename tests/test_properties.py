"""Whatever the bytes, the check answers; whatever the right catalogue, everything works on it."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator import pipeline
from generator.cli import main
from generator.diagnostics.finding import Finding
from generator.diagnostics.reporters import reporters
from generator.diagnostics.rule import Rule
from generator.language.bilingual import LANGUAGES, Language
from generator.language.fingerprint import fingerprint
from generator.model.inside import inside
from generator.model.kinds import kinds
from generator.model.kinds.standard import Standard
from generator.model.part import Text
from generator.rules import rules
from generator.source import published
from tests import whole
from tests.answered import assert_answered, assert_formatted_once, assert_valid
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


@settings(thoroughly, max_examples=300)
@given(any_kind, slips(SEEDS))
def test_any_slip_is_formatted_once_or_left_alone(kind: str, data: bytes) -> None:
    assert_formatted_once(kind, data)


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
@given(catalogues(), st.sampled_from(LANGUAGES), st.sampled_from(rules()), st.data())
def test_a_right_catalogue_is_called_right_and_becomes_a_site(
    folder: Path, files: Files, language: Language, rule: Rule[object], data: st.DataObject
) -> None:
    checked = written(folder, files)
    assert_valid(folder, checked)
    assert errors(checked) == []
    catalogue = checked.reading.catalogue
    assert {entry.kind for entry in catalogue.entries} == set(kinds())
    site = whole.site(catalogue)
    assert len({rendered.page.path for rendered in site.pages}) == len(site.pages)
    assert all("{{ it }}" not in rendered.page.path for rendered in site.pages)
    for name in reporters():
        assert run("check", "--lang", language, "--format", name, folder)[0] == 0
    addresses = st.sampled_from(sorted(published.addresses(catalogue)))
    for address in data.draw(st.lists(addresses, min_size=3, max_size=3)):
        code, told = run("where", "--lang", language, "--project", folder, address)
        assert (code, told.split("  ")[0]) == (0, address)
        assert f"  s/{address.replace('#', '/#')}" in told.replace("/\n", "\n")
    for arguments in (["rules"], ["explain", rule.code], ["explain", rule.name]):
        code, told = run(*arguments, "--lang", language)
        assert code == 0
        assert rule.name in told
    (folder / "pyproject.toml").touch()
    assert run("schema", folder)[0] == run("schema", "--check", folder)[0] == 0


@settings(thoroughly, max_examples=1)  # each search of another catalogue makes its own index, in seconds
@given(catalogues(), st.sampled_from(LANGUAGES), st.data())
def test_a_right_catalogue_is_searched(
    folder: Path, files: Files, language: Language, data: st.DataObject
) -> None:
    catalogue = written(folder, files).reading.catalogue
    standard = data.draw(st.sampled_from(catalogue.of(Standard)))
    query = str(standard.number)
    code, told = run("search", "--lang", language, "--format", "json", "--project", folder, query)
    found = {hit["id"] for hit in json.loads(told)["hits"]}
    assert code == 0
    assert standard.id in found <= set(catalogue.by_id)


@settings(thoroughly, max_examples=4)
@given(catalogues(), st.sampled_from(LANGUAGES), st.data())
def test_a_right_catalogue_stays_right_whatever_is_done_to_it(
    folder: Path, files: Files, language: Language, data: st.DataObject
) -> None:
    before = written(folder, files)
    done = ["--lang", language, "--project", folder]
    assert run("publish", folder)[0] == run("publish", "--check", folder)[0] == 0

    entry = data.draw(st.sampled_from(before.reading.catalogue.entries))
    assert run("rename", *done, entry.id, f"new-{entry.id}")[0] == 0
    renamed = pipeline.check(folder)
    assert codes(renamed) == codes(before)
    assert references(renamed) == references(before, {entry.id: f"new-{entry.id}"})
    keys = sorted(one for one in published.addresses(renamed.reading.catalogue) if "#" in one)
    if keys:
        key = data.draw(st.sampled_from(keys))
        assert run("rename", *done, key, f"{key}-new")[0] == 0
        after = pipeline.check(folder)
        assert codes(after) == codes(before)
        assert references(after) == references(renamed, {key: f"{key}-new"})

    ids = [one.id for one in renamed.reading.catalogue.entries]
    assert run("translated", *done, *ids)[0] == 0
    translated = pipeline.check(folder)
    assert codes(translated) == codes(before)
    texts = [one for entry in translated.reading.catalogue for one in inside(entry, Text)]
    assert [one for one in texts if one.en and one.of != fingerprint(one.th)] == []

    assert run("fmt", *done)[0] == 0
    formatted = pipeline.check(folder)
    assert meaning(formatted) == meaning(translated)
    assert codes(formatted) == codes(before)
    form = contents(folder)
    assert run("fmt", *done) == (0, "")
    assert contents(folder) == form

    for kind in kinds():
        assert run("new", *done, kind, f"made-{kind}")[0] == 0
    unfilled = errors(pipeline.check(folder))
    assert {Path(one.place.path).stem for one in unfilled} == {f"made-{kind}" for kind in kinds()}
    assert run("fmt", "--check", *done) == (0, "")


def written(folder: Path, files: Files) -> pipeline.Checked:
    """The folder with these files alone as its catalogue, and what the check says of them."""
    shutil.rmtree(folder / "catalogue", ignore_errors=True)
    for name, text in files.items():
        path = folder / "catalogue" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return pipeline.check(folder)


def run(*arguments: object) -> tuple[int, str]:
    """The exit code of a command, and what it prints for others to read."""
    printed = StringIO()
    with redirect_stdout(printed), redirect_stderr(StringIO()):
        return main([str(one) for one in arguments]), printed.getvalue()


def errors(checked: pipeline.Checked) -> list[Finding]:
    return [finding for finding in checked.findings if finding.severity == "error"]


def codes(checked: pipeline.Checked) -> Counter[str]:
    return Counter(finding.code for finding in checked.findings)


def references(checked: pipeline.Checked, renamed: Mapping[str, str] | None = None) -> Counter[str]:
    """Each reference by the field it stands in, with what it names after some were renamed."""
    names = renamed or {}
    found = ((one.field, one.target) for one in checked.reading.catalogue.references)
    return Counter(f"{field} {_renamed(target, names)}" for field, target in found)


def _renamed(target: str, names: Mapping[str, str]) -> str:
    identifier, mark, key = target.partition("#")
    return names.get(target) or f"{names.get(identifier, identifier)}{mark}{key}"


def meaning(checked: pipeline.Checked) -> list[tuple[str, object]]:
    return [(entry.kind, entry.model_dump()) for entry in checked.reading.catalogue]


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*.yaml")}
