"""`catalogue build`: the whole site beside the old one, which stands until the new one is whole."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from generator.commands import check
from generator.language.bilingual import Bilingual

HELP = "ตรวจบัญชีและสร้างเว็บไซต์ · check the catalogue and build the site"


def add_arguments(parser: ArgumentParser) -> None:
    """How findings are printed, and where the site goes."""
    check.add_printing(parser)
    parser.add_argument("--site", type=Path, help="โฟลเดอร์ของเว็บไซต์ · the site's folder (site/)")


def run(options: Namespace) -> int:
    """0 when the site is in its place, 1 if the catalogue or the build has errors, 2 for wrong use."""
    code = check.check(options)
    if code != 0:
        return code
    target = (options.site or options.project / "site").resolve()
    if target.exists() and not _is_site(target):
        refusal = Bilingual(
            th=f"ไม่เขียนทับ {target}: ไม่ใช่เว็บไซต์ที่คำสั่งนี้สร้าง",
            en=f"{target} is not a site this command has built: it is left alone",
        )
        print(refusal[options.lang], file=sys.stderr)
        return 2
    fresh = target.with_name(f".{target.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        _build(options.project, fresh)
    except MkDocsException as error:
        shutil.rmtree(fresh, ignore_errors=True)
        print(error, file=sys.stderr)
        return 1
    _swap(fresh, target)
    done = Bilingual(
        th=f"สร้างเว็บไซต์แล้ว เปิดที่ {target}/index.html", en=f"The site is built: open {target}/index.html"
    )
    print(done[options.lang], file=sys.stderr)
    return 0


def _build(project: Path, site: Path) -> None:
    """Let MkDocs build, strictly and quietly."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.WARNING)
    config = load_config(str(project / "mkdocs.yml"), strict=True, site_dir=str(site))
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()


def _is_site(folder: Path) -> bool:
    """Whether a folder is empty or holds what this command writes."""
    return folder.is_dir() and (not any(folder.iterdir()) or (folder / "th" / "index.html").is_file())


def _swap(fresh: Path, target: Path) -> None:
    """Put the new site in the place of the old one by renaming, which no reader sees half done."""
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)
