"""What a preview shows: the last whole catalogue, and what is wrong with the one on disk."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Iterable
from pathlib import Path

from generator import pipeline
from generator.diagnostics.reporters import reporters
from generator.exports.download import Download
from generator.language.bilingual import LANGUAGES, Language
from generator.language.preferred import preferred_language
from generator.model.catalogue import Catalogue
from generator.plugin.joined import Chrome
from generator.render.workshop import Workshop
from generator.search import engine as search
from generator.views.navigation import is_in_the_menu
from generator.views.page import Page

log = logging.getLogger("mkdocs.plugins.catalogue")


def report(checked: pipeline.Checked, language: Language) -> str:
    """What is wrong, in full."""
    return reporters()["full"](checked.findings, checked.lines, language)


class Preview:
    """Pages of a catalogue that is edited meanwhile. Threads that ask wait for one another."""

    def __init__(self, project: Path, settings: str, address: str) -> None:
        self.catalogue_folder = project / "catalogue"
        self.chrome: Chrome | None = None
        """Puts the chrome around pages; None until MkDocs has built for the first time."""
        self.findings: dict[Language, str] = {}
        """Why the catalogue on disk is not the one that is shown; empty if it is."""
        self.is_whole = False
        """Whether there was a catalogue without mistakes yet."""
        self._again = pipeline.Again(project, settings)
        self._workshop = Workshop(address)
        self._shown = Catalogue(())
        self._before = self._shown
        self._read: pipeline.Checked | None = None
        self._settled = threading.Event()
        self._settled.set()
        self._menu: tuple[tuple[str, str], ...] = ()
        self._index: tuple[Catalogue, dict[str, str]] = (self._shown, {})
        self._lock = threading.RLock()

    def begin(self) -> tuple[Page, ...]:
        """Read and check everything; the pages that the menu leads to."""
        with self._lock:
            self._workshop.forget()
            checked = self._again.check(self._again.read())
            self._tell(checked)
            if checked.passed:
                self._show(checked.reading.catalogue)
            pages = self._in_the_menu() if self.is_whole else ()
            self._menu = tuple((page.path, page.title) for page in pages)
            return pages

    def take(self, changed: Iterable[str]) -> bool:
        """Go on with what is on disk now. Whether it is known to be right or wrong; else `settle` follows.

        The rules that look at the whole catalogue take longer than anyone wants to wait for a page, so what
        is right by itself is shown before they have spoken, unless something is wrong already.
        """
        with self._lock:
            self._read = self._again.read(changed)
            if self._read.passed and not self.findings:
                self._before = self._shown
                self._show(self._read.reading.catalogue)
                self._settled.clear()
                return False
            checked = self._again.check(self._read) if self._read.passed else self._read
            self._tell(checked)
            if checked.passed:
                self._show(checked.reading.catalogue)
            return True

    def settle(self) -> bool:
        """Check the whole of what was taken, and go back to the catalogue before if it is wrong."""
        assert self._read is not None
        checked = self._again.check(self._read)
        with self._lock:
            if not checked.passed:
                self._show(self._before)
                self._tell(checked)
            self._settled.set()
        return checked.passed

    def menu_has_changed(self) -> bool:
        """Whether a page has come to the menu or left it: then all chrome is another."""
        with self._lock:
            return self._menu != tuple((page.path, page.title) for page in self._in_the_menu())

    def _in_the_menu(self) -> tuple[Page, ...]:
        return tuple(page for page in self._workshop.of_no_entry() if is_in_the_menu(page.route))

    def file(self, path: str) -> bytes | None:
        """What stands at a path of the site; None if it is no page or file of the catalogue."""
        try:
            return self._file(path)
        except Exception:
            if self._settled.is_set():
                raise
            self._settled.wait()  # a reference leads nowhere, say: the pages before come back
            return self._file(path)

    def _file(self, path: str) -> bytes | None:
        with self._lock:
            if not self.is_whole or self.chrome is None:
                return None
            folder, _, name = path.rpartition("/")
            if folder == search.SERVED and name in self._searched(name):
                return self._searched(name)[name].encode()
            thing = self._workshop.thing(path)
            if thing is None:
                return None
            content = thing.content if isinstance(thing, Download) else self.chrome.around(thing)
            return content.encode() if isinstance(content, str) else content

    def _searched(self, name: str) -> dict[str, str]:
        """The index of the catalogue that is shown, made when somebody searches."""
        if not name.startswith(("titles.", "passages.")):
            return {}
        if self._index[0] is not self._shown:
            self._index = self._shown, pipeline.index(self._shown)
        return self._index[1]

    def _show(self, catalogue: Catalogue) -> None:
        self._shown, self.is_whole = catalogue, True
        self._workshop.take(catalogue)

    def _tell(self, checked: pipeline.Checked) -> None:
        self.findings = {}
        if not checked.passed:
            self.findings = {language: report(checked, language) for language in LANGUAGES}
            log.error("catalogue:\n%s", self.findings[preferred_language()])


def mark(content: bytes) -> str:
    """What tells a page from what it was before."""
    return hashlib.blake2b(content, digest_size=12).hexdigest()
