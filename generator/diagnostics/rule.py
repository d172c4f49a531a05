"""What a rule is: fixed facts and one pure generator. A rule's file holds one, under the name `check`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from generator.diagnostics.finding import Finding, Report, Severity
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.source.fault import Fault
from generator.source.web import Address
from generator.source.wording import Pair, Wording

Scope = Literal["fault", "text", "pair", "address", "entry", "catalogue"]
Subject = TypeVar("Subject")


@dataclass(frozen=True)
class Rule(Generic[Subject]):
    """A rule: of the form of a file or field (`fault`), of one text or of a text in two languages (`pair`),
    of one entry alone, or of the whole catalogue.

    A rule of scope `fault` words the faults that bear its name.
    """

    code: str
    name: str
    """Names the bad pattern, so that "allow <name>" reads right."""
    summary: Bilingual
    severity: Severity
    scope: Scope
    check: Callable[[Subject], Iterator[Report]]
    pattern: re.Pattern[str] | None = None
    """Of scopes `text` and `pair`: what a text, or one of the two, must hold for the rule to look at it."""
    vital: bool = False
    """Whether the pages of the site rest on this rule although it is not one of form."""

    @property
    def is_vital(self) -> bool:
        """Whether a site cannot be made while it finds something: no one may switch it off or allow it."""
        return self.severity == "error" and (self.vital or self.scope == "fault")

    def __call__(self, subject: Subject) -> Iterator[Finding]:
        """The findings of this rule about `subject`."""
        return self.over((subject,))

    def over(self, subjects: Iterable[Subject]) -> Iterator[Finding]:
        """The findings of this rule about each of many subjects, most of which give it nothing to say."""
        for subject in subjects:
            for report in self.check(subject):
                yield Finding(self.code, self.name, self.severity, report)


Check = Callable[[Subject], Iterator[Report]]


def on_fault(
    code: str, name: str, summary: Bilingual, severity: Severity = "error"
) -> Callable[[Check[Fault]], Rule[Fault]]:
    """Make a rule that puts the faults named `name` into words."""
    return lambda check: Rule(code, name, summary, severity, "fault", check)


def on_text(
    code: str, name: str, summary: Bilingual, severity: Severity = "error", *, pattern: re.Pattern[str]
) -> Callable[[Check[Wording]], Rule[Wording]]:
    """Make a rule that looks by itself at each text, in each language, in which a pattern is found."""
    return lambda check: Rule(code, name, summary, severity, "text", check, pattern)


def on_pair(
    code: str,
    name: str,
    summary: Bilingual,
    severity: Severity = "error",
    *,
    pattern: re.Pattern[str] | None = None,
) -> Callable[[Check[Pair]], Rule[Pair]]:
    """Make a rule that looks at each text that is there in both languages; if a pattern is found in one."""
    return lambda check: Rule(code, name, summary, severity, "pair", check, pattern)


def on_address(
    code: str, name: str, summary: Bilingual, severity: Severity = "error"
) -> Callable[[Check[Address]], Rule[Address]]:
    """Make a rule that looks at each web address that is the value of a field."""
    return lambda check: Rule(code, name, summary, severity, "address", check)


def on_entry(
    code: str, name: str, summary: Bilingual, severity: Severity = "error", *, vital: bool = False
) -> Callable[[Check[Entry]], Rule[Entry]]:
    """Make a rule that looks at each entry by itself. Fields of a broken entry may be None."""
    return lambda check: Rule(code, name, summary, severity, "entry", check, vital=vital)


def on_catalogue(
    code: str, name: str, summary: Bilingual, severity: Severity = "error", *, vital: bool = False
) -> Callable[[Check[Catalogue]], Rule[Catalogue]]:
    """Make a rule that looks at the whole catalogue."""
    return lambda check: Rule(code, name, summary, severity, "catalogue", check, vital=vital)
