"""The section of layers, the uppermost first: names, and whether each is shown, can be picked, goes into files."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QIcon, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QMessageBox,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crosstalk.commands import layers as edits
from crosstalk.editor import layers
from crosstalk.editor.session import EditorSession
from crosstalk.model import Diff, Layer
from crosstalk.model.layers import BASE
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.icons import icon

ID = Qt.ItemDataRole.UserRole
NAME, EYE, LOCK, FILES = range(4)
_FIELDS = {EYE: "visible", LOCK: "locked", FILES: "exported"}
_ROW, _SIGN, _MOST = 26, 24, 6
"""Height of a row, width of a sign's column, and how many rows are seen at once."""


class LayersSection(QWidget):
    """Layers of the diagram, and what can be done with them. It is one line as long as there are none."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self._session = session
        self.list = LayerList(self)
        self.list.setObjectName("layer-list")
        self.list.setAccessibleName(tr("Layers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._heading())
        column.addWidget(self.list)
        self.list.itemChanged.connect(self._renamed)
        self.list.itemSelectionChanged.connect(self._choose)
        self.list.sign_clicked.connect(self._toggle)
        self.list.delete_asked.connect(self.ask_to_delete)
        self.list.reordered.connect(self._reorder)
        self.list.stepped.connect(self._step)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(
            lambda spot: self.menu().popup(self.list.viewport().mapToGlobal(spot))
        )
        self._is_filling = False
        session.history_changed.connect(self._follow)
        session.looks_changed.connect(self._show_active)
        self.fill()

    # -- showing -----------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Show the layers as they now are."""
        self._is_filling = True
        self.list.clear()
        known = layers.of(self._session)
        for layer in reversed(known):
            self.list.addTopLevelItem(_row(layer))
        self.list.setVisible(bool(known))
        self.list.setFixedHeight(min(len(known), _MOST) * style.px(_ROW) + 4)
        for button in (self.remove_button, self.up_button, self.down_button):
            button.setVisible(bool(known))
        self._is_filling = False
        self._show_active()

    @property
    def current(self) -> str:
        """Id of the layer that is drawn in."""
        return layers.active(self._session)

    def _show_active(self) -> None:
        active = self.current
        self._is_filling = True
        for item in self.list.rows():
            is_active = item.data(NAME, ID) == active
            font = item.font(NAME)
            font.setBold(is_active)
            item.setFont(NAME, font)
            words = tr("{name}, drawn in", name=item.text(NAME)) if is_active else item.text(NAME)
            item.setData(NAME, Qt.ItemDataRole.AccessibleTextRole, words)
            if is_active:
                self.list.setCurrentItem(item, NAME)
        at = next((n for n, layer in enumerate(layers.of(self._session)) if layer.id == active), 0)
        self.remove_button.setEnabled(active != BASE)
        self.up_button.setEnabled(at < len(layers.of(self._session)) - 1)
        self.down_button.setEnabled(at > 0)
        self._is_filling = False

    def _follow(self, diff: Diff) -> None:
        if "layers" in diff.fields:
            self.fill()

    # -- doing -------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Make a layer above the one that is drawn in, and let it be named."""
        if layers.add(self._session):
            item = self.list.currentItem()
            if item is not None and self.isVisible():
                self.list.setFocus()
                self.list.editItem(item, NAME)

    def ask_to_delete(self) -> None:
        """Take away the layer that is drawn in; where something lies in it, ask where that goes."""
        known, current = layers.of(self._session), self.current
        layer = next((one for one in known if one.id == current), None)
        if layer is None or current == BASE:
            return
        held = sum(1 for r in self._session.history.records.values() if r.layer == current)
        at = known.index(layer)
        below = known[at - 1] if at > 0 else known[at + 1]
        if not held:
            self._remove(current, below.id)
            return
        box = self._question(layer, below, held)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep = box.addButton(
            tr("Move to “{name}”", name=layers.called(below)), QMessageBox.ButtonRole.AcceptRole
        )
        keep.clicked.connect(partial(self._remove, current, below.id))
        drop = box.addButton(tr("Delete the objects"), QMessageBox.ButtonRole.DestructiveRole)
        drop.clicked.connect(partial(self._remove, current, None))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.open()

    def menu(self) -> QMenu:
        """Return what can be done with the layer that is drawn in."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("mdi6.layers-plus"), tr("New layer"), self.add)
        rename = menu.addAction(tr("Rename"))
        rename.triggered.connect(lambda: self.list.edit(self.list.currentIndex()))
        menu.addAction(tr("Colour tag…"), self._ask_color)
        menu.addAction(tr("Select what lies in it"), self.select_members)
        moving = menu.addAction(tr("Move the selection here"))
        moving.setEnabled(bool(self._session.selection))
        moving.triggered.connect(lambda: layers.move_selection(self._session, self.current))
        menu.addSeparator()
        away = menu.addAction(icon("mdi6.delete-outline"), tr("Delete layer"), self.ask_to_delete)
        away.setEnabled(self.current != BASE)
        return menu

    def select_members(self) -> None:
        """Select everything that lies in the layer that is drawn in."""
        from crosstalk.editor.selecting import selectable

        self._session.settle()
        current, records = self.current, self._session.history.records
        self._session.select(i for i in selectable(self._session) if records[i].layer == current)

    def _question(self, layer: Layer, below: Layer, held: int) -> QMessageBox:
        box = QMessageBox(self.window())
        box.setObjectName("layer-delete")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Delete layer"))
        box.setText(tr("“{name}” holds {count} objects.", name=layers.called(layer), count=held))
        box.setInformativeText(tr("They can move to “{name}”, or go with it.", name=layers.called(below)))
        return box

    def _remove(self, layer_id: str, to: str | None, _: bool = False) -> None:
        self._session.run(later("Delete layer"), edits.remove, layer_id, to)

    def _ask_color(self) -> None:
        layer = next((one for one in layers.of(self._session) if one.id == self.current), None)
        if layer is None:
            return
        dialog = QColorDialog(QColor(layer.color or style.ACCENT), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(
            lambda color: self._session.run(later("Tag layer"), edits.change, layer.id, color=color.name())
        )
        dialog.open()

    def _toggle(self, layer_id: str, column: int) -> None:
        layer = next((one for one in layers.of(self._session) if one.id == layer_id), None)
        if layer is None:
            return
        field = _FIELDS[column]
        now = not getattr(layer, field)
        names = {
            ("visible", True): later("Show layer"), ("visible", False): later("Hide layer"),
            ("locked", True): later("Lock layer"), ("locked", False): later("Unlock layer"),
            ("exported", True): later("Export layer"), ("exported", False): later("Keep layer out of files"),
        }  # fmt: skip
        self._session.run(names[field, now], edits.change, layer_id, **{field: now})
        self._session.select(self._session.selection)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if self._is_filling or item is None:
            return
        wanted = str(item.data(NAME, ID))
        layers.choose(self._session, wanted)
        if self.current != wanted:
            self._session.message.emit(
                tr("“{name}” is hidden or locked: nothing can be drawn in it.", name=item.text(NAME))
            )

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        if self._is_filling or column != NAME:
            return
        layer_id = str(item.data(NAME, ID))
        layer = next((one for one in layers.of(self._session) if one.id == layer_id), None)
        if layer is None or item.text(NAME) == layers.called(layer):
            return
        self._session.run(later("Rename layer"), edits.change, layer_id, name=item.text(NAME))
        self.fill()

    def _reorder(self, ids: list[str]) -> None:
        self._session.run(later("Reorder layers"), edits.reorder, list(reversed(ids)))
        self.fill()

    def _step(self, by: int) -> None:
        self._session.run(later("Reorder layers"), edits.step, self.current, by)

    # -- making ------------------------------------------------------------------------------------------------

    def _heading(self) -> QHBoxLayout:
        title = QLabel(tr("Layers"), self)
        title.setObjectName("section-title")
        title.setStyleSheet(f"color: {style.TEXT_MUTED}; font-weight: 600;")
        self.add_button = self._button("layer-add", "plus", tr("New layer"), self.add)
        self.up_button = self._button(
            "layer-up", "arrow-up", tr("Bring the layer up (Ctrl+Up)"), partial(self._step, 1)
        )
        self.down_button = self._button(
            "layer-down", "arrow-down", tr("Send the layer down (Ctrl+Down)"), partial(self._step, -1)
        )
        self.remove_button = self._button(
            "layer-remove", "delete-outline", tr("Delete layer"), self.ask_to_delete
        )
        line = QHBoxLayout()
        line.setContentsMargins(4, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(title, 1)
        for button in (self.up_button, self.down_button, self.remove_button, self.add_button):
            line.addWidget(button)
        return line

    def _button(self, name: str, sign: str, tip: str, run: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(f"mdi6.{sign}"))
        button.setIconSize(QSize(style.SMALL_ICON, style.SMALL_ICON))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: run())  # type: ignore[operator]
        return button


class LayerList(QTreeWidget):
    """Rows of layers; signs are clicked, rows dragged, Delete and Ctrl with arrows work."""

    sign_clicked = Signal(str, int)
    delete_asked = Signal()
    stepped = Signal(int)
    reordered = Signal(list)
    """Ids in the new order, the uppermost first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setColumnCount(4)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        views = QAbstractItemView
        self.setDragDropMode(views.DragDropMode.InternalMove)
        self.setEditTriggers(views.EditTrigger.EditKeyPressed | views.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(style.px(15), style.px(15)))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_SIGN)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in _FIELDS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, style.px(_SIGN))

    def rows(self) -> list[QTreeWidgetItem]:
        """Return the rows from the top."""
        found = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer Delete, Space (shown or hidden) and Ctrl with an arrow."""
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit()
        elif way is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(way)
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.sign_clicked.emit(str(self.currentIndex().siblingAtColumn(NAME).data(ID)), EYE)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn a sign that is clicked; it chooses nothing."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() in _FIELDS:
            self.sign_clicked.emit(str(index.siblingAtColumn(NAME).data(ID)), index.column())
            return
        super().mousePressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say the new order; the rows follow the diagram."""
        dragged = self.currentItem()
        if dragged is None:
            return
        ids = [str(item.data(NAME, ID)) for item in self.rows()]
        moved = str(dragged.data(NAME, ID))
        over = self.indexAt(event.position().toPoint())
        to = len(ids)
        if over.isValid():
            middle = self.visualRect(over).center().y()
            to = over.row() + (1 if event.position().y() > middle else 0)
        at = ids.index(moved)
        ids.insert(to, moved)
        del ids[at if to > at else at + 1]
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.reordered.emit(ids)


