"""What is measured in the window: each case gives the seconds of one or more equal steps."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF

from crosstalk.commands import place
from crosstalk.exporters import ExportOptions, Figure
from crosstalk.exporters import svg as svg_export
from crosstalk.model import Component
from crosstalk.painting import png as png_export
from crosstalk.storage import save
from crosstalk.ui.checking import Checking
from tests.bench.bench_window import BenchWindow

Case = Callable[[BenchWindow], list[float]]
STEPS = 8
"""So many steps of a pan, a zoom, a drag make one run."""
MOVED = 1_000
PNG_DPI = 96.0


def full_repaint(bench: BenchWindow, at: str) -> list[float]:
    """Paint all that the window shows."""
    _show(bench, at)
    return [bench.timed(bench.repaint_all)]


def pan(bench: BenchWindow, at: str) -> list[float]:
    """Move the page under the window by an odd number of pixels, there and back."""
    _show(bench, at)
    steps = [(-37, -23)] * (STEPS // 2) + [(37, 23)] * (STEPS // 2)
    return [bench.timed(partial(bench.canvas.pan, dx, dy)) for dx, dy in steps]


def zoom(bench: BenchWindow, at: str) -> list[float]:
    """Turn the wheel over a place, in and out again, by a tenth each."""
    _show(bench, at)
    pivot = QPointF(500, 300)

    def step(factor: float) -> None:
        bench.canvas.set_zoom(bench.canvas.lens.zoom * factor, pivot)

    factors = [1.1] * (STEPS // 2) + [1 / 1.1] * (STEPS // 2)
    return [bench.timed(partial(step, factor)) for factor in factors]


def zoom_rests(bench: BenchWindow) -> list[float]:
    """Paint sharp what was painted fast while the zoom changed."""
    _show(bench, "1:1")
    bench.canvas.set_percent(112.0)
    bench.settle()
    return [bench.timed(bench.sharpen)]


def drag(bench: BenchWindow, at: str) -> list[float]:
    """Drag a component with its connectors, as the hand does: events, snapping, scene, picture, marks."""
    _show(bench, at)
    thing = bench.some_component()
    person = bench.person
    person.press(thing.centre)
    person.move((thing.x + 4, thing.y + 2), button="left")
    bench.settle()
    took = [
        bench.timed(partial(person.move, (thing.x + 4 + 3 * n, thing.y + 2 + 2 * n), button="left"))
        for n in range(1, STEPS + 1)
    ]
    person.key("Escape")
    person.release()
    bench.settle()
    return took


def hover(bench: BenchWindow) -> list[float]:
    """Move the pointer over things without pressing."""
    _show(bench, "1:1")
    middle = bench.canvas.centre_of_view()
    return [
        bench.timed(partial(bench.person.move, (middle.x + 17 * n, middle.y + 11 * n))) for n in range(STEPS)
    ]


def checks(bench: BenchWindow) -> list[float]:
    """Look for problems beside the work: each slice, between two of which the window answers."""
    checking = bench.window.findChild(Checking)
    assert isinstance(checking, Checking)
    return [_clocked(step) for step in checking.slices()]


def select_all(bench: BenchWindow) -> list[float]:
    """Select everything, and nothing again (not counted)."""
    _show(bench, "fit")
    took = bench.timed(partial(bench.person.key, "Ctrl+A"))
    bench.session.select(())
    bench.settle()
    return [took]


def move_many(bench: BenchWindow) -> list[float]:
    """Move 1,000 components in one step."""
    _show(bench, "fit")
    took = bench.timed(partial(_move, bench))
    bench.session.undo()
    bench.settle()
    return [took]


def undo_many(bench: BenchWindow) -> list[float]:
    """Undo the move of 1,000 components."""
    _show(bench, "fit")
    _move(bench)
    bench.settle()
    return [bench.timed(bench.session.undo)]


def to_svg(bench: BenchWindow) -> list[float]:
    """Export as SVG, to bytes."""
    return [_clocked(partial(svg_export.render, _figure(bench), ExportOptions()))]


def to_png(bench: BenchWindow) -> list[float]:
    """Export as PNG, to bytes."""
    return [_clocked(partial(png_export.render, _figure(bench), ExportOptions(dpi=PNG_DPI)))]


def to_file(bench: BenchWindow) -> list[float]:
    """Save to a disk."""
    return [_clocked(partial(save, bench.session.history.diagram, bench.folder / "saved.crosstalk"))]


CASES: dict[str, Case] = {
    "repaint all, page fits": partial(full_repaint, at="fit"),
    "repaint all, 1:1": partial(full_repaint, at="1:1"),
    "pan, page fits": partial(pan, at="fit"),
    "pan, 1:1": partial(pan, at="1:1"),
    "zoom step, page fits": partial(zoom, at="fit"),
    "zoom step, 1:1": partial(zoom, at="1:1"),
    "zoom comes to rest, 1:1": zoom_rests,
    "drag one, page fits": partial(drag, at="fit"),
    "drag one, 1:1": partial(drag, at="1:1"),
    "pointer moves": hover,
    "a slice of the background checks": checks,
    "select all": select_all,
    "move 1,000": move_many,
    "undo a move of 1,000": undo_many,
    "export SVG": to_svg,
    f"export PNG, {PNG_DPI:g} dpi": to_png,
    "save": to_file,
}


def _show(bench: BenchWindow, at: str) -> None:
    if at == "fit":
        bench.fit()
    else:
        bench.at_full_size()


def _move(bench: BenchWindow) -> None:
    ids = [record.id for record in bench.diagram.of_kind(Component)][:MOVED]
    bench.session.run("Move", place.move, ids, 7.0, 5.0)


def _figure(bench: BenchWindow) -> Figure:
    return Figure(bench.session.history.diagram, bench.session.scene)


def _clocked(action: Callable[[], object]) -> float:
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin
