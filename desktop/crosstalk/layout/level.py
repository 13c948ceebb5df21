"""What an arrangement works on: boxes side by side, edges between them, and where they should stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from crosstalk.geometry import Point, Rect

Places = dict[str, Point]
"""New middles by id."""
GAP = 16.0
"""Points between neighbours at the usual spacing."""


class Stopped(Exception):  # noqa: N818 - nothing went wrong
    """The person does not want to wait for the arrangement."""


class Box(NamedTuple):
    """A thing with its whole extent, label included."""

    id: str
    rect: Rect
    pinned: bool = False
    frame: str = ""
    """Id of the frame it lies in, "" for none."""
    heart: Point | None = None
    """The middle of its drawing without the label, by which it is lined up; the middle of `rect` where None."""

    @property
    def centre(self) -> Point:
        """Where it is looked for by the eye."""
        return self.heart or self.rect.centre


class Edge(NamedTuple):
    """That one thing acts on another."""

    source: str
    target: str


class Frame(NamedTuple):
    """A region that holds boxes: its bounds, the part of them that is room for members, and what it lies in itself."""

    id: str
    rect: Rect
    inner: Rect
    pinned: bool = False
    frame: str = ""
    grows: bool = True


@dataclass(frozen=True, slots=True)
class Options:
    """What a person may choose. `spacing` multiplies all gaps; `focus` is what a radial arrangement goes around."""

    spacing: float = 1.0
    direction: str = "right"
    """"right" or "down": the way in which signalling runs."""
    focus: str = ""
    squeeze: bool = True
    """Whether what is too large for the area is drawn together into it, at the cost of the arrangement's own order."""
    tick: Callable[[float], bool] = field(default=lambda _: True)
    """Is told now and then how much is done (0…1); False means stop."""

    memo: dict[Any, Any] = field(default_factory=dict)
    """What does not depend on the spacing, kept while several spacings are tried."""

    @property
    def gap(self) -> float:
        """Points between neighbours."""
        return GAP * self.spacing

    def step(self, done: float) -> None:
        """Tell how far it is; raises Stopped where the person had enough."""
        if not self.tick(min(1.0, max(0.0, done))):
            raise Stopped


@dataclass(frozen=True, slots=True)
class Level:
    """Boxes side by side. `obstacles` are rectangles that nothing may cover; `area` None means all the world.

    `home` is where the middle of the arrangement should be, that of the area where None.
    """

    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...] = ()
    area: Rect | None = None
    obstacles: tuple[Rect, ...] = ()
    home: Point | None = None

    @property
    def free(self) -> tuple[Box, ...]:
        """The boxes that may be moved."""
        return tuple(box for box in self.boxes if not box.pinned)

    @property
    def bounds(self) -> Rect:
        """What all boxes take up now."""
        return Rect.union_of(box.rect for box in self.boxes) or Rect(0.0, 0.0, 0.0, 0.0)


def middles(level: Level) -> Places:
    """Return where the boxes are now: the middles of their whole extents."""
    return {box.id: box.rect.centre for box in level.boxes}


def connected(level: Level) -> set[str]:
    """Return the ids of boxes that some edge to another box of the level names."""
    ids = {box.id for box in level.boxes}
    pairs = [e for e in level.edges if e.source in ids and e.target in ids and e.source != e.target]
    return {name for edge in pairs for name in edge}
