"""Paths on a slide as DrawingML geometry: a rectangle or an ellipse where it is one, else a freeform."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from crosstalk.exporters.pptx_xml import EMU, element, share
from crosstalk.geometry import Path, Point, Rect
from crosstalk.geometry.path import KAPPA

_NEAR = 0.01
"""In points: what is closer than this is at the same place."""
_ROUND = 0.004
"""By how much of a radius the curves of an ellipse may be off."""


class Box(NamedTuple):
    """A place on the slide in EMU."""

    x: int
    y: int
    width: int
    height: int

    @classmethod
    def of(cls, rect: Rect) -> Box:
        """Return a rectangle in points, each edge rounded by itself, so that neighbours stay neighbours."""
        x, y = round(rect.x * EMU), round(rect.y * EMU)
        return cls(x, y, round(rect.right * EMU) - x, round(rect.bottom * EMU) - y)

    def union(self, other: Box) -> Box:
        """Return the smallest box that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        right = max(self.x + self.width, other.x + other.width)
        return Box(x, y, right - x, max(self.y + self.height, other.y + other.height) - y)


def preset(path: Path, bounds: Rect) -> str | None:
    """Return the preset geometry of a rectangle (with round corners or without) or an ellipse, None for others."""
    if path.commands == "MLLLZ" and _is_rectangle(path, bounds):
        return named("rect")
    if path.commands == "MLCLCLCLCZ":
        radius = max(abs(path.coords[0] - bounds.x), 0.0)
        if _same(path, Path.rectangle(bounds, radius)):
            value = share(radius / max(min(bounds.width, bounds.height), 1e-9))
            return named("roundRect", element("a:gd", name="adj", fmla=f"val {min(value, 50_000)}"))
    if path.commands == "MCCCCZ" and _is_ellipse(path, bounds):
        return named("ellipse")
    return None


def named(shape: str, *values: str) -> str:
    """Return a preset geometry by its name."""
    return element("a:prstGeom", element("a:avLst", *values), prst=shape)


def freeform(path: Path, box: Box, *, even_odd: bool) -> str:
    """Return a path as custom geometry, to the EMU."""
    parts = [path] if even_odd or not _piled(path) else list(subpaths(path))
    drawn = (element("a:path", _commands(part, box), w=box.width, h=box.height) for part in parts)
    return element(
        "a:custGeom",
        element("a:avLst"),
        element("a:gdLst"),
        element("a:ahLst"),
        element("a:cxnLst"),
        element("a:rect", l="0", t="0", r="r", b="b"),
        element("a:pathLst", *drawn),
    )


def subpaths(path: Path) -> Iterator[Path]:
    """Yield each subpath as a path."""
    starts = [i for i, command in enumerate(path.commands) if command == "M"]
    at = 0
    for start, stop in itertools.pairwise([*starts, len(path.commands)]):
        commands = path.commands[start:stop]
        count = sum(_NUMBERS[command] for command in commands)
        yield Path(commands, path.coords[at : at + count])
        at += count


_NUMBERS = {"M": 2, "L": 2, "C": 6, "Z": 0}
_TAGS = {"M": "a:moveTo", "L": "a:lnTo", "C": "a:cubicBezTo"}


def _commands(path: Path, box: Box) -> str:
    found, at, coords = [], 0, path.coords
    x0, y0 = box.x, box.y
    for command in path.commands:
        count = _NUMBERS[command]
        if not count:
            found.append("<a:close/>")
            continue
        points = "".join(
            f'<a:pt x="{round(coords[i] * EMU) - x0}" y="{round(coords[i + 1] * EMU) - y0}"/>'
            for i in range(at, at + count, 2)
        )
        tag = _TAGS[command]
        found.append(f"<{tag}>{points}</{tag}>")
        at += count
    return "".join(found)


def _piled(path: Path) -> bool:
    """Whether subpaths of one direction lie over each other.

    Office fills by the even-odd rule, which would leave a hole there; as paths of one shape both are filled. Subpaths
    of opposite directions are holes by either rule.
    """
    if path.commands.count("M") < 2 or "Z" not in path.commands:
        return False
    seen: list[tuple[Rect, bool]] = []
    for part in subpaths(path):
        box, way = part.bounds(), _area(part) > 0
        if any(way == other_way and _overlap(box, other) for other, other_way in seen):
            return True
        seen.append((box, way))
    return False


def _overlap(a: Rect, b: Rect) -> bool:
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    return across > _NEAR and down > _NEAR


def _area(path: Path) -> float:
    points = path.points()
    return sum(a.x * b.y - b.x * a.y for a, b in zip(points, [*points[1:], points[0]], strict=True))


def _is_rectangle(path: Path, bounds: Rect) -> bool:
    points = path.points()
    corners = bounds.corners
    met = {
        min(range(4), key=lambda n: abs(p.x - corners[n].x) + abs(p.y - corners[n].y)) for p in points
    } if all(any(_close(p, c) for c in corners) for p in points) else set()  # fmt: skip
    sides = itertools.pairwise([*points, points[0]])
    return len(met) == 4 and all(abs(a.x - b.x) < _NEAR or abs(a.y - b.y) < _NEAR for a, b in sides)


def _is_ellipse(path: Path, bounds: Rect) -> bool:
    rx, ry = bounds.width / 2, bounds.height / 2
    if rx < _NEAR or ry < _NEAR:
        return False
    centre = bounds.centre
    for index, (x, y) in enumerate(path.points()):
        u, v = sorted((abs(x - centre.x) / rx, abs(y - centre.y) / ry))
        wanted = 0.0 if index % 3 == 0 else KAPPA
        if abs(v - 1.0) > _ROUND or abs(u - wanted) > _ROUND:
            return False
    return True


def _same(path: Path, other: Path) -> bool:
    return path.commands == other.commands and all(
        abs(a - b) < _NEAR for a, b in zip(path.coords, other.coords, strict=True)
    )


def _close(a: Point, b: Point) -> bool:
    return abs(a.x - b.x) < _NEAR and abs(a.y - b.y) < _NEAR
