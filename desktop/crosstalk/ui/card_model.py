"""A list of things that can be dragged onto the page: what the models of components and of scenes share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex


class Named(Protocol):
    """What a card stands for: it has an id."""

    @property
    def id(self) -> str:
        """The name it is dragged by."""


T = TypeVar("T", bound=Named)


class CardModel(QAbstractListModel, Generic[T]):
    """Cards in order. A subclass gives the `mime` format of a drag, the words of a card, and its other roles."""

    mime = ""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[T, ...] = ()
        self._rows: dict[str, int] = {}

    def words(self, entry: T) -> str:
        """Return what a card is called."""
        raise NotImplementedError

    def fact(self, entry: T, role: int) -> Any:
        """Return what a role other than the words asks for."""
        raise NotImplementedError

    @property
    def entries(self) -> tuple[T, ...]:
        """What is shown, in order."""
        return self._entries

    def set_entries(self, entries: Sequence[T]) -> None:
        """Show these; nothing is told where they are shown already."""
        if tuple(entries) == self._entries:
            return
        self.beginResetModel()
        self._entries = tuple(entries)
        self._rows = {entry.id: row for row, entry in enumerate(self._entries)}
        self.endResetModel()

    def entry(self, index: Index) -> T | None:
        """Return what stands at an index, None for an index of nothing."""
        row = index.row() if index.isValid() else -1
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def index_of(self, entry_id: str) -> QModelIndex:
        """Return the index of an id; an invalid one where it is not shown."""
        row = self._rows.get(entry_id)
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
            return self.words(entry)
        return self.fact(entry, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that everything can be dragged away."""
        base = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """Name the format of a drag."""
        return [self.mime]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged: an id, and its words for other programs."""
        data = QMimeData()
        entry = self.entry(indexes[0]) if indexes else None
        if entry is not None:
            data.setData(self.mime, QByteArray(entry.id.encode()))
            data.setText(self.words(entry))
        return data

    def _redraw(self, entry_id: str) -> None:
        index = self.index_of(entry_id)
        if index.isValid():
            self.dataChanged.emit(index, index, [int(Qt.ItemDataRole.DecorationRole)])
