"""What a page must not do: complain on its console, or ask another host for anything."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Page

HERE = "127.0.0.1"
_WITHOUT_NETWORK = ("file", "data", "blob", "about")


@dataclass
class Noise:
    """Grows while a page lives. A test that expects a message takes it out."""

    console: list[str] = field(default_factory=list)
    """Every console message and uncaught exception, as `type: text`."""
    foreign: list[str] = field(default_factory=list)
    """The address of every request to another host."""

    def listen(self, page: Page) -> None:
        """Hear all that `page` says from now on."""
        page.on("console", lambda message: self.console.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.console.append(f"exception: {error}"))
        page.on("request", lambda request: self._request(request.url))

    def _request(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.hostname != HERE and parts.scheme not in _WITHOUT_NETWORK:
            self.foreign.append(url)
