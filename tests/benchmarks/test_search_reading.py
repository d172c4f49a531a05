"""The search benchmark reads files that lack things, hold too much, or are of another shape."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.search.documents import Document, Unreadable, read_documents
from tests.benchmarks.search.queries import Query, read_queries
from tests.benchmarks.search.systems.ours import indexed


def written(folder: Path, name: str, value: object) -> Path:
    path = folder / name
    path.write_text(json.dumps(value), "utf-8")
    return path


def queries(folder: Path, *rows: object, known: str = "a b") -> tuple[Query, ...]:
    return read_queries([written(folder, "odd.json", list(rows))], known.split())


def test_a_document_may_lack_everything_but_its_id(tmp_path: Path) -> None:
    rows: list[object] = [
        {"id": "a"},
        {"id": "b", "th": None, "en": 5, "body": None, "body_en": "one", "n": 12, "y": 2552.0, "more": {}},
        {"id": "c", "body": ["", "หนึ่ง", None, 2, ["x"]], "th": "\ud800ก"},
    ]
    a, b, c = read_documents(written(tmp_path, "docs.json", rows))
    assert a == Document("a")
    assert (b.th, b.en, b.body, b.body_en, b.serial) == ("", "5", (), ("one",), "12")
    assert (c.body, c.th) == (("หนึ่ง", "2"), "\ufffdก")


def test_what_is_no_document_is_passed_over_and_the_first_of_an_id_counts(tmp_path: Path) -> None:
    rows = [None, 3, "a", {"th": "ไม่มี"}, {"id": 7, "th": "แรก"}, {"id": "7", "th": "หลัง"}]
    assert [
        (document.id, document.th) for document in read_documents(written(tmp_path, "docs.json", rows))
    ] == [("7", "แรก")]


@pytest.mark.parametrize("value", [{}, {"docs": []}, [], [{"th": "ก"}], None, 3])
def test_a_file_without_documents_is_said_to_be_one(tmp_path: Path, value: object) -> None:
    with pytest.raises(Unreadable, match="docs"):
        read_documents(written(tmp_path, "docs.json", value))


@pytest.mark.parametrize("content", [b"", b"[", b"\xff\xfe\xff", b"[" * 100_000])
def test_a_file_that_is_not_json_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "docs.json"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match="docs"):
        read_documents(path)
    with pytest.raises(Unreadable, match="nowhere"):
        read_documents(tmp_path / "nowhere.json")


def test_queries_keep_what_is_wanted_and_known(tmp_path: Path) -> None:
    (query,) = queries(tmp_path, {"id": "x", "cls": "typo", "q": "ขนม", "rel": {"a": 2, "b": 1, "gone": 2}})
    assert query == Query("x", "odd", "typo", "ขนม", frozenset("a"), nonsense=False)


def test_queries_may_lack_id_class_and_text(tmp_path: Path) -> None:
    first, second = queries(tmp_path, {"rel": ["a"]}, {"q": None, "cls": "ใหม่", "rel": {"a": 2}})
    assert (first.id, first.kind, first.asked, first.wanted) == ("odd-1", "other", "", frozenset("a"))
    assert (second.id, second.kind) == ("odd-2", "ใหม่")


@pytest.mark.parametrize("rel", [{}, [], None, {"a": 0}, {"a": "2"}, 5])
def test_a_query_without_any_document_is_nonsense(tmp_path: Path, rel: object) -> None:
    (query,) = queries(tmp_path, {"q": "ฟหกด", "rel": rel})
    assert query.nonsense
    assert query.counted


@pytest.mark.parametrize("rel", [{"gone": 2}, {"a": 1}, {"a": 1, "gone": 2}])
def test_a_query_that_nothing_known_answers_is_left_out(tmp_path: Path, rel: object) -> None:
    (query,) = queries(tmp_path, {"q": "ขนม", "rel": rel})
    assert not query.nonsense
    assert not query.counted


def test_files_without_queries_are_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no query"):
        queries(tmp_path, 3, None)


def test_our_search_gets_editions_by_their_number_and_paragraphs_with_their_translations() -> None:
    old = Document("a-1", "std", number="มผช. 1/2546", serial="1", year="2546", status="ยกเลิก")
    new = Document("a-2", "std", number="มผช. 1/2552", serial="1", year="2552", status="ใช้บังคับ")
    other = Document("s-1", "std", number="มอก.เอส 1-2561", serial="1", year="2561", status="ใช้บังคับ")
    odd = Document("x", "พิเศษ", th="ก", body=("หนึ่ง", "สอง"), body_en=("one",), category_th="อาหาร")
    entries = {entry.id: entry for entry in indexed([old, new, other, odd])}
    assert entries["a-1"].superseded_by == "a-2"
    assert {name: entry.scheme for name, entry in entries.items()} == {
        "a-1": "tcps",
        "a-2": "tcps",
        "s-1": "tis-s",
        "x": "",
    }
    assert (entries["a-1"].kind, entries["x"].kind, entries["x"].route) == ("standard", "พิเศษ", "พิเศษs/x")
    assert [(passage.th, passage.en) for passage in entries["x"].passages] == [
        ("หนึ่ง", "one"),
        ("สอง", ""),
        ("อาหาร", ""),
    ]
