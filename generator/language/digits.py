"""Thai digits and Arabic ones."""

from __future__ import annotations

_THAI = {ord("๐") + value: str(value) for value in range(10)}


def arabic(text: str) -> str:
    """The text with Arabic digits in the place of Thai ones."""
    return text.translate(_THAI)
