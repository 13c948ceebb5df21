"""The view of the outline: one selection with the page, drag, rename, keys."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from crosstalk.editor.session import EditorSession
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.outline.model import EYE, HIT, LOCK, NAME, THUMB, OutlineModel

Index = QModelIndex | QPersistentModelIndex
_ROW, _SIGN = 26, 24
"""Height of a row and width of a sign's column, in pixels."""
_MINE = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that mean a row here, whatever they mean on the page."""


class OutlineTree(QTreeView):
    """Rows of the outline. Enter goes to the thing on the page, F2 names it, Delete removes, Space hides and shows."""

    delete_asked = Signal()
    page_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, session: EditorSession, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._outline = session, model
        self._is_following = False
        self.setObjectName("outline")
        self.setAccessibleName(tr("Outline"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setIconSize(QSize(THUMB, THUMB))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setItemDelegate(OutlineDelegate(self))
        self.setModel(model)
        self._make_columns()
        views = QAbstractItemView
        self.setSelectionMode(views.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(views.SelectionBehavior.SelectRows)
        self.setEditTriggers(views.EditTrigger.EditKeyPressed | views.EditTrigger.DoubleClicked)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(views.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(views.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(self._chosen)
        session.selection_changed.connect(lambda _: self.follow())

    def follow(self, *, reveal: bool = True) -> None:
        """Choose the rows of what is selected on the page, and bring the last one into sight."""
        if self._is_following or self._outline.asleep:
            return
        self._is_following = True
        try:
            chosen = self._session.selection
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self._rows(chosen), flags.ClearAndSelect | flags.Rows)
            last = self._outline.index_of(chosen[-1]) if chosen else QModelIndex()
            if last.isValid():
                self.selectionModel().setCurrentIndex(last, flags.NoUpdate)
                if reveal:
                    self.scrollTo(last)
        finally:
            self._is_following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys of a list of things; the rest walks the rows."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.page_asked.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() and self.currentIndex().isValid():
            self._outline.toggle(self.currentIndex().siblingAtColumn(EYE))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep keys that menus would take."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _MINE
        ):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn a sign that is clicked; it chooses nothing."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() in (EYE, LOCK):
            self._outline.toggle(index)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Turn a sign that is clicked quickly twice, twice."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() in (EYE, LOCK):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the page offers for the same things."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_asked.emit(event.globalPos())
        else:
            spot = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_asked.emit(self.viewport().mapToGlobal(spot))

    def _make_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_SIGN)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (EYE, LOCK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, style.px(_SIGN))

    def _rows(self, ids: tuple[str, ...]) -> QItemSelection:
        """Return rows as few ranges: those next to each other together."""
        found = [index for i in ids if (index := self._outline.index_of(i)).isValid()]
        found.sort(
            key=lambda index: (index.parent().internalId() if index.parent().isValid() else -1, index.row())
        )
        selection = QItemSelection()
        for _, run in groupby(
            enumerate(found),
            key=lambda pair: (
                self._outline.tree.holder(self._outline.id_of(pair[1])),
                pair[1].row() - pair[0],
            ),
        ):
            part = [index for _, index in run]
            selection.append(QItemSelectionRange(part[0], part[-1].siblingAtColumn(LOCK)))
        return selection

    def _chosen(self) -> None:
        if self._is_following or self._outline.asleep:
            return
        self._is_following = True
        try:
            rows = self.selectionModel().selectedRows(NAME)
            now = {self._outline.id_of(index) for index in rows}
            kept = [i for i in self._session.selection if i in now]
            self._session.settle()
            self._session.select([*kept, *(self._outline.id_of(index) for index in rows)])
        finally:
            self._is_following = False


class OutlineDelegate(QStyledItemDelegate):
    """Paints rows of one height, with what was searched for marked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a row."""
        return QSize(40, style.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        widget = shown.widget
        drawn = widget.style() if widget is not None else QApplication.style()
        if index.column() != NAME:
            self._sign(painter, shown, drawn, widget)
            return
        self._mark(painter, shown, drawn, widget, index)
        drawn.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)

    def _mark(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        drawn: QStyle,
        widget: QWidget,
        index: Index,
    ) -> None:
        begin, length = index.data(HIT) or (-1, 0)
        if begin < 0:
            return
        box = drawn.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, widget)
        metrics, words = option.fontMetrics, str(index.data())
        left = box.left() + 3 + metrics.horizontalAdvance(words[:begin])
        width = metrics.horizontalAdvance(words[begin : begin + length])
        marked = QRectF(left, box.center().y() - metrics.height() / 2, width, metrics.height())
        painter.fillRect(marked.intersected(QRectF(box)), QColor(style.ACCENT_EDGE))

    def _sign(self, painter: QPainter, option: QStyleOptionViewItem, drawn: QStyle, widget: QWidget) -> None:
        drawn.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        side = style.px(15)
        spot = QStyle.alignedRect(
            Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignCenter, QSize(side, side), option.rect
        )
        option.icon.paint(painter, spot)
