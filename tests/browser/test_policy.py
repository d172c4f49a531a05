"""The site runs under the strict Content-Security-Policy that it tells its host to send."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Reader, Root
from tests.browser.server import serve
from tests.browser.staying import stay

pytestmark = pytest.mark.browser

GUIDE = "docs/authors/hosts.md"
SENT = re.compile(r"default-src 'none';[^\n]*?frame-ancestors 'self'")


def policy(site: Path) -> str:
    """What the site tells its host to send."""
    found = SENT.search((site / "_headers").read_text("utf-8"))
    assert found is not None
    return found[0]


@pytest.fixture
def guarded(real_site: Path) -> Iterator[Root]:
    """The site on a host that sends its policy."""
    with serve(real_site, policy(real_site)) as host:
        yield host


def test_nothing_is_refused_on_any_sort_of_page(
    reader: Reader, guarded: Root, sorts: list[str], outside: list[str]
) -> None:
    """A refusal is a message on the console, and `reader` wants none."""
    with reader() as page:
        for index, path in enumerate(sorts):
            page.goto(f"{guarded}{('th', 'en')[index % 2]}/{path}")
        for path in outside:
            stay(page, guarded + path)


def test_search_answers_in_a_worker(reader: Reader, guarded: Root) -> None:
    with reader() as page:
        page.goto(f"{guarded}th/search/index.html?q=ไวน์")
        expect(page.locator(".c-hit").first).to_be_visible()


def test_the_error_page_has_its_style_and_its_script(reader: Reader, real_site: Path) -> None:
    with serve(real_site, policy(real_site)) as host, reader() as page:
        text = (real_site / "404.html").read_text("utf-8")
        sent = {"Content-Security-Policy": policy(real_site), "Content-Type": "text/html"}
        page.route("**/deep/**", lambda route: route.fulfill(body=text, headers=sent))
        page.goto(f"{host}deep/en/nowhere/")
        expect(page.locator("main")).to_have_css("display", "grid")
        expect(page.locator("section").first).to_have_attribute("lang", "en")


def test_what_stands_in_a_page_is_refused(chromium: Browser, guarded: Root) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{guarded}th/index.html")
    page.evaluate(
        """() => {
          const script = document.createElement("script")
          script.textContent = "document.title = 'run'"
          document.body.append(script)
        }"""
    )
    assert page.title() != "run"
    context.close()


def test_the_guide_for_hosts_has_the_policy_of_the_site(
    request: pytest.FixtureRequest, project: Path, real_site: Path
) -> None:
    """`pytest --renew` writes it anew where the error page has changed."""
    guide, sent = project / GUIDE, policy(real_site)
    text = guide.read_text("utf-8")
    if request.config.getoption("--renew"):
        guide.write_text(SENT.sub(lambda _old: sent, text), "utf-8")
        text = guide.read_text("utf-8")
    told = SENT.findall(text)
    assert set(told) == {sent}
    assert len(told) == 3
