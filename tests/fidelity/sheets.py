"""Diagrams that show everything there is, side by side."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any, get_args

import msgspec

from crosstalk.catalog import load_catalog
from crosstalk.catalog.types import ComponentType
from crosstalk.geometry import MM, Point
from crosstalk.model import Anchor, Component, Connector, Diagram, Page, Record, Region, Strand
from crosstalk.model.order import spread
from crosstalk.model.records import LineShape, RegionShape, rich

WIDTH = 600.0
"""Width of a sheet in points."""
GAP = 14.0
RIM = 26.0
"""Left and right of the rows: a label may be wider than its drawing."""
LABEL = 26.0
"""Room for two lines of a label below a drawing."""
LEAST = 46.0
"""Least width of a cell, which most labels need."""


def page_of(records: Iterable[Record], height: float) -> Diagram:
    """Return records in order, on a sheet of a height in points that is a whole number of millimetres."""
    made = list(records)
    ordered = {
        record.id: msgspec.structs.replace(record, z=z)
        for record, z in zip(made, spread(len(made)), strict=True)
    }
    # A whole number of points wide and high: a pixel of both renderers is then exactly half a point.
    return Diagram(records=ordered, page=Page(width_mm=WIDTH / MM, height_mm=math.ceil(height) / MM))


def components_sheet(types: Sequence[ComponentType], **fields: Any) -> Diagram:
    """Return components in their natural sizes with their labels, in rows, none on whole pixels."""
    records: list[Record] = []
    x, y, row = RIM, GAP, 0.0
    for number, entry in enumerate(types):
        width, height = entry.size
        cell = max(width, LEAST)
        if x + cell + RIM > WIDTH:
            x, y, row = RIM, y + row + LABEL + GAP, 0.0
        place: dict[str, Any] = {
            "x": x + cell / 2 + 0.13 * (number % 7),
            "y": y + height / 2 + 0.11 * (number % 5),
        }
        records.append(Component(id=entry.id, type=entry.id, width=width, height=height, **place, **fields))
        x, row = x + cell + GAP, max(row, height)
    return page_of(records, y + row + LABEL + GAP)


def catalog_sheets(per_sheet: int = 48) -> list[list[ComponentType]]:
    """Return all types of the catalogue in lots for a sheet each, like sizes together."""
    types = sorted(load_catalog().components.values(), key=lambda entry: (-entry.size[1], entry.id))
    return [types[start : start + per_sheet] for start in range(0, len(types), per_sheet)]


def turned_sheet() -> Diagram:
    """Return components turned, flipped, faded, coloured, with a state, and several at once."""
    looks: list[dict[str, Any]] = [
        {"rotation": 30.0},
        {"rotation": 90.0, "flip_x": True},
        {"flip_y": True},
        {"state": "dead"},
        {"state": "phosphorylated"},
        {"count": 5},
    ]
    catalog = load_catalog()
    types = ("tumor_cell", "sensory_neuron", "cd8_t_cell", "macrophage")
    records: list[Record] = []
    for (column, look), (row, type_id) in product(enumerate(looks), enumerate(types)):
        entry = catalog.component(type_id)
        scale = 56.0 / max(entry.size)
        records.append(
            Component(
                id=f"{type_id}-{column}",
                type=type_id,
                x=60.3 + 95.0 * column,
                y=60.7 + 100.0 * row,
                width=entry.size[0] * scale,
                height=entry.size[1] * scale,
                **look,
            )
        )
    return page_of(records, 440)


def relations_sheet() -> Diagram:
    """Return every relation as a straight and as a curved connector between two cells, with a mediator."""
    records: list[Record] = []
    for number, relation in enumerate(load_catalog().relations):
        row, column = divmod(number, 4)
        x, y = 14 + 146.0 * column, 34 + 48.0 * row
        ends = [f"{relation}-from", f"{relation}-to"]
        for end, across in zip(ends, (12.0, 120.0), strict=True):
            size: dict[str, Any] = {"x": x + across, "y": y, "width": 20.0, "height": 18.0}
            records.append(Component(id=end, type="cd8_t_cell", label=(), **size))
        records.append(_connector(relation, f"{relation}-0", ends, "straight"))
        records.append(_connector(relation, f"{relation}-1", ends, "curved", (Point(x + 66, y + 17),)))
    return page_of(records, 44 + 48 * math.ceil(len(load_catalog().relations) / 4))


def _connector(
    relation: str, name: str, ends: list[str], shape: LineShape, waypoints: tuple[Point, ...] = ()
) -> Connector:
    return Connector(
        id=name,
        relation=relation,
        source=Anchor(target=ends[0]),
        target=Anchor(target=ends[1]),
        shape=shape,
        waypoints=waypoints,
        mediator=rich("NGF") if shape == "straight" else (),
    )


def region_types() -> tuple[str, ...]:
    """Return the types of regions that the default theme knows."""
    roles = load_catalog().theme().colors
    return tuple(
        role.split(".")[1] for role in roles if role.startswith("region.") and role.endswith(".fill")
    )


def regions_sheet() -> Diagram:
    """Return every type of region in every shape."""
    outline = (Point(-0.5, -0.2), Point(0.1, -0.5), Point(0.5, 0.0), Point(0.2, 0.5), Point(-0.4, 0.4))
    records: list[Record] = [
        Region(
            id=f"{kind}-{shape}",
            type=kind,
            shape=shape,
            points=outline if shape in ("blob", "path") else (),
            title=rich(f"{kind} {shape}"),
            x=76.2 + 148.0 * column,
            y=50.4 + 92.0 * row,
            width=128.0,
            height=76.0,
            rotation=8.0 * (column % 2),
            seed=row,
        )
        for (row, kind), (column, shape) in product(
            enumerate(region_types()), enumerate(get_args(RegionShape))
        )
    ]
    return page_of(records, 100 + 92 * (len(region_types()) - 1))


def strands_sheet() -> Diagram:
    """Return every strand along a bent course."""
    records: list[Record] = []
    for number, (type_id, strand) in enumerate(load_catalog().strands.items()):
        row, column = divmod(number, 2)
        x, y = 20 + 290.0 * column, 40 + 76.0 * row
        course = (Point(x, y), Point(x + 80, y + 22), Point(x + 170, y - 14), Point(x + 250, y + 10))
        records.append(Strand(id=type_id, type=type_id, points=course, width=strand.width))
    return page_of(records, 30 + 76 * math.ceil(len(records) / 2))
