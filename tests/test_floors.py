"""Imports point down only, and parts on one floor do not know each other: docs/decisions/0001-floors.md."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

FLOORS = (
    ("language",),
    ("locale", "model"),
    ("source",),
    ("diagnostics",),
    ("rules",),
    ("views", "search"),
    ("exports",),
    ("render", "repair"),
    ("imports",),
    ("pipeline",),
    ("plugin",),
    ("commands",),
    ("cli",),
)
FLOOR = {part: floor for floor, parts in enumerate(FLOORS) for part in parts}

SHELL = ("mkdocs", "material")
KNOW_THE_SHELL = ("generator.plugin.", "generator.commands.build.shell.", "generator.commands.serve.")


def modules(project: Path) -> dict[str, Path]:
    """Every module of the generator by its full name."""
    found = {}
    for path in sorted((project / "generator").rglob("*.py")):
        parts = path.relative_to(project).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(source: str) -> Iterator[str]:
    """The full names that a module imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def broken(module: str, source: str) -> list[str]:
    """The imports of a module that the floors do not allow."""
    found = []
    for target in imported(source):
        top, *rest = target.split(".")
        if top in SHELL and not f"{module}.".startswith(KNOW_THE_SHELL):
            found.append(target)
        if top == "generator" and rest and not _allowed(module, rest[0]):
            found.append(target)
    return found


def _allowed(module: str, part: str) -> bool:
    own = module.split(".")[1:2]
    return own == [part] or (bool(own) and part in FLOOR and FLOOR[part] < FLOOR[own[0]])


def test_every_part_has_a_floor(project: Path) -> None:
    parts = {name.split(".")[1] for name in modules(project) if "." in name}
    assert parts <= set(FLOOR)


def test_imports_point_down(project: Path) -> None:
    wrong = {name: broken(name, path.read_text("utf-8")) for name, path in modules(project).items()}
    assert {name: targets for name, targets in wrong.items() if targets} == {}


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("generator.model.part", "from generator.source.place import Place"),
        ("generator.model.part", "def late():\n    import generator.views"),
        ("generator.model.part", "from generator.locale import Words"),
        ("generator.views.page", "from generator import exports"),
        ("generator.source.read", "from generator.attic import box"),
        ("generator.pipeline", "from mkdocs.config import load_config"),
        ("generator.commands.check", "import material.plugins"),
        ("generator", "from generator.model import part"),
    ],
)
def test_a_wrong_import_is_found(module: str, source: str) -> None:
    assert broken(module, source) != []


def needed(source: str, known: Mapping[str, object]) -> set[str]:
    """Modules of ours that must be there before a module is: imports in functions wait for their call."""
    tree = ast.parse(source)
    now = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = list(imported("\n".join(map(ast.unparse, now))))
    return {name if name in known else name.rpartition(".")[0] for name in names} & known.keys()


def test_no_module_needs_itself(project: Path) -> None:
    """So each can be imported first, and on its own."""
    paths = modules(project)
    needs = {name: needed(path.read_text("utf-8"), paths) for name, path in paths.items()}
    assert sum(map(len, needs.values())) > len(paths)
    TopologicalSorter(needs).prepare()


def test_a_circle_is_found() -> None:
    known = dict.fromkeys(("generator.a", "generator.b"))
    needs = {
        "generator.a": needed("from generator.b import x", known),
        "generator.b": needed("def late():\n    from generator.b import y\nfrom generator import a", known),
    }
    assert needs == {"generator.a": {"generator.b"}, "generator.b": {"generator.a"}}
    with pytest.raises(CycleError):
        TopologicalSorter(needs).prepare()
