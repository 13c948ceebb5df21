"""Strips above the page that say what is looked at: a step of the talk, or a part of the figure. Each can be left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from crosstalk.editor import talk
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.group_trail import GroupTrail
from crosstalk.ui.icons import icon
from crosstalk.ui.style import SMALL_ICON

if TYPE_CHECKING:
    from crosstalk.ui.canvas import CanvasView

_TOP = 12
_WIDEST = 300
"""Pixels for a title; a longer one is cut."""


class LooksBar(QWidget):
    """Stands in the middle of the upper edge of the canvas as long as less than the whole figure is looked at."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, canvas.session
        self.setObjectName("looks-bar")
        self._make_step_strip()
        self._make_filter_strip()
        self._make_group_strip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for strip in (self.step_strip, self.filter_strip, self.group_strip):
            column.addWidget(strip, 0, Qt.AlignmentFlag.AlignHCenter)
        self._session.looks_changed.connect(self.refresh)
        self._session.history_changed.connect(lambda diff: self._follow() if "steps" in diff.fields else None)
        self._session.suggestion_changed.connect(lambda _: self._place())
        canvas.installEventFilter(self)
        self.refresh()

    # -- showing -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Say what is looked at."""
        view, steps = self._session.scene_view, self._session.history.diagram.steps
        number = next((n for n, step in enumerate(steps, 1) if step.id == view.step), 0)
        self.step_strip.setVisible(bool(number))
        if number:
            self.step_count.setText(tr("<b>Step {number} of {count}</b>", number=number, count=len(steps)))
            self._cut(self.step_title, steps[number - 1].title)
            self.before.setEnabled(number > 1)
            self.next.setEnabled(number < len(steps))
        self.filter_strip.setVisible(view.only is not None)
        if view.only is not None:
            words = self._session.filter_words
            self._cut(self.filter_title, tr("Filtered: {words}", words=words) if words else tr("Filtered"))
        self.trail.refresh()
        inside = bool(self.trail.levels)
        self.group_strip.setVisible(inside)
        self.setVisible(bool(number) or view.only is not None or inside)
        if self.isVisible():
            self.raise_()
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the canvas changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the step, or else the filter, on Esc."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._session.focus:
            self.leave_group()
        elif self._session.scene_view.step is not None:
            self.leave_step()
        else:
            self.leave_filter()

    def _follow(self) -> None:
        """Leave a step that is no longer there."""
        view, steps = self._session.scene_view, self._session.history.diagram.steps
        if view.step is not None and view.step not in {step.id for step in steps}:
            self._session.show_step(None)
        else:
            self.refresh()

    def _cut(self, label: QLabel, words: str) -> None:
        label.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST))
        label.setToolTip(words)
        label.setVisible(bool(words))

    def _place(self) -> None:
        self.adjustSize()
        top = _TOP
        for other in self._canvas.findChildren(QFrame, "layout-bar"):
            if other.isVisible():
                top = other.geometry().bottom() + 8
        self.move(max(8, (self._canvas.width() - self.width()) // 2), top)

    # -- answering ---------------------------------------------------------------------------------------------

    def leave_step(self) -> None:
        """Look at the whole figure again."""
        self._session.show_step(None)
        self._canvas.setFocus()

    def leave_filter(self) -> None:
        """Show again what was filtered out."""
        self._session.show_only(None)
        self._canvas.setFocus()

    def leave_group(self) -> None:
        """Leave the group that is entered, one level."""
        self._session.leave_group()
        self.give_keys_back()

    def give_keys_back(self) -> None:
        """Let the page have the keys again."""
        self._canvas.setFocus()

    # -- making ------------------------------------------------------------------------------------------------

    def _make_step_strip(self) -> None:
        self.step_strip, line = self._strip(tr("Step that is looked at"))
        self.before = self._button(
            "step-before", "chevron-left", tr("The step before"), lambda: talk.walk(self._session, -1)
        )
        self.step_count, self.step_title = QLabel(self), QLabel(self)
        self.step_title.setStyleSheet(f"color: {style.TEXT_MUTED}")
        self.next = self._button(
            "step-next", "chevron-right", tr("The next step"), lambda: talk.walk(self._session, 1)
        )
        self.leave = self._button(
            "step-leave", "close", tr("Leave: show the whole figure (Esc)"), self.leave_step
        )
        for part in (self.before, self.step_count, self.step_title, self.next, self.leave):
            line.addWidget(part)

    def _make_filter_strip(self) -> None:
        self.filter_strip, line = self._strip(tr("Filter"))
        sign = QLabel(self)
        sign.setPixmap(icon("mdi6.filter-outline").pixmap(QSize(SMALL_ICON, SMALL_ICON)))
        self.filter_title = QLabel(self)
        self.filter_leave = self._button(
            "filter-leave", "close", tr("Show everything again"), self.leave_filter
        )
        for part in (sign, self.filter_title, self.filter_leave):
            line.addWidget(part)

    def _make_group_strip(self) -> None:
        self.group_strip, line = self._strip(tr("Group that is entered"))
        sign = QLabel(self)
        sign.setPixmap(icon("mdi6.group").pixmap(QSize(SMALL_ICON, SMALL_ICON)))
        self.trail = GroupTrail(self._session, self.group_strip, self)
        self.group_leave = self._button("group-leave", "close", tr("Leave the group (Esc)"), self.leave_group)
        for part in (sign, self.trail, self.group_leave):
            line.addWidget(part)

    def _strip(self, name: str) -> tuple[QFrame, QHBoxLayout]:
        strip = QFrame(self)
        strip.setObjectName("looks-strip")
        strip.setAccessibleName(name)
        strip.setStyleSheet(_sheet())
        line = QHBoxLayout(strip)
        line.setContentsMargins(8, 4, 6, 4)
        line.setSpacing(8)
        return strip, line

    def _button(self, name: str, sign: str, tip: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(f"mdi6.{sign}"))
        button.setIconSize(QSize(SMALL_ICON, SMALL_ICON))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: run())
        return button


def _sheet() -> str:
    look = f"background: {style.FIELD}; border: 1px solid {style.LINE_STRONG}; border-radius: 8px;"
    return f"QFrame#looks-strip {{ {look} }}"
