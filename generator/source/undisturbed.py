"""Work that makes millions of objects which all stay, done without the garbage collector."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Switch the cyclic garbage collector off, and on again afterwards if it was on.

    It would walk all nodes of all files again and again to find nothing: see docs/decisions/0002-decoding.md.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def seldom_disturbed() -> Iterator[None]:
    """Let the collector look at new objects less often, and never at those that are there already.

    For work whose templates leave cycles behind, some 60 KB a page, beside a million objects that stay.
    """
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
