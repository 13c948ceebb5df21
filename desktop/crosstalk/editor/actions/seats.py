"""The Object/Seat menu: on which side a thing sits, and that it does; and Object/Fill synapse with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, seats
from crosstalk.editor import synapses
from crosstalk.editor.actions.action import Action
from crosstalk.editor.seating import seat_on, with_side
from crosstalk.geometry import Rect
from crosstalk.model import Component, Region, Seat, Strand
from crosstalk.model.seating import course_of
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU, FILL = "Object/Seat", "Object/Fill synapse with"
SIDES = {"outer": later("Outer side"), "across": later("Through the middle"), "inner": later("Inner side")}
_ICONS = {"outer": "align-vertical-bottom", "across": "align-vertical-center", "inner": "align-vertical-top"}
_NEAR = 40.0
"""How far what it shall sit on may be, in points."""


def sitters(session: EditorSession) -> list[Component]:
    """Return the selected components that sit on something and are not locked."""
    records = (session.record(i) for i in session.selection)
    return [r for r in records if isinstance(r, Component) and r.seat is not None and not r.locked]


def on_paths(session: EditorSession) -> list[Component]:
    """Return those that sit on a path, not at a port."""
    return [r for r in sitters(session) if not isinstance(session.record(r.seat.host), Component)]  # type: ignore[union-attr]


def set_side(session: EditorSession, side: str) -> None:
    """Take the selected sitters to a side of their paths."""
    wanted = {r.id: with_side(session, r, side) for r in on_paths(session)}
    session.run(later("Change side"), _sit_all, wanted)


def _side_to(side: str, session: EditorSession) -> None:
    set_side(session, side)


def _sit_all(tx: Transaction, wanted: dict[str, Seat | None]) -> None:
    for record_id, seat in wanted.items():
        seats.sit(tx, record_id, seat)


def _has_side(side: str, session: EditorSession) -> bool:
    many = on_paths(session)
    return bool(many) and all(r.seat is not None and r.seat.side == side for r in many)


def _turn_over(session: EditorSession) -> None:
    session.run(later("Other side"), seats.turn_over, [r.id for r in on_paths(session)])


def _free(session: EditorSession) -> None:
    session.run(later("Set free"), seats.set_free, [r.id for r in sitters(session)])


def _loose(session: EditorSession) -> list[Component]:
    records = (session.record(i) for i in session.selection)
    return [r for r in records if isinstance(r, Component) and r.seat is None and not r.locked]


def _host_near(session: EditorSession, record: Component) -> Strand | Region | None:
    far = max(record.width, record.height) / 2 + _NEAR
    found: list[tuple[float, str, Strand | Region]] = []
    for record_id in session.scene.within(Rect.centred(record.centre, 2 * far, 2 * far), False):
        host = session.record(record_id)
        if isinstance(host, Strand | Region) and (course := course_of(host)) is not None:
            found.append((course.ruler.project(record.centre)[1], record_id, host))
    best = min(found, key=lambda f: f[:2], default=None)
    return best[2] if best is not None and best[0] <= far else None


def can_sit(session: EditorSession) -> bool:
    """Say whether something selected stands freely near a strand or an edge."""
    return any(_host_near(session, r) is not None for r in _loose(session))


def _sit(session: EditorSession) -> None:
    wanted: dict[str, Seat | None] = {}
    for record in _loose(session):
        host = _host_near(session, record)
        if host is not None and (seat := seat_on(session, record, host)) is not None:
            wanted[record.id] = seat
    session.run(later("Sit on the nearest line"), _sit_all, wanted)


def _fill(transmitter: str, session: EditorSession) -> None:
    session.settings.transmitter = transmitter
    synapses.fill(session, transmitter)


def _is_synapse(session: EditorSession) -> bool:
    return synapses.synapse_of(session) is not None


def _fillers() -> list[Action]:
    return [
        Action(
            f"synapse.{kind}", known.label, partial(_fill, kind), (), "mdi6.dots-hexagon", FILL, "transmitter",
            _is_synapse,
            tip="Vesicles in the bouton, molecules in the cleft, receptors in the membrane across from it",
        )
        for kind, known in synapses.TRANSMITTERS.items()
    ]  # fmt: skip


ACTIONS = [
    *(
        Action(
            f"seat.{side}", label, partial(_side_to, side), (), f"mdi6.{_ICONS[side]}", MENU, "side",
            lambda s: bool(on_paths(s)), partial(_has_side, side),
        )
        for side, label in SIDES.items()
    ),
    Action(
        "seat.turn_over", "Other side", _turn_over, ("Shift+S",), "mdi6.flip-vertical", MENU, "side",
        lambda s: bool(on_paths(s)), tip="Take it to the other side of its line; through the middle it turns about",
    ),
    Action(
        "seat.sit", "Sit on the nearest line", _sit, (), "mdi6.arrow-collapse-down", MENU, "sit", can_sit,
        tip="Let it keep its place on the strand or edge that is nearest, and turn with it",
    ),
    Action(
        "seat.free", "Set free", _free, (), "mdi6.link-off", MENU, "sit", lambda s: bool(sitters(s)),
        tip="Let it stand where it is, on nothing",
    ),
    Action(
        "synapse.fill", "Fill synapse", lambda s: synapses.fill(s, s.settings.transmitter), (),
        "mdi6.dots-hexagon", "Object", "synapse", _is_synapse,
        tip="With the transmitter chosen last; others are in Object, Fill synapse with",
        title=lambda s: tr("Fill synapse with {label}", label=tr(synapses.TRANSMITTERS[s.settings.transmitter].label)),
    ),
    *_fillers(),
]  # fmt: skip
