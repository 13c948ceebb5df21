"""What a legend explains: its parts and its entries, each with a tick, in an order that is dragged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from crosstalk.catalog.terms import named, phrase
from crosstalk.editor.session import EditorSession
from crosstalk.model import Legend
from crosstalk.model.records import LegendPart
from crosstalk.scene.legends import WORDS, Entry, entries_of, span_text
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.palette_words import pretty

PARTS: dict[str, str] = {
    "relations": later("Relations"),
    "classes": later("Classes of components"),
    "lines": later("Senses of lines"),
    "evidence": later("Evidence"),
}
assert set(PARTS) == set(get_args(LegendPart))
_ROWS = 9
_ROLE = Qt.ItemDataRole.UserRole
_TICKED = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemIsDragEnabled
)


class TickList(QListWidget):
    """Rows with a tick that can be dragged among each other; `changed` tells that one of either happened."""

    changed = Signal()
    pending = False

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemChanged.connect(lambda _: self.changed.emit())
        self.model().rowsMoved.connect(lambda *_: self.changed.emit())

    @property
    def row_height(self) -> int:
        """Height of a row: its words or its tick, with air."""
        return max(24, self.fontMetrics().lineSpacing() + 8)

    def sizeHint(self) -> QSize:
        """Return room for some rows."""
        return QSize(120, self._rows * self.row_height + 6)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(40, self.sizeHint().height())

    @property
    def ticks(self) -> dict[str, Qt.CheckState]:
        """The state of each row by what it stands for, from top to bottom."""
        rows = (self.item(row) for row in range(self.count()))
        return {str(r.data(_ROLE)): r.checkState() for r in rows if r.data(_ROLE)}

    def show_rows(self, rows: Sequence[tuple[str, str, Qt.CheckState]]) -> None:
        """Show rows of id, words and tick; an id of "" makes a heading."""
        self.blockSignals(True)
        self.model().blockSignals(True)
        now = [(str(self.item(n).data(_ROLE)), self.item(n).text()) for n in range(self.count())]
        if now != [(name, words) for name, words, _ in rows]:
            self.model().blockSignals(False)
            self.clear()
            for name, words, _ in rows:
                self._add(name, words)
        for row, (name, _, state) in enumerate(rows):
            if name:
                self.item(row).setCheckState(state)
        self.model().blockSignals(False)
        self.blockSignals(False)
        self.viewport().update()

    def commit(self) -> None:
        """Nothing waits here."""

    def revert(self) -> None:
        """Nothing waits here."""

    def _add(self, name: str, words: str) -> None:
        item = QListWidgetItem(words, self)
        item.setData(_ROLE, name)
        item.setSizeHint(QSize(0, self.row_height))
        item.setFlags(_TICKED if name else Qt.ItemFlag.NoItemFlags)
        if not name:
            item.setForeground(QColor(style.TEXT_MUTED))


class PartsField(TickList):
    """The parts of a legend, from top to bottom."""

    edited = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(PARTS), parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changed.connect(self._tell)

    def show_legends(self, records: Sequence[Legend]) -> None:
        """Show the parts of the first; a part that only some have is ticked in part."""
        first = records[0].shows
        order = [*first, *(part for part in PARTS if part not in first)]
        self.show_rows([(p, tr(PARTS[p]), _state([p in r.shows for r in records])) for p in order])

    def _tell(self) -> None:
        self.edited.emit(tuple(p for p, t in self.ticks.items() if t == Qt.CheckState.Checked), False)


class LegendField(TickList):
    """The entries in use: without a tick they are left out. What comes into use later is shown."""

    edited = Signal(object, object)
    """What is left out, and the order; None where that stays."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(_ROWS, parent)
        self._session = session
        self._legend: Legend | None = None
        self.changed.connect(self._tell)

    def show_legends(self, records: Sequence[Legend]) -> None:
        """Show the entries of the first, part by part; what only some leave out is ticked in part."""
        self._legend = first = records[0]
        whole = msgspec.structs.replace(first, left_out=())
        rows: list[tuple[str, str, Qt.CheckState]] = []
        for part in first.shows:
            entries = entries_of(self._session.scene.stage, whole, part)
            if entries and len(first.shows) > 1:
                rows.append(("", tr(PARTS[part]), Qt.CheckState.Unchecked))
            rows += [
                (e.id, self._called(part, e), _state([e.id not in r.left_out for r in records]))
                for e in entries
            ]
        self.show_rows(rows)

    def _called(self, part: str, entry: Entry) -> str:
        """Return what an entry is called in the language of the interface; on the page stand its own words."""
        catalog = self._session.catalog
        if part == "relations":
            return pretty(named(catalog.relation(entry.id)))
        if part == "classes":
            return pretty(named(catalog.categories[entry.id]))
        return phrase(entry.id if part == "evidence" else span_text(entry), table=WORDS)

    def _tell(self) -> None:
        if self._legend is None:
            return
        ticks, left_out = self.ticks, self._legend.left_out
        away = [name for name, state in ticks.items() if state == Qt.CheckState.Unchecked]
        # What was left out and is not in use now stays left out.
        kept = [name for name in left_out if name not in ticks]
        self.edited.emit((*kept, *away), self._order())

    def _order(self) -> tuple[str, ...] | None:
        """Return the entries in the order of the rows, None where that is the order they have anyway."""
        assert self._legend is not None
        whole = msgspec.structs.replace(self._legend, left_out=())
        stage = self._session.scene.stage
        for part in self._legend.shows:
            ids = [entry.id for entry in entries_of(stage, whole, part)]
            if [name for name in self.ticks if name in ids] != ids:
                unused = (name for name in self._legend.entries if name not in self.ticks)
                return (*self.ticks, *unused)
        return None


def _state(values: Sequence[Any]) -> Qt.CheckState:
    if all(values):
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if any(values) else Qt.CheckState.Unchecked
