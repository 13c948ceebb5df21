"""Keeps a tidy run going: a slice of it between any two events of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from crosstalk.editor.tools.tidying import Previewing

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

SLICE = 0.03
"""Seconds of one slice: short enough for the window to answer at once."""


class TidyPump(QObject):
    """Works on the routes while the tidy tool is in the hand."""

    def __init__(self, session: EditorSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)
        session.tool_changed.connect(self._tool_changed)

    def _tool_changed(self, _: str) -> None:
        if isinstance(self._session.state, Previewing):
            self._timer.start()
        else:
            self._timer.stop()

    def _work(self) -> None:
        state = self._session.state
        if not isinstance(state, Previewing) or not state.work(SLICE):
            self._timer.stop()
