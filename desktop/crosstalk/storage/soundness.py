"""What a diagram from a file must hold before anything else sees it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from crosstalk.errors import CrosstalkError
from crosstalk.model import (
    CHILD_BEARING,
    Boxed,
    Component,
    Connector,
    Diagram,
    Group,
    Inset,
    Joint,
    Legend,
    OwnPart,
    OwnTheme,
    Panel,
    Record,
    Region,
    Seat,
    Strand,
    Style,
    Text,
    Unknown,
)
from crosstalk.model.parts import is_own
from crosstalk.model.records import hosts_of
from crosstalk.model.seating import can_host
from crosstalk.tongue import tr

FAR = 1e6
"""Coordinates beyond this (350 m) are a mistake, and would drown all others in rounding."""
MAX_ART = 16_000_000
"""Letters of the drawing of an own component; more than the reader of drawings takes."""
DEEPEST = 100
"""Connectors on connectors on connectors beyond this are no statement any more."""
_COLOR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}\Z")
_BARE = Group(id="").style
"""The one style that all records share for which nobody chose anything: nothing to look at."""

_WORDS: dict[type[Record], tuple[str, ...]] = {
    Component: ("label",),
    Region: ("title",),
    Strand: ("label",),
    Connector: ("label", "mediator"),
    Text: ("runs",),
    Panel: ("title",),
    Legend: ("title",),
    Inset: ("title",),
}
"""The fields of each kind that hold rich text."""


def check(diagram: Diagram, name: str) -> None:
    """Raise CrosstalkError, naming the record, for dangling references, loops, impossible numbers and colours."""
    page = diagram.page
    if not (5.0 <= page.width_mm <= 5000.0 and 5.0 <= page.height_mm <= 5000.0):
        raise CrosstalkError(
            tr(
                "{name}: the page measures {width_mm} × {height_mm} mm; 5 to 5000 are possible.",
                name=name,
                width_mm=page.width_mm,
                height_mm=page.height_mm,
            )
        )
    if page.background and not _COLOR.match(page.background):
        raise CrosstalkError(
            tr("{name}: the page {not_a_color}.", name=name, not_a_color=_not_a_color(page.background))
        )
    if any(not abs(guide.at) <= FAR for guide in diagram.guides):
        raise CrosstalkError(tr("{name}: a guide lies impossibly far away.", name=name))
    _check_layers(diagram, name)
    for theme in diagram.themes.values():
        problem = _theme_problem(theme)
        if problem:
            raise CrosstalkError(
                tr(
                    "{name}: theme “{theme}” {problem}.",
                    name=name,
                    theme=theme.label or theme.id,
                    problem=problem,
                )
            )
    for part in diagram.parts.values():
        problem = _part_problem(part)
        if problem:
            raise CrosstalkError(
                tr(
                    "{name}: the component “{value}” {problem}.",
                    name=name,
                    value=(part.label or part.id)[:60],
                    problem=problem,
                )
            )
    settled: set[str] = set()
    for record in diagram.records.values():
        problem = _problem(diagram, record, settled)
        if problem:
            raise CrosstalkError(
                tr("{name}: record “{id}” {problem}.", name=name, id=record.id, problem=problem)
            )


def _check_layers(diagram: Diagram, name: str) -> None:
    for layer in diagram.layers:
        if layer.color and not _COLOR.match(layer.color):
            raise CrosstalkError(
                tr("{name}: a layer {not_a_color}.", name=name, not_a_color=_not_a_color(layer.color))
            )
    if len({layer.id for layer in diagram.layers}) < len(diagram.layers):
        raise CrosstalkError(tr("{name}: there are two layers of one id.", name=name))


def _theme_problem(theme: OwnTheme) -> str:
    for color in theme.colors.values():
        if not _COLOR.match(color):
            return _not_a_color(color)
    if any(not 0.0 < value <= 1000.0 for value in (*theme.sizes.values(), *theme.widths.values())):
        return tr("has a text size or a line width that is none")
    return ""


def _part_problem(part: OwnPart) -> str:
    if not is_own(part.id):
        return tr("is called “{id}”, as only components of the program are", id=part.id[:40])
    if not all(0.01 <= side <= 10_000.0 for side in (part.width, part.height)):
        return tr("has no sensible size")
    if len(part.art) > MAX_ART:
        return tr("is drawn with more than {MAX_ART} MB", MAX_ART=MAX_ART // 10**6)
    return ""


def _problem(diagram: Diagram, record: Record, settled: set[str]) -> str:
    return (
        _parent_problem(diagram, record, settled)
        or _seat_problem(diagram, record)
        or _end_problem(diagram, record)
        or _number_problem(record)
        or _color_problem(record)
        or _citation_problem(diagram, record)
    )


def _parent_problem(diagram: Diagram, record: Record, settled: set[str]) -> str:
    """Look upwards as far as the first record whose own parents were found sound: each is looked at once."""
    seen = {record.id}
    parent = record.parent
    while parent and parent not in settled:
        holder = diagram.records.get(parent)
        if holder is None:
            return tr("belongs to “{parent}”, which is not there", parent=parent)
        if not isinstance(holder, (*CHILD_BEARING, Unknown)):
            return tr("belongs to “{parent}”, which cannot have members", parent=parent)
        if parent in seen:
            return tr("is a member of itself")
        seen.add(parent)
        parent = holder.parent
    if isinstance(record, (*CHILD_BEARING, Unknown)):
        settled |= seen
    return ""


def _end_problem(diagram: Diagram, record: Record) -> str:
    if not isinstance(record, Connector):
        return ""
    level = [record]
    for _ in range(DEEPEST):
        below: dict[str, Connector] = {}
        for end in (anchor.target for c in level for anchor in (c.source, c.target) if anchor.target):
            held = diagram.records.get(end)
            if held is None:
                return tr("connects “{end}”, which is not there", end=end)
            if held is record:
                return tr("ends on itself")
            if isinstance(held, Connector):
                below[end] = held
        if not below:
            return ""
        level = list(below.values())
    return tr("hangs on more than {DEEPEST} other connectors in a row, or on a ring of them", DEEPEST=DEEPEST)


def _seat_problem(diagram: Diagram, record: Record) -> str:
    hosts = hosts_of(record)
    if not hosts:
        return ""
    for host in hosts:
        held = diagram.records.get(host)
        if held is None:
            return tr("sits on “{host}”, which is not there", host=host)
        if not (can_host(held) or isinstance(held, Unknown)) or (
            isinstance(record, Strand) and isinstance(held, Component)
        ):
            return tr("sits on “{host}”, which cannot hold it", host=host)
    for held_at in _held(record):
        if not 0.0 <= held_at.at <= 1.0:
            return tr("sits at {at:g} of the way; 0 to 1 is possible", at=held_at.at)
    waiting, seen = list(hosts), set[str]()
    while waiting:
        host = waiting.pop()
        if host == record.id:
            return tr("sits on itself, by way of others")
        held = diagram.records.get(host)
        if held is not None and host not in seen:
            seen.add(host)
            if len(seen) > DEEPEST:
                return tr("sits on more than {DEEPEST} others in a row", DEEPEST=DEEPEST)
            waiting.extend(hosts_of(held))
    return ""


def _held(record: Record) -> Iterable[Seat | Joint]:
    if isinstance(record, Component) and record.seat is not None:
        yield record.seat
    elif isinstance(record, Strand):
        yield from (joint for joint in (record.start, record.end) if joint is not None)


def _number_problem(record: Record) -> str:
    for value in _numbers(record):
        if not math.isfinite(value) or abs(value) > FAR:
            return tr("has the number {value:g}, which is off every page", value=value)
    if isinstance(record, Boxed) and (record.width < 0 or record.height < 0):
        return tr("has a negative size")
    if isinstance(record, Strand) and record.width < 0:
        return tr("has a negative width")
    size = record.style.text_size
    if size is not None and size <= 0:
        return tr("has the text size {size:g}, which cannot be read", size=size)
    return ""


def _numbers(record: Record) -> Iterable[float]:
    if isinstance(record, Boxed):
        yield from (record.x, record.y, record.width, record.height, record.rotation)
        if isinstance(record, Component):
            yield from record.label_offset or ()
            yield record.label_width or 0.0
        elif isinstance(record, Region):
            yield record.corner
            for point in record.points:
                yield from point
    elif isinstance(record, Strand):
        yield record.width
        for point in record.points:
            yield from point
    elif isinstance(record, Connector):
        yield from record.label_offset or ()
        for point in record.waypoints:
            yield from point
        for anchor in (record.source, record.target):
            if anchor.point is not None:
                yield from anchor.point
    yield from _held_numbers(record)
    if record.style is not _BARE:
        yield from _style_numbers(record.style)


def _held_numbers(record: Record) -> Iterable[float]:
    for held in _held(record):
        yield from (held.at, held.offset)
        if isinstance(held, Seat):
            yield from (held.turn, *(held.foot or ()), *(held.spot or ()))


def _style_numbers(style: Style) -> Iterable[float]:
    for value in (style.text_size, style.stroke_width, style.opacity, style.fill_opacity):
        yield value or 0.0
    yield from style.dash or ()


def _color_problem(record: Record) -> str:
    if isinstance(record, Component | Region | Strand):
        for color in record.colors.values():
            if color and not _COLOR.match(color):
                return _not_a_color(color)
    if record.style is not _BARE:
        style = record.style
        for paint in (style.fill, style.stroke, style.text_color):
            if paint and paint != "none" and not _COLOR.match(paint):
                return _not_a_color(paint)
    for field in _WORDS.get(type(record), ()):
        for run in getattr(record, field) or ():
            if run.color and not _COLOR.match(run.color):
                return _not_a_color(run.color)
    return ""


def _not_a_color(color: str) -> str:
    return tr("has the colour “{color}”; write it like #d9657f", color=color[:40])


def _citation_problem(diagram: Diagram, record: Record) -> str:
    for evidence in getattr(record, "evidence", ()):
        if evidence.reference and evidence.reference not in diagram.references:
            return tr("cites “{reference}”, which is not among the references", reference=evidence.reference)
    return ""
