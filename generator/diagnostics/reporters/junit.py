"""JUnit's XML, which build servers read: a test case a file; errors fail it, warnings are its output."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

from generator.diagnostics.finding import Finding
from generator.diagnostics.paint import Paint, plain
from generator.diagnostics.reporters import Lines
from generator.diagnostics.reporters.full import report as full
from generator.language.bilingual import Language

_FOREIGN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped; and CR, which its readers turn into LF."""


def report(findings: Sequence[Finding], lines: Lines, language: Language, paint: Paint = plain) -> str:
    """One suite; every file that was read is a case of it, so that none looks forgotten."""
    by_path: dict[str, list[Finding]] = {path: [] for path in lines}
    for finding in findings:
        by_path.setdefault(finding.place.path, []).append(finding)
    failed = sum(any(one.severity == "error" for one in found) for found in by_path.values())
    counts = {"tests": str(len(by_path)), "failures": str(failed), "errors": "0"}
    suites = ElementTree.Element("testsuites", {"name": "catalogue", **counts})
    suite = ElementTree.SubElement(suites, "testsuite", {"name": "catalogue check", **counts})
    for path, found in sorted(by_path.items()):
        case = ElementTree.SubElement(suite, "testcase", {"classname": "catalogue", "name": _clean(path)})
        errors = [one for one in found if one.severity == "error"]
        warnings = [one for one in found if one.severity == "warning"]
        if errors:
            failure = {"type": " ".join(sorted({one.code for one in errors}))}
            failure["message"] = _clean(errors[0].report.message[language])
            ElementTree.SubElement(case, "failure", failure).text = _text(errors, lines, language)
        if warnings:
            ElementTree.SubElement(case, "system-out").text = _text(warnings, lines, language)
    ElementTree.indent(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(suites, encoding="unicode")}\n'


def _text(findings: Sequence[Finding], lines: Lines, language: Language) -> str:
    return _clean(full(findings, lines, language))


def _clean(text: str) -> str:
    return _FOREIGN.sub("\ufffd", text)
