"""The small bar over a piece of text that is selected while typing on the page: face, scripts, colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from crosstalk.tongue import tr
from crosstalk.ui.nearby import parts, placing
from crosstalk.ui.nearby.bar import SETTLE, sheet

if TYPE_CHECKING:
    from crosstalk.ui.canvas import CanvasView
    from crosstalk.ui.in_place import InPlaceEditor

GAP = 6
"""Pixels between the words and the bar."""
_SCRIPTS = {
    "sub": QTextCharFormat.VerticalAlignment.AlignSubScript,
    "super": QTextCharFormat.VerticalAlignment.AlignSuperScript,
}


class LetterBar(parts.Bar):
    """Comes when a piece of text has been selected for a moment; it never takes the focus from the words."""

    def __init__(self, editor: InPlaceEditor, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._editor, self._canvas = editor, canvas
        self.session = canvas.session
        # A click on a button without focus would give it to the page below, and typing would end.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(editor)
        self.setObjectName("letter-bar")
        self.setAccessibleName(tr("Look of the selected letters"))
        self.setStyleSheet(sheet("letter-bar"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(5, 3, 5, 3)
        self._row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for name, sign, tip in (
            ("bold", "format-bold", tr("Bold (Ctrl+B)")),
            ("italic", "format-italic", tr("Italic (Ctrl+I)")),
            ("sub", "format-subscript", tr("Subscript (Ctrl+=, or type _{2})")),
            ("super", "format-superscript", tr("Superscript (Ctrl+Shift+=, or type ^{+})")),
        ):
            self._add(name, sign, tip)
        self.color = parts.ColorSpot(tr("Colour of these letters"), tr("the colour of the text"), self)
        self.color.swatch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.color.edited.connect(self._set_color)
        self._row.addWidget(self.color)
        self.hide()
        self._timer = QTimer(self, singleShot=True, interval=SETTLE)
        self._timer.timeout.connect(self._come)
        editor.selectionChanged.connect(self.wait)
        editor.textChanged.connect(self.hide)
        self.wait()

    def wait(self) -> None:
        """Come when what is selected has been that for a moment; go when nothing is."""
        if self._editor.textCursor().hasSelection():
            self._timer.start()
        else:
            self._timer.stop()
            self.hide()

    def _add(self, name: str, sign: str, tip: str) -> None:
        made = parts.button(self, f"letters-{name}", sign, tip, ticks=True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _=False: self._toggle(name))
        self._row.addWidget(made)
        self.buttons[name] = made

    def _come(self) -> None:
        if not self._editor.textCursor().hasSelection():
            return
        self._show_look()
        self.adjustSize()
        port = self._canvas.viewport()
        room = QRect(port.pos(), port.size())
        box = self._editor.geometry().translated(port.pos()).adjusted(-GAP, -GAP, GAP, GAP)
        at = placing.beside(box, self.size(), room)
        self.move(at if at is not None else QPoint(room.left() + GAP, room.top() + GAP))
        self.show()
        self.raise_()

    def _show_look(self) -> None:
        look = self._editor.currentCharFormat()
        self.buttons["bold"].setChecked(look.fontWeight() >= QFont.Weight.Bold)
        self.buttons["italic"].setChecked(look.fontItalic())
        for name, script in _SCRIPTS.items():
            self.buttons[name].setChecked(look.verticalAlignment() == script)
        own = look.hasProperty(QTextCharFormat.Property.ForegroundBrush)
        self.color.set_fallback(self._editor.color)
        self.color.show_value(look.foreground().color().name() if own else None)

    def _toggle(self, name: str) -> None:
        if name in _SCRIPTS:
            self._editor.toggle_script(_SCRIPTS[name])
        else:
            self._editor.toggle_face(name)
        self._show_look()

    def _set_color(self, color: Any, _: bool) -> None:
        cursor = self._editor.textCursor()
        if isinstance(color, str):
            look = QTextCharFormat()
            look.setForeground(QColor(color))
            cursor.mergeCharFormat(look)
        else:
            self._editor.clear_color()
        self.color.show_value(color if isinstance(color, str) else None)
