"""The language of the person at the terminal."""

from __future__ import annotations

import locale
import os

from generator.language.bilingual import Language


def preferred_language() -> Language:
    """Thai where the locale says so, else English."""
    name = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return "th" if name.lower().startswith("th") else "en"
