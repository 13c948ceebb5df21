"""The list of problems: wrapped sentences under headings with counts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.icons import icon
from crosstalk.ui.problems_model import COUNT, FINDINGS, KIND

Index = QModelIndex | QPersistentModelIndex

COLORS = {"error": "BAD", "warning": "WARNING", "note": "ACCENT", "silenced": "TEXT_FAINT"}
ICONS = {
    "error": "mdi6.close-circle-outline",
    "warning": "mdi6.alert-outline",
    "note": "mdi6.information-outline",
    "silenced": "mdi6.bell-off-outline",
    "fix": "mdi6.auto-fix",
}
_PAD, _ICON, _MARK = 6, 16, 14
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class ProblemsList(QTreeView):
    """A tree without lines whose rows are as high as their sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.setAccessibleName(tr("Problems"))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(ProblemsDelegate(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentences anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def width_of(self, index: Index) -> int:
        """Return the width that a row has for its words."""
        depth, parent = 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        return max(60, self.viewport().width() - depth * self.indentation())


class ProblemsDelegate(QStyledItemDelegate):
    """Paints headings with icon and count, checks with count, findings as wrapped sentences."""

    def __init__(self, view: ProblemsList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that a row needs."""
        width = self._view.width_of(index)
        kind = index.data(KIND)
        if kind != "finding":
            return QSize(width, self._view.fontMetrics().height() + 2 * _PAD)
        box = self._words(QRect(0, 0, width, 10_000), index)
        height = QFontMetrics(self._view.font()).boundingRect(box, _WRAP, str(index.data())).height()
        return QSize(width, height + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        kind = str(index.data(KIND))
        if kind == "finding":
            self._sentence(painter, option.rect, index)
        else:
            self._heading(painter, option.rect, index, kind)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.ACCENT_SOFT if chosen else style.HOVER))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, -2, -1), 4, 4)

    def _heading(self, painter: QPainter, rect: QRect, index: Index, kind: str) -> None:
        left = rect.left() + 4
        color = style.tones().get(COLORS.get(kind, ""))
        if color is not None:
            icon(ICONS[kind], color).paint(
                painter, QRect(left, rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            )
            left += _ICON + 6
            font = QFont(painter.font())
            font.setBold(True)
            painter.setFont(font)
        painter.setPen(QColor(style.TEXT_FAINT if kind == "more" else style.TEXT))
        words = QRect(left, rect.top(), rect.right() - left - 44, rect.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        if kind != "more":
            painter.setPen(QColor(color or style.TEXT_MUTED))
            box = rect.adjusted(0, 0, -8, 0)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(index.data(COUNT))
            )

    def _sentence(self, painter: QPainter, rect: QRect, index: Index) -> None:
        (finding,) = index.data(FINDINGS)
        painter.setPen(QColor(style.TEXT_MUTED if finding.silenced else style.TEXT))
        painter.drawText(self._words(rect, index), _WRAP, str(index.data()))
        if finding.fix is not None and not finding.silenced:
            mark = QRect(rect.right() - _MARK - 7, rect.top() + _PAD + 1, _MARK, _MARK)
            icon(ICONS["fix"], style.TEXT_MUTED).paint(painter, mark)

    def _words(self, rect: QRect, index: Index) -> QRect:
        (finding,) = index.data(FINDINGS)
        right = _MARK + 12 if finding.fix is not None and not finding.silenced else 6
        return rect.adjusted(4, _PAD, -right, -_PAD)
