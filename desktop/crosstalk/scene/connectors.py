"""Connectors: the line of a relation from silhouette to silhouette, its ends, badge, mediator and label."""

from __future__ import annotations

import msgspec

from crosstalk.geometry import Path, Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.model import Connector, Region, Style, plain_text
from crosstalk.model.contexts import state
from crosstalk.model.evidence import level_of
from crosstalk.primitives import GroupItem, PathItem, Primitive
from crosstalk.routing.parallel import offset
from crosstalk.routing.waves import jagged, wavy
from crosstalk.scene import heads, riders, travel
from crosstalk.scene.course import Course, course, tips
from crosstalk.scene.ends import End, resolve
from crosstalk.scene.fans import ALONE
from crosstalk.scene.finish import PLAIN
from crosstalk.scene.hops import hopped, radius
from crosstalk.scene.item import SceneItem
from crosstalk.scene.looks import SHRINK, Look, level_dash, look, shrunk
from crosstalk.scene.stage import Stage
from crosstalk.scene.view import effective

_RAILS = 1.15
"""Distance of the two rails of a double line, in line widths, from their middle."""


def path_of(stage: Stage, record: Connector) -> Path | None:
    """Return the line of a connector from tip to tip as `build` draws it, None where it draws none."""
    found = _course(stage, record)
    return None if found is None else found[3].path


def _course(stage: Stage, record: Connector) -> tuple[End, End, Look, Course] | None:
    """Return the ends of a connector, its look and its course."""
    relation, strength = (
        effective(record, stage.context) if record.effects else (record.relation, record.strength)
    )
    if relation is None:
        return None
    source = resolve(stage, record.source)
    target = resolve(stage, record.target) if source is not None else None
    if source is None or target is None:
        return None
    made = look(stage, relation, _style(stage, record), strength, _paper(stage, record))
    ends, waypoints = tips(record, source, target, stage.lanes.get(record.id, ALONE))
    made = _fitting(made, distance(ends.start, ends.end), bool(waypoints))
    if record.both_ways:
        made = made._replace(tail=made.head)
    return source, target, made, course(record.shape, ends, waypoints, made.tail.inset, made.head.inset)


def build(stage: Stage, record: Connector) -> SceneItem | None:
    """Return a connector as it is drawn; None where an end is not drawn or its context hides it."""
    found = _course(stage, record)
    if found is None:
        return None
    source, target, made, way = found
    desc = _described(
        made,
        "" if source.item is None else source.item.title,
        "" if target.item is None else target.item.title,
        record,
    )
    if not record.drawn:
        return _item(record, made, desc, (), way.path, _hull(way.path.coords, 0.0), None, ())
    settled = stage.finishing.settled.get(record.id, PLAIN)
    if settled.hops and made.plain:
        way = way._replace(line=hopped(way.line, _on_line(way, settled.hops), radius(made.width)))
    travelling = travel.draw(stage, record, made, way) if made.relation.motif else None
    items, bounds = draw_line(made, way, travelling)
    label: Rect | None = None
    spots: tuple[Rect, ...] = ()
    worded = stage.citing.with_numbers(record)
    if made.relation.badge or worded.label or riders.has_mediator(worded):
        more, label, spots = riders.build(stage, worded, made, way.path, settled)
        items += more
        for rect in (label, *spots):
            bounds = bounds if rect is None else bounds.union(rect)
    return _item(record, made, desc, tuple(items), way.path, bounds, label, spots)


def _style(stage: Stage, record: Connector) -> Style:
    """Return the style of a line; where the page binds it to the evidence, its dashes say the level."""
    style = record.style
    if not stage.page.evidence_lines or style.dash is not None:
        return style
    level = level_of(state(record, stage.context).evidence)
    return msgspec.structs.replace(style, dash=level_dash(level, stage.tones.width("line")))


def _on_line(way: Course, places: tuple[float, ...]) -> list[float]:
    """Return places along the whole course as places along what is stroked of it."""
    skipped = distance(way.path.start(), way.line.start())
    return [place - skipped for place in places]


def _item(
    record: Connector,
    made: Look,
    desc: str,
    items: tuple[Primitive, ...],
    path: Path,
    bounds: Rect,
    label: Rect | None,
    spots: tuple[Rect, ...],
) -> SceneItem:
    return SceneItem(
        id=record.id,
        kind="connector",
        title=made.relation.label,
        desc=desc,
        items=items,
        bounds=bounds,
        body=bounds,
        z=record.z,
        path=path,
        label_bounds=label,
        spots=spots,
        line_width=made.width,
    )


def _described(made: Look, source: str, target: str, record: Connector) -> str:
    words = f"{source or 'Something'} {made.relation.label} {target or 'something'}"
    if record.mediator:
        return f"{words} (through {plain_text(record.mediator)})"
    return words


def _paper(stage: Stage, record: Connector) -> str:
    """Return the colour that stands behind a connector: of the region it belongs to, or of the page."""
    if record.parent:
        region = stage.records.get(record.parent)
        if isinstance(region, Region):
            return region.style.fill or stage.tones.region(region.type)[0]
    return stage.tones.paper


def _fitting(made: Look, size: float, bent: bool) -> Look:
    need = made.head.inset + made.tail.inset
    if bent or need <= size * SHRINK or need == 0.0:
        return made
    # A few steps rather than any scale, so that shrunk looks can be kept.
    return shrunk(made, max(0.1, round(size * SHRINK / need, 1)))


def draw_line(
    made: Look, way: Course, instead: list[Primitive] | None = None
) -> tuple[list[Primitive], Rect]:
    """Return a line (or what is drawn instead of its stroke) with its ends, and the bounds of both."""
    items: list[Primitive]
    if instead is not None:
        items, margin = [*instead], travel.WIDE
    elif made.plain:
        items = [PathItem(way.line, None, made.stroke)]
        margin = made.width / 2
    else:
        items, margin = _special(made, way.line)
    if made.tail.parts:
        items += heads.draw(made.tail, *way.start, *way.start_way)
    if made.head.parts:
        items += heads.draw(made.head, *way.end, *way.end_way)
    bounds = _hull(way.line.coords, margin, (way.start, made.tail.reach), (way.end, made.head.reach))
    if made.opacity < 1.0:
        items = [GroupItem(tuple(items), opacity=made.opacity)]
    return items, bounds


def _special(made: Look, path: Path) -> tuple[list[Primitive], float]:
    line = made.relation.line
    width = made.width
    if line.wave == "wavy":
        path = wavy(path, 0.9 + width, 5.0 + 4.0 * width)
    elif line.wave == "jagged":
        path = jagged(path, 1.2 + width, 3.0 + 3.0 * width)
    margin = 4.0 + 3.0 * width
    if not line.double:
        return [PathItem(path, None, made.stroke)], margin
    by = width * _RAILS
    return [PathItem(offset(path, side), None, made.stroke) for side in (-by, by)], margin


def _hull(coords: tuple[float, ...], margin: float, *spots: tuple[Point, float]) -> Rect:
    """Return bounds by vertices and control points, and by what lies around some places: never too small, and quick."""
    xs, ys = coords[::2], coords[1::2]
    left, top, right, bottom = min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin
    for (x, y), reach in spots:
        if reach:
            left, right = min(left, x - reach), max(right, x + reach)
            top, bottom = min(top, y - reach), max(bottom, y + reach)
    return Rect(left, top, right - left, bottom - top)
