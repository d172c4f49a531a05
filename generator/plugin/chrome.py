"""What the templates in `overrides/` are given beside MkDocs' own context."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.bilingual import LANGUAGES, Language
from generator.locale import Words
from generator.model.kinds import kinds
from generator.views.page import Page, path_of

_KINDS = {kind.section: name for name, kind in kinds().items()}


def card_path(kind: str) -> str:
    """The picture of a kind of entry, or of the site. Why they are committed: docs/decisions/0016."""
    return f"assets/images/cards/{kind or 'site'}.png"


@dataclass(frozen=True)
class Chrome:
    """The words and addresses of one page's chrome."""

    language: Language
    words: Words
    home: str
    search: str
    search_index: str
    """The folder of the search engine and its index."""
    authors: str
    """The guide for those who keep the catalogue; empty where the project has none."""
    alternates: dict[Language, str]
    """The clean absolute address of this page by language; empty if it exists in one language only."""
    default: str
    """The clean absolute address for readers of any other language."""
    twin: str
    """The path of the same page in the other language."""
    twin_language: Language
    card: str
    """The path of the picture that is shown where the page is handed on."""
    card_says: str
    """What the picture says, in the page's language."""
    style: str
    """The path of the style sheet of all pages, whose name changes with its content."""


@dataclass(frozen=True)
class SiteChrome:
    """What is the same on all pages."""

    address: str
    """Where it is published, with a slash at its end; empty if that is not known."""
    search_index: str
    authors: str
    style: str

    def chrome(self, language: Language, page: Page | None) -> Chrome:
        """The chrome of a page of the catalogue, or of any other page in a language."""
        other = next(each for each in LANGUAGES if each != language)
        alternates: dict[Language, str] = {}
        if page is not None:
            alternates = {language: self.address + clean(page.path), other: self.address + clean(page.twin)}
        kind = _KINDS.get(page.section, "") if page is not None else ""
        return Chrome(
            language=language,
            words=Words(language),
            home=path_of(language, ""),
            search=path_of(language, "search"),
            search_index=self.search_index,
            authors=self.authors,
            alternates=alternates,
            default=alternates.get("th", ""),
            twin=page.twin if page is not None else path_of(other, ""),
            twin_language=other,
            card=card_path(kind),
            card_says=Words(language)(f"kind.{kind}-plural" if kind else "common.tagline"),
            style=self.style,
        )


def clean(path: str) -> str:
    """An address as one writes it: without `index.html`."""
    return path.removesuffix("index.html")
