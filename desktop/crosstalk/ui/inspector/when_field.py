"""The field for conditions: values of dimensions, ticked in a list that opens below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crosstalk.model import Condition
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.values import DASH, MIXED

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

When = tuple[Condition, ...]
_NONE = later("The figure has no context yet.\nContext ▸ Edit contexts… adds one.")


class WhenPopup(QFrame):
    """The values of all dimensions with ticks. `changed` tells the conditions after each tick; Esc closes."""

    changed = Signal(object)

    def __init__(self, session: EditorSession, when: When, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Contexts"))
        self._session = session
        self.ticks: dict[tuple[str, str], QCheckBox] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        chosen = {(c.dimension, v) for c in when for v in c.values}
        declared = session.history.diagram.dimensions
        for dimension in declared:
            name = dimension.label or dimension.id
            column.addWidget(QLabel(f"<b>{name[:1].upper()}{name[1:]}</b>", inside))
            for value in dimension.values:
                tick = QCheckBox(value, inside)
                tick.setAccessibleName(f"{name}: {value}")
                tick.setChecked((dimension.id, value) in chosen)
                tick.toggled.connect(lambda _: self.changed.emit(self.when))
                self.ticks[dimension.id, value] = tick
                column.addWidget(tick)
            column.addSpacing(4)
        if not declared:
            column.addWidget(QLabel(tr(_NONE), inside))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._size = inside.sizeHint()

    @property
    def when(self) -> When:
        """The conditions that are ticked."""
        found: dict[str, list[str]] = {}
        for (dimension, value), tick in self.ticks.items():
            if tick.isChecked():
                found.setdefault(dimension, []).append(value)
        return tuple(Condition(dimension=d, values=tuple(v)) for d, v in found.items())

    def show_at(self, place: QPoint, width: int) -> None:
        """Open below a place on the screen."""
        screen = self.screen().availableGeometry() if self.screen() else QRect(0, 0, 4000, 4000)
        self.resize(max(width, self._size.width() + 24), min(420, self._size.height() + 4))
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        first = next(iter(self.ticks.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)


class WhenField(QComboBox):
    """Shows conditions in words, in the manner of a combo box; a click opens the ticks."""

    edited = Signal(object, bool)
    pending = False

    def __init__(self, session: EditorSession, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._none = session, none
        self._value: Any = ()
        self.popup: WhenPopup | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.show_value(())

    def show_value(self, value: Any) -> None:
        """Show conditions, or that they differ."""
        self._value = value
        words = DASH if value is MIXED else when_words(self._session, value) or self._none
        values = () if value is MIXED else value
        self.setPlaceholderText(" · ".join(" or ".join(c.values) for c in values) or words)
        self.setAccessibleDescription(words)
        self.setToolTip(words)

    def commit(self) -> None:
        """Nothing waits here."""

    def revert(self) -> None:
        """Nothing waits here."""

    def showPopup(self) -> None:
        """Open the ticks in place of a list."""
        when = () if self._value is MIXED else self._value
        popup = WhenPopup(self._session, when, self)
        popup.changed.connect(self._changed)
        popup.destroyed.connect(self._forget)
        self.popup = popup
        popup.show_at(self.mapToGlobal(self.rect().bottomLeft()), self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Space, Enter and Down."""
        if event.key() in (
            Qt.Key.Key_Space,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Down,
            Qt.Key.Key_F4,
        ):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a line."""
        return QSize(140, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as other fields, however long the words are."""
        return QSize(80, super().minimumSizeHint().height())

    def _changed(self, when: When) -> None:
        self.show_value(when)
        self.edited.emit(when, False)

    def _forget(self) -> None:
        self.popup = None


def when_words(session: EditorSession, when: When) -> str:
    """Return conditions in words, such as `tumor type: breast or lung · stage: late`."""
    labels = {d.id: d.label or d.id for d in session.history.diagram.dimensions}
    return " · ".join(f"{labels.get(c.dimension, c.dimension)}: {' or '.join(c.values)}" for c in when)
