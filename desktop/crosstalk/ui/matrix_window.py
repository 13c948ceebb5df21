"""The context matrix: what every connector says in every context, to read, sort and edit beside the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog.terms import named
from crosstalk.editor import matrix as editing
from crosstalk.editor.matrix import Cell, Matrix
from crosstalk.geometry import Rect
from crosstalk.model import Diff
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.inspector.relation_field import RelationPopup
from crosstalk.ui.matrix_model import CELL, ID, RANK, CellDelegate, MatrixModel
from crosstalk.ui.style import enlarge

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

Show = Callable[[Rect], object]
_NONE = later("The figure declares no context yet. Edit contexts adds one, such as the tumor type.")
_HELP = later(
    "Bold is said for that context, the rest as everywhere. Double-click or Enter changes a cell; "
    "+ and − say that it raises or lowers, H hides it, Delete takes it back."
)
_SOON = 120
"""Milliseconds after an edit until the table is made anew."""


class MatrixTable(QTableView):
    """The table; keys say something of the chosen cells."""

    def __init__(self, window: MatrixWindow) -> None:
        super().__init__(window)
        self._window = window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let +, −, H, Delete and Enter edit."""
        if event.text() and event.text() in "+-−hH":
            self._window.type_sign(event.text())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._window.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._window.open_menu(self.currentIndex())
        else:
            super().keyPressEvent(event)


