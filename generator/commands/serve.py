"""`catalogue serve`: a preview that follows every change of data and templates."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mkdocs.commands.serve import serve
from mkdocs.exceptions import MkDocsException

from generator.language.bilingual import Bilingual

HELP = "เปิดตัวอย่างเว็บไซต์ที่ปรับตามการแก้ไข · preview the site while editing"


def add_arguments(parser: ArgumentParser) -> None:
    """Where to listen, and the project's folder."""
    parser.add_argument("--address", default="127.0.0.1:8000", help="ที่อยู่และพอร์ต · address and port")
    parser.add_argument(
        "project", nargs="?", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder"
    )


def run(options: Namespace) -> int:
    """Serve until stopped; 1 if the preview cannot start."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    where = Bilingual(
        th=f"ดูตัวอย่างที่ http://{options.address}/ หยุดด้วย Ctrl+C",
        en=f"Preview at http://{options.address}/, stop it with Ctrl+C",
    )
    print(where[options.lang], file=sys.stderr)
    try:
        serve(str(options.project / "mkdocs.yml"), dev_addr=options.address)
    except (MkDocsException, OSError) as error:
        failed = Bilingual(th=f"เปิดตัวอย่างไม่ได้: {error}", en=f"the preview cannot start: {error}")
        print(failed[options.lang], file=sys.stderr)
        return 1
    return 0
