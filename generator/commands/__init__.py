"""One command a file, with HELP, add_arguments and run. A command is known because its file is here."""

from __future__ import annotations

import importlib
import pkgutil
from argparse import ArgumentParser, Namespace
from typing import Protocol, cast


class Command(Protocol):
    """What a command's module holds."""

    HELP: str

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options beyond `--lang`."""
        ...

    def run(self, options: Namespace) -> int:
        """Do it and return the exit code."""
        ...


def commands() -> dict[str, Command]:
    """All commands by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name: cast(Command, importlib.import_module(f"{__name__}.{name}")) for name in names}
