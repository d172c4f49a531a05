"""`catalogue explain`: the page of a rule, readable in a terminal."""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from generator.diagnostics.cells import cells
from generator.diagnostics.pages import page
from generator.diagnostics.words import did_you_mean
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.rules import rules

HELP = "อธิบายกฎ · explain a rule"

_FENCE = re.compile(r"```(?:.*?title=\"(?P<title>[^\"]*)\")?.*")


def add_arguments(parser: ArgumentParser) -> None:
    """The rule."""
    parser.add_argument(
        "rule", metavar="RULE", help="รหัสหรือชื่อกฎ เช่น R501 · code or name of a rule, such as R501"
    )


def run(options: Namespace) -> int:
    """0, or 2 if there is no such rule."""
    rule = next((one for one in rules() if options.rule.lower() in (one.code.lower(), one.name)), None)
    if rule is None:
        names = [name for one in rules() for name in (one.code, one.name)]
        hint = did_you_mean(
            nearest(options.rule.upper(), names) or nearest(options.rule.lower(), names)
        ) or Bilingual(th="ดูกฎทั้งหมดด้วย catalogue rules", en="catalogue rules lists them all")
        unknown = Bilingual(
            th=f"ไม่มีกฎ “{options.rule}” {hint.th}", en=f"there is no rule “{options.rule}”: {hint.en}"
        )
        print(unknown[options.lang], file=sys.stderr)
        return 2
    path = page(rule.code)
    assert path is not None, f"{rule.code} has no page"
    print("\n".join(_readable(path.read_text(encoding="utf-8"))))
    return 0


def _readable(markdown: str) -> Iterator[str]:
    """Headings underlined, code indented below its title, marks gone."""
    in_code = False
    for line in markdown.strip().split("\n"):
        fence = _FENCE.fullmatch(line)
        if fence:
            in_code = not in_code
            if in_code and fence["title"]:
                yield f"  [{fence['title']}]"
        elif in_code:
            yield f"    {line}".rstrip()
        elif line.startswith("#"):
            heading = line.lstrip("#").strip()
            yield heading
            yield ("=" if line.startswith("# ") else "-") * cells(heading)
        else:
            yield line.replace("**", "").replace("`", "")
