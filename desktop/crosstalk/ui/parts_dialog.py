"""Everything that is asked of an own component: its look, its name, its slots, who made it, and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog.artfile import art_file
from crosstalk.catalog.svgart import Drawing
from crosstalk.catalog.terms import named
from crosstalk.editor import parts
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import MM
from crosstalk.model import OwnPart
from crosstalk.model.parts import named as with_id
from crosstalk.storage import library
from crosstalk.tongue import tr
from crosstalk.ui import messages
from crosstalk.ui.parts_licence import UNKNOWN, licences
from crosstalk.ui.parts_places import FILE, PlaceBox
from crosstalk.ui.parts_preview import PartPreview
from crosstalk.ui.parts_slots import SlotList
from crosstalk.ui.style import inset, px

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

__all__ = ["FILE", "PartDialog"]

_WHILE_TYPING = 150
"""Milliseconds after the last letter in which the preview follows."""
_USUAL_MM = 14.0
"""Width or height that a drawing larger than this begins with."""


class PartDialog(QDialog):
    """Asks for one component. After it was accepted, `part` is it and `place` where it goes."""

    def __init__(
        self,
        session: EditorSession,
        drawing: Drawing,
        title: str,
        *,
        told: tuple[str, ...] = (),
        part: OwnPart | None = None,
        place: str = library.DEFAULT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("part-dialog")
        self.setWindowTitle(title)
        self._session, self._drawing = session, drawing
        self.part: OwnPart | None = None
        self.place = place
        self.preview = PartPreview(self)
        self.slots = SlotList(drawing, self)
        self._later = QTimer(self, singleShot=True, interval=_WHILE_TYPING)
        self._later.timeout.connect(self._show)
        self.slots.changed.connect(self._later.start)
        self.name = self._line("name", tr("Name"), tr("such as “Patient-derived organoid”"))
        self.synonyms = self._line("synonyms", tr("Also called"), tr("separated by commas"))
        self.category = self._choice("category", tr("Category"))
        self.width_mm = self._size()
        self.author = self._line("author", tr("Author"), tr("who drew it"))
        self.licence = self._choice("licence", tr("Licence"))
        self.advice = self._note("licence-advice")
        self.source = self._line("source", tr("Source"), tr("address or publication"))
        self.places = PlaceBox(place, self, with_file=True)
        self.told = self._note("told")
        self.told.setText("\n".join(f"• {sentence}" for sentence in told))
        self.told.setVisible(bool(told))
        self._fill_choices()
        self._lay_out()
        self._fill(part)
        self._show()

    def accept(self) -> None:
        """Take what was entered; what is missing is told, and the dialog stays."""
        try:
            part = parts.sound(self._made())
        except CrosstalkError as error:
            messages.tell(self, error)
            self.name.setFocus()
            return
        self.part, self.place = part, self.places.place
        super().accept()

    def _made(self) -> OwnPart:
        drawing = self.slots.drawing()
        width = self.width_mm.value() * MM
        height = width * drawing.size[1] / drawing.size[0]
        sized = Drawing(drawing.bounds, (width, height), drawing.nodes, drawing.slots, drawing.ports)
        return with_id(
            OwnPart(
                id="",
                label=self.name.text().strip(),
                art=art_file(sized).decode("utf-8"),
                width=round(width, 3),
                height=round(height, 3),
                author=self.author.text().strip(),
                license=str(self.licence.currentData()),
                source=self.source.text().strip(),
                category=str(self.category.currentData()),
                synonyms=tuple(word.strip() for word in self.synonyms.text().split(",") if word.strip()),
            )
        )

    def _fill(self, part: OwnPart | None) -> None:
        width, height = self._drawing.size
        if part is not None:
            width, height = part.width, part.height
            self.name.setText(part.label)
            self.synonyms.setText(", ".join(part.synonyms))
            self.author.setText(part.author)
            self.source.setText(part.source)
            _choose(self.category, part.category)
            if part.id or part.license:
                self._choose_licence(part.license)
        # What is edited, or was made on a page, has its size already.
        sized = part is not None and (part.id or part.kept)
        shrunk = 1.0 if sized else min(1.0, _USUAL_MM * MM / max(width, height))
        self.width_mm.setValue(max(parts.LEAST_MM, width * shrunk / MM))
        self._advise()

    def _choose_licence(self, licence: str) -> None:
        if self.licence.findData(licence) < 0:
            self.licence.insertItem(0, licence, licence)
        _choose(self.licence, licence)

    def _fill_choices(self) -> None:
        self.category.addItem(tr("None of the shipped ones"), "")
        for category in self._session.catalog.categories.values():
            self.category.addItem(named(category), category.id)
        for licence in licences():
            self.licence.addItem(licence.label, licence.id)
        _choose(self.licence, UNKNOWN)
        self.licence.currentIndexChanged.connect(lambda _: self._advise())

    def _advise(self) -> None:
        chosen = str(self.licence.currentData())
        self.advice.setText(next((entry.advice for entry in licences() if entry.id == chosen), ""))
        self.advice.setVisible(bool(self.advice.text()))

    def _show(self) -> None:
        self.preview.show_drawing(self.slots.drawing())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label, field in (
            (tr("Name"), self.name), (tr("Also called"), self.synonyms), (tr("Category"), self.category),
            (tr("Width"), self.width_mm), (tr("Author"), self.author), (tr("Licence"), self.licence),
            ("", self.advice), (tr("Source"), self.source), (tr("Keep in"), self.places),
        ):  # fmt: skip
            form.addRow(label, field)
        left = QVBoxLayout()
        left.addWidget(self.preview)
        left.addSpacing(8)
        heading = QLabel(tr("Colour slots"), self)
        heading.setObjectName("heading")
        left.addWidget(heading)
        left.addWidget(self.slots)
        left.addWidget(self.told)
        left.addStretch(1)
        holder = QWidget(self)
        holder.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        right = QVBoxLayout()
        right.addWidget(holder)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.button(kinds.Ok).setText(tr("Keep"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addLayout(columns, 1)
        layout.addWidget(self.buttons)
        self.setMinimumHeight(470)
        self.resize(px(880), max(470, self.sizeHint().height()))
        self.name.setFocus()

    def _line(self, name: str, label: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(f"part-{name}")
        field.setAccessibleName(label)
        field.setPlaceholderText(hint)
        field.setMaxLength(300)
        return field

    def _choice(self, name: str, label: str) -> QComboBox:
        field = QComboBox(self)
        field.setObjectName(f"part-{name}")
        field.setAccessibleName(label)
        return field

    def _note(self, name: str) -> QLabel:
        note = QLabel(self)
        note.setObjectName("muted")
        note.setAccessibleName(name)
        note.setWordWrap(True)
        return note

    def _size(self) -> QDoubleSpinBox:
        field = QDoubleSpinBox(self)
        field.setObjectName("part-width")
        field.setAccessibleName(tr("Width in millimetres"))
        field.setRange(parts.LEAST_MM, parts.MOST_MM)
        field.setDecimals(1)
        field.setSuffix(" mm")
        inset(field)
        return field


def _choose(field: QComboBox, data: str) -> None:
    field.setCurrentIndex(max(0, field.findData(data)))
