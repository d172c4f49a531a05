"""The official schema of SARIF 2.1.0, from the npm package of Microsoft that validates SARIF in tests."""

from __future__ import annotations

import json
import subprocess
import tarfile
from pathlib import Path
from typing import Any

PACKAGE = "@microsoft/jest-sarif@1.0.0-beta.0"
MEMBER = "package/lib/schemas/sarif-2.1.0-rtm.5.json"


def load(project: Path) -> dict[str, Any]:
    """The schema; `npm` brings the package once into the project's folder for such things, .cache/."""
    folder = project / ".cache" / "sarif"
    schema = folder / Path(MEMBER).name
    if not schema.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        command = ["npm", "pack", "--silent", "--pack-destination", str(folder), PACKAGE]
        name = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
        with tarfile.open(folder / name) as package:
            member = package.extractfile(MEMBER)
            assert member is not None
            schema.write_bytes(member.read())
    loaded: dict[str, Any] = json.loads(schema.read_text(encoding="utf-8"))
    return loaded
