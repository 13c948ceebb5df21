"""Silhouettes that answer quickly where a line leaves them.

A `Shape` is a set of polygons in its own units, made once per drawing and shared by all who show it. Seen from its aim
point the vertices cut the horizon into sectors, and in each sector only one or two edges can be met; a sorted table of
the sectors makes leaving the shape a binary search. Affine maps keep rays and their order, so an `Outline`, a shape
placed on the page, asks the table in the shape's own units.
"""

from __future__ import annotations

import math
from bisect import bisect_right

import numpy as np

from crosstalk.geometry import Point, Rect, Transform
from crosstalk.routing import clip

Polygons = tuple[tuple[Point, ...], ...]
_TABLE_AFTER = 3
"""A table is made only for a shape that is asked more often than this."""


class Shape:
    """Closed polygons in their own units, and the point inside at which lines aim."""

    __slots__ = ("_angles", "_asked", "_sectors", "aim", "polygons")

    def __init__(self, polygons: Polygons, centre: Point) -> None:
        """Keep the polygons; lines aim at `centre` where it is inside, else at a point that is."""
        self.polygons = tuple(p for p in polygons if len(p) > 2)
        self.aim = self._inner(centre)
        self._asked = 0
        self._angles: list[float] | None = None
        self._sectors: list[list[tuple[float, float, float, float]]] = []

    def __eq__(self, other: object) -> bool:
        """Equal polygons aimed at alike are equal shapes."""
        if self is other:
            return True
        return isinstance(other, Shape) and self.polygons == other.polygons and self.aim == other.aim

    def __hash__(self) -> int:
        return hash((self.aim, len(self.polygons)))

    @classmethod
    def of_rect(cls, rect: Rect) -> Shape:
        """Return a rectangle as a shape."""
        return cls((rect.corners,), rect.centre)

    def exit(self, dx: float, dy: float) -> float:
        """Return the largest t at which aim + t·(dx, dy) lies on an edge; 0 where there is none."""
        self._asked += 1
        if self._angles is None:
            if self._asked <= _TABLE_AFTER:
                return self._exit_by_all_edges(dx, dy)
            self._make_table()
        assert self._angles is not None
        if not self._angles:
            return 0.0
        best = 0.0
        for ax, ay, ex, ey in self._sectors[bisect_right(self._angles, math.atan2(dy, dx))]:
            denominator = dx * ey - dy * ex
            if denominator:
                t = (ax * ey - ay * ex) / denominator
                if t > best:
                    best = t
        return best

    def _inner(self, centre: Point) -> Point:
        if not self.polygons or clip.contains(self.polygons, centre):
            return centre
        return clip.interior_point(max(self.polygons, key=_area))

    def _exit_by_all_edges(self, dx: float, dy: float) -> float:
        # In the very arithmetic of the table, so that the answer does not depend on how often one asked.
        best = 0.0
        x, y = self.aim
        for polygon in self.polygons:
            px, py = polygon[-1]
            px, py = px - x, py - y
            for bx, by in polygon:
                qx, qy = bx - x, by - y
                ex, ey = qx - px, qy - py
                denominator = dx * ey - dy * ex
                if denominator and -1e-9 <= (px * dy - py * dx) / denominator <= 1 + 1e-9:
                    t = (px * ey - py * ex) / denominator
                    if t > best:
                        best = t
                px, py = qx, qy
        return best

    def _make_table(self) -> None:
        pairs = [(a.x, a.y, b.x, b.y) for a, b in clip.edges(self.polygons)]
        if not pairs:
            self._angles = []
            return
        ends = np.array(pairs) - np.array([*self.aim, *self.aim])
        first = np.arctan2(ends[:, 1], ends[:, 0])
        turn = (np.arctan2(ends[:, 3], ends[:, 2]) - first + np.pi) % (2 * np.pi) - np.pi
        low = np.where(turn < 0, first + turn, first)
        high = low + np.abs(turn) + 1e-12
        angles = np.unique(first)
        # Sector j lies before angle j; the last wraps round and is the first again.
        middles = (np.append(angles[-1] - 2 * np.pi, angles[:-1]) + angles) / 2
        rows = np.column_stack((ends[:, 0], ends[:, 1], ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]))
        edges = [tuple(row) for row in rows.tolist()]
        sectors: list[list[tuple[float, float, float, float]]] = [[] for _ in range(len(middles))]
        # An edge is met in the sectors whose middles lie in its angle, or in that a turn further on or back.
        for turned in (-2 * np.pi, 0.0, 2 * np.pi):
            begin = np.searchsorted(middles, low + turned).tolist()
            end = np.searchsorted(middles, high + turned, side="right").tolist()
            for edge, start, stop in zip(edges, begin, end, strict=True):
                for sector in range(start, stop):
                    sectors[sector].append(edge)
        sectors.append(sectors[0])
        self._sectors = sectors
        self._angles = angles.tolist()


class Outline:
    """A shape where it stands on the page."""

    __slots__ = ("_box", "_inverse", "_polygons", "aim", "shape", "transform")

    def __init__(self, shape: Shape, transform: Transform) -> None:
        """Place a shape by the map from its own units to the page."""
        self.shape = shape
        self.transform = transform
        self.aim = transform.apply(shape.aim)
        self._inverse: tuple[float, float, float, float] | None = None
        self._polygons: Polygons | None = None
        self._box: Rect | None = None

    def __eq__(self, other: object) -> bool:
        """Equal shapes placed alike are equal."""
        return isinstance(other, Outline) and self.transform == other.transform and self.shape == other.shape

    def __hash__(self) -> int:
        return hash(self.transform)

    @property
    def polygons(self) -> Polygons:
        """The silhouette on the page; computed when first asked for."""
        if self._polygons is None:
            a, b, c, d, e, f = self.transform
            self._polygons = tuple(
                tuple(Point(a * x + c * y + e, b * x + d * y + f) for x, y in polygon)
                for polygon in self.shape.polygons
            )
        return self._polygons

    def exit(self, dx: float, dy: float) -> float:
        """Return the largest t at which aim + t·(dx, dy) (page units) lies on the silhouette; 0 for none."""
        inverse = self._inverse or self._inverted()
        return self.shape.exit(inverse[0] * dx + inverse[2] * dy, inverse[1] * dx + inverse[3] * dy)

    def exit_from(self, origin: Point, dx: float, dy: float) -> float:
        """Return the same for a ray from any other point."""
        return clip.ray_exit(self.polygons, origin, Point(dx, dy)) or 0.0

    def contains(self, point: Point) -> bool:
        """Say whether a point of the page is inside."""
        if self._box is None:
            self._box = Rect.of_points(p for polygon in self.polygons for p in polygon)
        x, y, width, height = self._box
        # Most places that are asked for lie far off.
        if point[0] < x or point[1] < y or point[0] > x + width + 1e-6 or point[1] > y + height + 1e-6:
            return False
        return clip.contains(self.polygons, point)

    def nearest(self, point: Point) -> Point:
        """Return the place of the silhouette nearest to a point, the aim where there is no silhouette."""
        return clip.nearest(self.polygons, point) or self.aim

    def _inverted(self) -> tuple[float, float, float, float]:
        a, b, c, d, _, _ = self.transform
        det = a * d - b * c
        # A flat thing has no inside: every line ends at its aim.
        self._inverse = (d / det, -b / det, -c / det, a / det) if abs(det) > 1e-12 else (0.0, 0.0, 0.0, 0.0)
        return self._inverse


def _area(polygon: clip.Polygon) -> float:
    return abs(
        sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(polygon, [*polygon[1:], polygon[0]], strict=True))
    )
