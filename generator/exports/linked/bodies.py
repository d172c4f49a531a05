"""Organisations and provinces."""

from __future__ import annotations

from functools import singledispatch

from generator.exports.linked.mention import Properties, mentions
from generator.model.entry import Entry
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.province import Province
from generator.views.localizer import Localizer


def described(localizer: Localizer, entry: Entry) -> Properties:
    """What is known of a body; nothing of what is none."""
    return _described(entry, localizer)


@singledispatch
def _described(_entry: Entry, _localizer: Localizer) -> Properties:
    return {}


@_described.register
def _(entry: Organisation, localizer: Localizer) -> Properties:
    contact = entry.contact
    address = localizer.maybe(contact.address) if contact else None
    return {
        "parentOrganization": mentions(localizer, [entry.part_of], Organisation),
        "areaServed": mentions(localizer, [entry.province], Province),
        "address": address.text if address else None,
        "telephone": contact.phone if contact else None,
        "email": contact.email if contact else None,
        "url": contact.url if contact else None,
    }


@_described.register
def _(entry: Province, _localizer: Localizer) -> Properties:
    return {"identifier": {"@type": "PropertyValue", "propertyID": "ISO 3166-2", "value": entry.code}}
