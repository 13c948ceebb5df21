"""Where lines meet silhouettes: plain functions on closed polygons."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from crosstalk.geometry import Point

Polygon = Sequence[Point]


def edges(polygons: Sequence[Polygon]) -> Iterator[tuple[Point, Point]]:
    """Yield the edges of closed polygons, the closing one included."""
    for polygon in polygons:
        previous = polygon[-1]
        for vertex in polygon:
            if vertex != previous:
                yield previous, vertex
            previous = vertex


def crossings(polygons: Sequence[Polygon], origin: Point, direction: Point) -> list[float]:
    """Return in rising order each t at which origin + t·direction lies on an edge (any sign of t)."""
    ox, oy = origin
    dx, dy = direction
    found = []
    for (ax, ay), (bx, by) in edges(polygons):
        ex, ey = bx - ax, by - ay
        denominator = dx * ey - dy * ex
        if abs(denominator) < 1e-14:
            continue
        s = ((ax - ox) * dy - (ay - oy) * dx) / denominator
        if -1e-9 <= s <= 1 + 1e-9:
            found.append(((ax - ox) * ey - (ay - oy) * ex) / denominator)
    found.sort()
    return found


def ray_exit(polygons: Sequence[Polygon], origin: Point, direction: Point) -> float | None:
    """Return the largest t ≥ 0 at which the ray meets an edge: where it leaves for good. None where it misses."""
    # As `crossings` has it, but only the last is wanted: lines ask for their ends all the time.
    ox, oy = origin
    dx, dy = direction
    best = -1.0
    for polygon in polygons:
        ax, ay = polygon[-1]
        for bx, by in polygon:
            ex, ey = bx - ax, by - ay
            denominator = dx * ey - dy * ex
            if denominator >= 1e-14 or denominator <= -1e-14:
                px, py = ax - ox, ay - oy
                if -1e-9 <= (px * dy - py * dx) / denominator <= 1 + 1e-9:
                    t = (px * ey - py * ex) / denominator
                    if t > best:
                        best = t
            ax, ay = bx, by
    return best if best >= 0 else None


def entry(polygons: Sequence[Polygon], start: Point, end: Point) -> Point | None:
    """Return the first place at which the way from `start` to `end` meets an edge, or None."""
    direction = Point(end.x - start.x, end.y - start.y)
    for t in crossings(polygons, start, direction):
        if 0 <= t <= 1:
            return Point(start.x + t * direction.x, start.y + t * direction.y)
    return None


def contains(polygons: Sequence[Polygon], point: Point) -> bool:
    """Say whether a point lies inside any of the polygons (even-odd rule within each)."""
    return any(_inside(polygon, point) for polygon in polygons)


def any_inside(polygons: Sequence[Polygon], xs: Sequence[float], y: float) -> bool:
    """Say whether any of some points of one level is inside any of the polygons, exactly as `contains` has it."""
    for polygon in polygons:
        cuts = []
        ax, ay = polygon[-1]
        for bx, by in polygon:
            if (ay > y) != (by > y):
                cuts.append(ax + (y - ay) / (by - ay) * (bx - ax))
            ax, ay = bx, by
        if cuts and any(sum([x < cut for cut in cuts]) % 2 for x in xs):
            return True
    return False


def _inside(polygon: Polygon, point: Point) -> bool:
    x, y = point
    inside = False
    ax, ay = polygon[-1]
    for bx, by in polygon:
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
        ax, ay = bx, by
    return inside


def nearest_on_segment(a: Point, b: Point, point: Point) -> Point:
    """Return the place of the segment that is nearest to a point."""
    ex, ey = b[0] - a[0], b[1] - a[1]
    square = ex * ex + ey * ey
    if square <= 1e-18:
        return Point(a[0], a[1])
    t = ((point[0] - a[0]) * ex + (point[1] - a[1]) * ey) / square
    t = 0.0 if t < 0 else 1.0 if t > 1 else t
    return Point(a[0] + t * ex, a[1] + t * ey)


def nearest(polygons: Sequence[Polygon], point: Point) -> Point | None:
    """Return the place of the outlines that is nearest to a point, or None without edges."""
    best: Point | None = None
    best_square = float("inf")
    for a, b in edges(polygons):
        place = nearest_on_segment(a, b, point)
        square = (place.x - point[0]) ** 2 + (place.y - point[1]) ** 2
        if square < best_square:
            best, best_square = place, square
    return best


def distance_to_line(points: Sequence[Point], point: Point) -> float:
    """Return the distance from a point to an open polyline; infinite for fewer than two vertices."""
    best = float("inf")
    for a, b in itertools.pairwise(points):
        place = nearest_on_segment(a, b, point)
        best = min(best, (place.x - point[0]) ** 2 + (place.y - point[1]) ** 2)
    return float(best**0.5)


def interior_point(polygon: Polygon) -> Point:
    """Return a point inside a polygon: the middle of the widest stretch of a few horizontal cuts."""
    ys = [p[1] for p in polygon]
    low, high = min(ys), max(ys)
    best, best_width = Point(sum(p[0] for p in polygon) / len(polygon), (low + high) / 2), 0.0
    for part in (0.5, 0.41, 0.59, 0.31, 0.69, 0.21, 0.79):
        y = low + (high - low) * part
        cuts = crossings([polygon], Point(0.0, y), Point(1.0, 0.0))
        for left, right in zip(cuts[::2], cuts[1::2], strict=False):
            if right - left > best_width * 1.05:
                best, best_width = Point((left + right) / 2, y), right - left
    return best
