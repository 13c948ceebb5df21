"""A toolbar by keys: the arrows go along its buttons, Enter presses one, Tab and Esc leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QToolBar, QToolButton

from crosstalk.ui import areas

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class BarKeys(QObject):
    """Makes toolbars reachable: they are one stop of F6, however many buttons they have."""

    def __init__(self, window: MainWindow, *bars: QToolBar) -> None:
        super().__init__(bars[0])
        self._window, self._bars = window, bars
        for bar in bars:
            for button in bar.findChildren(QToolButton):
                # Not by a click: whoever clicks a tool goes on with the page.
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the keys that a button in a toolbar has no use for."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return isinstance(watched, QAbstractButton) and self._answers(watched, event)
        return super().eventFilter(watched, event)

    def _answers(self, button: QAbstractButton, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        fields = [field for bar in self._bars for field in areas.focusable(bar)]
        fields.sort(key=lambda field: field.mapTo(self._window, field.rect().topLeft()).x())
        if key in _STEPS and not event.modifiers() and button in fields:
            fields[(fields.index(button) + _STEPS[key]) % len(fields)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and fields:
            fields[0 if key == Qt.Key.Key_Home else -1].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button.click()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            areas.go(self._window, 1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True
