"""What the command search found: a row each, with its picture, its place and its key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crosstalk.editor.finding.entry import Entry
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.helping.keys import shown
from crosstalk.ui.icons import icon
from crosstalk.ui.palette_thumbs import Thumbnails

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole)
ROW, PICTURE, PAD = 34, 22, 10
MOST_ROWS = 11


class ResultModel(QAbstractListModel):
    """The entries in order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the title, the entry itself, or what a screen reader says."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (
                entry.title,
                entry.about,
                shown(entry.keys),
                "" if entry.enabled else tr("not possible now"),
            )
            return ", ".join(part for part in parts if part)
        return None


class ResultRow(QStyledItemDelegate):
    """Paints a row: picture, title, what it is, key."""

    def __init__(self, thumbs: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbs = thumbs

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(200, max(ROW, option.fontMetrics.height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        entry: Entry = index.data(ENTRY)
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.ACCENT_SOFT))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        self._picture(painter, QRect(rect.x() + PAD, rect.y(), PICTURE, rect.height()), entry)
        inner = rect.adjusted(PAD * 2 + PICTURE, 0, -PAD, 0)
        inner.setRight(self._key(painter, inner, entry))
        self._words(painter, inner, entry)
        painter.restore()

    def _picture(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        square = QRect(room.x(), room.center().y() - PICTURE // 2 + 1, PICTURE, PICTURE)
        if entry.kind == "component":
            device = painter.device()
            made = self._thumbs.peek(entry.id, PICTURE, device.devicePixelRatioF() if device else 1.0)
            if made is not None:
                painter.drawPixmap(square, made)
        elif entry.icon:
            icon(entry.icon, style.ICON if entry.enabled else style.ICON_OFF).paint(
                painter, square.adjusted(2, 2, -2, -2)
            )

    def _key(self, painter: QPainter, room: QRect, entry: Entry) -> int:
        """Paint the key at the right and return where the rest ends."""
        key = shown(entry.keys)
        if not key:
            return room.right()
        painter.setPen(QColor(style.TEXT_MUTED))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, key)
        return room.right() - painter.fontMetrics().horizontalAdvance(key) - PAD

    def _words(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        metrics = painter.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(style.TEXT if entry.enabled else style.TEXT_FAINT))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, title)
        rest = room.adjusted(metrics.horizontalAdvance(title) + PAD, 0, 0, 0)
        if rest.width() > 40 and entry.about:
            font = QFont(painter.font())
            font.setPointSizeF(font.pointSizeF() * 0.9)
            painter.setFont(font)
            painter.setPen(QColor(style.TEXT_MUTED))
            about = painter.fontMetrics().elidedText(entry.about, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | middle, about)


class ResultList(QListView):
    """The rows; Enter and a click take one."""

    taken = Signal(object)

    def __init__(self, thumbs: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("command-results")
        self.setAccessibleName(tr("What was found"))
        self.results = ResultModel(self)
        self.setModel(self.results)
        self.setItemDelegate(ResultRow(thumbs, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.taken.emit(index.data(ENTRY)))
        thumbs.ready.connect(lambda _: self.viewport().update())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other rows, the first of them chosen."""
        self.results.set_entries(entries)
        if entries:
            self.setCurrentIndex(self.results.index(0))
        rows = min(len(entries), MOST_ROWS)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), ROW) + 8 if rows else 0)

    @property
    def entry(self) -> Entry | None:
        """The row that is chosen."""
        index = self.currentIndex()
        return index.data(ENTRY) if index.isValid() else None

    def step(self, by: int) -> None:
        """Choose a row further down (up for a negative number), to the ends and no further."""
        last = self.results.rowCount() - 1
        row = max(0, min(self.currentIndex().row() + by, last))
        self.setCurrentIndex(self.results.index(row))
