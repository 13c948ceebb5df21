"""Changing keys: every action with its keys, found by name or by key; a change holds at once, in all windows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crosstalk.editor import keymap
from crosstalk.editor.actions import REGISTRY, Action
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.helping import keys
from crosstalk.ui.helping.key_field import KeyField
from crosstalk.ui.style import SPACE, enlarge

_ID = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """A table of actions, and under it the keys of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys-dialog")
        self.setWindowTitle(tr("Change keys"))
        enlarge(self, 640, 620)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search by name, menu or key"))
        self.search.setAccessibleName(tr("Search for an action"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.table = self._make_table()
        self.field = KeyField(self)
        self.field.pressed.connect(self._look_at_key)
        self.word = QLabel(self)
        self.word.setWordWrap(True)
        self.word.setObjectName("hint")
        self.add = QPushButton(tr("Add"), self)
        self.add.clicked.connect(lambda: self._give(replacing=False))
        self.replace = QPushButton(tr("Use instead"), self)
        self.replace.clicked.connect(lambda: self._give(replacing=True))
        self.remove = QPushButton(tr("No key"), self)
        self.remove.clicked.connect(self._take_away)
        self.back = QPushButton(tr("As it was"), self)
        self.back.setToolTip(tr("Give this action the keys it came with"))
        self.back.clicked.connect(self._reset_one)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._make_box())
        layout.addWidget(self._make_buttons())
        self.refresh()
        self.search.setFocus()

    @property
    def action_id(self) -> str:
        """The action that is chosen, "" for none."""
        item = self.table.currentItem()
        return str(item.data(0, _ID)) if item is not None and not item.isHidden() else ""

    def choose(self, action_id: str) -> None:
        """Choose an action."""
        self.table.setCurrentItem(self._items[action_id])

    def refresh(self) -> None:
        """Show the keys that the actions have now."""
        other = keymap.changed(REGISTRY)
        for action_id, item in self._items.items():
            given = REGISTRY[action_id].shortcuts
            item.setText(1, "   ".join(keys.shown(key) for key in given))
            font = item.font(1)
            font.setBold(action_id in other)
            item.setFont(1, font)
        self.everything.setEnabled(bool(other))
        self._show_one()

    # -- parts -------------------------------------------------------------------------------------------------

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setObjectName("keys-table")
        table.setAccessibleName(tr("Actions and their keys"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setStyleSheet("QTreeWidget::item { padding: 3px 6px; }")
        table.setHeaderLabels([tr("Action"), tr("Keys"), tr("Menu")])
        self._items = {action.id: self._item(table, action) for action in REGISTRY}
        header = table.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        table.currentItemChanged.connect(lambda *_: self._show_one())
        table.itemActivated.connect(lambda *_: self.field.setFocus())
        return table

    def _item(self, table: QTreeWidget, action: Action) -> QTreeWidgetItem:
        place = " ▸ ".join(tr(part) for part in action.menu.split("/") if part)
        item = QTreeWidgetItem(table, [tr(action.label).rstrip("…"), "", place])
        item.setData(0, _ID, action.id)
        item.setForeground(2, QColor(style.TEXT_MUTED))
        return item

    def _make_box(self) -> QGroupBox:
        self.box = QGroupBox(self)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for button in (self.replace, self.add, self.remove, self.back):
            button.setAutoDefault(False)
            row.addWidget(button)
        inner = QVBoxLayout(self.box)
        inner.addLayout(row)
        inner.addWidget(self.word)
        return self.box

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.everything = buttons.addButton(tr("All as they were"), QDialogButtonBox.ButtonRole.ResetRole)
        self.everything.clicked.connect(self._reset_all)
        return buttons

    # -- doing -------------------------------------------------------------------------------------------------

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items.values():
            said = " ".join(item.text(column) for column in range(3)).casefold()
            item.setHidden(not all(word in said for word in words))
        if not self.action_id:
            for item in self._items.values():
                if not item.isHidden():
                    self.table.setCurrentItem(item)
                    break

    def _show_one(self) -> None:
        action_id = self.action_id
        self.box.setEnabled(bool(action_id))
        self.box.setTitle(tr("Keys of “{name}”", name=self._items[action_id].text(0)) if action_id else "")
        self.field.clear_key()
        if action_id:
            self.remove.setEnabled(bool(REGISTRY[action_id].shortcuts))
            self.back.setEnabled(action_id in keymap.changed(REGISTRY))

    def _look_at_key(self, key: str) -> None:
        allowed = keymap.may_be_bound(key)
        self.add.setEnabled(allowed)
        self.replace.setEnabled(allowed)
        self.word.setText(self._verdict(key))

    def _verdict(self, key: str) -> str:
        if not key:
            return tr("Go into the field and press the new key.")
        if not keymap.may_be_bound(key):
            return tr("{key} always keeps its meaning and cannot be given away.", key=keys.shown(key))
        other = keymap.owner(REGISTRY, key, self.action_id)
        if other is not None:
            name = tr(other.label).rstrip("…")
            return tr("{key} belongs to “{name}”, which would lose it.", key=keys.shown(key), name=name)
        return tr("{key} is free.", key=keys.shown(key))

    def _give(self, *, replacing: bool) -> None:
        had = () if replacing else REGISTRY[self.action_id].shortcuts
        keys.bind(self.action_id, list(dict.fromkeys([*had, self.field.key])))
        self.refresh()

    def _take_away(self) -> None:
        keys.bind(self.action_id, ())
        self.refresh()

    def _reset_one(self) -> None:
        keys.reset(self.action_id)
        self.refresh()

    def _reset_all(self) -> None:
        keys.reset_all()
        self.refresh()
