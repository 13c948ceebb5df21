"""What is measured in a process that has just been started."""

from __future__ import annotations

import gc
import json
import math
import os
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any


def window(file: str) -> None:
    """Start the program on a file as the command line does; print a line once it is painted and idle."""
    from crosstalk.cli import main
    from crosstalk.ui.canvas import CanvasView

    paint = CanvasView.paintEvent

    def painted(canvas: CanvasView, event: Any) -> None:
        from PySide6.QtCore import QTimer

        paint(canvas, event)
        # A timer of zero fires when nothing else is waiting: then the window answers.
        QTimer.singleShot(0, partial(_leave, canvas))

    CanvasView.paintEvent = painted  # type: ignore
    sys.argv = ["crosstalk", file]
    main()


def _leave(canvas: Any) -> None:
    from PySide6.QtCore import QTimer

    # The panels that are seen belong to it; those behind them follow, each in a turn of its own.
    if any(canvas.window().panels[name].widget() is None for name in ("palette", "inspector")):
        QTimer.singleShot(0, partial(_leave, canvas))
        return
    print("ready", flush=True)
    os._exit(0)


def imports() -> None:
    """Print milliseconds of importing the window, and of reading the catalogue."""
    begin = time.perf_counter()
    import crosstalk.ui.app  # noqa: F401

    imported = time.perf_counter()
    from crosstalk.catalog import load_catalog

    load_catalog()
    read = time.perf_counter()
    _print({"importing the window": imported - begin, "reading the catalogue": read - imported})


def opening(file: str) -> None:
    """Print milliseconds from a file to its first picture and to its last, and the peak of memory in MB.

    As the window does: of a large diagram the first picture has no lines yet, and most drawings are stood in for.
    """
    from PySide6.QtGui import QImage, QPainter

    from crosstalk.catalog import load_catalog
    from crosstalk.editor.document_view import LARGE
    from crosstalk.painting import DisplayList
    from crosstalk.painting.app import ensure_app
    from crosstalk.scene import begin_scene
    from crosstalk.storage import load
    from crosstalk.ui.filling import SLICE
    from crosstalk.ui.sheet import FEW, PATIENCE

    ensure_app()
    catalog = load_catalog()
    gc.disable()  # as the program does while it starts
    begin = time.perf_counter()
    diagram = load(Path(file))
    loaded = time.perf_counter()
    building = begin_scene(diagram, catalog)
    if len(diagram.records) <= LARGE:
        building.complete()
    built = time.perf_counter()
    scene = building.scene
    image = QImage(1400, 900, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    zoom = min(1400 / scene.page.width, 900 / scene.page.height)
    shown = DisplayList(scene)
    shown.paint(painter, scene.page, zoom, patience=PATIENCE if building.is_done else FEW)
    painted = time.perf_counter()
    slices = [0.0]
    while not building.is_done:
        last = time.perf_counter()
        shown.update(building.step(SLICE))
        slices.append(time.perf_counter() - last)
    shown.paint(painter, scene.page, zoom, patience=PATIENCE)
    complete = time.perf_counter()
    shown.refine(scene.page, zoom, 1.0, None, math.inf)
    shown.paint(painter, scene.page, zoom)
    sharp = time.perf_counter()
    painter.end()
    catalog.kept.write()
    _print(
        {
            "open: read the file": loaded - begin,
            "open: build what is in the first picture": built - loaded,
            "open: paint the first picture": painted - built,
            "open: first picture (these three)": painted - begin,
            "open: complete (all lines, then painted)": complete - begin,
            "open: longest slice of drawing lines": max(slices),
            "open: until it is sharp (in slices)": sharp - complete,
        },
        {"peak memory, opened": peak_memory()},
    )


def peak_memory() -> float:
    """Return the most memory that this process has had, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def _print(seconds: dict[str, float], plain: dict[str, float] | None = None) -> None:
    print(json.dumps({name: value * 1000 for name, value in seconds.items()} | (plain or {})))


if __name__ == "__main__":
    tasks: dict[str, Callable[..., None]] = {"window": window, "import": imports, "open": opening}
    tasks[sys.argv[1]](*sys.argv[2:])
