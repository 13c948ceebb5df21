"""The panel of questions: what the figure says beyond what one sees at a glance, answered line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.commands import steps
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Rect
from crosstalk.model import Step
from crosstalk.telling import QUESTIONS, Line, Question
from crosstalk.tongue import again, later, tr
from crosstalk.ui import style
from crosstalk.ui.answers_list import AnswersList, sense
from crosstalk.ui.asking import Asked, Asking, names
from crosstalk.ui.icons import icon
from crosstalk.ui.style import SMALL_ICON

Show = Callable[[Rect], object]
PATIENCE = 250
"""Milliseconds after which a question that takes long shows that it is being answered."""
_FOLLOW = 120
"""Milliseconds after which another selection is asked about."""
_EXAMPLES = {
    1: later("Select a component on the page to ask about it."),
    2: later("Select where to start, then (with Shift) where to arrive."),
}


class QuestionsPanel(QWidget):
    """A question, what it is asked of (the selection), and its answers; a chosen answer is lit on the page."""

    diagram_asked = Signal(list, str)
    """The records of some answers are to become a diagram of their own: ids and a title."""
    step_made = Signal(str)

    def __init__(
        self, session: EditorSession, show: Show | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._show = session, show
        self._subject: tuple[str, ...] = ()
        self._lighting = False
        self.asking = Asking(session, self)
        self._make_widgets()
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_FOLLOW)
        self._later.timeout.connect(self.ask)
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE)
        self._slow.timeout.connect(self._tell)
        self._link()
        self._take_selection()
        self._show_fields()

    def sizeHint(self) -> QSize:
        """Return the size that suits a dock."""
        return QSize(290, 560)

    def showEvent(self, event: QShowEvent) -> None:
        """Answer what grew stale meanwhile."""
        super().showEvent(event)
        self.asking.wake(True)
        self._take_selection()
        self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the work alone while nobody looks."""
        super().hideEvent(event)
        self.asking.wake(False)
        self.asking.stop()

    # -- asking ------------------------------------------------------------------------------------------------

    @property
    def question(self) -> Question:
        """The question that is chosen."""
        return QUESTIONS[str(self.questions.currentData())]

    @property
    def subject(self) -> tuple[str, ...]:
        """The records that it is asked of, in their order."""
        return self._subject if self.question.needs or self.question.id == "therapies" else ()

    def choose(self, question: str) -> None:
        """Choose a question by its id and ask it."""
        self.questions.setCurrentIndex(self.questions.findData(question))

    def ask(self) -> None:
        """Ask what is chosen, unless that was just answered or too little is selected for it."""
        question = self.question
        wanted = Asked(question.id, self.subject, self.far.value() or None if question.takes_depth else None)
        if len(self.subject) < question.needs:
            self.asking.stop()
            self.asking.asked = None
            self.asking.lines, self.asking.error = [], ""
            self._refresh()
        elif wanted != self.asking.asked or self.asking.is_stale or self.asking.is_stopped:
            self.asking.ask(wanted)
            self._slow.start()

    def swap(self) -> None:
        """Ask for the way back."""
        first, second, *rest = (*self._subject, "", "")
        self._subject = tuple(i for i in (second, first, *rest) if i)
        self._show_fields()
        self.ask()

    def _take_selection(self) -> None:
        """Take what is selected; where nothing is, what was asked about stays."""
        selection = self._session.selection
        self._subject = tuple(i for i in self._subject if i in self._session.history.records)
        if selection and set(selection) != set(self._subject):
            self._subject = selection
        self._show_fields()

    def _selection_changed(self, selection: Sequence[str]) -> None:
        self._take_selection()
        if self.isVisible():
            self._later.start()

    # -- what is shown -----------------------------------------------------------------------------------------

    def _show_fields(self) -> None:
        question = self.question
        needs, subject = question.needs, self._subject
        told = names(self._session, subject[:1] if needs == 2 else subject) if subject else ""
        first = (tr("From"), tr("Of"), tr("Of"))[0 if needs == 2 else 1]
        self.first_label.setText(first)
        wants = needs > 0 or question.id == "therapies"
        for part in (self.first_label, self.first):
            part.setVisible(wants)
        nothing = tr("all therapies") if question.id == "therapies" else tr("nothing selected")
        self._name(self.first, told, nothing)
        pair: tuple[QWidget, ...] = (self.second_label, self.second, self.swap_button)
        for one in pair:
            one.setVisible(needs == 2)
        self._name(
            self.second,
            names(self._session, subject[1:2]) if len(subject) > 1 else "",
            tr("nothing selected"),
        )
        self.swap_button.setEnabled(len(subject) > 1)
        self.far_label.setVisible(question.takes_depth)
        self.far.setVisible(question.takes_depth)
        self._show_context()

    def _show_context(self) -> None:
        session = self._session
        context = session.scene.stage.context
        told = [
            f"{d.label or d.id}: {context[d.id]}"
            for d in session.history.diagram.dimensions
            if context.get(d.id)
        ]
        self.context.setVisible(bool(session.history.diagram.dimensions))
        self.context.setText(
            tr("In {context}", context="; ".join(told))
            if told
            else tr("No context chosen: what depends on it is open")
        )

    def _name(self, label: QLabel, words: str, nothing: str) -> None:
        label.setText(words or nothing)
        label.setToolTip(words)
        label.setStyleSheet("" if words else f"color: {style.TEXT_FAINT}")

    def _refresh(self) -> None:
        """Show what is answered so far."""
        senses = self.question.senses
        wanted = self.filter.text().casefold().split()
        lines = [
            line
            for line in self.asking.lines
            if all(word in f"{sense(line, senses)} {line.sentence}".casefold() for word in wanted)
        ]
        self.list.show_lines(lines, senses)
        if not self.asking.is_running:
            self._slow.stop()
        self._show_context()
        self._tell()

    def _tell(self) -> None:
        asking, shown = self.asking, self.list.count()
        total = sum(1 for line in asking.lines if line.ids)
        slow = asking.is_running and not self._slow.isActive()
        self.progress.setVisible(slow)
        self.stop_button.setVisible(slow)
        self.again_button.setVisible(asking.asked is not None and (asking.is_stale or asking.is_stopped))
        if asking.error:
            words = asking.error
        elif asking.asked is None:
            words = again(_EXAMPLES[self.question.needs])
        elif asking.is_running:
            words = tr("{total} so far…", total=total) if slow else self.state.text()
        elif asking.is_stale:
            words = tr("The diagram has changed since.")
        elif not asking.lines:
            words = (
                tr("Stopped before anything was found.") if asking.is_stopped else tr(self.question.nothing)
            )
        else:
            words = tr("1 answer") if total == 1 else tr("{count} answers", count=total)
            words += tr(" so far: stopped") if asking.is_stopped else ""
            words += (
                tr(", {shown} shown", shown=shown)
                if self.filter.text() and shown != len(asking.lines)
                else ""
            )
        self.state.setText(words)
        self.list.setEnabled(not asking.is_stale)
        self._show_buttons()

    def _show_buttons(self) -> None:
        lines, chosen = self.list.lines, self.list.chosen
        usable = not self.asking.is_stale and any(line.ids for line in lines)
        about = (
            tr("the chosen answer")
            if len(chosen) == 1
            else tr("the chosen answers")
            if chosen
            else tr("all answers")
        )
        for button, tip in (
            (self.step_button, tr("Add a step to the talk that stresses {about}", about=about)),
            (
                self.filter_button,
                tr("Show on the page only what it is about: {about}", about=about),
            ),
            (
                self.diagram_button,
                tr("Copy what it is about into a diagram of its own: {about}", about=about),
            ),
        ):
            button.setEnabled(usable)
            button.setToolTip(tip)

    # -- what becomes of an answer -----------------------------------------------------------------------------

    @property
    def used(self) -> list[Line]:
        """The answers that are meant: those that are chosen, else all that are listed."""
        return self.list.chosen or [line for line in self.list.lines if line.ids]

    def _ids(self) -> list[str]:
        records = self._session.history.records
        found = dict.fromkeys(i for line in self.used for i in line.ids)
        if self.question.needs:
            found |= dict.fromkeys(self.subject)
        return [i for i in found if i in records]

    def _words(self) -> str:
        lines = self.used
        return lines[0].sentence if len(lines) == 1 else tr(self.question.label)

    def _light(self) -> None:
        """Light what the chosen answers are about, and bring it into view."""
        ids = self._ids() if self.list.chosen else []
        self._lighting = True
        self._session.light(ids)
        self._lighting = False
        place = self._session.scene.bounds(i for i in ids if i in self._session.scene.items) if ids else None
        if place is not None and self._show is not None:
            self._show(place)
        self._show_buttons()

    def _follow_light(self) -> None:
        """Let go of the answers when something else is lit, or nothing."""
        if not self._lighting and not self._session.lit and self.list.chosen:
            self.list.clearSelection()
        self._show_context()

    def make_step(self) -> str | None:
        """Add a step that stresses what the answers are about, and say its id."""
        note = "\n".join(f"{line.sentence}." for line in self.used)
        step = Step(id="", title=self._words(), note=note, emphasise=tuple(self._ids()))
        made = self._session.run(later("Step from an answer"), steps.add_step, step)
        if made is not None:
            self.step_made.emit(made)
        return made

    def show_only(self) -> None:
        """Show on the page only what the answers are about."""
        self._session.show_only(self._ids(), self._words())

    def make_diagram(self) -> None:
        """Ask for a diagram of its own."""
        self.diagram_asked.emit(self._ids(), self._words())

    # -- widgets -----------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.questions = QComboBox(self)
        self.questions.setObjectName("question")
        self.questions.setAccessibleName(tr("Question"))
        self.questions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.questions.setMinimumContentsLength(10)
        for question in QUESTIONS.values():
            self.questions.addItem(tr(question.label), question.id)
        self.first_label, self.second_label = QLabel(tr("Of"), self), QLabel(tr("To"), self)
        self.far_label = QLabel(tr("How far"), self)
        self.first, self.second = self._value("question-first"), self._value("question-second")
        self.swap_button = QToolButton(self)
        self.swap_button.setObjectName("question-swap")
        self.swap_button.setAccessibleName(tr("Swap start and goal"))
        self.swap_button.setToolTip(tr("Swap start and goal"))
        self.swap_button.setIcon(icon("mdi6.swap-vertical"))
        self.far = QSpinBox(self, minimum=0, maximum=99)
        style.inset(self.far)
        self.far.setObjectName("question-depth")
        self.far.setAccessibleName(tr("How many steps far"))
        self.far.setToolTip(tr("So many arrows far; 0 is any way"))
        self.far.setSpecialValueText(tr("any way"))
        self.far.setSuffix(tr(" steps"))
        self.context = QLabel(self)
        self.context.setObjectName("question-context")
        self.context.setWordWrap(True)
        self.context.setStyleSheet(f"color: {style.TEXT_MUTED}")
        self.filter = QLineEdit(self, placeholderText=tr("Filter the answers"), clearButtonEnabled=True)
        self.filter.setObjectName("answers-filter")
        self.filter.setAccessibleName(tr("Filter the answers"))
        self.list = AnswersList(self)
        self.state = QLabel(self)
        self.state.setObjectName("answers-state")
        self.state.setWordWrap(True)
        self.progress = QProgressBar(self, minimum=0, maximum=0, textVisible=False)
        self.progress.setFixedHeight(4)
        self.stop_button = self._button(tr("Stop"), "", self.asking.stop)
        self.again_button = self._button(tr("Ask again"), "", self.asking.again)
        self.step_button = self._button(tr("Step"), "presentation", self.make_step)
        self.filter_button = self._button(tr("Show only"), "filter-outline", self.show_only)
        self.diagram_button = self._button(tr("Diagram"), "file-plus-outline", self.make_diagram)

    def _value(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _button(self, words: str, sign: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"answers-{words.lower().replace(' ', '-')}")
        button.setAutoDefault(False)
        button.setStyleSheet("padding: 4px 6px")
        if sign:
            button.setIcon(icon(f"mdi6.{sign}"))
            button.setIconSize(QSize(SMALL_ICON, SMALL_ICON))
        button.clicked.connect(lambda: run())
        return button

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(8)
        fields.setVerticalSpacing(4)
        fields.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(
            ((self.first_label, self.first), (self.second_label, self.second), (self.far_label, self.far))
        ):
            label.setStyleSheet(f"color: {style.TEXT_MUTED}")
            fields.addWidget(
                label, row, 0, Qt.AlignmentFlag.AlignTop if row < 2 else Qt.AlignmentFlag.AlignVCenter
            )
            fields.addWidget(field, row, 1)
        fields.addWidget(self.swap_button, 0, 2, 2, 1)
        states = QHBoxLayout()
        states.addWidget(self.state, 1)
        states.addWidget(self.stop_button)
        states.addWidget(self.again_button)
        uses = QHBoxLayout()
        uses.setSpacing(6)
        for button in (self.step_button, self.filter_button, self.diagram_button):
            uses.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.questions)
        column.addLayout(fields)
        column.addWidget(self.context)
        column.addWidget(self.filter)
        column.addLayout(states)
        column.addWidget(self.progress)
        column.addWidget(self.list, 1)
        column.addLayout(uses)

    def _link(self) -> None:
        session = self._session
        self.questions.currentIndexChanged.connect(self._question_changed)
        self.far.valueChanged.connect(lambda _: self._later.start())
        self.swap_button.clicked.connect(self.swap)
        self.filter.textChanged.connect(lambda _: self._refresh())
        self.list.chosen_changed.connect(self._light)
        self.asking.changed.connect(self._refresh)
        session.selection_changed.connect(self._selection_changed)
        session.looks_changed.connect(self._follow_light)
        session.history_changed.connect(lambda diff: self._take_selection() if diff.removed else None)

    def _question_changed(self) -> None:
        self.list.clearSelection()
        self._show_fields()
        self.ask()
