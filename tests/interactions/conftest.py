"""A person at the editor, on an empty page of 183 × 170 mm (519 × 482 pt)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosstalk.editor.driver import Driver
from crosstalk.model import Diagram


@pytest.fixture
def d() -> Driver:
    driver = Driver.on()
    # Snapping has tests of its own; elsewhere places should be what was asked for.
    driver.session.settings.snapping = False
    return driver


@pytest.fixture
def pair(d: Driver) -> tuple[Driver, str, str]:
    """Two cells at (100, 100) and (300, 100)."""
    first, second = d.place("tumor_cell", 100, 100), d.place("cd8_t_cell", 300, 100)
    d.select()
    return d, first, second


Check = Callable[[Driver, Callable[[], object], Callable[[], object]], Diagram]


@pytest.fixture
def whole_gesture() -> Check:
    """Return a check of a gesture that is given up to its last move, and its end.

    Esc leaves the diagram, the steps and the selection as they were; done, it is one step; undo and redo are exact.
    """

    def check(d: Driver, begin: Callable[[], object], end: Callable[[], object]) -> Diagram:
        before, steps, selected = d.diagram, d.steps, d.selection
        tool = d.session.tool.name
        begin()
        assert d.session.path != f"{tool}.idle", "the gesture did not begin"
        d.key("Escape")
        assert d.diagram == before
        assert d.steps == steps
        assert d.session.history.gesture is None
        end()
        assert d.diagram == before, "letting go after Esc does nothing"
        d.session.use(tool)
        d.select(*selected)
        begin()
        assert d.diagram == before, "nothing is recorded before the end"
        end()
        after = d.diagram
        assert after != before
        assert d.steps == steps + 1, d.session.history.steps
        d.key("Ctrl+Z")
        assert d.diagram == before
        d.key("Ctrl+Y")
        assert d.diagram == after
        return after

    return check
