"""axe-core, which finds barriers on a page: fetched by npm. `python -m tests.browser.axe`."""

from __future__ import annotations

import sys

from playwright.sync_api import Page

from tests.npm import CACHE, fetch

VERSION = "4.14.1"
SCRIPT = CACHE / f"axe-core-{VERSION}" / "node_modules" / "axe-core" / "axe.min.js"

_MISSING = (
    "ติดตั้ง axe-core ด้วย npm ไม่สำเร็จ โปรดตรวจเครือข่ายแล้วสั่งใหม่ · "
    "npm could not fetch axe-core: check the network and try again."
)
_RUN = """async (values) => {
  const { violations } = await axe.run(values.length ? { runOnly: { type: "rule", values } } : {})
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}"""


def barriers(page: Page, *rules: str) -> list[list[str]]:
    """What axe finds on a page as it stands, by some rules or its usual ones: the rule, what breaks it."""
    assert SCRIPT.is_file(), "run `python -m tests.browser.axe`"
    page.evaluate(SCRIPT.read_text("utf-8"))
    found: list[list[str]] = page.evaluate(_RUN, rules)
    return found


def main() -> int:
    """0 and its path, or 1 and one line that says what to do."""
    fetch("axe-core", VERSION)
    if not SCRIPT.is_file():
        print(_MISSING, file=sys.stderr)
        return 1
    print(f"axe-core: {SCRIPT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
