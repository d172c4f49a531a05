"""The workbook of everything, opened and saved by LibreOffice, comes back as it was: `make test-all`.

Apart from the other tests, for an office suite is not fetched as easily as a browser. 0 if nothing differs.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.imports.tables import exported

ROOT = Path(__file__).parent.parent.parent
PROJECTS = (ROOT, ROOT / "tests" / "catalogues" / "full")

_MISSING = (
    "ไม่พบ LibreOffice โปรดติดตั้ง เช่น sudo apt-get install libreoffice-calc แล้วสั่งใหม่ · "
    "No LibreOffice was found: install it (sudo apt-get install libreoffice-calc) and try again."
)
_UNCHANGED = "0 new, 0 changed"


def saved(office: str, workbook: Path, into: Path) -> Path:
    """The workbook as LibreOffice writes it, by a profile of its own."""
    command = [office, "--headless", f"-env:UserInstallation={(into / 'profile').as_uri()}"]
    command += ["--convert-to", "xlsx", "--outdir", str(into / "saved"), str(workbook)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return into / "saved" / workbook.name


def comes_back(office: str, project: Path) -> bool:
    """Whether a dry run of the import of what LibreOffice saved finds nothing new or changed."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        workbook = saved(office, exported(project, folder / "data") / "catalogue.xlsx", folder)
        command = [sys.executable, "-m", "generator.cli", "import", "--lang", "en", "--project", str(project)]
        run = subprocess.run([*command, str(workbook)], cwd=ROOT, capture_output=True, text=True, check=False)
    print(run.stdout + run.stderr, end="")
    return run.returncode == 0 and not run.stdout and run.stderr.startswith(_UNCHANGED)


def main() -> int:
    """0 if every workbook comes back as it was, 1 if not or without LibreOffice."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print(_MISSING, file=sys.stderr)
        return 1
    results = [comes_back(office, project) for project in PROJECTS]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
