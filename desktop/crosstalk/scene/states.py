"""Marks for the state of a component: phosphorylated, activated, dead …"""

from __future__ import annotations

from crosstalk.geometry import Point, Rect
from crosstalk.model import Component
from crosstalk.primitives import Primitive
from crosstalk.scene import glyphs
from crosstalk.scene.stage import Stage

_MARKS = {
    "phosphorylated": ("phosphate", "#d99a00"),
    "activated": ("star", "#d99a00"),
    "active": ("star", "#d99a00"),
    "mutated": ("lightning", "#c0392b"),
    "methylated": ("methyl", "#3a7d44"),
    "ubiquitinated": ("ubiquitin", "#7a4fb5"),
    "dead": ("cross", "#a02c2c"),
    "apoptotic": ("cross", "#a02c2c"),
    "inhibited": ("minus", "#a02c2c"),
    "exhausted": ("battery", "#6b6780"),
    "proliferating": ("loop", "#3a7d44"),
    "senescent": ("question", "#6b6780"),
    "hypoxic": ("minus", "#3d5a98"),
}
"""State → glyph and colour."""
_FADED = {"dead": 0.5, "apoptotic": 0.6, "inactive": 0.5, "quiescent": 0.6, "exhausted": 0.75, "lost": 0.3}


def opacity(state: str) -> float:
    """Return how strongly the art is painted in a state."""
    return _FADED.get(state, 1.0) if state else 1.0


def marks(stage: Stage, record: Component, body: Rect) -> tuple[tuple[Primitive, ...], Rect | None]:
    """Return the marks of a component's state at its upper right, and what they cover; nothing for unknown."""
    mark = _MARKS.get(record.state)
    if mark is None:
        return (), None
    radius = max(2.4, min(4.6, 0.14 * min(body.width, body.height)))
    centre = Point(body.right - radius * 0.9, body.y + radius * 0.9)
    symbol, covered = glyphs.badge(mark[0], centre, radius, mark[1], stage.tones.paper)
    return (symbol,), covered
