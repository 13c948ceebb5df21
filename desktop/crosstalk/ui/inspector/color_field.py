"""A field for a colour: a swatch that opens the theme's colours, a box for hex, and a way back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from crosstalk.tongue import again, later, tr
from crosstalk.ui.inspector.color_choices import ColorChoices, Swatch
from crosstalk.ui.inspector.fields import TextField
from crosstalk.ui.inspector.values import MIXED
from crosstalk.ui.style import px

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.eyedropper import Eyedropper

_HEX = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})$")


class ColorField(QWidget):
    """Swatch, hex code and reset. The value is `#rrggbb`, "none" where that may be, or None for the natural colour."""

    edited = Signal(object, bool)

    def __init__(
        self,
        *,
        natural: str = "",
        none: bool = False,
        dialog_title: str = later("Colour"),
        parent: QWidget | None = None,
    ) -> None:
        """`natural` is the word for the colour that the theme or the art gives; `none` offers no colour at all."""
        super().__init__(parent)
        self._value: Any = None
        self._fallback: str | None = None
        natural = natural or tr("automatic")
        self._natural, self._none, self._title = natural, none, again(dialog_title)
        self.swatch = Swatch(self)
        self.swatch.setToolTip(tr("Choose a colour"))
        self.swatch.clicked.connect(self._show_menu)
        self.code = TextField(natural, self)
        self.code.setMaxLength(7)
        self.code.edited.connect(self._typed)
        self.reset = QToolButton(self)
        self.reset.setText("↺")
        self.reset.setAutoRaise(True)
        self.reset.setFixedWidth(px(22))
        self.reset.setToolTip(tr("Back to {natural}", natural=natural))
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
        self.code.setAccessibleName(tr("{name}, code", name=name))
        self.reset.setAccessibleName(tr("{name}: back to {natural}", name=name, natural=self._natural))

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
        holder = ColorChoices(session_of(self), menu)
        holder.chosen.connect(lambda color: self._pick(color, menu))
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        menu.addAction(tr("Pick from page or screen")).triggered.connect(lambda _: self.pick_from_screen())
        menu.addAction(tr("More colours…")).triggered.connect(lambda _: self.open_dialog())
        if self._none:
            menu.addAction(tr("No colour")).triggered.connect(lambda: self._choose("none"))
        back = menu.addAction(tr("Back to {natural}", natural=self._natural))
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

    def pick_from_screen(self) -> Eyedropper:
        """Take the colour that is clicked next, on the page or anywhere on the screen; Esc takes none."""
        from crosstalk.ui.eyedropper import Eyedropper

        dropper = Eyedropper(self.window())
        dropper.picked.connect(self._choose)
        dropper.ended.connect(dropper.deleteLater)
        dropper.begin()
        return dropper

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


def session_of(widget: QWidget) -> EditorSession | None:
    """Return the session of the form or window that a widget stands in."""
    at: QWidget | None = widget
    while at is not None:
        session = getattr(at, "session", None)
        if session is not None:
            found: EditorSession = session
            return found
        at = at.parentWidget()
    return None
