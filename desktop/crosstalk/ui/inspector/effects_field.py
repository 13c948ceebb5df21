"""The cards of a connector's effects: when → what it says there, how strongly, on what evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from crosstalk.model import Effect, Evidence
from crosstalk.tongue import tr
from crosstalk.ui.icons import icon
from crosstalk.ui.inspector.evidence_field import EvidenceField
from crosstalk.ui.inspector.fields import CheckField, NumberField
from crosstalk.ui.inspector.relation_field import RelationField
from crosstalk.ui.inspector.when_field import WhenField

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class EffectCard(QFrame):
    """One effect. `edited` tells the fields that changed by name."""

    edited = Signal(dict)
    cited = Signal(object, object)
    copied = Signal()
    removed = Signal()

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.value = Effect()
        self._otherwise = ""
        self.setObjectName("card")
        self.when = WhenField(session, tr("choose when…"))
        self.relation = RelationField(session)
        self.hidden = CheckField(tr("Hidden here"))
        self.strength = NumberField(
            "%", low=0, high=100, step=5, decimals=0, automatic=tr("strength as everywhere")
        )
        self.proof = QPushButton(self)
        self.proof.setCheckable(True)
        self.proof.setAutoDefault(False)
        self.evidence: EvidenceField = EvidenceField(session)
        self.evidence.hide()
        self.proof.toggled.connect(self.evidence.setVisible)
        self.copy = self._button("content-copy", tr("Duplicate this effect"), self.copied)
        self.remove = self._button("close", tr("Remove this effect"), self.removed)
        self._name()
        self._lay_out()
        self._link()

    @property
    def fields(self) -> tuple[Any, ...]:
        """Its fields in order."""
        return self.when, self.relation, self.hidden, self.strength, self.evidence

    def show_effect(self, effect: Effect, otherwise: str) -> None:
        """Show an effect; `otherwise` is the relation to offer again when it is no longer hidden."""
        self.value, self._otherwise = effect, otherwise
        self.when.show_value(effect.when)
        self.hidden.show_value(effect.relation is None)
        self.relation.setVisible(effect.relation is not None)
        self.relation.show_value(effect.relation)
        self.strength.setVisible(effect.relation is not None)
        self.strength.show_value(None if effect.strength is None else effect.strength * 100.0)
        count = len(effect.evidence)
        self.proof.setText(tr("Evidence ({count})", count=count) if count else tr("Evidence…"))
        self.evidence.show_value(effect.evidence)
        self.show()

    def _link(self) -> None:
        self.when.edited.connect(self._set_when)
        self.relation.edited.connect(lambda value, _: self.edited.emit({"relation": value}))
        self.hidden.edited.connect(
            lambda on, _: self.edited.emit({"relation": None if on else self._otherwise})
        )
        self.strength.edited.connect(self._set_strength)
        self.evidence.edited.connect(lambda pieces, _: self.edited.emit({"evidence": pieces}))
        self.evidence.added.connect(self._add_evidence)
        self.evidence.cited.connect(lambda reference, pieces: self.cited.emit(reference, pieces))

    def _set_when(self, when: Any, _: bool) -> None:
        # With nothing ticked it would hold always: that is what the relation itself says.
        if when:
            self.edited.emit({"when": when})

    def _set_strength(self, value: Any, _: bool) -> None:
        self.edited.emit({"strength": None if value is None else value / 100.0})

    def _add_evidence(self, piece: Evidence) -> None:
        self.edited.emit({"evidence": (*self.value.evidence, piece)})

    def _name(self) -> None:
        named = (
            (self.when, tr("Effect: when"), tr("For which values of the context this holds")),
            (self.relation, tr("Effect: relation"), tr("What the connector says there")),
            (self.hidden, tr("Effect: hidden"), tr("Do not draw the connector there")),
            (self.strength, tr("Effect: strength"), tr("How strong it is there")),
            (self.proof, tr("Effect: evidence"), tr("What supports this effect")),
        )
        for widget, name, tip in named:
            widget.setAccessibleName(name)
            if not isinstance(widget, WhenField):
                widget.setToolTip(tip)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 6, 6, 6)
        grid.setSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.when, 0, 0)
        grid.addWidget(self.copy, 0, 1)
        grid.addWidget(self.remove, 0, 2)
        lines = (self.relation, self.strength, self.hidden, self.proof, self.evidence)
        for line, widget in enumerate(lines, start=1):
            grid.addWidget(widget, line, 0, 1, 3)

    def _button(self, sign: str, words: str, told: Any) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(f"mdi6.{sign}"))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(told)
        return button


class EffectsField(QWidget):
    """Cards of effects and a button to add one; for one connector at a time."""

    added = Signal()
    changed = Signal(int, dict)
    cited = Signal(int, object, object)
    copied = Signal(int)
    removed = Signal(int)

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.cards: list[EffectCard] = []
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.add = QPushButton(tr("Add effect"), self)
        self.add.setAutoDefault(False)
        self.add.setToolTip(tr("Say something else for some values of the context"))
        self.add.clicked.connect(self.added)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.words)
        self._layout.addWidget(self.add)

    def show_effects(self, effects: tuple[Effect, ...], otherwise: str, words: str, can_add: bool) -> None:
        """Show effects, with a line of words above ("" for none)."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.add.setEnabled(can_add)
        while len(self.cards) < len(effects):
            self._make_card()
        for number, card in enumerate(self.cards):
            if number < len(effects):
                card.show_effect(effects[number], otherwise)
            else:
                card.hide()

    def _make_card(self) -> None:
        card, number = EffectCard(self._session, self), len(self.cards)
        card.edited.connect(lambda fields: self.changed.emit(number, fields))
        card.cited.connect(lambda reference, pieces: self.cited.emit(number, reference, pieces))
        card.copied.connect(lambda: self.copied.emit(number))
        card.removed.connect(lambda: self.removed.emit(number))
        self.cards.append(card)
        self._layout.insertWidget(self._layout.count() - 1, card)
