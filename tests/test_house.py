"""The rules of the house that a machine can hold: README.md, "Where everything lies"."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

CEILING = 250
"""Lines of the longest file of program or template."""
PROGRAM = (".py", ".jinja", ".js")
HUBS = {"utils", "helpers", "core", "manager", "common", "misc"}
TOP_LEVEL = {
    *("catalogue", "generator", "docs", "overrides", "tests", "mkdocs.yml", "pyproject.toml", "README.md"),
    *(
        "Makefile",
        "CHANGELOG.md",
        "LICENSE",
        ".ci",
        ".editorconfig",
        ".gitattributes",
        ".github",
        ".gitignore",
        ".pre-commit-hooks.yaml",
        ".vscode",
    ),
}

HTML_TAG = re.compile(
    r"""(?<!\?P)</?(?:
    a|abbr|article|aside|b|body|br|button|code|dd|details|div|dl|dt|em|figure|footer|form|h[1-6]|head|header|hr|
    html|i|img|input|label|li|link|main|meta|nav|ol|option|p|pre|script|section|select|small|span|strong|style|
    sub|summary|sup|svg|table|tbody|td|template|tfoot|th|thead|time|title|tr|u|ul|video
    )(?:[\s/>]|$)""",
    re.IGNORECASE | re.VERBOSE,
)
COMPATIBILITY_FORM = re.compile(r"""["']NFK[CD]["']""")
ABSOLUTE_PATH = re.compile(r"""(?:^|[\s"'`(=])(?:/(?:home|work|root|Users|tmp|opt)/|[A-Z]:\\)""")
REGISTRY = re.compile(r"(?:pypi\.org|pythonhosted\.org|--(?:extra-)?index-url|--find-links|registry\.npmjs)")


def tracked(project: Path) -> list[Path]:
    """The files of the repository, those about to be added included."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=project, capture_output=True, text=True, check=True).stdout
    return [path for name in listed.split("\0") if name and (path := project / name).is_file()]


@pytest.fixture(scope="module")
def files(project: Path) -> list[Path]:
    found = tracked(project)
    assert len(found) > 100
    return found


@pytest.fixture(scope="module")
def texts(files: list[Path], project: Path) -> dict[str, str]:
    """Every text file by its path."""
    texts = {}
    for path in files:
        data = path.read_bytes()
        if b"\0" not in data:
            texts[path.relative_to(project).as_posix()] = data.decode("utf-8")
    return texts


def strings(source: str) -> Iterator[str]:
    """The strings of a module, those inside f-strings too, its docstrings left out."""
    tree = ast.parse(source)
    documentation = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value


def test_files_stay_short(texts: dict[str, str]) -> None:
    program = {path: text.count("\n") for path, text in texts.items() if path.endswith(PROGRAM)}
    assert {path: lines for path, lines in program.items() if lines > CEILING} == {}


def test_no_hub_is_named(texts: dict[str, str]) -> None:
    modules = [path for path in texts if path.endswith(".py")]
    assert [path for path in modules if HUBS & set(path.removesuffix(".py").split("/"))] == []


def test_no_html_in_python(texts: dict[str, str]) -> None:
    found = [
        (path, text)
        for path, source in texts.items()
        if path.startswith("generator/") and path.endswith(".py")
        for text in strings(source)
        if HTML_TAG.search(text)
    ]
    assert found == []


@pytest.mark.parametrize("source", ["x = '<p>'", "x = f'<a href={y}'", "x = '</table>'", "x = '<br/>'"])
def test_html_in_python_is_found(source: str) -> None:
    assert any(HTML_TAG.search(text) for text in strings(source))


@pytest.mark.parametrize(
    "source", ['"""A <p>."""', "x = 'docs/<id>.md'", "x = r'(?P<time>a)'", "x = 'a < b'"]
)
def test_what_is_no_html_is_let_through(source: str) -> None:
    assert not any(HTML_TAG.search(text) for text in strings(source))


def test_thai_is_never_normalised_by_compatibility(texts: dict[str, str]) -> None:
    """NFKC and NFKD take the Thai letter sara am apart."""
    assert [path for path, text in texts.items() if COMPATIBILITY_FORM.search(text)] == []


def test_nothing_points_at_one_computer(texts: dict[str, str]) -> None:
    program = {path: text for path, text in texts.items() if not path.startswith(("catalogue/", "tests/"))}
    assert [path for path, text in program.items() if ABSOLUTE_PATH.search(text)] == []
    assert [path for path, text in program.items() if REGISTRY.search(text)] == []


def test_the_top_level_is_what_it_is_meant_to_be(files: list[Path], project: Path) -> None:
    assert {path.relative_to(project).parts[0] for path in files} <= TOP_LEVEL


def test_every_decision_is_listed(project: Path) -> None:
    folder = project / "docs" / "decisions"
    listed = re.findall(r"\]\(([^)]+)\)", (folder / "index.md").read_text("utf-8"))
    assert listed == sorted(path.name for path in folder.glob("*.md") if path.name != "index.md")
