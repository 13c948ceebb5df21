"""The Context menu: what needs a window. `editor.actions.contexts` holds what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from crosstalk.editor.actions import Action
from crosstalk.editor.multiples import dimensions
from crosstalk.editor.session import EditorSession

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

MENU = "Context"


def edit_contexts(window: MainWindow) -> None:
    """Open the dialog of dimensions and values."""
    from crosstalk.ui.context_dialog import ContextDialog

    window.document.session.settle()
    dialog = ContextDialog(window.document.session, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def show_matrix(window: MainWindow) -> None:
    """Open the matrix beside the page, or bring it to the front."""
    from crosstalk.ui.matrix_window import MatrixWindow

    window.document.session.settle()
    for open_one in window.findChildren(MatrixWindow):
        open_one.raise_()
        open_one.activateWindow()
        return
    shown = MatrixWindow(window.document.session, window.canvas.show_rect, window)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()


def lay_out_multiples(window: MainWindow) -> None:
    """Ask for small multiples."""
    from crosstalk.ui.multiples_dialog import MultiplesDialog

    window.document.session.settle()
    dialog = MultiplesDialog(window.document.session, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _window(session: EditorSession) -> MainWindow:
    from crosstalk.ui.windows import window_of

    return window_of(session)


ACTIONS = [
    Action(
        "view.contexts", "Edit contexts…", lambda s: edit_contexts(_window(s)), (), "mdi6.tune-variant", MENU, "edit",
        tip="Dimensions of the context, such as the tumor type, and their values",
    ),
    Action(
        "view.context_matrix", "Context matrix…", lambda s: show_matrix(_window(s)), (),
        "mdi6.table-large", MENU, "edit",
        tip="What every arrow says in every context, to sort and to edit",
    ),
    Action(
        "view.multiples", "Small multiples…", lambda s: lay_out_multiples(_window(s)), (),
        "mdi6.view-grid-outline", MENU, "series", lambda s: bool(dimensions(s)),
        tip="A panel for each value, each a live view of what is selected, or of all",
    ),
]  # fmt: skip
