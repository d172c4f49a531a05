"""Doing something again whenever the catalogue or its settings change."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.source.names import ENDINGS

PAUSE = 0.2
"""Seconds without a change before work begins: editors write a file in several steps."""
_CHANGES = {"created", "modified", "moved", "deleted"}
"""The events that change something; reading a file is an event too."""


class _Handler(FileSystemEventHandler):
    """Passes on what concerns a project: YAML in its folder, as settings are, and all in its catalogue."""

    def __init__(self, project: Path, changes: SimpleQueue[None]) -> None:
        self.project = os.path.realpath(project)
        self.catalogue = os.path.realpath(project / "catalogue") + os.sep
        self.changes = changes

    def on_any_event(self, event: FileSystemEvent) -> None:
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        if event.event_type in _CHANGES and any(map(self._concerns, paths)):
            self.changes.put(None)

    def _concerns(self, path: str) -> bool:
        folder, name = os.path.split(path)
        is_settings = name.lower().endswith(ENDINGS) and os.path.realpath(folder) == self.project
        return is_settings or os.path.realpath(path).startswith(self.catalogue)


def watch(project: Path, work: Callable[[], int]) -> int:
    """Work now and after every change until interrupted, and return what the last work returned.

    Work that returns 2 was asked for wrongly, which no change of the catalogue mends: it ends the watch.
    """
    changes: SimpleQueue[None] = SimpleQueue()
    observer = Observer()
    code = work()
    if code == 2:
        return code
    observer.schedule(_Handler(project, changes), str(project), recursive=False)
    observer.schedule(_Handler(project, changes), str(project / "catalogue"), recursive=True)
    observer.start()
    try:
        while code != 2:
            changes.get()
            _settle(changes)
            code = work()
    except KeyboardInterrupt:
        pass
    finally:
        observer.stop()
        observer.join()
    return code


def _settle(changes: SimpleQueue[None]) -> None:
    """Wait until nothing has changed for a moment."""
    while True:
        try:
            changes.get(timeout=PAUSE)
        except Empty:
            return
