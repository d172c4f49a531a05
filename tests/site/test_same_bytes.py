"""The same catalogue gives the same bytes, wherever and whenever it is built."""

from __future__ import annotations

from pathlib import Path

from tests.site.conftest import Sites, build, shell_around


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_two_builds_are_identical(sites: Sites, project: Path, tmp_path: Path) -> None:
    for name, catalogue in (("full", project / "tests" / "catalogues" / "full"), ("real", project)):
        other = shell_around(catalogue, project, tmp_path / name / "elsewhere")
        site = tmp_path / name / "site"
        build(
            other, site, PYTHONHASHSEED="9999", TZ="Asia/Bangkok", LC_ALL="C", SOURCE_DATE_EPOCH="1999999999"
        )
        first, second = contents(sites(name)), contents(site)
        assert first.keys() == second.keys()
        assert [path for path in first if first[path] != second[path]] == []
