"""What a long membrane takes while one of its points is dragged: building it, preparing it, painting all of it."""

from __future__ import annotations

import math
import statistics
import time

import msgspec
from PySide6.QtGui import QImage, QPainter

from crosstalk.catalog import load_catalog
from crosstalk.geometry import Point
from crosstalk.model import Diagram, Diff, Page, Strand
from crosstalk.painting.app import ensure_app
from crosstalk.painting.displaylist import DisplayList
from crosstalk.scene import build_scene, refresh
from crosstalk.scene.strand_joints import track_of

KINDS = ("lipid_bilayer", "nerve_fibre", "blood_vessel", "epithelium")
STEPS = 24
ZOOM = 4 / 3
"""A point is 1/72 in, a pixel of a usual screen at 100 % 1/96 in."""
_MM = 25.4 / 72


def measure() -> list[tuple[str, float, float]]:
    """Return name, median and longest of each measurement, in milliseconds."""
    ensure_app()
    return [_drag(kind) for kind in KINDS]


def course(kind: str, away: float = 0.0) -> Strand:
    """Return a strand about 2,000 points long, one of its points pulled away."""
    width = load_catalog().strands[kind].width
    points = []
    for row in range(4):
        for step in range(5):
            x = 40 + 110 * (step if row % 2 == 0 else 4 - step)
            points.append(Point(x, 60 + 100 * row + 14 * math.sin(5 * row + 2 * step)))
    points[7] = Point(points[7].x, points[7].y + away)
    return Strand(id="s", type=kind, z="1", points=tuple(points), width=width)


def _drag(kind: str) -> tuple[str, float, float]:
    here = course(kind)
    page = Page(width_mm=540 * _MM, height_mm=440 * _MM)
    scene = build_scene(Diagram(records={"s": here}, page=page), load_catalog())
    picture = DisplayList(scene)
    image = QImage(round(540 * ZOOM), round(440 * ZOOM), QImage.Format.Format_ARGB32_Premultiplied)
    _paint(picture, image)
    took = []
    for step in range(1, STEPS + 1):
        there = msgspec.structs.replace(course(kind, 1.5 * step))
        began = time.perf_counter()
        picture.update(refresh(scene, {"s": there}.get, Diff(updated={"s": (here, there)})))
        _paint(picture, image)
        took.append((time.perf_counter() - began) * 1e3)
        here = there
    name = f"{kind.replace('_', ' ')}, {track_of(here).length:,.0f} pt, each move"
    return name, statistics.median(took), max(took)


def _paint(picture: DisplayList, image: QImage) -> None:
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    picture.paint(painter, picture.scene.page, ZOOM)
    painter.end()


def main() -> None:
    """Print the measurements."""
    print("a point of a strand is dragged           median      most")
    for name, median, most in measure():
        print(f"  {name:36} {median:8.1f} {most:9.1f} ms")


if __name__ == "__main__":
    main()
