"""The Firefox that tests drive by WebDriver BiDi, which it speaks itself. `python -m tests.browser.firefox`.

https://www.w3.org/TR/webdriver-bidi/. Playwright drives a Firefox of its own, which no package brings, or a
plain one by commands that one of long support does not know (`emulation.setMediaFeaturesOverride`); Selenium
starts one through geckodriver only, which Debian does not have.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets.sync.client import connect
from websockets.sync.connection import Connection

from tests.browser.noise import HERE
from tests.debian import install, succeeds

NAMES = ("firefox-esr", "firefox")
"""Commands that may start one, best first."""
_ELSEWHERE = (
    Path("C:/Program Files/Mozilla Firefox/firefox.exe"),
    Path("/Applications/Firefox.app/Contents/MacOS/firefox"),
)
"""Where Windows and macOS keep it, off the PATH."""
PATIENCE = 60
"""Seconds after which what is waited for will not come."""
KEYS = {"Enter": "\ue007", "Tab": "\ue004", "Space": " ", "Escape": "\ue00c"}
EVENTS = ["browsingContext.load", "log.entryAdded", "network.beforeRequestSent"]
_LEFT = "0x804b0002"
"""What a worker was reading when its page was left it could not finish (NS_BINDING_ABORTED)."""
_WHERE = "WebDriverBiDiServer.json"
"""The file of a profile in which it writes where it listens."""
_PREFERENCES = 'user_pref("browser.startup.page", 0);'
"""No page of its own to begin with."""
_MISSING = (
    "ไม่พบ Firefox สำหรับการทดสอบและติดตั้งเองไม่สำเร็จ โปรดติดตั้ง Firefox แล้วสั่งใหม่ · "
    "No Firefox for the tests was found and none could be installed: install Firefox and try again."
)


def find() -> Path | None:
    """The first Firefox that runs: one on the PATH, else where it is usually installed."""
    on_path = [Path(path) for name in NAMES if (path := shutil.which(name))]
    paths = [*on_path, *(path for path in _ELSEWHERE if path.is_file())]
    return next((path for path in paths if succeeds([str(path), "--version"], quiet=True)), None)


@dataclass
class Firefox:
    """One window."""

    connection: Connection
    window: str = ""
    noise: list[str] = field(default_factory=list)
    """What it printed to its console, and the addresses of other hosts that it asked."""
    _last: int = 0
    _loaded: str = ""
    """The address of the page that was loaded last."""

    def send(self, method: str, **parameters: Any) -> Any:
        """The result of a command. Events that come before it are noted."""
        self._last += 1
        self.connection.send(json.dumps({"id": self._last, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.connection.recv(PATIENCE))
            if message.get("id") == self._last:
                assert message["type"] == "success", message
                return message["result"]
            self._note(message)

    def open(self, address: str) -> None:
        """Go to a page and wait until it is there."""
        self.send("browsingContext.navigate", context=self.window, url=address, wait="complete")
        self.wait("document.readyState === 'complete'")  # said too early of one that names itself anew

    def size(self, width: int, height: int) -> None:
        """What is seen of a page, in CSS pixels."""
        viewport = {"width": width, "height": height}
        self.send("browsingContext.setViewport", context=self.window, viewport=viewport)

    def ask(self, expression: str) -> Any:
        """The value of an expression in the page, as JSON has it."""
        answer = self.send(
            "script.evaluate",
            expression=f"JSON.stringify({expression})",
            target={"context": self.window},
            awaitPromise=True,
        )
        assert answer["type"] == "success", answer
        return json.loads(answer["result"].get("value", "null"))

    def wait(self, expression: str) -> None:
        """Until it is true in the page, which may be on its way."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if self.ask(f"Boolean({expression})"):
                    return
            except AssertionError:
                pass  # between two pages
            time.sleep(0.05)
        raise AssertionError(f"never came true: {expression}")

    def follow(self, selector: str) -> None:
        """Press Enter on a link, and wait until its page is there."""
        self.focus(selector)
        address: str = self.ask("document.activeElement.href")
        self._loaded = ""
        self.press("Enter")
        while not self._loaded.startswith(address.removesuffix("index.html")):  # a page may shorten its own
            self._note(json.loads(self.connection.recv(PATIENCE)))

    def again(self) -> None:
        """The same page, loaded anew."""
        self.send("browsingContext.reload", context=self.window, wait="complete")
        self.wait("document.readyState === 'complete'")

    def text(self, selector: str) -> str:
        """Of the first element of a kind, as it is shown."""
        found: str = self.ask(f"document.querySelector({json.dumps(selector)}).innerText")
        return found

    def press(self, *keys: str) -> None:
        """Keys one after the other: names as in `KEYS`, or letters."""
        values = [KEYS.get(key, key) for key in keys]
        actions = [{"type": kind, "value": value} for value in values for kind in ("keyDown", "keyUp")]
        source = {"type": "key", "id": "keyboard", "actions": actions}
        self.send("input.performActions", context=self.window, actions=[source])

    def fill(self, selector: str, value: str) -> None:
        """A field, at once."""
        self.focus(selector)
        self.ask(f"document.activeElement.value = {json.dumps(value)}")
        self.ask("document.activeElement.dispatchEvent(new Event('input', { bubbles: true }))")

    def focus(self, selector: str) -> None:
        """On the first element of a kind, once it can be seen."""
        element = f"document.querySelector({json.dumps(selector)})"
        self.wait(f"{element}?.checkVisibility()")
        self.ask(f"{element}.focus() ?? true")

    def _note(self, message: dict[str, Any]) -> None:
        parameters = message["params"]
        match message["method"]:
            case "browsingContext.load":
                self._loaded = parameters["url"]
            case "log.entryAdded" if _LEFT not in parameters["text"]:
                self.noise.append(f"{parameters['level']}: {parameters['text']}")
            case "network.beforeRequestSent":
                address = parameters["request"]["url"]
                if not address.startswith((f"http://{HERE}:", "file:", "data:", "blob:", "about:")):
                    self.noise.append(address)


@contextmanager
def running(profile: Path) -> Iterator[Firefox]:
    """A window of a Firefox of its own, with an empty folder to live in."""
    executable = find()
    assert executable is not None, "run `python -m tests.browser.firefox`"
    (profile / "user.js").write_text(_PREFERENCES, "utf-8")
    command = [str(executable), "--headless", "--no-remote", "--profile", str(profile)]
    process = subprocess.Popen(
        [*command, "--remote-debugging-port", "0"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        with connect(_address(profile), max_size=None) as connection:
            firefox = Firefox(connection)
            firefox.send("session.new", capabilities={})
            # The first window keeps the focus in its address bar: keys would press nothing on a page.
            firefox.window = firefox.send("browsingContext.create", type="window")["context"]
            firefox.send("session.subscribe", events=EVENTS)
            yield firefox
            firefox.send("browser.close")
    finally:
        process.kill()
        process.wait()


def _address(profile: Path) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if (profile / _WHERE).is_file() and (text := (profile / _WHERE).read_text("utf-8")).strip():
            where = json.loads(text)
            return f"ws://{where['ws_host']}:{where['ws_port']}/session"
        time.sleep(0.05)
    raise AssertionError("Firefox does not say where it listens")


def main() -> int:
    """0 and its path, or 1 and one line that says what to do."""
    found = find()
    if found is None and any(install(name, "fonts-thai-tlwg") for name in NAMES):
        found = find()
    if found is None:
        print(_MISSING, file=sys.stderr)
        return 1
    print(f"Firefox: {found}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
