"""Fields of the form: each shows a value, the lack of one, or that values differ, and tells what a person enters.

A field has `show_value(value)`, `pending` (typed and not yet told), `commit()`, `revert()`, and the signal
`edited(value, going_on)`; `going_on` says that more of the same follows (steps of an arrow key, a wheel), to be one
undo step. A field that is being typed into is never written over.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from crosstalk.tongue import again
from crosstalk.ui.inspector.numbers import read_number, write_number
from crosstalk.ui.inspector.values import DASH, MIXED
from crosstalk.ui.style import px


def is_undo(event: QEvent) -> bool:
    """Say whether a key event asks for undo or redo."""
    if not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class TextField(QLineEdit):
    """One line of text. Enter and leaving the field take it over, Esc puts it back."""

    edited = Signal(object, bool)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._hint, self._value = "", hint, ""
        self.setPlaceholderText(hint)
        self.setMinimumWidth(px(40))
        self.editingFinished.connect(self.commit)

    @property
    def pending(self) -> bool:
        """Whether something was typed that nobody was told yet."""
        return self.text() != self._shown

    def show_value(self, value: Any) -> None:
        """Show a text; MIXED shows a dash that typing replaces."""
        if self.hasFocus() and self.pending:
            return
        self._put(self.words(value), DASH if value is MIXED else self.hint_for(value))

    def words(self, value: Any) -> str:
        """Return the text of a value."""
        return "" if value is MIXED or value is None else str(value)

    def hint_for(self, value: Any) -> str:
        """Return what stands in the empty field."""
        return self._hint

    def set_hint(self, hint: str) -> None:
        """Say something else in the empty field."""
        self._hint = hint
        self.setPlaceholderText(hint)

    def commit(self) -> None:
        """Tell what was typed."""
        if self.pending:
            self._shown = self.text()
            self.edited.emit(self._shown.strip(), False)

    def revert(self) -> None:
        """Put back what was there before typing."""
        self.setText(self._shown)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where there is nothing typed to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undo(event) and not self.pending:
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put back on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.pending:
            self.revert()
            self.selectAll()
            return
        if is_undo(event) and not self.pending:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _put(self, text: str, hint: str) -> None:
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
        if self.placeholderText() != hint:
            self.setPlaceholderText(hint)


class NumberField(TextField):
    """A number with a unit. Arrow keys and the wheel step (Shift ×10, Ctrl ÷10); sums and other units may be typed."""

    def __init__(
        self,
        unit: str = "",
        *,
        mark: str = "",
        bare: bool = False,
        low: float = -1e6,
        high: float = 1e6,
        step: float = 1.0,
        decimals: int = 2,
        automatic: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the unit (`bare`: not written), a `mark` at the left (X, W), bounds, a word for "the theme decides"."""
        super().__init__(automatic or "", parent)
        self._unit, self._mark, self._bare, self._range = unit, mark, bare, (low, high)
        self._step, self._decimals, self._automatic = step, decimals, automatic
        self._number: float | None = None
        if mark:
            self.setTextMargins(self.fontMetrics().horizontalAdvance("W") + 1, 0, 0, 0)

    def show_value(self, value: Any) -> None:
        """Show a number, MIXED or None (automatic)."""
        if not (self.hasFocus() and self.pending):
            self._number = float(value) if isinstance(value, int | float) else None
        super().show_value(value)

    def words(self, value: Any) -> str:
        """Return a number with its unit."""
        if value is MIXED or value is None:
            return ""
        unit = "" if self._bare else self._unit if self._unit in ("", "°", "%") else f" {self._unit}"
        return write_number(float(value), self._decimals) + unit

    def commit(self) -> None:
        """Tell the number that was typed; what is none is put back. An emptied field means automatic where it may."""
        if not self.pending:
            return
        text = self.text().strip()
        if not text and self._automatic is not None:
            self._shown = self.text()
            self.edited.emit(None, False)
            return
        number = read_number(text, self._unit)
        if number is None:
            self.revert()
            return
        number = min(max(number, self._range[0]), self._range[1])
        self._number = number
        self._put(self.words(number), self._hint)
        self.edited.emit(number, False)

    def step(self, by: float) -> None:
        """Go up or down by steps."""
        self.commit()
        start = self._number if self._number is not None else 0.0
        number = min(max(start + by * self._step, self._range[0]), self._range[1])
        number = round(number, self._decimals + 1)
        if number != self._number:
            self._number = number
            self._put(self.words(number), self._hint)
            self.edited.emit(number, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step on Up and Down."""
        way = {Qt.Key.Key_Up: 1.0, Qt.Key.Key_Down: -1.0}.get(Qt.Key(event.key()))
        if way is not None:
            self.step(way * _factor(event.modifiers()))
            self.selectAll()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step where the field has the focus; elsewhere the wheel scrolls the form."""
        if not self.hasFocus():
            event.ignore()
            return
        notch = event.angleDelta().y() or event.angleDelta().x()
        if notch:
            self.step((1.0 if notch > 0 else -1.0) * _factor(event.modifiers()))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number, so that typing replaces it."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark before the number."""
        super().paintEvent(event)
        if self._mark:
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            box = self.rect().adjusted(6, 0, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._mark)
            painter.end()


class CheckField(QCheckBox):
    """Yes or no, partially checked where records differ."""

    edited = Signal(object, bool)
    pending = False

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(self._clicked)

    def show_value(self, value: Any) -> None:
        """Show yes, no or MIXED."""
        if value is MIXED:
            self.setTristate(True)
            self.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self.setTristate(False)
            self.setChecked(bool(value))

    def commit(self) -> None:
        """Nothing waits here."""

    def revert(self) -> None:
        """Nothing waits here."""

    def _clicked(self) -> None:
        # From "some" a click goes to "all": nobody asks for "some".
        value = self.checkState() != Qt.CheckState.Unchecked
        self.setTristate(False)
        self.setChecked(value)
        self.edited.emit(value, False)


class ChoiceField(QComboBox):
    """One of several values; with `free` other words may be typed."""

    edited = Signal(object, bool)

    def __init__(
        self,
        choices: Sequence[tuple[Any, str]],
        *,
        free: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self._shown = ""
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hint = hint
        self.setPlaceholderText(hint)
        if free:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            line = QLineEdit(self)
            self.setLineEdit(line)
            line.setPlaceholderText(hint)
            line.editingFinished.connect(self.commit)
        self.set_choices(choices)
        self.activated.connect(self._activated)

    @property
    def pending(self) -> bool:
        """Whether something was typed that nobody was told yet."""
        return self.isEditable() and self.currentText() != self._shown

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other values; what is shown stays."""
        values = [value for value, _ in choices]
        texts = [again(text) for _, text in choices]
        if values == self._values and texts == [self.itemText(i) for i in range(self.count())]:
            return
        text = self.currentText()
        self._values = values
        self.clear()
        self.addItems(texts)
        if self.isEditable():
            self.setEditText(text)

    def show_value(self, value: Any) -> None:
        """Show a value, one that is not offered, or MIXED."""
        if self.hasFocus() and self.pending:
            return
        row = self._values.index(value) if value is not MIXED and value in self._values else -1
        hint = DASH if value is MIXED else self._hint if value in (None, "") else str(value)
        self.setPlaceholderText(hint)
        self.setCurrentIndex(row)
        if self.isEditable():
            text = self.itemText(row) if row >= 0 else "" if value in (MIXED, None) else str(value)
            self._shown = text
            if self.currentText() != text:
                self.setEditText(text)
            if (line := self.lineEdit()) is not None:
                line.setPlaceholderText(DASH if value is MIXED else self._hint)

    def commit(self) -> None:
        """Tell what was typed."""
        if self.pending:
            self._shown = text = self.currentText()
            row = self.findText(text)
            self.edited.emit(self._values[row] if row >= 0 else text.strip(), False)

    def revert(self) -> None:
        """Put back what was there before typing."""
        if self.isEditable():
            self.setEditText(self._shown)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form: a scroll must not change a figure."""
        event.ignore()

    def _activated(self, row: int) -> None:
        self._shown = self.itemText(row)
        self.edited.emit(self._values[row], False)


def _factor(modifiers: Qt.KeyboardModifier) -> float:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return 10.0
    return 0.1 if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
