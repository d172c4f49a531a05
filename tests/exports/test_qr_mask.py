"""QR codes are those of segno, module by module, and cost a fraction."""

from __future__ import annotations

import random

import pytest
import segno

from generator.exports.qr_mask import code_with_best_mask


@pytest.mark.parametrize("error", ["l", "m", "q", "h"])
def test_codes_are_those_of_segno(error: str) -> None:
    chance = random.Random(error)
    parts = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz0123456789-#/", k=400))
    texts = [parts[start : start + chance.randrange(1, 150)] for start in range(60)]
    texts += [str(chance.randrange(10**30)) for _ in range(20)]
    sizes = set()
    for text in texts:
        wanted = segno.make(text, error=error, micro=False, boost_error=False)
        made = code_with_best_mask(text, error)
        assert made == wanted
        assert (made.mask, made.matrix) == (wanted.mask, wanted.matrix)
        sizes.add(made.version)
    assert len(sizes) > 5


def test_codes_that_share_what_is_kept_of_their_size_stay_apart() -> None:
    one, other, again = (code_with_best_mask(text, "m").matrix for text in ("abc", "abd", "abc"))
    assert one == again != other
