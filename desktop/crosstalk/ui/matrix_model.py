"""The table of connectors against contexts as Qt asks for it, and how a cell is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crosstalk.editor.matrix import Cell, Column, Kind, Matrix
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.inspector.relation_sample import paint_sample

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole)
ID = CELL + 1
RANK = CELL + 2

PAPER: dict[Kind, tuple[str, str]] = {
    "promotes": ("#dfeafa", "#1f3a63"),
    "inhibits": ("#fbe3d8", "#5c2c18"),
    "unknown": ("#eceef2", "#3a404d"),
    "depends": ("#f7efc9", "#4d4415"),
    "hidden": ("#ffffff", "#282c35"),
    "absent": ("#ffffff", "#282c35"),
}
"""Grounds of cells in light and dark: blue and orange, which every colour vision tells apart, and in grey by signs."""
INK: dict[Kind, tuple[str, str]] = {
    "promotes": ("#1d4f91", "#b9d3ff"),
    "inhibits": ("#a03c12", "#ffc3a8"),
    "unknown": ("#5b6274", "#aab2c3"),
    "depends": ("#6b5600", "#efdb86"),
    "hidden": ("#5b6274", "#aab2c3"),
    "absent": ("#767e91", "#8f98ab"),
}
_SAMPLE, _HEIGHT, _SIGN = 44, 28, 18


class MatrixModel(QAbstractTableModel):
    """Statement, then a column for each context."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None
        self.rows: tuple[str, ...] = ()

    def show_matrix(self, matrix: Matrix, only_varying: bool) -> None:
        """Show a table, or only what depends on the context."""
        rows = tuple(r for r in matrix.rows if r in matrix.varying) if only_varying else matrix.rows
        if self.matrix is not None and rows == self.rows and matrix.columns == self.matrix.columns:
            self.matrix = matrix
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.matrix, self.rows = matrix, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the connectors."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Count the statement and the contexts."""
        return 0 if parent.isValid() or self.matrix is None else 1 + len(self.matrix.columns)

    def column(self, index: Index) -> Column | None:
        """Return the context of a cell, None for the statement."""
        if self.matrix is None or index.column() < 1:
            return None
        return self.matrix.columns[index.column() - 1]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and self.matrix:
            return tr("Statement") if section == 0 else self.matrix.columns[section - 1].label
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        """Tell of a cell."""
        if self.matrix is None or not index.isValid():
            return None
        connector = self.rows[index.row()]
        if role == ID:
            return connector
        if index.column() == 0:
            words = self.matrix.words(connector)
            if role == Qt.ItemDataRole.DisplayRole:
                return words
            if role == Qt.ItemDataRole.ToolTipRole:
                return f"{words}\n{self.matrix.diagram.records[connector].note}".rstrip()
            return words.casefold() if role == RANK else None
        cell = self.matrix.cell(connector, index.column() - 1)
        if role == CELL:
            return cell
        if role == RANK:
            return cell.rank
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{cell.sign} {cell.words}".strip()
        return self._tip(cell) if role == Qt.ItemDataRole.ToolTipRole else None

    def _tip(self, cell: Cell) -> str:
        assert self.matrix is not None
        known = self.matrix.diagram.references
        if cell.kind == "absent":
            return "; ".join(cell.outcomes)
        lines = [cell.words[:1].upper() + cell.words[1:]]
        if cell.outcomes:
            lines[0] += f": {' or '.join(cell.outcomes)}"
        elif not cell.own:
            lines[0] += tr(" (as everywhere; nothing is said for this in particular)")
        lines += [known[k].citation or k if k in known else tr("{k} (missing)", k=k) for k in cell.references]
        if not cell.references:
            lines.append(tr("No reference"))
        return "\n".join(lines)


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: ground, sign, the look of the relation, its name, how many references it has."""

    def __init__(self, session: EditorSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for sign, sample, words and number."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            wide = option.fontMetrics.horizontalAdvance(str(index.data() or "")) + 24
            return QSize(min(wide, 380), _HEIGHT)
        if cell.kind == "absent":
            return QSize(option.fontMetrics.horizontalAdvance(cell.words) + 24, _HEIGHT)
        return QSize(_SIGN + _SAMPLE + 72 + option.fontMetrics.horizontalAdvance(cell.words), _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            super().paint(painter, option, index)
            return
        painter.save()
        box: QRect = option.rect
        painter.fillRect(box.adjusted(1, 1, -1, -1), QColor(PAPER[cell.kind][style.is_dark]))
        ink = QColor(INK[cell.kind][style.is_dark])
        self._paint_sign(painter, box, cell, ink)
        left = box.left() + 8 + (_SIGN if cell.sign else 0)
        if cell.relation is not None and cell.kind != "absent" and box.width() > _SIGN + _SAMPLE + 60:
            spot = QRectF(left, box.top(), _SAMPLE, box.height())
            paint_sample(painter, self._session.scene.stage, cell.relation, spot)
            left += _SAMPLE + 8
        right = self._paint_references(painter, box, cell)
        font = painter.font()
        font.setBold(cell.own)
        painter.setFont(font)
        painter.setPen(
            ink if cell.own else QColor(style.TEXT_MUTED if cell.kind != "absent" else style.TEXT_FAINT)
        )
        words = QRect(left, box.top(), right - left, box.height())
        shown = painter.fontMetrics().elidedText(cell.words, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(style.ACCENT))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_sign(self, painter: QPainter, box: QRect, cell: Cell, ink: QColor) -> None:
        font = painter.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        painter.save()
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, cell.sign)
        painter.restore()

    def _paint_references(self, painter: QPainter, box: QRect, cell: Cell) -> int:
        if not cell.references:
            return box.right() - 6
        words = tr("{count} ref", count=len(cell.references))
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(QColor(style.TEXT))
        place = box.adjusted(0, 0, -6, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return box.right() - 6 - wide - 8
