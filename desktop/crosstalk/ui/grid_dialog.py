"""The grid in millimetres: how far its lines lie apart, and which are stronger."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from crosstalk.editor.session import EditorSession
from crosstalk.geometry import MM
from crosstalk.tongue import tr
from crosstalk.ui import style

LEAST, MOST = 0.1, 200.0
"""Millimetres between two lines."""


class GridDialog(QDialog):
    """What is changed is seen at once; Cancel puts it back."""

    def __init__(self, session: EditorSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        settings = session.settings
        self._before = (settings.grid, settings.grid_step, settings.grid_major)
        self.setObjectName("grid-dialog")
        self.setWindowTitle(tr("Grid"))
        self.shown = QCheckBox(tr("Show the grid and snap to it"), self)
        self.shown.setObjectName("grid-shown")
        self.shown.setChecked(settings.grid)
        self.step = QDoubleSpinBox(self)
        self.step.setObjectName("grid-step")
        self.step.setAccessibleName(tr("Distance of the lines"))
        self.step.setDecimals(2)
        self.step.setRange(LEAST, MOST)
        self.step.setSingleStep(0.5)
        self.step.setSuffix(" mm")
        self.step.setValue(settings.grid_step / MM)
        self.major = QSpinBox(self)
        self.major.setObjectName("grid-major")
        self.major.setAccessibleName(tr("A stronger line every"))
        self.major.setRange(0, 20)
        self.major.setSpecialValueText(tr("none"))
        self.major.setValue(settings.grid_major)
        for box in (self.step, self.major):
            style.inset(box)
        self._lay_out()
        self.shown.toggled.connect(self._take)
        self.step.valueChanged.connect(self._take)
        self.major.valueChanged.connect(self._take)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(*(2 * style.SPACE,) * 4)
        form.setSpacing(style.SPACE)
        form.addRow(self.shown)
        form.addRow(tr("Distance of the lines"), self.step)
        form.addRow(tr("A stronger line every"), self.major)
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        box.button(QDialogButtonBox.StandardButton.Ok).setText(tr("OK"))
        box.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        form.addRow(box)

    def _take(self, _: object = None) -> None:
        self._show(self.shown.isChecked(), self.step.value() * MM, self.major.value())

    def reject(self) -> None:
        """Put back what was."""
        self._show(*self._before)
        super().reject()

    def _show(self, shown: bool, step: float, major: int) -> None:
        settings = self._session.settings
        settings.grid, settings.grid_step, settings.grid_major = shown, step, major
        self._session.refresh_overlay()
