"""The scenes of the palette: larger cells, each with the drawing itself, to be dragged or double-clicked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDrag, QFontMetricsF, QIcon, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from crosstalk.catalog import Catalog
from crosstalk.editor.scenes import SceneEntry, diagram_of
from crosstalk.painting.scene_thumbs import scene_image
from crosstalk.scene import build_scene
from crosstalk.ui.mime import SCENE

Index = QModelIndex | QPersistentModelIndex
CARD = QSize(108, 80)
"""Size of a thumbnail in logical pixels."""
_CELL = 118
"""Least width of a cell."""


class SceneModel(QAbstractListModel):
    """A list of scenes; a thumbnail is painted after it was first asked for, one at a time."""

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[SceneEntry, ...] = ()
        self.ratio = 1.0
        self._catalog = catalog
        self._made: dict[tuple[str, float], QIcon] = {}
        self._wanted: list[SceneEntry] = []
        self._blank = QPixmap(CARD)
        self._blank.fill(Qt.GlobalColor.transparent)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    def set_entries(self, entries: Sequence[SceneEntry]) -> None:
        """Show these."""
        if tuple(entries) != self.entries:
            self.beginResetModel()
            self.entries = tuple(entries)
            self.endResetModel()

    def entry(self, index: Index) -> SceneEntry | None:
        """Return the scene at an index, None for an index of nothing."""
        row = index.row() if index.isValid() else -1
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def index_of(self, scene_id: str) -> QModelIndex:
        """Return the index of a scene; an invalid one where it is not shown."""
        rows = [row for row, entry in enumerate(self.entries) if entry.id == scene_id]
        return self.index(rows[0]) if rows else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a role asks for."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(entry)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<div style='width:240px'><b>{entry.title}</b><br>{entry.description}</div>"
        return entry.description if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that everything can be dragged away."""
        base = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """Name the format of a drag."""
        return [SCENE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged: the id of a scene, and its title for other programs."""
        data = QMimeData()
        entry = self.entry(indexes[0]) if indexes else None
        if entry is not None:
            data.setData(SCENE, QByteArray(entry.id.encode()))
            data.setText(entry.title)
        return data

    def _icon(self, entry: SceneEntry) -> QIcon | QPixmap:
        made = self._made.get((entry.id, self.ratio))
        if made is not None:
            return made
        if entry not in self._wanted:
            self._wanted.append(entry)
            self._timer.start()
        return self._blank

    def _work(self) -> None:
        entry = self._wanted.pop(0)
        drawn = build_scene(diagram_of(entry.id), self._catalog)
        image = scene_image(drawn, CARD.width(), CARD.height(), self.ratio)
        self._made[entry.id, self.ratio] = QIcon(QPixmap.fromImage(image))
        index = self.index_of(entry.id)
        self.dataChanged.emit(index, index, [int(Qt.ItemDataRole.DecorationRole)])
        if not self._wanted:
            self._timer.stop()


class SceneList(QListView):
    """A grid of scenes that fills its width. `chosen` tells a double click or Enter on one of them."""

    chosen = Signal(str)
    left_upwards = Signal()
    """The person went up from the first row: back to the search box."""
    typed = Signal(str)
    """A character was typed here that belongs into the search box."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SceneModel(catalog, self)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setIconSize(CARD)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        font = self.font()
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
        self.setFont(font)
        self.setModel(self._model)
        self.setAccessibleName("Scenes")
        self.doubleClicked.connect(self._choose)

    @property
    def entries(self) -> tuple[SceneEntry, ...]:
        """The scenes that are shown."""
        return self._model.entries

    def show_entries(self, entries: Sequence[SceneEntry]) -> None:
        """Show these, from the top."""
        self._model.ratio = self.devicePixelRatioF()
        self._model.set_entries(entries)
        self.scrollToTop()

    def index_of(self, scene_id: str) -> QModelIndex:
        """Return where a scene is shown."""
        return self._model.index_of(scene_id)

    def select_first(self) -> None:
        """Go to the first cell, if there is one."""
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def choose_current(self) -> None:
        """Do what a double click on the current cell does."""
        self._choose(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out between as many columns as fit."""
        width = max(1, self.viewport().width() - 2)
        lines = 2.4 * QFontMetricsF(self.font()).lineSpacing()
        self.setGridSize(QSize(width // max(1, width // _CELL), round(CARD.height() + 10 + lines)))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert on Enter, leave upwards to the search box, hand typed characters to it."""
        columns = max(1, self.viewport().width() // max(1, self.gridSize().width()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() < columns:
            self.left_upwards.emit()
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the scene under the pointer; the page shows it as large as it will be."""
        if self._model.entry(self.currentIndex()) is not None:
            self.make_drag(self.currentIndex()).exec(Qt.DropAction.CopyAction)

    def make_drag(self, index: QModelIndex) -> QDrag:
        """Return the drag of a scene: its id as data, its thumbnail at the pointer."""
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData([index]))
        icon = self._model.data(index, int(Qt.ItemDataRole.DecorationRole))
        picture = icon.pixmap(CARD) if isinstance(icon, QIcon) else icon
        drag.setPixmap(
            picture.scaledToWidth(CARD.width() * 2 // 3, Qt.TransformationMode.SmoothTransformation)
        )
        drag.setHotSpot(QPoint(-8, -8))
        return drag

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.chosen.emit(entry.id)
