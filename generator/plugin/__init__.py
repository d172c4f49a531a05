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
from mkdocs.structure.files import File, Files
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
from generator.plugin.joined import Chrome
from generator.plugin.menu import menu
from generator.plugin.preview import Preview, report
from generator.plugin.preview.server import PreviewServer
from generator.plugin.prose import Prose
from generator.plugin.shell_page import CataloguePage
from generator.render.folder import Folder
from generator.render.making import Making
from generator.render.rendered import RenderedPage
from generator.search import engine as search
from generator.source.follow import Follow, unseen
from generator.source.settings import OPTIONS
from generator.views.navigation import is_in_the_menu
from generator.views.page import Page
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
        self.making: Making | None = None
        """The site, if whoever builds has checked the catalogue already, so that it is not done twice."""
        self.follow: Follow = unseen
        """How whoever builds is told how far it is."""
        self.prose = Prose()
        self.pages: dict[str, CataloguePage] = {}
        """By path, the pages that are in the menu, without their contents."""
        self.chrome = SiteChrome("", "", "", "")
        self.joined: Chrome | None = None
        """What puts the chrome around pages."""
        self.guides: tuple[str, ...] = ()
        """The addresses of the prose that the site map names."""
        self.preview: Preview | None = None
        """What a preview shows; None while a whole site is built."""
        self.navigations: dict[Language, Navigation] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Note whether this is a preview. MkDocs keeps the plugin between builds only if this exists."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Check the catalogue, before MkDocs empties the folder of the old site."""
        config.markdown_extensions.append(self.prose)  # type: ignore[arg-type]
        if self.serving:
            self.preview = self.preview or Preview(_project(config), _settings(config), config.site_url or "")
        elif self.making is None:
            checked = pipeline.check(_project(config), settings=_settings(config))
            if not checked.passed:
                raise PluginError(f"catalogue:\n{report(checked, preferred_language())}")
            folder = Folder(config.site_dir)
            self.making = pipeline.making(checked, config.site_url or "", folder, self.follow)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Begin with the pages of the catalogue, and add what is no page to the files."""
        begun = self.preview.begin() if self.preview else self.making.begin() if self.making else ()
        self.pages = {page.path: _in_the_menu(page, config) for page in begun if is_in_the_menu(page.route)}
        shell.without_material(files)
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
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Make one navigation a language; MkDocs' own is the Thai one."""
        self.navigations = {language: menu(language, self.pages) for language in LANGUAGES}
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

        self.joined = Chrome(config, whole)
        if self.preview is not None:
            self.preview.chrome = self.joined
        elif self.making is not None:
            self.making.finish(self.joined.around)
        prose = (file for file in files.documentation_pages() if file.src_uri.startswith("authors/"))
        guides = (file.dest_uri for file in prose)
        self.guides = tuple(f"{config.site_url}{clean(path)}" for path in guides)
        config.theme.static_templates.discard(SITE_MAP)  # nor does it write that
        known = self.making.places if self.making else ()
        Folder(config.site_dir).write(SITE_MAP, site_map(env, config.site_url or "", known, self.guides))
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
        index = pipeline.index(self.making.work.catalogue, self.follow) if self.making else {}
        served = {**search.scripts(_LUNR.read_text("utf-8"), theme / search.SOURCES), **index}
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


def _in_the_menu(page: Page, config: MkDocsConfig) -> CataloguePage:
    """A page as its name and address stand in the menu."""
    file = File.generated(config, page.path.removesuffix("html") + "md", content="")
    made = CataloguePage(RenderedPage(page, ""), file, config)
    _settle(made, config)
    return made


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
