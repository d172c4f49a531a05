from __future__ import annotations

from generator.exports.downloads import downloads
from generator.language.bilingual import LANGUAGES
from generator.model.catalogue import Catalogue
from generator.views.localizer import Localizer
from generator.views.pages.downloads import DownloadsPage, pages


def test_every_file_is_listed_and_every_listed_file_is_there(thai: Localizer) -> None:
    (page,) = pages(thai)
    content = page.content
    assert isinstance(content, DownloadsPage)
    listed = {content.everything, content.termbase, content.api, content.api_schema}
    listed.add(content.for_language_models)
    for files in content.kinds:
        listed |= {files.workbook, files.api, *(table.path for table in files.tables)}
    made = {one.path for one in downloads(thai.catalogue)}
    assert listed <= made
    of_one_entry = {path for path in made if "/entries/" in path}
    of_a_language = {path for path in made if path.startswith(("th/", "en/"))}
    assert made - listed == of_one_entry | of_a_language


def test_feeds_are_listed_where_the_address_of_the_site_is_known(full: Catalogue) -> None:
    listed = set()
    for language in LANGUAGES:
        (page,) = pages(Localizer(full, language, "https://x.example/"))
        assert isinstance(page.content, DownloadsPage)
        listed |= {feed.path for feed in page.content.feeds}
    made = {one.path for one in downloads(full, "https://x.example/") if one.path.startswith("feeds/")}
    assert listed == made
    assert {"feeds/all.th.xml", "feeds/all.en.xml", "feeds/scheme-tcps.th.xml"} <= made


def test_rows_are_counted(thai: Localizer) -> None:
    (page,) = pages(thai)
    assert isinstance(page.content, DownloadsPage)
    standards = next(files for files in page.content.kinds if files.kind == "standard")
    assert standards.entries == 4
    counted = {table.name: table.rows for table in standards.tables}
    assert counted["standard"] == 4
    assert counted["standard.requirements.limits"] == 4
