"""The figure at its true size in millimetres: as the page is, or as a reader sees it in a column of a journal.

A screen says how many dots it has to the inch, but not always the truth. So a person may hold a bank card to the screen
and drag a slider until the drawn one is as large; the factor is kept for that screen.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog.journals import JournalPreset, journal
from crosstalk.editor.session import EditorSession
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import MM
from crosstalk.painting.png import render_part
from crosstalk.scene import Scene
from crosstalk.tongue import tr
from crosstalk.ui import recent, style
from crosstalk.ui.style import SPACE

CARD = (85.6, 53.98)
"""Width and height of a bank card in mm (ISO/IEC 7810, ID-1)."""
COLUMN = 89.0
"""Width in mm of one column in most journals of large pages."""
_INCH = 25.4
_LEAST, _MOST = 50, 200
"""Per cent by which a screen may be off."""
_CORNER = 3.18
_GROUND = QColor("#c9cdd6")


class Sheet(QWidget):
    """The figure, or a bank card, so many pixels to the millimetre."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = scene
        self._image: QImage | None = None
        self.width_mm = scene.page.width / MM
        self.per_mm = 1.0
        self.card = False

    @property
    def size_mm(self) -> tuple[float, float]:
        """What is shown, in millimetres."""
        page = self.scene.page
        return CARD if self.card else (self.width_mm, self.width_mm * page.height / page.width)

    def show_at(self, width_mm: float, per_mm: float, *, card: bool) -> None:
        """Show the figure at a width, or a card, with so many pixels to the millimetre."""
        self.width_mm, self.per_mm, self.card = width_mm, per_mm, card
        self._image = None
        self.setFixedSize(QSize(*(max(1, round(side * per_mm)) for side in self.size_mm)))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint what is shown."""
        painter = QPainter(self)
        if self.card:
            _paint_card(painter, QRectF(self.rect()), self.per_mm)
        else:
            painter.drawImage(self.rect(), self._picture())
        painter.end()

    def _picture(self) -> QImage:
        if self._image is None:
            ratio = self.devicePixelRatioF()
            width, height = (max(1, round(side * ratio)) for side in (self.width(), self.height()))
            scene = self.scene
            try:
                self._image = render_part(scene, scene.page, width, height, scene.paper)
            except CrosstalkError:
                self._image = QImage()  # A poster of some metres: more than a screen can show anyway.
        return self._image


class TrueSizeWindow(QDialog):
    """Shows the page at real millimetres, or reduced to the columns of its journal."""

    calibrated = Signal(float)
    """The new factor."""

    def __init__(
        self,
        session: EditorSession,
        parent: QWidget | None = None,
        *,
        preset: JournalPreset | None = None,
        width_mm: float | None = None,
    ) -> None:
        super().__init__(parent)
        page = session.history.diagram.page
        self._preset = preset if preset is not None else journal(page.journal)
        self.setWindowTitle(tr("True size"))
        self.sheet = Sheet(session.whole_scene, self)
        self.widths = QComboBox(self)
        self.widths.setAccessibleName(tr("Width"))
        self._fill(page.width_mm, width_mm)
        self._make_calibration()
        self.facts = QLabel(self)
        self.facts.setStyleSheet(f"color: {style.TEXT_FAINT}")
        self.facts.setWordWrap(True)
        self._lay_out()
        self.widths.currentIndexChanged.connect(lambda _: self.refresh())
        self.card.toggled.connect(lambda _: self.refresh())
        self.slider.valueChanged.connect(self._calibrate)
        self.refresh()
        self._take_room()

    @property
    def per_mm(self) -> float:
        """Logical pixels to the millimetre on this screen, as calibrated."""
        return screen_per_mm(self.screen()) * self.slider.value() / 100

    def refresh(self) -> None:
        """Show what is chosen."""
        card = self.card.isChecked()
        width = float(self.widths.currentData())
        self.sheet.show_at(width, self.per_mm, card=card)
        self.slider.setVisible(card)
        self.widths.setVisible(not card)
        self.facts.setText(self._said(card))

    # -- making ------------------------------------------------------------------------------------------------

    def _fill(self, page_mm: float, chosen: float | None) -> None:
        """Offer the page's width, those of the journal, and the usual column."""
        self.widths.addItem(tr("The page: {page_mm:g} mm", page_mm=page_mm), page_mm)
        named = self._preset.widths if self._preset is not None else ()
        label = self._preset.label if self._preset is not None else ""
        for name, width in named:
            if width < page_mm - 0.05:
                self.widths.addItem(
                    tr(
                        "What the reader sees in {name} of {label}: {width:g} mm",
                        name=name,
                        label=label,
                        width=width,
                    ),
                    width,
                )
        if page_mm > COLUMN + 0.05 and not any(abs(width - COLUMN) < 0.05 for _, width in named):
            self.widths.addItem(tr("What the reader sees at {COLUMN:g} mm", COLUMN=COLUMN), COLUMN)
        for row in range(self.widths.count()):
            if chosen is not None and abs(float(self.widths.itemData(row)) - chosen) < 0.05:
                self.widths.setCurrentIndex(row)

    def _make_calibration(self) -> None:
        self.card = QToolButton(self)
        self.card.setText(tr("Match a bank card…"))
        self.card.setCheckable(True)
        self.card.setToolTip(
            tr(
                "Hold a bank card ({CARD:g} mm wide) to the screen and make the drawn one as large",
                CARD=CARD[0],
            )
        )
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(_LEAST, _MOST)
        self.slider.setValue(round(kept_factor(self.screen()) * 100))
        self.slider.setAccessibleName(tr("Size of the card"))
        self.slider.hide()

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        area.setAccessibleName(tr("The figure at its true size"))
        area.setWidget(self.sheet)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area.setStyleSheet(
            f"QScrollArea {{ background: {_GROUND.name()}; border: 1px solid transparent; }}"
            f"QScrollArea:focus {{ border-color: {style.ACCENT}; }}"
        )
        area.viewport().setStyleSheet(f"background: {_GROUND.name()};")
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        bar.setSpacing(SPACE)
        bar.addWidget(self.widths)
        bar.addWidget(self.slider, 1)
        bar.addStretch(1)
        bar.addWidget(self.card)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        foot.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self._area = area

    def _take_room(self) -> None:
        room = self.screen().availableSize() * 0.9
        wanted = self.sheet.size() + QSize(6 * SPACE, 16 * SPACE)
        self.resize(wanted.boundedTo(room).expandedTo(QSize(560, 420)))

    # -- answering ---------------------------------------------------------------------------------------------

    def _calibrate(self, percent: int) -> None:
        keep_factor(self.screen(), percent / 100)
        self.calibrated.emit(percent / 100)
        self.refresh()

    def _said(self, card: bool) -> str:
        if card:
            return tr(
                "Move the slider until this card is as large as a real one ({CARD:g} × {CARD2:g} mm).",
                CARD=CARD[0],
                CARD2=CARD[1],
            )
        width, height = self.sheet.size_mm
        scale = width * MM / self.sheet.scene.page.width
        words = tr("{width:.1f} × {height:.1f} mm", width=width, height=height)
        sizes = text_sizes(self.sheet.scene, scale)
        if sizes:
            words += tr("   ·   text from {sizes:.1f} to {sizes2:.1f} pt", sizes=sizes[0], sizes2=sizes[1])
            preset = self._preset
            if preset is not None and preset.font_min is not None and sizes[0] < preset.font_min - 0.01:
                words += tr(
                    ", and {label} asks for {font_min:g} pt at least",
                    label=preset.label,
                    font_min=preset.font_min,
                )
        return words