class MatrixWindow(QDialog):
    """Stays beside the page; a click selects a connector and goes to it."""

    def __init__(
        self, session: EditorSession, show: Show | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._show = session, show
        self.setObjectName("context-matrix")
        self.setWindowTitle(tr("Context matrix"))
        self.first, self.second = self._choice(tr("Columns")), self._choice(tr("combined with"))
        self.only_varying = QCheckBox(tr("Only what depends on the context"), self)
        self.only_varying.setChecked(True)
        self.model = MatrixModel(self)
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self.model)
        self.sorted.setSortRole(RANK)
        self.table = self._make_table()
        self.sum = QLabel(self)
        self.sum.setStyleSheet(f"color: {style.TEXT_MUTED}")
        self.popup: RelationPopup | None = None
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.refresh)
        for choice in (self.first, self.second):
            choice.activated.connect(lambda _: self.refresh(fit=True))
        self.only_varying.toggled.connect(lambda _: self.refresh(fit=True))
        self._stop = session.history.subscribe(self._changed)
        self.finished.connect(lambda _: self._stop())
        self.refresh(fit=True)
        enlarge(self, 980, 460)

    # -- what is shown -----------------------------------------------------------------------------------------

    def refresh(self, fit: bool = False) -> None:
        """Show the diagram as it is; `fit` gives the columns the width of what they say."""
        diagram = self._session.history.diagram
        self._fill_choices()
        chosen = [str(c.currentData() or "") for c in (self.first, self.second)]
        found = Matrix(diagram, self._session.catalog, [c for c in chosen if c])
        self.model.show_matrix(found, self.only_varying.isChecked())
        self.pages.setCurrentIndex(0 if found.columns else 1)
        shown, all_ = len(self.model.rows), len(found.rows)
        words = tr("1 arrow") if all_ == 1 else tr("{count} arrows", count=all_)
        self.sum.setText(tr("{shown} of {all}", shown=shown, all=words) if shown < all_ else words)
        if fit:
            self.table.resizeColumnsToContents()

    def _fill_choices(self) -> None:
        declared = [d for d in self._session.history.diagram.dimensions if d.values]
        for choice, none in ((self.first, False), (self.second, True)):
            wanted = [("", tr("nothing"))] if none else []
            other = str(self.first.currentData() or "") if none else ""
            wanted += [(d.id, d.label or d.id) for d in declared if d.id != other]
            if wanted != [(choice.itemData(i), choice.itemText(i)) for i in range(choice.count())]:
                before = choice.currentData()
                choice.clear()
                for value, words in wanted:
                    choice.addItem(words, value)
                choice.setCurrentIndex(max(0, choice.findData(before)))
        self.second.setEnabled(self.second.count() > 1)

    def _changed(self, diff: Diff) -> None:
        self._soon.start()

    # -- choosing ----------------------------------------------------------------------------------------------

    def go(self, index: QModelIndex) -> None:
        """Select the connector of a row and show it."""
        connector = index.data(ID)
        if connector:
            self._session.select([str(connector)])
            item = self._session.scene.items.get(str(connector))
            if item is not None and self._show is not None:
                self._show(item.bounds.inflated(60.0))

    def cells(self) -> list[tuple[str, QModelIndex]]:
        """Return the chosen cells that can say something, each with its connector."""
        chosen = [i for i in self.table.selectionModel().selectedIndexes() if i.column() > 0]
        return [(str(i.data(ID)), i) for i in chosen if i.data(CELL).kind != "absent"]

    # -- editing -----------------------------------------------------------------------------------------------

    def type_sign(self, sign: str) -> None:
        """Let the chosen cells say that something is raised, lowered or hidden."""
        for connector, index in self.cells():
            cell: Cell = index.data(CELL)
            base = cell.relation if cell.kind != "depends" else None
            record = self._session.record(connector)
            base = base or getattr(record, "relation", None)
            relation = (
                None if sign in "hH" else editing.opposite(self._session, base, 1 if sign == "+" else -1)
            )
            self.say(connector, index, relation)

    def say(self, connector: str, index: QModelIndex, relation: str | None) -> None:
        """Let a cell say something."""
        column = self.model.column(self.sorted.mapToSource(index))
        if column is not None:
            editing.say(self._session, [connector], column, relation)
            self.refresh()

    def clear(self) -> None:
        """Take back what the chosen cells say in particular."""
        for connector, index in self.cells():
            column = self.model.column(self.sorted.mapToSource(index))
            if column is not None and index.data(CELL).own:
                editing.clear(self._session, [connector], column)
        self.refresh()

    def menu_for(self, index: QModelIndex) -> QMenu | None:
        """Return what a cell can say; None for the statement and for what is not there."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell) or cell.kind == "absent":
            return None
        connector = str(index.data(ID))
        record = self._session.record(connector)
        base = getattr(record, "relation", None)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = [editing.opposite(self._session, base, 1), editing.opposite(self._session, base, -1)]
        for key, relation in zip(("+", "−"), offered, strict=True):
            words = named(self._session.catalog.relation(relation))
            entry = menu.addAction(f"{key}  {words}\t{key}")
            entry.triggered.connect(partial(self._say, connector, index, relation))
        menu.addAction(tr("∅  hidden\tH")).triggered.connect(partial(self._say, connector, index, None))
        menu.addSeparator()
        menu.addAction(tr("Another relation…")).triggered.connect(partial(self._choose, connector, index))
        take_back = menu.addAction(tr("As everywhere\tDel"))
        take_back.setEnabled(cell.own)
        take_back.triggered.connect(lambda _=False: self.clear())
        return menu

    def open_menu(self, index: QModelIndex) -> None:
        """Offer what a cell can say."""
        menu = self.menu_for(index)
        if menu is not None:
            menu.popup(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))

    def _say(self, connector: str, index: QModelIndex, relation: str | None, _: bool = False) -> None:
        self.say(connector, index, relation)

    def _choose(self, connector: str, index: QModelIndex, _: bool = False) -> None:
        popup = RelationPopup(self._session, parent=self)
        popup.chosen.connect(lambda relation: self.say(connector, index, relation))
        popup.show_at(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))
        self.popup = popup

    # -- making ------------------------------------------------------------------------------------------------

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.setToolTip(tr("What the columns run through"))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return choice

    def _make_table(self) -> QTableView:
        table = MatrixTable(self)
        table.setModel(self.sorted)
        table.setItemDelegate(CellDelegate(self._session, self))
        table.setAccessibleName(tr("Connectors against contexts"))
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        table.setStyleSheet(_sheet())
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        table.clicked.connect(self.go)
        table.doubleClicked.connect(self.open_menu)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu_at)
        return table

    def _menu_at(self, at: QPoint) -> None:
        self.open_menu(self.table.indexAt(at))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for words, widget in ((tr("Columns"), self.first), (tr("combined with"), self.second)):
            label = QLabel(words, self)
            label.setBuddy(widget)
            top.addWidget(label)
            top.addWidget(widget)
        top.addSpacing(12)
        top.addWidget(self.only_varying)
        top.addStretch(1)
        top.addWidget(self.sum)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.table)
        empty = QLabel(tr(_NONE), self)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setStyleSheet(f"color: {style.TEXT_MUTED}")
        self.pages.addWidget(empty)
        help_ = QLabel(tr(_HELP), self)
        help_.setWordWrap(True)
        help_.setStyleSheet(f"color: {style.TEXT_MUTED}")
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.pages, 1)
        layout.addWidget(help_)


def _sheet() -> str:
    return f"""
QTableView {{ border: 1px solid {style.LINE}; border-radius: 5px; background: {style.FIELD}; }}
QTableView::item {{ padding: 0 6px; }}
QHeaderView {{ background: {style.SURFACE}; }}
QHeaderView::section {{ background: {style.SURFACE}; border: none; padding: 6px 8px;
    border-bottom: 1px solid {style.LINE}; }}
"""
