"""How large the page is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from crosstalk.geometry import Rect

STEPS = (
    5, 10, 15, 25, 33, 50, 67, 75, 100, 125, 150, 200, 300, 400, 600, 800, 1200, 1600, 2400, 3200, 4800, 6400,
)  # fmt: skip
"""Percentages that Ctrl++ and Ctrl+- go through."""
FIT_MARGIN = 32.0
"""Free rim around what is fitted into the window, in pixels."""


def unit_zoom(widget: QWidget) -> float:
    """Return the logical pixels per point at 100 %: the screen's logical resolution, which desktops keep true.

    (What screens report as their physical size is wrong too often to measure by.)
    """
    screen = widget.screen()
    return (screen.logicalDotsPerInchX() if screen is not None else 96.0) / 72.0


def clamped(zoom: float, unit: float) -> float:
    """Return the zoom within what can be chosen."""
    return min(max(zoom, STEPS[0] / 100.0 * unit), STEPS[-1] / 100.0 * unit)


def fitting(rect: Rect, width: float, height: float) -> float:
    """Return the pixels per point at which a rectangle fits into a window with a free rim."""
    across = max(width - 2 * FIT_MARGIN, 16.0) / max(rect.width, 1.0)
    down = max(height - 2 * FIT_MARGIN, 16.0) / max(rect.height, 1.0)
    return min(across, down)


def next_step(percent: float, direction: int) -> float:
    """Return the next round percentage above (1) or below (-1)."""
    if direction > 0:
        return next((float(s) for s in STEPS if s > percent * 1.005), float(STEPS[-1]))
    return next((float(s) for s in reversed(STEPS) if s < percent * 0.995), float(STEPS[0]))
