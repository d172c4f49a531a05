"""A build in a process of its own that comes to an end right before or after one of its stages.

`python -m tests.build.stopped MODULE NAME before|after HOW PROJECT`, where HOW is `KILL`, `INT` or `TERM` for
a signal, or `FULL` for a disk without room.
"""

from __future__ import annotations

import errno
import importlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.cli import main

ROOT = Path(__file__).parent.parent.parent


def end(how: str) -> None:
    """End this process, or the work in it."""
    if how == "FULL":
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    os.kill(os.getpid(), getattr(signal, f"SIG{how}"))


def ending(work: Callable[..., Any], when: str, how: str) -> Callable[..., Any]:
    """The same work, with an end before or after its first call."""
    left = [None]

    def ended(*arguments: Any, **named: Any) -> Any:
        if left and when == "before":
            left.pop()
            end(how)
        answer = work(*arguments, **named)
        if left:
            left.pop()
            end(how)
        return answer

    return ended


def stopped(stage: tuple[str, str], when: str, how: str, project: Path) -> subprocess.CompletedProcess[str]:
    """The build that ends at a stage, a module and what in it is called."""
    command = [sys.executable, "-m", "tests.build.stopped", *stage, when, how, str(project)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    module, name, moment, way, folder = sys.argv[1:]
    owner: Any = importlib.import_module(module)
    *path, attribute = name.split(".")
    for part in path:
        owner = getattr(owner, part)
    setattr(owner, attribute, ending(getattr(owner, attribute), moment, way))
    sys.exit(main(["build", "--lang", "en", folder]))
