"""Our pages beside the starters of Material and Starlight: `python -m tests.benchmarks.pages`.

Each page is read by the Nu checker, opened once by axe on a phone in light and in dark colours, and by
Lighthouse as phones see it; its HTML and all that a first visit fetches are counted as a host sends them,
gzipped. `--site FOLDER` looks at a site of ours that is built, `--runs N` has Lighthouse look N times and
takes the medians, `--renew` writes docs/pages.md.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks.lighthouse import CATEGORIES, fetch, host, scores
from tests.benchmarks.pages.peers import PEERS, Peer
from tests.browser.axe import barriers
from tests.browser.chromium import ARGUMENTS, find
from tests.browser.screens import PHONE
from tests.site import nu

ROOT = Path(__file__).parents[3]
TOOLS = ROOT / ".cache" / "page-peers"
OURS = ("th/", "en/", "th/standards/", "th/standards/tcps-2-2546/", "th/procedures/certify-tcps/")
COLUMNS = ("site", "page", "Nu", "axe", *CATEGORIES, "HTML kB", "first visit kB", "layout shift")

_HEAD = """---
lang: en
title: Our pages beside others
---

# Our pages beside others

Made by `python -m tests.benchmarks.pages --renew`, which also makes the starter sites of Material for MkDocs
and of Starlight. Nu: what the HTML checker of the W3C says of a page. axe: rules broken, on a phone, in light
and in dark colours. Then the four scores of Lighthouse as phones see a page. HTML and first visit: as a host
sends them, gzipped, nothing kept. A starter has a few sentences; ours is the real catalogue. Material's
starter is without its web font, which another host has.

"""


def messages_of(site: Path, pages: Sequence[str]) -> list[int]:
    """How much the Nu checker says of each page's HTML."""
    with TemporaryDirectory() as name:
        for place, page in enumerate(pages):
            shutil.copy(site / page / "index.html", Path(name) / f"{place}.html")
        told = Counter(message.path for message in nu.messages(Path(name)))
    return [told[f"{place}.html"] for place in range(len(pages))]


def broken_rules(browser: Browser, address: str) -> int:
    """How many rules of axe a page breaks, in either scheme of colours."""
    found: set[str] = set()
    for scheme in ("light", "dark"):
        context = browser.new_context(
            viewport=PHONE, color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True
        )
        page = context.new_page()
        page.goto(address)
        found |= {rule for rule, *_ in barriers(page)}
        context.close()
    return len(found)


def rows(peer: Peer, runs: int, chromium: Path) -> Iterator[tuple[str, ...]]:
    """A row of the table for each page of a site."""
    with host(peer.site) as root:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
            broken = [broken_rules(browser, root + path) for path in peer.pages]
            browser.close()
        told_by_nu = messages_of(peer.site, peer.pages)
        for path, said, rules in zip(peer.pages, told_by_nu, broken, strict=True):
            seen = [scores(root + path, chromium) for _ in range(runs)]
            told = {name: median(run[name] for run in seen) for name in (*CATEGORIES, "kB", "shift")}
            html = len(gzip.compress((peer.site / path / "index.html").read_bytes(), mtime=0)) / 1000
            yield (
                *(peer.name, f"/{path}", str(said), str(rules)),
                *(f"{told[name]:.0f}" for name in CATEGORIES),
                *(f"{html:.1f}", f"{told['kB']:.0f}", f"{told['shift']:.3f}"),
            )


def table(lines: Sequence[Sequence[str]]) -> str:
    """In Markdown."""
    head = [COLUMNS, ("---", "---", *["--:"] * (len(COLUMNS) - 2))]
    return "".join(f"| {' | '.join(line)} |\n" for line in (*head, *lines))


def main() -> int:
    """Print the table, or renew its page; 0, or 1 where the Nu checker is out of reach."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--site", type=Path)
    parser.add_argument("--peers", nargs="*", choices=sorted(PEERS), default=sorted(PEERS))
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--renew", action="store_true", help="write docs/pages.md")
    options = parser.parse_args()
    chromium = find()
    assert chromium is not None, "run `python -m tests.browser.chromium`"
    fetch()
    if nu.main():
        return 1
    with TemporaryDirectory() as made:
        site = options.site or Path(made) / "site"
        if options.site is None:
            build = [sys.executable, "-m", "generator.cli", "build", "--site", str(site), str(ROOT)]
            subprocess.run(build, check=True, stdout=sys.stderr)
        sites = [Peer("ours", site, OURS), *(PEERS[name](TOOLS / name) for name in options.peers)]
        lines = []
        for row in (row for one in sites for row in rows(one, options.runs, chromium)):
            print(*row, file=sys.stderr, flush=True)  # it takes minutes
            lines.append(row)
        text = table(lines)
    often = "One look" if options.runs == 1 else f"Medians of {options.runs} looks"
    text += f"\n{often} of Lighthouse a page. Other work on the computer lowers the score of performance.\n"
    if options.renew:
        (ROOT / "docs" / "pages.md").write_text(_HEAD + text, "utf-8")
    else:
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
