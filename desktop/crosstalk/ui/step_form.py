"""The form of one step: its title, its notes, what it does with what is selected, and the context from then on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.commands import steps
from crosstalk.commands.steps import Part
from crosstalk.editor.session import EditorSession
from crosstalk.editor.talk import part_of
from crosstalk.model import Step
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.asking import names
from crosstalk.ui.icons import icon
from crosstalk.ui.inspector.notes_field import NotesField
from crosstalk.ui.style import SMALL_ICON

_PARTS: tuple[tuple[Part, str, str, str], ...] = (
    (
        "show",
        later("Appear"),
        "eye-plus-outline",
        later("Let the selection appear in this step; it is away before"),
    ),
    ("hide", later("Vanish"), "eye-off-outline", later("Let the selection disappear in this step")),
    ("dim", later("Dim"), "circle-opacity", later("Show the selection pale in this step")),
    (
        "emphasise",
        later("Emphasise"),
        "star-outline",
        later("Emphasise the selection in this step: all else is pale"),
    ),
)
_AS_BEFORE = later("as before")


class StepForm(QWidget):
    """Edits one step by commands; nothing is typed twice."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._step: Step | None = None
        self.title = QLineEdit(self, placeholderText=tr("Title"))
        self.title.setObjectName("step-title")
        self.title.setAccessibleName(tr("Title of the step"))
        self.title.editingFinished.connect(self._take_title)
        self.note = NotesField(tr("Notes for the speaker"), 4, self)
        self.note.setObjectName("step-note")
        self.note.setAccessibleName(tr("Notes of the step"))
        self.note.edited.connect(lambda text, _: self._change(later("Notes"), note=text))
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setStyleSheet(f"color: {style.TEXT_MUTED}")
        self.buttons: dict[Part, QToolButton] = {}
        self.told: dict[Part, QLabel] = {}
        self.contexts: dict[str, QComboBox] = {}
        self._context_form = QFormLayout()
        self._dimensions: object = None
        self._lay_out()
        session.selection_changed.connect(lambda _: self._show_parts())

    def show_step(self, step: Step | None) -> None:
        """Show a step as it is now."""
        if self._step is not None and (step is None or step.id != self._step.id):
            self.note.commit()
            self._take_title()
        self._step = step
        self.setEnabled(step is not None)
        if step is None:
            return
        if not self.title.hasFocus() or self.title.text() == step.title or not self.title.isModified():
            self.title.setText(step.title)
        self.note.show_value(step.note)
        self._show_parts()
        self._show_contexts()

    # -- what it does with records -----------------------------------------------------------------------------

    def set_part(self, part: Part, on: bool) -> None:
        """Let the step do something with the selection, or no longer."""
        ids = self._session.selection
        if self._step is None or not ids:
            return
        if on:
            self._session.run(_label(part), steps.set_part, self._step.id, ids, part)
        else:
            self._session.run(later("Change step"), steps.take_out, self._step.id, ids, part)

    def _show_parts(self) -> None:
        step, selection = self._step, self._session.selection
        if step is None:
            return
        for part, button in self.buttons.items():
            button.setEnabled(bool(selection))
            button.setChecked(part_of(step, selection, part))
        chosen = f"“{names(self._session, selection)}”" if selection else ""
        self.hint.setText(
            tr("In this step {chosen}:", chosen=chosen)
            if chosen
            else tr("Select things on the page to say what they do here:")
        )
        for part, label in self.told.items():
            ids = getattr(step, part)
            label.setText(f"<a href='#'>{len(ids)}</a>" if ids else "–")
            label.setToolTip(
                tr("{names}. Click to select", names=names(self._session, ids)) if ids else tr("None")
            )

    def _select(self, part: Part) -> None:
        if self._step is not None:
            self._session.settle()
            self._session.select(getattr(self._step, part))

    # -- context -----------------------------------------------------------------------------------------------

    def _show_contexts(self) -> None:
        dimensions = self._session.history.diagram.dimensions
        if dimensions != self._dimensions:
            self._dimensions = dimensions
            self._make_contexts()
        assert self._step is not None
        for name, box in self.contexts.items():
            wanted = self._step.context.get(name)
            box.blockSignals(True)
            box.setCurrentIndex(max(0, next((n for n in range(box.count()) if box.itemData(n) == wanted), 0)))
            box.blockSignals(False)

    def _make_contexts(self) -> None:
        while self._context_form.rowCount():
            self._context_form.removeRow(0)
        self.contexts = {}
        for dimension in self._session.history.diagram.dimensions:
            box = QComboBox(self)
            box.setObjectName(f"step-context-{dimension.id}")
            label = dimension.label or dimension.id
            box.setAccessibleName(tr("{label} from this step on", label=label))
            box.setToolTip(tr("{label} from this step on", label=label))
            box.addItem(tr(_AS_BEFORE), None)
            box.addItem("any", "")
            for value in dimension.values:
                box.addItem(value, value)
            box.activated.connect(partial(self._choose_context, dimension.id))
            self.contexts[dimension.id] = box
            self._context_form.addRow(label, box)

    def _choose_context(self, dimension: str, row: int) -> None:
        if self._step is not None:
            value = self.contexts[dimension].itemData(row)
            self._session.run(
                later("Context of a step"), steps.set_step_context, self._step.id, dimension, value
            )

    # -- inside ------------------------------------------------------------------------------------------------

    def _take_title(self) -> None:
        if self._step is not None and self.title.text() != self._step.title:
            self.title.setModified(False)
            self._change(later("Rename step"), title=self.title.text())

    def _change(self, name: str, **fields: str) -> None:
        if self._step is not None and any(
            step.id == self._step.id for step in self._session.history.diagram.steps
        ):
            self._session.run(name, steps.change_step, self._step.id, **fields)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(2)
        for column, (part, name, sign, about) in enumerate(_PARTS):
            words, tip = tr(name), tr(about)
            button = QToolButton(self)
            button.setObjectName(f"step-{part}")
            button.setAccessibleName(_label(part))
            button.setText(words)
            button.setToolTip(tip)
            button.setIcon(icon(f"mdi6.{sign}"))
            button.setIconSize(QSize(SMALL_ICON, SMALL_ICON))
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            font = button.font()
            font.setPointSizeF(font.pointSizeF() * 0.88)
            button.setFont(font)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda on, part=part: self.set_part(part, on))
            self.buttons[part] = button
            told = QLabel(self)
            told.setObjectName(f"step-{part}-count")
            told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            told.setStyleSheet(f"color: {style.TEXT_FAINT}")
            told.linkActivated.connect(partial(self._follow_link, part))
            self.told[part] = told
            grid.addWidget(button, 0, column)
            grid.addWidget(told, 1, column)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(6)
        column_.addWidget(self.title)
        column_.addWidget(self.note)
        column_.addWidget(self.hint)
        column_.addLayout(grid)
        column_.addLayout(self._context_form)

    def _follow_link(self, part: Part, _: str) -> None:
        self._select(part)


def _label(part: Part) -> str:
    return {
        "show": tr("Appear in a step"),
        "hide": tr("Disappear in a step"),
        "dim": tr("Dim in a step"),
        "emphasise": tr("Emphasise in a step"),
    }[part]
