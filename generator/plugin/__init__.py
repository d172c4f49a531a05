"""The MkDocs plugin `catalogue`: hands the pages of the catalogue to MkDocs, which adds the chrome.

The only part that knows MkDocs. Its hooks call the pipeline and keep nothing but the last whole site, which
a preview goes on showing while an entry is broken.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import mkdocs.contrib.search
from mkdocs.commands.build import get_context
from mkdocs.config.config_options import Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as ShellPage
from mkdocs.utils.templates import TemplateContext

from generator import pipeline
from generator.exports import rule_index
from generator.language.bilingual import LANGUAGES, Language
from generator.language.preferred import preferred_language
from generator.locale import Words
from generator.plugin import policy, shell
from generator.plugin.chrome import SiteChrome, clean
from generator.plugin.joined import Chrome, is_joined
from generator.plugin.menu import menu
from generator.plugin.preview import Preview, report
from generator.plugin.preview.server import PreviewServer
from generator.plugin.prose import Prose
from generator.plugin.shell_page import CataloguePage
from generator.plugin.writing import Folder
from generator.render.site import Site
from generator.search import engine as search
from generator.search.documents import documents
from generator.search.files import files as index_files
from generator.source.follow import Follow, unseen
from generator.source.settings import OPTIONS
from generator.source.undisturbed import undisturbed
from generator.views.site_map import Place

_LUNR = Path(mkdocs.contrib.search.__file__).parent / "templates" / "search" / "lunr.js"

SITE_MAP = "sitemap.xml"
_NO_DAY = "1970-01-01"
"""Given to MkDocs as every page's day, which would else be that of the build; no page prints it."""

log = logging.getLogger("mkdocs.plugins.catalogue")


