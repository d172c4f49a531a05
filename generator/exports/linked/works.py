"""Works: standards, references, forms, sources, training material, calendars."""

from __future__ import annotations

from functools import singledispatch

from generator.exports.linked.mention import Properties, audience, mention, mentions
from generator.model.entry import Entry
from generator.model.kinds.calendar import Calendar
from generator.model.kinds.category import Category
from generator.model.kinds.form import Form
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.reference import Reference
from generator.model.kinds.source import Source
from generator.model.kinds.standard import Standard
from generator.model.kinds.training import Training
from generator.views.localizer import Localizer


def described(localizer: Localizer, entry: Entry) -> Properties:
    """What is known of a work; nothing of what is none."""
    return _described(entry, localizer)


@singledispatch
def _described(_entry: Entry, _localizer: Localizer) -> Properties:
    return {}


@_described.register
def _(entry: Standard, localizer: Localizer) -> Properties:
    identifiers: list[object] = [localizer.number(entry)] if entry.number else []
    for name, value in (("ISBN", entry.isbn), ("ICS", entry.ics)):
        if value:
            identifiers.append({"@type": "PropertyValue", "propertyID": name, "value": value})
    known = entry.status != "unknown"
    return {
        "identifier": identifiers,
        "version": str(int(entry.edition)) if entry.edition else None,
        "creativeWorkStatus": localizer.words(f"standard.status-{entry.status}") if known else None,
        "about": mention(localizer, localizer.catalogue.get(entry.category, Category)),
        "url": entry.document,
    }


@_described.register
def _(entry: Reference, localizer: Localizer) -> Properties:
    number = "legislationIdentifier" if entry.type == "act" else "identifier"
    return {
        number: entry.designation,
        "datePublished": entry.year.iso if entry.year else None,
        "url": entry.url,
    }


@_described.register
def _(entry: Form, localizer: Localizer) -> Properties:
    return {
        "identifier": entry.number,
        "version": str(int(entry.edition)) if entry.edition else None,
        "publisher": mentions(localizer, [entry.issuer], Organisation),
        "url": entry.url,
    }


@_described.register
def _(entry: Source, localizer: Localizer) -> Properties:
    publisher = localizer.maybe(entry.publisher)
    return {
        "publisher": {"@type": "Organization", "name": publisher.text} if publisher else None,
        "datePublished": entry.date.iso if entry.date else None,
        "url": entry.url,
    }


@_described.register
def _(entry: Training, localizer: Localizer) -> Properties:
    return {
        "learningResourceType": localizer.words(f"value.medium-{entry.medium}"),
        "inLanguage": entry.language,
        "audience": audience(localizer, entry.audience),
        "publisher": mentions(localizer, [entry.publisher], Organisation),
        "datePublished": entry.date.iso if entry.date else None,
        "about": mentions(localizer, entry.teaches),
        "url": entry.url,
    }


@_described.register
def _(entry: Calendar, localizer: Localizer) -> Properties:
    return {"temporalCoverage": f"{entry.verified_from.iso}/{entry.verified_through.iso}"}
