"""A row of buttons of which one is down: shapes, alignments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from crosstalk.tongue import again


class ChoiceButtons(QWidget):
    """One of a few values, each a button; none is down where records differ."""

    edited = Signal(object, bool)
    pending = False

    def __init__(
        self,
        choices: Sequence[tuple[Any, str, str]],
        icons: Sequence[QIcon] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Take value, text and tooltip of each; a button with an icon shows that instead of its text."""
        super().__init__(parent)
        self.buttons: dict[Any, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for number, (value, text, tip) in enumerate(choices):
            button = QToolButton(self)
            button.setText(again(text))
            button.setToolTip(again(tip))
            button.setAccessibleName(again(tip))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            if number < len(icons):
                button.setIcon(icons[number])
            button.clicked.connect(lambda _=False, value=value: self.edited.emit(value, False))
            self._group.addButton(button)
            layout.addWidget(button)
            self.buttons[value] = button
        if self.buttons:
            self.setFocusProxy(next(iter(self.buttons.values())))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_value(self, value: Any) -> None:
        """Press the button of a value; none for MIXED."""
        button = self.buttons.get(value) if isinstance(value, str) or value is None else None
        if button is not None:
            button.setChecked(True)
            return
        self._group.setExclusive(False)
        for other in self.buttons.values():
            other.setChecked(False)
        self._group.setExclusive(True)

    def commit(self) -> None:
        """Nothing waits here."""

    def revert(self) -> None:
        """Nothing waits here."""
