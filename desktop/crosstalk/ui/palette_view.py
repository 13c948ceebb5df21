"""The grid of thumbnails: painted cells, keys, and the drag with a ghost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crosstalk.text.east_asia import inside_words, is_wide
from crosstalk.tongue import tr
from crosstalk.ui.card_view import CardView
from crosstalk.ui.palette_model import TYPE_ROLE, PaletteModel
from crosstalk.ui.palette_thumbs import Thumbnails

THUMBNAIL = 46
"""Side of a thumbnail in logical pixels."""
_CELL = 80
"""Least width of a cell."""
_PAD = 5
_GHOST_SIDES = (12, 480)
"""Least and greatest side of what hangs at the pointer, in logical pixels."""
_LINES = 2


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: thumbnail above, label of at most two lines below."""

    def __init__(self, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._thumbnails = thumbnails
        self._view = view
        self._lines: dict[tuple[str, int, str], list[str]] = {}

    def font(self) -> QFont:
        """Return the font of labels: a little smaller than that of the window."""
        font = QFont(self._view.font())
        size = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
        font.setPointSizeF(max(7.0, size * 0.88))
        return font

    def height(self) -> int:
        """Return the height of a cell."""
        return round(2 * _PAD + THUMBNAIL + 3 + _LINES * QFontMetricsF(self.font()).lineSpacing())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a cell, the same for all."""
        return self._view.gridSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        rect, palette = QRect(option.rect), option.palette
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, palette, state)
        spot = QRect(rect.center().x() - THUMBNAIL // 2, rect.top() + _PAD, THUMBNAIL, THUMBNAIL)
        ratio = self._view.devicePixelRatioF()
        pixmap = self._thumbnails.peek(str(index.data(TYPE_ROLE)), THUMBNAIL, ratio)
        if pixmap is not None:
            painter.drawPixmap(spot, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_faint(palette, 22))
            painter.drawRoundedRect(spot.adjusted(8, 8, -8, -8), 8, 8)
        self._label(painter, rect, spot.bottom() + 4, str(index.data()), palette)
        painter.restore()

    def lines(self, text: str, width: int, font: QFont) -> list[str]:
        """Return a label broken into at most two lines, the second shortened with an ellipsis where need be."""
        key = (text, width, font.key())
        if key not in self._lines:
            if len(self._lines) > 4000:
                self._lines.clear()
            self._lines[key] = _broken(text, width, font)
        return self._lines[key]

    def _ground(self, painter: QPainter, rect: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (selected or hovered):
            return
        accent = palette.color(QPalette.ColorRole.Highlight)
        fill = QColor(accent)
        fill.setAlpha(52 if selected else 22)
        # A strong rim says that the keys go here, a thin one that they did.
        rim = QPen(accent, 2.0 if state & QStyle.StateFlag.State_HasFocus else 1.0)
        painter.setPen(rim if selected else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)

    def _label(self, painter: QPainter, rect: QRect, top: int, text: str, palette: QPalette) -> None:
        font = self.font()
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        metrics = QFontMetricsF(font)
        y = top + metrics.ascent()
        for line in self.lines(text, rect.width() - 6, font):
            painter.drawText(
                QPoint(round(rect.center().x() - metrics.horizontalAdvance(line) / 2), round(y)), line
            )
            y += metrics.lineSpacing()


def _broken(text: str, width: int, font: QFont) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    metrics = QFontMetricsF(font)
    first_end = starts[1] if len(starts) > 1 else len(text)
    within = inside_words(text)
    while first_end in within:
        first_end -= 1
    first, rest = text[:first_end], text[first_end:]
    if rest and not (is_wide(first[-1]) or is_wide(rest[0])) and first[-1].isalnum() and rest[0].isalnum():
        # A word that is too long for the cell is parted, and says so.
        first, rest = first[:-1] + "-", first[-1] + rest
    lines = [first.strip(), metrics.elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width)]
    return [line for line in lines if line]


def _faint(palette: QPalette, alpha: int) -> QColor:
    color = QColor(palette.color(QPalette.ColorRole.Text))
    color.setAlpha(alpha)
    return color


class PaletteView(CardView):
    """A grid of components, painted cell by cell."""

    def __init__(self, model: PaletteModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(model, tr("Components"), parent)
        self._model, self._thumbnails = model, thumbnails
        self.zoom: Callable[[], float] = lambda: 1.0
        """Tells how many pixels a point has on the page, so that what is dragged is as large as it will be there."""
        self.cells = CellDelegate(thumbnails, self)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setItemDelegate(self.cells)
        self.setModel(model)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out between as many columns as fit."""
        width = max(1, self.viewport().width() - 2)
        columns = max(1, width // _CELL)
        grid = QSize(width // columns, self.cells.height())
        if grid != self.gridSize():
            self.setGridSize(grid)
            self.verticalScrollBar().setSingleStep(grid.height() // 3)
        super().resizeEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the component under the pointer, its picture hanging at the pointer."""
        entry = self._model.entry(self.currentIndex())
        if entry is not None:
            drag = self.make_drag(entry.id)
            drag.exec(Qt.DropAction.CopyAction)

    def make_drag(self, type_id: str) -> QDrag:
        """Return the drag of a type: its id as data, its picture as a ghost under the pointer."""
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData([self._model.index_of(type_id)]))
        side = self._side_of(type_id)
        drag.setPixmap(_ghost(self._thumbnails.get(type_id, side, self.devicePixelRatioF())))
        drag.setHotSpot(QPoint(side // 2, side // 2))
        return drag

    def _side_of(self, type_id: str) -> int:
        entry = self._model.entry(self._model.index_of(type_id))
        size = max(entry.size) * self.zoom() if entry is not None else THUMBNAIL
        return round(min(max(size, _GHOST_SIDES[0]), _GHOST_SIDES[1]))


def _ghost(pixmap: QPixmap) -> QPixmap:
    faded = QPixmap(pixmap.size())
    faded.setDevicePixelRatio(pixmap.devicePixelRatioF())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(0.72)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return faded
