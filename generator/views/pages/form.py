"""A form: its number if known, which steps use it, where to get it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import Edition
from generator.model.kinds.form import Form
from generator.views.entry import EntryFrame, closing, frame
from generator.views.form_uses import FormUse, form_uses
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.titles import titles

ENTRIES_OF = Form


@dataclass(frozen=True)
class FormPage:
    """What the template of a form is given."""

    frame: EntryFrame
    number: str | None
    edition: Edition | None
    scheme: Link | None
    purpose: Prose | None
    issuer: Link | None
    url: str | None
    uses: tuple[FormUse, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a form."""
    named, words = titles(localizer, Form), localizer.words
    for form in localizer.shown(Form):
        content = _content(localizer, form)
        yield Page(
            language=localizer.language,
            route=f"{form.section}/{form.id}",
            section=form.section,
            title=named[form.id],
            description=words("form.description", name=localizer.name(form)),
            template="form.html.jinja",
            content=content,
            toc=(
                TocItem(words("next.heading"), "next"),
                TocItem(words("form.uses"), "uses"),
                *closing(localizer, content.frame),
            ),
            entry=form.id,
        )


def _content(localizer: Localizer, form: Form) -> FormPage:
    return FormPage(
        frame=frame(localizer, form),
        number=form.number,
        edition=form.edition,
        scheme=localizer.link(form.scheme) if form.scheme else None,
        purpose=localizer.maybe(form.purpose),
        issuer=localizer.link(form.issuer) if form.issuer else None,
        url=form.url,
        uses=form_uses(localizer, form),
    )
