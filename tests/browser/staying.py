"""Pages that lead on at once, held where they are so that they can be looked at."""

from __future__ import annotations

import re

from playwright.sync_api import Page

_ON = re.compile(r"/(th|en)/")


def stay(page: Page, address: str) -> None:
    """Open a page of no language: from now on, where it leads to answers that there is nothing."""
    page.route(_ON, lambda route: route.fulfill(status=204))
    page.goto(address, wait_until="commit")  # what is interrupted never ends loading
    page.locator("main").wait_for(state="attached")
