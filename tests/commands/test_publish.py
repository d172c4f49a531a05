"""`catalogue publish`: every address is written down once, and none can get lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.cli import main
from generator.source.published import NAME, addresses


@pytest.fixture
def minimal(project: Path, tmp_path: Path) -> Path:
    """A copy of the smallest catalogue."""
    shutil.copytree(project / "tests" / "catalogues" / "minimal", tmp_path / "minimal")
    (tmp_path / "minimal" / "catalogue" / NAME).unlink(missing_ok=True)
    return tmp_path / "minimal"


def listed(folder: Path) -> list[str]:
    lines = (folder / "catalogue" / NAME).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def test_all_addresses_are_written_in_order_and_once(
    minimal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["publish", "--lang", "en", str(minimal)]) == 0
    wanted = addresses(pipeline.check(minimal).reading.catalogue)
    assert listed(minimal) == sorted(wanted)
    assert f"{len(wanted)} new addresses" in capsys.readouterr().err
    before = (minimal / "catalogue" / NAME).read_bytes()
    assert main(["publish", "--lang", "en", str(minimal)]) == 0
    assert "current" in capsys.readouterr().err
    assert (minimal / "catalogue" / NAME).read_bytes() == before


def test_only_checking_writes_nothing(minimal: Path) -> None:
    assert main(["publish", "--check", str(minimal)]) == 1
    assert not (minimal / "catalogue" / NAME).exists()
    assert main(["publish", str(minimal)]) == 0
    assert main(["publish", "--check", str(minimal)]) == 0


def test_the_addresses_of_this_repository_are_in_its_list(project: Path) -> None:
    """What is merged is published next: run `catalogue publish` and commit the list with the entries."""
    assert main(["publish", "--check", "--lang", "en", str(project)]) == 0


def test_a_new_entry_is_told_and_is_no_error(minimal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["publish", str(minimal)]) == 0
    source = next((minimal / "catalogue" / "source").rglob("*.yaml"))
    entry = next((minimal / "catalogue" / "standard").rglob("*.yaml"))
    text = entry.read_text("utf-8")
    term = f"name: {{th: คำใหม่}}\nsources: [{{source: {source.stem}, certainty: named}}]\n"
    assert source.stem in text
    (minimal / "catalogue" / "term").mkdir(exist_ok=True)
    (minimal / "catalogue" / "term" / "term-new.yaml").write_text(term, "utf-8")
    assert pipeline.check(minimal).findings == ()
    assert main(["publish", "--check", "--lang", "en", str(minimal)]) == 1
    assert "1 new address is not in the list" in capsys.readouterr().err
    assert main(["publish", "--lang", "en", str(minimal)]) == 0
    assert "1 new address is in " in capsys.readouterr().err
    assert "term-new" in listed(minimal)


def test_a_former_id_stays_listed_and_a_lost_one_is_an_error(minimal: Path) -> None:
    (minimal / "catalogue" / NAME).write_text("office-of-old\n", "utf-8")
    assert [one.code for one in pipeline.check(minimal).findings] == ["I409"]
    assert main(["publish", str(minimal)]) == 1
    assert listed(minimal) == ["office-of-old"]
    entry = next((minimal / "catalogue" / "standard").rglob("*.yaml"))
    entry.write_text(entry.read_text("utf-8") + "was:\n  - office-of-old\n", "utf-8")
    assert main(["publish", str(minimal)]) == 0
    assert "office-of-old" in listed(minimal)
    assert pipeline.check(minimal).findings == ()


def test_an_entry_in_a_broken_file_is_not_called_lost(minimal: Path) -> None:
    assert main(["publish", str(minimal)]) == 0
    entry = next((minimal / "catalogue" / "standard").rglob("*.yaml"))
    entry.write_text("scheme: [\n", "utf-8")
    assert "I409" not in {one.code for one in pipeline.check(minimal).findings}


def test_a_folder_without_a_catalogue_is_wrong_use(tmp_path: Path) -> None:
    assert main(["publish", str(tmp_path)]) == 2
    assert list(tmp_path.iterdir()) == []


def test_the_list_that_is_no_text_is_a_finding_of_its_own(minimal: Path) -> None:
    (minimal / "catalogue" / NAME).write_bytes("สำนักงาน\n".encode("cp874"))
    (finding,) = pipeline.check(minimal).findings
    assert (finding.name, finding.place.path) == ("not-utf-8", f"catalogue/{NAME}")


def test_the_day_can_be_set_for_builds_that_must_repeat(
    minimal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1609434000")  # 2021-01-01 in Thailand, still 2020 in Greenwich
    assert pipeline.check(minimal).reading.catalogue.today.isoformat() == "2021-01-01"
