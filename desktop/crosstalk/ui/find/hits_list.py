"""The list of hits: each with what stands around it, and where it is."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crosstalk.editor.seeking.hits import Hit, context, where
from crosstalk.editor.session import EditorSession
from crosstalk.tongue import tr
from crosstalk.ui import style

Index = QModelIndex | QPersistentModelIndex
NOTHING = QModelIndex()
HIT = Qt.ItemDataRole.UserRole
_ROW, _PAD, _MOST = 40, 10, 5
"""Height of a row, room at its sides, and how many rows are seen at once."""


class HitsModel(QAbstractListModel):
    """Hits, worded when they are seen."""

    def __init__(self, session: EditorSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.hits: list[Hit] = []

    def show_hits(self, hits: list[Hit]) -> None:
        """List hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == HIT:
            return context(hit)
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(context(hit))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{''.join(context(hit))}, {where(self._session, hit)}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole):
            return where(self._session, hit)
        return None


class HitsList(QListView):
    """Rows of one height; as high as its rows, up to some."""

    def __init__(self, session: EditorSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = HitsModel(session, self)
        self.setModel(self.rows)
        self.setObjectName("find-hits")
        self.setAccessibleName(tr("What was found"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(HitsDelegate(self))

    def show_hits(self, hits: list[Hit]) -> None:
        """List hits and take the room for them."""
        self.rows.show_hits(hits)
        self.setFixedHeight(min(len(hits), _MOST) * style.px(_ROW) + 2)
        self.setVisible(bool(hits))


class HitsDelegate(QStyledItemDelegate):
    """Paints a hit in two lines: the words with the match strong, and below where they are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a row."""
        return QSize(100, style.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(style.ACCENT_SOFT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(style.HOVER))
        rect = QRect(option.rect).adjusted(_PAD, 3, -_PAD, -3)
        before, match, behind = index.data(HIT)
        self._words(painter, option.font, rect, (before, match, behind))
        painter.setFont(_smaller(option.font))
        painter.setPen(QColor(style.TEXT_MUTED))
        where_ = painter.fontMetrics().elidedText(
            str(index.data(Qt.ItemDataRole.ToolTipRole)), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), where_)
        painter.restore()

    def _words(self, painter: QPainter, font: QFont, rect: QRect, parts: tuple[str, str, str]) -> None:
        plain, strong = QFont(font), QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        left = rect.left()
        for number, words in enumerate(parts):
            used = strong if number == 1 else plain
            metrics = QFontMetrics(used)
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, rect.right() - left))
            width = metrics.horizontalAdvance(words)
            box = QRect(left, rect.top(), width, metrics.height())
            if number == 1:
                painter.fillRect(box, QColor(style.ACCENT_EDGE))
            painter.setFont(used)
            painter.setPen(QColor(style.TEXT))
            painter.drawText(box.left(), box.top() + metrics.ascent(), words)
            left += width


def _smaller(font: QFont) -> QFont:
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(9, round(font.pixelSize() * 0.86)))
    else:
        made.setPointSizeF(max(7.0, font.pointSizeF() * 0.86))
    return made
