"""Primitives with their transforms worked into the coordinates, for readers that lose nested ones (Office).

Groups remain only where they fade as a whole. Text that is turned or mirrored keeps its group: its letters are no
coordinates. Lines are as thick as the transform makes them on average.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from crosstalk.exporters.operators import gradient_matrix
from crosstalk.exporters.pptx_gradients import ramp
from crosstalk.geometry import Path, Transform
from crosstalk.primitives import (
    Fill,
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

_EVEN = 1e-4
_FLAT = 1e-9


def flattened(items: Iterable[Primitive], place: Transform = Transform()) -> Iterator[Primitive]:
    """Yield items at their places on the page."""
    for item in items:
        match item:
            case PathItem():
                yield _path(item, place)
            case GroupItem(transform=own, opacity=opacity, items=inner):
                yield from _faded(tuple(flattened(inner, own.then(place))), opacity)
            case SymbolItem(transform=own, opacity=opacity, art=art):
                yield from _faded(tuple(flattened(art.items, own.then(place))), opacity)
            case TextItem() | ImageItem():
                yield _kept(item, place)


def _faded(items: tuple[Primitive, ...], opacity: float) -> Iterator[Primitive]:
    if opacity >= 1.0:
        yield from items
    elif opacity > 0.0 and items:
        yield GroupItem(items, opacity=opacity)


def _kept(item: TextItem | ImageItem, place: Transform) -> Primitive:
    if place.is_identity:
        return item
    return GroupItem((item,), transform=place)


def _path(item: PathItem, place: Transform) -> PathItem:
    if place.is_identity:
        return replace(item, fill=_own_units(item.fill, item.path, place))
    stroke = item.stroke
    return replace(
        item,
        path=item.path.transformed(place),
        fill=_own_units(item.fill, item.path, place),
        stroke=_scaled(stroke, place.mean_scale) if stroke is not None else None,
    )


def _scaled(stroke: Stroke, scale: float) -> Stroke:
    return replace(stroke, width=stroke.width * scale, dash=tuple(part * scale for part in stroke.dash))


def _own_units(fill: Fill | None, path: Path, place: Transform) -> Fill | None:
    """Return a gradient in the units of the page and without a transform, as far as one can be said so."""
    if fill is None or isinstance(fill, Solid):
        return fill
    if fill.relative and fill.transform.is_identity and _is_upright(place):
        return fill  # Its box is stretched as it is.
    whole = gradient_matrix(fill, path)
    if whole is None:
        return None
    whole = whole.then(place)
    return _linear(fill, whole) if isinstance(fill, LinearGradient) else _radial(fill, whole)


def _is_upright(place: Transform) -> bool:
    return abs(place.b) < _FLAT and abs(place.c) < _FLAT and place.a > 0 and place.d > 0


def _linear(fill: LinearGradient, place: Transform) -> LinearGradient:
    fx, fy, base = ramp(fill, place)
    square = fx * fx + fy * fy
    if square < 1e-18:
        return replace(fill, relative=False, transform=place)
    # The points of the line through the origin along the ramp at which the offset is 0 and 1.
    first, last = -base / square, (1.0 - base) / square
    return replace(
        fill, x1=fx * first, y1=fy * first, x2=fx * last, y2=fy * last, relative=False, transform=Transform()
    )


def _radial(fill: RadialGradient, place: Transform) -> RadialGradient:
    across, along = place.a * place.a + place.b * place.b, place.a * place.c + place.b * place.d
    down = place.c * place.c + place.d * place.d
    if abs(across - down) > _EVEN * max(across, down) or abs(along) > _EVEN * max(across, down):
        return replace(fill, relative=False, transform=place)
    centre, focus = place.apply((fill.cx, fill.cy)), place.apply((fill.fx, fill.fy))
    return replace(
        fill, cx=centre.x, cy=centre.y, r=fill.r * place.mean_scale, fx=focus.x, fy=focus.y, relative=False,
        transform=Transform(),
    )  # fmt: skip
