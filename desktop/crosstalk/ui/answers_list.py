"""The list of answers: a mark that says in an icon and a word which way it goes, and the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crosstalk.graph.signalling import Sign
from crosstalk.telling import Line
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.icons import icon

Index = QModelIndex | QPersistentModelIndex
Senses = tuple[str, str, str] | None

LINE_OF = Qt.ItemDataRole.UserRole
SENSE = Qt.ItemDataRole.UserRole + 1
"""The word for the sign, "" where there is none."""
COLORS: dict[Sign, str] = {1: "GOOD", -1: "BAD", None: "TEXT_MUTED"}
ICONS: dict[Sign, str] = {1: "arrow-up-bold", -1: "arrow-down-bold", None: "help-circle-outline"}
_PAD, _ICON, _GAP = 7, 14, 4
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class AnswersList(QListView):
    """Answers line by line; those that are chosen are told by `chosen_changed`, Esc lets go of all."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self.setAccessibleName(tr("Answers"))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(AnswersDelegate(self))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def show_lines(self, lines: Sequence[Line], senses: Senses) -> None:
        """Show these; what was chosen stays chosen where it is still there."""
        if [(line, senses) for line in lines] == [
            (self.line(row), self._senses) for row in range(self.count())
        ]:
            return
        self._senses = senses
        chosen = set(self.chosen)
        bar = self.verticalScrollBar()
        place = bar.value()
        known = self.lines
        if list(lines[: len(known)]) != known or not known:
            self._model.clear()
            known = []
        for line in lines[len(known) :]:
            self._model.appendRow(_row(line, senses))
        if chosen and not self.selectionModel().hasSelection():
            self.choose([line for line in lines if line in chosen])
        bar.setValue(place)

    _senses: Senses = None

    def count(self) -> int:
        """Return how many are listed."""
        return self._model.rowCount()

    def line(self, row: int) -> Line:
        """Return the answer in a row."""
        found = self._model.index(row, 0).data(LINE_OF)
        assert isinstance(found, Line)
        return found

    @property
    def lines(self) -> list[Line]:
        """What is listed."""
        return [self.line(row) for row in range(self.count())]

    @property
    def chosen(self) -> list[Line]:
        """What is chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.line(row) for row in rows]

    def choose(self, lines: Sequence[Line]) -> None:
        """Choose these and no others."""
        model = self.selectionModel()
        model.clearSelection()
        for row in range(self.count()):
            if self.line(row) in lines:
                index = self._model.index(row, 0)
                model.setCurrentIndex(index, model.SelectionFlag.Select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of all on Esc, where something is chosen."""
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentences anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class AnswersDelegate(QStyledItemDelegate):
    """Paints the mark above the sentence, so that the sentence has the whole width."""

    def __init__(self, view: AnswersList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that an answer needs."""
        width = max(60, self._view.viewport().width())
        metrics = QFontMetrics(self._view.font())
        box = QRect(0, 0, width - 2 * _PAD, 10_000)
        height = metrics.boundingRect(box, _WRAP, str(index.data())).height()
        mark = QFontMetrics(_small(self._view.font())).height() + 2 if index.data(SENSE) else 0
        return QSize(width, height + mark + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an answer."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(style.ACCENT_SOFT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(style.HOVER))
        painter.setPen(QColor(style.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if index.data(SENSE):
            inner.setTop(inner.top() + self._mark(painter, inner, index))
        painter.setFont(self._view.font())
        painter.setPen(QColor(style.TEXT))
        painter.drawText(inner, _WRAP, str(index.data()))
        painter.restore()

    def _mark(self, painter: QPainter, inner: QRect, index: Index) -> int:
        """Paint icon and word; return how high they are."""
        line: Line = index.data(LINE_OF)
        color = style.tones()[COLORS[line.sign]]
        painter.setFont(_small(self._view.font()))
        height = painter.fontMetrics().height()
        icon(f"mdi6.{ICONS[line.sign]}", color).paint(
            painter, QRect(inner.left(), inner.top() + (height - _ICON) // 2, _ICON, _ICON)
        )
        painter.setPen(QColor(color))
        words = inner.adjusted(_ICON + _GAP, 0, 0, 0)
        words.setHeight(height)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), str(index.data(SENSE)))
        return height + 2


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    made.setWeight(QFont.Weight.DemiBold)
    return made


def sense(line: Line, senses: Senses) -> str:
    """Return the word for the sign of an answer; "" for what is about no record, or has no sign."""
    if senses is None or not line.ids:
        return ""
    raises, lowers, unknown = senses
    return {1: raises, -1: lowers}.get(line.sign or 0, unknown)


def _row(line: Line, senses: Senses) -> QStandardItem:
    row = QStandardItem(line.sentence)
    word = sense(line, senses)
    row.setEditable(False)
    row.setSelectable(bool(line.ids))
    row.setData(line, LINE_OF)
    row.setData(word, SENSE)
    row.setData(f"{word}: {line.sentence}" if word else line.sentence, Qt.ItemDataRole.AccessibleTextRole)
    row.setToolTip(line.sentence)
    return row
