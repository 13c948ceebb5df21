"""The program with a window."""

from __future__ import annotations

import gc
import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from crosstalk.catalog import load_catalog
from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.tongue import tr
from crosstalk.ui import appearance, docks, languages, messages, place
from crosstalk.ui.helping import keys
from crosstalk.ui.windows import Windows

FIRST = "figure-1.crosstalk"
"""The figure that pictures of the window show."""

_log = logging.getLogger("crosstalk")


def run_window(path: Path | None = None) -> int:
    """Open the window on a file (on the template where there is none) and return when it is closed.

    Raises CrosstalkError, before any window stands, where the file cannot be opened.
    """
    app = make_app()
    windows = open_first(path)
    QTimer.singleShot(300, app, lambda: _offer_lost(windows))
    _collect_what_comes(windows, app)
    QTimer.singleShot(300, app, lambda: _warm(windows, app))
    QTimer.singleShot(0, app, _listen)
    QTimer.singleShot(300, app, lambda: hint_font(windows))
    appearance.follow_system(windows, app)
    return app.exec()


def _listen() -> None:
    from crosstalk.ui.helping import report

    report.listen()


def hint_font(windows: Windows) -> None:
    """Say, in the terminal and in the status line, which package to install where no font has Arial's widths."""
    from crosstalk.text.fonts import font_file

    try:
        font_file()
    except CrosstalkError as error:
        print(f"crosstalk: {error}", file=sys.stderr)
        for window in windows.all:
            window.status.say(str(error))


def _warm(windows: Windows, app: QApplication) -> None:
    if windows.catalog.kept.path is not None:
        from crosstalk.ui.warming import Warming

        Warming(windows.catalog, app)


def _collect_what_comes(windows: Windows, app: QApplication) -> None:
    """Soon have cycles collected among what is made from then on; what stands stays, and looking at it takes long."""

    def collect() -> None:
        if any(window.canvas.filling.is_active for window in windows.all):
            QTimer.singleShot(300, app, collect)
            return
        gc.freeze()
        gc.enable()

    QTimer.singleShot(300, app, collect)


def make_app() -> QApplication:
    """Return the application, in its look; made where there is none yet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1] or ["crosstalk"])
    app.setApplicationName("Crosstalk Studio")
    app.setDesktopFileName("crosstalk-studio")
    appearance.apply(app)
    languages.speak(languages.wanted())
    sys.excepthook = report_defect
    return app


def open_first(path: Path | None = None) -> Windows:
    """Open the first window and return the windows."""
    keys.restore()
    windows = Windows(load_catalog())
    window = windows.open(path) if path else windows.show_diagram(Diagram(), None, tr("Untitled"))
    docks.restore_geometry(window)
    place.keep_on_screen(window)
    if path is None:
        from crosstalk.ui.welcome import page

        page.show(window)
    return windows


def report_defect(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say in a sentence that something went wrong, and go on: the window and the work in it stay."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    from crosstalk.ui.helping import report

    report.note_defect(kind, trace)
    text = "".join(traceback.format_exception(kind, error, trace))
    print(text, file=sys.stderr)
    if isinstance(error, CrosstalkError):
        sentence = str(error)
    elif isinstance(error, MemoryError):
        sentence = tr("There is not enough memory for this. Your diagram is still open.")
    else:
        where = traceback.extract_tb(trace)[-1:] if trace is not None else []
        place = (
            tr(" ({name} in {stem})", name=kind.__name__, stem=Path(where[0].filename).stem)
            if where
            else f" ({kind.__name__})"
        )
        sentence = tr(
            "The program made a mistake{place}. Your diagram is still open; save it to be safe.", place=place
        )
    _show_later(sentence)


_shown: list[str] = []


def _show_later(sentence: str) -> None:
    """Show a sentence once this event is over; a mistake that repeats itself is told once."""
    if sentence in _shown or QApplication.instance() is None:
        return
    _shown.append(sentence)

    def show() -> None:
        messages.tell(QApplication.activeWindow(), sentence)
        _shown.remove(sentence)

    QTimer.singleShot(0, show)


def _offer_lost(windows: Windows) -> None:
    from crosstalk.ui import recovery

    recovery.offer(windows)
