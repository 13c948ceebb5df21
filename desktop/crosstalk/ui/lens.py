"""Where the page stands in the window and how large: the map between points and pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QTransform

from crosstalk.geometry import Point, Rect


@dataclass(slots=True)
class Lens:
    """`zoom` in logical pixels per point; `left`, `top` are the window's corner in pixels from that of the page.

    They are whole numbers, so that panning shifts pixels and never resamples them.
    """

    zoom: float = 1.0
    left: int = 0
    top: int = 0

    def to_page(self, at: QPointF) -> Point:
        """Return the place on the page under a pixel of the window."""
        return Point((at.x() + self.left) / self.zoom, (at.y() + self.top) / self.zoom)

    def to_view(self, at: Point) -> QPointF:
        """Return the pixel of the window that shows a place of the page."""
        return QPointF(at.x * self.zoom - self.left, at.y * self.zoom - self.top)

    def rect_to_view(self, rect: Rect) -> QRectF:
        """Return a rectangle of the page in pixels of the window."""
        z = self.zoom
        return QRectF(rect.x * z - self.left, rect.y * z - self.top, rect.width * z, rect.height * z)

    def rect_to_page(self, rect: QRect) -> Rect:
        """Return a rectangle of the window in points of the page."""
        z = self.zoom
        return Rect(
            (rect.x() + self.left) / z, (rect.y() + self.top) / z, rect.width() / z, rect.height() / z
        )

    def pixels(self, rect: Rect, margin: int = 2) -> QRect:
        """Return the whole pixels that a rectangle of the page may touch."""
        return self.rect_to_view(rect).adjusted(-margin, -margin, margin, margin).toAlignedRect()

    @property
    def transform(self) -> QTransform:
        """The map from page points to logical pixels of the window."""
        return QTransform(self.zoom, 0.0, 0.0, self.zoom, -self.left, -self.top)
