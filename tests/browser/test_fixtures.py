"""The browser and what listens to it: were it deaf, every other browser test would prove nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.noise import Noise

pytestmark = pytest.mark.browser


HEAD = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    quiet = "<title>เงียบ</title>"
    loud = '<script>console.warn("ระวัง"); missing();</script><img src="http://host.invalid/pixel.png">'
    (tmp_path / "quiet.html").write_text(HEAD + quiet, "utf-8")
    (tmp_path / "loud.html").write_text(HEAD + loud, "utf-8")
    return tmp_path


def test_a_served_page_is_seen(page: Page, folder: Path, served: Callable[[Path], str]) -> None:
    page.goto(served(folder) + "quiet.html")
    assert page.title() == "เงียบ"


def test_a_page_opens_from_its_folder(page: Page, folder: Path) -> None:
    page.goto((folder / "quiet.html").as_uri())
    assert page.title() == "เงียบ"


def test_noise_is_heard(page: Page, noise: Noise, folder: Path, served: Callable[[Path], str]) -> None:
    page.goto(served(folder) + "loud.html")
    console, foreign = list(noise.console), list(noise.foreign)
    noise.console.clear()
    noise.foreign.clear()
    assert "warning: ระวัง" in console
    assert any(message.startswith("exception:") and "missing" in message for message in console)
    assert foreign == ["http://host.invalid/pixel.png"]
