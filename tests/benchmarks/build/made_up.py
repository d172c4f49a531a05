"""A made-up catalogue of any size, always the same: realistic texts in both languages, in our format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

Pair = tuple[str, str]
"""Thai and English."""

_PRODUCTS: tuple[Pair, ...] = (
    ("กล้วยตากสมมุติ", "Made-up dried bananas"),
    ("ผ้าทอมือสมมุติ", "Made-up handwoven cloth"),
    ("น้ำพริกเผาสมมุติ", "Made-up chilli paste"),
    ("ตะกร้าหวายสมมุติ", "Made-up rattan baskets"),
    ("สบู่สมุนไพรสมมุติ", "Made-up herbal soap"),
    ("ข้าวเกรียบสมมุติ", "Made-up rice crackers"),
    ("เครื่องปั้นดินเผาสมมุติ", "Made-up earthenware"),
    ("น้ำผลไม้สมมุติ", "Made-up fruit juice"),
)
_SUBJECTS: tuple[Pair, ...] = (
    ("ลักษณะทั่วไปของผลิตภัณฑ์ในภาชนะบรรจุเดียวกัน", "The general appearance of the product in one container"),
    ("สีของผลิตภัณฑ์หลังเก็บไว้ในที่แห้งและพ้นแสง", "The colour of the product kept in a dry place out of light"),
    ("กลิ่นและรสเมื่อเตรียมตามคำแนะนำบนฉลาก", "Its smell and taste when prepared as the label says"),
    ("ผิวหน้าและขอบของชิ้นงานทุกด้าน", "The surface and the edges of the piece on all sides"),
    ("ภาชนะบรรจุและฝาปิดที่ใช้ส่งจำหน่าย", "The container and the lid it is sold in"),
    ("บริเวณที่ทำงานและเครื่องมือที่สัมผัสวัตถุดิบ", "The place of work and tools that touch raw material"),
    ("ตัวอย่างที่สุ่มจากรุ่นเดียวกันโดยวิธีที่ตกลงไว้", "Samples drawn at random from one lot in the agreed way"),
)
_DEMANDS: tuple[Pair, ...] = (
    (
        "ต้องสม่ำเสมอ ไม่แตกร้าว และไม่มีรอยตำหนิที่เห็นได้ชัด",
        "must be even, without cracks or marks that are plain to see",
    ),
    ("ต้องเป็นไปตามธรรมชาติของส่วนประกอบที่ใช้ทำ", "must be natural to the ingredients it is made of"),
    (
        "ต้องไม่มีสิ่งแปลกปลอม เช่น เส้นผม ดิน หรือชิ้นส่วนของแมลง",
        "must hold nothing foreign, such as hair, soil or parts of insects",
    ),
    ("ต้องสะอาด แห้ง และป้องกันการปนเปื้อนจากภายนอกได้", "must be clean and dry, and keep out what might soil it"),
    ("ต้องเรียบร้อย แข็งแรง และใช้งานได้ตามวัตถุประสงค์", "must be neat, strong and fit for its purpose"),
)
_PROOFS: tuple[Pair, ...] = (
    ("ตรวจสอบโดยการมองในแสงธรรมชาติแล้วบันทึกผลทุกครั้ง", "It is looked at by daylight and written down each time."),
    ("ทดสอบโดยคณะผู้ตรวจอย่างน้อยสามคนตามแบบให้คะแนน", "It is judged by a panel with a sheet of points."),
    ("ตรวจเอกสารของผู้ทำเทียบกับตัวอย่างที่เก็บไว้", "Papers of the maker are compared with the sample kept."),
)
_GROUPS = ("characteristics", "hygiene", "packing", "marking")


@dataclass(frozen=True)
class Item:
    """An entry, as far as it is the same for us and for peers."""

    id: str
    kind: str
    number: str
    """What it is cited as; empty for all but standards."""
    title: Pair
    intro: Pair
    parts: tuple[tuple[str, Pair, Pair], ...]
    """Key, heading and text of each requirement or step."""
    teaches: tuple[str, ...] = ()


def items(standards: int) -> Iterator[Item]:
    """So many standards, and procedures and training in the proportions of the real catalogue."""
    for serial in range(1, standards + 1):
        yield _item(serial, "standard", f"tcps-{serial}-2552", 8 + serial % 8)
    for serial in range(1, standards // 32 + 1):
        yield _item(serial, "procedure", f"procedure-made-up-{serial}", 8 + serial % 5)
    for serial in range(1, standards // 6 + 1):
        yield _item(serial, "training", f"training-made-up-{serial}", 0, standards)


def _item(serial: int, kind: str, name: str, parts: int, standards: int = 0) -> Item:
    product = _PRODUCTS[serial % len(_PRODUCTS)]
    return Item(
        id=name,
        kind=kind,
        number=f"มผช. {serial}/2552" if kind == "standard" else "",
        title=(f"{product[0]}ชนิดที่ {serial}", f"{product[1]}, sort {serial}"),
        intro=(
            f"รายการสมมุติลำดับที่ {serial} สำหรับวัดความเร็ว ครอบคลุม{product[0]}ที่ทำโดยชุมชน",
            f"Made-up entry {serial} for measuring speed: {product[1].lower()} made by communities",
        ),
        parts=tuple(_part(serial, place) for place in range(1, parts + 1)),
        teaches=(f"tcps-{serial % standards + 1}-2552",) if standards else (),
    )


def _part(serial: int, place: int) -> tuple[str, Pair, Pair]:
    subject = _SUBJECTS[(serial + place) % len(_SUBJECTS)]
    demand = _DEMANDS[(serial * 3 + place) % len(_DEMANDS)]
    proof = _PROOFS[(serial + place * 2) % len(_PROOFS)]
    heading = (f"{subject[0]} ข้อย่อยที่ {place}", f"{subject[1]}, item {place}")
    text = (f"{subject[0]}{demand[0]} {proof[0]}", f"{subject[1]} {demand[1]}. {proof[1]}")
    return f"r{place}", heading, text


def write(folder: Path, standards: int) -> None:
    """The catalogue of a project as YAML, one entry a file."""
    entries: dict[str, Values] = {
        "source/src-made-up": {"title": _name(("เอกสารสมมุติ", "Made-up document")), "type": "official"},
        "category/tcps-food": {"name": _name(("อาหาร", "Food")), "schemes": ["tcps"], "sources": _SOURCES},
        "scheme/tcps": {
            "name": _name(("ระบบสมมุติ", "Made-up scheme")),
            "abbreviation": _text(("มผช.", "TCPS")),
            "summary": _text(("ระบบสมมุติสำหรับวัดความเร็ว", "A made-up scheme for measuring speed")),
            "sources": _SOURCES,
        },
        "term/term-committee": {
            "name": _name(("คณะกรรมการสมมุติ", "Made-up committee")),
            "definition": _text(("กลุ่มคนสมมุติ", "A made-up group")),
            "sources": _SOURCES,
        },
    }
    entries |= {f"{item.kind}/{item.id}": _KINDS[item.kind](item) for item in items(standards)}
    for name, values in entries.items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.dump(values, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
        path.write_text(text, "utf-8")


Values = dict[str, object]


class _Dumper(yaml.CSafeDumper):
    """Without anchors, which the catalogue does not know."""

    def ignore_aliases(self, data: object) -> bool:
        return True


_SOURCES = [{"source": "src-made-up", "certainty": "confirmed"}]


def _text(pair: Pair) -> Values:
    return dict(zip(("th", "en"), pair, strict=True))


def _name(pair: Pair) -> Values:
    return _text(pair) | {"en_by": "ours"}


def _standard(item: Item) -> Values:
    requirements = [
        {
            "key": key,
            "group": _GROUPS[place * len(_GROUPS) // len(item.parts)],
            "clause": f"3.{place + 1}",
            "topic": _text(heading),
            "text": _text(text),
            "sources": _SOURCES,
        }
        for place, (key, heading, text) in enumerate(item.parts)
    ]
    return {
        "scheme": "tcps",
        "number": item.number,
        "edition": 2552,
        "title": _name(item.title),
        "category": "tcps-food",
        "status": "in-force",
        "detail": "full",
        "note": _text(item.intro),
        "sources": _SOURCES,
        "requirements": requirements,
    }


def _procedure(item: Item) -> Values:
    steps = [
        {
            "key": key,
            "phase": "application",
            "title": _text(heading),
            "text": _text(text),
            "who": ["term-committee"],
            "working_days": 1,
            "sources": _SOURCES,
        }
        for key, heading, text in item.parts
    ]
    return {
        "title": _name(item.title),
        "scheme": "tcps",
        "audience": ["producer"],
        "summary": _text(item.intro),
        "steps": steps,
        "sources": _SOURCES,
    }


def _training(item: Item) -> Values:
    return {
        "title": _name(item.title),
        "medium": "manual",
        "language": "th",
        "summary": _text(item.intro),
        "teaches": list(item.teaches),
        "sources": _SOURCES,
    }


_KINDS = {"standard": _standard, "procedure": _procedure, "training": _training}
