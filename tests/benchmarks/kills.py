"""Builds that are killed at random moments: `python -m tests.benchmarks.kills --kills 300`.

One in four begins from nothing, the others from what the last has left. After each kill the site must be the
old one or the new one, file by file; the next build must be right and leave nothing beside it. The moments
are drawn from a seed over the time that such a build takes.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
MINIMAL = ROOT / "tests" / "catalogues" / "minimal"
COLD = ("--cold",)
STANDARD = "catalogue/standard/tcps-9001-2552.yaml"


def project(folder: Path) -> Path:
    """A tiny project with the real theme."""
    made = shutil.copytree(MINIMAL, folder / "project")
    shutil.copytree(ROOT / "overrides", made / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", made)
    guide = made / "docs" / "authors" / "api.md"
    guide.parent.mkdir(parents=True)
    guide.write_text("# Guide\n", "utf-8")
    return made


def started(folder: Path, *options: str) -> subprocess.Popen[bytes]:
    """A build on its way."""
    command = [sys.executable, "-m", "generator.cli", "build", *options, str(folder)]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)


def digest(site: Path) -> str:
    """The same for sites of the same files."""
    whole = hashlib.sha256()
    for path in sorted(site.rglob("*")):
        if path.is_file():
            whole.update(f"{path.relative_to(site)}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def edition(folder: Path, number: int) -> None:
    """Make the next site another one."""
    file = folder / STANDARD
    lines = file.read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("note:")]
    file.write_text("\n".join([*kept, f"note: {{th: รุ่น {number}, en: Issue {number}}}", ""]), "utf-8")


def whole(folder: Path, *options: str) -> str:
    """The site of an undisturbed build, beside which nothing lies."""
    assert started(folder, *options).wait() == 0
    assert not list(folder.glob(".site*")), "something was left lying about"
    return digest(folder / "site")


def main() -> int:
    """Print how often which site stood after a kill, if ended early too; 0 if it always was a whole one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    found: Counter[str] = Counter()
    with suppress(KeyboardInterrupt), TemporaryDirectory() as name:
        folder = project(Path(name))
        sites: list[str] = []
        lengths: dict[tuple[str, ...], float] = {}
        for number in (0, 1):
            edition(folder, number)
            for how in ((), COLD):
                begun = time.perf_counter()
                site = whole(folder, *how)
                lengths[how] = time.perf_counter() - begun
            sites.append(site)
        for kill in range(options.kills):
            old = digest(folder / "site")
            number = 1 if old == sites[0] else 0
            new = sites[number]
            edition(folder, number)
            how = COLD if chance.random() < 1 / 4 else ()
            building = started(folder, *how)
            time.sleep(chance.random() * lengths[how])
            building.kill()
            ended = "finished first" if building.wait() == 0 else "killed"
            ended += ", from nothing" if how else ", again"
            left = digest(folder / "site") if (folder / "site").is_dir() else "none"
            site = "old" if left == old else "new" if left == new else "BROKEN"
            found[f"{ended}, {site} site"] += 1
            if kill % 10 == 9:
                assert whole(folder) == new
        assert whole(folder) == new
    for what, times in sorted(found.items()):
        print(f"{times:5}  {what}")
    return 1 if any("BROKEN" in what for what in found) else 0


if __name__ == "__main__":
    sys.exit(main())
