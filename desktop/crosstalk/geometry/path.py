"""Outlines: sequences of lines and cubic curves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from crosstalk.geometry import cubic
from crosstalk.geometry.point import Point, lerp
from crosstalk.geometry.rect import Rect
from crosstalk.geometry.transform import Transform

KAPPA = 0.5522847498307936
"""Length of the handles of a cubic that stands for a quarter of a unit circle."""


class Segment(NamedTuple):
    """One drawn stretch: a line (`controls` empty) or a cubic (two control points)."""

    start: Point
    controls: tuple[Point, ...]
    end: Point


@dataclass(frozen=True, slots=True)
class Path:
    """Subpaths as a string of commands and their flat coordinates.

    `commands` is made of M (2 numbers), L (2), C (6) and Z (0); `coords` holds the numbers in order. Compact,
    hashable and quick to walk; every curve is a cubic, so that each painter has one case less.
    """

    commands: str = ""
    coords: tuple[float, ...] = ()

    @classmethod
    def polyline(cls, points: Iterable[tuple[float, float]], *, closed: bool = False) -> Path:
        """Return straight lines through the points."""
        builder = PathBuilder()
        for index, (x, y) in enumerate(points):
            builder.line_to(x, y) if index else builder.move_to(x, y)
        if closed:
            builder.close()
        return builder.path()

    @classmethod
    def rectangle(cls, rect: Rect, radius: float = 0.0) -> Path:
        """Return a rectangle, with round corners of a radius (bounded by half the shorter side)."""
        r = min(radius, rect.width / 2, rect.height / 2)
        if r <= 0:
            return cls.polyline(rect.corners, closed=True)
        k = r * (1 - KAPPA)
        x, y, right, bottom = rect.x, rect.y, rect.right, rect.bottom
        coords = (
            *(x + r, y, right - r, y, right - k, y, right, y + k, right, y + r),
            *(right, bottom - r, right, bottom - k, right - k, bottom, right - r, bottom),
            *(x + r, bottom, x + k, bottom, x, bottom - k, x, bottom - r),
            *(x, y + r, x, y + k, x + k, y, x + r, y),
        )
        return cls("MLCLCLCLCZ", coords)

    @classmethod
    def ellipse(cls, rect: Rect) -> Path:
        """Return the ellipse that fills a rectangle."""
        cx, cy = rect.centre
        rx, ry = rect.width / 2, rect.height / 2
        kx, ky = rx * KAPPA, ry * KAPPA
        coords = (
            *(cx + rx, cy, cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
            *(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
            *(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
            *(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
        )
        return cls("MCCCCZ", coords)

    def __bool__(self) -> bool:
        """Whether anything is drawn."""
        return len(self.commands) > 1

    def points(self) -> list[Point]:
        """Return all vertices and control points in order."""
        c = self.coords
        return [Point(c[i], c[i + 1]) for i in range(0, len(c), 2)]

    def segments(self) -> Iterator[Segment]:
        """Yield each drawn stretch; a Z yields the closing line where it has a length."""
        i = 0
        here = start = Point(0.0, 0.0)
        for command in self.commands:
            if command == "M":
                here = start = Point(self.coords[i], self.coords[i + 1])
                i += 2
            elif command == "L":
                end = Point(self.coords[i], self.coords[i + 1])
                i += 2
                yield Segment(here, (), end)
                here = end
            elif command == "C":
                c = self.coords[i : i + 6]
                i += 6
                end = Point(c[4], c[5])
                yield Segment(here, (Point(c[0], c[1]), Point(c[2], c[3])), end)
                here = end
            else:
                if here != start:
                    yield Segment(here, (), start)
                here = start

    def transformed(self, transform: Transform) -> Path:
        """Return the image under an affine map."""
        a, b, c, d, e, f = transform
        out: list[float] = []
        coords = self.coords
        for i in range(0, len(coords), 2):
            x, y = coords[i], coords[i + 1]
            out.append(a * x + c * y + e)
            out.append(b * x + d * y + f)
        return Path(self.commands, tuple(out))

    def moved(self, dx: float, dy: float) -> Path:
        """Return the path shifted."""
        return self.transformed(Transform.translation(dx, dy))

    def bounds(self) -> Rect:
        """Return the exact bounds of the drawn curve (without its stroke)."""
        # Written out, since the fill of every gradient asks for it: most curves stay within the box of their ends.
        c = self.coords
        found: list[tuple[float, float]] = []
        here = start = (0.0, 0.0)
        i = 0
        for command in self.commands:
            if command == "M":
                here = start = (c[i], c[i + 1])
                i += 2
            elif command == "Z":
                here = start
            else:
                found.append(here)
                if command == "C":
                    curve = here, (c[i], c[i + 1]), (c[i + 2], c[i + 3]), (c[i + 4], c[i + 5])
                    if cubic.bulges(*curve):
                        found.extend(cubic.extrema(*curve))
                    i += 4
                here = (c[i], c[i + 1])
                found.append(here)
                i += 2
        return Rect.of_points(found or self.points())

    def hull(self) -> Rect:
        """Return bounds of all vertices and control points: quick, and never too small."""
        coords = self.coords
        if len(coords) == 4:
            x0, y0, x1, y1 = coords
            left, right = (x0, x1) if x0 < x1 else (x1, x0)
            top, bottom = (y0, y1) if y0 < y1 else (y1, y0)
            return Rect(left, top, right - left, bottom - top)
        xs, ys = coords[::2], coords[1::2]
        left, top = min(xs), min(ys)
        return Rect(left, top, max(xs) - left, max(ys) - top)

    def flattened(self, tolerance: float = 0.1) -> list[list[Point]]:
        """Return one polyline per subpath, nowhere further than `tolerance` from the curve."""
        lines: list[list[Point]] = []
        line: list[Point] = []
        i = 0
        for command in self.commands:
            if command == "M":
                line = [Point(self.coords[i], self.coords[i + 1])]
                lines.append(line)
                i += 2
            elif command == "L":
                line.append(Point(self.coords[i], self.coords[i + 1]))
                i += 2
            elif command == "C":
                c = self.coords[i : i + 6]
                i += 6
                controls = Point(c[0], c[1]), Point(c[2], c[3]), Point(c[4], c[5])
                line.extend(cubic.flatten(line[-1], *controls, tolerance))
            elif line and line[0] != line[-1]:
                line.append(line[0])
        return [points for points in lines if len(points) > 1]

    def reversed(self) -> Path:
        """Return an open, single path drawn the other way round."""
        builder = PathBuilder()
        for start, controls, end in reversed(list(self.segments())):
            if not builder.commands:
                builder.move_to(*end)
            if controls:
                builder.cubic_to(*controls[1], *controls[0], *start)
            else:
                builder.line_to(*start)
        return builder.path()

    def joined(self, other: Path) -> Path:
        """Return both as one path of several subpaths."""
        return Path(self.commands + other.commands, self.coords + other.coords)

    def start(self) -> Point:
        """Return where the path begins; raises IndexError for an empty path."""
        return Point(self.coords[0], self.coords[1])

    def end(self) -> Point:
        """Return the last vertex; raises IndexError for an empty path."""
        return Point(self.coords[-2], self.coords[-1])


class PathBuilder:
    """Collects commands and gives the path; every method returns the builder."""

    def __init__(self) -> None:
        self.commands: list[str] = []
        self.coords: list[float] = []

    def move_to(self, x: float, y: float) -> PathBuilder:
        """Begin a subpath."""
        return self._add("M", x, y)

    def line_to(self, x: float, y: float) -> PathBuilder:
        """Draw a line."""
        return self._add("L", x, y)

    def cubic_to(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> PathBuilder:
        """Draw a cubic curve by its two control points and its end."""
        return self._add("C", x1, y1, x2, y2, x, y)

    def quadratic_to(self, x1: float, y1: float, x: float, y: float) -> PathBuilder:
        """Draw a quadratic curve, written as the cubic that is the same curve."""
        here, control, end = self.current, Point(x1, y1), Point(x, y)
        return self.cubic_to(*lerp(here, control, 2 / 3), *lerp(end, control, 2 / 3), x, y)

    def close(self) -> PathBuilder:
        """Close the subpath."""
        return self._add("Z")

    @property
    def current(self) -> Point:
        """The last vertex, the origin before the first."""
        return Point(self.coords[-2], self.coords[-1]) if self.coords else Point(0.0, 0.0)

    def path(self) -> Path:
        """Return what was collected."""
        return Path("".join(self.commands), tuple(self.coords))

    def _add(self, command: str, *numbers: float) -> PathBuilder:
        self.commands.append(command)
        self.coords.extend(numbers)
        return self
