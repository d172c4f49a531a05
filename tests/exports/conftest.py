"""The made-up catalogue that views are tested with."""

from __future__ import annotations

from tests.views.conftest import english, full, thai

__all__ = ["english", "full", "thai"]
