"""The Nu HTML checker of the W3C: fetched by npm, run by Debian's Java. `python -m tests.site.nu`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.debian import install, succeeds
from tests.npm import CACHE, fetch

VERSION = "26.9.27"
JAR = CACHE / f"vnu-jar-{VERSION}" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

_MISSING = (
    "ไม่พบ Java หรือ vnu-jar และติดตั้งเองไม่สำเร็จ โปรดติดตั้ง Java 11 ขึ้นไปและตรวจเครือข่ายแล้วสั่งใหม่ · "
    "Java or vnu-jar was not found and could not be installed: install Java 11 or newer, check the network, "
    "and try again."
)


@dataclass(frozen=True, order=True)
class Message:
    """What the checker says of a place."""

    path: str
    """POSIX, from the folder that was checked."""
    line: int
    text: str


def messages(folder: Path, *kinds: str) -> list[Message]:
    """All it says, mere advice too, of the files of a kind: `html` (the default) or `css`."""
    assert JAR.is_file() and _has_java(), "run `python -m tests.site.nu`"
    skip = [f"--skip-non-{kind}" for kind in kinds or ("html",)]
    command = ["java", "-jar", str(JAR), "--format", "json", "--exit-zero-always", *skip, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    report = json.loads(run.stderr)
    assert report["version"].startswith(VERSION)
    root = folder.as_uri().replace("file://", "file:") + "/"
    return sorted(
        Message(one["url"].removeprefix(root), one.get("lastLine", 0), one["message"])
        for one in report["messages"]
    )


def _has_java() -> bool:
    return shutil.which("java") is not None and succeeds(["java", "-version"], quiet=True)


def main() -> int:
    """0 and its path, or 1 and one line that says what to do."""
    fetch("vnu-jar", VERSION)
    if not _has_java():
        install("default-jre-headless")
    if not JAR.is_file() or not _has_java():
        print(_MISSING, file=sys.stderr)
        return 1
    print(f"Nu: {JAR}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
