"""On what was measured: the computer, how busy it was, and which versions."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("lunr", "mkdocs", "mkdocs-material", "playwright")


def machine() -> dict[str, object]:
    """Processor, its cores, system."""
    return {"processor": _processor(), "cores": os.cpu_count(), "system": platform.platform(terse=True)}


def load() -> list[float]:
    """How many programs wanted to run in the last 1, 5 and 15 minutes; empty where nobody counts."""
    return [round(value, 2) for value in os.getloadavg()] if hasattr(os, "getloadavg") else []


def versions() -> dict[str, str]:
    """Of Python and of the packages that matter."""
    found = {"python": platform.python_version()}
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
