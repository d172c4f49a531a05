"""How pages are handed on: addresses, LINE, codes, and short addresses with a part."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from generator.model.catalogue import Catalogue
from generator.views.localizer import Localizer
from generator.views.sharing import WITHOUT_CODE, code_files, sharing
from generator.views.short import short_pages

SITE = "https://example.org/"


def test_an_entry_is_handed_on_by_its_short_address(full: Catalogue) -> None:
    shown = sharing(Localizer(full, "th", SITE), full.by_id["tcps-9001-2552"])
    assert shown.address == "https://example.org/s/tcps-9001-2552/"
    assert shown.code == "s/tcps-9001-2552/qr.svg"
    asked = parse_qs(urlsplit(shown.line).query)
    assert asked["url"] == [shown.address]
    assert asked["text"][0].startswith("มผช. 9001/2552")


def test_where_no_host_is_known_nothing_pretends_to_lead_there(full: Catalogue) -> None:
    shown = sharing(Localizer(full, "en"), full.by_id["tcps-9001-2552"])
    assert (shown.address, shown.line, shown.code) == ("/s/tcps-9001-2552/", "", "")
    assert list(code_files(Localizer(full, "th"))) == []


def test_every_code_that_a_page_shows_is_a_file(full: Catalogue) -> None:
    files = {code.path: code.address for code in code_files(Localizer(full, "th", SITE))}
    localizer = Localizer(full, "th", SITE)
    shown = {one.code: one.address for entry in full if (one := sharing(localizer, entry)).code}
    assert files == shown
    assert not any(entry.kind in WITHOUT_CODE and f"s/{entry.id}/qr.svg" in files for entry in full)
    assert len(files) > 10


def test_a_short_address_knows_the_parts_under_all_their_keys(full: Catalogue) -> None:
    pages = {page.path: page for page in short_pages(Localizer(full, "th"))}
    for entry in full:
        page = pages[f"s/{entry.id}/index.html"]
        assert [part.keys for part in page.parts] == [(one.key, *one.was) for one in entry.parts()]
        for part in page.parts:
            assert [(way.language, way.anchor) for way in part.ways] == [
                ("th", part.keys[0]),
                ("en", part.keys[0]),
            ]
    family = pages["s/tcps-9001/index.html"]
    assert family.parts == pages["s/tcps-9001-2552/index.html"].parts != ()
