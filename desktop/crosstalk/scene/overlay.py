"""What the editor draws above the scene: frames, handles, guides, ghosts. Primitives like everything else.

All sizes on the screen are constant, whatever the zoom: each function takes `unit`, the points that one pixel of the
screen covers (1 / zoom). Colours come from `OverlayColors`, which reads them from the theme.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosstalk.catalog.types import Theme
from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.geometry.point import direction
from crosstalk.primitives import Art, PathItem, Primitive, Solid, Stroke, SymbolItem
from crosstalk.scene.arts import art_transform
from crosstalk.scene.item import SceneItem
from crosstalk.scene.tones import Tones

HANDLE = 8.0
"""Side of a handle in pixels."""
KNOB_REACH = 20.0
"""Pixels from the frame's top edge to the rotation knob."""
HANDLES: dict[str, tuple[float, float]] = {
    "nw": (-0.5, -0.5),
    "n": (0.0, -0.5),
    "ne": (0.5, -0.5),
    "e": (0.5, 0.0),
    "se": (0.5, 0.5),
    "s": (0.0, 0.5),
    "sw": (-0.5, 0.5),
    "w": (-0.5, 0.0),
}
"""Places of the resize handles in the unit box."""


@dataclass(frozen=True, slots=True)
class OverlayColors:
    """Colours of the overlay."""

    selection: str = "#2b7de9"
    guide: str = "#e0508a"
    paper: str = "#ffffff"

    @classmethod
    def of(cls, theme: Theme) -> OverlayColors:
        """Return the colours of a theme."""
        tones = Tones(theme)
        return cls(tones.color("selection", cls().selection), tones.color("guide"), tones.paper)


DEFAULT = OverlayColors()


def frame_transform(rect: Rect, rotation: float = 0.0) -> Transform:
    """Return the map from the unit box (-0.5…0.5) to a frame turned about its centre."""
    place = Transform(rect.width, 0.0, 0.0, rect.height, *rect.centre)
    return place.then(Transform.rotation(rotation, rect.centre)) if rotation else place


def handle_places(rect: Rect, rotation: float, unit: float) -> dict[str, Point]:
    """Return where each handle lies: the eight of `HANDLES` and `rotate`, the knob above the top edge."""
    place = frame_transform(rect, rotation)
    found = {name: place.apply(at) for name, at in HANDLES.items()}
    up = direction(rotation - 90)
    top = found["n"]
    reach = KNOB_REACH * unit
    found["rotate"] = Point(top.x + up.x * reach, top.y + up.y * reach)
    return found


def handle_at(
    rect: Rect, rotation: float, unit: float, point: Point, *, resizable: bool = True, rotatable: bool = True
) -> str | None:
    """Return the name of the handle that a pointer is on, or None."""
    reach = (HANDLE / 2 + 2.0) * unit
    for name, place in handle_places(rect, rotation, unit).items():
        if not (rotatable if name == "rotate" else resizable):
            continue
        if abs(place.x - point[0]) <= reach and abs(place.y - point[1]) <= reach:
            return name
    return None


def selection_frame(
    rect: Rect,
    unit: float,
    rotation: float = 0.0,
    *,
    handles: bool = True,
    knob: bool = True,
    colors: OverlayColors = DEFAULT,
) -> tuple[Primitive, ...]:
    """Return the frame of a selection with its handles and rotation knob."""
    places = handle_places(rect, rotation, unit)
    corners = [places[name] for name in ("nw", "ne", "se", "sw")]
    items: list[Primitive] = [
        PathItem(Path.polyline(corners, closed=True), None, Stroke(colors.selection, unit))
    ]
    if knob:
        stem = Path.polyline((places["n"], places["rotate"]))
        items.append(PathItem(stem, None, Stroke(colors.selection, unit)))
        items.append(_dot(places["rotate"], HANDLE * 0.55 * unit, colors.paper, colors.selection, unit))
    if handles:
        names = HANDLES if min(rect.width, rect.height) > 3 * HANDLE * unit else ("nw", "ne", "se", "sw")
        items += [_square(places[name], rotation, unit, colors) for name in names]
    return tuple(items)


def outlines(
    items: Iterable[SceneItem], unit: float, colors: OverlayColors = DEFAULT
) -> tuple[Primitive, ...]:
    """Return thin marks along what each selected item is: its box, or the course of a connector."""
    stroke = Stroke(colors.selection, 1.2 * unit, 0.9)
    drawn: list[Primitive] = []
    for item in items:
        if item.outline is None and item.path is not None:
            drawn.append(PathItem(item.path, None, stroke))
        else:
            drawn.append(PathItem(Path.rectangle(item.body), None, stroke))
    return tuple(drawn)


def glow(
    item: SceneItem, unit: float, *, allowed: bool = True, colors: OverlayColors = DEFAULT
) -> tuple[Primitive, ...]:
    """Return a soft rim about a target under the pointer: in the selection's colour, or the guides' if refused."""
    color = colors.selection if allowed else colors.guide
    paths = [Path.polyline(polygon, closed=True) for polygon in item.silhouette]
    if not paths and item.path is not None:
        paths = [item.path]
    drawn: list[Primitive] = []
    for width, opacity in ((9.0, 0.16), (5.0, 0.25), (1.6, 0.9)):
        drawn += [PathItem(path, None, Stroke(color, width * unit, opacity)) for path in paths]
    return tuple(drawn)


