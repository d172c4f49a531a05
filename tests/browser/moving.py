"""What moves on a page while it loads, where its scripts come late: the worst that a slow network does."""

from __future__ import annotations

import re

from playwright.sync_api import Page, Route

MOST = 0.01
"""Of cumulative layout shift, the sum of what web.dev/articles/cls counts; below 0.1 is called good there."""

_LATE = re.compile(r"/(?!early\.js|search_asked\.js)[^/]*\.js$")
"""Scripts that are put off until the page was read. The two others run before anything is painted."""
_LISTEN = """
window.shifts = []
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) {
    const moved = sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.textContent)
    shifts.push([value, moved])
  }
}).observe({ type: "layout-shift", buffered: true })
"""
_PAINTED = "performance.getEntriesByName('first-contentful-paint').length > 0"
_TWO_FRAMES = (
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"
)


def listen(page: Page) -> None:
    """Note all that moves on what `page` opens from now on."""
    page.add_init_script(_LISTEN)


def moved(page: Page, address: str) -> tuple[float, list[object]]:
    """Opens a page whose late scripts wait for its first paint: how much moves after it, and what."""
    held: list[Route] = []
    is_held = True

    def hold(route: Route) -> None:
        if is_held:
            held.append(route)
        else:
            route.continue_()

    page.route(_LATE, hold)
    page.goto(address, wait_until="commit")
    page.wait_for_function(_PAINTED)
    is_held = False
    while held:
        held.pop(0).continue_()
    page.wait_for_load_state("load")
    page.evaluate(_TWO_FRAMES)
    page.unroute(_LATE, hold)
    shifts = page.evaluate("shifts")
    return sum(value for value, _ in shifts), [what for _, what in shifts]
