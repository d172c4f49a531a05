"""The made-up catalogue that views are rendered."""

from __future__ import annotations

from tests.views.conftest import full

__all__ = ["full"]
