"""The Chromium that tests drive: found on this computer, or fetched. `python -m tests.browser.chromium`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.debian import apt_get, install, succeeds

NAMES = ("chromium", "chromium-browser", "google-chrome")
"""Commands that may start one, best first."""

ARGUMENTS = ("--disable-gpu",)
"""Playwright itself adds those against traffic of the browser's own and, for root, against its sandbox."""

_DEBIAN_PACKAGES = ("chromium", "fonts-thai-tlwg")
_MISSING = (
    "ไม่พบเบราว์เซอร์สำหรับการทดสอบและติดตั้งเองไม่สำเร็จ โปรดติดตั้ง Chromium แล้วสั่งใหม่ · "
    "No browser for the tests was found and none could be installed: install Chromium and try again."
)


def find() -> Path | None:
    """The first Chromium that runs: one on the PATH, else Playwright's own."""
    on_path = (shutil.which(name) for name in NAMES)
    candidates = [Path(path) for path in on_path if path]
    with sync_playwright() as playwright:
        candidates.append(Path(playwright.chromium.executable_path))
    return next((candidate for candidate in candidates if _runs(candidate)), None)


def provide() -> Path | None:
    """The Chromium that is here or can be brought here: by Debian's package, else by Playwright."""
    found = find()
    if found is None and install(*_DEBIAN_PACKAGES):
        found = find()
    if found is None and _install_playwrights():
        found = find()
    return found


def _runs(executable: Path) -> bool:
    """Whether it starts at all. Ubuntu's `chromium-browser` may only say where to get it."""
    if not executable.is_file():
        return False
    return succeeds([str(executable), "--version"], quiet=True)


def _install_playwrights() -> bool:
    install = [sys.executable, "-m", "playwright", "install"]
    if apt_get() is not None and succeeds([*install, "--with-deps", "chromium"]):
        return True
    return succeeds([*install, "chromium"])


def main() -> int:
    """0 and its path, or 1 and one line that says what to do."""
    found = provide()
    if found is None:
        print(_MISSING, file=sys.stderr)
        return 1
    print(f"Chromium: {found}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
