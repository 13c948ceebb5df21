"""The real window with a diagram, worked from a benchmark."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from crosstalk.catalog import load_catalog
from crosstalk.editor.driver import Driver
from crosstalk.model import Component
from crosstalk.storage import load
from crosstalk.ui.app import make_app
from crosstalk.ui.windows import Windows

SIZE = (1440, 900)


class BenchWindow:
    """A window of an ordinary screen's size that shows a file."""

    def __init__(self, file: Path) -> None:
        self.app = make_app()
        self.diagram = load(file)
        self.folder = file.parent
        self.windows = Windows(load_catalog())
        self.window = self.windows.show_diagram(self.diagram, None, "Benchmark")
        self.window.resize(*SIZE)
        self.canvas = self.window.canvas
        self.session = self.window.document.session
        self.person = Driver(self.session)
        self.session.settings.snapping = True
        self.settle()
        self.canvas.filling.finish()
        self.settle()
        # As the program does once its window stands: collecting goes on among what is made from then on.
        gc.freeze()

    def settle(self) -> None:
        """Let everything happen that is waiting."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def timed(self, action: Callable[[], object]) -> float:
        """Return the seconds of an action and of the repaint that follows."""
        begin = time.perf_counter()
        action()
        QCoreApplication.processEvents()
        return time.perf_counter() - begin

    def repaint_all(self) -> None:
        """Paint the whole window's picture anew."""
        self.canvas.sheet.backing.mark_all()
        self.canvas.viewport().repaint()

    def fit(self) -> None:
        """Show the whole page, sharp."""
        self.canvas.fit_all()
        self.rest()

    def at_full_size(self) -> None:
        """Show the middle of the page at 100 %, sharp."""
        self.canvas.fit_all()
        self.canvas.set_percent(100.0)
        self.rest()

    def rest(self) -> None:
        """Let the zoom rest: what moved fast is painted sharp."""
        self.sharpen()
        self.settle()

    def sharpen(self) -> None:
        """Paint what was painted in a hurry, as the window does when the zoom rests."""
        self.canvas.sharpen()

    def some_component(self) -> Component:
        """Return a component about the middle of the window that has connectors and can be grabbed."""
        middle = self.canvas.centre_of_view()
        held = set(self.session.scene.stage.dependents)
        near = sorted(
            (r for r in self.diagram.of_kind(Component) if r.id in held),
            key=lambda r: (r.x - middle.x) ** 2 + (r.y - middle.y) ** 2,
        )
        return next(r for r in near if self.session.scene.at(r.centre)[:1] == [r.id])
