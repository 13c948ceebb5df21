"""Guides: lines across the whole page that things are lined up with. They are saved and never exported."""

from __future__ import annotations

from typing import Literal

from crosstalk.model.records import Fact

Axis = Literal["x", "y"]
"""What a guide holds: "x" is an upright line at one x, "y" a level line at one y."""


class GuideLine(Fact, frozen=True, kw_only=True):
    """A line across the page and beyond, `at` points from the page's left (axis "x") or top edge (axis "y")."""

    axis: Axis
    at: float
