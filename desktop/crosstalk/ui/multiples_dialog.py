"""Asking for small multiples: by which dimension, for which values, how many side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crosstalk.editor import multiples
from crosstalk.errors import CrosstalkError
from crosstalk.model import Dimension
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.context_dialog import ROW
from crosstalk.ui.style import enlarge, inset

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_SMALL = 0.75
"""Views under this scale are told of: their words get small."""


class MultiplesDialog(QDialog):
    """Accepting lays out a panel per value, as one undo step."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sources = multiples.sources(session)
        self.setObjectName("multiples-dialog")
        self.setWindowTitle(tr("Small multiples"))
        self.dimension = QComboBox(self)
        self.dimension.setAccessibleName(tr("Dimension"))
        for known in multiples.dimensions(session):
            self.dimension.addItem(known.label or known.id, known.id)
        self.values = QListWidget(self)
        self.values.setAccessibleName(tr("Values"))
        self.columns = QSpinBox(self)
        inset(self.columns)
        self.columns.setRange(0, 12)
        self.columns.setSpecialValueText(tr("as many as fit"))
        self.columns.setAccessibleName(tr("Side by side"))
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setStyleSheet(f"color: {style.TEXT_MUTED}")
        self.note.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.dimension.currentIndexChanged.connect(lambda _: self._show_values())
        self.values.itemChanged.connect(lambda _: self._tell())
        self.columns.valueChanged.connect(lambda _: self._tell())
        self._show_values()
        enlarge(self, 400, 420)

    @property
    def chosen(self) -> Dimension | None:
        """The chosen dimension."""
        wanted = self.dimension.currentData()
        return next((d for d in multiples.dimensions(self._session) if d.id == wanted), None)

    @property
    def ticked(self) -> list[str]:
        """The values that get a panel."""
        items = (self.values.item(row) for row in range(self.values.count()))
        return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]

    def accept(self) -> None:
        """Lay them out."""
        chosen = self.chosen
        if chosen is not None and self.ticked:
            multiples.make(self._session, chosen, self.ticked, self.sources, self.columns.value())
        super().accept()

    def _show_values(self) -> None:
        chosen = self.chosen
        self.values.blockSignals(True)
        self.values.clear()
        for value in chosen.values if chosen is not None else ():
            item = QListWidgetItem(value, self.values)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setSizeHint(QSize(0, ROW))
        self.values.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        try:
            grid = multiples.plan(self._session, self.sources, len(self.ticked), self.columns.value())
        except CrosstalkError as error:
            grid, words = None, str(error)
        else:
            words = (
                ""
                if grid
                else tr("Tick at least one value.")
                if not self.ticked
                else tr("There is nothing to show.")
            )
        ok.setEnabled(grid is not None)
        if grid is not None:
            page = self._session.history.diagram.page
            shown = tr("what is selected") if self.sources else "everything"
            beside = (
                tr("{columns} side by side", columns=grid.columns)
                if grid.columns > 1
                else tr("one below the other")
            )
            words = tr(
                "Shows {shown}, {beside}, at {scale:.0%} of its size.",
                shown=shown,
                beside=beside,
                scale=grid.scale,
            )
            if grid.page_height_mm > page.height_mm:
                words += tr(
                    " The page grows to {width_mm:g} × {page_height_mm:g} mm.",
                    width_mm=page.width_mm,
                    page_height_mm=grid.page_height_mm,
                )
            if grid.scale < _SMALL:
                words += tr(" Words get small: put fewer side by side.")
        self.note.setText(words)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("A panel for each"), self.dimension)
        form.addRow(tr("Values"), self.values)
        form.addRow(tr("Side by side"), self.columns)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel, self)
        self.buttons.button(box.Ok).setText(tr("Lay out"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(form, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)
