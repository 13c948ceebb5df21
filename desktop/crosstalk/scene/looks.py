"""How the line of a connector looks: its relation's look, bent by its own style; made once for each that occurs."""

from __future__ import annotations

from typing import NamedTuple

from crosstalk.catalog.types import RelationType
from crosstalk.model import Style
from crosstalk.primitives import Stroke
from crosstalk.scene import heads
from crosstalk.scene.stage import Stage

SHRINK = 0.62
"""Heads and tails take at most this part of a short line."""


class Look(NamedTuple):
    """A line look with its ends ready to be placed."""

    relation: RelationType
    color: str
    width: float
    opacity: float
    """Of the line with its ends as a whole, so that where they overlap nothing shows."""
    stroke: Stroke
    head: heads.Ready
    tail: heads.Ready
    paper: str

    @property
    def plain(self) -> bool:
        """Whether the line is one stroke along its course."""
        return not self.relation.line.double and not self.relation.line.wave


def look(stage: Stage, relation: str, style: Style, strength: float | None, paper: str) -> Look:
    """Return the look of a relation in a style; `strength` 0…1 makes the line thinner or thicker (0.5 leaves it)."""
    key = (relation, style.stroke, style.stroke_width, style.dash, style.opacity, strength, paper)
    return stage.kept(key, lambda: _make(stage, relation, style, strength, paper))


_LEVEL_DASHES: dict[str, tuple[float, ...]] = {
    "supported": (14.0, 1.8),
    "single study": (5.0, 2.4),
    "own data": (7.0, 2.2, 1.6, 2.2),
    "hypothesised": (0.0, 2.6),
    "contested": (3.0, 2.2, 0.0, 2.2),
}


def level_dash(level: str, width: float) -> tuple[float, ...]:
    """Return the dashes (points) that say a level of evidence; what is established has a whole line."""
    return tuple(length * width for length in _LEVEL_DASHES.get(level, ()))


def shrunk(made: Look, scale: float) -> Look:
    """Return the look with smaller ends, for a line that is too short for them."""
    name, line = made.relation, made.width
    head = heads.ready(name.head, line, made.color, made.paper, scale)
    tail = heads.ready(name.tail, line, made.color, made.paper, scale)
    return made._replace(head=head, tail=tail)


def _make(stage: Stage, relation: str, style: Style, strength: float | None, paper: str) -> Look:
    kind = stage.catalog.relation(relation)
    line = kind.line
    color = style.stroke or stage.tones.color(line.color)
    width = style.stroke_width if style.stroke_width is not None else line.width * stage.tones.width("line")
    if strength is not None:
        width *= 0.6 + 0.8 * min(1.0, max(0.0, strength))
    width = max(width, 0.1)
    opacity = line.opacity if style.opacity is None else line.opacity * style.opacity
    rail = width * 0.5 if line.double else width
    dash = style.dash if style.dash is not None else tuple(d * rail for d in line.dash)
    # Dashes with round caps run into each other; dots (of no length) need them.
    cap = "butt" if dash and min(dash[::2]) > 0.3 * rail else "round"
    if not dash:
        cap = "butt" if kind.head not in ("none", "chevron", "half-ring", "zigzag") else "round"
    return Look(
        relation=kind,
        color=color,
        width=width,
        opacity=opacity,
        stroke=Stroke(color, rail, 1.0, cap, "round", tuple(dash)),
        head=heads.ready(kind.head, width, color, paper),
        tail=heads.ready(kind.tail, width, color, paper),
        paper=paper,
    )
