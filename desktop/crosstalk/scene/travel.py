"""What travels along a line: molecules of a secretion, vesicles, cells in a vessel, organelles in a nanotube.

A motif is a function (stage, record, look, course) → primitives that stand in for the stroke of the line, or None where
it does not apply. The heads stay. To add one: a function, an entry in `MOTIFS`, and the relation's table names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from crosstalk.catalog import color as colour
from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.model import Connector
from crosstalk.primitives import GroupItem, PathItem, Primitive, Solid, Stroke, SymbolItem
from crosstalk.routing import Ruler
from crosstalk.scene.arts import art_transform
from crosstalk.scene.course import Course
from crosstalk.scene.looks import Look
from crosstalk.scene.stage import Stage

Motif = Callable[[Stage, Connector, Look, Course], "list[Primitive] | None"]
WIDE = 4.4
"""Width of a tube in points, for a line of usual width."""
_WALL = 0.65
"""Width of a tube's wall, in points."""
_ROOT = 0.34
"""Part of a tube's width that it has where it leaves its source: several that leave one thing stay apart there."""
_TAPER = 26.0
"""So many points after its source a tube has its full width, on a long line."""
_SHORT = 26.0
"""On a line of fewer points there is no room for anything to travel."""
_STEPS = 10
"""Straight pieces of each side of a tube's root."""
_FAINT = 0.34
"""Opacity of a line under what travels on it."""


def motif_of(record: Connector, made: Look) -> Motif | None:
    """Return the motif that a line is to be drawn with, None for a plain line."""
    return None if record.motif == "line" else MOTIFS.get(made.relation.motif)


def is_stream(record: Connector, made: Look) -> bool:
    """Say whether a line's mediator is drawn all along it, so that it needs no place of its own."""
    return bool(record.mediator_type) and record.mediator_shown and motif_of(record, made) is _stream


def shows_itself(record: Connector, made: Look) -> bool:
    """Say whether what travels is seen along the line, so that a badge would only say it again."""
    motif = motif_of(record, made)
    return motif is not None and (motif is not _stream or is_stream(record, made))


def draw(stage: Stage, record: Connector, made: Look, way: Course) -> list[Primitive] | None:
    """Return what stands in for the stroke of a line, None where it is a plain line."""
    motif = motif_of(record, made)
    return None if motif is None else motif(stage, record, made, way)


def _stream(stage: Stage, record: Connector, made: Look, way: Course) -> list[Primitive] | None:
    """The mediator's art, small at the source and larger on the way."""
    ruler = Ruler(way.line)
    if not record.mediator_type or not record.mediator_shown or ruler.length < _SHORT:
        return None
    info = stage.arts.info(record.mediator_type, {})
    width, height = info.type.size
    items: list[Primitive] = [_faint(way.line, made)]
    for t in _places(ruler, 11.0, 7.0):
        size = (5.0 + 4.5 * t) / max(width, height, 1e-6)
        x, y = ruler.point(t)
        items.append(
            SymbolItem(info.art, art_transform(info.art, x, y, width * size, height * size), 0.55 + 0.45 * t)
        )
    return items


def _vesicles(_: Stage, __: Connector, made: Look, way: Course) -> list[Primitive] | None:
    """Small vesicles with their cargo, in place of the dots of the line."""
    ruler = Ruler(way.line)
    if ruler.length < _SHORT:
        return None
    radius = 1.5 + 0.9 * min(made.width, 2.4)
    rim = Stroke(made.color, 0.65)
    inside = Solid(colour.mix(made.color, made.paper, 0.78))
    items: list[Primitive] = [_faint(way.line, made)]
    for t in _places(ruler, 4.2 * radius, 2.0 * radius):
        x, y = ruler.point(t)
        items.append(PathItem(_disc(x, y, radius), inside, rim))
        dots = [
            _disc(x + dx * radius, y + dy * radius, 0.2 * radius)
            for dx, dy in ((-0.35, -0.2), (0.3, -0.3), (0.02, 0.36))
        ]
        items.append(PathItem(_joined(dots), Solid(made.color)))
    return items


def _tube(cells: Callable[[Ruler, Look, float], Iterator[Primitive]], paleness: float) -> Motif:
    def draw_tube(_: Stage, __: Connector, made: Look, way: Course) -> list[Primitive] | None:
        ruler = Ruler(way.line)
        if ruler.length < _SHORT:
            return None
        wide = WIDE * max(0.75, min(1.6, made.width / 2.4)) if made.width > 1.7 else WIDE * 0.8
        inside = colour.mix(made.color, made.paper, paleness)
        full = _root_of(ruler) / ruler.length
        # A little sooner than its root ends, so that no seam shows between the two.
        body = ruler.part(max(0.0, full - 0.4 / ruler.length), 1.0)
        walls: list[Primitive] = []
        places = [ruler.place(full * (step / _STEPS)) for step in range(_STEPS + 1)]
        for color, taken in ((made.color, 0.0), (inside, 2 * _WALL)):
            walls.append(PathItem(_root(places, wide, taken), Solid(color)))
            walls.append(PathItem(body, None, Stroke(color, wide - taken, 1.0, "butt", "round")))
        return [*walls, *cells(ruler, made, wide)]

    return draw_tube


