"""Colour slots found in a drawing that names none: its tones by family, each family one slot.

Light and dark of one hue belong together, so that recolouring moves them together (`color.recolour`). Hues are compared
in OKLCH (see `color`), whose steps of hue are more even than those of CIE Lab. Greys have no hue: dark ones are the
line, light ones paper; colours are named after how much of the drawing they cover.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from crosstalk.catalog.artfile import with_slots
from crosstalk.catalog.color import mix, to_oklch
from crosstalk.catalog.svgart import Drawing, Group, Node, Shape
from crosstalk.geometry import Point
from crosstalk.primitives import Fill, PathItem, Solid

MOST = 5
"""Slots that are found: more than a person tells apart in an inspector."""
_GREY = 0.035
_DARK = 0.45
_PALE = 0.85
_BIN = 5.0
"""Degrees of hue within which tones are one from the start: an autotraced picture has thousands."""
_SAME_HUE = 32.0
"""Degrees of hue within which tones are light and dark of one colour."""
NAMES = ("main", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
LINE, GREY, PALE = "line", "grey", "light"


@dataclass(slots=True)
class Family:
    """Tones that change together. `tones` are hex colours with the area they cover, `base` the one that is set."""

    name: str
    tones: dict[str, float] = field(default_factory=dict)

    @property
    def area(self) -> float:
        """How much of the drawing it covers."""
        return sum(self.tones.values())

    @property
    def base(self) -> str:
        """The tone that covers most."""
        return max(self.tones, key=lambda tone: (self.tones[tone], tone))

    @property
    def hue(self) -> float:
        """The mean hue in degrees, each tone by its area and chroma."""
        x = y = 0.0
        for tone, area in self.tones.items():
            _, chroma, hue = to_oklch(tone)
            x += area * chroma * math.cos(math.radians(hue))
            y += area * chroma * math.sin(math.radians(hue))
        return math.degrees(math.atan2(y, x)) % 360


def families(drawing: Drawing, most: int = MOST) -> tuple[Family, ...]:
    """Return the families of a drawing's tones, what covers most first, the line last; none for pictures."""
    areas = tones_of(drawing)
    coloured: list[Family] = []
    greys: dict[str, Family] = {}
    for tone, area in sorted(areas.items(), key=lambda pair: (-pair[1], pair[0])):
        lightness, chroma, _ = to_oklch(tone)
        if chroma < _GREY or lightness < 0.18:
            name = LINE if lightness < _DARK else PALE if lightness > _PALE else GREY
            greys.setdefault(name, Family(name)).tones[tone] = area
        else:
            coloured.append(Family("", {tone: area}))
    room = max(1, most - len(greys))
    coloured = sorted(_merged(coloured, room), key=lambda f: (-f.area, f.base))
    for name, family in zip(NAMES, coloured, strict=False):
        family.name = name
    if not coloured and GREY not in greys and LINE in greys and len(greys) == 1:
        greys[LINE].name = NAMES[0]
    return (*coloured, *(greys[name] for name in (PALE, GREY, LINE) if name in greys))


def slotted(drawing: Drawing, chosen: Mapping[str, str], bases: Mapping[str, str]) -> Drawing:
    """Return a drawing whose tones belong to slots: `chosen` tone → slot ("" keeps its colour), `bases` slot → colour.

    Where area and outline of a shape belong to different slots, it becomes two shapes.
    """
    parted = Drawing(
        drawing.bounds, drawing.size, _parted(drawing.nodes, chosen), {}, drawing.ports, drawing.ignored
    )
    names = [chosen.get(_tone_of(shape.item), "") for shape in parted.shapes()]
    used = {name: bases[name] for name in dict.fromkeys(names) if name}
    return with_slots(parted, used, names)


def tones_of(drawing: Drawing) -> dict[str, float]:
    """Return every tone with the share (about 0…1) of the drawing that it covers."""
    whole = max(drawing.bounds.width * drawing.bounds.height, 1e-9)
    areas: dict[str, float] = {}
    for shape in drawing.shapes():
        path = shape.item.path if shape.transform is None else shape.item.path.transformed(shape.transform)
        scale = 1.0 if shape.transform is None else shape.transform.mean_scale
        lines = path.flattened(max(drawing.bounds.width, drawing.bounds.height) / 200)
        if shape.item.fill is not None:
            tone = _tone(shape.item.fill)
            areas[tone] = areas.get(tone, 0.0) + abs(sum(map(_area, lines))) / whole
        if shape.item.stroke is not None:
            length = sum(math.dist(a, b) for line in lines for a, b in pairwise(line))
            tone = shape.item.stroke.color
            areas[tone] = areas.get(tone, 0.0) + length * shape.item.stroke.width * scale / whole
    return areas


def _merged(found: list[Family], room: int) -> list[Family]:
    """Join the nearest hues until those left are far apart and few enough."""
    bins: dict[int, Family] = {}
    for family in found:
        bins.setdefault(int(family.hue // _BIN), Family("")).tones.update(family.tones)
    # Around the circle of hues the nearest two are always neighbours.
    ring = sorted(
        ((family.hue, family) for family in bins.values()), key=lambda pair: (pair[0], pair[1].base)
    )
    while len(ring) > 1:
        gap, at = min((_between(ring[n][0], ring[n - 1][0]), n) for n in range(len(ring)))
        if gap > _SAME_HUE and len(ring) <= room:
            break
        joined = Family("", {**ring[at - 1][1].tones, **ring[at][1].tones})
        rest = [pair for n, pair in enumerate(ring) if n not in (at, (at - 1) % len(ring))]
        ring = sorted([*rest, (joined.hue, joined)], key=lambda pair: (pair[0], pair[1].base))
    return [family for _, family in ring]


def _between(one: float, other: float) -> float:
    turn = abs(one - other) % 360
    return min(turn, 360 - turn)


def _parted(nodes: Iterable[Node], chosen: Mapping[str, str]) -> tuple[Node, ...]:
    out: list[Node] = []
    for node in nodes:
        if isinstance(node, Group):
            out.append(Group(_parted(node.nodes, chosen), node.opacity))
        elif isinstance(node, Shape) and node.item.fill is not None and node.item.stroke is not None:
            area, line = _tone(node.item.fill), node.item.stroke.color
            if chosen.get(area, "") == chosen.get(line, ""):
                out.append(node)
            else:
                item = node.item
                out.append(Shape("", PathItem(item.path, item.fill, None, item.even_odd), node.transform))
                out.append(Shape("", PathItem(item.path, None, item.stroke), node.transform))
        else:
            out.append(node)
    return tuple(out)


def _tone_of(item: PathItem) -> str:
    if item.fill is not None:
        return _tone(item.fill)
    return item.stroke.color if item.stroke is not None else ""


def _tone(fill: Fill) -> str:
    """Return the one colour that a paint is counted by; of a gradient the middle of its ends."""
    if isinstance(fill, Solid):
        return fill.color
    return mix(fill.stops[0].color, fill.stops[-1].color, 0.5)


def _area(line: Sequence[Point]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(line, [*line[1:], line[0]], strict=True)) / 2
