"""The garbage collector is left as it was found."""

from __future__ import annotations

import gc
from contextlib import suppress

from generator.source.undisturbed import seldom_disturbed, undisturbed


def test_the_collector_is_as_before_even_after_a_failure() -> None:
    before = gc.isenabled(), gc.get_threshold()
    with suppress(KeyError), undisturbed(), seldom_disturbed():
        assert not gc.isenabled() and gc.get_threshold() != before[1]
        raise KeyError
    assert (gc.isenabled(), gc.get_threshold()) == before


def test_cycles_are_collected_meanwhile() -> None:
    class Node:
        pass

    def left() -> int:
        return sum(type(one) is Node for one in gc.get_objects())

    with seldom_disturbed():
        for _ in range(300_000):
            node = Node()
            node.itself = node  # type: ignore[attr-defined]
        assert left() < 200_000
