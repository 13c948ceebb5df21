"""What a diagram from a file must hold before anything else sees it."""

from __future__ import annotations

import math
from collections.abc import Iterable

from crosstalk.errors import CrosstalkError
from crosstalk.model import (
    CHILD_BEARING,
    Boxed,
    Connector,
    Diagram,
    Record,
    Strand,
    Unknown,
)

FAR = 1e6
"""Coordinates beyond this (350 m) are a mistake, and would drown all others in rounding."""


def check(diagram: Diagram, name: str) -> None:
    """Raise CrosstalkError, naming the record, for dangling references, loops and impossible numbers."""
    page = diagram.page
    if not (5.0 <= page.width_mm <= 5000.0 and 5.0 <= page.height_mm <= 5000.0):
        raise CrosstalkError(
            f"{name}: the page measures {page.width_mm} × {page.height_mm} mm; 5 to 5000 are possible."
        )
    for record in diagram.records.values():
        problem = _problem(diagram, record)
        if problem:
            raise CrosstalkError(f"{name}: record “{record.id}” {problem}.")


def _problem(diagram: Diagram, record: Record) -> str:
    return (
        _parent_problem(diagram, record)
        or _end_problem(diagram, record)
        or _number_problem(record)
        or _citation_problem(diagram, record)
    )


def _parent_problem(diagram: Diagram, record: Record) -> str:
    seen = {record.id}
    parent = record.parent
    while parent:
        holder = diagram.records.get(parent)
        if holder is None:
            return f"belongs to “{parent}”, which is not there"
        if not isinstance(holder, (*CHILD_BEARING, Unknown)):
            return f"belongs to “{parent}”, which cannot have members"
        if parent in seen:
            return "is a member of itself"
        seen.add(parent)
        parent = holder.parent
    return ""


def _end_problem(diagram: Diagram, record: Record) -> str:
    if not isinstance(record, Connector):
        return ""
    seen: set[str] = set()
    stack = [record.id]
    while stack:
        current = diagram.records.get(stack.pop())
        if not isinstance(current, Connector) or current.id in seen:
            continue
        seen.add(current.id)
        for end in (current.source.target, current.target.target):
            if end and end not in diagram.records:
                return f"connects “{end}”, which is not there"
            if end == record.id:
                return "ends on itself"
            stack.append(end)
    return ""


def _number_problem(record: Record) -> str:
    for value in _numbers(record):
        if not math.isfinite(value) or abs(value) > FAR:
            return f"has the coordinate {value:g}, which is off every page"
    if isinstance(record, Boxed) and (record.width < 0 or record.height < 0):
        return "has a negative size"
    return ""


def _numbers(record: Record) -> Iterable[float]:
    if isinstance(record, Boxed):
        yield from (record.x, record.y, record.width, record.height, record.rotation)
    elif isinstance(record, Strand):
        for point in record.points:
            yield from point
    elif isinstance(record, Connector):
        for point in record.waypoints:
            yield from point
        for anchor in (record.source, record.target):
            if anchor.point is not None:
                yield from anchor.point


def _citation_problem(diagram: Diagram, record: Record) -> str:
    for evidence in getattr(record, "evidence", ()):
        if evidence.reference and evidence.reference not in diagram.references:
            return f"cites “{evidence.reference}”, which is not among the references"
    return ""
