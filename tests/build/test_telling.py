"""What `catalogue build` says: to people, to nobody, to programs."""

from __future__ import annotations

import json

import pytest

from generator.cli import main
from tests.build.conftest import MakeProject
from tests.build.test_build import STANDARD, edit


def test_quiet_says_nothing_unless_something_is_wrong(
    make_project: MakeProject, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project("minimal")
    assert main(["build", "--quiet", str(project)]) == 0
    assert capsys.readouterr() == ("", "")
    edit(project / STANDARD, "status: in-force", "status: inforce")
    assert main(["build", "--quiet", "--format", "concise", str(project)]) == 1
    assert "error[F204]" in capsys.readouterr().out


def test_programs_are_told_all_in_one_object(
    make_project: MakeProject, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project("minimal")
    assert main(["build", "--json", str(project)]) == 0
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert (told["version"], told["code"], err) == (1, 0, "")
    assert told["site"] == str(project / "site")
    assert told["check"]["entries"] > 0 and told["check"]["errors"] == 0
    assert told["message"].keys() == {"th", "en"}
    assert "SITE_URL" in told["warning"]["th"] and "SITE_URL" in told["warning"]["en"]
    assert list(told["spent"]) == ["start", "check", "write", "verify", "swap"]
    edit(project / STANDARD, "status: in-force", "status: inforce")
    assert main(["build", "--json", str(project)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["code"] == 1 and "site" not in told
    assert [finding["code"] for finding in told["check"]["findings"]] == ["F204"]


def test_programs_are_told_of_wrong_use_too(
    make_project: MakeProject, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project("minimal")
    assert main(["build", "--json", "--site", str(project), str(project)]) == 2
    assert str(project) in json.loads(capsys.readouterr().out)["message"]["en"]
