"""The guides over the page: thin lines from edge to edge of the window, on whole pixels of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from crosstalk.editor.guides import seen_guides
from crosstalk.geometry import Point
from crosstalk.model import Diff, GuideLine
from crosstalk.ui.rulers.color import guide_color

if TYPE_CHECKING:
    from crosstalk.ui.page_view import PageView


class GuideLines:
    """Paints the guides of a view above the page and below the marks; a guide that moves repaints two strips."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._shown: tuple[GuideLine, ...] = seen_guides(view.session)
        view.session.history_changed.connect(self._edited)
        view.session.guides_changed.connect(self.follow)
        view.session.scene_changed.connect(lambda ids: None if ids else self.follow())

    def follow(self) -> None:
        """Repaint where guides come, go or move."""
        before, self._shown = self._shown, seen_guides(self._view.session)
        gone = [guide for guide in before if guide not in self._shown]
        for guide in (*gone, *(guide for guide in self._shown if guide not in before)):
            self._view.viewport().update(self._strip(guide))

    def paint(self, painter: QPainter) -> None:
        """Paint them, in pixels of the window."""
        color = QColor(guide_color())
        color.setAlphaF(0.85)
        hair = 1.0 / self._view.devicePixelRatioF()
        size = self._view.viewport().size()
        for guide in self._shown:
            at = round(self._pixel(guide) / hair) * hair
            if guide.axis == "x":
                painter.fillRect(QRectF(at, 0.0, hair, size.height()), color)
            else:
                painter.fillRect(QRectF(0.0, at, size.width(), hair), color)

    def _edited(self, diff: Diff) -> None:
        if "guides" in diff.fields:
            self.follow()

    def _strip(self, guide: GuideLine) -> QRect:
        size, at = self._view.viewport().size(), int(self._pixel(guide)) - 2
        return QRect(at, 0, 5, size.height()) if guide.axis == "x" else QRect(0, at, size.width(), 5)

    def _pixel(self, guide: GuideLine) -> float:
        spot = self._view.lens.to_view(Point(guide.at, guide.at))
        return spot.x() if guide.axis == "x" else spot.y()
