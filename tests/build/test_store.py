"""Files of the last site are taken over only as they were; links are followed wherever one may have died."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.commands.build.store import Spoilt, Store
from generator.commands.build.verified import dead

PAGE = '<p id="{}"><a href="other.html#there">'


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A site of two pages, of which one leads to a part of the other."""
    old = tmp_path / "old"
    old.mkdir()
    (old / "one.html").write_text(PAGE.format("here"), "utf-8")
    (old / "other.html").write_text('<p id="there">', "utf-8")
    return Store(tmp_path / "fresh", old, digests(old))


def digests(site: Path) -> dict[str, str]:
    store = Store(site, site)
    store.look()
    return store.files


def found(store: Store) -> list[str]:
    """The dead links of a site that holds what was written and taken over."""
    all_of_them = not store.is_followed
    return list(map(str, dead(Path(store.root), store.files, store.links, all_of_them=all_of_them)))


def test_a_page_that_has_changed_is_followed_alone(store: Store) -> None:
    store.take("other.html")
    store.write("one.html", PAGE.format("elsewhere") + '<p id="here">')
    assert store.is_followed
    assert found(store) == []
    assert store.links.anchors.keys() == {"one.html", "other.html"}
    assert store.files == digests(Path(store.root))


def test_a_link_of_a_page_that_has_changed_is_followed_into_one_that_has_not(store: Store) -> None:
    store.take("other.html")
    store.write("one.html", PAGE.format("here").replace("#there", "#nowhere"))
    assert found(store) == ["one.html → other.html#nowhere"]


def test_all_are_followed_when_an_anchor_is_gone(store: Store) -> None:
    store.take("one.html")
    store.write("other.html", '<p id="new">')
    assert not store.is_followed
    assert found(store) == ["one.html → other.html#there"]


def test_all_are_followed_when_a_file_is_gone(store: Store) -> None:
    store.take("one.html")
    assert not store.is_followed
    assert found(store) == ["one.html → other.html#there"]


def test_what_comes_out_as_it_was_has_lost_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.take("other.html")
    store.write("one.html", (store.old / "one.html").read_bytes())
    monkeypatch.setattr(Store, "read", lambda _store, path: pytest.fail(path))
    assert store.is_followed


def test_where_nothing_is_known_all_are_followed(store: Store) -> None:
    fresh = Store(store.root, store.old)
    fresh.write("one.html", PAGE.format("here"))
    Path(store.root, "prose.html").write_text('<a href="nowhere.html">', "utf-8")
    assert found(fresh) == ["one.html → other.html#there", "prose.html → nowhere.html"]


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
    assert Path(store.root, "one.html").read_bytes() == (store.old / "one.html").read_bytes()
    assert not Path(store.root, "one.html").samefile(store.old / "one.html")
