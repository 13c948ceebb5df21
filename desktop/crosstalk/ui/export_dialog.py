"""Export: the format and how, with a picture of what will come out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crosstalk.errors import CrosstalkError
from crosstalk.exporters import export as exporting
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, all_exporters
from crosstalk.geometry import MM
from crosstalk.painting import outputs  # noqa: F401 - registers PNG and TIFF
from crosstalk.painting.png import render_scene
from crosstalk.ui import messages, recent
from crosstalk.ui.document import Document
from crosstalk.ui.style import SPACE

PREVIEW = QSize(420, 480)
PAGES = (("The whole figure on one page", "figure"), ("A page for each panel", "panels"))
SLIDES = (("A slide of the page's size", "page"), ("A wide slide (16:9)", "16:9"))

BACKGROUNDS = (("As on the page", None), ("Transparent", "none"), ("White", "#ffffff"), ("Colour…", "pick"))


class ExportDialog(QDialog):
    """Asks how to export; `written` is the file that came out."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._diagram = document.history.diagram
        self._figures: dict[str, Figure] = {}
        self.written: Path | None = None
        self.setWindowTitle("Export")
        self._make_fields()
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self._show_preview)
        self._link()
        self._format_changed()

    # -- making ------------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        page = self._diagram.page
        self.format = QComboBox(self)
        for exporter in sorted(all_exporters(), key=lambda e: e.id not in ("svg",)):
            self.format.addItem(exporter.label, exporter)
        self.width_mm = QDoubleSpinBox(self, decimals=1, minimum=5.0, maximum=5000.0, suffix=" mm")
        self.width_mm.setValue(page.width_mm)
        self.presets = QComboBox(self)
        self.presets.addItem("Page", page.width_mm)
        for words, width in (
            ("1 column (89 mm)", 89.0),
            ("1½ columns (120 mm)", 120.0),
            ("2 columns (183 mm)", 183.0),
        ):
            self.presets.addItem(words, width)
        self.presets.addItem("Own width", None)
        self.dpi = QSpinBox(self, minimum=36, maximum=2400, singleStep=50, value=300, suffix=" dpi")
        self.text = QComboBox(self)
        self.text.addItem("Text stays text (can be edited)", "live")
        self.text.addItem("Text as outlines (looks the same everywhere)", "outlines")
        self.pages = _choices(self, PAGES)
        self.slide = _choices(self, SLIDES)
        self.theme = QComboBox(self)
        self.theme.addItem("As on the page", None)
        for theme in self._document.session.catalog.themes.values():
            self.theme.addItem(theme.label, theme.id)
        self.background = _choices(self, BACKGROUNDS)
        self.open_after = QCheckBox("Keep this dialog open for another format", self)

    def _lay_out(self) -> None:
        self.preview = QLabel(self)
        self.preview.setObjectName("preview")
        self.preview.setFixedSize(PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setFrameShape(QFrame.Shape.NoFrame)
        self.preview.setStyleSheet("QLabel#preview { background: #e9ebf0; border-radius: 6px; }")
        self.facts = QLabel(self)
        self.facts.setObjectName("status-fact")
        self.facts.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left = QVBoxLayout()
        left.addWidget(self.preview)
        left.addWidget(self.facts)
        right = QVBoxLayout()
        right.addLayout(self._make_form())
        right.addStretch(1)
        right.addWidget(self.open_after)
        right.addWidget(self._make_buttons())
        whole = QHBoxLayout(self)
        whole.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        whole.setSpacing(3 * SPACE)
        whole.addLayout(left)
        whole.addLayout(right, 1)

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE + SPACE // 2)
        form.addRow("Format", self.format)
        sizes = QHBoxLayout()
        sizes.setSpacing(SPACE)
        sizes.addWidget(self.presets, 1)
        sizes.addWidget(self.width_mm)
        form.addRow("Width", sizes)
        form.addRow("Resolution", self.dpi)
        form.addRow("Text", self.text)
        form.addRow("Pages", self.pages)
        form.addRow("Slide", self.slide)
        form.addRow("Theme", self.theme)
        form.addRow("Background", self.background)
        self._form = form
        return form

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self.export_button: QPushButton = box.addButton("Export…", QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.export_button.setDefault(True)
        box.accepted.connect(self._export)
        box.rejected.connect(self.reject)
        return box

    def _link(self) -> None:
        self.format.currentIndexChanged.connect(self._format_changed)
        self.presets.currentIndexChanged.connect(self._take_preset)
        self.width_mm.valueChanged.connect(self._width_changed)
        self.background.activated.connect(self._pick_color)
        for box in (self.theme, self.background, self.text, self.pages, self.slide):
            box.currentIndexChanged.connect(self._changed)
        self.dpi.valueChanged.connect(self._changed)

    # -- what is chosen ----------------------------------------------------------------------------------------

    @property
    def exporter(self) -> Exporter:
        """The chosen format."""
        chosen = self.format.currentData()
        assert isinstance(chosen, Exporter)
        return chosen

    def options(self) -> ExportOptions:
        """Return what is chosen; raises CrosstalkError for what makes no sense."""
        page_width = round(self._diagram.page.width_mm, 1)
        width = round(self.width_mm.value(), 1)
        return ExportOptions(
            dpi=float(self.dpi.value()),
            width_mm=None if width == page_width else width,
            text=self.text.currentData(),
            theme=self.theme.currentData(),
            background=self.background.currentData(),
            pages=self.pages.currentData(),
            slide=self.slide.currentData(),
        )

    def write(self, path: Path) -> None:
        """Export to a file; raises CrosstalkError."""
        try:
            data = self.exporter.render(self._figure(), self.options())
        except MemoryError as error:
            raise CrosstalkError(
                "There is not enough memory for this; choose a lower dpi or a smaller width."
            ) from error
        from crosstalk.storage.files import write_bytes

        write_bytes(path, data)
        self.written = path

    # -- answering ---------------------------------------------------------------------------------------------

    def _format_changed(self) -> None:
        uses = self.exporter.uses
        for name, field in (
            ("dpi", self.dpi),
            ("text", self.text),
            ("pages", self.pages),
            ("slide", self.slide),
        ):
            field.setEnabled(name in uses)
            self._form.setRowVisible(field, name in uses)
        self._changed()

    def _changed(self) -> None:
        self._later.start()

    def _take_preset(self) -> None:
        width = self.presets.currentData()
        if width is not None:
            self.width_mm.setValue(float(width))

    def _width_changed(self, value: float) -> None:
        self.presets.blockSignals(True)
        known = [self.presets.itemData(n) for n in range(self.presets.count())]
        match = next(
            (n for n, w in enumerate(known) if w is not None and abs(w - value) < 0.05), len(known) - 1
        )
        self.presets.setCurrentIndex(match)
        self.presets.blockSignals(False)
        self._changed()

    def _pick_color(self, index: int) -> None:
        if self.background.itemText(index) != "Colour…":
            return
        color = QColorDialog.getColor(QColor("#ffffff"), self, "Background")
        if color.isValid():
            self.background.insertItem(index, color.name(), color.name())
        self.background.setCurrentIndex(index if color.isValid() else 0)

    def _figure(self) -> Figure:
        key = str(self.theme.currentData())
        if key not in self._figures:
            self._figures[key] = exporting.figure_of(
                self._diagram, ExportOptions(theme=self.theme.currentData())
            )
        return self._figures[key]

    def _show_preview(self) -> None:
        try:
            options, figure = self.options(), self._figure()
        except CrosstalkError as error:
            self.facts.setText(str(error))
            self.export_button.setEnabled(False)
            return
        self.export_button.setEnabled(True)
        self.facts.setText(self._facts(figure, options))
        self.preview.setPixmap(_picture(figure, options, self.devicePixelRatioF()))

    def _facts(self, figure: Figure, options: ExportOptions) -> str:
        width, height = figure.size_mm(options)
        words = f"{width:.1f} × {height:.1f} mm"
        if "dpi" in self.exporter.uses:
            across, down = figure.size_px(options)
            words += f"   ·   {across} × {down} pixels"
        smallest = _smallest_text(figure) * width * MM / figure.scene.page.width
        if smallest:
            words += f"   ·   smallest text {smallest:.1f} pt"
        return words

    def _export(self) -> None:
        exporter = self.exporter
        start = self._document.suggested_path(exporter.suffixes[0])
        if self._document.path is None:
            start = recent.last_folder() / start.name
        endings = " ".join(f"*{suffix}" for suffix in exporter.suffixes)
        name, _ = QFileDialog.getSaveFileName(self, "Export", str(start), f"{exporter.label} ({endings})")
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in exporter.suffixes:
            path = path.with_name(path.name + exporter.suffixes[0])
        try:
            self.write(path)
        except CrosstalkError as error:
            messages.tell(self, error, f"“{path.name}” was not written")
            return
        recent.remember_folder(path)
        if self.open_after.isChecked():
            self.facts.setText(f"Written: {path.name}")
        else:
            self.accept()


def _choices(parent: QWidget, entries: tuple[tuple[str, str | None], ...]) -> QComboBox:
    box = QComboBox(parent)
    for words, value in entries:
        box.addItem(words, value)
    return box


def _smallest_text(figure: Figure) -> float:
    from crosstalk.primitives import GroupItem, Primitive, TextItem

    def sizes(items: tuple[Primitive, ...]) -> list[float]:
        found: list[float] = []
        for item in items:
            if isinstance(item, TextItem):
                # Sub- and superscripts are smaller by their nature; journals ask about the line's own size.
                found += [max(span.size for span in item.spans)] if item.spans else []
            elif isinstance(item, GroupItem):
                found += sizes(item.items)
        return found

    return min((size for item in figure.scene.items.values() for size in sizes(item.items)), default=0.0)


def _picture(figure: Figure, options: ExportOptions, ratio: float) -> QPixmap:
    page, room = figure.scene.page, PREVIEW * ratio
    scale = min((room.width() - 48) / page.width, (room.height() - 48) / page.height)
    width, height = max(1, round(page.width * scale)), max(1, round(page.height * scale))
    ground = figure.background(options)
    image = render_scene(figure.scene, width, height, ground)
    out = QPixmap(image.size())
    out.fill(Qt.GlobalColor.white)
    painter = QPainter(out)
    if ground is None:
        _paint_checks(painter, out.width(), out.height())
    painter.drawImage(0, 0, image)
    painter.setPen(QColor(35, 42, 60, 60))
    painter.drawRect(0, 0, out.width() - 1, out.height() - 1)
    painter.end()
    out.setDevicePixelRatio(ratio)
    return out


def _paint_checks(painter: QPainter, width: int, height: int) -> None:
    """The usual sign for nothing: small grey and white squares."""
    for y in range(0, height, 8):
        for x in range((y // 8 % 2) * 8, width, 16):
            painter.fillRect(x, y, 8, 8, QColor("#eceef2"))
