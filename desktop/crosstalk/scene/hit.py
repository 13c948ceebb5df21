"""Whether a pointer hits an item."""

from __future__ import annotations

import itertools

from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.routing import clip
from crosstalk.scene.item import SceneItem


def hits(item: SceneItem, point: Point, tolerance: float) -> bool:
    """Say whether a point lies on the item, on its label or within `tolerance` points of its silhouette."""
    if not item.items:
        return False
    if item.label_bounds is not None and item.label_bounds.contains(point):
        return True
    if any(spot.contains(point) for spot in item.spots):
        return True
    if item.outline is not None:
        return _hits_outline(item, point, tolerance)
    return item.path is not None and near_path(item, point, tolerance + item.line_width / 2)


def near_path(item: SceneItem, point: Point, reach: float) -> bool:
    """Say whether a point lies within `reach` of an item's centre line."""
    assert item.path is not None
    return any(clip.distance_to_line(line, point) <= reach for line in item.path.flattened(0.5))


def crosses(item: SceneItem, rect: Rect) -> bool:
    """Say whether any of the item's drawn outline, centre line or label lies in a rectangle."""
    if item.label_bounds is not None and item.label_bounds.intersects(rect):
        return True
    if item.outline is None:
        lines = item.path.flattened(0.5) if item.path is not None else []
        return any(_meets(a, b, rect) for line in lines for a, b in itertools.pairwise(line))
    if any(_meets(a, b, rect) for a, b in clip.edges(item.silhouette)):
        return True
    return not item.hollow and clip.contains(item.silhouette, rect.centre)


def _hits_outline(item: SceneItem, point: Point, tolerance: float) -> bool:
    if not item.body.inflated(tolerance + item.line_width / 2).contains(point):
        return False
    polygons = item.silhouette
    if not item.hollow and clip.contains(polygons, point):
        return True
    place = clip.nearest(polygons, point)
    return place is not None and distance(place, point) <= tolerance + item.line_width / 2


def _meets(a: Point, b: Point, rect: Rect) -> bool:
    """Say whether a segment shares a point with a rectangle (clipping after Liang and Barsky, 1984)."""
    low, high = 0.0, 1.0
    for start, step, least, most in (
        (a[0], b[0] - a[0], rect.x, rect.right),
        (a[1], b[1] - a[1], rect.y, rect.bottom),
    ):
        if abs(step) < 1e-12:
            if not least <= start <= most:
                return False
            continue
        t0, t1 = (least - start) / step, (most - start) / step
        low, high = max(low, min(t0, t1)), min(high, max(t0, t1))
    return low <= high
