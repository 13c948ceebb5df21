"""A uniform grid over the page that finds what is near a place without looking at everything."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from crosstalk.geometry import Rect

_CELL = 64.0
_TURN = 200
_MOST = 400
"""What covers more cells than this is kept in one list and always offered."""


class Grid:
    """Ids by the cells that their bounds cover."""

    def __init__(self) -> None:
        """Begin empty."""
        self._cells: dict[tuple[int, int], set[str]] = {}
        self._large: set[str] = set()
        self._spans: dict[str, tuple[int, int, int, int]] = {}

    def put(self, key: str, bounds: Rect) -> None:
        """Add an id, or move it to new bounds."""
        span = _span(bounds)
        known = self._spans.get(key)
        if known == span:
            return
        if known is not None:
            self.drop(key)
        self._spans[key] = span
        left, top, right, bottom = span
        if (right - left + 1) * (bottom - top + 1) > _MOST:
            self._large.add(key)
            return
        cells = self._cells
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                cell = cells.get((column, row))
                if cell is None:
                    cells[column, row] = {key}
                else:
                    cell.add(key)

    def drop(self, key: str) -> None:
        """Forget an id; nothing happens where it is not there."""
        span = self._spans.pop(key, None)
        if span is None:
            return
        if key in self._large:
            self._large.discard(key)
            return
        left, top, right, bottom = span
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                cell = self._cells[column, row]
                cell.discard(key)
                if not cell:
                    del self._cells[column, row]

    def near(self, bounds: Rect) -> set[str]:
        """Return the ids whose cells the rectangle touches: more than those that it really meets."""
        left, top, right, bottom = _span(bounds)
        found = set(self._large)
        if (right - left + 1) * (bottom - top + 1) > len(self._cells):
            return found.union(*self._cells.values())
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                found.update(self._cells.get((column, row), ()))
        return found

    def put_all(self, entries: Iterable[tuple[str, Rect]]) -> None:
        """Add many."""
        for key, bounds in entries:
            self.put(key, bounds)

    def put_in_turns(self, entries: Iterable[tuple[str, Rect]]) -> Iterator[None]:
        """Add many, and yield whenever others may have a turn."""
        for number, (key, bounds) in enumerate(entries):
            self.put(key, bounds)
            if number % _TURN == _TURN - 1:
                yield None


def _span(bounds: Rect) -> tuple[int, int, int, int]:
    return (
        math.floor(bounds.x / _CELL),
        math.floor(bounds.y / _CELL),
        math.floor((bounds.x + bounds.width) / _CELL),
        math.floor((bounds.y + bounds.height) / _CELL),
    )
