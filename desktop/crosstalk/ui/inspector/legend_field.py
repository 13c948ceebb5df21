"""The list of relations in use, each with a tick for whether a legend explains it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from crosstalk.editor.session import EditorSession
from crosstalk.ui.inspector.values import MIXED

_ROWS = 6


class LegendField(QListWidget):
    """Ticks for the relations in use: without one they are left out. What comes into use later is shown."""

    edited = Signal(object, bool)
    pending = False

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._left_out: tuple[str, ...] = ()
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
        self._left_out = () if value is MIXED or value is None else tuple(value)
        names = self._used()
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
        shown = relation not in self._left_out
        whole = Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked
        item.setCheckState(Qt.CheckState.PartiallyChecked if differs else whole)

    def _used(self) -> list[str]:
        catalog = self._session.catalog
        return sorted(
            self._session.scene.stage.used_relations(), key=lambda r: (catalog.relation(r).order, r)
        )

    def _ticked(self, _item: QListWidgetItem) -> None:
        rows = [self.item(row) for row in range(self.count())]
        shown = {str(r.data(Qt.ItemDataRole.UserRole)): r.checkState() == Qt.CheckState.Checked for r in rows}
        away = [relation for relation, is_shown in shown.items() if not is_shown]
        # What was left out and is not in use now stays left out.
        kept = [relation for relation in self._left_out if relation not in shown]
        self.edited.emit((*kept, *away), False)
