"""What tests need and Debian has: its packages, installed where one may."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence


def install(*packages: str) -> bool:
    """Whether the packages are there now. False where there is no apt-get or no right to use it."""
    apt = apt_get()
    if apt is None:
        return False
    return succeeds([*apt, "update"]) and succeeds(
        [*apt, "install", "--yes", "--no-install-recommends", *packages]
    )


def apt_get() -> list[str] | None:
    """How to call apt-get with the right to install, or None."""
    if shutil.which("apt-get") is None:
        return None
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]
    if _is_root():
        return apt
    if shutil.which("sudo") and succeeds(["sudo", "--non-interactive", "true"], quiet=True):
        return ["sudo", "--non-interactive", *apt]
    return None


def succeeds(command: Sequence[str], *, quiet: bool = False) -> bool:
    """Run a command; what it prints goes to standard error, for a reader who waits."""
    output = subprocess.DEVNULL if quiet else sys.stderr
    return subprocess.run(command, stdout=output, stderr=output, check=False).returncode == 0


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
