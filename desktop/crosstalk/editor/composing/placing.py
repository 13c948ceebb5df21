"""Bringing a draft to the page: things near what they are joined to, or laid out in layers, then the lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crosstalk.commands import Gesture, connect, create
from crosstalk.editor import routes
from crosstalk.editor.arranging import MARGIN
from crosstalk.editor.composing.draft import Draft, Line, draft, type_of
from crosstalk.editor.composing.naming import Option
from crosstalk.editor.containers import container_at
from crosstalk.editor.free_place import beside_any, in_view, room_of
from crosstalk.editor.labelling import new_label
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.layout import Box, Edge, Options, Problem, arrange
from crosstalk.model import (
    Anchor,
    Component,
    Connector,
    Legend,
    Picture,
    Region,
    Run,
    Strand,
    Text,
    plain_text,
)
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

NAME = later("Compose")
DOWNSTREAM = ((1, 0), (0, 1), (0, -1), (-1, 0))
"""Sides of a thing in the order in which what it acts on is placed there; what acts on it goes the other way."""
_UPSTREAM = tuple((-x, -y) for x, y in DOWNSTREAM)
_ROUTED = 40
"""Up to so many new lines find their way around things at once; of more, each goes as it is drawn."""
_STEP = 130.0
"""Points from layer to layer, roughly: decides whether layers run across the page or down."""


@dataclass(slots=True)
class Composed:
    """What was added: record ids of things by name, old ones included, and of new lines."""

    things: dict[str, str] = field(default_factory=dict)
    new: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


def compose(session: EditorSession, text: str, choices: Mapping[str, Option] | None = None) -> Composed:
    """Add what a text says as one undo step and select it; nothing is added where that fails."""
    gesture = session.begin(NAME)
    try:
        made = put(session, gesture, draft(session, text, choices))
    except CrosstalkError as error:
        gesture.cancel()
        session.message.emit(str(error))
        return Composed()
    keep(session, gesture, made)
    return made


def keep(session: EditorSession, gesture: Gesture, made: Composed) -> None:
    """End the gesture in which a draft was put onto the page."""
    session.commit(gesture, (*made.new, *made.lines) or tuple(made.things.values()))


def put(session: EditorSession, gesture: Gesture, drafted: Draft) -> Composed:
    """Add a draft in an open gesture, so that it is seen."""
    made = Composed({n: o.record for n, o in drafted.chosen.items() if o.record})
    is_joined = any((line.source in made.things) != (line.target in made.things) for line in drafted.lines)
    if is_joined or len(drafted.new) == 1:
        _grow(session, gesture, drafted, made)
    else:
        for name, centre in _laid_out(session, drafted).items() if drafted.new else ():
            _add(session, gesture, drafted, made, name, centre)
    for line in drafted.lines:
        _connect(session, gesture, line, made)
    _route(session, gesture, made)
    return made


def _grow(session: EditorSession, gesture: Gesture, drafted: Draft, made: Composed) -> None:
    """Add one thing after the other, each beside one that stands already and is joined to it."""
    waiting = list(drafted.new)
    while waiting:
        name = next((n for n in waiting if _neighbour(n, drafted.lines, made)), waiting[0])
        waiting.remove(name)
        kind = session.catalog.component(type_of(drafted.chosen[name], name))
        found = _neighbour(name, drafted.lines, made)
        if found is None:
            centre = in_view(session, room_of(session, kind.id))
        else:
            beside, is_target = found
            centre = beside_any(session, beside, DOWNSTREAM if is_target else _UPSTREAM, kind)
        _add(session, gesture, drafted, made, name, centre)


def _neighbour(name: str, lines: Iterable[Line], made: Composed) -> tuple[str, bool] | None:
    """Return a placed thing that a new one is joined to, and whether the new one is acted on by it."""
    for line in lines:
        if line.target == name and line.source in made.things:
            return made.things[line.source], True
        if line.source == name and line.target in made.things:
            return made.things[line.target], False
    return None


def _laid_out(session: EditorSession, drafted: Draft) -> dict[str, Point]:
    """Return middles for all new things, in layers that follow the lines, where nothing is covered."""
    page = session.scene.page
    rooms = {name: room_of(session, type_of(drafted.chosen[name], name)) for name in drafted.new}
    boxes = tuple(Box(name, room, heart=Point(0.0, 0.0)) for name, room in rooms.items())
    edges = tuple(Edge(line.source, line.target) for line in drafted.lines)
    standing = [Box(i, item.body) for i, item in session.scene.items.items() if _is_standing(session, i)]
    home = session.visible.centre if page.contains(session.visible.centre) else page.centre
    problem = Problem(boxes, edges, (), page.inflated(-MARGIN), tuple(standing), home)
    direction = "right" if _depth(drafted) <= page.width / _STEP else "down"
    found = arrange(problem, "layered" if edges else "grid", Options(direction=direction))
    return {name: found.shifts.get(name, Point(0.0, 0.0)) for name in drafted.new}


def _is_standing(session: EditorSession, record_id: str) -> bool:
    record = session.record(record_id)
    return isinstance(record, Component | Text | Picture | Legend | Strand | Region)


def _depth(drafted: Draft) -> int:
    """Return how many layers the longest chain of statements needs, loops left out."""
    level = dict.fromkeys((t.name for t in drafted.things), 1)
    for _ in range(min(len(level), 50)):
        before = dict(level)
        for line in drafted.lines:
            level[line.target] = min(max(level[line.target], level[line.source] + 1), len(level))
        if before == level:
            break
    return max(level.values(), default=1)


def _add(
    session: EditorSession, gesture: Gesture, drafted: Draft, made: Composed, name: str, centre: Point
) -> None:
    option = drafted.chosen[name]
    kind = session.catalog.component(type_of(option, name))
    label = new_label(session, kind.id) if option.type else (Run(text=name),)
    said: dict[str, Any] = {} if label is None else {"label": label}
    parent = container_at(session, centre)
    record_id = gesture.edit(create.add_component, kind.id, centre, kind.size, parent=parent, **said)
    made.things[name] = record_id
    made.new.append(record_id)


def _connect(session: EditorSession, gesture: Gesture, line: Line, made: Composed) -> None:
    """Add a line where it is not there already."""
    ends = made.things[line.source], made.things[line.target]
    for record in session.history.records.values():
        if (
            isinstance(record, Connector)
            and (record.source.target, record.target.target, record.relation) == (*ends, line.relation)
            and plain_text(record.mediator).casefold() == line.mediator.casefold()
        ):
            return
    words = (Run(text=line.mediator),) if line.mediator else ()
    record_id = gesture.edit(
        connect.connect,
        Anchor(target=ends[0]),
        line.relation,
        Anchor(target=ends[1]),
        shape=session.settings.line_shape,
        mediator=words,
        mediator_type=line.mediator_type,
    )
    made.lines.append(record_id)


def _route(session: EditorSession, gesture: Gesture, made: Composed) -> None:
    if len(made.lines) > _ROUTED:
        return
    for record_id in made.lines:
        routes.lead(session, gesture, record_id)
    for record_id in made.lines:
        routes.arrive(session, gesture, record_id)
