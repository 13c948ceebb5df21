"""A drawing on a light and on a dark ground, and once with other colours in its slots."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crosstalk.catalog.art import Studio
from crosstalk.catalog.color import from_oklch, to_oklch
from crosstalk.catalog.svgart import Drawing
from crosstalk.catalog.types import ArtRules
from crosstalk.painting.painter import paint_items
from crosstalk.tongue import tr

LIGHT, DARK = "#ffffff", "#14161f"
_SIDE = 132
_GAP = 8
_WORDS = 20
_MARGIN = 12.0
_TURN = 140.0
"""Degrees of hue by which the colours of slots are turned to show what recolouring does."""


class PartPreview(QWidget):
    """Three cards side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("part-preview")
        self.setAccessibleName(tr("Preview on light, on dark and recoloured"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._drawing: Drawing | None = None
        self._studio = Studio()

    def sizeHint(self) -> QSize:
        """Ask for three cards."""
        return QSize(3 * _SIDE + 2 * _GAP, _SIDE + _WORDS)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing."""
        self._drawing, self._studio = drawing, Studio()
        # Its silhouette is not looked at here, and takes a while to find.
        self._studio.know("preview", (drawing.bounds.corners,))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cards = (
            (tr("On light"), LIGHT, False),
            (tr("On dark"), DARK, False),
            (tr("Recoloured"), LIGHT, True),
        )
        for number, (words, ground, recoloured) in enumerate(cards):
            rect = QRectF(number * (_SIDE + _GAP) + 0.5, 0.5, _SIDE - 1, _SIDE - 1)
            painter.setPen(self.palette().mid().color())
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect, 5, 5)
            painter.setPen(self.palette().text().color())
            painter.drawText(rect.translated(0, _SIDE).adjusted(0, 0, 0, _WORDS - _SIDE), Qt.AlignmentFlag.AlignCenter,
                             words)  # fmt: skip
            self._paint_art(painter, rect, recoloured)
        painter.end()

    def _paint_art(self, painter: QPainter, rect: QRectF, recoloured: bool) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        colors = {name: turned(base) for name, base in drawing.slots.items()} if recoloured else {}
        art = self._studio.art("preview", drawing, colors, "", ArtRules())
        box, (width, height) = drawing.bounds, drawing.size
        scale = (_SIDE - 2 * _MARGIN) / max(width, height)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.center())
        painter.scale(scale * width / box.width, scale * height / box.height)
        painter.translate(-box.centre.x, -box.centre.y)
        paint_items(painter, art.items)
        painter.restore()


def turned(color: str) -> str:
    """Return a colour of another hue and the same lightness; a grey becomes a little blue."""
    here = to_oklch(color)
    chroma = here.chroma if here.chroma > 0.04 else 0.06
    hue = here.hue + _TURN if here.chroma > 0.04 else 255.0
    return from_oklch(here._replace(chroma=chroma, hue=hue % 360))
