"""Files of the last site are taken over only as they were; links are followed wherever one may have died."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.commands.build.store import Spoilt, Store, digests
from generator.commands.build.verified import dead

PAGE = '<p id="{}"><a href="other.html#there">'


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A site of two pages, of which one leads to a part of the other."""
    old = tmp_path / "old"
    old.mkdir()
    (old / "one.html").write_text(PAGE.format("here"), "utf-8")
    (old / "other.html").write_text('<p id="there">', "utf-8")
    return Store(old, tmp_path / "fresh", digests(old))


def test_a_page_that_has_changed_is_followed_alone(store: Store) -> None:
    store.take("other.html")
    store.write("one.html", PAGE.format("elsewhere") + '<p id="here">')
    assert store.changed() == {"one.html"}
    assert dead(store.fresh, store.files, store.changed()) == []
    assert store.files == digests(store.fresh)


def test_a_link_of_a_page_that_has_changed_is_followed_into_one_that_has_not(store: Store) -> None:
    store.take("other.html")
    store.write("one.html", PAGE.format("here").replace("#there", "#nowhere"))
    found = dead(store.fresh, store.files, store.changed())
    assert list(map(str, found)) == ["one.html → other.html#nowhere"]


def test_all_are_followed_when_an_anchor_is_gone(store: Store) -> None:
    store.take("one.html")
    store.write("other.html", '<p id="new">')
    assert store.changed() is None
    found = dead(store.fresh, store.files, store.changed())
    assert list(map(str, found)) == ["one.html → other.html#there"]


def test_all_are_followed_when_a_file_is_gone(store: Store) -> None:
    store.take("one.html")
    assert store.changed() is None


def test_what_comes_out_as_it_was_is_not_followed(store: Store) -> None:
    store.take("other.html")
    store.write("one.html", (store.old / "one.html").read_bytes())
    assert store.changed() == set()


def test_a_file_that_is_not_what_it_was_is_not_taken(store: Store) -> None:
    (store.old / "one.html").write_text("something else", "utf-8")
    (store.old / "other.html").unlink()
    for path in ("one.html", "other.html", "never-there.html"):
        with pytest.raises(Spoilt):
            store.take(path)


def test_without_links_between_files_they_are_copied(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", refused)
    store.take("one.html")
    assert (store.fresh / "one.html").read_bytes() == (store.old / "one.html").read_bytes()
    assert not (store.fresh / "one.html").samefile(store.old / "one.html")
