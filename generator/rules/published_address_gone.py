"""I409: an address, once published, never dies."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.source.locate import keys_written, place_of
from generator.source.place import Place
from generator.source.published import PATH, addresses, listed, mistyped


@on_catalogue(
    code="I409",
    name="published-address-gone",
    summary=Bilingual(th="ที่อยู่ที่เคยเผยแพร่หายไป", en="a published address that is gone"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """At its line of the list. Not while a file that could not be read may hold it."""
    meant = {former.meant for former in mistyped(catalogue)}
    gone = [(line, name) for line, name in listed(catalogue.published) if not _is_there(catalogue, name)]
    fresh = addresses(catalogue).difference(catalogue.published) if gone else frozenset()
    for line, name in gone:
        identifier, hash_, key = name.partition("#")
        entry = catalogue.find(identifier) if hash_ else None
        if name in meant or (hash_ and entry is None):
            continue  # told where the former id is mistyped, or once for the entry that is gone
        place = Place(PATH, line, 1, len(name))
        if entry:
            keys = [one.partition("#")[2] for one in fresh if one.startswith(f"{entry.id}#")]
            new = nearest(key, keys)
            yield Report(
                place,
                Bilingual(
                    th=f"{quoted(name)} เคยเผยแพร่แล้ว แต่คีย์นี้หายไป",
                    en=f"{quoted(name)} was published, but its key is gone",
                ),
                Bilingual(
                    th=f"ใส่ was: [{key}] ในส่วน {new or 'ที่มาแทน'} หรือนำส่วนเดิมกลับมา",
                    en=f"add was: [{key}] to {new or 'the part in its place'}, or bring the part back",
                ),
                (Related(place_of(entry, "id"), Bilingual(th="รายการนั้น", en="the entry")),),
            )
            continue
        new = nearest(name, [one for one in fresh if "#" not in one])
        renamed = catalogue.find(new) if new else None
        yield Report(
            place,
            Bilingual(
                th=f"{quoted(name)} เคยเผยแพร่แล้ว แต่หายไป", en=f"{quoted(name)} was published, but is gone"
            ),
            Bilingual(
                th=f"ใส่ was: [{name}] ใน {new or 'รายการที่มาแทน'} หรือนำรายการเดิมกลับมา",
                en=f"add was: [{name}] to {new or 'the entry that takes its place'}, or bring the entry back",
            ),
            (Related(place_of(renamed, "id"), Bilingual(th="อาจเป็นรายการนี้", en="perhaps this entry")),)
            if renamed
            else (),
        )


def _is_there(catalogue: Catalogue, name: str) -> bool:
    """Whether it leads somewhere, or may do so once a broken file is mended."""
    identifier, hash_, key = name.partition("#")
    if identifier in catalogue.unread or identifier in catalogue.mentioned:
        return True
    entry = catalogue.by_id.get(identifier) or catalogue.by_old_id.get(identifier)
    if entry is None:
        return False
    if not hash_ or entry.id in catalogue.unread or key in keys_written(entry):
        return True
    return any(key in part.was for part in entry.parts())
