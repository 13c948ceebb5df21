"""Small diagrams for the tests of the scene."""

from __future__ import annotations

from crosstalk.geometry import Point
from crosstalk.model import Anchor, Component, Connector, Diagram, Page, Record, Run

A4 = Page(width_mm=210, height_mm=297, background="#ffffff")


def diagram(*records: Record, **fields) -> Diagram:
    """Return a diagram of these records."""
    return Diagram(records={r.id: r for r in records}, page=A4, **fields)


def cell(record_id: str, x: float, y: float, **fields) -> Component:
    """Return a tumour cell of 40 points."""
    fields.setdefault("type", "tumor_cell")
    return Component(id=record_id, z=record_id, x=x, y=y, **{"width": 40.0, "height": 40.0, **fields})


def link(record_id: str, source: str, target: str, relation: str = "activates", **fields) -> Connector:
    """Return a connector between two records; an end may be given as an Anchor."""
    ends = [end if isinstance(end, Anchor) else Anchor(target=end) for end in (source, target)]
    return Connector(
        id=record_id, z="~" + record_id, relation=relation, source=ends[0], target=ends[1], **fields
    )


def words(text: str) -> tuple[Run, ...]:
    """Return plain rich text."""
    return (Run(text=text),)


def place(x: float, y: float) -> Point:
    """Return a point."""
    return Point(x, y)
