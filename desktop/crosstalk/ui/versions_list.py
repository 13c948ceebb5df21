"""The kept states of a file as a list: picture, name, when, how large, and what has changed since."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crosstalk.model import Diagram
from crosstalk.model.diff import diff_of
from crosstalk.storage.backups import Entry
from crosstalk.telling.changes import summary
from crosstalk.tongue import tr
from crosstalk.ui import ages
from crosstalk.ui.pictures import Pictures

Index = QModelIndex | QPersistentModelIndex

THUMB = (104, 84)
"""Largest size of a picture, in logical pixels."""
ENTRY = int(Qt.ItemDataRole.UserRole)
LINES = ENTRY + 1
"""The lines below the name."""
_PAD, _GAP = 8, 10


class VersionsModel(QAbstractListModel):
    """Kept states, newest first. `now` gives the diagram that they are compared with."""

    def __init__(self, pictures: Pictures, now: Callable[[], Diagram], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._now = pictures, now
        self.entries: list[Entry] = []
        self._since: dict[str, tuple[Diagram, Diagram, str]] = {}
        pictures.ready.connect(self._know_more)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many states there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return name, entry, picture, or what is said of it."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(entry)
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.of(entry.file).pixmap
        if role == LINES:
            return self.lines(entry)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join((title_of(entry), *self.lines(entry)))
        return None

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these states."""
        if list(entries) != self.entries:
            self.beginResetModel()
            self.entries = list(entries)
            self.endResetModel()

    def refresh(self) -> None:
        """Say anew how long ago it was and what has changed since."""
        if self.entries:
            self.dataChanged.emit(self.index(0), self.index(len(self.entries) - 1))

    def lines(self, entry: Entry) -> tuple[str, ...]:
        """Return what is said below the name: when and how large; how many objects; what has changed since."""
        known = self._pictures.of(entry.file)
        first = f"{ages.ago(entry.time)}  ·  {ages.size(entry.size)}"
        if known.error:
            return first, tr("It cannot be read.")
        if known.diagram is None:
            return (first,)
        return first, ages.objects(len(known.diagram.records)), self._changed_since(entry, known.diagram)

    def _changed_since(self, entry: Entry, diagram: Diagram) -> str:
        now, key = self._now(), str(entry.file)
        kept = self._since.get(key)
        if kept is None or kept[0] is not diagram or kept[1] is not now:
            diff = diff_of(diagram, now)
            words = tr("since then: {changes}", changes=summary(diff)) if diff else tr("the same as now")
            kept = self._since[key] = diagram, now, words
        return kept[2]

    def _know_more(self, key: str) -> None:
        for row, entry in enumerate(self.entries):
            if str(entry.file) == key:
                self.dataChanged.emit(self.index(row), self.index(row))


class VersionsList(QListView):
    """Cards from top to bottom, the newest first."""

    def __init__(self, model: VersionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versions")
        self.setAccessibleName(tr("Versions and backups"))
        self.setModel(model)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(VersionsDelegate(self))

    @property
    def chosen(self) -> Entry | None:
        """The state that is chosen."""
        index = self.currentIndex()
        return index.data(ENTRY) if index.isValid() else None

    def choose(self, entry: Entry | None) -> None:
        """Choose a state, the newest where it is not there."""
        model = self.model()
        assert isinstance(model, VersionsModel)
        files = [one.file for one in model.entries]
        row = files.index(entry.file) if entry is not None and entry.file in files else 0
        self.setCurrentIndex(model.index(row) if files else QModelIndex())


class VersionsDelegate(QStyledItemDelegate):
    """Paints a state as a card."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for a picture and four lines."""
        height = max(THUMB[1], 5 * option.fontMetrics.lineSpacing())
        return QSize(240, height + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint picture and words."""
        rect: QRect = option.rect
        palette: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            ground = palette.highlight().color()
            ground.setAlpha(46 if chosen else 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), 5, 5)
        inner = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        frame = QRect(inner.left(), inner.top() + (inner.height() - THUMB[1]) // 2, *THUMB)
        _picture(painter, frame, index.data(int(Qt.ItemDataRole.DecorationRole)), palette)
        words = inner.adjusted(THUMB[0] + _GAP, 0, 0, 0)
        self._words(painter, words, index, palette)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, index: Index, palette: QPalette) -> None:
        entry: Entry = index.data(ENTRY)
        font = QFont(self._view.font())
        font.setBold(entry.is_named)
        painter.setFont(font)
        painter.setPen(palette.text().color())
        line = painter.fontMetrics().lineSpacing()
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), room.top(), room.width(), line), 0, name)
        small = QFont(self._view.font())
        small.setPointSizeF(max(7.5, small.pointSizeF() * 0.9))
        painter.setFont(small)
        faint = palette.text().color()
        faint.setAlphaF(0.8)
        painter.setPen(faint)
        rest = room.adjusted(0, line + 2, 0, 0)
        metrics = painter.fontMetrics()
        *firm, last = index.data(LINES)
        for words in firm:
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(QRect(rest.left(), rest.top(), rest.width(), metrics.lineSpacing()), 0, cut)
            rest = rest.adjusted(0, metrics.lineSpacing(), 0, 0)
        painter.setClipRect(room)
        painter.drawText(rest, int(Qt.TextFlag.TextWordWrap), last)


def _picture(painter: QPainter, frame: QRect, picture: QPixmap | None, palette: QPalette) -> None:
    box = frame
    if picture is not None:
        size = picture.deviceIndependentSize().toSize()
        box = QRect(frame.topLeft(), size)
        box.moveCenter(frame.center())
        painter.drawPixmap(box.topLeft(), picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(palette.alternateBase())
    painter.setPen(palette.mid().color())
    painter.drawRect(box.adjusted(0, 0, -1, -1))


def title_of(entry: Entry) -> str:
    """Return what a state is called."""
    if entry.name:
        return entry.name
    return tr("Version without a name") if entry.is_named else tr("Backup")
