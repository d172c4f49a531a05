"""MkDocs, which puts the chrome around the pages: strictly, quietly, and into a folder of our choice."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator.language.bilingual import Bilingual
from generator.pipeline import Checked
from generator.plugin import CataloguePlugin
from generator.plugin.joined import Shell as Shape
from generator.plugin.joined import is_joined, likeness
from generator.render.site import Site
from generator.source.follow import Follow, unseen
from generator.source.web import is_reserved
from generator.views.page import Page

NAME = "mkdocs.yml"
Index = dict[str, str]
"""Files of the search index by name."""
Failed = MkDocsException
"""A build that MkDocs ended."""


class NoPlugin(Exception):
    """The configuration does not name our plugin; it holds why that is wrong."""

    def __init__(self, path: Path) -> None:
        self.why = Bilingual(
            th=f"{path} ไม่มี plugins: - catalogue จึงไม่มีหน้าใดของบัญชี",
            en=f"{path} has no plugins: - catalogue, so the site would have no page of the catalogue",
        )
        super().__init__(self.why.en)


@dataclass(frozen=True)
class Shell:
    """MkDocs with the configuration of a project."""

    config: MkDocsConfig
    plugin: CataloguePlugin

    @property
    def sources(self) -> tuple[Path, ...]:
        """What a site is made from, beside the catalogue: the configuration, its pages and its theme."""
        theme = self.config.theme.custom_dir
        return (
            Path(self.config.config_file_path or NAME),
            Path(self.config.docs_dir),
            *([Path(theme)] if theme else []),
        )

    @property
    def is_alone(self) -> bool:
        """Whether nobody but our plugin has a part in a build: what others do is not known."""
        return list(self.config.plugins) == ["catalogue"] and not self.config.hooks

    @property
    def styles(self) -> Path:
        """The folder of the theme's style sheets."""
        return Path(self.config.theme.custom_dir or "overrides", "assets", "stylesheets")

    @property
    def warning(self) -> Bilingual | None:
        """That codes and links on paper lead nowhere, where nobody has set the address."""
        address = self.config.site_url or ""
        if not is_reserved(address):
            return None
        return Bilingual(
            th=f"คำเตือน: ที่อยู่ของเว็บไซต์ยังเป็น {address} ซึ่งไม่มีใครเปิดได้ คิวอาร์โค้ดและลิงก์ LINE จะใช้ไม่ได้ "
            "ตั้ง SITE_URL เป็นที่อยู่จริงก่อนเผยแพร่",
            en=f"warning: the site's address is still {address}, which nobody can open: QR codes and LINE "
            "links lead nowhere; set SITE_URL to the real one before publishing",
        )

    def write(
        self, checked: Checked, folder: Path, follow: Follow = unseen, made: tuple[Site, Index] | None = None
    ) -> list[str]:
        """Write the site of a catalogue that has passed into a folder; the paths it must have now.

        `made` is what of it was made already: pages and files, and those of the search index by name.
        """
        self.config.site_dir = str(folder)
        self.plugin.checked, self.plugin.follow, self.plugin.made = checked, follow, made
        self.config.plugins.on_startup(command="build", dirty=False)
        try:
            build(self.config)
        finally:
            self.config.plugins.on_shutdown()
        return self.plugin.paths

    def chrome(self, site: Site, folder: Path) -> Iterator[tuple[Page, Shape]]:
        """After `write`, the chrome of every sort of page, with the first page of each.

        That of a page in the menu only if it gives what MkDocs has written there.
        """
        assert self.plugin.joined is not None
        seen = set()
        for page in site.pages:
            if (key := likeness(page.page)) not in seen:
                seen.add(key)
                shape = self.plugin.joined.shell(page)
                if is_joined(page.page) or shape.around(page).encode() == (folder / page.path).read_bytes():
                    yield page.page, shape


def shell(project: Path) -> Shell:
    """Read the configuration; `Failed` or `NoPlugin` if it is wrong."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.WARNING)
    path = project / NAME
    config = load_config(str(path), strict=True)
    plugin = config.plugins.get("catalogue")
    if not isinstance(plugin, CataloguePlugin):
        raise NoPlugin(path)
    return Shell(config, plugin)
