"""The pages of rules as tests: their examples, written as files, and the findings they say are printed.

A fenced block of `yaml` is a file; its title is the path. Some marks say what plain text cannot:
`encoding="cp874"` saves it in that encoding, `bytes="true"` turns each `\\xC2` into that byte,
`link="../x.yaml"` makes it a symbolic link, `size="5000000"` fills it up with a comment to so many bytes, and
`open="true"` leaves out the end of its last line.
Fenced blocks of `text` are what `catalogue check` prints of the files before them, by language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.language.bilingual import Language

FENCE = re.compile(
    r"^```\{?\.?(?P<kind>\w+)(?P<marks>[^\n}]*)\}?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
MARK = re.compile(r'(\w+)="([^"]*)"')
OUTPUTS: dict[str, Language] = {"ไทย": "th", "English": "en"}
BYTE = re.compile(rb"\\x([0-9A-F]{2})")


@dataclass(frozen=True)
class Example:
    """A few files, and what is printed of them."""

    files: dict[str, tuple[dict[str, str], str]] = field(default_factory=dict)
    """Marks and text by path."""
    printed: dict[Language, tuple[slice, str]] = field(default_factory=dict)
    """Where in the page the output of each language stands, and that output."""

    def write(self, project: Path) -> None:
        """Make the files under a project's folder."""
        for name, (marks, text) in self.files.items():
            path = project / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if "link" in marks:
                path.symlink_to(marks["link"])
                continue
            data = text.encode(marks.get("encoding", "utf-8"))
            if "bytes" in marks:
                data = BYTE.sub(lambda match: bytes.fromhex(match[1].decode()), data)
            if "size" in marks:
                data += b"#" * (int(marks["size"]) - len(data))
            path.write_bytes(data.removesuffix(b"\n") if "open" in marks else data)


def section(page: str, heading: str) -> tuple[int, str]:
    """Where a section begins in a page, and its text."""
    start = page.index(f"\n## {heading}\n") + 1
    end = page.find("\n## ", start)
    return start, page[start : end if end != -1 else len(page)]


def examples(page: str, heading: str) -> Iterator[Example]:
    """The examples of a section, each ended by its output, by a file it holds already, or by the section."""
    offset, text = section(page, heading)
    example = Example()
    for block in FENCE.finditer(text):
        marks = dict(MARK.findall(block["marks"]))
        if block["kind"] == "text":
            where = slice(offset + block.start("text"), offset + block.end("text"))
            example.printed[OUTPUTS[marks["title"]]] = (where, block["text"])
            continue
        if example.printed or marks["title"] in example.files:
            yield example
            example = Example()
        example.files[marks["title"]] = (marks, block["text"])
    if example.files:
        yield example
