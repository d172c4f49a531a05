"""Whatever is typed, the worker of the real site answers. `tests.benchmarks.search` asks far more of it."""

from __future__ import annotations

from itertools import islice

import pytest
from playwright.sync_api import Page

from tests.search.test_twins import random_texts, to_hex

pytestmark = pytest.mark.browser

ANSWERED = """async (sent) => {
  const wrong = [];
  for (const [hex, language] of sent) {
    const units = (hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
    const query = String.fromCharCode(...units);
    try {
      const {hits, total, facets, ...answer} = await engine.ask(query, {language, passages: [language]});
      const inside = ([from, to], text) => 0 <= from && from < to && to <= text.length;
      const shown = hits.flatMap((hit) => [[hit.title, hit.marks], [hit.other, hit.otherMarks],
        [hit.number, hit.numberMarks], ...hit.passages.map(({text, marks}) => [text, marks])]);
      const marked = shown.every(([text, marks]) => marks.every((mark) => inside(mark, text)));
      const whole = answer.query === query && hits.length === Math.min(total, 50);
      if (!marked || !whole || typeof answer.sure !== "boolean" || !facets.kind)
        wrong.push(`${hex}: wrong answer`);
    } catch (fault) {
      wrong.push(`${hex}: ${fault}`);
    }
  }
  return wrong;
}"""

SLIPS = (
    "",
    " ",
    "่",
    "์์์",
    "0",
    "00000",
    "1/",
    "/-.",
    "constructor",
    "__proto__ toString",
    "ก" * 3000,
    "a1" * 900,
)


@pytest.mark.parametrize(("language", "first"), [("th", 0), ("en", 150)])
def test_any_string_is_answered(language: str, first: int, visit: Page) -> None:
    """Without a fault, and all that is marked lies within what is shown."""
    texts = [*SLIPS, *islice(random_texts(), first, first + 150)]
    assert visit.evaluate(ANSWERED, [[to_hex(text), language] for text in texts]) == []
