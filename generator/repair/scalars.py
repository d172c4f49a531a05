"""How a text is written as a YAML scalar: quoted only where a reader of YAML would otherwise misread it."""

from __future__ import annotations

import re

import yaml

_NOT_PLAIN = re.compile(
    r"""
      [\s,\[\]{}\#&*!|>'"%@`]   # marks with a meaning at the beginning
    | [-?:](?:\s|$)
    | (?:---|\.\.\.)(?:\s|$)
    | .*(?::(?:\s|$)|\s\#|\s$)  # ends a key, begins a comment, or would be lost
    """,
    re.VERBOSE | re.DOTALL,
)
_RAW_FORBIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""What may stand in a file only as a code in double quotation marks."""
_TYPED = re.compile(
    r"""
      [yYnN]                                     # flags of YAML 1.1 that not all its readers know
    | [-+]?(?:[0-9][0-9_]*)?\.?[0-9_]+(?:[eE][-+]?[0-9]+)?
    | [0-9]+(?:\.[0-9]+)+                       # numbers of clauses: 4.1.1 like 4.1
    | 0[oO][0-7_]+ | [-+]?0[xX][0-9a-fA-F_]+ | [-+]?0[bB][01_]+
    | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?
    | [0-9]{4}(?:-[0-9]{1,2}){1,2}(?:[Tt\s].*)?
    """,
    re.VERBOSE,
)
_CODES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_RESOLVER = yaml.SafeLoader.yaml_implicit_resolvers


def plain_or_quoted(value: str, *, is_text: bool) -> str:
    """A scalar on one line; `is_text` says that nobody may take it for a number, a date or a flag."""
    if value and not _bites(value) and not (is_text and is_typed(value)):
        return value
    if _RAW_FORBIDDEN.search(value) or not ('"' in value or "\\" in value):
        return f'"{_escaped(value)}"'
    return "'{}'".format(value.replace("'", "''"))


def is_typed(value: str) -> bool:
    """Whether some reader of YAML, 1.1 or 1.2, takes the plain value for something else than text."""
    resolvers = [*_RESOLVER.get(value[:1], []), *_RESOLVER.get(None, [])]
    return bool(_TYPED.fullmatch(value)) or any(form.match(value) for _, form in resolvers)


def _bites(value: str) -> bool:
    """Whether the value cannot stand without quotation marks."""
    return bool(_NOT_PLAIN.match(value) or _RAW_FORBIDDEN.search(value))


def _escaped(value: str) -> str:
    return "".join(_CODES.get(letter) or _escape(letter) for letter in value)


def _escape(letter: str) -> str:
    if not _RAW_FORBIDDEN.match(letter):
        return letter
    return f"\\x{ord(letter):02x}" if ord(letter) < 0x100 else f"\\u{ord(letter):04x}"
