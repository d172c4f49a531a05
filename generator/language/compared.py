"""Two states of a text, word by word where they have words in common, else whole."""

from __future__ import annotations

from difflib import SequenceMatcher

from generator.language.word_changes import Piece, word_changes, words

_FEW = 0.35
"""Below this share of what stayed, a text counts as another: shreds of it would tell nothing."""
_MOST = 4000
"""Words of both texts together beyond which they are told whole: the time grows with their product."""


def compared(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of both, as `word_changes` gives them; of another text all that was and all that is."""
    left, right = list(words(old)), list(words(new))
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    if len(left) + len(right) > _MOST or matcher.quick_ratio() < _FEW or matcher.ratio() < _FEW:
        return tuple(piece for piece in (Piece(old, "removed"), Piece(new, "added")) if piece.text)
    return word_changes(old, new)
