"""Pictures of the window, for the README and for looking at it: `python -m crosstalk.ui.screenshots FOLDER`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from crosstalk.locations import diagrams

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crosstalk.ui.window import MainWindow

SIZE = (1440, 900)
Scene = Callable[["MainWindow"], "QWidget"]


def main(arguments: list[str]) -> int:
    """Write one PNG per scene into a folder; returns the exit code."""
    folder = Path(arguments[0] if arguments else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as state:
        os.environ["CROSSTALK_STATE"] = state
        for name, picture in pictures():
            picture.grab().save(str(folder / f"{name}.png"))
            print(folder / f"{name}.png")
    return 0


def pictures() -> Iterator[tuple[str, QWidget]]:
    """Yield the name of each scene and the widget that shows it."""
    from crosstalk.ui.app import FIRST, make_app, open_first

    app = make_app()
    window = open_first(diagrams(FIRST)).all[0]
    window.resize(*SIZE)
    for name, scene in SCENES.items():
        widget = scene(window)
        _settle(app.processEvents)
        yield name, widget
        if widget is not window:
            widget.close()
        window.document.session.cancel_all()


def _settle(process: Callable[[], object]) -> None:
    """Let timers of up to a fifth of a second have their say."""
    from time import monotonic, sleep

    end = monotonic() + 0.35
    while monotonic() < end:
        process()
        sleep(0.01)


def _whole(window: MainWindow) -> QWidget:
    window.canvas.fit_all()
    return window


def _selected(window: MainWindow) -> QWidget:
    from crosstalk.model import Component

    session = window.document.session
    of_interest = [c for c in session.history.diagram.of_kind(Component) if c.type == "cd8_t_cell"]
    session.select([of_interest[0].id] if of_interest else [])
    window.canvas.set_percent(200.0)
    window.canvas.show_rect(session.scene.items[session.selection[0]].bounds.inflated(90.0))
    return window


def _connector(window: MainWindow) -> QWidget:
    from crosstalk.model import Connector

    session = window.document.session
    drawn = [c for c in session.history.diagram.of_kind(Connector) if c.drawn and c.evidence]
    session.select([drawn[0].id] if drawn else [])
    window.canvas.show_rect(session.scene.items[session.selection[0]].bounds.inflated(70.0))
    return window


def _typing(window: MainWindow) -> QWidget:
    _selected(window)
    window.document.session.edit_text(window.document.session.selection[0])
    return window


def _panel(name: str) -> Scene:
    def scene(window: MainWindow) -> QWidget:
        window.canvas.fit_all()
        window.panels[name].raise_()
        return window

    return scene


def _export(window: MainWindow) -> QWidget:
    from crosstalk.ui.export_dialog import ExportDialog

    window.panels["inspector"].raise_()
    dialog = ExportDialog(window.document, window)
    dialog.show()
    return dialog


def _context_menu(window: MainWindow) -> QWidget:
    _selected(window)
    menu = window.menus.context_menu()
    menu.popup(window.canvas.mapToGlobal(window.canvas.rect().center()))
    return menu


SCENES: dict[str, Scene] = {
    "window": _whole,
    "selected": _selected,
    "connector": _connector,
    "typing": _typing,
    "document": _panel("document"),
    "history": _panel("history"),
    "questions": _panel("questions"),
    "talk": _panel("talk"),
    "export": _export,
    "context-menu": _context_menu,
}
"""What is pictured, by the name of its file."""


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
