"""Every figure that the suite renders: what ships, and sheets of everything that can be drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from crosstalk.catalog.types import ComponentType
from crosstalk.exporters import ExportOptions, Figure, figure_of
from crosstalk.geometry import MM
from crosstalk.locations import diagrams
from crosstalk.model import Diagram
from crosstalk.storage import load
from tests.fidelity import sheets

PER_SHEET = 64
Make = Callable[[], Figure]


def whole(diagram: Diagram) -> Diagram:
    """Return a diagram on a page of whole points: then the pixels of all readers are the same."""
    rect = diagram.page.rect
    size = {"width_mm": math.ceil(rect.width) / MM, "height_mm": math.ceil(rect.height) / MM}
    return msgspec.structs.replace(diagram, page=msgspec.structs.replace(diagram.page, **size))


def shipped() -> dict[str, Make]:
    """Return the diagrams that ship, by name."""
    paths = sorted(diagrams().rglob("*.crosstalk"))
    return {path.stem: partial(_shipped, path) for path in paths}


def _shipped(path: Path) -> Figure:
    return figure_of(whole(load(path)))


def _components(lot: list[ComponentType]) -> Figure:
    return figure_of(sheets.components_sheet(lot))


def drawn() -> dict[str, Make]:
    """Return sheets of every relation, region, strand, state and component, by name."""
    made: dict[str, Make] = {
        "relations": lambda: figure_of(sheets.relations_sheet()),
        "regions": lambda: figure_of(sheets.regions_sheet()),
        "strands": lambda: figure_of(sheets.strands_sheet()),
        "turned": lambda: figure_of(sheets.turned_sheet()),
    }
    for number, lot in enumerate(sheets.catalog_sheets(PER_SHEET)):
        made[f"components-{number}"] = partial(_components, lot)
    return made


def dark() -> Figure:
    """Return Figure 1 in the dark theme: pale drawings on black, where a rim beside its place shows most."""
    return figure_of(whole(load(diagrams("figure-1.crosstalk"))), ExportOptions(theme="dark"))


def everything() -> dict[str, Make]:
    """Return all figures, those that ship first."""
    return {**shipped(), "figure-1, dark": dark, **drawn()}
