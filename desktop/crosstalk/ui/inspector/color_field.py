"""A field for a colour: a swatch that opens the theme's colours, a box for hex, and a way back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QColorDialog,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from crosstalk.ui.inspector.fields import TextField
from crosstalk.ui.inspector.values import DASH, MIXED

_HEX = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})$")
_ACROSS = 8
SWATCHES = (
    "#23202b", "#51496b", "#6a6675", "#8b8296", "#b9b4c2", "#d6d2dc", "#f5f4f7", "#ffffff",
    "#743a7c", "#8a56a0", "#b983b6", "#a8417f", "#c8452d", "#cf3f52", "#a3262f", "#dcaeb1",
    "#85552f", "#b27a12", "#d3a13b", "#efc25a", "#dfb596", "#d3bf9d", "#f8f2e8", "#fdf3ec",
    "#1f6f8b", "#37608f", "#5a66ae", "#9dbbdc", "#0e8577", "#3f8f4f", "#5d9c34", "#b5d6a4",
)  # fmt: skip
"""Colours that go with the art: darks and greys, reds and purples, earths, blues and greens."""


class Swatch(QToolButton):
    """A button that shows a colour; a diagonal for none, halves for several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color: Any = None
        self.setFixedSize(34, 24)
        self.setAutoRaise(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(self.rect()).adjusted(2, 2, -3, -3)
        frame = self.palette().color(QPalette.ColorRole.Mid)
        if self.hasFocus() or self.underMouse():
            frame = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(frame, 1.2))
        painter.setBrush(QColor(self.color) if isinstance(self.color, str) and self.color.startswith("#") else
                         self.palette().color(QPalette.ColorRole.Base))  # fmt: skip
        painter.drawRoundedRect(box, 4, 4)
        if self.color == "none":
            painter.setPen(QPen(QColor("#c8452d"), 1.4))
            painter.drawLine(box.bottomLeft() + QPoint(3, -3), box.topRight() + QPoint(-3, 3))
        elif self.color is MIXED or self.color is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, DASH)
        painter.end()


class ColorField(QWidget):
    """Swatch, hex code and reset. The value is `#rrggbb`, "none" where that may be, or None for the natural colour."""

    edited = Signal(object, bool)

    def __init__(
        self,
        *,
        natural: str = "automatic",
        none: bool = False,
        dialog_title: str = "Colour",
        parent: QWidget | None = None,
    ) -> None:
        """`natural` is the word for the colour that the theme or the art gives; `none` offers no colour at all."""
        super().__init__(parent)
        self._value: Any = None
        self._fallback: str | None = None
        self._natural, self._none, self._title = natural, none, dialog_title
        self.swatch = Swatch(self)
        self.swatch.setToolTip("Choose a colour")
        self.swatch.clicked.connect(self._show_menu)
        self.code = TextField(natural, self)
        self.code.setMaxLength(7)
        self.code.edited.connect(self._typed)
        self.reset = QToolButton(self)
        self.reset.setText("↺")
        self.reset.setAutoRaise(True)
        self.reset.setFixedWidth(22)
        self.reset.setToolTip(f"Back to {natural}")
        self.reset.clicked.connect(lambda: self._choose(None))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.swatch)
        layout.addWidget(self.code, 1)
        layout.addWidget(self.reset)
        self.setFocusProxy(self.swatch)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a line."""
        return QSize(140, max(26, self.code.sizeHint().height()))

    @property
    def pending(self) -> bool:
        """Whether a code was typed that nobody was told yet."""
        return self.code.pending

    def setAccessibleName(self, name: str) -> None:
        """Name the parts too."""
        super().setAccessibleName(name)
        self.swatch.setAccessibleName(name)
        self.code.setAccessibleName(f"{name}, code")
        self.reset.setAccessibleName(f"{name}: back to {self._natural}")

    def set_fallback(self, color: str | None) -> None:
        """Say which colour is seen where none was set."""
        if color != self._fallback:
            self._fallback = color
            self.show_value(self._value)

    def show_value(self, value: Any) -> None:
        """Show a colour, the natural one (None), or MIXED."""
        self._value = value
        self.code.show_value(value)
        shown = value if value is not None else self._fallback
        if shown != self.swatch.color:
            self.swatch.color = shown
            self.swatch.update()
        self.reset.setVisible(value is not None)

    def commit(self) -> None:
        """Tell what was typed."""
        self.code.commit()

    def revert(self) -> None:
        """Drop what was typed."""
        self.code.revert()

    def make_menu(self) -> QMenu:
        """Return the menu of colours."""
        menu = QMenu(self)
        holder = QWidget(menu)
        grid = QGridLayout(holder)
        grid.setContentsMargins(8, 8, 8, 4)
        grid.setSpacing(2)
        for number, color in enumerate(self._colors()):
            swatch = Swatch(holder)
            swatch.color = color
            swatch.setFixedSize(24, 22)
            swatch.setToolTip(color)
            swatch.setAccessibleName(color)
            swatch.clicked.connect(lambda _=False, color=color: self._pick(color, menu))
            grid.addWidget(swatch, number // _ACROSS, number % _ACROSS)
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        menu.addAction("More colours …").triggered.connect(self.open_dialog)
        if self._none:
            menu.addAction("No colour").triggered.connect(lambda: self._choose("none"))
        back = menu.addAction(f"Back to {self._natural}")
        back.triggered.connect(lambda: self._choose(None))
        return menu

    def open_dialog(self) -> QColorDialog:
        """Open the dialog for any colour. What it shows is seen on the page at once; leaving it puts that back."""
        before = self._value
        dialog = QColorDialog(self)
        dialog.setWindowTitle(self._title)
        start = self.swatch.color if isinstance(self.swatch.color, str) else "#b983b6"
        dialog.setCurrentColor(QColor(start if start.startswith("#") else "#ffffff"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.currentColorChanged.connect(lambda color: self._choose(color.name(), going_on=True))
        dialog.colorSelected.connect(lambda color: self._choose(color.name(), going_on=True))
        dialog.rejected.connect(lambda: self._choose(before, going_on=True))
        dialog.open()
        return dialog

    def _colors(self) -> Sequence[str]:
        return SWATCHES

    def _show_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.swatch.mapToGlobal(self.swatch.rect().bottomLeft()))

    def _pick(self, color: str, menu: QMenu) -> None:
        menu.close()
        self._choose(color)

    def _choose(self, color: Any, *, going_on: bool = False) -> None:
        # Where colours differ there is no one colour to go back to: the first that was tried stays then.
        if color is MIXED or (going_on and color == self._value):
            return
        self.show_value(color)
        self.edited.emit(color, going_on)

    def _typed(self, text: str, going_on: bool) -> None:
        match = _HEX.match(text)
        if match:
            code = match[1].lower()
            self._choose("#" + (code if len(code) == 6 else "".join(sign * 2 for sign in code)))
        elif not text:
            self._choose(None)
        elif text.lower() == "none" and self._none:
            self._choose("none")
        else:
            self.show_value(self._value)
