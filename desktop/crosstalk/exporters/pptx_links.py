"""Connectors as PowerPoint's own: a straight line with a plain head, glued at both ends.

Others (waves, double lines, bars, forks, bows) have no like in PowerPoint and stay freeforms.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from crosstalk.catalog import Catalog
from crosstalk.exporters import pptx_paint
from crosstalk.exporters.pptx_xml import element
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Connector
from crosstalk.primitives import GroupItem, PathItem, Primitive, Stroke
from crosstalk.scene import SceneItem
from crosstalk.scene.heads import HEADS
from crosstalk.scene.view import effective

_HEADS = {"triangle": "triangle", "vee": "stealth", "chevron": "arrow"}
"""Heads that PowerPoint has, by our names. (Its diamond and oval stand astride of the end, ours before it.)"""
_LONG = {"triangle": 1.0, "vee": 1.05, "chevron": 0.86}
_WIDE = {"triangle": 0.92, "vee": 0.8, "chevron": 1.04}
_EXTENT = {"triangle": 1.1, "vee": 1.12, "chevron": 1.04}
"""Length, width and longest extent of our heads in units of their size (see `scene.heads`)."""
_STEPS = {"sm": 2.0, "med": 3.0, "lg": 5.0}
"""Lengths and widths of PowerPoint's heads in line widths; a line under 2 pt counts as 2 pt."""
_THIN = 2.0


class Straight(NamedTuple):
    """What a native connector needs to know."""

    start: Point
    end: Point
    stroke: Stroke
    opacity: float
    heads: tuple[str, ...]
    """`a:headEnd` (at the start) and `a:tailEnd`, as far as there are some."""
    rest: tuple[Primitive, ...]
    """What else is seen of it: badge, mediator, label."""

    def line(self, scale: float) -> str:
        """Return its line as XML, with `scale` for that of the figure."""
        return pptx_paint.line(self.stroke, scale, self.opacity, *self.heads)


def straight(
    item: SceneItem, record: Connector, catalog: Catalog, context: Mapping[str, str]
) -> Straight | None:
    """Return a connector as a native one, None where PowerPoint has no such look."""
    relation_id, _ = effective(record, context)
    if relation_id is None or item.path is None or not item.items:
        return None
    relation = catalog.relation(relation_id)
    if relation.line.double or relation.line.wave or not {relation.head, relation.tail} <= {"none", *_HEADS}:
        return None
    whole, opacity = _opened(item.items)
    line = whole[0]
    if not (isinstance(line, PathItem) and line.path.commands == "ML" and line.fill is None and line.stroke):
        return None
    ends = [(name, HEADS[name].parts) for name in (relation.tail, relation.head) if name != "none"]
    parts = whole[1 : 1 + sum(len(found) for _, found in ends)]
    stroke = line.stroke
    heads = tuple(
        _head(tag, name, stroke.width, _size(name, part))
        for (tag, name), part in zip(_named(relation.tail, relation.head), parts, strict=False)
    )
    if len(heads) != len(ends):
        return None
    return Straight(
        item.path.start(), item.path.end(), stroke, opacity, heads, tuple(whole[1 + len(parts) :])
    )


def _named(tail: str, head: str) -> list[tuple[str, str]]:
    both = (("a:headEnd", tail), ("a:tailEnd", head))
    return [(tag, name) for tag, name in both if name != "none"]


def _opened(items: tuple[Primitive, ...]) -> tuple[tuple[Primitive, ...], float]:
    """Return the items with the line no longer in the group that a pale connector has, and its opacity."""
    first = items[0]
    if isinstance(first, GroupItem) and first.items and first.transform.is_identity:
        return (*first.items, *items[1:]), first.opacity
    return items, 1.0


def _size(name: str, part: Primitive) -> float:
    """Return the size of a drawn head: its longest extent, by what that is of the head in its own units."""
    assert isinstance(part, PathItem)
    points = part.path.points()
    reach = max(distance(a, b) for a in points for b in points)
    return reach / _EXTENT[name]


def _head(tag: str, name: str, width: float, size: float) -> str:
    unit = max(width, _THIN)
    return element(
        tag,
        type=_HEADS[name],
        w=_nearest(size * _WIDE[name] / unit),
        len=_nearest(size * _LONG[name] / unit),
    )


def _nearest(factor: float) -> str:
    return min(_STEPS, key=lambda step: abs(_STEPS[step] - factor))
