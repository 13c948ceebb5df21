"""The field for evidence: what supports a statement, how strongly, and where it was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from crosstalk.model import Evidence
from crosstalk.model.records import EvidenceLevel
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.fields import ChoiceField, TextField
from crosstalk.ui.inspector.values import MIXED

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_TIP = later("The publication, by its key in the list of references")
_NEW = "\n"
"""What the choice "New reference" stands for: no key of a reference holds a line end."""
_WORDS: dict[EvidenceLevel, str] = {
    "": later("not stated"),
    "established": later("Established"),
    "supported": later("Supported"),
    "single study": later("Single study"),
    "hypothesised": later("Hypothesised"),
    "contested": later("Contested"),
    "own data": later("Own data"),
}
LEVELS = tuple((level, _WORDS[level]) for level in get_args(EvidenceLevel))


class EvidenceCard(QFrame):
    """One piece of evidence."""

    edited = Signal(object, bool)
    removed = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = Evidence()
        self.setObjectName("card")
        self.reference = ChoiceField((), hint="reference")
        self.level = ChoiceField(LEVELS)
        self.system = TextField(tr("species, cell line or cohort"))
        self.note = TextField(tr("note"))
        self.remove = QToolButton(self)
        self.remove.setText("×")
        self.remove.setAutoRaise(True)
        self.remove.setToolTip(tr("Remove this piece of evidence"))
        self.remove.setAccessibleName(tr("Remove this piece of evidence"))
        self.remove.clicked.connect(self.removed)
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 6, 6, 6)
        grid.setSpacing(4)
        grid.addWidget(self.reference, 0, 0)
        grid.addWidget(self.remove, 0, 1)
        names = (("level", tr("Level"), tr("How strongly it is supported")),
                 ("system", tr("Model"), tr("Model system: species, cell line or cohort")),
                 ("note", tr("Note##of evidence"), tr("A note on this evidence")))  # fmt: skip
        for line, (name, label, tip) in enumerate(names, start=1):
            field = getattr(self, name)
            field.setToolTip(tip)
            field.setAccessibleName(tr("Evidence: {label}", label=label.lower()))
            grid.addWidget(field, line, 0, 1, 2)
            field.edited.connect(lambda value, on, name=name: self._set(name, value, on))
        self.reference.setToolTip(tr(_TIP))
        self.reference.setAccessibleName(tr("Evidence: reference"))
        self.reference.edited.connect(self._chosen)
        grid.setColumnStretch(0, 1)

    @property
    def fields(self) -> tuple[Any, ...]:
        """Its fields in order."""
        return self.reference, self.level, self.system, self.note

    def show_piece(self, value: Evidence, references: dict[str, str]) -> None:
        """Show a piece of evidence; `references` are the citations of those there are by key."""
        self.value = value
        known = {key: key for key in references}
        if value.reference and value.reference not in known:
            known[value.reference] = tr("{reference} (missing)", reference=value.reference)
        self.reference.set_choices([("", tr("no reference")), *known.items(), (_NEW, tr("New reference…"))])
        self.reference.setToolTip(references.get(value.reference) or tr(_TIP))
        for name in ("reference", "level", "system", "note"):
            getattr(self, name).show_value(getattr(value, name))
        self.show()

    def _chosen(self, value: str, on: bool) -> None:
        if value == _NEW:
            self.reference.show_value(self.value.reference)
            self.new_wanted.emit()
        else:
            self._set("reference", value, on)

    def _set(self, name: str, value: Any, on: bool) -> None:
        self.value = msgspec.structs.replace(self.value, **{name: value})
        self.edited.emit(self.value, on)


class EvidenceField(QWidget):
    """Cards of evidence and a button to add one. Where records differ, only adding to all is offered."""

    edited = Signal(object, bool)
    added = Signal(object)
    cited = Signal(object, object)
    """A reference that was made here, and the pieces of evidence of which one cites it."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._value: Any = ()
        self.cards: list[EvidenceCard] = []
        self.differ = QLabel(tr("— The selected differ in evidence."), self)
        self.differ.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.differ)
        self.add = QPushButton(tr("Add evidence"), self)
        self.add.setAutoDefault(False)
        self.add.setToolTip(tr("Add a piece of evidence: a reference, how strong it is, where it was shown"))
        self.add.clicked.connect(lambda: self.added.emit(Evidence()))
        self._layout.addWidget(self.add)

    @property
    def pending(self) -> bool:
        """Whether something was typed that nobody was told yet."""
        return any(field.pending for card in self._shown() for field in card.fields)

    def show_value(self, value: Any) -> None:
        """Show pieces of evidence, or that they differ."""
        self._value = value
        pieces = () if value is MIXED or value is None else value
        self.differ.setVisible(value is MIXED)
        self.add.setText(tr("Add evidence to all") if value is MIXED else tr("Add evidence"))
        references = {key: reference.citation for key, reference in self.references().items()}
        while len(self.cards) < len(pieces):
            self._make_card()
        for number, card in enumerate(self.cards):
            if number < len(pieces):
                card.show_piece(pieces[number], references)
            else:
                card.hide()

    def references(self) -> dict[str, Any]:
        """Return the references of the diagram by key."""
        return dict(self._session.history.diagram.references)

    def commit(self) -> None:
        """Tell what was typed."""
        for card in self._shown():
            for field in card.fields:
                field.commit()

    def revert(self) -> None:
        """Drop what was typed."""
        for card in self.cards:
            for field in card.fields:
                field.revert()

    def _shown(self) -> list[EvidenceCard]:
        count = len(self._value) if isinstance(self._value, tuple) else 0
        return self.cards[:count]

    def _make_card(self) -> None:
        card, number = EvidenceCard(self), len(self.cards)
        card.edited.connect(lambda value, on: self._replace(number, value, on))
        card.removed.connect(lambda: self._replace(number, None, False))
        card.new_wanted.connect(lambda: self._new_reference(number))
        self.cards.append(card)
        self._layout.insertWidget(self._layout.count() - 1, card)

    def _replace(self, number: int, piece: Evidence | None, on: bool) -> None:
        pieces = list(self._value) if isinstance(self._value, tuple) else []
        if number < len(pieces):
            pieces[number : number + 1] = [] if piece is None else [piece]
            self.edited.emit(tuple(pieces), on)

    def _new_reference(self, number: int) -> None:
        from crosstalk.ui.reference_dialog import ReferenceDialog

        dialog = ReferenceDialog(self.references(), parent=self)
        dialog.made.connect(lambda reference: self._take(number, reference))
        dialog.open()

    def _take(self, number: int, reference: Any) -> None:
        pieces = list(self._value) if isinstance(self._value, tuple) else []
        if number < len(pieces):
            pieces[number] = msgspec.structs.replace(pieces[number], reference=reference.id)
        self.cited.emit(reference, tuple(pieces))
