"""XML held to a grammar in RELAX NG (ISO/IEC 19757-2), by libxml2."""

from __future__ import annotations

from pathlib import Path

from lxml import etree


def faults(grammar: Path, document: bytes) -> list[str]:
    """What a document has that its grammar forbids, a line each; nothing of one that follows it."""
    schema = etree.RelaxNG(etree.parse(grammar))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    schema.validate(etree.fromstring(document, parser))
    return [f"{one.line}: {one.message}" for one in schema.error_log]
