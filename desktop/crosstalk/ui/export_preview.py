"""The picture of what an export will give, and the facts below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from crosstalk.exporters import letters
from crosstalk.exporters.frames import Sheet
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure
from crosstalk.geometry import MM
from crosstalk.painting.png import render_part
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.style import SPACE

SIZE = QSize(420, 480)


class ExportPreview(QWidget):
    """Shows a page of what will come out; arrows lead through the pages where there are several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: list[Sheet] = []
        self._ground: str | None = None
        self.number = 0
        self.picture = QLabel(self)
        self.picture.setObjectName("preview")
        self.picture.setAccessibleName(tr("Preview"))
        self.picture.setFixedSize(SIZE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setFrameShape(QFrame.Shape.NoFrame)
        self.picture.setStyleSheet(
            f"QLabel#preview {{ background: {style.PASTEBOARD}; border-radius: 6px; }}"
        )
        self.facts = self._label("status-fact")
        self.warning = self._label("warning")
        self.warning.setStyleSheet(f"QLabel {{ color: {style.WARNING}; }}")
        self._make_arrows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        column.addWidget(self.arrows)
        column.addWidget(self.facts)
        column.addWidget(self.warning)
        column.addStretch(1)

    def show_sheets(self, sheets: list[Sheet], options: ExportOptions, exporter: Exporter) -> None:
        """Show the pages of an export, beginning where the person looked before."""
        self._sheets = sheets
        # A slide is never transparent: without a ground of its own it lies on its theme's paper.
        opaque = "slide" in exporter.uses and options.background is None
        self._ground = sheets[0].figure.background(options) or (
            sheets[0].figure.scene.paper if opaque else None
        )
        self.number = min(self.number, len(sheets) - 1)
        self.facts.setText(facts(sheets[0].figure, options, exporter))
        said = letters.warning(sheets[0].figure, exporter.id, options)
        self.warning.setText(said)
        self.warning.setVisible(bool(said))
        self.arrows.setVisible(len(sheets) > 1)
        self._show_page()

    def step(self, by: int) -> None:
        """Show the next or the previous page."""
        self.number = max(0, min(self.number + by, len(self._sheets) - 1))
        self._show_page()

    def _show_page(self) -> None:
        sheet = self._sheets[self.number]
        self.picture.setPixmap(_picture(sheet, self._ground, self.devicePixelRatioF()))
        self.page.setText(
            tr(
                "{name}   ({number} of {count})",
                name=sheet.name,
                number=self.number + 1,
                count=len(self._sheets),
            )
        )
        self.back.setEnabled(self.number > 0)
        self.forth.setEnabled(self.number + 1 < len(self._sheets))

    def _make_arrows(self) -> None:
        self.arrows = QWidget(self)
        self.back, self.forth = QToolButton(self), QToolButton(self)
        self.page = QLabel(self)
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QHBoxLayout(self.arrows)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        for button, words, by, arrow in (
            (self.back, tr("Previous page"), -1, Qt.ArrowType.LeftArrow),
            (self.forth, tr("Next page"), 1, Qt.ArrowType.RightArrow),
        ):
            button.setArrowType(arrow)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, by=by: self.step(by))
        line.addWidget(self.back)
        line.addWidget(self.page, 1)
        line.addWidget(self.forth)
        self.arrows.hide()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setFixedWidth(SIZE.width())
        return label


def facts(figure: Figure, options: ExportOptions, exporter: Exporter) -> str:
    """Return size, pixels and smallest text of what will come out."""
    width, height = figure.size_mm(options)
    words = tr("{width:.1f} × {height:.1f} mm", width=width, height=height)
    if "dpi" in exporter.uses:
        across, down = figure.size_px(options)
        words += tr("   ·   {across} × {down} pixels", across=across, down=down)
    smallest = smallest_text(figure) * width * MM / figure.scene.page.width
    if smallest:
        words += tr("   ·   smallest text {smallest:.1f} pt", smallest=smallest)
    return words


def smallest_text(figure: Figure) -> float:
    """Return the least size of a line of text in points of the page, 0 for none.

    Sub- and superscripts are smaller by their nature; journals ask about the line's own size.
    """
    sizes = (
        max(span.size for span in text.spans)
        for item in figure.scene.ordered()
        for text in letters.texts_of(item.items)
        if text.spans
    )
    return min(sizes, default=0.0)


def _picture(sheet: Sheet, ground: str | None, ratio: float) -> QPixmap:
    area, room = sheet.area, SIZE * ratio
    scale = min((room.width() - 48) / area.width, (room.height() - 48) / area.height)
    width, height = max(1, round(area.width * scale)), max(1, round(area.height * scale))
    image = render_part(sheet.figure.scene, area, width, height, ground)
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
