"""A field for rich text: bold, italic, sub- and superscript, Greek, and markup that is typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from crosstalk.model.records import RichText
from crosstalk.tongue import tr
from crosstalk.ui.inspector.values import DASH, MIXED
from crosstalk.ui.rich_document import complete_markup, finished, read, runs_of
from crosstalk.ui.rich_document import fill as insert_runs
from crosstalk.ui.style import px

_PAUSE = 150
GREEK = "αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΦΨΩ±×·°→←↑↓↔≤≥≈−–′∞"
_ACROSS = 8
_SUB = QTextCharFormat.VerticalAlignment.AlignSubScript
_SUPER = QTextCharFormat.VerticalAlignment.AlignSuperScript
_PLAIN = QTextCharFormat.VerticalAlignment.AlignNormal


class RichEdit(QTextEdit):
    """The text itself. Markup turns into its look as soon as it is complete."""

    left = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._hint = lines, ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def setPlaceholderText(self, text: str) -> None:
        """Say what stands there where nothing does."""
        self._hint = text
        self.viewport().update()

    def placeholderText(self) -> str:
        """Return what stands there where nothing does."""
        return self._hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hint ourselves: Qt cuts it at the height of the first typeface, and Chinese ones are higher."""
        super().paintEvent(event)
        if not self._hint or not self.document().isEmpty():
            return
        margin = round(self.document().documentMargin())
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.viewport().rect().adjusted(margin, margin, -margin, 0), flags, self._hint)
        painter.end()

    def sizeHint(self) -> QSize:
        """Return the room for some lines."""
        margins = 2 * (round(self.document().documentMargin()) + self.frameWidth())
        return QSize(120, self._lines * self.fontMetrics().lineSpacing() + margins + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, so that nothing is clipped."""
        return QSize(40, self.sizeHint().height())

    def set_script(self, alignment: QTextCharFormat.VerticalAlignment, on: bool) -> None:
        """Set what is selected, or typed next, below or above the line."""
        look = QTextCharFormat()
        look.setVerticalAlignment(alignment if on else _PLAIN)
        self.mergeCurrentCharFormat(look)

    def toggle(self, what: str) -> None:
        """Switch bold, italic, sub or super on or off."""
        look = self.currentCharFormat()
        if what == "bold":
            made = QTextCharFormat()
            heavy = look.fontWeight() >= QFont.Weight.DemiBold
            made.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold)
            self.mergeCurrentCharFormat(made)
        elif what == "italic":
            made = QTextCharFormat()
            made.setFontItalic(not look.fontItalic())
            self.mergeCurrentCharFormat(made)
        else:
            alignment = _SUB if what == "sub" else _SUPER
            self.set_script(alignment, look.verticalAlignment() != alignment)

    def _complete(self) -> None:
        if complete_markup(self.textCursor()):
            # Go on typing on the line, not in the script that was just completed.
            look = QTextCharFormat()
            look.setVerticalAlignment(_PLAIN)
            self.mergeCurrentCharFormat(look)

    def finish(self) -> None:
        """Read the markup that is still in the text: what was typed last and never completed."""
        spans = read(self.document())
        done = finished(spans)
        if done != spans:
            at = self.textCursor()
            at.select(QTextCursor.SelectionType.Document)
            at.removeSelectedText()
            insert_runs(self.document(), runs_of(done))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys for looks; Ctrl+Enter ends the editing."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        looks = {
            Qt.Key.Key_B: "bold",
            Qt.Key.Key_I: "italic",
            Qt.Key.Key_Equal: "sub",
            Qt.Key.Key_Plus: "super",
        }
        what = looks.get(Qt.Key(event.key())) if control else None
        if what == "sub" and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            what = "super"
        if what is not None:
            self.toggle(what)
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if event.text():
                self._complete()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words only: fonts and colours of other programs do not belong into a figure."""
        self.insertPlainText(source.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class RichField(QWidget):
    """A small editor of rich text with its buttons. The value is a tuple of runs, or None for that of the type."""

    edited = Signal(object, bool)

    def __init__(self, hint: str = "", lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: RichText = ()
        self._hint = hint
        self._touched = False
        """Whether something was typed since the field was entered: only then is markup read at the end."""
        self.text = RichEdit(lines, self)
        self.text.setPlaceholderText(hint)
        self.setFocusProxy(self.text)
        self.buttons: dict[str, QToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.text)
        layout.addLayout(self._make_buttons())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._tell)
        self.text.textChanged.connect(self._timer.start)
        self.text.currentCharFormatChanged.connect(self._show_look)
        self.text.left.connect(self.commit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def pending(self) -> bool:
        """Whether something was typed that nobody was told yet."""
        return runs_of(read(self.text.document())) != self._shown

    def setAccessibleName(self, name: str) -> None:
        """Name the editor itself, for it has the focus."""
        super().setAccessibleName(name)
        self.text.setAccessibleName(name)

    def show_value(self, value: Any) -> None:
        """Show runs or that they differ."""
        if self.text.hasFocus() and self.pending:
            return
        self.text.setPlaceholderText(DASH if value is MIXED else self._hint)
        runs: RichText = () if value is MIXED or value is None else tuple(value)
        if runs == runs_of(read(self.text.document())):
            self._shown = runs_of(read(self.text.document()))
            return
        at = self.text.textCursor().position()
        self.text.blockSignals(True)
        _fill(self.text.document(), runs)
        self.text.blockSignals(False)
        self._shown = runs_of(read(self.text.document()))
        cursor = self.text.textCursor()
        cursor.setPosition(min(at, self.text.document().characterCount() - 1))
        self.text.setTextCursor(cursor)

    def commit(self) -> None:
        """Tell what was typed, the last markup in it read."""
        self._timer.stop()
        if self.pending or self._touched:
            self.text.blockSignals(True)
            self.text.finish()
            self.text.blockSignals(False)
        self._touched = False
        self._tell()

    def revert(self) -> None:
        """Put back what was told last."""
        self._timer.stop()
        self.text.blockSignals(True)
        _fill(self.text.document(), self._shown)
        self.text.blockSignals(False)

    def _tell(self) -> None:
        runs = runs_of(read(self.text.document()))
        if runs != self._shown:
            self._shown, self._touched = runs, True
            self.edited.emit(runs, True)

    def _make_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2)
        looks = (
            ("bold", "B", tr("Bold (Ctrl+B)")),
            ("italic", "I", tr("Italic (Ctrl+I)")),
            ("sub", "x₂", tr("Subscript (Ctrl+=, or type _{2})")),
            ("super", "x²", tr("Superscript (Ctrl+Shift+=, or type ^{+})")),
        )
        for what, sign, tip in looks:
            button = self._button(sign, tip)
            button.setCheckable(True)
            font = button.font()
            font.setBold(what == "bold")
            font.setItalic(what == "italic")
            button.setFont(font)
            button.clicked.connect(lambda _=False, what=what: self._toggle(what))
            self.buttons[what] = button
            line.addWidget(button)
        greek = self._button("αβ", tr("Greek letters and signs (or type \\alpha)"))
        greek.clicked.connect(self._show_signs)
        self.buttons["greek"] = greek
        line.addWidget(greek)
        line.addStretch(1)
        return line

    def _button(self, sign: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(tip)
        button.setAccessibleName(tip.split(" (")[0])
        button.setAutoRaise(True)
        button.setFixedSize(px(28), px(22))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _toggle(self, what: str) -> None:
        self.text.toggle(what)
        self._show_look(self.text.currentCharFormat())
        self.text.setFocus()
        # A change of look alone does not always count as a change of the text.
        self._timer.start()

    def _show_look(self, look: QTextCharFormat) -> None:
        self.buttons["bold"].setChecked(look.fontWeight() >= QFont.Weight.DemiBold)
        self.buttons["italic"].setChecked(look.fontItalic())
        self.buttons["sub"].setChecked(look.verticalAlignment() == _SUB)
        self.buttons["super"].setChecked(look.verticalAlignment() == _SUPER)

    def make_signs(self) -> QMenu:
        """Return the palette of Greek letters and signs."""
        menu = QMenu(self)
        holder = QWidget(menu)
        grid = QGridLayout(holder)
        grid.setContentsMargins(6, 6, 6, 6)
        grid.setSpacing(2)
        for number, sign in enumerate(GREEK):
            button = self._button(sign, sign)
            button.clicked.connect(lambda _=False, sign=sign: self._insert(sign, menu))
            grid.addWidget(button, number // _ACROSS, number % _ACROSS)
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        return menu

    def _show_signs(self) -> None:
        button = self.buttons["greek"]
        menu = self.make_signs()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _insert(self, sign: str, menu: QMenu) -> None:
        self.text.insertPlainText(sign)
        menu.close()
        self.text.setFocus()


def _fill(document: QTextDocument, runs: RichText) -> None:
    document.setUndoRedoEnabled(False)
    document.clear()
    insert_runs(document, runs)
    document.setUndoRedoEnabled(True)
