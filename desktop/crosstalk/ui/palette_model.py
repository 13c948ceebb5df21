"""The components a palette shows, as a Qt list model."""

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
    Qt,
)

from crosstalk.catalog import Catalog, ComponentType
from crosstalk.ui.mime import COMPONENT
from crosstalk.ui.palette_thumbs import Thumbnails
from crosstalk.ui.palette_words import pretty, tooltip

Index = QModelIndex | QPersistentModelIndex
TYPE_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the id of the component type."""


class PaletteModel(QAbstractListModel):
    """A list of component types; the view asks for words and tooltips only of what it shows."""

    def __init__(self, catalog: Catalog, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._entries: tuple[ComponentType, ...] = ()
        self._rows: dict[str, int] = {}
        thumbnails.ready.connect(self._redraw)

    @property
    def entries(self) -> tuple[ComponentType, ...]:
        """What is shown, in order."""
        return self._entries

    def set_entries(self, entries: Sequence[ComponentType]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self._rows = {entry.id: row for row, entry in enumerate(self._entries)}
        self.endResetModel()

    def entry(self, index: Index) -> ComponentType | None:
        """Return the type at an index, None for an index of nothing."""
        row = index.row() if index.isValid() else -1
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def index_of(self, type_id: str) -> QModelIndex:
        """Return the index of a type; an invalid one where it is not shown."""
        row = self._rows.get(type_id)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a role asks for."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return pretty(entry.label)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._catalog, entry)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return entry.definition
        return entry.id if role == TYPE_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that everything can be dragged away."""
        base = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """Name the format of a drag."""
        return [COMPONENT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged: the id of a type, and its name for other programs."""
        data = QMimeData()
        entry = self.entry(indexes[0]) if indexes else None
        if entry is not None:
            data.setData(COMPONENT, QByteArray(entry.id.encode()))
            data.setText(pretty(entry.label))
        return data

    def _redraw(self, type_id: str) -> None:
        row = self._rows.get(type_id)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [int(Qt.ItemDataRole.DecorationRole)])
