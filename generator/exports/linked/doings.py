"""What is done: schemes and procedures as services, seminars as events, programmes as projects."""

from __future__ import annotations

from functools import singledispatch

from generator.exports.linked.mention import Properties, audience, mention, mentions, present
from generator.model.entry import Entry
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.programme import Programme
from generator.model.kinds.province import Province
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.training import Training
from generator.views.localizer import Localizer


def described(localizer: Localizer, entry: Entry) -> Properties:
    """What is known of something that is done; nothing of what is not."""
    return _described(entry, localizer)


@singledispatch
def _described(_entry: Entry, _localizer: Localizer) -> Properties:
    return {}


@_described.register
def _(entry: Scheme, localizer: Localizer) -> Properties:
    return {"provider": mentions(localizer, entry.certifiers, Organisation)}


@_described.register
def _(entry: Procedure, localizer: Localizer) -> Properties:
    scheme = localizer.catalogue.get(entry.scheme, Scheme)
    return {
        "audience": audience(localizer, entry.audience),
        "provider": mentions(localizer, scheme.certifiers, Organisation),
        "isRelatedTo": mention(localizer, scheme),
    }


@_described.register
def _(entry: Programme, localizer: Localizer) -> Properties:
    return {"parentOrganization": mentions(localizer, entry.run_by, Organisation), "url": entry.url}


@_described.register
def _(entry: Seminar, localizer: Localizer) -> Properties:
    taught = [target for item in entry.agenda for target in item.teaches]
    materials = [target for item in entry.agenda for target in item.materials]
    return {
        "startDate": entry.start.iso if entry.start else None,
        "endDate": entry.end.iso if entry.end else None,
        "location": _place(localizer, entry),
        "organizer": mentions(localizer, entry.hosts, Organisation),
        "audience": audience(localizer, entry.audience),
        "about": mentions(localizer, [*entry.programmes, *taught]),
        "workFeatured": mentions(localizer, materials, Training),
    }


def _place(localizer: Localizer, seminar: Seminar) -> Properties | list[Properties] | None:
    """Where it was held; the provinces alone where no more is known."""
    provinces = mentions(localizer, seminar.provinces, Province)
    if seminar.place is None:
        return provinces
    name = localizer.prose(seminar.place).text
    return present({"@type": "Place", "name": name, "containedInPlace": provinces})
