"""The strip that says which group is entered, and in which it lies; each level is a button that leads there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from crosstalk.editor import titles
from crosstalk.editor.session import EditorSession
from crosstalk.model import Group
from crosstalk.tongue import tr
from crosstalk.ui import style

if TYPE_CHECKING:
    from crosstalk.ui.looks_bar import LooksBar

_WIDEST = 160
"""Pixels for the name of a level; a longer one is cut."""


class GroupTrail(QWidget):
    """Levels from the figure to the group that is entered."""

    def __init__(self, session: EditorSession, strip: QFrame, bar: LooksBar) -> None:
        super().__init__(strip)
        self._session, self._bar = session, bar
        self.setObjectName("group-trail")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        self._shown: tuple[tuple[str, str], ...] = ()

    @property
    def levels(self) -> tuple[tuple[str, str], ...]:
        """Ids and names of the levels, the figure ("") first; empty where no group is entered."""
        session = self._session
        if not session.focus:
            return ()
        line = [session.focus, *session.ancestors(session.focus)]
        groups = [r for i in reversed(line) if isinstance(r := session.record(i), Group)]
        return (("", tr("Figure")), *((r.id, titles.listed(session, r)) for r in groups))

    def refresh(self) -> None:
        """Show the levels as they now are."""
        levels = self.levels
        if levels == self._shown:
            return
        self._shown = levels
        while (item := self._line.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for number, (group, name) in enumerate(levels):
            if number:
                sign = QLabel("›", self)
                sign.setStyleSheet(f"color: {style.TEXT_FAINT}")
                self._line.addWidget(sign)
            self._line.addWidget(self._level(group, name, is_here=number == len(levels) - 1))
        self.adjustSize()

    def _level(self, group: str, name: str, *, is_here: bool) -> QWidget:
        cut = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, style.px(_WIDEST))
        if is_here:
            label = QLabel(cut, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setStyleSheet("font-weight: 600")
            label.setAccessibleName(tr("Inside the group {name}", name=name))
            return label
        button = QToolButton(self)
        button.setObjectName(f"level-{group or 'figure'}")
        button.setText(cut)
        button.setToolTip(tr("Go back to {name}", name=name))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(partial(self._go, group))
        return button

    def _go(self, group: str, _: bool = False) -> None:
        """Leave the levels below one; what was entered from there stays selected."""
        session = self._session
        line = [session.focus, *session.ancestors(session.focus)]
        inner = [i for i in line if isinstance(session.record(i), Group)]
        below = inner[inner.index(group) - 1] if group in inner else inner[-1]
        session.set_focus(group)
        session.select([below])
        self._bar.give_keys_back()
