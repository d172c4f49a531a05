"""The index of forms: number, scheme and the steps that use each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.collation import sort_key
from generator.model.aliases import also
from generator.model.kinds.form import Form
from generator.model.kinds.scheme import Scheme
from generator.views.form_uses import FormUse, form_uses
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page

INDEX_OF = Form


@dataclass(frozen=True)
class FormRow:
    """One form in the list."""

    link: Link
    number: str | None
    scheme: Prose | None
    """The abbreviation of its scheme."""
    uses: tuple[FormUse, ...]
    also: str
    """Other words it is found by."""


@dataclass(frozen=True)
class FormsPage:
    """What the template of the index is given."""

    total: int
    unnumbered: int
    rows: tuple[FormRow, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    forms = sorted(localizer.catalogue.of(Form), key=lambda form: sort_key(localizer.name(form)))
    yield Page(
        language=localizer.language,
        route=Form.section,
        section=Form.section,
        title=words("kind.form-plural"),
        description=words("form.index-description", n=len(forms)),
        template="forms.html.jinja",
        content=FormsPage(
            total=len(forms),
            unnumbered=sum(form.number is None for form in forms),
            rows=tuple(_row(localizer, form) for form in forms),
        ),
    )


def _row(localizer: Localizer, form: Form) -> FormRow:
    scheme = localizer.catalogue.get(form.scheme, Scheme) if form.scheme else None
    return FormRow(
        link=localizer.link_to(form),
        number=form.number,
        scheme=localizer.prose(scheme.abbreviation) if scheme else None,
        uses=form_uses(localizer, form),
        also=also(form, localizer.name(form)),
    )
