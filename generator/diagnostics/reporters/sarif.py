"""SARIF 2.1.0, which code scanning and editors read: findings with the rules they come from."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

import generator
from generator.diagnostics.finding import Finding
from generator.diagnostics.pages import page
from generator.diagnostics.paint import Paint, plain
from generator.diagnostics.reporters import Lines
from generator.language.bilingual import Language
from generator.source.place import Place

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
"""Stands for the project's folder, from which all paths are given; the name is the one hosts know."""


def report(findings: Sequence[Finding], lines: Lines, language: Language, paint: Paint = plain) -> str:
    """One log with one run; the rules in it are those that found something."""
    rules = sorted({finding.code: finding for finding in findings}.values(), key=lambda one: one.code)
    index_of = {finding.code: index for index, finding in enumerate(rules)}
    seen: Counter[str] = Counter()
    run = {
        "tool": {
            "driver": {
                "name": "Mattrathan",
                "semanticVersion": generator.__version__,
                "rules": [_rule(finding) for finding in rules],
            }
        },
        "language": language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder that holds catalogue/"}}},
        "results": [_result(one, index_of[one.code], lines, language, seen) for one in findings],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(finding: Finding) -> dict[str, Any]:
    """What the page of the rule says, whole and in short."""
    rule: dict[str, Any] = {"id": finding.code, "name": finding.name}
    path = page(finding.code)
    if path is not None:
        text = path.read_text(encoding="utf-8")
        _, thai, english, *_ = text.split("\n\n")
        rule["shortDescription"] = {"text": f"{thai} · {english}"}
        rule["help"] = {"text": text, "markdown": text}
    return rule


def _result(
    finding: Finding, index: int, lines: Lines, language: Language, seen: Counter[str]
) -> dict[str, Any]:
    report = finding.report
    help_text = f"\n{report.help[language]}" if report.help else ""
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": finding.severity,
        "message": {"text": report.message[language] + help_text},
        "locations": [{"physicalLocation": _location(finding.place)}],
        "partialFingerprints": {"catalogueFinding/v1": _fingerprint(finding, lines, seen)},
    }
    if report.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _location(related.place),
                "message": {"text": related.message[language]},
            }
            for number, related in enumerate(report.related, start=1)
        ]
    return result


def _location(place: Place) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(place.path), "uriBaseId": _ROOT}}
    if not place.is_file:
        location["region"] = {
            "startLine": place.line,
            "startColumn": place.column,
            "endColumn": place.column + place.width,
        }
    return location


def _fingerprint(finding: Finding, lines: Lines, seen: Counter[str]) -> str:
    """The same for a finding whose lines have moved: made of the rule, the file and the words of the line.

    Of equal ones in a file the second, third and so on are told apart by their count.
    """
    place = finding.place
    source = lines.get(place.path, ())
    is_line = not place.is_file and place.line <= len(source)
    line = source[place.line - 1].strip() if is_line else ""
    print_of = "\n".join((finding.code, place.path, line))
    seen[print_of] += 1
    return hashlib.sha256(f"{print_of}\n{seen[print_of]}".encode()).hexdigest()[:32]
