"""Answers of no engine: what pages make of an answer is tried without waiting for a query that gives it."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page

_CLIENT = """
const CatalogueSearch = {
  open: () => ({
    ready: async () => {},
    ask: async (query, { passages, limit }) => {
      const answer = structuredClone(CANNED)
      if (!passages.length) answer.hits.forEach((hit) => (hit.passages = []))
      else if (HELD) await new Promise((resolve) => addEventListener("texts", resolve, { once: true }))
      return { ...answer, query, hits: answer.hits.slice(0, limit) }
    },
  }),
}
"""


def hit(number: int = 1, **other: Any) -> dict[str, Any]:
    """An entry as the engine answers it; `other` says what is different."""
    return {
        "id": f"tcps-{number}-2552",
        "kind": "standard",
        "route": f"standards/tcps-{number}-2552",
        "score": 1,
        "title": "ขนมสมมติ",
        "titleLanguage": "th",
        "other": "Made-up sweets",
        "number": f"มผช. {number}/2552",
        "scheme": "tcps",
        "category": "tcps-food",
        "status": "in-force",
        "supersededBy": "",
        "supersededNumber": "",
        "marks": [],
        "otherMarks": [],
        "numberMarks": [],
        "also": None,
        "passages": [],
    } | other


def passage(text: str, marks: list[list[int]], anchor: str = "r3-1") -> dict[str, Any]:
    """A part of an entry that matches."""
    return {"anchor": anchor, "language": "th", "text": text, "marks": marks}


def answer(page: Page, *hits: dict[str, Any], held: bool = False, **other: Any) -> None:
    """Let every query asked on `page` be answered so; texts `held` back come when `let_texts_come` says."""
    told = {"sure": True, "meant": None, "total": len(hits), "hits": hits, "facets": {}} | other
    given = f"const CANNED = {json.dumps(told)}, HELD = {json.dumps(held)};"
    page.route(
        "**/javascripts/search/client.js*",
        lambda route: route.fulfill(body=given + _CLIENT, content_type="text/javascript; charset=utf-8"),
    )


def let_texts_come(page: Page) -> None:
    """Those held back; titles were there before."""
    page.evaluate("dispatchEvent(new Event('texts'))")
