"""The MkDocs plugin `catalogue`: hands the pages of the catalogue to MkDocs, which adds the chrome.

The only module that knows MkDocs. Its hooks call the pipeline and keep nothing but the last whole site, which
a preview goes on showing while an entry is broken.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import mkdocs.contrib.search
from markupsafe import escape
from mkdocs.config.config_options import Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as ShellPage
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.templates import TemplateContext

from generator import pipeline
from generator.diagnostics.reporters import reporters
from generator.exports import rule_index
from generator.language.bilingual import LANGUAGES, Language
from generator.language.preferred import preferred_language
from generator.locale import Words
from generator.render.site import RenderedPage, Site
from generator.search import engine as search
from generator.search.documents import documents
from generator.search.files import files as index_files
from generator.source.settings import OPTIONS
from generator.views.navigation import NAVIGATION
from generator.views.page import path_of

_LUNR = Path(mkdocs.contrib.search.__file__).parent / "templates" / "search" / "lunr.js"

_NO_DAY = "1970-01-01"
"""Given to MkDocs as every page's day, which would else be that of the build; no page prints it."""

log = logging.getLogger("mkdocs.plugins.catalogue")


class CataloguePage(ShellPage):
    """A page that brings its own HTML: MkDocs makes no Markdown pass over it."""

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


@dataclass(frozen=True)
class Chrome:
    """What the templates in `overrides/` are given beside MkDocs' own context."""

    language: Language
    words: Words
    home: str
    search: str
    search_index: str
    """The folder of the search engine and its index."""
    search_version: str
    """What tells these files from those of an earlier build."""
    authors: str
    """The guide for those who keep the catalogue; empty where the project has none."""
    alternates: dict[Language, str]
    """The clean absolute address of this page by language; empty if it exists in one language only."""
    default: str
    """The clean absolute address for readers of any other language."""
    twin: str
    """The path of the same page in the other language."""
    twin_language: Language


