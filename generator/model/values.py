"""Types of single values. Each reads the text of a YAML scalar itself: YAML's own typing is never used.

A validator raises `PydanticCustomError` whose type is the name of a fault and whose context is what the
rule of that fault needs to word it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.language.calendar import Day, Edition, NotADay, WrongCalendar
from generator.language.thai_days import read_day, read_edition
from generator.model.number import NotANumber, StandardNumber

ID_GRAMMAR = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""Ids and keys: lower-case ASCII letters and digits, in groups joined by single hyphens."""

ID_LENGTH = 100
"""Longest id, in characters: it becomes a folder's name and part of a QR code."""

_WHOLE = re.compile(r"0|[1-9][0-9]{0,9}", re.ASCII)
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,9})?", re.ASCII)
_WEB = re.compile(
    r"https?://[^\s\"'<>\\`{}|^\x00-\x20\x7f-\xa0\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]+"
)
"""No spaces, nothing that needs quoting, and nothing that cannot be seen."""


def _fault(name: str, **context: str) -> PydanticCustomError:
    return PydanticCustomError(name, name, context)


def _text(value: Any, expected: str) -> str:
    if not isinstance(value, str):
        raise _fault("wrong-type", expected=expected)
    return value


def _day(value: Any) -> Day:
    text = _text(value, "date")
    try:
        return read_day(text)
    except WrongCalendar as wrong:
        raise _fault("wrong-calendar", wanted="ce", suggestion=wrong.suggestion) from None
    except NotADay:
        raise _fault("bad-date", expected="date") from None


def _edition(value: Any) -> Edition:
    text = _text(value, "year-be")
    try:
        return read_edition(text)
    except WrongCalendar as wrong:
        raise _fault("wrong-calendar", wanted="be", suggestion=wrong.suggestion) from None
    except NotADay:
        raise _fault("bad-date", expected="year-be") from None


def _number(value: Any) -> StandardNumber:
    text = _text(value, "standard-number")
    try:
        return StandardNumber.parse(text)
    except WrongCalendar as wrong:
        raise _fault("wrong-calendar", wanted="be", suggestion=wrong.suggestion) from None
    except (NotANumber, NotADay):
        raise _fault("wrong-type", expected="standard-number") from None


def _whole(value: Any) -> int:
    text = _text(value, "whole-number")
    if not _WHOLE.fullmatch(text):
        raise _fault("wrong-type", expected="whole-number")
    return int(text)


def _decimal(value: Any) -> Decimal:
    text = _text(value, "decimal")
    if not _DECIMAL.fullmatch(text):
        raise _fault("wrong-type", expected="decimal")
    return Decimal(text)


def _flag(value: Any) -> bool:
    if value not in ("true", "false"):
        raise _fault("wrong-type", expected="flag")
    return bool(value == "true")


def is_id(text: str) -> bool:
    """Whether a text may be an id or a key."""
    return len(text) <= ID_LENGTH and re.fullmatch(ID_GRAMMAR, text, re.ASCII) is not None


def _id(value: Any) -> str:
    text = _text(value, "id")
    if not is_id(text):
        raise _fault("malformed-id")
    return str(text)


def _url(value: Any) -> str:
    text = _text(value, "web-address")
    if not _WEB.fullmatch(text):
        raise _fault("wrong-type", expected="web-address")
    return str(text)


IsoDay = Annotated[
    Day,
    PlainValidator(_day),
    PlainSerializer(str),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
]
"""A day, month or year of the common era in ISO 8601, as far as it is known."""

EditionYear = Annotated[
    Edition,
    PlainValidator(_edition),
    PlainSerializer(int),
    WithJsonSchema({"type": "integer", "minimum": 2443, "maximum": 2742}),
]
"""A year of the Buddhist era."""

Number = Annotated[
    StandardNumber, PlainValidator(_number), PlainSerializer(str), WithJsonSchema({"type": "string"})
]
"""The number of a standard as printed."""

Whole = Annotated[int, PlainValidator(_whole), WithJsonSchema({"type": "integer", "minimum": 0})]
"""A whole number from 0, in Arabic digits without separators."""

Quantity = Annotated[
    Decimal, PlainValidator(_decimal), PlainSerializer(str), WithJsonSchema({"type": "number"})
]
"""A decimal number that keeps the digits it was written with (70.0 is not 70)."""

Flag = Annotated[bool, PlainValidator(_flag), WithJsonSchema({"type": "boolean"})]
"""`true` or `false`."""

Id = Annotated[
    str,
    PlainValidator(_id),
    WithJsonSchema({"type": "string", "pattern": f"^{ID_GRAMMAR}$", "maxLength": ID_LENGTH}),
]
"""The id of an entry or the key of one of its parts."""

Url = Annotated[
    str, PlainValidator(_url), WithJsonSchema({"type": "string", "format": "uri", "pattern": "^https?://"})
]
"""A web address; no other scheme than http and https is ever published."""
