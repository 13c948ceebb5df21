"""Guides: setting them, taking them away. They are told apart by their number in `Diagram.guides`."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import GuideLine
from crosstalk.model.guides import Axis
from crosstalk.tongue import tr

SAME = 1e-3
"""Guides closer than this (points) are one."""


def add_guide(tx: Transaction, axis: Axis, at: float) -> int:
    """Put a guide at a place in points and return its number; where there is one already nothing changes."""
    guides = _guides(tx)
    for number, guide in enumerate(guides):
        if guide.axis == axis and abs(guide.at - at) < SAME:
            return number
    tx.set_field("guides", (*guides, GuideLine(axis=axis, at=at)))
    return len(guides)


def move_guide(tx: Transaction, number: int, at: float) -> None:
    """Put a guide at another place in points; on top of another of its axis the two become one."""
    guides = list(_guides(tx))
    moved = replace(_of(guides, number), at=at)
    others = [g for n, g in enumerate(guides) if n != number]
    if any(g.axis == moved.axis and abs(g.at - at) < SAME for g in others):
        tx.set_field("guides", tuple(others))
        return
    guides[number] = moved
    tx.set_field("guides", tuple(guides))


def remove_guides(tx: Transaction, numbers: Iterable[int]) -> None:
    """Take guides away."""
    gone = set(numbers)
    tx.set_field("guides", tuple(g for n, g in enumerate(_guides(tx)) if n not in gone))


def clear_guides(tx: Transaction) -> None:
    """Take all guides away."""
    tx.set_field("guides", ())


def _guides(tx: Transaction) -> tuple[GuideLine, ...]:
    found: tuple[GuideLine, ...] = tx.field("guides")
    return found


def _of(guides: list[GuideLine], number: int) -> GuideLine:
    if not 0 <= number < len(guides):
        raise CrosstalkError(tr("This guide is no longer there."))
    return guides[number]
