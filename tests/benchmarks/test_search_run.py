"""The search benchmark from files to tables: with made-up searches, in the browser and without."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest
from playwright.sync_api import Browser
from wcwidth import wcswidth

from tests.benchmarks.search import __main__ as program
from tests.benchmarks.search.asking import ask
from tests.benchmarks.search.documents import Document
from tests.benchmarks.search.fuzz import fuzz
from tests.benchmarks.search.measures import Answer
from tests.benchmarks.search.queries import Query
from tests.benchmarks.search.result import Result, values
from tests.benchmarks.search.systems import material
from tests.benchmarks.search.systems.system import Prepared
from tests.benchmarks.search.tables import table, tables

DOCUMENTS = (
    Document("ก/1", th="ขนม & ทอง <ไทย>", number="มผช. 1/2552", body=("แป้ง\u200bข้าว", "น้ำตาล")),
    Document("b", th="สบู่ #1", en="Soap", body_en=("Fat",), category_th="ใช้"),
)
QUERIES = [
    Query("1", "dev", "exact", "ขนม", frozenset({"ก/1"}), nonsense=False),
    Query("2", "dev", "broken", "throw", frozenset({"b"}), nonsense=False),
    Query("3", "dev", "ไม่มีความหมาย", "", frozenset(), nonsense=True),
    Query("4", "auto", "gone", "หาย", frozenset(), nonsense=False),
]


class MadeUp:
    """Answers every query but one with the names in its second file."""

    name = "made up"
    script = Path(__file__).with_name("made_up_search.js")

    def prepare(self, documents: Sequence[Document], folder: Path) -> Prepared:
        (folder / "first").mkdir()
        (folder / "first" / "ids.json").write_text(
            json.dumps([document.id for document in documents]), "utf-8"
        )
        (folder / "rest.txt").write_text("แป้ง" * 10_000, "utf-8")
        return Prepared(0.5, "1")


def test_a_search_is_asked_in_the_browser_and_its_files_are_counted(
    chromium: Browser, tmp_path: Path
) -> None:
    served = tmp_path / "served"
    served.mkdir()
    system = MadeUp()
    system.prepare(DOCUMENTS, served)
    cost, answers = ask(chromium, system, served, QUERIES)
    assert [answer.ids for answer in answers] == [("ก/1", "b"), (), ("ก/1", "b"), ("ก/1", "b")]
    assert [answer.error for answer in answers] == ["", "Error: no", "", ""]
    assert [answer.sure for answer in answers] == [True, None, False, True]
    assert [file.path for file in cost.fetched_first] == ["first/ids.json"]
    ids = (served / "first" / "ids.json").stat().st_size / 1000
    assert cost.kb_first == ids  # too short to be worth compressing
    assert ids < cost.kb_all < 1  # compressed; as they are, the two take 120 KB
    assert cost.complaints == ()


def test_what_random_strings_break_is_told(chromium: Browser) -> None:
    fuzzed = fuzz(chromium, MadeUp(), DOCUMENTS, 40)
    faults = {fault["fault"] for fault in fuzzed.faults}
    assert faults == {"Error: even", "marks of the title of a"}
    assert len(fuzzed.faults) == fuzzed.strings == 40
    assert fuzz(chromium, MadeUp(), DOCUMENTS, 40).faults == fuzzed.faults


def test_the_tables_and_values_hold_every_set_and_class() -> None:
    answers = [Answer(("ก/1", "b"), True, 2.0), Answer(error="no"), Answer(("b",), False), Answer()]
    results = [Result("ours", "1", 0.5, None, answers), Result("other", failure="not here")]
    printed = "\n".join(tables(results, QUERIES))
    assert "dev: 3 queries" in printed
    assert "auto" not in printed  # nothing of it can be answered
    assert "not here" not in printed
    figures = json.loads(json.dumps(values(results[0], QUERIES, answers=True), allow_nan=False))
    dev = figures["sets"]["dev"]
    assert dev["overall"] | {"success": 0.5, "empty": 0.5, "told_apart": 1.0} == dev["overall"]
    assert list(dev["classes"]) == ["broken", "exact", "ไม่มีความหมาย"]
    assert [answer["rank"] for answer in figures["answers"]] == [1, None, None, None]
    assert figures["errors"] == 1
    assert values(results[1], QUERIES, answers=True) == {"failure": "not here"}


def test_columns_stand_under_one_another_in_thai_too() -> None:
    lines = table(["", "ก"], [["ที่นี่", "1"], ["here", "200"]]).splitlines()
    assert len({wcswidth(line) for line in lines}) == 1


def test_odd_files_run_from_end_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Lookup:
        def __init__(self, documents: Sequence[object]) -> None:
            assert len(documents) == 2

        def ask(self, query: str, limit: int) -> list[SimpleNamespace]:
            return [SimpleNamespace(id="b")] * min(len(query), limit)

    monkeypatch.setitem(sys.modules, "generator.search.lookup", SimpleNamespace(Lookup=Lookup))
    docs, queries, out = tmp_path / "docs.json", tmp_path / "queries.json", tmp_path / "out.json"
    docs.write_text(json.dumps([{"id": "b"}, {"id": "c", "kind": 3, "status": "แปลก"}, 5]), "utf-8")
    rows = [{"q": "x", "cls": "new", "rel": {"b": 2}}, {"q": ""}, {"q": "y", "rel": {"gone": 2}}]
    queries.write_text(json.dumps(rows), "utf-8")
    assert program.main(["--docs", str(docs), "--queries", str(queries), "--json", str(out), "--misses"]) == 0
    report = json.loads(out.read_text("utf-8"))
    assert report["left_out"] == 1
    overall = report["systems"]["ours, Python"]["overall"]
    assert (overall["queries"], overall["success"], overall["told_apart"]) == (1, 1, 1)
    printed, said = capsys.readouterr()
    assert "| new" in printed
    assert "1 left out" in said
    assert program.main(["--docs", str(queries), "--queries", str(queries)]) == 2


def test_the_index_of_material_is_as_its_plugin_writes_it(tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "docs").mkdir(parents=True)
    settings = {"site_name": "x", "theme": {"name": "material", "language": "th"}, "plugins": ["search"]}
    (project / "mkdocs.yml").write_text(json.dumps(settings), "utf-8")
    document = Document("index", th="ขนมไทย", number="มผช. 1/2552", en="Sweets", body=("แป้งข้าว", "น้ำ < ตาล"))
    text = "\n\n".join([f"# {document.th}", *material.paragraphs(document)])
    (project / "docs" / "index.md").write_text(text, "utf-8")
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=project, check=True)
    written = json.loads((project / "site" / "search" / "search_index.json").read_bytes())
    ours = json.loads(material.index([document]))
    assert ours["config"] == written["config"]
    assert [ours["docs"][0] | {"location": ""}] == written["docs"]
