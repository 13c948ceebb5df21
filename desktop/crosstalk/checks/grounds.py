"""What colour lies behind a place of the figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from crosstalk.catalog.color import mix, parse_hex, to_hex
from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.primitives import Art, Fill, GroupItem, ImageItem, PathItem, Primitive, Solid, SymbolItem
from crosstalk.routing import clip
from crosstalk.scene import SceneItem
from crosstalk.scene.grid import Grid

_ROUGH = 0.4
"""How far a flattened outline may be off, in its own units."""


class Area(NamedTuple):
    """A filled shape: its bounds, its outline, its colour (None: unknown, a photograph) and how much it covers."""

    bounds: Rect
    path: Path
    color: str | None
    opacity: float


class Sheet(NamedTuple):
    """Areas in units of their own, and the way there from the page (None: they are in page points)."""

    inwards: Transform | None
    bounds: Rect
    areas: tuple[Area, ...]
    opacity: float


class Grounds:
    """The filled shapes of a scene by place, from the back to the front. Lines are no ground."""

    def __init__(self, items: Mapping[str, SceneItem]) -> None:
        self._items = items
        self._grid: Grid | None = None
        self._sheets: dict[str, list[Sheet]] = {}

    def gather(self) -> Iterator[None]:
        """Sort everything by place; may be interrupted."""
        grid = Grid()
        yield from grid.put_in_turns((i, item.bounds) for i, item in self._items.items())
        self._grid = grid

    def behind(self, place: Point, owner: str, paper: str, *, own: bool = True) -> str | None:
        """Return the colour behind something of `owner` at a place, None where it cannot be told.

        `own` counts the owner's own areas too (the plate under its words).
        """
        color: str | None = paper
        for item_id in self._below(place, owner, own):
            for sheet in self._of(item_id):
                spot = place if sheet.inwards is None else sheet.inwards.apply(place)
                if not sheet.bounds.contains(spot):
                    continue
                for area in sheet.areas:
                    if area.bounds.contains(spot) and clip.contains(_outline(area.path), spot):
                        color = _over(color, area.color, area.opacity * sheet.opacity)
        return color

    def _below(self, place: Point, owner: str, own: bool) -> list[str]:
        if self._grid is None:
            self._grid = Grid()
            self._grid.put_all((i, item.bounds) for i, item in self._items.items())
        top, found = self._items[owner].z, []
        for item_id in self._grid.near(Rect(place.x, place.y, 0.0, 0.0)):
            item = self._items[item_id]
            if item_id == owner:
                if own:
                    found.append((item.z, item_id))
            elif (
                item.kind != "connector" and (item.z, item_id) < (top, owner) and item.bounds.contains(place)
            ):
                found.append((item.z, item_id))
        return [item_id for _, item_id in sorted(found)]

    def _of(self, item_id: str) -> list[Sheet]:
        if item_id not in self._sheets:
            self._sheets[item_id] = list(_sheets(self._items[item_id].items, Transform(), 1.0))
        return self._sheets[item_id]


def blend(color: str, over: str, opacity: float) -> str:
    """Return a colour painted over another with an opacity 0…1."""
    if opacity <= 0.0:
        return over
    if opacity >= 1.0:
        return color
    pairs = zip(parse_hex(color), parse_hex(over), strict=True)
    red, green, blue = (a * opacity + b * (1.0 - opacity) for a, b in pairs)
    return to_hex(red, green, blue)


def flat(fill: Fill) -> tuple[str, float]:
    """Return the colour and opacity of a fill; of a gradient those in the middle of its stops."""
    if isinstance(fill, Solid):
        return ("#000000", 0.0) if fill.color == "none" else (fill.color, fill.opacity)
    stops = fill.stops
    if not stops:
        return "#000000", 0.0
    color, opacity = stops[0].color, stops[0].opacity
    for count, stop in enumerate(stops[1:], 2):
        color = mix(color, stop.color, 1.0 / count)
        opacity += (stop.opacity - opacity) / count
    return color, opacity


def _sheets(items: Iterable[Primitive], place: Transform, opacity: float) -> Iterator[Sheet]:
    """Yield the areas of primitives, one sheet for each run of them under one transform, in drawing order."""
    for item in items:
        if isinstance(item, PathItem) and item.fill is not None:
            yield from _sheet((_area(item),), place, opacity)
        elif isinstance(item, ImageItem):
            yield from _sheet((Area(item.rect, Path.rectangle(item.rect), None, 1.0),), place, opacity)
        elif isinstance(item, GroupItem):
            yield from _sheets(item.items, item.transform.then(place), opacity * item.opacity)
        elif isinstance(item, SymbolItem):
            for transform, areas, strength in _art(item.art):
                yield from _sheet(
                    areas, transform.then(item.transform).then(place), opacity * item.opacity * strength
                )


def _sheet(areas: tuple[Area, ...], place: Transform, opacity: float) -> Iterator[Sheet]:
    bounds = Rect.union_of(area.bounds for area in areas)
    if bounds is None:
        return
    if place.is_identity:
        yield Sheet(None, bounds, areas, opacity)
    elif abs(place.a * place.d - place.b * place.c) > 1e-12:
        yield Sheet(place.inverse(), bounds, areas, opacity)


@lru_cache(maxsize=4096)
def _art(art: Art) -> tuple[tuple[Transform, tuple[Area, ...], float], ...]:
    """Return the areas of a drawing; read once, however often it is placed."""
    return tuple(_parts(art.items, Transform(), 1.0))


def _parts(
    items: Iterable[Primitive], place: Transform, opacity: float
) -> Iterator[tuple[Transform, tuple[Area, ...], float]]:
    run: list[Area] = []
    for item in items:
        if isinstance(item, PathItem):
            if item.fill is not None:
                run.append(_area(item))
        elif isinstance(item, GroupItem):
            if run:
                yield place, tuple(run), opacity
                run = []
            yield from _parts(item.items, item.transform.then(place), opacity * item.opacity)
    if run:
        yield place, tuple(run), opacity


def _area(item: PathItem) -> Area:
    assert item.fill is not None
    color, opacity = flat(item.fill)
    return Area(_bounds(item.path), item.path, color, opacity)


@lru_cache(maxsize=65536)
def _bounds(path: Path) -> Rect:
    xs, ys = path.coords[::2], path.coords[1::2]
    return Rect.of_points(zip(xs, ys, strict=True)) if xs else Rect(0.0, 0.0, 0.0, 0.0)


@lru_cache(maxsize=16384)
def _outline(path: Path) -> tuple[tuple[Point, ...], ...]:
    return tuple(tuple(line) for line in path.flattened(_ROUGH) if len(line) > 2)


def _over(color: str | None, paint: str | None, opacity: float) -> str | None:
    if paint is None or color is None:
        return paint if opacity > 0.95 else None
    return blend(paint, color, opacity)
