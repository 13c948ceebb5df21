"""A part of the form: a heading that folds, and rows of a label and a field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from crosstalk.model import Record
from crosstalk.tongue import tr
from crosstalk.ui.inspector.subject import Subject
from crosstalk.ui.inspector.values import common
from crosstalk.ui.recent import settings

LABEL_WIDTH = 80
"""Width of the column of labels, in logical pixels."""
GAP = 8
_HEAD_STYLE = """
QToolButton { border: none; padding: 5px 4px; font-weight: 600; text-align: left; background: transparent; }
QToolButton:hover { color: palette(highlight); }
QToolButton:focus { color: palette(highlight); }
"""


class Field(Protocol):
    """What a row needs of its field; see `fields`."""

    pending: Any

    def show_value(self, value: Any) -> None:
        """Show a value, None, or MIXED."""

    def commit(self) -> None:
        """Tell what was typed."""

    def revert(self) -> None:
        """Drop what was typed."""


class Row:
    """A field bound to a value of records."""

    def __init__(
        self,
        field: Any,
        read: Callable[[Record], Any],
        write: Callable[[Any, bool], None],
        *,
        live: bool = False,
    ) -> None:
        """`live` rows are shown anew while things are dragged."""
        self.field, self.read, self.live = field, read, live
        self.widgets: list[QWidget] = []
        field.edited.connect(write)


class Memory:
    """Which sections are open, kept among the person's settings."""

    @staticmethod
    def is_open(key: str, default: bool) -> bool:
        """Say whether a section was left open."""
        stored = settings().value(f"inspector/{key}")
        return default if stored is None else str(stored).lower() in ("true", "1")

    @staticmethod
    def set_open(key: str, is_open: bool) -> None:
        """Remember it."""
        settings().setValue(f"inspector/{key}", is_open)


class Section(QWidget):
    """A folding part of the form. A subclass builds its rows, once; `sections.PARTS` says when it is shown."""

    title = ""
    open_at_first = True
    laid_out = Signal()

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = subject
        self.rows: list[Row] = []
        self.body = QWidget(self)
        self.grid = QGridLayout(self.body)
        self.grid.setContentsMargins(0, 0, 0, GAP)
        self.grid.setHorizontalSpacing(GAP)
        self.grid.setVerticalSpacing(GAP)
        self.grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.grid.setColumnStretch(1, 1)
        self.head = self._make_head()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 10, 0)
        layout.setSpacing(2)
        if self.title:
            layout.addWidget(self.head)
        else:
            self.head.hide()
        layout.addWidget(self.body)
        self.build()
        self.fold(Memory.is_open(self.key, self.open_at_first) if self.title else True)

    @property
    def key(self) -> str:
        """The name under which it is remembered."""
        return type(self).__name__

    @property
    def session(self) -> Any:
        """The session that is edited."""
        return self.subject.session

    def build(self) -> None:
        """Make the rows."""

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the values of records; with `live` only those that change in a drag."""
        for row in self.rows:
            if row.live or not live:
                row.field.show_value(common(row.read(record) for record in records))

    def fold(self, is_open: bool) -> None:
        """Show or hide the rows."""
        self.body.setVisible(is_open)
        self.head.setChecked(is_open)
        self.head.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)

    # -- rows --------------------------------------------------------------------------------------------------

    def add(self, label: str, widget: QWidget, tip: str = "", *, wide: bool = False) -> QWidget:
        """Add a row of a label and a widget; `wide` puts the label above. Return the widget."""
        line = self.grid.rowCount()
        name = QLabel(label, self.body)
        name.setBuddy(widget)
        name.setToolTip(tip)
        if label and not widget.accessibleName():
            widget.setAccessibleName(label)
        if tip and not widget.toolTip():
            widget.setToolTip(tip)
        if wide:
            self.grid.addWidget(widget, line, 0, 1, 2)
            name.hide()
            return widget
        if not label:
            # Nothing in its place: an empty label would keep a line free where the widget is hidden or moved away.
            self.grid.addWidget(widget, line, 1)
            name.hide()
            return widget
        tall = widget.sizeHint().height() > 40
        name.setAlignment(Qt.AlignmentFlag.AlignRight
                          | (Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter))  # fmt: skip
        if tall:
            name.setContentsMargins(0, 4, 0, 0)
        name.setWordWrap(True)
        # A word cannot be broken: a long one widens the column rather than lose its beginning.
        name.ensurePolished()
        words = name.fontMetrics()
        name.setFixedWidth(max([LABEL_WIDTH, *(words.horizontalAdvance(word) + 2 for word in label.split())]))
        self.grid.addWidget(name, line, 0)
        self.grid.addWidget(widget, line, 1)
        return widget

    def bind(
        self,
        field: Any,
        read: Callable[[Record], Any],
        write: Callable[[Any, bool], None],
        *,
        live: bool = False,
    ) -> Any:
        """Bind a field to a value of the records; return the field."""
        self.rows.append(Row(field, read, write, live=live))
        return field

    def row(
        self,
        label: str,
        field: Any,
        read: Callable[[Record], Any],
        write: Callable[[Any, bool], None],
        tip: str = "",
        *,
        live: bool = False,
    ) -> Any:
        """Add a row with a bound field; return the field."""
        self.add(label, field, tip)
        return self.bind(field, read, write, live=live)

    def field_row(self, label: str, field: Any, name: str, step: str, tip: str = "") -> Any:
        """Add a row for a plain field of the records; `step` is the name of the undo step."""
        return self.row(
            label,
            field,
            lambda record: getattr(record, name, None),
            lambda value, on: self.subject.set_field(step, name, value, on),
            tip,
        )

    def style_row(
        self, label: str, field: Any, name: str, step: str, tip: str = "", scale: float = 1.0
    ) -> Any:
        """Add a row for a part of the style; `scale` is how much of the shown unit one of the style is."""

        def read(record: Record) -> Any:
            value = getattr(record.style, name)
            return value * scale if isinstance(value, float) and scale != 1.0 else value

        def write(value: Any, on: bool) -> None:
            self.subject.set_style(step, name, value / scale if isinstance(value, float) else value, on)

        return self.row(label, field, read, write, tip)

    def side_by_side(self, label: str, *widgets: QWidget, tip: str = "") -> QWidget:
        """Add a row of several widgets of equal width."""
        holder = QWidget(self.body)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for widget in widgets:
            line.addWidget(widget, 1 if not isinstance(widget, QToolButton) else 0)
        holder.setAccessibleName(label)
        holder.setFocusProxy(widgets[0])
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.add(label, holder, tip)
        return holder

    def show_row(self, widget: QWidget, shown: bool) -> None:
        """Show or hide a row by its widget."""
        line = self.grid.getItemPosition(self.grid.indexOf(widget))
        label = self.grid.itemAtPosition(int(line[0]), 0) if isinstance(line, tuple) else None
        name = label.widget() if label is not None else None
        if name is not None and name is not widget:
            name.setVisible(shown)
        widget.setVisible(shown)

    def _make_head(self) -> QToolButton:
        head = QToolButton(self)
        head.setText(tr(self.title))
        head.setCheckable(True)
        head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head.setStyleSheet(_HEAD_STYLE)
        head.setToolTip(tr("Fold or unfold “{title}”", title=tr(self.title)))
        head.setAccessibleName(tr(self.title))
        head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head.clicked.connect(self._folded)
        return head

    def _folded(self) -> None:
        is_open = self.head.isChecked()
        Memory.set_open(self.key, is_open)
        self.fold(is_open)
        self.laid_out.emit()
