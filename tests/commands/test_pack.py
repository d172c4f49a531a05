"""`catalogue pack`: zips that are whole and the same each time, one page as one file, and clear refusals."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path

import pytest

from generator import cli
from generator.exports.archive import archive
from generator.render.pack import belongs
from tests.build.conftest import MakeProject, make_project, make_project_in
from tests.site.document import documents
from tests.site.test_links import target

__all__ = ["make_project", "make_project_in"]

SEMINAR = "seminar-test-2008"
ADDRESS = "https://mattrathan.example/"


def pack(project: Path, *arguments: str) -> int:
    return cli.main(["pack", *arguments, "--project", str(project), "--lang", "en"])


def names(file: Path) -> set[str]:
    with zipfile.ZipFile(file) as packed:
        return set(packed.namelist())


def test_a_pack_is_whole_and_every_link_stays_in_it_or_leads_to_the_public_site(
    make_project: MakeProject, tmp_path: Path
) -> None:
    file, unpacked = tmp_path / "ชุด.zip", tmp_path / "โฟลเดอร์ ใหม่"
    project = make_project("full")
    assert pack(project, SEMINAR, "--output", str(file)) == 0
    with zipfile.ZipFile(file) as packed:
        packed.extractall(unpacked)
    folder = unpacked / SEMINAR
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for line in (folder / "SHA256SUMS.txt").read_text("utf-8").splitlines():
        digest, _, path = line.partition("  ")
        assert hashlib.sha256((folder / path).read_bytes()).hexdigest() == digest
        files.discard(path)
    assert files == {"SHA256SUMS.txt"}
    pages = documents(folder)
    assert {"index.html", f"th/handout/{SEMINAR}/index.html", "en/search/index.html"} <= pages.keys()
    assert "th/index.html" not in pages and f"s/{SEMINAR}/index.html" in pages
    start = (folder / "index.html").read_text("utf-8")
    thai, english = start.split('<section lang="en">')
    for half, language in ((thai, "th"), (english, "en")):
        ways = [
            half.index(f"{language}/{way}/") for way in (f"seminars/{SEMINAR}/projector", f"quiz/{SEMINAR}")
        ]
        assert ways == sorted(ways) and ways[-1] < half.index(f"{language}/handout/")
    assert "(needs the internet)" in english and "(needs the internet)" not in thai
    assert "(ต้องใช้อินเทอร์เน็ต)" in thai and "(ต้องใช้อินเทอร์เน็ต)" not in english
    outside = 0
    for path, page in pages.items():
        for link in page.links:
            if link.tag == "link" and link.rel == "canonical":
                continue
            if re.match("[a-z]+:", link.address):
                outside += link.address.startswith(ADDRESS)
                continue
            found = target(path, link.address)
            assert found is not None and (folder / found[0]).is_file(), (path, link.address)
    assert outside > 10
    titles = (folder / "assets/search/titles.js").read_text("utf-8")
    assert "tcps-9010" not in titles and len(titles) > 500
    again = tmp_path / "again.zip"
    assert pack(project, SEMINAR, "--output", str(again)) == 0
    assert again.read_bytes() == file.read_bytes()


def test_the_whole_site_is_packed_as_it_is(make_project: MakeProject, tmp_path: Path) -> None:
    project, file = make_project("minimal"), tmp_path / "all.zip"
    assert pack(project, "--all", "--output", str(file)) == 0
    assert {"mattrathan/index.html", "mattrathan/th/index.html", "mattrathan/READ-ME.txt"} <= names(file)
    assert pack(project, "--all", "--output", str(file)) == 0  # ours: made anew


@pytest.mark.parametrize(("document", "languages"), [("both", ["th", "en"]), ("th", ["th"]), ("en", ["en"])])
def test_one_entry_is_one_file_that_asks_for_no_other(
    project: Path, tmp_path: Path, document: str, languages: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "ไวน์ ผลไม้.html"
    assert pack(project, "--single", "tcps-2-2546", "--document", document, "--output", str(file)) == 0
    said = capsys.readouterr().err
    assert "KB" in said and said.count("SITE_URL") == 1
    text = file.read_text("utf-8")
    assert re.findall('<article lang="(..)">', text) == languages
    assert "<script" not in text
    (page,) = documents(tmp_path).values()
    assert len(page.ids) == len(set(page.ids))
    named = {link.address for link in page.links if link.address.startswith("#")}
    assert named <= {f"#{one}" for one in page.ids}
    assert all(link.address.startswith(("#", "http")) for link in page.links)
    assert len(text.encode()) < 100_000


def test_refusals_are_told_and_nothing_is_written(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "thesis.zip"
    theirs.write_bytes(b"PK theirs")
    assert pack(project, "seminar-2018-11-digital-era", "--output", str(theirs)) == 2
    assert theirs.read_bytes() == b"PK theirs"
    assert "left alone" in capsys.readouterr().err
    assert pack(project, "seminar-2018-11-digital-ara", "--output", str(tmp_path / "x.zip")) == 2
    assert "seminar-2018-11-digital-era" in capsys.readouterr().err
    assert pack(project, "--single", "nothing", "--output", str(tmp_path / "x.html")) == 2
    assert "nothing" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["thesis.zip"]


def test_an_archive_is_the_same_in_any_order_and_dated_by_nobody() -> None:
    files = {"b.txt": b"b", "a/ก.txt": b"a"}
    assert archive("x", files) == archive("x", dict(reversed(files.items())))


@pytest.mark.parametrize(
    ("path", "goes"),
    [
        ("assets/javascripts/share.js", True),
        ("assets/stylesheets/main.css.map", False),
        ("assets/images/cards/standard.png", False),
        ("th/search/index.html", True),
        ("th/handout/a/index.html", True),
        ("th/checklists/a.xlsx", True),
        ("s/a/qr.svg", True),
        ("th/standards/index.html", False),
        ("th/standards/b/index.html", False),
        ("index.html", False),
    ],
)
def test_what_is_named_after_an_entry_goes_along(path: str, goes: bool) -> None:
    assert belongs(path, frozenset({"a"})) is goes
