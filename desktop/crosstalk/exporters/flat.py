"""Primitives without opacity, for formats that have none (EPS).

A translucent shape becomes opaque ones: its colour mixed with the ground, and over that again everything that lies
under it, clipped to the shape and with its colours mixed in the same proportion. For an even opacity that is exactly
what transparency looks like. A drawing of the catalogue that stands on an even ground is flattened once and placed as a
stamp; its colours have a fourth number there, the share of the ground that shines through. Approximations: where the
opacity runs along a gradient, a gradient below counts as its mean colour; translucent parts of a faded group see the
rest of that group; pictures mix with the ground only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from crosstalk.exporters.cover import Edges
from crosstalk.exporters.operators import Gradient, alpha_stops, color_stops, gradient_matrix, rgb
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.primitives import (
    Art,
    GroupItem,
    ImageItem,
    PathItem,
    Primitive,
    Solid,
    Stroke,
    SymbolItem,
    TextItem,
)
from crosstalk.primitives.extent import extent
from crosstalk.scene.grid import Grid
from crosstalk.text.outlines import Letter, joined, span_letters

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


Color = tuple[float, ...]
"""Red, green, blue; in a stamp also how much of the ground comes to each of them."""
Paint = Color | Shading
GROUND: Color = (0.0, 0.0, 0.0, 1.0)
"""The ground of a stamp."""


@dataclass(frozen=True, slots=True)
class Shape:
    """An area of the page: a filled path, or with a stroke the line along it; `place` leads from both to the page.

    The path of art is the same object at each place, so that a writer need write it only once.
    """

    path: Path
    even_odd: bool = False
    stroke: Stroke | None = None
    place: Transform = Transform()
    letters: tuple[Letter, ...] = ()
    """The same as the path, where it is made of letters."""


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
    stamp: Stamp | None = None
    """Marks that are placed together by `place`, on an even ground."""
    ground: Color = ()


@dataclass(frozen=True, slots=True, eq=False)
class Stamp:
    """The marks of a drawing over any even ground, in its own units."""

    marks: tuple[Mark, ...]


Mixing = Callable[[Paint], Paint]


class Flattener:
    """Collects the marks of a page from its primitives, in drawing order."""

    def __init__(self, ground: Color, whole: Flattener | None = None) -> None:
        """Begin a page, or the drawing of a stamp on a `whole` page."""
        self.ground = ground
        self.marks: list[Mark] = []
        self._grid = Grid()
        self._edges: dict[int, Edges] = {}
        # An id is of use as long as its object lives: so whatever has one is kept.
        self._paths: dict[tuple[int, bool], tuple[Path, Edges]] = whole._paths if whole else {}
        self._kept: list[Shape] = []
        self._stamps: dict[str, Stamp] = {}
        self._glazed: dict[str, tuple[Rect, ...]] = {}
        self._unfolded: dict[int, tuple[Mark, ...]] = {}
        self._stamping = whole is None

    def add(
        self, items: Iterable[Primitive], place: Transform, opacity: float = 1.0, below: int | None = None
    ) -> None:
        """Add primitives through a transform; with an opacity they mix with the first `below` marks only."""
        for item in items:
            match item:
                case PathItem():
                    self._add_path(item, place, opacity, below)
                case TextItem():
                    self._add_text(item, place, opacity, below)
                case SymbolItem() if opacity >= 1.0 and below is None and self._put_stamp(item, place):
                    pass
                case SymbolItem():
                    self._add_group(item.art.items, item.transform.then(place), item.opacity, opacity, below)
                case GroupItem():
                    self._add_group(item.items, item.transform.then(place), item.opacity, opacity, below)
                case ImageItem():
                    self._put(Mark(place.apply_rect(item.rect), image=item, place=place, opacity=opacity))

    def _put_stamp(self, item: SymbolItem, place: Transform) -> bool:
        """Place a drawing as a stamp where it stands on one colour; say whether it does."""
        own = extent(item.art.items)
        if not self._stamping or item.opacity < 1.0 or own is None:
            return False
        whole = item.transform.then(place)
        box = whole.apply_rect(own)
        ground = self._even_ground(item.art, whole)
        if ground is None:
            return False
        stamp = self._stamps.get(item.art.key)
        if stamp is None:
            inner = Flattener(GROUND, self)
            inner.add(item.art.items, Transform())
            stamp = self._stamps[item.art.key] = Stamp(tuple(inner.marks))
        if any(mark.image is not None for mark in stamp.marks):
            return False  # Its bytes are read from the file where it is painted, so it cannot be repeated.
        self._put(Mark(box, place=whole, stamp=stamp, ground=ground))
        return True

    def _even_ground(self, art: Art, place: Transform) -> Color | None:
        """Return the one colour that lies under all translucent parts of a drawing, None where there are several.

        What lies under its opaque parts is hidden and may be anything.
        """
        if art.key not in self._glazed:
            self._glazed[art.key] = tuple(translucent_boxes(art.items, Transform()))
        found: set[Color] = set()
        for part in self._glazed[art.key]:
            under, is_covered = self._under(place.apply_rect(part), len(self.marks), most=2)
            paint = under[0].paint if under else self.ground
            if isinstance(paint, Shading) or (under and not (len(under) == 1 and is_covered)):
                return None
            found.add(paint)
            if len(found) > 1:
                return None
        return found.pop() if found else self.ground

    def _add_group(
        self, items: Sequence[Primitive], place: Transform, own: float, opacity: float, below: int | None
    ) -> None:
        if own <= 0.0:
            return
        if own < 1.0 and below is None:
            below = len(self.marks)
        self.add(items, place, opacity * min(own, 1.0), below)

    def _add_text(self, item: TextItem, place: Transform, opacity: float, below: int | None) -> None:
        for span in item.spans:
            letters = span_letters(span)
            path = joined(letters)
            if path:
                shape = Shape(path, place=place, letters=letters)
                box = place.apply_rect(path.bounds())
                self._paint(shape, box, self._color(span.color), opacity, below)

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
            self._paint(
                shape, box, self._color(stroke.color), alpha, below if stroke.opacity >= 1.0 else None
            )

    def _fill(
        self, item: PathItem, shape: Shape, box: Rect, place: Transform, opacity: float, below: int | None
    ) -> None:
        fill = item.fill
        if isinstance(fill, Solid):
            own = below if fill.opacity >= 1.0 else None
            self._paint(shape, box, self._color(fill.color), fill.opacity * opacity, own)
            return
        if fill is None or not fill.stops:
            return
        last = fill.stops[-1]
        to_path = gradient_matrix(fill, item.path)
        if to_path is None:
            self._paint(shape, box, self._color(last.color), last.opacity * opacity, below)
            return
        stops = tuple((offset, self._longer(color)) for offset, color in color_stops(fill.stops))
        paint = Shading(fill, stops, to_path.then(place))
        alphas = [alpha[0] * opacity for _, alpha in alpha_stops(fill.stops)]
        if max(alphas) - min(alphas) < 1e-3:
            self._paint(shape, box, paint, alphas[0], below)
        else:
            self._layer(shape, box, _running_mix(paint, alphas), below)

    def _color(self, color: str) -> Color:
        return self._longer(rgb(color))

    def _longer(self, color: Color) -> Color:
        return color if self._stamping else (*color, 0.0)

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

    def _under(self, box: Rect, below: int, most: int = _MOST_LAYERS) -> tuple[list[Mark], bool]:
        """Return the marks that are seen within a box, in drawing order, and whether they leave no ground free."""
        found: list[Mark] = []
        for mark in self._near(box, below):
            relations = {
                self._edges_of(shape).relation(box)
                for shape in (mark.shape, *mark.clips)
                if shape is not None
            }
            if "misses" in relations:
                continue
            found.append(mark)
            if relations == {"covers"}:
                return found[::-1], True
            if len(found) >= most:
                break
        return found[::-1], False

    def _near(self, box: Rect, below: int) -> Iterator[Mark]:
        """Yield the painted shapes whose bounds meet a box, the topmost first; stamps as what is in them."""
        for n in sorted((int(key) for key in self._grid.near(box)), reverse=True):
            mark = self.marks[n]
            if n >= below or not _overlaps(mark.bounds, box):
                continue
            if mark.shape is not None:
                yield mark
            elif mark.stamp is not None:
                if n not in self._unfolded:
                    self._unfolded[n] = tuple(
                        placed(inner, mark.place, mark.ground) for inner in mark.stamp.marks
                    )
                yield from (m for m in reversed(self._unfolded[n]) if _overlaps(m.bounds, box))

    def _edges_of(self, shape: Shape) -> Edges:
        found = self._edges.get(id(shape))
        if found is None:
            key = (id(shape.path), shape.stroke is None)
            if key not in self._paths:
                self._paths[key] = (shape.path, Edges(shape.path, filled=key[1]))
            edges = self._paths[key][1]
            found = edges.placed(shape.place, even_odd=shape.even_odd, reach=_reach(shape))
            self._edges[id(shape)] = found
            self._kept.append(shape)
        return found

    def _put(self, mark: Mark) -> None:
        self._grid.put(str(len(self.marks)), mark.bounds)
        self.marks.append(mark)


def translucent_boxes(items: Iterable[Primitive], place: Transform, faded: bool = False) -> Iterator[Rect]:
    """Yield the bounds of what lets the ground shine through; all of what stands in a faded group does."""
    for item in items:
        match item:
            case GroupItem(items=inner, transform=own, opacity=opacity):
                yield from translucent_boxes(inner, own.then(place), faded or opacity < 1.0)
            case SymbolItem(art=art, transform=own, opacity=opacity):
                yield from translucent_boxes(art.items, own.then(place), faded or opacity < 1.0)
            case _:
                box = extent([item])
                if box is not None and (faded or _shines_through(item)):
                    yield place.apply_rect(box)


def _shines_through(item: Primitive) -> bool:
    if not isinstance(item, PathItem):
        return False
    fill, stroke = item.fill, item.stroke
    if stroke is not None and stroke.opacity < 1.0:
        return True
    if fill is None:
        return False
    if isinstance(fill, Solid):
        return fill.opacity < 1.0
    return any(stop.opacity < 1.0 for stop in fill.stops)


def placed(mark: Mark, place: Transform, ground: Color) -> Mark:
    """Return a mark of a stamp where the stamp stands."""
    paint = mark.paint
    if isinstance(paint, Shading):
        stops = tuple((offset, on_ground(color, ground)) for offset, color in paint.stops)
        paint = replace(paint, stops=stops, place=paint.place.then(place))
    else:
        paint = on_ground(paint, ground)
    assert mark.shape is not None
    shape, *clips = (replace(s, place=s.place.then(place)) for s in (mark.shape, *mark.clips))
    return replace(mark, bounds=place.apply_rect(mark.bounds), shape=shape, paint=paint, clips=tuple(clips))


def on_ground(color: Color, ground: Color) -> Color:
    """Return a colour of a stamp as it is on a ground."""
    share = color[3] if len(color) > 3 else 0.0
    return tuple(own + share * below for own, below in zip(color[:3], ground, strict=True))


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


def _even_mix(paint: Paint, alpha: float) -> Mixing:
    def mix(lower: Paint) -> Paint:
        if not isinstance(paint, Shading):
            if not isinstance(lower, Shading):
                return mixed(lower, paint, alpha)
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


def _mean(paint: Paint) -> Color:
    if not isinstance(paint, Shading):
        return paint
    colors = [color for _, color in paint.stops]
    return tuple(sum(parts) / len(colors) for parts in zip(*colors, strict=True))
