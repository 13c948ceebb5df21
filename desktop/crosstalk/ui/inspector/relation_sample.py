"""A sample of the line of a relation: what an arrow of this kind looks like."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from crosstalk.geometry import Point
from crosstalk.model import Style
from crosstalk.painting import paint_items
from crosstalk.primitives import Primitive
from crosstalk.scene import glyphs
from crosstalk.scene.connectors import draw_line
from crosstalk.scene.course import Tips, course
from crosstalk.scene.looks import look
from crosstalk.scene.stage import Stage
from crosstalk.ui import style

_MIDDLE = 128
_SCALE = 1.35
"""Samples are a little larger than in print, to be told apart on a screen."""


def sample(stage: Stage, relation: str, width: float) -> list[Primitive]:
    """Return a level line of a width in points from (0, 0), with its ends and its badge, in the stage's theme."""
    made = look(stage, relation, Style(), None, stage.tones.paper)
    ends = Tips(Point(0.0, 0.0), Point(1.0, 0.0), Point(width, 0.0), Point(-1.0, 0.0))
    items, _ = draw_line(made, course("straight", ends, (), made.tail.inset, made.head.inset))
    if made.relation.badge:
        at = Point(width * 0.4, 0.0)
        items.append(glyphs.badge(made.relation.badge, at, 3.2, made.color, made.paper)[0])
    return items


def paint_sample(painter: QPainter, stage: Stage, relation: str, box: QRectF) -> None:
    """Paint a sample, level and in the middle of a box in logical pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _lay_paper(painter, stage, box)
    painter.setClipRect(box.adjusted(-4, 0, 4, 0))
    painter.translate(box.left() + 2, box.center().y())
    painter.scale(_SCALE, _SCALE)
    paint_items(painter, sample(stage, relation, (box.width() - 4) / _SCALE))
    painter.restore()


def _lay_paper(painter: QPainter, stage: Stage, box: QRectF) -> None:
    """Put the page's colour below a sample where the surface is of another brightness: dark lines need light paper."""
    paper = QColor(stage.tones.paper or "#ffffff")
    if (paper.lightness() < _MIDDLE) != style.is_dark:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(box.adjusted(-3, 2, 3, -2), 4, 4)
