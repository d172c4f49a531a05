"""A page of the catalogue as MkDocs sees it."""

from __future__ import annotations

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as ShellPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.render.rendered import RenderedPage


class CataloguePage(ShellPage):
    """A page that brings its own HTML and is none of MkDocs' files: it makes no Markdown pass over it."""

    def __init__(self, rendered: RenderedPage, file: File, config: MkDocsConfig) -> None:
        self.rendered = rendered
        # Material prints titles and descriptions unescaped, so they are escaped before it sees them.
        super().__init__(str(escape(rendered.page.title)), file, config)
        self.meta = {
            "lang": rendered.page.language,
            "description": str(escape(rendered.page.description)),
            "hide": ["navigation"] if rendered.page.toc else ["navigation", "toc"],
        }

    def read_source(self, config: MkDocsConfig) -> None:
        """Nothing to read."""
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Set what MkDocs would have made of Markdown."""
        page = self.rendered.page
        self.content = self.rendered.html
        items = [AnchorLink(str(escape(item.title)), item.anchor, 2) for item in page.toc]
        top = AnchorLink(self.title or "", "top", 1)
        top.children = items
        self.toc = TableOfContents([top])
