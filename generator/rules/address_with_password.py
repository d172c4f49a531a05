"""E709: an address that carries a name or password."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_address
from generator.language.bilingual import Bilingual
from generator.source.web import Address


@on_address(
    code="E709",
    name="address-with-password",
    summary=Bilingual(th="ที่อยู่เว็บมีชื่อผู้ใช้หรือรหัสผ่าน", en="a web address with a user name or password"),
)
def check(address: Address) -> Iterator[Report]:
    """All that stands before `@` in front of the host; it is not repeated in the message."""
    if "@" in address.parts.netloc:
        yield Report(
            address.place,
            Bilingual(
                th=f"ที่อยู่ใน {address.host} มีชื่อผู้ใช้หรือรหัสผ่าน",
                en=f"the address at {address.host} carries a user name or password",
            ),
            Bilingual(
                th="ลบส่วนหน้า @ ถ้าเป็นรหัสผ่านจริงต้องเปลี่ยนรหัสผ่าน เพราะประวัติ git เก็บไว้แล้ว",
                en="delete what stands before @; a real password must be changed, for git remembers it",
            ),
        )
