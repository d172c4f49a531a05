"""The screens tests look at."""

from __future__ import annotations

from playwright.sync_api import ViewportSize

PHONE = ViewportSize(width=360, height=740)
DESKTOP = ViewportSize(width=1280, height=800)
