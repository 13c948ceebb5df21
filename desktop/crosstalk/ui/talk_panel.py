"""The panel of the talk: steps with thumbnails, and the form of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.commands import steps
from crosstalk.editor import talk
from crosstalk.editor.session import EditorSession
from crosstalk.model import Diff, Step
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.icons import icon
from crosstalk.ui.step_form import StepForm
from crosstalk.ui.style import SMALL_ICON
from crosstalk.ui.talk_list import TalkList
from crosstalk.ui.talk_model import TalkModel

_EMPTY = later(
    "No talk yet. Draft one in the causal order of the figure, or add steps by hand: "
    "select what is to appear first."
)


class TalkPanel(QWidget):
    """Choosing a step shows it on the page; the whole figure comes back with Esc or the strip above the page."""

    present_asked = Signal()
    export_asked = Signal()

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = TalkModel(session, self)
        self.list = TalkList(self.model, self)
        self.form = StepForm(session, self)
        self._wanted = ""
        self._make_widgets()
        self._lay_out()
        self._link()
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return the size that suits a dock."""
        return QSize(272, 560)

    def showEvent(self, event: QShowEvent) -> None:
        """Paint what grew stale meanwhile."""
        super().showEvent(event)
        self.model.ratio = self.devicePixelRatioF()
        self.model.wake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the work alone while nobody looks."""
        super().hideEvent(event)
        self.model.wake(False)

    # -- choosing ----------------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The id of the step that is being edited, "" for none."""
        row = self.list.currentIndex().row()
        return self.model.steps[row].id if 0 <= row < len(self.model.steps) else ""

    def choose(self, step_id: str) -> None:
        """Choose a step, and no other."""
        row = self.model.row_of(step_id)
        if row >= 0:
            # Not the list's own way, which asks whether Ctrl is held and may choose further.
            model = self.list.selectionModel()
            model.setCurrentIndex(self.model.index(row), model.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(self.model.index(row))

    def refresh(self) -> None:
        """Show the steps as they now are."""
        count = len(self.model.steps)
        if self._wanted and self.model.row_of(self._wanted) >= 0 and self.current != self._wanted:
            self._quietly(self._wanted)
        step = self._step()
        self.form.show_step(step)
        self.form.setVisible(step is not None)
        self.pages.setCurrentIndex(0 if count else 1)
        for button in (self.copy_button, self.remove_button):
            button.setEnabled(step is not None)
        self.present_button.setEnabled(True)
        self.export_button.setEnabled(bool(count))

    def _quietly(self, step_id: str) -> None:
        """Choose a step without showing it on the page."""
        model = self.list.selectionModel()
        model.blockSignals(True)
        self.choose(step_id)
        model.blockSignals(False)
        self.list.viewport().update()

    def _step(self) -> Step | None:
        return next((step for step in self.model.steps if step.id == self.current), None)

    def _chosen_changed(self, index: QModelIndex, _: QModelIndex) -> None:
        if index.isValid():
            self._wanted = self.current
            self._show_on_page()
        self.refresh()

    def _show_on_page(self) -> None:
        if self.current:
            self._session.settle()
            self._session.show_step(self.current)

    def _follow_page(self) -> None:
        """Choose the step that the page shows."""
        shown = self._session.scene_view.step
        if shown is not None and shown != self.current:
            self._wanted = shown
            self._quietly(shown)
            self.refresh()

    def _changed(self, diff: Diff) -> None:
        if "steps" in diff.fields or "dimensions" in diff.fields:
            self.refresh()

    # -- editing -----------------------------------------------------------------------------------------------

    def add(self, step: Step) -> None:
        """Add a step behind the chosen one and choose it."""
        made = talk.add_step(self._session, step, self.current)
        if made is not None:
            self._go_to(made)

    def add_seen(self) -> None:
        """Add a step that shows what is seen now."""
        self.add(talk.seen(self._session, self.current))

    def copy(self) -> None:
        """Put a copy behind the chosen step."""
        made = (
            self._session.run(later("Copy step"), steps.duplicate_step, self.current)
            if self.current
            else None
        )
        if made is not None:
            self._go_to(made)

    def remove(self) -> None:
        """Remove the chosen steps."""
        chosen = self.list.chosen or [self.current]
        row = self.list.currentIndex().row()
        left = [step.id for step in self.model.steps if step.id not in chosen]
        before = sum(1 for step in self.model.steps[:row] if step.id not in chosen)
        self._wanted = left[min(before, len(left) - 1)] if left else ""
        self._session.run(later("Remove step"), steps.remove_steps, chosen)
        self.refresh()

    def shift(self, way: int) -> None:
        """Move the chosen steps one place up (-1) or down (1)."""
        rows = [self.model.row_of(i) for i in self.list.chosen]
        if rows:
            self.reorder(self.list.chosen, max(0, rows[0] - 1) if way < 0 else rows[-1] + 2)

    def reorder(self, ids: list[str], at: int) -> None:
        """Put steps before the one of a number."""
        self._wanted = ids[0] if len(ids) == 1 else self.current
        self._session.run(later("Move step"), steps.move_steps, ids, at)
        self.refresh()

    def draft(self) -> None:
        """Draft the talk from the figure."""
        before = len(self.model.steps)
        count = talk.draft_talk(self._session)
        if count:
            told = tr("{count} steps drafted in the causal order of the figure", count=count)
            self._session.message.emit(
                tr("{told}; Undo brings the {before} before back.", told=told, before=before)
                if before
                else f"{told}."
            )
            self._go_to(self.model.steps[0].id)

    def _go_to(self, step_id: str) -> None:
        self._wanted = step_id
        self.choose(step_id)
        self.refresh()

    # -- widgets -----------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.present_button = QPushButton(tr("Present"), self)
        self.present_button.setObjectName("talk-present")
        self.present_button.setIcon(icon("mdi6.presentation-play"))
        self.present_button.setToolTip(tr("Show the talk on the whole screen from the chosen step on (F5)"))
        self.present_button.setAutoDefault(False)
        self.add_button = self._tool("add", "plus", tr("Add a step behind the chosen one"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setMenu(self._make_menu())
        self.copy_button = self._tool(
            "copy", "content-copy", tr("Put a copy behind the chosen step"), self.copy
        )
        self.remove_button = self._tool(
            "remove", "trash-can-outline", tr("Remove the chosen steps (Del)"), self.remove
        )
        self.draft_button = self._tool(
            "draft", "auto-fix", tr("Draft the talk in the causal order of the figure"), self.draft
        )
        self.export_button = self._tool(
            "export", "export-variant", tr("Export the talk…"), self.export_asked.emit
        )
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.list)
        self.pages.addWidget(self._make_empty())

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        session = self._session
        made: list[tuple[str, Callable[[], Step], bool]] = [
            (tr("The selection appears"), lambda: talk.appearing(session), True),
            (tr("The selection is emphasised"), lambda: talk.emphasising(session), True),
            (tr("What is seen now"), lambda: talk.seen(session, self.current), False),
            (tr("Empty step"), lambda: Step(id=""), False),
        ]
        needing = []
        for words, make, needs in made:
            entry = menu.addAction(words)
            entry.triggered.connect(lambda _=False, make=make: self.add(make()))
            if needs:
                needing.append(entry)

        def look() -> None:
            for entry in needing:
                entry.setEnabled(bool(session.selection))

        menu.aboutToShow.connect(look)
        return menu

    def _make_empty(self) -> QWidget:
        page = QWidget(self)
        words = QLabel(tr(_EMPTY), page)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setStyleSheet(f"color: {style.TEXT_FAINT}")
        button = QPushButton(tr("Draft from the figure"), page)
        button.setObjectName("talk-first-draft")
        button.setAutoDefault(False)
        button.clicked.connect(self.draft)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _tool(self, name: str, sign: str, tip: str, run: Callable[[], object] | None = None) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"talk-{name}")
        button.setAccessibleName(tip)
        button.setToolTip(tip)
        button.setIcon(icon(f"mdi6.{sign}"))
        button.setIconSize(QSize(SMALL_ICON + 2, SMALL_ICON + 2))
        if run is not None:
            button.clicked.connect(lambda: run())
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.present_button)
        line.addStretch(1)
        for button in (
            self.add_button,
            self.copy_button,
            self.remove_button,
            self.draft_button,
            self.export_button,
        ):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.pages, 1)
        column.addWidget(self.form)

    def _link(self) -> None:
        session = self._session
        self.present_button.clicked.connect(lambda: self.present_asked.emit())
        self.list.selectionModel().currentChanged.connect(self._chosen_changed)
        self.list.clicked.connect(lambda _: self._show_on_page())
        self.list.remove_asked.connect(self.remove)
        self.list.move_asked.connect(self.shift)
        self.model.moved.connect(self.reorder)
        session.looks_changed.connect(self._follow_page)
        session.history_changed.connect(self._changed)
