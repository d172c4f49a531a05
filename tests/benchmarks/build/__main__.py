"""The whole build beside other generators on the same made-up pages.

`python -m tests.benchmarks.build --standards 125 500 --peers hugo mkdocs --renew`

Every command runs in a process of its own, cold, once a round, in turn; medians are told. `--renew` writes
docs/speed.md, which says what is compared.
"""

from __future__ import annotations

import argparse
import gzip
import math
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.build import made_up
from tests.benchmarks.build.peers import PEERS, Peer
from tests.benchmarks.build.table import Row, document

ROOT = Path(__file__).parents[3]
TOOLS = ROOT / ".cache" / "benchmarks"
OURS = "catalogue build"


@dataclass(frozen=True)
class Cost:
    """What one run took: seconds on the clock and of the processor, megabytes at its peak."""

    wall: float
    cpu: float
    memory: float


def ours(folder: Path, standards: int) -> Peer:
    """Our program on the made-up catalogue, with the real theme and without prose pages."""
    made_up.write(folder / "catalogue", standards)
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    guide = folder / "docs" / "authors" / "api.md"  # the page of downloads leads there
    guide.parent.mkdir(parents=True)
    guide.write_text("# Guide\n", "utf-8")
    command = (sys.executable, "-m", "generator.cli", "build", "--cold", "--format", "concise", str(folder))
    return Peer(OURS, "", command, folder / "site", {"PYTHONPATH": str(ROOT)})


def run(peer: Peer) -> Cost:
    """Build once, from nothing."""
    shutil.rmtree(peer.site, ignore_errors=True)
    begun = time.perf_counter()
    process = subprocess.Popen(
        peer.command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=os.environ | dict(peer.environment),
    )
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    if status or not peer.site.is_dir():
        raise SystemExit(f"{peer.name}: {said.decode()[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def measured(peers: Sequence[Peer], rounds: int, standards: int) -> list[Row]:
    """Medians of several rounds, in each of which everyone builds once; then the sites are weighed."""
    costs: dict[str, list[Cost]] = {peer.name: [] for peer in peers}
    for _ in range(rounds):
        for peer in peers:
            costs[peer.name].append(run(peer))
            print(f"{standards:6} {peer.name:32} {costs[peer.name][-1]}", file=sys.stderr)
    return [_row(peer, costs[peer.name], standards) for peer in peers]


def _row(peer: Peer, costs: Sequence[Cost], standards: int) -> Row:
    files = [path for path in peer.site.rglob("*") if path.is_file()]
    pages = [path for path in files if path.suffix == ".html" and "-2552" in str(path)]
    pages = [page for page in pages if page.relative_to(peer.site).parts[0] != "s"]
    texts = [page.read_bytes() for page in pages[:: max(1, len(pages) // 100)]]
    searched = [
        path for path in files if "search" in path.parts[len(peer.site.parts) :] or path.name == "index.json"
    ]
    searched += [path for path in files if path.name == "search.json"]
    index = [path.read_bytes() for path in searched if path.suffix in (".json", ".js")]
    return Row(
        standards=standards,
        name=peer.name,
        version=peer.version,
        wall=statistics.median(cost.wall for cost in costs),
        cpu=statistics.median(cost.cpu for cost in costs),
        memory=statistics.median(cost.memory for cost in costs),
        files=len(files),
        size=sum(path.stat().st_size for path in files) / 1e6,
        page=statistics.median(map(len, texts)) / 1e3,
        packed=statistics.median(len(gzip.compress(text, mtime=0)) for text in texts) / 1e3,
        search=sum(len(gzip.compress(text, mtime=0)) for text in index) / 1e6,
    )


def exponents(rows: Sequence[Row]) -> dict[str, float]:
    """By how much more than the number of standards the time of the processor grows, least to most."""
    found = {}
    for name in {row.name: None for row in rows}:
        own = sorted((row for row in rows if row.name == name), key=lambda row: row.standards)
        if len(own) > 1:
            found[name] = math.log(own[-1].cpu / own[0].cpu) / math.log(own[-1].standards / own[0].standards)
    return found


def main() -> int:
    """Print the table, or renew it; 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--standards", type=int, nargs="+", default=[125])
    parser.add_argument("--peers", nargs="*", choices=sorted(PEERS), default=[])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--renew", action="store_true", help="write docs/speed.md")
    options = parser.parse_args()
    rows: list[Row] = []
    for standards in options.standards:
        with TemporaryDirectory() as name:
            folder = Path(name)
            items = list(made_up.items(standards))
            given = [PEERS[peer](folder / peer, TOOLS, items) for peer in options.peers]
            rows += measured([ours(folder / "ours", standards), *given], options.rounds, standards)
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    machine = f"{system}, Python {platform.python_version()}"
    text = document(rows, exponents(rows), machine, options.rounds)
    if options.renew:
        (ROOT / "docs" / "speed.md").write_text(text, "utf-8")
    else:
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
