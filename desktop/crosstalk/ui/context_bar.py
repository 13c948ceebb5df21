"""The strip above the page that chooses the context: one field per dimension, hidden where there is none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from crosstalk.editor.actions.contexts import show_for, show_for_any
from crosstalk.editor.session import EditorSession
from crosstalk.model import Diff, Dimension
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.flow import FlowLayout
from crosstalk.ui.icons import icon
from crosstalk.ui.style import SMALL_ICON

ANY = "any"
_FIELDS = ("context", "dimensions")


class ContextBar(QFrame):
    """Switches the figure between contexts. A choice is a step that can be undone; nothing moves by it."""

    edit_asked = Signal()
    matrix_asked = Signal()

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._dimensions: tuple[Dimension, ...] = ()
        self.fields: dict[str, QComboBox] = {}
        self.setObjectName("context-bar")
        self.setAccessibleName(tr("Context"))
        self.setStyleSheet(_sheet())
        # It takes what width there is: the panels must not give way to it in a small window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._choices = QWidget(self)
        self._flow = FlowLayout(self._choices, 14)
        self.reset = self._button("close", tr("Any context"), tr("Show the figure for no particular context"))
        self.reset.clicked.connect(self._reset)
        self.matrix = self._button(
            "table-large", tr("Context matrix…"), tr("What every arrow says in every context")
        )
        self.matrix.clicked.connect(self.matrix_asked)
        self.edit = self._button(
            "tune-variant", tr("Edit contexts…"), tr("Dimensions of the context and their values")
        )
        self.edit.clicked.connect(self.edit_asked)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 4, 8, 4)
        line.setSpacing(4)
        line.addWidget(self._choices, 1)
        for button in (self.reset, self.matrix, self.edit):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        session.history_changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the dimensions and what is chosen of them."""
        diagram = self._session.history.diagram
        if diagram.dimensions != self._dimensions:
            self._dimensions = diagram.dimensions
            self._rebuild()
        for dimension in self._dimensions:
            field = self.fields[dimension.id]
            chosen = diagram.context.get(dimension.id, "")
            field.blockSignals(True)
            field.setCurrentIndex(max(0, field.findData(chosen)))
            field.blockSignals(False)
            field.setProperty("chosen", bool(chosen))
            field.style().unpolish(field)
            field.style().polish(field)
        self.reset.setEnabled(bool(diagram.context))
        self.setVisible(bool(self._dimensions))

    def _changed(self, diff: Diff) -> None:
        if any(name in diff.fields for name in _FIELDS):
            self.refresh()

    def _rebuild(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for dimension in self._dimensions:
            self._flow.addWidget(self._choice(dimension))
        self._choices.updateGeometry()

    def _choice(self, dimension: Dimension) -> QWidget:
        name = dimension.label or dimension.id
        holder = QWidget(self._choices)
        field = QComboBox(holder)
        field.setObjectName(f"context-{dimension.id}")
        field.setAccessibleName(tr("Context: {name}", name=name))
        field.setToolTip(tr("Show the figure for one {name}, or for any", name=name))
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        field.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        field.addItem(ANY, "")
        for value in dimension.values:
            field.addItem(value, value)
        field.activated.connect(lambda row: self._choose(dimension, str(field.itemData(row))))
        self.fields[dimension.id] = field
        label = QLabel(name[:1].upper() + name[1:], holder)
        label.setBuddy(field)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(label)
        line.addWidget(field)
        return holder

    def _choose(self, dimension: Dimension, value: str) -> None:
        if value != self._session.history.diagram.context.get(dimension.id, ""):
            show_for(self._session, dimension, value)

    def _reset(self) -> None:
        show_for_any(self._session)

    def _button(self, sign: str, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(f"mdi6.{sign}"))
        button.setIconSize(QSize(SMALL_ICON, SMALL_ICON))
        button.setAutoRaise(True)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        return button


def _sheet() -> str:
    return f"""
QFrame#context-bar {{ background: {style.SURFACE}; border: none; border-bottom: 1px solid {style.LINE}; }}
QFrame#context-bar QLabel {{ color: {style.TEXT_MUTED}; }}
QFrame#context-bar QComboBox[chosen="true"] {{ background: {style.ACCENT_SOFT};
    border-color: {style.ACCENT}; font-weight: 600; }}
"""
