"""The open windows: one per document."""

from __future__ import annotations

from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from crosstalk.catalog import Catalog
from crosstalk.editor.session import EditorSession
from crosstalk.model import Diagram
from crosstalk.ui import docks, place, recent
from crosstalk.ui.document import Document, read_diagram, same_file
from crosstalk.ui.window import MainWindow

_of_session: WeakKeyDictionary[EditorSession, MainWindow] = WeakKeyDictionary()


def window_of(session: EditorSession) -> MainWindow:
    """Return the window that shows a session; raises KeyError where none does."""
    return _of_session[session]


def has_window(session: EditorSession) -> bool:
    """Say whether a window shows a session."""
    return session in _of_session


class Windows:
    """Opens windows and knows them all."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.all: list[MainWindow] = []

    def show_diagram(
        self, diagram: Diagram, path: Path | None, name: str, *, near: MainWindow | None = None
    ) -> MainWindow:
        """Show a diagram: in `near` where nothing would be lost, else in a window of its own."""
        if near is not None and near.document.is_pristine:
            near.document.adopt(diagram, path, name)
            return near
        window = self._make(diagram, path, name)
        if near is not None:
            place.stand_beside(window, near)
        window.show()
        return window

    def open(self, path: Path, *, near: MainWindow | None = None) -> MainWindow:
        """Open a file, or go to the window that has it; raises CrosstalkError where it cannot be opened."""
        for window in self.all:
            if same_file(window.document.path, path):
                window.raise_()
                window.activateWindow()
                return window
        diagram, own = read_diagram(path)
        window = self.show_diagram(diagram, path if own else None, path.stem, near=near)
        if own:
            recent.remember_file(path)
        recent.remember_folder(path)
        return window

    def show_again(self, window: MainWindow) -> MainWindow:
        """Open a second window on the diagram of one: the same steps, the same file, a view of its own."""
        window.document.session.settle()
        document = Document(self.catalog, beside=window.document)
        made = self._enter(MainWindow(document, self, beside=window))
        place.stand_beside(made, window)
        made.show()
        document.tell()
        return made

    def renew(self, window: MainWindow) -> MainWindow:
        """Build a window anew around the same diagram, such as after another language was chosen.

        Steps, file, selection, settings, zoom, tool and the places of the docks are as they were; dialogs go.
        """
        session = window.document.session
        session.settle()
        # Before what lies above the window goes: panels that float are among it.
        docks.remember(window)
        for child in window.findChildren(QWidget):
            if child.isWindow() and child.isVisible() and not _holds_panels(child):
                child.close()
        document = Document(self.catalog, beside=window.document)
        document.session.take_over(session)
        made = MainWindow(document, self, beside=window)
        _of_session[document.session] = made
        document.session.selection_changed.emit(document.session.selection)
        self.all.insert(self.all.index(window), made)
        made.restoreGeometry(window.saveGeometry())
        made.show()
        made.canvas.look_as(window.canvas)
        window.close()
        return made

    def of_document(self, window: MainWindow) -> list[MainWindow]:
        """Return all windows on the diagram that a window shows, itself included."""
        return [other for other in self.all if other.document.is_same(window.document)]

    def speaker(self, window: MainWindow) -> MainWindow:
        """Return the window that speaks for the diagram of one: the one in front, else the first."""
        shown = self.of_document(window) or [window]
        return next((other for other in shown if other.isActiveWindow()), shown[0])

    def forget(self, window: MainWindow) -> None:
        """Take a window out that was closed."""
        if window in self.all:
            self.all.remove(window)
        for other in self.of_document(window):
            other.document.tell()

    def close_all(self) -> bool:
        """Close every window, each with its question; stop at the first that stays."""
        return all(window.close() for window in list(self.all))

    def active(self) -> MainWindow | None:
        """Return the window in front."""
        front = QApplication.activeWindow()
        return front if isinstance(front, MainWindow) else (self.all[-1] if self.all else None)

    def _make(self, diagram: Diagram, path: Path | None, name: str) -> MainWindow:
        document = Document(self.catalog, diagram, name)
        if path is not None:
            document.adopt_path(path)
        return self._enter(MainWindow(document, self))

    def _enter(self, window: MainWindow) -> MainWindow:
        self.all.append(window)
        _of_session[window.document.session] = window
        return window


def _holds_panels(widget: QWidget) -> bool:
    """Say whether a window is a panel that floats, or several of them behind tabs."""
    return isinstance(widget, QDockWidget) or bool(widget.findChildren(QDockWidget))
