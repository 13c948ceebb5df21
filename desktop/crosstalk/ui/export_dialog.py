"""Export: the format and how, with a picture of what will come out. What was chosen is remembered in the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog.journals import JournalPreset, journal
from crosstalk.commands import document as document_edits
from crosstalk.errors import CrosstalkError
from crosstalk.exporters import export as exporting
from crosstalk.exporters import frames, presets, progress
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, all_exporters
from crosstalk.painting import outputs  # noqa: F401 - registers PNG and TIFF
from crosstalk.painting.png import check_size
from crosstalk.storage.files import write_bytes
from crosstalk.tongue import later, tr
from crosstalk.ui import messages, recent, style
from crosstalk.ui.document import Document
from crosstalk.ui.export_fields import ExportFields
from crosstalk.ui.export_preview import ExportPreview
from crosstalk.ui.style import SPACE

_PATIENCE = 700
"""Milliseconds of an export before a bar with Cancel appears."""
_GLANCE = 0.05
"""Seconds between two looks at whether Cancel was pressed."""


class ExportDialog(QDialog):
    """Asks how to export; `written` is the (first) file that came out."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._diagram = document.history.diagram
        self._figures: dict[Any, Figure] = {}
        self._sheets: dict[Any, list[frames.Sheet]] = {}
        self.written: Path | None = None
        self._wants_steps = False
        self.setWindowTitle(tr("Export"))
        self._make_widgets()
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self._show_preview)
        self.format.currentIndexChanged.connect(lambda _: self._format_changed())
        self.settings.currentIndexChanged.connect(lambda _: self._take_settings())
        self.fields.changed.connect(self._later.start)
        self._begin_as_last_time()

    def __getattr__(self, name: str) -> Any:
        """Give the fields of the form as the dialog's own (`dialog.dpi`)."""
        if name.startswith("_") or name == "fields":
            raise AttributeError(name)
        return getattr(self.fields, name)

    # -- making ------------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("Format"))
        for exporter in sorted(all_exporters(), key=lambda e: e.id not in ("svg",)):
            self.format.addItem(tr(exporter.label), exporter)
        self.settings = QComboBox(self)
        self.settings.setObjectName("export-settings")
        self.settings.setAccessibleName(tr("Settings"))
        self.fields = ExportFields(self._diagram, self._document.session.catalog, self)
        self.shown = ExportPreview(self)
        self.hint = QLabel(self)
        self.hint.setObjectName("export-hint")
        self.hint.setWordWrap(True)
        self.hint.setStyleSheet(f"color: {style.TEXT_FAINT}")
        self.open_after = QCheckBox(tr("Keep this dialog open for another format"), self)

    def _lay_out(self) -> None:
        self.fields.form.insertRow(0, tr("Format"), self.format)
        self.fields.form.insertRow(1, tr("Settings"), self.settings)
        right = QVBoxLayout()
        right.setSpacing(SPACE + SPACE // 2)
        right.addWidget(self.fields)
        right.addWidget(self.hint)
        right.addStretch(1)
        right.addWidget(self.open_after)
        right.addWidget(self._make_buttons())
        whole = QHBoxLayout(self)
        whole.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        whole.setSpacing(3 * SPACE)
        whole.addWidget(self.shown)
        whole.addLayout(right, 1)

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self.export_button: QPushButton = box.addButton(tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.export_button.setDefault(True)
        box.accepted.connect(self._export)
        box.rejected.connect(self.reject)
        return box

    # -- what is chosen ----------------------------------------------------------------------------------------

    @property
    def exporter(self) -> Exporter:
        """The chosen format."""
        chosen = self.format.currentData()
        assert isinstance(chosen, Exporter)
        return chosen

    @property
    def preview(self) -> QLabel:
        """The picture of what will come out."""
        return self.shown.picture

    @property
    def facts(self) -> QLabel:
        """The line below it."""
        return self.shown.facts

    @property
    def preset(self) -> JournalPreset | None:
        """The journal that the page is meant for."""
        return journal(self._diagram.page.journal)

    def options(self) -> ExportOptions:
        """Return what is chosen; raises CrosstalkError for what makes no sense."""
        return self.fields.options

    def write(self, path: Path) -> None:
        """Export to a file, or to numbered ones beside it; raises CrosstalkError."""
        options = self.options()
        try:
            # All are made before the first is written: who cancels finds no half of a series.
            made = [(t, self.exporter.render(figure, options)) for t, figure in self._targets(path, options)]
            for target, data in made:
                write_bytes(target, data)
                self.written = self.written or target
        except MemoryError as error:
            raise CrosstalkError(
                tr("There is not enough memory for this; choose a lower dpi or a smaller width.")
            ) from error
        self._remember(options)

    def _targets(self, path: Path, options: ExportOptions) -> Iterable[tuple[Path, Figure]]:
        if "pages" in self.exporter.uses or options.pages == "figure":
            return [(path, self._figure(options))]
        return frames.numbered(self._figure(options), path, options)

    def _remember(self, options: ExportOptions) -> None:
        output = presets.to_remember(self.exporter.id, options)
        known = self._document.history.diagram.outputs
        if known[:1] != (output,):
            self._document.session.run(
                later("Remember export settings"), document_edits.remember_output, output
            )

    # -- where settings come from ------------------------------------------------------------------------------

    def _begin_as_last_time(self) -> None:
        """Begin with the format that was exported last, else with the first one that the journal takes."""
        last = presets.last_format(self._diagram)
        taken = presets.formats_of(self.preset) if self.preset is not None else ()
        wanted = last or next(iter(taken), "svg")
        ids = [self.format.itemData(n).id for n in range(self.format.count())]
        self.format.setCurrentIndex(ids.index(wanted) if wanted in ids else 0)
        self._format_changed()

    def choose_steps(self) -> None:
        """Choose slides, one for each step of the talk."""
        self.setWindowTitle(tr("Export talk"))
        ids = [self.format.itemData(n).id for n in range(self.format.count())]
        if "pptx" in ids:
            self.format.setCurrentIndex(ids.index("pptx"))
        # Whatever was chosen for the figure last time, the talk is what is meant now; another format keeps to it.
        self._wants_steps = True
        self._take_settings()

    def _format_changed(self) -> None:
        self.fields.show_for(self.exporter)
        self.settings.blockSignals(True)
        self.settings.clear()
        remembered = presets.remembered(self._diagram, self.exporter.id)
        if remembered:
            self.settings.addItem(tr("As last time"), remembered)
        if self.preset is not None:
            self.settings.addItem(
                tr("For {name}", name=self.preset.name), presets.asked_by(self.preset, self._diagram)
            )
        self.settings.addItem(tr("The usual"), {})
        self.settings.blockSignals(False)
        self._take_settings()

    def _take_settings(self) -> None:
        self.fields.apply(self.settings.currentData() or {})
        if self._wants_steps:
            self.fields.choose_pages("steps")
        self.hint.setText(self._hint())
        self.hint.setVisible(bool(self.hint.text()))
        self._later.start()

    def _hint(self) -> str:
        """Return what the journal says of files and colours and no field can hold."""
        if self.preset is None:
            return ""
        formats = ", ".join(self.preset.formats)
        said = [
            tr("takes {formats}", formats=formats) if formats else "",
            tr("colours: {colors}", colors=self.preset.colors) if self.preset.colors else "",
        ]
        words = "; ".join(part for part in said if part)
        return f"{self.preset.label}: {words}." if words else ""

    # -- answering ---------------------------------------------------------------------------------------------

    def _figure(self, options: ExportOptions) -> Figure:
        key = (options.theme, options.context)
        if key not in self._figures:
            self._figures[key] = exporting.figure_of(self._diagram, options)
        return self._figures[key]

    def _pages(self, options: ExportOptions) -> list[frames.Sheet]:
        key = (options.theme, options.context, options.pages, options.each)
        if key not in self._sheets:
            self._sheets[key] = list(frames.sheets(self._figure(options), options))
        return self._sheets[key]

    def _show_preview(self) -> None:
        try:
            options = self.options()
            pages = self._pages(replace(options, dpi=300.0))
            self.shown.show_sheets(pages, options, self.exporter)
            if "dpi" in self.exporter.uses:
                check_size(*self._figure(options).size_px(options))
        except CrosstalkError as error:
            self.facts.setText(str(error))
            self.export_button.setEnabled(False)
            return
        self.export_button.setEnabled(True)

    def _export(self) -> None:
        exporter = self.exporter
        start = self._document.suggested_path(exporter.suffixes[0])
        if self._document.path is None:
            start = recent.last_folder() / start.name
        endings = " ".join(f"*{suffix}" for suffix in exporter.suffixes)
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export"), str(start), f"{tr(exporter.label)} ({endings})"
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in exporter.suffixes:
            path = path.with_name(path.name + exporter.suffixes[0])
        try:
            self._write_watched(path)
        except progress.CancelledError:
            self.facts.setText(tr("Cancelled: nothing was written."))
            return
        except CrosstalkError as error:
            messages.tell(self, error, tr("“{name}” was not written", name=path.name))
            return
        recent.remember_folder(path)
        if self.open_after.isChecked():
            self.facts.setText(tr("Written: {name}", name=path.name))
        else:
            self.accept()

    def _write_watched(self, path: Path) -> None:
        """Write under a bar that can be cancelled, once it takes a while."""
        bar = QProgressDialog(tr("Exporting…"), tr("Cancel"), 0, 0, self)
        bar.setWindowTitle(tr("Export"))
        bar.setWindowModality(Qt.WindowModality.WindowModal)
        bar.setMinimumDuration(_PATIENCE)
        looked = perf_counter()

        def look() -> None:
            nonlocal looked
            if perf_counter() - looked < _GLANCE:
                return
            bar.setValue(0)
            QApplication.processEvents()
            looked = perf_counter()
            if bar.wasCanceled():
                raise progress.CancelledError

        try:
            with progress.watched(look):
                self.write(path)
        finally:
            bar.close()
            bar.deleteLater()
