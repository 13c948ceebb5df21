"""The list of steps: number, thumbnail, title, and what happens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crosstalk.model import Step
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.talk_model import STEP, THUMB, TalkModel, facts

Index = QModelIndex | QPersistentModelIndex

_PAD, _NUMBER, _GAP = 6, 22, 8
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class TalkList(QListView):
    """Steps from top to bottom. Drag to reorder; Delete removes, Ctrl+Up and Ctrl+Down move."""

    remove_asked = Signal()
    move_asked = Signal(int)
    """-1 up, 1 down."""

    def __init__(self, model: TalkModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talk-steps")
        self.setAccessibleName(tr("Steps of the talk"))
        self.setMouseTracking(True)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(TalkDelegate(self))

    @property
    def chosen(self) -> list[str]:
        """The ids of the steps that are chosen, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        model = self.model()
        assert isinstance(model, TalkModel)
        return [model.steps[row].id for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove and move steps by keyboard."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif way is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_asked.emit(way)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the titles anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class TalkDelegate(QStyledItemDelegate):
    """Paints a step as a card."""

    def __init__(self, view: TalkList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for a thumbnail."""
        return QSize(max(80, self._view.viewport().width()), THUMB[1] + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint number, thumbnail and words."""
        rect: QRect = option.rect
        state = option.state
        step: Step = index.data(STEP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.ACCENT_SOFT if chosen else style.HOVER))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 5, 5)
        inner = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        painter.setPen(QColor(style.ACCENT if chosen else style.TEXT_FAINT))
        painter.setFont(_weighted(self._view.font(), QFont.Weight.DemiBold))
        painter.drawText(
            inner.adjusted(0, 0, _NUMBER - inner.width() - 4, 0),
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop),
            str(index.row() + 1),
        )
        frame = QRect(inner.left() + _NUMBER, inner.top(), *THUMB)
        self._thumbnail(painter, frame, index.data(int(Qt.ItemDataRole.DecorationRole)), chosen)
        self._words(painter, inner.adjusted(_NUMBER + THUMB[0] + _GAP, 0, 0, 0), step, str(index.data()))
        painter.restore()

    def _thumbnail(self, painter: QPainter, frame: QRect, picture: QPixmap | None, chosen: bool) -> None:
        box = frame
        if picture is not None:
            size = picture.deviceIndependentSize().toSize()
            box = QRect(frame.topLeft(), size).translated((frame.width() - size.width()) // 2, 0)
            painter.drawPixmap(box.topLeft(), picture)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(QColor(style.FIELD))
        painter.setPen(QColor(style.ACCENT if chosen else style.LINE_STRONG))
        painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _words(self, painter: QPainter, room: QRect, step: Step, title: str) -> None:
        if room.width() < 24:
            return
        painter.setFont(self._view.font())
        metrics = painter.fontMetrics()
        told = facts(step) + (" ✎" if step.note else "")
        small = _weighted(self._view.font(), QFont.Weight.Normal, 0.85)
        lines = max(1, min(3, room.height() // metrics.lineSpacing() - 2))
        cut = metrics.elidedText(title, Qt.TextElideMode.ElideRight, round(room.width() * (lines - 0.35)))
        painter.setPen(QColor(style.TEXT if step.title else style.TEXT_FAINT))
        top = QRect(room.left(), room.top(), room.width(), lines * metrics.lineSpacing())
        painter.drawText(top, _WRAP, cut)
        used = min(top.height(), metrics.boundingRect(top, _WRAP, cut).height())
        painter.setFont(small)
        painter.setPen(QColor(style.TEXT_MUTED))
        painter.drawText(room.adjusted(0, used + 3, 0, 0), _WRAP, told)


def _weighted(font: QFont, weight: QFont.Weight, scale: float = 1.0) -> QFont:
    made = QFont(font)
    made.setWeight(weight)
    made.setPointSizeF(max(6.5, font.pointSizeF() * scale))
    return made