class CataloguePlugin(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """Events in the order MkDocs calls them."""

    # Whatever is written there: the check reads it from the file itself, and knows the places of mistakes.
    config_scheme = tuple((option, Type(object, default=None)) for option in OPTIONS)

    def __init__(self) -> None:
        self.serving = False
        self.checked: pipeline.Checked | None = None
        """A catalogue that whoever builds has checked already, so that it is not done twice."""
        self.made: tuple[Site, dict[str, str]] | None = None
        """Pages, files and search index, if whoever builds has made them already."""
        self.follow: Follow = unseen
        """How whoever builds is told how far it is."""
        self.prose = Prose()
        self.site = Site((), {})
        self.index: dict[str, str] = {}
        self.chrome = SiteChrome("", "", "", "")
        self.joined: Chrome | None = None
        """What has put the chrome around pages."""
        self.guides: tuple[str, ...] = ()
        """The addresses of the prose that the site map names."""
        self.preview: Preview | None = None
        """What a preview shows; None while a whole site is built."""
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
        config.markdown_extensions.append(self.prose)  # type: ignore[arg-type]
        if self.serving:
            self.preview = self.preview or Preview(_project(config), _settings(config), config.site_url or "")
            self.site = self.preview.begin()
            return config
        if self.made is not None:
            self.site, self.index = self.made
            return config
        checked = self.checked or pipeline.check(_project(config), settings=_settings(config))
        if not checked.passed:
            raise PluginError(f"catalogue:\n{report(checked, preferred_language())}")
        self.site = pipeline.site(checked, config.site_url or "", self.follow)
        for catalogue in self.follow("index", [checked.reading.catalogue]):
            with undisturbed():  # the lists of words become a million objects that stay
                self.index = index_files(documents(catalogue))
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages of the catalogue to those in `docs/`."""
        alone = [page for page in self.site.pages if not is_joined(page.page)]
        sources = {page.page.path.removesuffix("html") + "md": page for page in alone}
        for source in sources:
            files.append(File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV))
        shell.without_scripts(files)
        theme = Path(config.theme.custom_dir or "")
        files.append(File.generated(config, "_headers", content=policy.headers(theme)))
        self._add_search(files, config)
        guide = files.get_file_from_path("authors/index.md")
        self.chrome = SiteChrome(
            address=config.site_url or "",
            search_index=f"{search.SERVED}/",
            authors=guide.dest_uri if guide else "",
            style=shell.join_style_sheets(files, config),
        )
        explained = [Path(file.src_uri).stem for file in files if file.src_uri.startswith("rules/")]
        if explained:
            index = rule_index.markdown(explained)
            files.append(File.generated(config, "rules/index.md", content=index))
        for file in files.documentation_pages():
            file.url = file.dest_uri  # see _settle: links in Markdown are followed before
            if file.src_uri in sources:
                CataloguePage(sources[file.src_uri], file, config)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Make one navigation a language; MkDocs' own is the Thai one."""
        self.navigations = {language: menu(language, files) for language in LANGUAGES}
        for file in files.documentation_pages():
            if file.page is not None:
                _settle(file.page, config)
        return self.navigations["th"]

    def on_page_markdown(self, markdown: str, *, page: ShellPage, config: MkDocsConfig, files: Files) -> str:
        """Say of which language a page in Markdown is before it is made into HTML."""
        self.prose.language = _language(page)
        return markdown

    def on_page_context(
        self, context: TemplateContext, *, page: ShellPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give each page the navigation and the words of its language."""
        language = _language(page)
        own = page.rendered.page if isinstance(page, CataloguePage) else None
        context["nav"] = self.navigations[language]
        context.update({"chrome": self.chrome.chrome(language, own)})  # type: ignore[misc]
        if own is not None:
            for item in self.navigations[language].pages:
                assert isinstance(item, CataloguePage)
                item.active = own.section == item.rendered.page.section
        return context

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        """Give all templates, also those of no page such as the error page, the words."""
        env.globals["words"] = {language: Words(language) for language in LANGUAGES}
        template = env.get_template("main.html")

        def whole(page: CataloguePage) -> str:
            _settle(page, config)
            page.render(config, files)
            context = get_context(self.navigations["th"], files, config, page)
            context = self.on_page_context(context, page=page, config=config, nav=self.navigations["th"])
            return str(template.render(context))

        alike = [page for page in self.site.pages if is_joined(page.page)]
        folder = Folder(config.site_dir)
        for path, content in self.site.files.items():
            folder.write(path, content)
        self.joined = chrome = Chrome(config, whole)
        if self.preview is not None:
            self.preview.chrome = chrome
        for page in self.follow("chrome", alike):
            folder.write(page.path, chrome.around(page))
        prose = (file for file in files.documentation_pages() if file.src_uri.startswith("authors/"))
        guides = (file.dest_uri for file in prose)
        self.guides = tuple(f"{config.site_url}{clean(path)}" for path in guides)
        config.theme.static_templates.discard(SITE_MAP)  # nor does it write that
        folder.write(SITE_MAP, site_map(env, config.site_url or "", self.site.places, self.guides))
        return env

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Serve the pages of the catalogue as they are asked for, and follow every change."""
        assert self.preview is not None
        templates = Path(__file__).parent.parent / "render" / "templates"
        own = PreviewServer(server, self.preview, [templates, *map(Path, config.theme.dirs[:1])])
        server.server_close()
        return own

    def _add_search(self, files: Files, config: MkDocsConfig) -> None:
        """Put the engine and its index in the place of the modules, which the build needs."""
        for file in [file for file in files if search.only_for_the_build(file.src_uri)]:
            files.remove(file)
        theme = Path(config.theme.custom_dir or "")
        served = {**search.scripts(_LUNR.read_text("utf-8"), theme / search.SOURCES), **self.index}
        for name, text in served.items():
            files.append(File.generated(config, f"{search.SERVED}/{name}", content=text))
        client = files.get_file_from_path(search.CLIENT)
        if client is not None:
            files.remove(client)
            text = search.client((theme / search.CLIENT).read_text("utf-8"), served)
            files.append(File.generated(config, search.CLIENT, content=text))


def site_map(env: Any, address: str, places: Iterable[Place], guides: Iterable[str]) -> str:
    """The site map, by the theme's template; most pages in it MkDocs does not know of."""
    return str(env.get_template(SITE_MAP).render(address=address, places=places, guides=guides))


def _settle(page: ShellPage, config: MkDocsConfig) -> None:
    """Give a page the day and the address that it tells."""
    page.file.url = page.file.dest_uri  # links that work from a folder too: docs/decisions/0003
    page.update_date = _NO_DAY
    if config.site_url:
        page.canonical_url = config.site_url + clean(page.file.dest_uri)


def _language(page: ShellPage) -> Language:
    return "en" if page.meta.get("lang") == "en" else "th"


def _project(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path or ".").parent


def _settings(config: MkDocsConfig) -> str:
    """The name of the file that MkDocs was given, in the folder of the project."""
    return Path(config.config_file_path or "mkdocs.yml").name
