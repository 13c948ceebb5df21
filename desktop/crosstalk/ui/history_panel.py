"""The steps that were done, by name; a click goes back or forward to one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from crosstalk.editor.session import EditorSession
from crosstalk.model import Diff
from crosstalk.tongue import tr
from crosstalk.ui import style


class HistoryPanel(QWidget):
    """A list of steps; those that were undone are grey."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._names: tuple[str, ...] | None = None
        self.list = QListWidget(self)
        self.list.setObjectName("history")
        self.list.setAccessibleName(tr("Steps"))
        self.list.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.list)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        session.history_changed.connect(self._changed)
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.refresh()

    def refresh(self) -> None:
        """Show the steps as they now are."""
        history = self._session.history
        if history.steps != self._names:
            self._rebuild(history.steps)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setForeground(QColor(style.TEXT if row <= history.position else style.TEXT_FAINT))
        self.list.setCurrentRow(history.position)

    def _rebuild(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.list.clear()
        for number, name in enumerate((tr("Opened"), *names)):
            item = QListWidgetItem(tr(name))
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setSizeHint(QSize(0, 26))
            item.setToolTip(
                tr("The diagram as it was opened")
                if not number
                else tr("Step {number}: {name}", number=number, name=tr(name))
            )
            self.list.addItem(item)

    def _changed(self, _: Diff) -> None:
        if self._session.history.gesture is None:
            self._later.start()

    def _go(self, item: QListWidgetItem) -> None:
        self._session.settle()
        self._session.history.go_to(int(item.data(Qt.ItemDataRole.UserRole)))
        self._session.select(self._session.history.selection)
