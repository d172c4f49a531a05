"""MkDocs, which puts the chrome around the pages: strictly, quietly, and into a folder of our choice."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator.commands.build.blamed import blamed
from generator.language.bilingual import Bilingual
from generator.plugin import CataloguePlugin
from generator.render.making import Making
from generator.source.web import is_reserved

NAME = "mkdocs.yml"
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
        address = self.address
        if not is_reserved(address):
            return None
        return Bilingual(
            th=f"คำเตือน: ที่อยู่ของเว็บไซต์ยังเป็น {address} ซึ่งไม่มีใครเปิดได้ คิวอาร์โค้ดและลิงก์ LINE จะใช้ไม่ได้ "
            "ตั้ง SITE_URL เป็นที่อยู่จริงก่อนเผยแพร่",
            en=f"warning: the site's address is still {address}, which nobody can open: QR codes and LINE "
            "links lead nowhere; set SITE_URL to the real one before publishing",
        )

    @property
    def address(self) -> str:
        """Where the site is published; empty where nobody has said."""
        return self.config.site_url or ""

    def write(self, making: Making) -> None:
        """Write a site that is not begun, with all that MkDocs adds, into the folder it is made in.

        `Failed` if the theme or a page of prose is wrong.
        """
        self.config.site_dir = str(making.folder.root)
        self.plugin.making, self.plugin.follow = making, making.follow
        self.config.plugins.on_startup(command="build", dirty=False)
        try:
            build(self.config)
        except TemplateError as error:
            place = blamed(error, Path(self.config.theme.custom_dir or "overrides").resolve())
            if not place:  # one of our own templates
                raise
            raise Failed(place) from error
        except UnicodeDecodeError as error:  # MkDocs has told of which page
            raise Failed(str(error)) from error
        finally:
            self.config.plugins.on_shutdown()

    @property
    def chrome(self) -> dict[str, Any]:
        """After `write`, the chrome of every sort of page by name, as it is noted."""
        assert self.plugin.joined is not None
        return {name: shape.written() for name, shape in self.plugin.joined.shells.items()}


def shell(project: Path) -> Shell:
    """Read the configuration; `Failed` or `NoPlugin` if it is wrong."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.WARNING)
    path = project / NAME
    try:
        config = load_config(str(path), strict=True)
    except Failed as error:
        raise Failed(f"{path}: {error}") from error
    plugin = config.plugins.get("catalogue")
    if not isinstance(plugin, CataloguePlugin):
        raise NoPlugin(path)
    return Shell(config, plugin)
