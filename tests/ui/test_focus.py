"""Where the keys go can be seen: every kind of field looks different with the focus, in light and in dark."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog.color import contrast
from crosstalk.ui import style

SEEN = 3.0
"""Least contrast of what shows the focus with what was there without it (WCAG 2.2, 2.4.13)."""
LEAST = 20
"""So many pixels at least must differ that much."""


@pytest.fixture(autouse=True)
def _light(qapp):
    yield
    style.use(dark=False)
    style.apply(qapp)


def a_list() -> QListWidget:
    made = QListWidget()
    made.addItems(["one", "two"])
    made.setCurrentRow(1)
    return made


def a_tree() -> QTreeWidget:
    made = QTreeWidget()
    item = QTreeWidgetItem(["one"])
    made.addTopLevelItem(item)
    made.setCurrentItem(item)
    return made


def a_table() -> QTableWidget:
    made = QTableWidget(2, 2)
    made.setCurrentCell(0, 0)
    return made


def tabs() -> QTabBar:
    made = QTabBar()
    made.addTab("one")
    made.addTab("two")
    return made


def a_combo(editable: bool = False) -> QComboBox:
    made = QComboBox()
    made.addItems(["one", "two"])
    made.setEditable(editable)
    return made


def checked(made):
    made.setCheckable(True)
    made.setChecked(True)
    return made


def primary() -> QToolButton:
    made = QToolButton()
    made.setObjectName("primary")
    made.setText("Export")
    return made


def default() -> QPushButton:
    made = QPushButton("OK")
    made.setDefault(True)
    return made


def a_tool(text: str = "+") -> QToolButton:
    made = QToolButton()
    made.setText(text)
    return made


def a_group():
    return checked(QGroupBox("Group"))


def an_area() -> QScrollArea:
    made = QScrollArea()
    made.setObjectName("quiet")
    made.setWidget(QLabel("words\n" * 40))
    return made


def a_link() -> QLabel:
    made = QLabel("<a href='x'>link</a> words")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    return made


FIELDS = {
    "button": lambda: QPushButton("Press"),
    "default button": default,
    "checked button": lambda: checked(QPushButton("Press")),
    "tool button": a_tool,
    "checked tool button": lambda: checked(a_tool()),
    "primary button": primary,
    "line": lambda: QLineEdit("words"),
    "text": lambda: QPlainTextEdit("words"),
    "rich text": lambda: QTextEdit("words"),
    "number": QSpinBox,
    "decimal": QDoubleSpinBox,
    "date": QDateEdit,
    "combo": a_combo,
    "editable combo": lambda: a_combo(True),
    "check box": lambda: QCheckBox("Check"),
    "checked box": lambda: checked(QCheckBox("Check")),
    "radio button": lambda: QRadioButton("This"),
    "chosen radio button": lambda: checked(QRadioButton("This")),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "list": a_list,
    "tree": a_tree,
    "table": a_table,
    "tabs": tabs,
    "group": a_group,
    "scroll area": an_area,
}


def grabbed(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return data[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def strong(before: np.ndarray, after: np.ndarray) -> int:
    """Count the pixels that changed so much that the change is seen."""
    differing = np.argwhere((before != after).any(axis=2))
    name = "#{:02x}{:02x}{:02x}".format
    return sum(contrast(name(*before[y, x]), name(*after[y, x])) >= SEEN for y, x in differing)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("kind", FIELDS)
def test_the_focus_is_seen(qapp, qtbot, kind, dark):
    style.use(dark=dark)
    style.apply(qapp)
    host = QDialog()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    field, other = FIELDS[kind](), QLineEdit(host)
    column.addWidget(field)
    column.addWidget(other)
    host.resize(260, 220)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    # The caret must not count: it comes and goes.
    QApplication.setCursorFlashTime(0)
    for part in (field, *field.findChildren(QLineEdit)):
        if hasattr(part, "setReadOnly"):
            part.setReadOnly(True)
    other.setFocus()
    QApplication.processEvents()
    before = grabbed(host)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    after = grabbed(host)
    # The other field loses its own rim: only what is within this one counts.
    corner, size = field.mapTo(host, QPoint(0, 0)), field.size()
    part = np.s_[corner.y() : corner.y() + size.height(), corner.x() : corner.x() + size.width()]
    count = strong(before[part], after[part])
    assert count >= LEAST, f"{kind}: {count} pixels"
