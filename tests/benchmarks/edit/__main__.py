"""From saving an entry to the new page on its address, beside the preview servers of other generators.

`python -m tests.benchmarks.edit --standards 1263 --peers hugo eleventy zensical`

Each server runs by itself on the same made-up pages; the English title of one entry is written anew again and
again, and its page is asked for until it tells the new one. Medians in milliseconds are told, with what an
editor waits for at the worst and how long the server took to start.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.build import made_up
from tests.benchmarks.build.__main__ import TOOLS, ours
from tests.benchmarks.build.peers import PEERS, Peer

_PATIENCE = 1800.0
"""Seconds after which a server that does not answer has failed."""
_ASK_AGAIN = 0.004
_PAUSE = 0.3
"""Between a page and the next edit: nobody writes faster."""


@dataclass(frozen=True)
class Server:
    """A preview of one generator."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    page: str
    """The address of the page of the entry."""
    file: Path
    """What is edited."""


def _ours(folder: Path, items: list[made_up.Item], item: made_up.Item, port: int) -> Server:
    peer = ours(folder, sum(one.kind == "standard" for one in items))
    command = (sys.executable, "-m", "generator.cli", "serve", "--address", f"127.0.0.1:{port}", str(folder))
    file = folder / "catalogue" / item.kind / f"{item.id}.yaml"
    page = f"http://127.0.0.1:{port}/en/standards/{item.id}/index.html"
    return Server("catalogue serve", command, peer.environment, page, file)


def _hugo(peer: Peer, folder: Path, port: int) -> tuple[str, ...]:
    return (peer.command[0], "server", "--source", str(folder), "--port", str(port), "--bind", "127.0.0.1")


def _eleventy(peer: Peer, folder: Path, port: int) -> tuple[str, ...]:
    return ("sh", "-c", f"{peer.command[2].replace(' --quiet', '')} --quiet --serve --port={port}")


def _zensical(peer: Peer, folder: Path, port: int) -> tuple[str, ...]:
    build = peer.command[2].replace(" build --clean", "")
    return ("sh", "-c", f"{build} serve --dev-addr 127.0.0.1:{port}")


SERVERS: dict[str, Callable[[Peer, Path, int], tuple[str, ...]]] = {
    "hugo": _hugo,
    "eleventy": _eleventy,
    "zensical": _zensical,
}


def _theirs(name: str, folder: Path, items: list[made_up.Item], item: made_up.Item, port: int) -> Server:
    peer = PEERS[name](folder, TOOLS, items)
    (file,) = (path for path in folder.rglob(f"{item.id}.md") if "en" in path.relative_to(folder).parts)
    page = f"http://127.0.0.1:{port}/en/{item.kind}/{item.id}/"
    return Server(
        f"{peer.name} {peer.version}", SERVERS[name](peer, folder, port), peer.environment, page, file
    )


def measured(server: Server, edits: int) -> tuple[float, list[float]]:
    """Seconds until the first page, and from each edit to the page that tells it."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        server.command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | dict(server.environment),
        start_new_session=True,
    )
    try:
        _wait(server.page, "sort", process)
        started = time.perf_counter() - begun
        return started, [_edited(server, process, number) for number in range(edits)]
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # the session of this server alone
        process.wait()


def _edited(server: Server, process: subprocess.Popen[bytes], number: int) -> float:
    time.sleep(_PAUSE)
    told = f"written-{number}"
    text = re.sub(r", sort(-written-\d+|) ", f", sort-{told} ", server.file.read_text("utf-8"))
    begun = time.perf_counter()
    server.file.write_text(text, "utf-8")
    _wait(server.page, told, process)
    return time.perf_counter() - begun


def _wait(page: str, text: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            raise SystemExit(f"{page}: the server has ended")
        try:
            with urllib.request.urlopen(page, timeout=60) as answer:
                if text in answer.read().decode():
                    return
        except OSError:
            time.sleep(0.1)
        time.sleep(_ASK_AGAIN)
    raise SystemExit(f"{page}: no {text!r}")


def main() -> int:
    """Print a table; 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--standards", type=int, default=125)
    parser.add_argument("--peers", nargs="*", choices=sorted(SERVERS), default=[])
    parser.add_argument("--edits", type=int, default=15)
    options = parser.parse_args()
    items = list(made_up.items(options.standards))
    item = items[options.standards // 2]
    print("| Standards | Preview | median ms | worst ms | start s |\n|--:|---|--:|--:|--:|")
    for name in ("ours", *options.peers):
        with TemporaryDirectory() as folder, socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
            free.close()
            at = Path(folder) / "pages"
            server = _ours(at, items, item, port) if name == "ours" else _theirs(name, at, items, item, port)
            started, times = measured(server, options.edits)
        median, worst = statistics.median(times) * 1000, max(times) * 1000
        line = (f"{options.standards:,}", server.name, f"{median:.0f}", f"{worst:.0f}", f"{started:.1f}")
        print(f"| {' | '.join(line)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
