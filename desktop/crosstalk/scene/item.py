"""What a record has become: primitives, and where they are."""

from __future__ import annotations

from typing import Any

import msgspec

from crosstalk.geometry import Path, Point, Rect
from crosstalk.primitives import Primitive
from crosstalk.routing import Outline


class SceneItem(msgspec.Struct, frozen=True, kw_only=True):
    """One record as it is drawn. Equal where the picture and everything said about it is equal."""

    id: str
    kind: str
    title: str
    desc: str
    """What it says, in words."""
    items: tuple[Primitive, ...]
    bounds: Rect
    """Holds everything painted, strokes and labels included."""
    body: Rect
    """The thing itself, without its label."""
    z: str = ""
    outline: Any = None
    """The `Outline` at which lines end and in which pointing hits; None for connectors and groups of them."""
    path: Path | None = None
    """The centre line of a connector (tip to tip) or strand."""
    label_bounds: Rect | None = None
    spots: tuple[Rect, ...] = ()
    """Further places where pointing hits: the mediator, the badge."""
    hollow: bool = False
    """Whether pointing hits the border only."""
    line_width: float = 0.0
    """Of a connector or strand, in points; pointing hits within half of it."""

    @property
    def silhouette(self) -> tuple[tuple[Point, ...], ...]:
        """The drawn outline in page coordinates; () for connectors."""
        outline: Outline | None = self.outline
        return outline.polygons if outline is not None else ()
