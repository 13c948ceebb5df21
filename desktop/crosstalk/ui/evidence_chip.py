"""In the status bar: how many arrows have no evidence, a click for the next, and the way out of the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from crosstalk.editor.actions import evidence
from crosstalk.model import Diff
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

_PACE = 120
"""Milliseconds after an edit until it is counted again."""


class EvidenceChip(QWidget):
    """The count and the next; hidden while the page is looked at as it is."""

    def __init__(self, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window, self._session = window, window.document.session
        self.next = self._button("evidence-next", self._go)
        self.next.setAccessibleName(tr("Show the next one"))
        self.leave = self._button("evidence-leave", lambda: evidence.toggle(self._session))
        self.leave.setText("✕")
        self.leave.setToolTip(tr("Leave the evidence view"))
        self.leave.setAccessibleName(tr("Leave the evidence view"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.next)
        line.addWidget(self.leave)
        self._timer = QTimer(self, singleShot=True, interval=_PACE)
        self._timer.timeout.connect(self.refresh)
        self._session.view_changed.connect(self.refresh)
        self._session.history_changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session has."""
        is_on = evidence.is_on(self._session)
        self.setVisible(is_on)
        if not is_on:
            return
        total, missing = evidence.count(self._session)
        if total:
            words = (
                tr("{count} of {total} arrows without evidence", count=len(missing), total=total)
                if missing
                else tr("Every arrow has evidence")
            )
        else:
            words = tr("No arrows")
        self.next.setText(f"{words}  ▸" if missing else words)
        self.next.setEnabled(bool(missing))
        self.next.setToolTip(tr("Show the next one") if missing else words)
        self.next.setAccessibleName(words)

    def _changed(self, _: Diff) -> None:
        if evidence.is_on(self._session):
            self._timer.start()

    def _go(self) -> None:
        found = evidence.go_on(self._session)
        item = self._session.scene.items.get(found)
        if item is not None and not self._session.visible.encloses(item.bounds):
            self._window.canvas.show_rect(item.bounds.inflated(60.0))

    def _button(self, name: str, run: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: run())  # type: ignore[operator]
        return button
