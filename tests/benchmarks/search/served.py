"""A folder served as a web host would: compressed, and with account of what was fetched when."""

from __future__ import annotations

import gzip
import mimetypes
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

from tests.browser.noise import HERE

TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json"}
TYPES |= {".html": "text/html; charset=utf-8", ".wasm": "application/wasm"}


@dataclass(frozen=True)
class Fetched:
    """A file that was asked for, when (seconds since 1970), and its bytes as they travelled."""

    path: str
    at: float
    size: int


class Served:
    """The files of a folder as they travel, and what was fetched of them."""

    def __init__(self, folder: Path, page: Path) -> None:
        self.address = ""
        self.fetched: list[Fetched] = []
        self._page = page.read_bytes()
        files = (path for path in folder.rglob("*") if path.is_file())
        self._files = {path.relative_to(folder).as_posix(): _packed(path.read_bytes()) for path in files}

    def get(self, path: str) -> tuple[bytes, str, bool] | None:
        """Content, type, whether it is compressed. At the root, the page that asks, not counted."""
        if not path:
            return self._page, TYPES[".html"], False
        if path not in self._files:
            return None
        content, compressed = self._files[path]
        self.fetched.append(Fetched(path, time.time(), len(content)))
        suffix = Path(path).suffix
        guessed = TYPES.get(suffix) or mimetypes.guess_type(path)[0] or "application/octet-stream"
        return content, guessed, compressed


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and content go out one after the other: 40 ms each time otherwise
    served: Served

    def do_GET(self) -> None:
        found = self.served.get(unquote(urlsplit(self.path).path).lstrip("/"))
        content, kind, compressed = found or (b"", "text/plain", False)
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        if compressed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def serve(folder: Path, page: Path) -> Iterator[Served]:
    """`folder` on a free port of this computer, with `page` at its root, for as long as the context lasts."""
    served = Served(folder, page)
    handler = type("Handler", (_Handler,), {"served": served})
    with ThreadingHTTPServer((HERE, 0), handler) as server:
        server.daemon_threads = True
        server.block_on_close = False
        served.address = f"http://{HERE}:{server.server_port}/"
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield served
        finally:
            server.shutdown()
            thread.join()


def _packed(content: bytes) -> tuple[bytes, bool]:
    """Compressed if that makes it smaller."""
    packed = gzip.compress(content, 9, mtime=0)
    return (packed, True) if len(packed) < len(content) else (content, False)
