"""QR codes of addresses, made by segno once for pages in both languages and files alike."""

from __future__ import annotations

from functools import lru_cache

import segno

from generator.exports.qr_mask import code_with_best_mask


@lru_cache(maxsize=4096)
def code(address: str) -> segno.QRCode:
    """Error correction M; never a Micro QR, which few phones read."""
    return code_with_best_mask(address, "m")
