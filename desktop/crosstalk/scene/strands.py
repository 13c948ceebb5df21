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
from crosstalk.scene.motifs import Track, body, residents
from crosstalk.scene.motifs.curve import Floats, thinned
from crosstalk.scene.stage import Stage
from crosstalk.scene.strand_looks import motif_for, pen_for
from crosstalk.scene.words import placed
from crosstalk.text import parse, plain

_HERE = Transform()
_HALF = np.array([0.5])
_NEARLY = 0.8
"""Share of a strand's width from which its body is what one sees of its ends."""


def build(stage: Stage, record: Strand) -> SceneItem | None:
    """Return a strand as it is drawn; None for fewer than two points."""
    if len(record.points) < 2:
        return None
    path = strand_line(record)
    track = strand_joints.track_of(record, path)
    width = max(record.width, 0.1)
    items = _drawn(stage, record, track)
    box = path.bounds().inflated(width / 2)
    kind = stage.catalog.strands.get(record.type)
    name = plain(parse(kind.label)) if kind else record.type.replace("_", " ").replace("-", " ")
    title = plain_text(record.label) or name
    bounds = box.union(extent(items) or box)
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
        body=box,
        z=record.z,
        outline=Outline(_shape(track, width, _bulges(stage, record)), _HERE),
        path=path,
        label_bounds=None if label is None else label.bounds,
        hollow=record.closed,
        line_width=width if record.closed else 0.0,
    )


def _drawn(stage: Stage, record: Strand, track: Track) -> tuple[Primitive, ...]:
    """Return the primitives of the strand, the roots of its branches and what lives in it, faded as one."""
    motif = motif_for(stage, record)
    pen = pen_for(stage, record)
    pen.lap = strand_joints.lap_of(record)
    gaps = [(a * track.length, b * track.length) for a, b in _gaps(pen.options.get("gaps"))]
    taken = strand_joints.taken(stage, record, track)
    roots = strand_joints.roots(stage, record, track) if motif.levels else []
    # A torn tube shows its lumen; what is a sheet or a thread is frayed.
    torn = "cut" if motif.cap == "cut" else "torn"
    for low, high, start, end in _stretches(track, gaps, taken, (pen.start, pen.end), torn):
        pen.start, pen.end = start, end
        pen.roots = [root.moved(-low) for root in roots if low <= root.at * track.length <= high]
        motif.draw(pen, track if high - low >= track.length else track.part(low, high))
    if motif.lumen is not None:
        spared = [*gaps, (0.0, taken[0]), (track.length - taken[1], track.length)]
        residents.flow(pen, track, motif.lumen(pen), spared)
    residents.followers(pen, track)
    opacity = 1.0 if record.style.opacity is None else record.style.opacity
    if opacity < 1.0:
        return (GroupItem(tuple(pen.items), opacity=opacity),)
    return tuple(pen.items)


def _stretches(
    track: Track,
    gaps: list[tuple[float, float]],
    taken: tuple[float, float],
    caps: tuple[str, str],
    torn: str,
) -> Iterator[tuple[float, float, str, str]]:
    """Yield what is drawn between the gaps, as lengths, each with how it begins and ends."""
    whole = track.length
    if track.closed and gaps:
        # The seam of a ring that is broken elsewhere shows not.
        caps = ("flat", "flat")
    edges = [0.0, *(edge for gap in gaps for edge in gap), whole]
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        a, b = max(low, taken[0]), min(high, whole - taken[1])
        if b - a <= 1e-4 * whole:
            continue
        start = caps[0] if low <= 0.0 else torn
        end = caps[1] if high >= whole else torn
        yield (
            a,
            b,
            "joined" if taken[0] and a == taken[0] else start,
            "joined" if taken[1] and b < high else end,
        )


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


def _bulges(stage: Stage, record: Strand) -> tuple[float, float]:
    """Return how far both ends are drawn beyond the line: a cut face and a round tip are, a joined end is not."""
    make = motif_for(stage, record).levels
    if make is None or record.closed:
        return 0.0, 0.0
    pen = pen_for(stage, record)
    half = make(pen)[0].half
    if half < _NEARLY * record.width / 2:
        # A thin core ends within its sheath or its beads.
        return 0.0, 0.0
    ends = ((pen.start, record.start), (pen.end, record.end))
    start, end = (0.0 if joint is not None else body.bulge(kind, half) for kind, joint in ends)
    return start, end


def _shape(track: Track, width: float, bulges: tuple[float, float]) -> Shape:
    left, right = (thinned(track.offset(d).xy, 0.1) for d in (width / 2, -width / 2))
    middle = Point(*track.at(_HALF * track.length)[0][0].tolist())
    if track.closed:
        return Shape((_points(left), _points(right)), middle)
    far = body.arc(left[-1], right[-1], track.tangent[-1], bulges[1])
    near = body.arc(right[0], left[0], -track.tangent[0], bulges[0])
    return Shape((_points(np.concatenate((left, far, right[::-1], near))),), middle)


def _points(places: Floats) -> tuple[Point, ...]:
    return tuple(Point(x, y) for x, y in places.tolist())


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
        (*record.label, *stage.citing.run_of(record.id)),
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
