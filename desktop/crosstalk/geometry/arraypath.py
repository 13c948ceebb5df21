"""Paths of very many points, whose numbers stay in an array until somebody asks for each."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry.path import Path
from crosstalk.geometry.rect import Rect


class ArrayPath(Path):
    """A path made from an array: a membrane of a thousand lipids is measured and painted without a loop over them.

    It is a path like any other; `coords` is made when it is first asked for.
    """

    __slots__ = ("_hull", "array")

    array: NDArray[np.floating[Any]]
    """The coordinates, rows of x and y."""
    _hull: Rect | None

    def __init__(self, commands: str, array: NDArray[np.floating[Any]]) -> None:
        """Take commands and their points in order."""
        object.__setattr__(self, "commands", commands)
        object.__setattr__(self, "array", array.reshape(-1, 2))

    def __getattr__(self, name: str) -> Any:
        """Make the coordinates."""
        if name == "_hull":
            return None
        if name != "coords":
            raise AttributeError(name)
        coords = tuple(self.array.ravel().tolist())
        object.__setattr__(self, "coords", coords)
        return coords

    def __eq__(self, other: object) -> bool:
        """Say whether two paths draw the same."""
        if other.__class__ is not self.__class__ or not isinstance(other, ArrayPath):
            return NotImplemented
        return self.commands == other.commands and np.array_equal(self.array, other.array)

    __hash__ = Path.__hash__

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy it by its array."""
        return ArrayPath, (self.commands, self.array)

    def hull(self) -> Rect:
        """Return bounds of all vertices and control points."""
        known = self._hull
        if known is None:
            xs, ys = self.array[:, 0], self.array[:, 1]
            left, top = float(xs.min()), float(ys.min())
            known = Rect(left, top, float(xs.max()) - left, float(ys.max()) - top)
            object.__setattr__(self, "_hull", known)
        return known


class BandPath(ArrayPath):
    """The outline of a band: there along its left edge, back along its right one. Painters may part it at its cuts."""

    __slots__ = ("cuts",)

    cuts: tuple[tuple[int, int], ...]
    """Places across the band, from its beginning to its end: the numbers of a point on the left and on the right."""

    def __init__(
        self, commands: str, array: NDArray[np.floating[Any]], cuts: tuple[tuple[int, int], ...] = ()
    ) -> None:
        """Take commands and their points in order, and where it may be cut."""
        super().__init__(commands, array)
        object.__setattr__(self, "cuts", cuts)

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy it by its array."""
        return BandPath, (self.commands, self.array, self.cuts)
