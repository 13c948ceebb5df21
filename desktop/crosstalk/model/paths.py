"""The paths that records stand for: the line of a strand, the edge of a region."""

from __future__ import annotations

import math
import random

from crosstalk.geometry import Path, Point, Rect
from crosstalk.geometry.spline import spline
from crosstalk.model.records import Record, Region, Strand


def path_of(record: Record) -> Path | None:
    """Return the path on the page along which something can sit on a record; None where it has none."""
    if isinstance(record, Strand):
        return strand_line(record) if len(record.points) > 1 else None
    if isinstance(record, Region):
        return region_outline(record).transformed(record.pose)
    return None


def strand_line(record: Strand) -> Path:
    """Return the spline on the page that a strand follows."""
    points = [Point(*p) for p in record.points]
    return spline(points, corners=record.corners, closed=record.closed and len(points) > 2)


def region_outline(record: Region) -> Path:
    """Return a region's outline about the origin, upright, in points."""
    width, height = record.width, record.height
    box = Rect(-width / 2, -height / 2, width, height)
    if record.shape == "ellipse":
        return Path.ellipse(box)
    if record.shape == "rectangle" or (record.shape == "path" and len(record.points) < 3):
        return Path.rectangle(box, record.corner)
    points = record.points if len(record.points) >= 3 else blob_points(record.seed)
    scaled = [Point(x * width, y * height) for x, y in points]
    if record.smooth or record.shape == "blob":
        return spline(scaled, closed=True)
    return Path.polyline(scaled, closed=True)


def blob_points(seed: int, count: int = 11) -> tuple[Point, ...]:
    """Return the vertices of an organic outline in the unit box, the same for the same seed; it fills the box."""
    chance = random.Random(seed * 7919 + 17)
    start = chance.random() * math.tau
    rough = []
    for index in range(count):
        angle = start + (index + chance.uniform(-0.22, 0.22)) * math.tau / count
        radius = 1.0 + chance.uniform(-0.13, 0.09)
        rough.append((radius * math.cos(angle), radius * math.sin(angle)))
    bounds = spline([Point(*p) for p in rough], closed=True).bounds()
    cx, cy = bounds.centre
    return tuple(Point((x - cx) / bounds.width, (y - cy) / bounds.height) for x, y in rough)
