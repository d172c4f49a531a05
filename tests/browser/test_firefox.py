"""The ways readers go, in Firefox: from a host and from the folder, by keyboard, on a phone's screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.conftest import Root
from tests.browser.firefox import Firefox, running
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

LANGUAGES = pytest.mark.parametrize("language", ["th", "en"])
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    with running(tmp_path_factory.mktemp("firefox")) as firefox:
        firefox.size(**PHONE)
        yield firefox


@pytest.fixture
def firefox(browser: Firefox) -> Iterator[Firefox]:
    """As quiet as Chromium must be."""
    browser.noise.clear()
    yield browser
    browser.ask("1")
    assert browser.noise == []


@pytest.mark.parametrize(
    ("language", "typed", "number"), [("th", "เกษรผึ้ง", "มผช. 548/2547"), ("en", "bee polen", "TCPS 548/2547")]
)
def test_a_producer_finds_a_standard_and_answers_for_the_product(
    firefox: Firefox, root: Root, language: str, typed: str, number: str
) -> None:
    firefox.open(f"{root}{language}/index.html")
    firefox.follow(".c-door a[href*='which/']")
    firefox.focus("#which-q")
    firefox.press(*typed)
    firefox.wait(f"document.querySelector('.c-which__answer h3')?.innerText.includes('{number}')")
    firefox.follow(".c-which__answer h3 a")
    assert number in firefox.text("h1")
    firefox.follow(".c-next a[href*='readiness/']")
    assert number in firefox.text("h1 + .c-lead")
    firefox.focus("[data-question] input[value=ready]")
    firefox.press("Space")
    firefox.wait("JSON.stringify(localStorage).includes('ready')")
    firefox.again()
    assert firefox.ask("document.querySelector('[data-question] input:checked').value") == "ready"
    assert not firefox.ask(TOO_WIDE)
    firefox.ask("localStorage.clear() ?? true")


@pytest.mark.parametrize(
    ("language", "typed", "number"), [("th", "กาปิ", "มผช. 61/2546"), ("en", "kapi", "TCPS 61/2546")]
)
def test_search_finds_a_misspelt_word(
    firefox: Firefox, root: Root, language: str, typed: str, number: str
) -> None:
    firefox.open(f"{root}{language}/search/index.html")
    firefox.focus("form[data-ask] input[name=q]")
    firefox.press(*typed, "Enter")
    firefox.wait(f"document.querySelector('.c-hit')?.innerText.includes('{number}')")


@pytest.mark.parametrize(
    ("language", "due"), [("th", "วันศุกร์ที่ 19 มิถุนายน 2569"), ("en", "Friday 19 June 2026")]
)
def test_an_officer_works_out_a_day(firefox: Firefox, root: Root, language: str, due: str) -> None:
    firefox.open(f"{root}{language}/deadline/index.html?procedure=certify-tcps")
    firefox.fill("#due-received", "2026-04-01")  # in what order its parts are typed is up to the browser
    firefox.wait("document.querySelectorAll('.c-due-result tbody tr').length > 3")
    assert firefox.text(".c-due-result__date") == due
    assert firefox.ask("location.search") == "?procedure=certify-tcps&received=2026-04-01"


@LANGUAGES
def test_a_trainer_comes_from_a_seminar_to_its_quiz(firefox: Firefox, root: Root, language: str) -> None:
    firefox.open(f"{root}{language}/seminars/seminar-2018-11-digital-era/index.html")
    firefox.follow(".c-next a[href*='quiz/']")
    firefox.focus("[data-quiz] [data-right]")
    firefox.press("Space")
    firefox.focus("[data-quiz] [type=submit]")
    firefox.press("Enter")
    firefox.wait("document.querySelector('[data-mark]').dataset.is === 'right'")
    assert "1" in firefox.text("[data-score]")


def test_a_trainer_shows_slides(firefox: Firefox, root: Root) -> None:
    firefox.open(f"{root}th/procedures/certify-tcps/projector/index.html")
    firefox.focus("[data-go=forward]")
    firefox.press("Enter")
    firefox.wait("location.hash === '#2'")


def test_the_colours_are_kept(firefox: Firefox, host: Root) -> None:
    """On a host: in a folder Firefox keeps what a page remembers for this page alone."""
    firefox.open(f"{host}th/index.html")
    scheme = "document.body.dataset.mdColorScheme"
    before = firefox.ask(scheme)
    firefox.focus("[data-colours]")
    firefox.press("Enter")
    firefox.follow(".c-door a[href*='which/']")
    assert {before, firefox.ask(scheme)} == {"default", "slate"}
    firefox.ask("localStorage.clear() ?? true")


@pytest.mark.deep
def test_no_sort_of_page_complains_or_scrolls_sideways(
    firefox: Firefox, root: Root, sorts: list[str]
) -> None:
    wide = []
    for index, path in enumerate(sorts):
        firefox.open(f"{root}{('th', 'en')[index % 2]}/{path}")
        if firefox.ask(TOO_WIDE):
            wide.append(path)
    assert wide == []


def test_a_message_on_the_console_would_be_heard(browser: Firefox, root: Root) -> None:
    browser.noise.clear()
    browser.open(f"{root}th/index.html")
    browser.ask("console.error('heard') ?? true")
    browser.ask("1")
    assert any("heard" in one for one in browser.noise)
