"""The list of relations that a legend may explain, each with a tick."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from crosstalk.editor.session import EditorSession
from crosstalk.ui.inspector.values import MIXED

_ROWS = 6


class LegendField(QListWidget):
    """Ticks for the relations in use, and for others that a legend names. All ticked means: whatever is in use."""

    edited = Signal(object, bool)
    pending = False

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: tuple[str, ...] = ()
        self._names: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._ticked)

    def sizeHint(self) -> QSize:
        """Return room for some rows."""
        return QSize(120, _ROWS * (self.fontMetrics().lineSpacing() + 6) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(40, self.sizeHint().height())

    def show_value(self, value: Any) -> None:
        """Show which relations are explained; MIXED shows those in use, partly ticked."""
        self._entries = () if value is MIXED or value is None else tuple(value)
        used = self._used()
        names = [*used, *(e for e in self._entries if e not in used)]
        self.blockSignals(True)
        if names != self._names:
            self._names = names
            self.clear()
            self.addItems([self._session.catalog.relation(name).label for name in names])
        for name, row in zip(names, range(self.count()), strict=True):
            self._tick(self.item(row), name, value is MIXED)
        self.blockSignals(False)

    def commit(self) -> None:
        """Nothing waits here."""

    def revert(self) -> None:
        """Nothing waits here."""

    def _tick(self, item: QListWidgetItem, relation: str, differs: bool) -> None:
        item.setData(Qt.ItemDataRole.UserRole, relation)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        shown = not self._entries or relation in self._entries
        whole = Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked
        item.setCheckState(Qt.CheckState.PartiallyChecked if differs else whole)

    def _used(self) -> list[str]:
        catalog = self._session.catalog
        return sorted(
            self._session.scene.stage.used_relations(), key=lambda r: (catalog.relation(r).order, r)
        )

    def _ticked(self, item: QListWidgetItem) -> None:
        rows = [self.item(row) for row in range(self.count())]
        chosen = [
            str(row.data(Qt.ItemDataRole.UserRole))
            for row in rows
            if row.checkState() == Qt.CheckState.Checked
        ]
        if not chosen:
            # An empty list would mean all: the last one stays.
            item.setCheckState(Qt.CheckState.Checked)
            return
        kept = [e for e in self._entries if e in chosen]
        wanted = (*kept, *(c for c in chosen if c not in kept))
        self.edited.emit(() if set(wanted) == set(self._used()) else wanted, False)