def screen_per_mm(screen: QScreen) -> float:
    """Return the logical pixels to the millimetre that a screen says it has."""
    dots = screen.physicalDotsPerInch()
    # Some say nothing sensible (0, or thousands): then the logical ones are the better guess.
    return (dots if 40.0 <= dots <= 600.0 else screen.logicalDotsPerInch()) / _INCH


def kept_factor(screen: QScreen) -> float:
    """Return by how much a screen is off, as a person found with a card; 1 where nobody did."""
    try:
        value = float(str(recent.settings().value(_key(screen), 1.0)))
    except ValueError:
        return 1.0
    return value if _LEAST / 100 <= value <= _MOST / 100 else 1.0


def keep_factor(screen: QScreen, factor: float) -> None:
    """Keep by how much a screen is off."""
    recent.settings().setValue(_key(screen), factor)


def text_sizes(scene: Scene, scale: float) -> tuple[float, float] | None:
    """Return the least and the greatest size of a line of text in points at a scale, None without text."""
    from crosstalk.exporters.letters import texts_of

    sizes = [
        max(span.size for span in text.spans) * scale
        for item in scene.ordered()
        for text in texts_of(item.items)
        if text.spans
    ]
    return (min(sizes), max(sizes)) if sizes else None


def _key(screen: QScreen) -> str:
    name = "".join(
        c if c.isalnum() else "-" for c in f"{screen.manufacturer()}-{screen.model()}-{screen.name()}"
    )
    return f"screen/{name}"


def _paint_card(painter: QPainter, box: QRectF, per_mm: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(box, _GROUND)
    painter.setPen(QPen(QColor("#5b6274"), 1.0))
    painter.setBrush(QColor("#ffffff"))
    radius = _CORNER * per_mm
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#d9b36a"))
    painter.drawRoundedRect(QRectF(9 * per_mm, 19 * per_mm, 12 * per_mm, 9 * per_mm), 4, 4)
    painter.setBrush(QColor("#e4e7ee"))
    for row, width in ((36.0, 60.0), (43.0, 34.0)):
        painter.drawRoundedRect(QRectF(9 * per_mm, row * per_mm, width * per_mm, 3.5 * per_mm), 3, 3)
