"""A field for identifiers such as CL:0000084: a list to add to and remove from."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.flow import FlowLayout
from crosstalk.ui.inspector.fields import TextField
from crosstalk.ui.inspector.values import MIXED

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*:[^\s:][^\s]*$")
_CHIP = "QToolButton { border: 1px solid palette(mid); border-radius: 9px; padding: 1px 6px; }"


def is_xref(text: str) -> bool:
    """Say whether a text is an identifier: PREFIX:ID without spaces."""
    return _ID.match(text) is not None


class XrefsField(QWidget):
    """Identifiers as chips; a click on one removes it, a line below adds."""

    edited = Signal(object, bool)
    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[str, ...] | None = None
        self.chips = QWidget(self)
        self.chips.setStyleSheet(_CHIP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.chips.setSizePolicy(policy)
        self._flow = FlowLayout(self.chips, 4)
        self.entry = TextField("PREFIX:ID", self)
        self.entry.setToolTip(
            tr("An identifier such as CL:0000084, UBERON:0002107 or HGNC:6091; Enter adds it")
        )
        self.entry.setAccessibleName(tr("New identifier"))
        self.entry.edited.connect(self._typed)
        self.warning = QLabel(self)
        self.warning.setWordWrap(True)
        self.warning.setStyleSheet(f"color: {style.BAD}")
        self.warning.hide()
        button = QPushButton(tr("Add"), self)
        button.setToolTip(tr("Add this identifier"))
        button.setAutoDefault(False)
        button.clicked.connect(self.entry.commit)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.entry, 1)
        line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.chips)
        layout.addLayout(line)
        layout.addWidget(self.warning)
        self.setFocusProxy(self.entry)

    @property
    def pending(self) -> bool:
        """Whether an identifier was typed that nobody was told yet."""
        return self.entry.pending

    def show_value(self, value: Any) -> None:
        """Show identifiers; what is MIXED shows none, adding goes to all."""
        values = None if value is MIXED else tuple(value or ())
        if values == self._values and self._flow.count():
            return
        self._values = values
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if values is None:
            self._flow.addWidget(QLabel(tr("— (they differ)"), self.chips))
        for text in values or ():
            self._flow.addWidget(self._chip(text))
        self.chips.setVisible(values is None or bool(values))
        self.chips.updateGeometry()

    def commit(self) -> None:
        """Add what was typed."""
        self.entry.commit()

    def revert(self) -> None:
        """Drop what was typed."""
        self.entry.revert()

    def _chip(self, text: str) -> QToolButton:
        chip = QToolButton(self.chips)
        chip.setText(f"{text}  ×")
        chip.setToolTip(tr("Remove {text}", text=text))
        chip.setAccessibleName(tr("Remove {text}", text=text))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        remove: Callable[[], None] = lambda: self.removed.emit(text)  # noqa: E731
        chip.clicked.connect(remove)
        return chip

    def minimumSizeHint(self) -> QSize:
        """Return at least the line for a new one."""
        return QSize(80, self.entry.sizeHint().height())

    def _typed(self, text: str, going_on: bool) -> None:
        text = text.strip()
        if not text or is_xref(text):
            self.warning.hide()
            self.entry.show_value("")
            if text:
                self.added.emit(text)
            return
        self.warning.setText(tr("“{text}” is no identifier: write PREFIX:ID, such as CL:0000084.", text=text))
        self.warning.show()
