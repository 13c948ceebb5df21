"""Strands: nerves, vessels, membranes along a smooth spline."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from crosstalk.geometry import Path, Point, Transform
from crosstalk.model import Strand, plain_text
from crosstalk.model.paths import strand_line
from crosstalk.primitives import GroupItem, Primitive, TextItem
from crosstalk.primitives.extent import extent
from crosstalk.routing import Outline, Ruler, Shape
from crosstalk.scene import strand_joints
from crosstalk.scene.item import SceneItem
from crosstalk.scene.motifs import Motif, Pen, Track, residents
from crosstalk.scene.motifs.track import thinned
from crosstalk.scene.stage import Stage
from crosstalk.scene.strand_looks import motif_for, pen_for
from crosstalk.scene.words import placed
from crosstalk.text import parse, plain

_HERE = Transform()
_TORN = "torn"
_HALF = np.array([0.5])


def build(stage: Stage, record: Strand) -> SceneItem | None:
    """Return a strand as it is drawn; None for fewer than two points."""
    if len(record.points) < 2:
        return None
    path = strand_line(record)
    track = strand_joints.track_of(record)
    width = max(record.width, 0.1)
    items = _drawn(stage, record, track)
    body = path.bounds().inflated(width / 2)
    kind = stage.catalog.strands.get(record.type)
    name = plain(parse(kind.label)) if kind else record.type.replace("_", " ").replace("-", " ")
    title = plain_text(record.label) or name
    bounds = body.union(extent(items) or body)
    label = _label(stage, record, path, width)
    if label is not None:
        items += (label,)
    return SceneItem(
        id=record.id,
        kind="strand",
        title=title,
        desc=title,
        items=items,
        bounds=bounds if label is None else bounds.union(label.bounds),
        body=body,
        z=record.z,
        outline=Outline(_shape(track, width), _HERE),
        path=path,
        label_bounds=None if label is None else label.bounds,
        hollow=record.closed,
        line_width=width if record.closed else 0.0,
    )


def _drawn(stage: Stage, record: Strand, track: Track) -> tuple[Primitive, ...]:
    """Return the primitives of the strand with its junctions and what lives in it, faded as one where it is."""
    motif = motif_for(stage, record)
    pen = pen_for(stage, record)
    joined = strand_joints.joined_ends(stage, record)
    pen.start, pen.end = (
        "joined" if is_joined else cap for is_joined, cap in zip(joined, (pen.start, pen.end), strict=True)
    )
    caps = pen.start, pen.end
    for piece, start, end in pieces(track, pen, caps):
        pen.start, pen.end = start, end
        motif.draw(pen, piece)
    spared = _junctions(stage, record, pen, track)
    pen.start, pen.end = caps
    _residents(pen, track, motif, spared)
    opacity = 1.0 if record.style.opacity is None else record.style.opacity
    if opacity < 1.0:
        return (GroupItem(tuple(pen.items), opacity=opacity),)
    return tuple(pen.items)


def pieces(track: Track, pen: Pen, caps: tuple[str, str]) -> Iterator[tuple[Track, str, str]]:
    """Yield the stretches between the gaps, each with how it begins and ends."""
    gaps = _gaps(pen.options.get("gaps"))
    if not gaps:
        yield track, *caps
        return
    edges = [0.0, *(edge for gap in gaps for edge in gap), 1.0]
    stretches = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a > 1e-4]
    for a, b in stretches:
        start = caps[0] if a <= 0.0 and not track.closed else _TORN
        end = caps[1] if b >= 1.0 and not track.closed else _TORN
        if track.closed and len(stretches) > 1 and (a <= 0.0 or b >= 1.0):
            start, end = ("flat" if a <= 0.0 else start), ("flat" if b >= 1.0 else end)
        yield track.part(a * track.length, b * track.length), start, end


def _gaps(value: object) -> list[tuple[float, float]]:
    """Return gaps in order, within 0 to 1, those that overlap joined into one."""
    found: list[tuple[float, float]] = []
    rows = value if isinstance(value, list | tuple) else ()
    pairs = [row for row in rows if isinstance(row, list | tuple) and len(row) == 2]
    numbers = [row for row in pairs if all(isinstance(v, int | float) and v == v for v in row)]
    for low, high in sorted((min(1.0, max(0.0, min(row))), min(1.0, max(0.0, max(row)))) for row in numbers):
        if high <= low:
            continue
        if found and low <= found[-1][1]:
            found[-1] = found[-1][0], max(high, found[-1][1])
        else:
            found.append((low, high))
    return found


def _junctions(stage: Stage, record: Strand, pen: Pen, track: Track) -> list[tuple[float, float]]:
    """Draw the junctions that are in front here; return the stretches that branches take of this strand."""
    spared: list[tuple[float, float]] = []
    for junction in strand_joints.junctions(stage, record):
        if strand_joints.is_in_front(record, junction):
            strand_joints.draw(stage, pen, junction)
        if junction.host.id == record.id:
            spared.append(strand_joints.opening(junction, track))
    return spared


def _residents(pen: Pen, track: Track, motif: Motif, spared: list[tuple[float, float]]) -> None:
    gaps = [(a * track.length, b * track.length) for a, b in _gaps(pen.options.get("gaps"))]
    if motif.lumen is not None:
        residents.flow(pen, track, motif.lumen(pen), [*spared, *gaps])
    residents.followers(pen, track)


def _shape(track: Track, width: float) -> Shape:
    left, right = (
        [Point(x, y) for x, y in thinned(track.offset(d).xy, 0.1).tolist()] for d in (width / 2, -width / 2)
    )
    middle = Point(*track.at(_HALF * track.length)[0][0].tolist())
    if track.closed:
        return Shape((tuple(left), tuple(right)), middle)
    return Shape((tuple(left + right[::-1]),), middle)


def _label(stage: Stage, record: Strand, path: Path, width: float) -> TextItem | None:
    if not record.label:
        return None
    ruler = Ruler(path)
    place, tangent = ruler.point(0.5), ruler.tangent(0.5)
    nx, ny = -tangent.y, tangent.x
    if ny < 0:
        nx, ny = -nx, -ny
    style = record.style
    size = style.text_size or stage.tones.label
    text = stage.text(
        record.label,
        0.0,
        0.0,
        size=size,
        color=style.text_color or stage.tones.text,
        anchor="top" if abs(ny) > 0.5 else ("left" if nx > 0 else "right"),
        bold=bool(style.bold),
        italic=bool(style.italic),
    )
    away = width / 2 + 1.5
    if abs(ny) <= 0.5:
        return placed(text, place.x + nx * away, place.y + ny * away)
    # Under the lowest place of the strand above it, or a bend would run through the words.
    half = text.bounds.width / 2 + width / 2
    near = [ruler.point(0.5 + step / 48) for step in range(-18, 19)]
    lowest = max((p.y for p in near if abs(p.x - place.x) <= half), default=place.y)
    return placed(text, place.x, lowest + away)
