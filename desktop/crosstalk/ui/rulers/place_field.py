"""The field that asks where a guide is to lie, in millimetres."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QWidget

from crosstalk.commands import guides as edits
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import MM
from crosstalk.tongue import later, tr
from crosstalk.ui import style

FAR = 10_000.0
"""Millimetres beyond which no guide can be typed."""


class GuidePlace(QFrame):
    """A small field at the pointer: Enter puts the guide there, Esc or a click elsewhere leaves it."""

    def __init__(self, session: EditorSession, number: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._number = session, number
        guide = session.history.diagram.guides[number]
        self.setObjectName("quick-pick")
        self.setAccessibleName(tr("Place of the guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = QLabel(tr("From the left edge") if guide.axis == "x" else tr("From the upper edge"), self)
        self.field = QDoubleSpinBox(self)
        self.field.setObjectName("guide-place")
        self.field.setAccessibleName(tr("Place of the guide"))
        self.field.setDecimals(2)
        self.field.setRange(-FAR, FAR)
        self.field.setSuffix(" mm")
        self.field.setValue(guide.at / MM)
        style.inset(self.field)
        label.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(style.SPACE, style.SPACE, style.SPACE, style.SPACE)
        row.addWidget(label)
        row.addWidget(self.field)

    def show_at(self, at: QPoint) -> None:
        """Open beside a place of the screen with the number ready to be typed over."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        x = max(area.left(), min(at.x() + 12, area.right() - self.width()))
        y = max(area.top(), min(at.y() + 12, area.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the number on Enter, leave everything on Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.field.interpretText()
            at = self.field.value() * MM
            self.close()
            self._session.run(later("Move guide"), edits.move_guide, self._number, at)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
