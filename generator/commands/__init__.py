"""One command a file, with HELP, add_arguments and run. A command is known because its file is here."""

from __future__ import annotations

import importlib
import pkgutil
from argparse import ArgumentParser, Namespace
from typing import Protocol, cast


class NoCatalogue(Exception):
    """A command was called where there is no folder `catalogue`; it holds the folder that was looked for."""


class Command(Protocol):
    """What a command's module holds."""

    HELP: str

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options beyond `--lang`."""
        ...

    def run(self, options: Namespace) -> int:
        """Do it and return the exit code; `NoCatalogue` is told by who calls."""
        ...


def commands(wanted: str = "") -> dict[str, Command]:
    """The command of a name alone, so that no other is loaded; all of them where none has that name.

    The module of a command that is a word of Python ends in an underscore: `import_`.
    """
    names = {module.name.rstrip("_"): module.name for module in pkgutil.iter_modules(__path__)}
    found = [wanted] if wanted in names else sorted(names)
    return {name: cast(Command, importlib.import_module(f"{__name__}.{names[name]}")) for name in found}
