"""Editing the dimensions of the context and their values. Every change is a step of its own, seen at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog.suggestions import suggested_dimensions
from crosstalk.catalog.terms import phrase
from crosstalk.commands import contexts
from crosstalk.model import Diff, Dimension
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.icons import icon
from crosstalk.ui.style import enlarge

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_HINT = later(
    "A dimension is something that effects depend on; the figure is shown for one value of it, or for any. "
    "Double-click to rename: everything that names a value follows."
)
ROW = 26
"""Height of a line of a list, in pixels."""
_ROLE = Qt.ItemDataRole.UserRole
_WATCHED = ("dimensions", "context")


class NamesList(QWidget):
    """A list of names that can be renamed in place, with buttons to add, remove and move."""

    def __init__(self, title: str, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = what
        self.list = QListWidget(self)
        self.list.setObjectName(f"context-{title.lower()}")
        self.list.setAccessibleName(title)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.add = self._button("plus", tr("Add {what}", what=what))
        self.remove = self._button("minus", tr("Remove {what}", what=what))
        self.up = self._button("arrow-up", tr("Move {what} up", what=what))
        self.down = self._button("arrow-down", tr("Move {what} down", what=what))
        heading = QLabel(f"<b>{title}</b>", self)
        heading.setBuddy(self.list)
        line = QHBoxLayout()
        line.setSpacing(2)
        for button in (self.add, self.remove, self.up, self.down):
            line.addWidget(button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        layout.addLayout(line)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove.click)

    def show_names(self, names: list[tuple[str, str]], chosen: str) -> None:
        """Show (key, words) and choose one by its key."""
        self.list.blockSignals(True)
        self.list.clear()
        for key, words in names:
            item = QListWidgetItem(words, self.list)
            item.setData(_ROLE, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setSizeHint(QSize(0, ROW))
            if key == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and names:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.refresh_buttons()

    def refresh_buttons(self) -> None:
        """Let the buttons be pressed that mean something."""
        row, count = self.list.currentRow(), self.list.count()
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)

    @property
    def chosen(self) -> str:
        """The key of the chosen name, "" for none."""
        item = self.list.currentItem()
        return str(item.data(_ROLE)) if item is not None else ""

    def _button(self, sign: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(f"mdi6.{sign}"))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button


class ContextDialog(QDialog):
    """Dimensions at the left, the values of the chosen one at the right."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("context-dialog")
        self.setWindowTitle(tr("Edit contexts"))
        self.dimensions = NamesList(tr("Dimensions"), tr("a dimension"), self)
        self.values = NamesList(tr("Values"), tr("a value"), self)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setStyleSheet(f"color: {style.TEXT_MUTED}")
        self.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._link()
        self._stop = session.history.subscribe(self._changed)
        self.finished.connect(lambda _: self._stop())
        self.refresh()
        enlarge(self, 560, 420)

    @property
    def dimension(self) -> Dimension | None:
        """The chosen dimension."""
        chosen = self.dimensions.chosen
        return next((d for d in self._session.history.diagram.dimensions if d.id == chosen), None)

    def refresh(self, dimension: str = "", value: str = "") -> None:
        """Show what there is, and choose something."""
        declared = self._session.history.diagram.dimensions
        self.dimensions.show_names(
            [(d.id, d.label or d.id) for d in declared], dimension or self.dimensions.chosen
        )
        self._show_values(value)

    def _show_values(self, value: str = "") -> None:
        chosen = self.dimension
        self.values.show_names([(v, v) for v in chosen.values] if chosen else [], value or self.values.chosen)
        self.values.setEnabled(chosen is not None)

    def _changed(self, diff: Diff) -> None:
        if any(name in diff.fields for name in _WATCHED):
            self.refresh()

    def _lay_out(self) -> None:
        hint = QLabel(tr(_HINT), self)
        hint.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.addWidget(self.dimensions, 0, 0)
        grid.addWidget(self.values, 0, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addLayout(grid, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)

    def _link(self) -> None:
        for names, rename in ((self.dimensions, self._rename_dimension), (self.values, self._rename_value)):
            names.list.itemChanged.connect(rename)
            names.list.currentRowChanged.connect(lambda _, names=names: names.refresh_buttons())
        self.dimensions.list.currentRowChanged.connect(lambda _: self._show_values())
        self.dimensions.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(partial(self._fill_suggestions, menu))
        self.dimensions.add.setMenu(menu)
        self.values.add.clicked.connect(self._add_value)
        self.dimensions.remove.clicked.connect(self._remove_dimension)
        self.values.remove.clicked.connect(self._remove_value)
        for by, name in ((-1, "up"), (1, "down")):
            getattr(self.dimensions, name).clicked.connect(partial(self._move_dimension, by))
            getattr(self.values, name).clicked.connect(partial(self._move_value, by))

    # -- adding ------------------------------------------------------------------------------------------------

    def _fill_suggestions(self, menu: QMenu) -> None:
        menu.clear()
        there = {d.label.casefold() for d in self._session.history.diagram.dimensions}
        for suggested in suggested_dimensions():
            if suggested.label.casefold() not in there:
                entry = menu.addAction(phrase(suggested.label))
                entry.setToolTip(", ".join(suggested.values))
                entry.triggered.connect(
                    partial(self.add_dimension, suggested.label, suggested.values, suggested.id)
                )
        menu.addSeparator()
        menu.addAction(tr("Another…")).triggered.connect(self._add_own)

    def _add_own(self, _: bool = False) -> None:
        self.add_dimension(
            _free(tr("new dimension"), [d.label for d in self._session.history.diagram.dimensions])
        )
        self._edit(self.dimensions)

    def add_dimension(
        self, label: str, values: tuple[str, ...] = (), new_id: str = "", _: bool = False
    ) -> None:
        """Add a dimension and choose it."""
        made = self._session.run(
            later("Add dimension “{label}”", label=label), contexts.add_dimension, label, values, new_id
        )
        if made:
            self.refresh(made)

    def _add_value(self) -> None:
        if (chosen := self.dimension) is not None:
            value = _free(tr("new value"), list(chosen.values))
            if self._session.run(later("Add value"), contexts.add_value, chosen.id, value):
                self.refresh(chosen.id, value)
                self._edit(self.values)

    def _edit(self, names: NamesList) -> None:
        item = names.list.currentItem()
        if item is not None:
            names.list.editItem(item)

    # -- changing ----------------------------------------------------------------------------------------------

    def _rename_dimension(self, item: QListWidgetItem) -> None:
        self._try(later("Rename dimension to “{text}”", text=item.text().strip()), contexts.rename_dimension,
                  str(item.data(_ROLE)), item.text())  # fmt: skip
        self.refresh()

    def _rename_value(self, item: QListWidgetItem) -> None:
        chosen = self.dimension
        if chosen is not None:
            new = item.text().strip()
            self._try(
                later("Rename value to “{new}”", new=new),
                contexts.rename_value,
                chosen.id,
                str(item.data(_ROLE)),
                new,
            )
            self.refresh(chosen.id, " ".join(new.split()))

    def _move_dimension(self, by: int, _: bool = False) -> None:
        self._session.run(later("Move dimension"), contexts.move_dimension, self.dimensions.chosen, by)

    def _move_value(self, by: int, _: bool = False) -> None:
        if (chosen := self.dimension) is not None:
            self._session.run(later("Move value"), contexts.move_value, chosen.id, self.values.chosen, by)

    def _remove_dimension(self) -> None:
        chosen = self.dimension
        if chosen is not None:
            name = chosen.label or chosen.id
            self._remove(
                name, tr("Remove dimension “{name}”", name=name), contexts.remove_dimension, chosen.id
            )

    def _remove_value(self) -> None:
        chosen, value = self.dimension, self.values.chosen
        if chosen is not None and value:
            self._remove(
                value, tr("Remove value “{value}”", value=value), contexts.remove_value, chosen.id, value
            )

    def _remove(self, name: str, step: str, command: Callable[..., contexts.Touched], *args: Any) -> None:
        touched = contexts.consequences(self._session.history.diagram, command, *args)
        if touched and not self._may_remove(name, touched):
            return
        self._try(step, command, *args)
        if touched:
            self.told.setText(
                tr(
                    "“{name}” is gone. {sentence} Undo (Ctrl+Z) brings it back.",
                    name=name,
                    sentence=touched.sentence(),
                )
            )

    def _may_remove(self, name: str, touched: contexts.Touched) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("“{name}” is in use.", name=name))
        box.setInformativeText(touched.sentence())
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is remove

    def _try(self, step: str, command: Callable[..., Any], *args: Any) -> None:
        """Run an edit; what cannot be done is told here, where it was asked for."""
        self.told.clear()
        stop = self._session.message.connect(self.told.setText)
        try:
            self._session.run(step, command, *args)
        finally:
            stop()


def _free(words: str, taken: list[str]) -> str:
    found, number = words, 1
    while found in taken:
        number += 1
        found = f"{words} {number}"
    return found
