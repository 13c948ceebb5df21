"""The colour slots of a drawing, to be named, joined and left out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crosstalk.catalog.families import Family, families, slotted, tones_of
from crosstalk.catalog.svgart import Drawing
from crosstalk.tongue import tr

_SWATCH = QSize(92, 22)
_TONES = 5
_SHOWN = 5
"""Rows that are seen without scrolling."""


class Swatch(QWidget):
    """The tones of a family side by side, the widest the one that is set."""

    def __init__(self, family: Family, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family = family
        self.setFixedSize(_SWATCH)
        listed = ", ".join(sorted(family.tones))
        self.setToolTip(listed)
        self.setAccessibleName(tr("Tones {tones}", tones=listed))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tones."""
        tones = sorted(self._family.tones, key=lambda t: -self._family.tones[t])[:_TONES]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.width() * (0.5 if len(tones) > 1 else 1.0)
        rest = (self.width() - base) / max(1, len(tones) - 1)
        x = 0.0
        for number, tone in enumerate(tones):
            width = rest if number else base
            painter.fillRect(QRectF(x, 0, width, self.height()), QColor(tone))
            x += width
        painter.setPen(self.palette().mid().color())
        painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))
        painter.end()


class SlotList(QWidget):
    """A row for each family of tones; equal names are one slot, without a name the tones stay as they are."""

    changed = Signal()

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("part-slots")
        self._drawing = drawing
        self.families = found_families(drawing)
        self.names: list[QLineEdit] = []
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setColumnStretch(1, 1)
        for row, family in enumerate(self.families):
            grid.addWidget(Swatch(family, holder), row, 0)
            grid.addWidget(self._field(family, row, holder), row, 1)
        area = QScrollArea(self)
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        rows = max(1, min(_SHOWN, len(self.families)))
        area.setFixedHeight(rows * 36 + 4)
        area.setAccessibleName(tr("Colour slots"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        hint = QLabel(self._advice(), self)
        hint.setWordWrap(True)
        hint.setObjectName("muted")
        if self.families:
            layout.addWidget(area)
        else:
            area.hide()
        layout.addWidget(hint)

    def drawing(self) -> Drawing:
        """Return the drawing with the slots that are named now."""
        chosen: dict[str, str] = {}
        weights: dict[str, dict[str, float]] = {}
        for family, field in zip(self.families, self.names, strict=True):
            name = slot_name(field.text())
            chosen.update(dict.fromkeys(family.tones, name))
            weights.setdefault(name, {}).update(family.tones)
        bases = {name: max(tones, key=lambda t: (tones[t], t)) for name, tones in weights.items() if name}
        return slotted(self._drawing, chosen, bases)

    def _field(self, family: Family, row: int, parent: QWidget) -> QLineEdit:
        field = QLineEdit(family.name, parent)
        field.setObjectName(f"slot-{row}")
        field.setMaxLength(30)
        field.setPlaceholderText(tr("keeps its colours"))
        field.setAccessibleName(tr("Name of slot {number}", number=row + 1))
        field.textChanged.connect(lambda _: self.changed.emit())
        self.names.append(field)
        return field

    def _advice(self) -> str:
        if not self.families:
            return tr("A picture of pixels keeps its colours.")
        return tr("The same name joins two slots; without a name the tones keep their colours.")


def found_families(drawing: Drawing) -> tuple[Family, ...]:
    """Return the families of a drawing: those it says itself, else those that its tones form."""
    if not drawing.slots:
        return families(drawing)
    areas = tones_of(drawing)
    own: dict[str, Family] = {name: Family(name) for name in drawing.slots}
    loose = Family("")
    taken: set[str] = set()
    for shape in drawing.shapes():
        tones = _tones(tones_of(Drawing(drawing.bounds, drawing.size, (shape,), {}, ())))
        family = own.get(shape.slot, loose)
        for tone in tones:
            if tone not in taken:
                taken.add(tone)
                family.tones[tone] = areas.get(tone, 0.0)
    return tuple(family for family in (*own.values(), loose) if family.tones)


def slot_name(text: str) -> str:
    """Return what a person typed as the name of a slot: small letters, no blanks."""
    return "-".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _tones(areas: Iterable[str]) -> tuple[str, ...]:
    return tuple(areas)