def rubber_band(
    rect: Rect, unit: float, *, enclosing: bool = True, colors: OverlayColors = DEFAULT
) -> tuple[Primitive, ...]:
    """Return a rubber band: solid where it selects what it encloses, dashed where it selects what it touches."""
    dash = () if enclosing else (4.0 * unit, 3.0 * unit)
    stroke = Stroke(colors.selection, unit, cap="butt", dash=dash)
    return (PathItem(Path.rectangle(rect), Solid(colors.selection, 0.09), stroke),)


def guide(start: Point, end: Point, unit: float, colors: OverlayColors = DEFAULT) -> tuple[Primitive, ...]:
    """Return a snapping guide with a small cross at both ends."""
    stroke = Stroke(colors.guide, unit, cap="butt")
    arm = 3.0 * unit
    ticks = [
        Path.polyline(((p[0] - arm, p[1] + sign * arm), (p[0] + arm, p[1] - sign * arm)))
        for p in (start, end)
        for sign in (1, -1)
    ]
    return tuple(PathItem(path, None, stroke) for path in (Path.polyline((start, end)), *ticks))


def measure(
    start: Point, end: Point, unit: float, colors: OverlayColors = DEFAULT, *, color: str = ""
) -> tuple[Primitive, ...]:
    """Return a line between two places with a short bar across each end, as distances are drawn."""
    along = math.hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    arm = 3.5 * unit
    across = (-(end[1] - start[1]) / along * arm, (end[0] - start[0]) / along * arm)
    stroke = Stroke(color or colors.guide, unit, cap="butt")
    bars = [
        Path.polyline(((p[0] - across[0], p[1] - across[1]), (p[0] + across[0], p[1] + across[1])))
        for p in (start, end)
    ]
    return tuple(PathItem(path, None, stroke) for path in (Path.polyline((start, end)), *bars))


def port_dots(
    places: Sequence[Point], unit: float, hovered: int | None = None, colors: OverlayColors = DEFAULT
) -> tuple[Primitive, ...]:
    """Return a dot for each port or side handle; the hovered one is filled and larger."""
    return tuple(
        _dot(place, 5.0 * unit, colors.selection, colors.paper, unit)
        if index == hovered
        else _dot(place, 3.5 * unit, colors.paper, colors.selection, 1.2 * unit)
        for index, place in enumerate(places)
    )


def side_arrow(
    place: Point, way: Point, unit: float, hovered: bool = False, colors: OverlayColors = DEFAULT
) -> PathItem:
    """Return the arrow beside a thing from which a connector can be drawn; `way` is the unit vector outwards."""
    size = (9.0 if hovered else 7.0) * unit
    across = Point(-way.y, way.x)
    tip = Point(place.x + way.x * size * 0.75, place.y + way.y * size * 0.75)
    back = Point(place.x - way.x * size * 0.55, place.y - way.y * size * 0.55)
    corners = (
        tip,
        Point(back.x + across.x * size * 0.8, back.y + across.y * size * 0.8),
        Point(back.x - across.x * size * 0.8, back.y - across.y * size * 0.8),
    )
    fill = Solid(colors.selection, 1.0 if hovered else 0.62)
    return PathItem(Path.polyline(corners, closed=True), fill, Stroke(colors.paper, 1.2 * unit, join="round"))


def plus(place: Point, unit: float, colors: OverlayColors = DEFAULT) -> PathItem:
    """Return the sign for one more point between two others: a small cross on a light disc."""
    arm = 2.4 * unit
    across = Path.polyline(((place.x - arm, place.y), (place.x + arm, place.y)))
    down = Path.polyline(((place.x, place.y - arm), (place.x, place.y + arm)))
    disc = Path.ellipse(Rect.centred(place, 9.0 * unit, 9.0 * unit))
    return PathItem(
        disc.joined(across).joined(down), Solid(colors.paper, 0.9), Stroke(colors.selection, unit, 0.8)
    )


def ghost(
    art: Art, centre: Point, width: float, height: float, opacity: float = 0.55, rotation: float = 0.0
) -> tuple[Primitive, ...]:
    """Return a component that is about to be placed, turned by some degrees clockwise."""
    place = art_transform(art, centre[0], centre[1], width, height)
    if rotation:
        place = place.then(Transform.rotation(rotation, centre))
    return (SymbolItem(art, place, opacity),)


def _dot(place: Point, radius: float, fill: str, edge: str, width: float) -> PathItem:
    box = Rect.centred(Point(*place), 2 * radius, 2 * radius)
    return PathItem(Path.ellipse(box), Solid(fill), Stroke(edge, width))


def _square(place: Point, rotation: float, unit: float, colors: OverlayColors) -> PathItem:
    box = Path.rectangle(Rect.centred(place, HANDLE * unit, HANDLE * unit), unit)
    if rotation:
        box = box.transformed(Transform.rotation(rotation, place))
    return PathItem(box, Solid(colors.paper), Stroke(colors.selection, unit))
