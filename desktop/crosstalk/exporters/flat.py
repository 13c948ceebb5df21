"""Primitives without opacity, for formats that have none (EPS).

A translucent shape becomes opaque ones: its colour mixed with the ground, and over that again everything that lies
under it, clipped to the shape and with its colours mixed in the same proportion. For an even opacity that is exactly
what transparency looks like. Approximations: where the opacity runs along a gradient, a gradient below counts as its
mean colour; translucent parts of a faded group see the rest of that group; pictures mix with the ground only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from crosstalk.exporters.cover import Edges
from crosstalk.exporters.operators import Rgb, alpha_stops, color_stops, gradient_matrix, rgb
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.primitives import (
    GroupItem,
    ImageItem,
    LinearGradient,
    PathItem,
    Primitive,
    RadialGradient,
    Solid,
    Stroke,
    SymbolItem,
    TextItem,
)
from crosstalk.primitives.extent import extent
from crosstalk.scene.grid import Grid
from crosstalk.text.outlines import outline

Gradient = LinearGradient | RadialGradient
Stops = tuple[tuple[float, tuple[float, ...]], ...]
_STEPS = 4
"""Pieces of a stretch whose opacity changes: colour times opacity is a curve, gradients are straight."""
_MOST_LAYERS = 400
"""So many things below one translucent shape are mixed with it, the topmost ones; more would swell the file."""


@dataclass(frozen=True, slots=True)
class Shading:
    """A gradient with opaque colours; `place` leads from its units to the page."""

    gradient: Gradient
    stops: Stops
    place: Transform


Paint = Rgb | Shading


@dataclass(frozen=True, slots=True)
class Shape:
    """An area of the page: a filled path, or with a stroke the line along it; `place` leads from both to the page.

    The path of art is the same object at each place, so that a writer need write it only once.
    """

    path: Path
    even_odd: bool = False
    stroke: Stroke | None = None
    place: Transform = Transform()


@dataclass(frozen=True, slots=True)
class Mark:
    """Something opaque on the page: a shape in a paint or a picture, within the clips."""

    bounds: Rect
    shape: Shape | None = None
    paint: Paint = (0.0, 0.0, 0.0)
    image: ImageItem | None = None
    place: Transform = Transform()
    """Of a picture: from its units to the page."""
    opacity: float = 1.0
    """Of a picture: mixed with the ground by the writer."""
    clips: tuple[Shape, ...] = ()


Mixing = Callable[[Paint], Paint]


class Flattener:
    """Collects the marks of a page from its primitives, in drawing order."""

    def __init__(self, ground: Rgb) -> None:
        self.ground = ground
        self.marks: list[Mark] = []
        self._grid = Grid()
        self._edges: dict[int, Edges] = {}
        self._paths: dict[tuple[int, bool], Edges] = {}
        self._kept: list[Shape] = []

    def add(
        self, items: Iterable[Primitive], place: Transform, opacity: float = 1.0, below: int | None = None
    ) -> None:
        """Add primitives through a transform; with an opacity they mix with the first `below` marks only."""
        for item in items:
            match item:
                case PathItem():
                    self._add_path(item, place, opacity, below)
                case TextItem():
                    for path in outline(item):
                        self._add_path(path, place, opacity, below)
                case SymbolItem():
                    self._add_group(item.art.items, item.transform.then(place), item.opacity, opacity, below)
                case GroupItem():
                    self._add_group(item.items, item.transform.then(place), item.opacity, opacity, below)
                case ImageItem():
                    self._put(Mark(place.apply_rect(item.rect), image=item, place=place, opacity=opacity))

    def _add_group(
        self, items: Sequence[Primitive], place: Transform, own: float, opacity: float, below: int | None
    ) -> None:
        if own <= 0.0:
            return
        if own < 1.0 and below is None:
            below = len(self.marks)
        self.add(items, place, opacity * min(own, 1.0), below)

    def _add_path(self, item: PathItem, place: Transform, opacity: float, below: int | None) -> None:
        if not item.path:
            return
        bounds = extent([item])
        assert bounds is not None
        box = place.apply_rect(bounds)
        if item.fill is not None:
            self._fill(item, Shape(item.path, item.even_odd, place=place), box, place, opacity, below)
        stroke = item.stroke
        if stroke is not None and stroke.width > 0:
            alpha = stroke.opacity * opacity
            shape = Shape(item.path, stroke=stroke, place=place)
            self._paint(shape, box, rgb(stroke.color), alpha, below if stroke.opacity >= 1.0 else None)

    def _fill(
        self, item: PathItem, shape: Shape, box: Rect, place: Transform, opacity: float, below: int | None
    ) -> None:
        fill = item.fill
        if isinstance(fill, Solid):
            own = below if fill.opacity >= 1.0 else None
            self._paint(shape, box, rgb(fill.color), fill.opacity * opacity, own)
            return
        if fill is None or not fill.stops:
            return
        last = fill.stops[-1]
        to_path = gradient_matrix(fill, item.path)
        if to_path is None:
            self._paint(shape, box, rgb(last.color), last.opacity * opacity, below)
            return
        paint = Shading(fill, tuple(color_stops(fill.stops)), to_path.then(place))
        alphas = [alpha[0] * opacity for _, alpha in alpha_stops(fill.stops)]
        if max(alphas) - min(alphas) < 1e-3:
            self._paint(shape, box, paint, alphas[0], below)
        else:
            self._layer(shape, box, _running_mix(paint, alphas), below)

    def _paint(self, shape: Shape, box: Rect, paint: Paint, alpha: float, below: int | None) -> None:
        if alpha >= 1.0:
            self._put(Mark(box, shape, paint))
        elif alpha > 0.0:
            self._layer(shape, box, _even_mix(paint, alpha), below)

    def _layer(self, shape: Shape, box: Rect, mix: Mixing, below: int | None) -> None:
        """Add a translucent shape as opaque marks."""
        under, is_covered = self._under(box, len(self.marks) if below is None else below)
        if not is_covered:
            self._put(Mark(box, shape, mix(self.ground)))
        for mark in under:
            both = _common(mark.bounds, box)
            self._put(replace(mark, bounds=both, paint=mix(mark.paint), clips=(*mark.clips, shape)))

    def _under(self, box: Rect, below: int) -> tuple[list[Mark], bool]:
        """Return the marks that are seen within a box, in drawing order, and whether they leave no ground free."""
        found: list[Mark] = []
        for n in sorted((int(key) for key in self._grid.near(box)), reverse=True):
            mark = self.marks[n]
            if n >= below or mark.shape is None or not _overlaps(mark.bounds, box):
                continue
            relations = {self._edges_of(shape).relation(box) for shape in (mark.shape, *mark.clips)}
            if "misses" in relations:
                continue
            found.append(mark)
            if relations == {"covers"}:
                return found[::-1], True
            if len(found) >= _MOST_LAYERS:
                break
        return found[::-1], False

    def _edges_of(self, shape: Shape) -> Edges:
        found = self._edges.get(id(shape))
        if found is None:
            key = (id(shape.path), shape.stroke is None)
            edges = self._paths.get(key)
            if edges is None:
                edges = Edges(shape.path, filled=key[1])
                self._paths[key] = edges
            found = edges.placed(shape.place, even_odd=shape.even_odd, reach=_reach(shape))
            self._edges[id(shape)] = found
            self._kept.append(shape)  # An id is of use as long as its object lives.
        return found

    def _put(self, mark: Mark) -> None:
        self._grid.put(str(len(self.marks)), mark.bounds)
        self.marks.append(mark)


def _common(one: Rect, other: Rect) -> Rect:
    left, top = max(one.x, other.x), max(one.y, other.y)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Rect(left, top, max(0.0, right - left), max(0.0, bottom - top))


def _overlaps(one: Rect, other: Rect) -> bool:
    common = _common(one, other)
    return common.width > 0 and common.height > 0


def _reach(shape: Shape) -> float:
    """Return how far a line reaches from its path at most (mitres included), in points of the page."""
    if shape.stroke is None:
        return 0.0
    widest = max(abs(number) for number in shape.place[:4]) * 2**0.5
    return shape.stroke.width / 2 * widest * (4.0 if shape.stroke.join == "miter" else 1.5)


def mixed(lower: Sequence[float], upper: Sequence[float], alpha: float) -> tuple[float, ...]:
    """Return a colour seen through another of an opacity."""
    return tuple(alpha * u + (1.0 - alpha) * v for v, u in zip(lower, upper, strict=True))


def _rgb(values: Sequence[float]) -> Rgb:
    return values[0], values[1], values[2]


def _even_mix(paint: Paint, alpha: float) -> Mixing:
    def mix(lower: Paint) -> Paint:
        if not isinstance(paint, Shading):
            if not isinstance(lower, Shading):
                return _rgb(mixed(lower, paint, alpha))
            return replace(lower, stops=tuple((o, mixed(c, paint, alpha)) for o, c in lower.stops))
        under = _mean(lower)
        return replace(paint, stops=tuple((o, mixed(under, c, alpha)) for o, c in paint.stops))

    return mix


def _running_mix(paint: Shading, alphas: Sequence[float]) -> Mixing:
    fine = list(_subdivided(paint.stops, alphas))

    def mix(lower: Paint) -> Paint:
        under = _mean(lower)
        return replace(paint, stops=tuple((offset, mixed(under, color, a)) for offset, color, a in fine))

    return mix


def _subdivided(stops: Stops, alphas: Sequence[float]) -> Iterable[tuple[float, tuple[float, ...], float]]:
    for index, (offset, color) in enumerate(stops):
        if index:
            before, first = stops[index - 1]
            for step in range(1, _STEPS):
                t = step / _STEPS
                alpha = alphas[index - 1] + (alphas[index] - alphas[index - 1]) * t
                yield before + (offset - before) * t, mixed(first, color, t), alpha
        yield offset, color, alphas[index]


def _mean(paint: Paint) -> Rgb:
    if not isinstance(paint, Shading):
        return paint
    return _rgb([sum(color[n] for _, color in paint.stops) / len(paint.stops) for n in range(3)])
