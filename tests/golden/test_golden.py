"""The content of a few pages of the catalogue `full`, as last looked at; `pytest --renew` writes it anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import pipeline
from generator.language.bilingual import LANGUAGES
from tests import whole

ROUTES = {
    "home": "",
    "standard": "standards/tcps-9001-2552",
    "procedure": "procedures/certify-test",
    "seminar": "seminars/seminar-test-2008",
}
GOLDEN = [(name, language) for name in ROUTES for language in LANGUAGES]


@pytest.fixture(scope="module")
def site(project: Path) -> whole.Site:
    return whole.site(pipeline.check(project / "tests" / "catalogues" / "full").reading.catalogue)


@pytest.mark.parametrize(("name", "language"), GOLDEN)
def test_a_page_is_as_it_was(
    site: whole.Site, name: str, language: str, pytestconfig: pytest.Config, request: pytest.FixtureRequest
) -> None:
    (html,) = (
        rendered.html
        for rendered in site.pages
        if (rendered.page.route, rendered.page.language) == (ROUTES[name], language)
    )
    golden = request.path.parent / f"{name}.{language}.html"
    if pytestconfig.getoption("--renew"):
        golden.write_text(html, "utf-8", newline="\n")
    assert html == golden.read_text("utf-8")


def test_no_golden_page_is_left_over(request: pytest.FixtureRequest) -> None:
    found = {path.name for path in request.path.parent.glob("*.html")}
    assert found == {f"{name}.{language}.html" for name, language in GOLDEN}
