"""MkDocs' preview server with pages of the catalogue made when they are asked for."""

from __future__ import annotations

import json
import logging
import mimetypes
import posixpath
import time
import urllib.parse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.language.preferred import preferred_language
from generator.locale import Words
from generator.plugin.preview import Preview, mark

_OWN = "/.preview/"
"""Addresses of the preview itself, which no site has."""
_FILES = {"reload.js": "application/javascript", "findings.css": "text/css"}
_STILL = 0.015
"""Seconds without a further change after which a save is taken to be over."""
_IDLE = 1.0
"""Seconds without a change after which there is time for what nobody waits for."""
_PATIENCE = 50.0
"""Seconds after which a browser that waits is answered in any case."""
_CHANGES = ("created", "modified", "moved", "deleted", "closed")

log = logging.getLogger("mkdocs.livereload")

Answer = Callable[..., Any]
Environ = dict[str, Any]


class PreviewServer(LiveReloadServer):
    """Files that MkDocs has written, and pages that nobody has: those are made on the way out."""

    def __init__(self, like: LiveReloadServer, preview: Preview, built_from: Sequence[Path]) -> None:
        """Take the place of a server that has not begun; `built_from` are folders that MkDocs leaves out."""
        host, port = like.server_address[:2]
        super().__init__(like.builder, str(host), int(port), like.root, like.mount_path)
        self.preview = preview
        self.observer = Observer()  # type: ignore[assignment]  # MkDocs looks for changes twice a second
        self._errors = like.error_handler
        self.error_handler = self._error_page
        self._changed: set[str] = set()
        self._built = 0
        self._template = Environment(
            loader=PackageLoader("generator.plugin", "preview"), autoescape=True, undefined=StrictUndefined
        ).get_template("preview.html.jinja")
        self.watch(str(preview.catalogue_folder))
        for path in (*like._watched_paths, *map(str, built_from)):
            self.watch(path)

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:
        """Follow the changes of a file, or of all in a folder."""
        path = str(Path(path).absolute())
        if path in self._watched_paths:
            return
        self._watched_paths[path] = 1
        is_folder = Path(path).is_dir()
        handler = _Handler(self._note, "" if is_folder else path)
        folder = path if is_folder else str(Path(path).parent)
        self._watch_refs[path] = self.observer.schedule(handler, folder, recursive=recursive and is_folder)

    def _note(self, paths: Iterable[str]) -> None:
        with self._rebuild_cond:
            self._changed.update(paths)
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def _build_loop(self) -> None:
        is_settled = True
        while not self._shutdown:
            with self._rebuild_cond:
                self._rebuild_cond.wait_for(lambda: self._want_rebuild or self._shutdown, timeout=_IDLE)
                if not self._want_rebuild:
                    changed = None
                else:
                    while self._rebuild_cond.wait(timeout=_STILL):
                        pass
                    changed, self._changed, self._want_rebuild = self._changed, set(), False
            if self._shutdown:
                return
            try:
                if changed is not None:
                    self._follow(changed)
                    is_settled = False
                elif not is_settled:
                    is_settled = True
                    if self.preview.menu_has_changed():
                        self._rebuild()
            except Exception:
                log.exception("the preview could not follow a change")

    def _follow(self, changed: set[str]) -> None:
        folder = f"{self.preview.catalogue_folder.absolute()}/"
        if not self.preview.is_whole or not all(Path(path).as_posix().startswith(folder) for path in changed):
            self._rebuild()
            return
        is_sure = self.preview.take(changed)
        self._publish()
        if not is_sure and not self.preview.settle():
            self._publish()

    def _rebuild(self) -> None:
        self.builder()
        self._built += 1
        self._publish()

    def _publish(self) -> None:
        with self._epoch_cond:
            self._visible_epoch = self._wanted_epoch = max(
                self._visible_epoch + 1, round(time.monotonic() * 1000)
            )
            self._epoch_cond.notify_all()

    def _serve_request(self, environ: Environ, start_response: Answer) -> Iterable[bytes] | None:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if path.startswith(_OWN):
            return self._own(path.removeprefix(_OWN), environ, start_response)
        if (path + "/").startswith(self.mount_path):
            epoch = self._visible_epoch
            content = self._made(self._site_path(path))
            if content is not None:
                kind = _kind(path)
                if kind == "text/html":
                    content = self._inject_js_into_html(content, epoch)
                return _answered(start_response, kind, content)
        answer: Iterable[bytes] | None = super()._serve_request(environ, start_response)
        return answer

    def _site_path(self, path: str) -> str:
        rest = path[len(self.mount_path) :] + ("index.html" if path.endswith("/") else "")
        return posixpath.normpath(f"/{rest}").lstrip("/")

    def _made(self, path: str) -> bytes | None:
        return self.preview.file(path)

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        """The page with what shows findings, and the script that follows changes."""
        words = Words(preferred_language())
        own = self._template.render(
            folder=_OWN,
            epoch=epoch,
            mark=self._mark(content),
            language=preferred_language(),
            broken=words("nav.broken"),
            label=words("theme.findings"),
            findings=self.preview.findings,
        )
        before, end, after = content.rpartition(b"</body>")
        return b"".join((before, own.encode(), end, after)) if end else content + own.encode()

    def _mark(self, content: bytes) -> str:
        told = "".join(self.preview.findings.values()).encode()
        return mark(b"%d|%b|%b" % (self._built, told, content))

    def _error_page(self, code: int) -> bytes | None:
        page = self._errors(code)
        return None if page is None else self._inject_js_into_html(page, self._visible_epoch)

    def _own(self, name: str, environ: Environ, start_response: Answer) -> Iterable[bytes] | None:
        if name in _FILES:
            return _answered(start_response, _FILES[name], (Path(__file__).parent / name).read_bytes())
        if name != "changed":
            return None
        asked = dict(urllib.parse.parse_qsl(environ["QUERY_STRING"]))
        changed = self._wait_for_change(int(asked["epoch"]), asked["page"], asked["mark"])
        return _answered(start_response, "application/json", json.dumps(changed).encode())

    def _wait_for_change(self, epoch: int, page: str, known: str) -> bool:
        """Whether a page has become another one; answered as soon as it has, or when patience ends."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end and not self._shutdown:
            with self._epoch_cond:
                while self._visible_epoch <= epoch and time.monotonic() < end:
                    self._epoch_cond.wait(end - time.monotonic())
                moved, epoch = self._visible_epoch > epoch, self._visible_epoch
            if moved and self._mark_of(page) != known:
                return True
        return False

    def _mark_of(self, address: str) -> str:
        path = self._site_path(urllib.parse.unquote(address))
        content = self._made(path)
        if content is None:
            file = Path(self.root) / path
            content = file.read_bytes() if file.is_file() else self._errors(404) or b""
        return self._mark(content)


class _Handler(FileSystemEventHandler):
    """Notes what is written; that something is read, such as by a build, is no change."""

    def __init__(self, note: Callable[[Iterable[str]], None], only: str) -> None:
        self._note = note
        self._only = only

    def on_any_event(self, event: FileSystemEvent) -> None:
        paths = {str(path) for path in (event.src_path, event.dest_path) if path}
        if (
            event.event_type in _CHANGES
            and not event.is_directory
            and (not self._only or self._only in paths)
        ):
            self._note(paths)


def _kind(path: str) -> str:
    if path.endswith("/"):
        return "text/html"
    return mimetypes.guess_type(path)[0] or "application/octet-stream"


def _answered(start_response: Answer, kind: str, content: bytes) -> Iterable[bytes]:
    kind += "; charset=utf-8" if kind.startswith("text/") else ""
    head = [("Content-Type", kind), ("Content-Length", str(len(content))), ("Cache-Control", "no-store")]
    start_response("200 OK", head)
    return [content]
