"""The only place where HTML is made: Jinja with autoescape on and no undefined name let through."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Protocol

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from generator.language.bilingual import LANGUAGES, Language
from generator.language.calendar import Day
from generator.language.dates import format_day, format_days, format_edition
from generator.language.runs import runs
from generator.locale import Words
from generator.render.codes import qr
from generator.render.compiled import Compiled
from generator.render.context import QuickContext
from generator.views.page import Page


class Report(Protocol):
    """What is told to one reader."""

    @property
    def language(self) -> Language:
        """The language it is told in."""
        ...


@cache
def environment() -> Environment:
    """The environment; templates come from `render/templates`."""
    made = Environment(
        loader=PackageLoader("generator.render"),
        autoescape=True,
        undefined=StrictUndefined,
        bytecode_cache=Compiled(),
        auto_reload=False,  # whoever edits templates clears the cache of this function
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    made.context_class = QuickContext
    made.filters.update(href=_href, day=_day, days=_days, edition=_edition, figure=_figure, runs=_runs, qr=qr)
    return made


def render(made: Environment, page: Page) -> str:
    """The HTML of a page's content, without the chrome around it."""
    template = made.get_template(page.template)
    html = template.render(page=page, it=page.content, t=Words(page.language))
    if page.data is None:
        return html
    return html + made.get_template("linked.html.jinja").render(it=page.data)


def render_bare(made: Environment, template: str, content: object) -> str:
    """A whole file that has no chrome; `content` knows its `path`."""
    words = {language: Words(language) for language in LANGUAGES}
    return made.get_template(template).render(page=content, it=content, words=words)


def render_report(made: Environment, template: str, content: Report) -> str:
    """A whole file of one language that is no page of the site."""
    return made.get_template(template).render(page=content, it=content, t=Words(content.language))


def relative(target: str, start: str) -> str:
    """The relative link from the file `start` to the file `target`, both POSIX from the site's root."""
    here, there = start.split("/")[:-1], target.rstrip("/").split("/")
    shared = len(posixpath.commonprefix((here, there[:-1])))
    return "../" * (len(here) - shared) + "/".join(there[shared:])


@pass_context
def _href(context: Context, path: str, anchor: str = "") -> str:
    """A link that works from a host and from a folder: to the file itself, relative to this page."""
    here: str = context["page"].path
    if anchor and path == here:
        return f"#{anchor}"  # whatever address the page was opened by, it is not loaded again
    return relative(path, here) + (f"#{anchor}" if anchor else "")


@pass_context
def _day(context: Context, day: Day) -> str:
    return format_day(day, context["page"].language)


@pass_context
def _days(context: Context, start: Day, end: Day | None) -> str:
    return format_days(start, end, context["page"].language)


@pass_context
def _edition(context: Context, year: int) -> str:
    return format_edition(year, context["page"].language)


@pass_context
def _runs(context: Context, text: str) -> Iterator[tuple[Language, str]]:
    """A text in pieces of one language each, as seen from the language of the page."""
    return runs(text, context["page"].language)


def _figure(value: int | Decimal) -> str:
    """A number with thousands separated, as both languages do."""
    return f"{value:,}"