def _row(layer: Layer) -> QTreeWidgetItem:
    item = QTreeWidgetItem([layers.called(layer), "", "", ""])
    flag = Qt.ItemFlag
    item.setFlags(flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable | flag.ItemIsDragEnabled)
    item.setData(NAME, ID, layer.id)
    item.setIcon(NAME, _tag(layer.color))
    item.setSizeHint(NAME, QSize(0, style.px(_ROW)))
    if not layer.visible:
        item.setForeground(NAME, QColor(style.TEXT_FAINT))
    _sign(item, EYE, layer.visible, "eye-outline", "eye-off-outline", not layer.visible)
    _sign(item, LOCK, not layer.locked, "lock-open-variant-outline", "lock", layer.locked)
    _sign(item, FILES, layer.exported, "file-export-outline", "file-cancel-outline", not layer.exported)
    item.setToolTip(NAME, tr("New things go into the layer that is chosen here"))
    said = {
        EYE: tr("Shown: click to hide") if layer.visible else tr("Hidden: click to show"),
        LOCK: tr("Locked: click to unlock") if layer.locked else tr("Free: click to lock"),
        FILES: tr("Goes into files: click to keep it out")
        if layer.exported
        else tr("Stays out of files: click to export it"),
    }
    for column, words in said.items():
        item.setToolTip(column, words)
        item.setData(column, Qt.ItemDataRole.AccessibleTextRole, words)
    return item


def _sign(item: QTreeWidgetItem, column: int, usual: bool, name: str, other: str, strong: bool) -> None:
    color = style.TEXT_MUTED if strong else style.ICON_OFF
    item.setIcon(column, icon(f"mdi6.{name if usual else other}", color))


def _tag(color: str) -> QIcon:
    pixmap = QPixmap(30, 30)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color or style.TEXT_FAINT))
    painter.drawRoundedRect(QRect(7, 7, 16, 16), 4, 4)
    painter.end()
    made = QIcon(pixmap)
    # A selected row must not tint its tag: then it could not be told from another one.
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made
