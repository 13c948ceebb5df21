"""A sheet of all strands: straight, in an S, in a bend tighter than they are wide, closed; to be looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QColor, QImage, QPainter

from crosstalk.catalog import Catalog
from crosstalk.geometry import Point
from crosstalk.model import Diagram, Page, Strand
from crosstalk.painting.painter import paint_scene
from crosstalk.scene import Scene, build_scene

SHAPES = {
    "straight": ((0, 30), (110, 30)),
    "s": ((0, 12), (35, 12), (65, 48), (105, 48)),
    "tight": ((0, 10), (60, 10), (70, 18), (66, 28), (10, 30), (4, 40), (14, 50), (100, 50)),
    "closed": ((15, 30), (50, 8), (90, 30), (50, 54)),
}
OPTIONS: dict[str, dict[str, Any]] = {
    "blood_vessel": {"flow": ["red_blood_cell", "ctc"]},
    "vein": {"flow": ["red_blood_cell", "platelet"], "valves": True},
    "capillary": {"flow": ["red_blood_cell"]},
    "epithelium": {"border": "cilia", "cells": {"3": "mast_cell"}},
}
COLUMN, ROW = 130, 74
_MM = 25.4 / 72


def strand_scene(catalog: Catalog, theme: str) -> Scene:
    """Return the scene of the sheet."""
    strands = [
        Strand(
            id=f"{kind.id}-{name}",
            type=kind.id,
            z=f"{row:03d}",
            width=kind.width,
            closed=name == "closed",
            points=tuple(Point(15 + column * COLUMN + x, 10 + row * ROW + y) for x, y in points),
            options=OPTIONS.get(kind.id, {}),
            seed=3,
        )
        for row, kind in enumerate(catalog.strands.values())
        for column, (name, points) in enumerate(SHAPES.items())
    ]
    width, height = (len(SHAPES) * COLUMN + 15) * _MM, (len(catalog.strands) * ROW + 10) * _MM
    page = Page(width_mm=width, height_mm=height, theme=theme)
    return build_scene(Diagram(records={one.id: one for one in strands}, page=page), catalog)


def strand_sheet(catalog: Catalog, theme: str, scale: float = 2.5) -> QImage:
    """Return the sheet in a theme."""
    scene = strand_scene(catalog, theme)
    image = QImage(
        round(scene.page.width * scale), round(scene.page.height * scale), QImage.Format.Format_RGB32
    )
    image.fill(QColor(scene.paper))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_scene(painter, scene)
    painter.end()
    return image
