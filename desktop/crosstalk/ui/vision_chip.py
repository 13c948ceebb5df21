"""In the status bar: with which eyes the page is looked at, how severe, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from crosstalk.catalog.vision import PRINTED, has_severity
from crosstalk.editor.actions import eyes
from crosstalk.editor.session import EditorSession
from crosstalk.tongue import tr
from crosstalk.ui.style import px

STEP = 5
"""Per cent of one step of the slider, so that the tables made on the way are few."""


class VisionChip(QWidget):
    """A slider for the severity and a button that leaves the view; hidden while the page is shown as it is."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.severity = QSlider(Qt.Orientation.Horizontal, self)
        self.severity.setObjectName("vision-severity")
        self.severity.setAccessibleName(tr("Severity of the colour-vision deficiency"))
        self.severity.setToolTip(tr("Severity, 0 to 100 %"))
        self.severity.setRange(0, 100 // STEP)
        self.severity.setPageStep(2)
        self.severity.setFixedWidth(px(96))
        self.severity.valueChanged.connect(self._set)
        self.button = QToolButton(self)
        self.button.setObjectName("vision")
        self.button.clicked.connect(lambda: eyes.look(session, ""))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.severity)
        line.addWidget(self.button)
        session.view_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session has."""
        settings = self._session.settings
        self.setVisible(bool(settings.vision))
        self.severity.setVisible(has_severity(settings.vision))
        self.severity.blockSignals(True)
        self.severity.setValue(round(100 * settings.severity / STEP))
        self.severity.blockSignals(False)
        words = eyes.name_of(settings.vision, settings.severity)
        self.button.setText(f"{words}  ✕")
        self.button.setAccessibleName(tr("Colour vision: {words}; leave", words=words))
        note = (
            tr(". An approximation of offset on coated paper, not a proof")
            if settings.vision == PRINTED
            else ""
        )
        self.button.setToolTip(tr("The page is simulated{note}. Click to see it as it is", note=note))

    def _set(self, value: int) -> None:
        eyes.look(self._session, self._session.settings.vision, value * STEP / 100)
