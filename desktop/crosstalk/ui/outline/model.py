"""The things of a diagram as a Qt model: rows by id, words and pictures only for rows that are seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from crosstalk.commands import edit
from crosstalk.editor import layers, titles
from crosstalk.editor.outline import Sieve, Tree, can_hold, drop
from crosstalk.editor.session import EditorSession
from crosstalk.model import Component, Diff, Record
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.icons import icon
from crosstalk.ui.palette_thumbs import Thumbnails

Index = QModelIndex | QPersistentModelIndex
NOTHING = QModelIndex()
MIME = "application/x-crosstalk-outline"
NAME, EYE, LOCK = range(3)
ID = Qt.ItemDataRole.UserRole
HIT = Qt.ItemDataRole.UserRole + 1
"""Where in the words of a row what is searched for begins, and its length; (-1, 0) for nowhere."""
THUMB = 18


_CLOSED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_CLOSED_HOLDER = Qt.ItemFlag.ItemIsEnabled
_HOLDER = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemIsEditable
)
_LEAF = (_HOLDER & ~Qt.ItemFlag.ItemIsDropEnabled) | Qt.ItemFlag.ItemNeverHasChildren


class OutlineModel(QAbstractItemModel):
    """Follows the history of a session; `asleep` while nobody looks."""

    changed_shape = Signal()
    """Other things are listed, or in another order."""

    def __init__(self, session: EditorSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tree = Tree(session)
        self.ratio = 1.0
        self.asleep = True
        self._has_layers = False
        self._numbers: dict[str, int] = {}
        self._names: list[str] = []
        self.thumbnails = Thumbnails(session.catalog, self)
        session.history_changed.connect(self._follow)

    # -- rows --------------------------------------------------------------------------------------------------

    def id_of(self, index: Index) -> str:
        """Return the id of the record of a row, "" for the page."""
        return self._names[index.internalId()] if index.isValid() else ""

    def index_of(self, record_id: str, column: int = NAME) -> QModelIndex:
        """Return the row of a record; an invalid one where it is not listed."""
        row = self.tree.row(record_id) if record_id and not self.asleep else -1
        return self.createIndex(row, column, self._number(record_id)) if row >= 0 else QModelIndex()

    def index(self, row: int, column: int, parent: Index = NOTHING) -> QModelIndex:
        listed = self._listed(parent)
        if not 0 <= row < len(listed) or not 0 <= column <= LOCK:
            return QModelIndex()
        return self.createIndex(row, column, self._number(listed[row]))

    def parent(self, child: Index = NOTHING) -> QModelIndex:  # type: ignore[override]
        return self.index_of(self.tree.holder(self.id_of(child))) if child.isValid() else QModelIndex()

    def rowCount(self, parent: Index = NOTHING) -> int:
        return len(self._listed(parent))

    def columnCount(self, parent: Index = NOTHING) -> int:
        return LOCK + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Asked for every row whenever the order changes, so nothing is put together here.
        record = self._record(index)
        if record is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        holds = can_hold(record)
        if self._has_layers and layers.is_closed(self._session, record):
            return _CLOSED_HOLDER if holds else _CLOSED
        return _HOLDER if holds else _LEAF

    # -- what rows say -----------------------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self._record(index)
        if record is None:
            return None
        if role == ID:
            return record.id
        if index.column() == NAME:
            return self._name_data(record, role)
        return self._sign_data(record, index.column(), role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a record a name of its own in lists; "" gives it back to its words."""
        record = self._record(index)
        if record is None or role != Qt.ItemDataRole.EditRole or index.column() != NAME:
            return False
        name = " ".join(str(value).split())
        if name == titles.title_of(self._session, record):
            name = ""
        if name != record.name:
            self._session.run(later("Rename"), edit.set_fields, [record.id], name=name)
        return True

    def toggle(self, index: Index) -> None:
        """Turn what a sign says about: shown or hidden, locked or free; all selected ones where it is one of them."""
        record = self._record(index)
        if record is None or index.column() == NAME:
            return
        chosen = self._session.selection
        ids = chosen if record.id in chosen else (record.id,)
        if index.column() == EYE:
            self._session.run(
                later("Show") if record.hidden else later("Hide"), edit.set_hidden, ids, not record.hidden
            )
        else:
            self._session.run(
                later("Unlock") if record.locked else later("Lock"), edit.set_locked, ids, not record.locked
            )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (tr("Name"), tr("Shown"), tr("Locked"))[section]
        return None

    # -- dragging ----------------------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = dict.fromkeys(self.id_of(index) for index in indexes)
        data = QMimeData()
        data.setData(MIME, "\n".join(ids).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(MIME):
            return False
        ids = bytes(data.data(MIME).data()).decode().split("\n")
        holder = self.id_of(parent)
        if holder and not can_hold(self._session.record(holder)):
            return False
        drop(self._session, self.tree, ids, holder, row)
        # The rows have moved with the records already: the view has nothing to take away.
        return False

    # -- following ---------------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Begin to follow: somebody looks."""
        if self.asleep:
            self.beginResetModel()
            self.asleep = False
            self._look()
            self.endResetModel()
            self.changed_shape.emit()

    def sleep(self) -> None:
        """Leave off: nobody looks."""
        self.asleep = True

    def sift(self, sieve: Sieve) -> None:
        """List what a sieve lets through."""
        if sieve != self.tree.sieve:
            self.tree.sieve = sieve
            if not self.asleep:
                self.reshape()

    def reshape(self) -> None:
        """List everything anew; rows stay chosen and open by id."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        names = [(self.id_of(index), index.column()) for index in kept]
        self._look()
        self.changePersistentIndexList(kept, [self.index_of(name, column) for name, column in names])
        self.layoutChanged.emit()
        self.changed_shape.emit()

    def _look(self) -> None:
        self.tree.forget()
        self._has_layers = bool(layers.of(self._session))

    def _follow(self, diff: Diff) -> None:
        if self.asleep:
            return
        if self.tree.concerns(diff):
            self.reshape()
            return
        for record_id, (old, new) in diff.updated.items():
            if _shows_else(old, new):
                index = self.index_of(record_id)
                if index.isValid():
                    self.dataChanged.emit(index, index.siblingAtColumn(LOCK))

    def _listed(self, parent: Index) -> tuple[str, ...]:
        if self.asleep or (parent.isValid() and parent.column() != NAME):
            return ()
        return self.tree.children(self.id_of(parent))

    def _number(self, record_id: str) -> int:
        number = self._numbers.get(record_id)
        if number is None:
            number = self._numbers[record_id] = len(self._names)
            self._names.append(record_id)
        return number

    def _record(self, index: Index) -> Record | None:
        return self._session.record(self.id_of(index)) if index.isValid() else None

    def _name_data(self, record: Record, role: int) -> Any:
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.EditRole):
            return titles.listed(self._session, record)
        if role == roles.DecorationRole:
            return self._picture(record)
        if role == roles.ForegroundRole:
            away = record.hidden or layers.is_closed(self._session, record)
            return QColor(style.TEXT_FAINT if away else style.TEXT)
        if role == roles.FontRole and self.tree.hits and record.id not in self.tree.hits:
            font = QFont()
            font.setItalic(True)
            return font
        if role == roles.ToolTipRole:
            return self._tip(record)
        if role == roles.AccessibleTextRole:
            return self._spoken(record)
        if role == HIT:
            words = self.tree.sieve.words.casefold()
            at = titles.listed(self._session, record).casefold().find(words) if words else -1
            return (at, len(words) if at >= 0 else 0)
        return None

    def _sign_data(self, record: Record, column: int, role: int) -> Any:
        roles = Qt.ItemDataRole
        is_on = record.hidden if column == EYE else record.locked
        if role == roles.DecorationRole:
            names = (
                ("mdi6.eye-off-outline", "mdi6.eye-outline")
                if column == EYE
                else ("mdi6.lock", "mdi6.lock-open-variant-outline")
            )
            return icon(names[0] if is_on else names[1], style.TEXT_MUTED if is_on else style.ICON_OFF)
        if role in (roles.ToolTipRole, roles.AccessibleTextRole):
            if column == EYE:
                return tr("Hidden: click to show") if is_on else tr("Shown: click to hide")
            return tr("Locked: click to unlock") if is_on else tr("Free: click to lock")
        return None

    def _picture(self, record: Record) -> Any:
        if isinstance(record, Component):
            made = self.thumbnails.peek(record.type, THUMB, self.ratio)
            if made is not None:
                return made
        return icon(titles.icon_of(record))

    def _tip(self, record: Record) -> str:
        title, kind = titles.title_of(self._session, record), titles.kind_of(self._session, record)
        words = f"{record.name}: {title}" if record.name and title else titles.listed(self._session, record)
        return words if kind.casefold() in words.casefold() else f"{words} ({kind})"

    def _spoken(self, record: Record) -> str:
        marks = [tr("hidden")] if record.hidden else []
        marks += [tr("locked")] if record.locked else []
        if layers.is_closed(self._session, record):
            marks.append(tr("its layer cannot be picked"))
        return ", ".join([self._tip(record), *marks])


def _shows_else(old: Record, new: Record) -> bool:
    """Say whether the row of a record looks different: not where it was only moved."""
    for field in (
        "name",
        "hidden",
        "locked",
        "label",
        "title",
        "runs",
        "type",
        "relation",
        "mediator",
        "letter",
    ):
        if getattr(old, field, None) != getattr(new, field, None):
            return True
    return getattr(old, "source", None) != getattr(new, "source", None) or getattr(
        old, "target", None
    ) != getattr(new, "target", None)
