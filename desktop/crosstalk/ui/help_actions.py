"""The Help menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QWidget

from crosstalk.editor.actions import REGISTRY, Action
from crosstalk.editor.session import EditorSession

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

MENU = "Help"
TOPICS = {
    "palette": "components", "inspector": "inspector", "document": "journals", "words": "words", "history": "safety",
    "problems": "journals", "questions": "questions", "talk": "talks", "outline": "structure", "overview": "canvas",
}  # fmt: skip
"""The page that F1 shows for the panel that has the focus."""


def _window(session: EditorSession) -> MainWindow:
    from crosstalk.ui.windows import window_of

    return window_of(session)


def show_help(session: EditorSession) -> None:
    """Open the help, or bring it to the front, on the topic of the panel that has the focus."""
    from crosstalk.ui.helping.window import HelpWindow

    window = _window(session)
    topic = topic_of(QApplication.focusWidget())
    shown = window.findChild(HelpWindow)
    if shown is None:
        shown = HelpWindow(window)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.asked.connect(lambda action_id: _do(window, action_id))
    if topic:
        shown.open_at(topic)
    shown.show()
    shown.raise_()
    shown.activateWindow()


def topic_of(widget: QWidget | None) -> str:
    """Return the topic of the panel a widget stands in, "" for the page and everything else."""
    while widget is not None:
        if isinstance(widget, QDockWidget):
            return TOPICS.get(widget.objectName().removeprefix("dock-"), "")
        widget = widget.parentWidget()
    return ""


def _do(window: MainWindow, action_id: str) -> None:
    if action_id in REGISTRY:
        window.raise_()
        window.activateWindow()
        window.menus.run(action_id)


def _dialog(make: Callable[[MainWindow], QDialog]) -> Callable[[EditorSession], None]:
    def show(session: EditorSession) -> None:
        session.settle()
        dialog = make(_window(session))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    return show


def _sheet(window: MainWindow) -> QDialog:
    from crosstalk.ui.helping.sheet import KeySheet

    return KeySheet(window)


def _keys(window: MainWindow) -> QDialog:
    from crosstalk.ui.helping.keys_dialog import KeysDialog

    return KeysDialog(window)


def _report(window: MainWindow) -> QDialog:
    from crosstalk.ui.helping.report import ReportDialog

    return ReportDialog(window)


def take_tour(session: EditorSession) -> None:
    """Lead through the window."""
    from crosstalk.ui.welcome import tour

    session.settle()
    tour.start(_window(session))


ACTIONS = [
    Action(
        "help.open", "Help", show_help, ("F1",), "mdi6.help-circle-outline", MENU, "help",
        tip="Search the pages of help and everything that can be done",
    ),
    Action(
        "help.keys", "Keys", _dialog(_sheet), ("Shift+/",), "mdi6.keyboard-outline", MENU, "help",
        tip="Every key on one sheet",
    ),
    Action(
        "help.change_keys", "Change keys…", _dialog(_keys), (), "mdi6.keyboard-settings-outline", MENU, "help",
        tip="Give any action another key",
    ),
    Action(
        "help.tour", "Tour", take_tour, (), "mdi6.map-marker-path", MENU, "help",
        tip="Five things to know, in the window itself",
    ),
    Action(
        "help.report", "Report a problem…", _dialog(_report), (), "mdi6.bug-outline", MENU, "report",
        tip="Collects versions and what went wrong, nothing of your figure",
    ),
]  # fmt: skip
