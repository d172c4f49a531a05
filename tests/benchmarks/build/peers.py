"""Other generators on the same pages: what each is given, and the command that builds its site.

Each is fetched by its own client from Debian, npm or PyPI into a folder of the benchmark, and nowhere else.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.build.made_up import Item

SHELLS = Path(__file__).with_name("shells")
LANGUAGES = ("th", "en")


@dataclass(frozen=True)
class Peer:
    """A generator that was given the pages."""

    name: str
    version: str
    command: tuple[str, ...]
    site: Path
    """Where its site will be."""
    environment: Mapping[str, str] = field(default_factory=dict)


def _markdown(item: Item, language: int, front: str) -> str:
    """The page of an entry in one language."""
    parts = "\n\n".join(
        f"## {heading[language]} {{#{key}}}\n\n{text[language]}" for key, heading, text in item.parts
    )
    links = "\n".join(f"- {name}" for name in item.teaches)
    title = json.dumps(f"{item.number} {item.title[language]}".lstrip(), ensure_ascii=False)
    head = f"---\ntitle: {title}\n{front}---\n"
    return f"{head}\n{item.intro[language]}\n\n{parts}\n{links}\n"


def _pages(folder: Path, items: Iterable[Item], name: Callable[[Item, str], str], front: str = "") -> None:
    for item in items:
        for place, language in enumerate(LANGUAGES):
            path = folder / name(item, language)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_markdown(item, place, front), "utf-8")


def hugo(folder: Path, tools: Path, items: Iterable[Item]) -> Peer:
    """Hugo of Debian with a plain theme: menu of sections, table of contents, search index as JSON."""
    program, environment = shutil.which("hugo"), dict[str, str]()
    if program is None:
        root = tools / "hugo"
        if not root.exists():
            root.mkdir(parents=True)
            packages = ("hugo", "libsass1", "libwebp7")
            fetch = ["apt-get", "download", *packages]
            subprocess.run(fetch, cwd=root, check=True, capture_output=True)
            for package in root.glob("*.deb"):
                subprocess.run(["dpkg", "-x", str(package), str(root)], check=True)
        program = str(root / "usr" / "bin" / "hugo")
        libraries = [str(path.parent) for path in root.rglob("libsass.so*")]
        environment = {"LD_LIBRARY_PATH": os.pathsep.join(libraries)}
    shutil.copytree(SHELLS / "hugo", folder)
    _pages(folder / "content", items, lambda item, language: f"{language}/{item.kind}/{item.id}.md")
    return Peer(
        "Hugo",
        _said([program, "version"], environment).split()[1].split("+")[0],
        (program, "--quiet", "--source", str(folder)),
        folder / "public",
        environment,
    )


def eleventy(folder: Path, tools: Path, items: Iterable[Item]) -> Peer:
    """Eleventy with the same plain theme in Nunjucks."""
    root = tools / "eleventy"
    if not (root / "node_modules").exists():
        root.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "@11ty/eleventy@2"]
        subprocess.run(install, cwd=root, check=True)
    shutil.copytree(SHELLS / "eleventy", folder)
    _pages(
        folder / "content",
        items,
        lambda item, language: f"{language}/{item.kind}/{item.id}.md",
        "layout: base.njk\n",
    )
    program = str(root / "node_modules" / ".bin" / "eleventy")
    return Peer(
        "Eleventy",
        _said([program, "--version"]),
        ("sh", "-c", f"cd '{folder}' && '{program}' --quiet"),
        folder / "_site",
    )


def mkdocs(folder: Path, tools: Path, items: Iterable[Item]) -> Peer:
    """MkDocs with Material, its search, the pruned navigation and static-i18n."""
    program = _python(tools) / "mkdocs"
    shutil.copytree(SHELLS / "mkdocs", folder)
    _pages(folder / "docs", items, lambda item, language: f"{item.kind}/{item.id}.{language}.md")
    return Peer(
        "MkDocs + Material + static-i18n",
        _said([str(program), "--version"]).split()[2],
        (str(program), "build", "--quiet", "--config-file", str(folder / "mkdocs.yml")),
        folder / "site",
        {"NO_MKDOCS_2_WARNING": "1"},
    )


def zensical(folder: Path, tools: Path, items: Iterable[Item]) -> Peer:
    """Zensical with the pruned navigation, both languages in one project: it has no plugin for languages."""
    program = _python(tools) / "zensical"
    shutil.copytree(SHELLS / "zensical", folder)
    _pages(folder / "docs", items, lambda item, language: f"{language}/{item.kind}/{item.id}.md")
    return Peer(
        "Zensical",
        _said([str(program), "--version"]).split()[-1],
        ("sh", "-c", f"cd '{folder}' && '{program}' build --clean"),
        folder / "site",
    )


PEERS = {"hugo": hugo, "eleventy": eleventy, "zensical": zensical, "mkdocs": mkdocs}


def _python(tools: Path) -> Path:
    """An environment with the two generators of PyPI; where its commands are."""
    root = tools / "python"
    if not root.exists():
        venv.create(root, with_pip=True)
        wanted = ("mkdocs>=1.6.1,<2", "mkdocs-material>=9.8.1,<9.9", "mkdocs-static-i18n>=1.3,<2", "zensical")
        install = [str(root / "bin" / "python"), "-m", "pip", "install", "--quiet", *wanted]
        subprocess.run(install, check=True, stdout=sys.stderr)
    return root / "bin"


def _said(command: list[str], environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env=os.environ | dict(environment or {})
    )
    return done.stdout.strip()
