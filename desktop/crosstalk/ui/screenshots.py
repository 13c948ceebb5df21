"""Pictures of every panel and dialog, for looking at: `python -m crosstalk.ui.screenshots FOLDER [NAME …]`.

Each run is one look; `--all` runs one process for each of light and dark, English and Chinese, 100 % and 200 %. A panel
is pictured because it is a dock of the window, a dialog because its action stands in `DIALOGS`: nothing else to do.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from crosstalk.locations import diagrams
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from crosstalk.ui.window import MainWindow

SIZE = (1440, 900)
LOOKS, LANGUAGES, SCALES = ("light", "dark"), ("en", "zh_CN"), ("1", "2")
DIALOGS = (
    "file.welcome", "file.journal", "file.export", "file.print", "file.versions", "file.save_version",
    "file.import_part",
    "edit.command", "edit.find", "edit.replace", "object.change_type", "file.save_as_part", "file.save_as_scene",
    "view.true_size", "view.grid_settings", "view.theme", "view.contexts", "view.context_matrix", "view.multiples",
    "help.open", "help.keys", "help.change_keys", "help.tour", "help.report",
)  # fmt: skip
"""Actions whose windows are pictured; one that there is not is left out."""
_PATIENCE = 0.6
Scene = Callable[["MainWindow"], "QWidget"]


def main(arguments: list[str]) -> int:
    """Write one PNG per scene into a folder; returns the exit code."""
    parser = argparse.ArgumentParser(prog="screenshots", description="Pictures of the window.")
    parser.add_argument("folder", nargs="?", default="out/screenshots", type=Path)
    parser.add_argument("names", nargs="*", help="only these")
    parser.add_argument("--all", action="store_true", help="every look, language and scale")
    parser.add_argument("--look", choices=LOOKS, default="light")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    chosen = parser.parse_args(arguments)
    if chosen.all:
        return _every(chosen.folder, chosen.names)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as state:
        os.environ["CROSSTALK_STATE"] = state
        os.environ["CROSSTALK_LANGUAGE"] = chosen.language
        for name, picture in pictures(chosen.look, frozenset(chosen.names)):
            picture.save(str(chosen.folder / f"{name}.png"))
            print(chosen.folder / f"{name}.png")
    return 0


def _every(folder: Path, names: list[str]) -> int:
    """Run a process for each look: neither the screen's scale nor the language can be had twice in one."""
    worst = 0
    for look, language, scale in product(LOOKS, LANGUAGES, SCALES):
        place = folder / f"{look}-{language}-{scale}00"
        command = [sys.executable, "-m", "crosstalk.ui.screenshots", str(place), *names]
        command += ["--look", look, "--language", language]
        worst = max(worst, subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": scale}).returncode)
    return worst


def pictures(look: str = "light", names: frozenset[str] = frozenset()) -> Iterator[tuple[str, QPixmap]]:
    """Yield the name of each scene and its picture; only those of some names where there are any."""
    from crosstalk.ui import appearance
    from crosstalk.ui.app import FIRST, make_app, open_first

    appearance.keep(look=look)
    app = make_app()
    window = open_first(diagrams(FIRST)).all[0]
    window.resize(*SIZE)
    settle(app.processEvents)
    scenes = {**SCENES, **{f"panel-{name}": _panel(name) for name in window.panels}}
    for name, scene in scenes.items():
        if names and name not in names:
            continue
        widget = scene(window)
        settle(app.processEvents)
        yield name, widget.grab()
        if widget is not window:
            widget.close()
        window.document.session.cancel_all()
    for action_id in DIALOGS:
        name = f"dialog-{action_id}"
        if not names or name in names:
            _selected(window)
            picture = opened(window, action_id)
            if picture is not None:
                yield name, picture


def opened(window: MainWindow, action_id: str) -> QPixmap | None:
    """Run an action that opens something, and return its picture; None where there is no such action."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from crosstalk.editor.actions import REGISTRY

    if action_id not in REGISTRY:
        return None
    taken: list[QPixmap] = []
    before = set(QApplication.topLevelWidgets())

    def take() -> None:
        fresh = [
            w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow() and w not in before
        ]
        shown = QApplication.activeModalWidget() or next(iter(fresh), window)
        taken.append(shown.grab())
        if shown is not window:
            shown.close()

    # What opens with its own loop comes back only when it is closed, so the picture is taken from inside it.
    QTimer.singleShot(round(_PATIENCE * 1000), window, take)
    window.menus.run(action_id)
    settle(QApplication.processEvents, lambda: bool(taken))
    _put_away(window)
    return taken[0] if taken else None


def _put_away(window: MainWindow) -> None:
    """Close what lies over the window."""
    from crosstalk.ui.command.bar import CommandBar
    from crosstalk.ui.find.bar import FindBar
    from crosstalk.ui.welcome.page import WelcomePage
    from crosstalk.ui.welcome.tour import Tour

    for bar in window.findChildren(CommandBar):
        bar.close_bar()
    for found in window.findChildren(FindBar):
        found.close_bar()
    for page in window.findChildren(WelcomePage):
        if page.isVisible():
            page.leave()
    for tour in window.findChildren(Tour):
        tour.end()
    window.document.session.cancel_all()


def settle(process: Callable[[], object], done: Callable[[], bool] | None = None) -> None:
    """Let timers have their say for a third of a second, or until something is done (three seconds at most)."""
    from time import monotonic, sleep

    end = monotonic() + (3.0 if done is not None else 0.35)
    while monotonic() < end and not (done is not None and done()):
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


def _context_menu(window: MainWindow) -> QWidget:
    _selected(window)
    menu = window.menus.context_menu()
    menu.popup(window.canvas.mapToGlobal(window.canvas.rect().center()))
    return menu


def _own_component(window: MainWindow) -> QWidget:
    from crosstalk.editor.part_art import selection_art
    from crosstalk.ui.parts_dialog import PartDialog

    _selected(window)
    session = window.document.session
    dialog = PartDialog(session, selection_art(session), tr("Save selection as component"), parent=window)
    dialog.show()
    return dialog


SCENES: dict[str, Scene] = {
    "window": _whole,
    "selected": _selected,
    "connector": _connector,
    "typing": _typing,
    "context-menu": _context_menu,
    "own-component": _own_component,
}
"""What is pictured, by the name of its file."""


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