def _root_of(ruler: Ruler) -> float:
    """Return how many points of a line its tube takes to widen."""
    return min(_TAPER, 0.4 * ruler.length)


def _root(places: list[tuple[Point, Point]], wide: float, less: float) -> Path:
    """Return the outline of a tube that widens along some places of its line; `less` is what its walls take."""
    sides: tuple[list[Point], list[Point]] = ([], [])
    for step, ((x, y), (dx, dy)) in enumerate(places):
        part = step / _STEPS
        half = (wide * (_ROOT + (1.0 - _ROOT) * part * part * (3.0 - 2.0 * part)) - less) / 2
        if half > 0.0 or step == _STEPS:
            for side, by in zip(sides, (half, -half), strict=True):
                side.append(Point(x - dy * by, y + dx * by))
    return Path.polyline([*sides[0], *reversed(sides[1])], closed=True)


def _blood(ruler: Ruler, made: Look, wide: float) -> Iterator[Primitive]:
    """Red cells, seen from the side: discs with a paler middle."""
    radius = 0.27 * wide
    discs, middles = [], []
    for number, t in enumerate(_places(ruler, 2.7 * wide, wide, 0.6 * _root_of(ruler))):
        x, y = _beside(ruler, t, (0.09, -0.09)[number % 2] * wide)
        discs.append(_disc(x, y, radius))
        middles.append(_disc(x, y, 0.4 * radius))
    if discs:
        yield PathItem(_joined(discs), Solid(made.color))
        yield PathItem(_joined(middles), Solid(colour.mix(made.color, made.paper, 0.45)))


def _lymph(ruler: Ruler, made: Look, wide: float) -> Iterator[Primitive]:
    """Pairs of valves that open along the course."""
    leaves = []
    for t in _places(ruler, 3.6 * wide, 1.4 * wide, 0.7 * _root_of(ruler)):
        (x, y), (dx, dy) = ruler.place(t)
        turned = Transform(dx, dy, -dy, dx, x, y)
        half = 0.5 * wide - 0.6
        leaves += [_leaf(wide, side).transformed(turned) for side in (-half, half)]
    if leaves:
        yield PathItem(_joined(leaves), None, Stroke(made.color, 0.6, 1.0, "round", "round"))


def _leaf(wide: float, side: float) -> Path:
    return Path("MC", (-0.3 * wide, side, 0.0, side, 0.2 * wide, 0.6 * side, 0.4 * wide, 0.18 * side))


def _organelles(ruler: Ruler, made: Look, wide: float) -> Iterator[Primitive]:
    """Mitochondria on their way."""
    long, high = 0.62 * wide, 0.23 * wide
    bodies, folds = [], []
    for t in _places(ruler, 3.6 * wide, 1.4 * wide, 0.7 * _root_of(ruler)):
        (x, y), (dx, dy) = ruler.place(t)
        turned = Transform(dx, dy, -dy, dx, x, y)
        bodies.append(Path.ellipse(Rect(-long, -high, 2 * long, 2 * high)).transformed(turned))
        folds.append(
            Path(
                "MLLL",
                (
                    -0.5 * long,
                    -0.4 * high,
                    -0.15 * long,
                    0.4 * high,
                    0.2 * long,
                    -0.4 * high,
                    0.5 * long,
                    0.4 * high,
                ),
            ).transformed(turned)
        )
    if bodies:
        yield PathItem(_joined(bodies), Solid(made.color))
        yield PathItem(
            _joined(folds), None, Stroke(colour.mix(made.color, made.paper, 0.7), 0.45, 1.0, "round", "round")
        )


MOTIFS: dict[str, Motif] = {
    "stream": _stream,
    "vesicles": _vesicles,
    "blood": _tube(_blood, 0.72),
    "lymph": _tube(_lymph, 0.8),
    "nanotube": _tube(_organelles, 0.8),
}
"""Every motif by the name it has in the table of relations."""


def _places(ruler: Ruler, gap: float, margin: float, before: float | None = None) -> list[float]:
    """Return fractions of a line, about `gap` points apart.

    They leave `margin` points free at the end and, where it is given, `before` points at the start, else as many.
    """
    first = margin if before is None else before
    room = ruler.length - margin - first
    if room <= 0:
        return []
    count = min(400, max(1, round(room / gap)))
    return [(first + room * (k + 0.5) / count) / ruler.length for k in range(count)]


def _faint(line: Path, made: Look) -> Primitive:
    stroke = Stroke(made.color, max(0.5, 0.7 * made.width), 1.0, "butt", "round")
    return GroupItem((PathItem(line, None, stroke),), opacity=_FAINT)


def _disc(x: float, y: float, radius: float) -> Path:
    return Path.ellipse(Rect(x - radius, y - radius, 2 * radius, 2 * radius))


def _joined(paths: list[Path]) -> Path:
    return Path("".join(p.commands for p in paths), tuple(c for p in paths for c in p.coords))


def _beside(ruler: Ruler, t: float, by: float) -> Point:
    (x, y), (dx, dy) = ruler.place(t)
    return Point(x - dy * by, y + dx * by)
