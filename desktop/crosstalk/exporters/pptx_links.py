"""Connectors as PowerPoint's own, glued at both ends.

A straight line is a straight connector everywhere. Any other course (curve, elbow with round corners, wave) is a
connector with a geometry of its own, which PowerPoint keeps and stretches; LibreOffice (7.4) would lay such a line anew
as an elbow, so for readers other than PowerPoint the same stands there as a freeform (see `pptx_nodes.Link`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crosstalk.catalog import Catalog
from crosstalk.exporters import pptx_paint
from crosstalk.exporters.pptx_xml import element
from crosstalk.geometry import Path
from crosstalk.geometry.point import distance
from crosstalk.geometry.svgpath import from_svg
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


class Line(NamedTuple):
    """A line as a connector: its course from glue to glue, and how it is painted."""

    path: Path
    stroke: Stroke
    heads: tuple[str, ...] = ()
    """`a:headEnd` (at the start) and `a:tailEnd`, as far as there are some."""
    drawn: tuple[Primitive, ...] = ()
    """The same as shapes: the line, and its heads where they are the connector's own."""

    def xml(self, scale: float, opacity: float) -> str:
        """Return its stroke as XML, with `scale` for that of the figure."""
        return pptx_paint.line(self.stroke, scale, opacity, *self.heads)

    def instead(self, opacity: float) -> tuple[Primitive, ...]:
        """Return what stands for it where a connector cannot have its course."""
        return _faded(self.drawn, opacity)


class Tie(NamedTuple):
    """A connector record as native ones: its line or rails, and what else is seen of it."""

    lines: tuple[Line, ...]
    opacity: float
    rest: tuple[Primitive, ...]
    """Heads that PowerPoint lacks, badge, mediator, label."""


def tie_of(
    item: SceneItem, record: Connector, catalog: Catalog, context: Mapping[str, str], *, exact: bool
) -> Tie | None:
    """Return a connector as native ones, None where nothing of it is a line.

    Heads that PowerPoint has are its own, so that they follow the line; with `exact`, or where it has none such, they
    are shapes and the line is glued where they begin.
    """
    relation_id, _ = effective(record, context)
    if relation_id is None or item.path is None or not item.items:
        return None
    relation = catalog.relation(relation_id)
    inner, outer, opacity = _opened(item.items)
    rails = inner[: 2 if relation.line.double else 1]
    lines = [line for line in map(_as_line, rails) if line is not None]
    if len(lines) != len(rails):
        return None
    ends = _named(relation.tail, relation.head)
    parts = inner[len(rails) : len(rails) + len(ends)]
    native = not exact and len(lines) == 1 and not relation.line.wave and len(parts) == len(ends)
    if native and all(_is_head(name, part) for (_, name), part in zip(ends, parts, strict=True)):
        lines = [_with_heads(item.path, lines[0], ends, parts)]
        return Tie(tuple(lines), opacity, (*_faded(inner[1 + len(parts) :], opacity), *outer))
    return Tie(tuple(lines), opacity, (*_faded(inner[len(rails) :], opacity), *outer))


def _with_heads(whole: Path, line: Line, ends: Sequence[tuple[str, str]], parts: Sequence[Primitive]) -> Line:
    """Return a line that runs from tip to tip under heads of PowerPoint's own."""
    if line.path.commands == "ML":
        whole = Path("ML", (*whole.start(), *whole.end()))
    heads = tuple(
        _head(tag, name, line.stroke.width, _size(name, part))
        for (tag, name), part in zip(ends, parts, strict=True)
    )
    return Line(whole if heads else line.path, line.stroke, heads, (*line.drawn, *parts))


def _is_head(name: str, part: Primitive) -> bool:
    """Whether a part is what the scene draws for a head that PowerPoint has too (and not more of a composed line)."""
    if name not in _HEADS or not isinstance(part, PathItem):
        return False
    return part.path.commands == from_svg(HEADS[name].parts[0].data).commands


def _as_line(part: Primitive) -> Line | None:
    if not isinstance(part, PathItem) or part.fill is not None or part.stroke is None:
        return None
    if part.path.commands.count("M") != 1 or "Z" in part.path.commands:
        return None
    return Line(part.path, part.stroke, (), (part,))


def _faded(items: tuple[Primitive, ...], opacity: float) -> tuple[Primitive, ...]:
    return (GroupItem(items, opacity=opacity),) if items and opacity < 1.0 else items


def _named(tail: str, head: str) -> list[tuple[str, str]]:
    both = (("a:headEnd", tail), ("a:tailEnd", head))
    return [(tag, name) for tag, name in both if name != "none"]


def _opened(items: tuple[Primitive, ...]) -> tuple[tuple[Primitive, ...], tuple[Primitive, ...], float]:
    """Return the line with its heads, what is beside them, and the opacity of the group that a pale one stands in."""
    first = items[0]
    if isinstance(first, GroupItem) and first.items and first.transform.is_identity:
        inner, outer, opacity = _opened(first.items)
        return inner, (*_faded(outer, first.opacity), *items[1:]), opacity * first.opacity
    return items, (), 1.0


def _size(name: str, part: Primitive) -> float:
    """Return the size of a drawn head: its longest extent, by what that is of the head in its own units."""
    if not isinstance(part, PathItem):
        return 0.0
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
