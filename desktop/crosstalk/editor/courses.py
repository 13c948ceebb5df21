"""What strands take up of the page, as boxes: for what looks for room and knows nothing but boxes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from crosstalk.geometry import Path, Point, Rect
from crosstalk.layout import Box, Frame
from crosstalk.layout.level import GAP
from crosstalk.model import Group, Strand

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_DEPTH, _PIECES = 12.0, 24.0
"""A box may be so many points deeper than its strand is wide, or a share of the length: a few boxes are enough."""
_STEP = 3.0


def strand_boxes(session: EditorSession, frames: Iterable[Frame]) -> Iterator[Box]:
    """Yield what strands take up, for the page and for each frame; what is grouped belongs to its group.

    A frame that a strand runs into is not to be driven off it: what lies within or close by counts inside only.
    """
    frames = tuple(frames)
    for record in session.history.diagram.of_kind(Strand):
        item = session.scene.items.get(record.id)
        if item is None or item.path is None or isinstance(session.record(record.parent), Group):
            continue
        rects = list(pieces(item.path, record.width))
        if item.label_bounds is not None:
            rects.append(item.label_bounds)
        for rect in rects:
            yield from _in_frames(record, rect, frames)


def pieces(path: Path, width: float) -> Iterator[Rect]:
    """Yield boxes that hold a line of a width (points) and not much else."""
    for stroke in path.flattened(0.5):
        points = [place for a, b in pairwise(stroke) for place in _places(Point(*a), Point(*b))]
        if not points:
            continue
        points.append(Point(*stroke[-1]))
        length = sum(math.dist(a, b) for a, b in pairwise(points))
        deepest = max(_DEPTH, length / _PIECES)
        box = Rect(*points[0], 0.0, 0.0)
        for a, b in pairwise(points):
            wider = box.union(Rect(*b, 0.0, 0.0))
            if min(wider.width, wider.height) > deepest:
                yield box.inflated(width / 2)
                wider = Rect(*a, 0.0, 0.0).union(Rect(*b, 0.0, 0.0))
            box = wider
        yield box.inflated(width / 2)


def _in_frames(record: Strand, rect: Rect, frames: tuple[Frame, ...]) -> Iterator[Box]:
    met = [frame for frame in frames if frame.rect.inflated(GAP).intersects(rect)]
    # A frame on the way takes the place of the piece in what it lies in itself.
    taken = {frame.frame for frame in met}
    for holder in ("", *(frame.id for frame in met)):
        if holder not in taken:
            yield Box(record.id, rect, frame=holder)


def _places(a: Point, b: Point) -> Iterator[Point]:
    steps = max(1, math.ceil(math.dist(a, b) / _STEP))
    return (Point(a.x + (b.x - a.x) * k / steps, a.y + (b.y - a.y) * k / steps) for k in range(steps))
