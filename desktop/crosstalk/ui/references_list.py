"""The list of references: key, citation, and how often each is cited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crosstalk.exporters.references.text import line
from crosstalk.model import Reference
from crosstalk.model.identifiers import problem
from crosstalk.tongue import tr
from crosstalk.ui.references import Citations

Index = QModelIndex | QPersistentModelIndex
KEY_ROLE = int(Qt.ItemDataRole.UserRole)
COUNT_ROLE = KEY_ROLE + 1
_PAD = 6


class Line(NamedTuple):
    """A reference and how many records cite it."""

    reference: Reference
    times: int


class ReferenceModel(QAbstractListModel):
    """References in the order of the diagram."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def set_references(self, references: Mapping[str, Reference], citations: Citations) -> None:
        """Show these; where only words or numbers changed, the selection stays."""
        lines = [Line(r, len(citations.of(key))) for key, r in references.items()]
        if [line.reference.id for line in lines] == [line.reference.id for line in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a role asks for."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        reference, count = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(reference)
        if role == Qt.ItemDataRole.ToolTipRole:
            ids = " · ".join(
                part for part in (reference.doi, reference.pmid and f"PMID {reference.pmid}") if part
            )
            return "\n".join(part for part in (_shown(reference), ids, problem(reference)) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                "{id}, cited {count} times: {shown}", id=reference.id, count=count, shown=_shown(reference)
            )
        return {KEY_ROLE: reference.id, COUNT_ROLE: count}.get(role)

    def index_of(self, reference_id: str) -> QModelIndex:
        """Return the index of a reference, an invalid one where there is none."""
        rows = [n for n, line in enumerate(self.lines) if line.reference.id == reference_id]
        return self.index(rows[0]) if rows else QModelIndex()


class ReferenceDelegate(QStyledItemDelegate):
    """Paints key and number in a line, the citation in one or two below."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for three lines."""
        return QSize(120, 3 * self._view.fontMetrics().lineSpacing() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a reference."""
        rect, palette, state = QRect(option.rect), option.palette, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            fill = QColor(palette.color(QPalette.ColorRole.Highlight))
            fill.setAlpha(44 if state & QStyle.StateFlag.State_Selected else 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 5, 5)
        inner = rect.adjusted(_PAD + 2, _PAD, -_PAD - 2, -_PAD)
        line = painter.fontMetrics().lineSpacing()
        head = QRect(inner.left(), inner.top(), inner.width(), line)
        self._head(painter, head, palette, str(index.data(KEY_ROLE)), int(index.data(COUNT_ROLE)))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._citation(painter, inner.adjusted(0, line, 0, 0), str(index.data()))
        painter.restore()

    def _head(self, painter: QPainter, box: QRect, palette: QPalette, key: str, count: int) -> None:
        times = tr("cited {count}×", count=count) if count else tr("not cited")
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, times)
        room = box.width() - painter.fontMetrics().horizontalAdvance(times) - 8
        font = QFont(painter.font())
        font.setBold(True)
        plain = painter.font()
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        shown = painter.fontMetrics().elidedText(key, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, shown)
        painter.setFont(plain)

    def _citation(self, painter: QPainter, box: QRect, text: str) -> None:
        metrics = painter.fontMetrics()
        first, rest = _split(text, box.width(), metrics.horizontalAdvance)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, first)
        below = box.adjusted(0, metrics.lineSpacing(), 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft,
                         metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width()))  # fmt: skip


def _shown(reference: Reference) -> str:
    """Return how a publication reads in the list: its identifiers stand in the tip."""
    if not (reference.title or reference.citation or reference.authors):
        return reference.doi or tr("no citation yet")
    return line(msgspec.structs.replace(reference, doi="", pmid=""))


def _split(text: str, width: int, measure: Any) -> tuple[str, str]:
    """Return the words that fit into a line, and the others."""
    words = text.split(" ")
    taken = 1
    while taken < len(words) and measure(" ".join(words[: taken + 1])) <= width:
        taken += 1
    return " ".join(words[:taken]), " ".join(words[taken:])
