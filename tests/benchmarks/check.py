"""The whole check beside yamllint and check-jsonschema on the same files: `python -m tests.benchmarks.check`.

1,263 made-up standards of 12 requirements, all right. The two others are fetched and go away again.
They do less: yamllint looks at the form of YAML alone, check-jsonschema at our JSON Schema alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.reading import REQUIREMENTS, STANDARDS, write

ROOT = Path(__file__).parent.parent.parent
MINIMAL = ROOT / "tests" / "catalogues" / "minimal" / "catalogue"
STYLE = "{extends: default, rules: {line-length: disable, document-start: disable, braces: disable}}"
"""Its own rules but those that the style of the catalogue breaks in every file."""


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds on the clock and of the processor, and megabytes at its peak."""

    wall: float
    cpu: float
    memory: float


def cost(command: Sequence[str]) -> Cost:
    """Run a command, which must find nothing wrong."""
    start = perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = perf_counter() - start
    assert status == 0, command
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def catalogue(project: Path) -> list[Path]:
    """A right catalogue of made-up standards; the paths of the standards."""
    paths = write(project / "catalogue" / "standard", broken=False)
    for kind in ("scheme", "category", "source"):
        shutil.copytree(MINIMAL / kind, project / "catalogue" / kind)
    source = project / "catalogue" / "source" / "src-test.yaml"
    source.rename(source.with_name("src-made-up.yaml"))
    for path in (project / "catalogue").glob("*/t*.yaml"):
        path.write_text(path.read_text("utf-8").replace("src-test", "src-made-up"), "utf-8")
    return paths


def fetch(folder: Path) -> Path:
    """The two others in an environment of their own; where its commands are."""
    venv.create(folder, with_pip=True)
    install = ["-m", "pip", "install", "--quiet", "yamllint>=1.37,<2", "check-jsonschema>=0.33,<1"]
    subprocess.run([folder / "bin" / "python", *install], check=True)
    return folder / "bin"


def main() -> int:
    """Print what each costs, and how many times that of our check; 0."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        paths = [str(path) for path in catalogue(folder / "project")]
        others = fetch(folder / "others")
        schema = str(ROOT / "docs" / "schema" / "standard.json")
        commands = {
            "catalogue check": [sys.executable, "-m", "generator.cli", "check", str(folder / "project")],
            "yamllint": [str(others / "yamllint"), "--strict", "-d", STYLE, str(folder / "project")],
            "check-jsonschema": [str(others / "check-jsonschema"), "--schemafile", schema, *paths],
        }
        size = sum(Path(path).stat().st_size for path in paths) / 1e6
        print(f"{STANDARDS} standards of {REQUIREMENTS} requirements, {size:.1f} MB")
        costs = {way: cost(command) for way, command in commands.items()}
    ours = costs["catalogue check"]
    for way, one in costs.items():
        ratio = (
            f"{one.wall / ours.wall:.1f} times on the clock, {one.cpu / ours.cpu:.1f} times of the processor"
        )
        print(f"{way:17} {one.wall:6.1f} s {one.cpu:6.1f} s CPU {one.memory:5.0f} MB  {ratio}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