class CataloguePlugin(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """Events in the order MkDocs calls them."""

    # Whatever is written there: the check reads it from the file itself, and knows the places of mistakes.
    config_scheme = tuple((option, Type(object, default=None)) for option in OPTIONS)

    def __init__(self) -> None:
        self.serving = False
        self.checked: pipeline.Checked | None = None
        """A catalogue that whoever builds has checked already, so that it is not done twice."""
        self.site = Site((), {})
        self.index: dict[str, str] = {}
        self.index_version = ""
        self.authors = ""
        self.findings: dict[Language, str] = {}
        self.navigations: dict[Language, Navigation] = {}

    @property
    def paths(self) -> list[str]:
        """What a site must have: every page and file of the catalogue, POSIX, from the site's root."""
        return [*(page.page.path for page in self.site.pages), *self.site.files]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Note whether this is a preview. MkDocs keeps the plugin between builds only if this exists."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Check the catalogue and make its pages, before MkDocs empties the folder of the old site."""
        checked = self.checked or pipeline.check(_project(config), settings=_settings(config))
        full = reporters()["full"]
        reports = {language: full(checked.findings, checked.lines, language) for language in LANGUAGES}
        self.findings = {}
        if checked.passed:
            self.site = pipeline.site(checked, config.site_url or "")
            self.index = index_files(documents(checked.reading.catalogue))
        elif self.serving:
            self.findings = reports
            log.error("catalogue:\n%s", reports[preferred_language()])
        else:
            raise PluginError(f"catalogue:\n{reports[preferred_language()]}")
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages of the catalogue to those in `docs/`."""
        sources = {page.page.path.removesuffix("html") + "md": page for page in self.site.pages}
        for source in sources:
            files.append(File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV))
        for path, text in self.site.files.items():
            files.append(File.generated(config, path, content=text))
        self._add_search(files, config)
        guide = files.get_file_from_path("authors/index.md")
        self.authors = guide.dest_uri if guide else ""
        explained = [Path(file.src_uri).stem for file in files if file.src_uri.startswith("rules/")]
        if explained:
            index = rule_index.markdown(explained)
            files.append(File.generated(config, "rules/index.md", content=index))
        for file in files.documentation_pages():
            file.url = file.dest_uri  # links that work from a folder too: docs/decisions/0003
            if file.src_uri in sources:
                CataloguePage(sources[file.src_uri], file, config)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Make one navigation a language; MkDocs' own is the Thai one."""
        self.navigations = {language: _navigation(language, files) for language in LANGUAGES}
        for file in files.documentation_pages():
            if file.page is not None:
                file.page.update_date = _NO_DAY
                if config.site_url:
                    file.page.canonical_url = config.site_url + _clean(file.dest_uri)
        return self.navigations["th"]

    def on_page_context(
        self, context: TemplateContext, *, page: ShellPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give each page the navigation and the words of its language."""
        language: Language = "en" if page.meta.get("lang") == "en" else "th"
        context["nav"] = self.navigations[language]
        context.update({"chrome": self._chrome(page, language, config)})  # type: ignore[misc]
        if isinstance(page, CataloguePage):
            for item in self.navigations[language].pages:
                assert isinstance(item, CataloguePage)
                item.active = page.rendered.page.section == item.rendered.page.section
        return context

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        """Give all templates, also those of no page such as the error page, the words and the findings."""
        env.globals["words"] = {language: Words(language) for language in LANGUAGES}
        env.globals["findings"] = self.findings
        return env

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Build again when an entry or a template changes."""
        package = Path(__file__).parent
        for folder in (_project(config) / "catalogue", package / "render" / "templates"):
            server.watch(str(folder))
        return server

    def _add_search(self, files: Files, config: MkDocsConfig) -> None:
        """Put the engine and its index in the place of the modules, which only the build needs."""
        for file in [file for file in files if search.only_for_the_build(file.src_uri)]:
            files.remove(file)
        script = search.engine(_LUNR.read_text("utf-8"), Path(config.theme.custom_dir or "") / search.SOURCES)
        served = {"engine.js": script, **self.index}
        for name, text in served.items():
            files.append(File.generated(config, f"{search.SERVED}/{name}", content=text))
        self.index_version = search.version(served)

    def _chrome(self, page: ShellPage, language: Language, config: MkDocsConfig) -> Chrome:
        other: Language = "en" if language == "th" else "th"
        site_url = config.site_url or ""
        twin, alternates = path_of(other, ""), {}
        if isinstance(page, CataloguePage):
            own = page.rendered.page
            twin = own.twin
            alternates = {own.language: site_url + _clean(own.path), other: site_url + _clean(own.twin)}
        return Chrome(
            language=language,
            words=Words(language),
            home=path_of(language, ""),
            search=path_of(language, "search"),
            search_index=f"{search.SERVED}/",
            search_version=self.index_version,
            authors=self.authors,
            alternates=alternates,
            default=alternates.get("th", ""),
            twin=twin,
            twin_language=other,
        )


def _project(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path or ".").parent


def _settings(config: MkDocsConfig) -> str:
    """The name of the file that MkDocs was given, in the folder of the project."""
    return Path(config.config_file_path or "mkdocs.yml").name


def _clean(path: str) -> str:
    """An address as one writes it: without `index.html`."""
    return path.removesuffix("index.html")


def _navigation(language: Language, files: Files) -> Navigation:
    """The tabs of a language, made of the pages that exist."""
    words = Words(language)
    items: list[Any] = []
    for group in NAVIGATION:
        found = [files.get_file_from_path(f"{language}/{route}/index.md") for route in group.routes]
        pages = [file.page for file in found if file is not None and file.page is not None]
        if pages:
            section = Section(str(escape(words(group.word))), list(pages))
            for page in pages:
                page.parent = section
            items.append(section)
    navigation = Navigation(items, [page for section in items for page in section.children])
    home = files.get_file_from_path(f"{language}/index.md")
    navigation.homepage = home.page if home else None
    return navigation
