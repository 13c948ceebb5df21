"""Filling a synapse: vesicles in the bouton, molecules in the cleft, receptors in the membrane across from it.

A synapse is a bouton that sits across a cleft from a path, or an axon whose end is joined to one across a cleft. What
is put there is fixed by the transmitter and the width of the face, without chance, so that it is the same each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from crosstalk.catalog import ComponentType
from crosstalk.commands import Transaction, connect, create
from crosstalk.commands.seats import AT_DIGITS
from crosstalk.editor.labelling import new_label
from crosstalk.editor.seating import middle_of
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Anchor, Component, Record, Region, Seat, Strand
from crosstalk.model.records import rich
from crosstalk.model.seating import Course, Frame, course_of, frame_at, reach_of
from crosstalk.text import parse, plain
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Transmitter(NamedTuple):
    """What a person calls a transmitter, and the component types of its receptors, the usual one first."""

    label: str
    receptors: tuple[str, ...]


TRANSMITTERS: dict[str, Transmitter] = {
    "glutamate": Transmitter("Glutamate", ("ampa_receptor", "nmda_receptor")),
    "gaba": Transmitter("GABA", ("gaba_a_receptor", "gaba_b_receptor")),
    "acetylcholine": Transmitter("Acetylcholine", ("chrna7", "chrm3")),
    "norepinephrine": Transmitter("Norepinephrine", ("adrb2", "adra2")),
    "dopamine": Transmitter("Dopamine", ("drd2",)),
    "serotonin": Transmitter("Serotonin", ("htr2b",)),
    "substance_p": Transmitter("Substance P", ("tacr1",)),
    "cgrp": Transmitter("CGRP", ("calcrl", "ramp1")),
    "vip": Transmitter("VIP", ("vipr1",)),
    "galanin": Transmitter("Galanin", ("galr2",)),
    "grp": Transmitter("GRP", ("grpr",)),
}
"""By component type, in the order of the menu. A test holds that the catalogue has all of them."""
VESICLE = "synaptic_vesicle"
RELEASES, SYNAPSE = "releases_transmitter", "synapses_on"
_VESICLE_SIZE = 7.0
_MOLECULE, _RECEPTOR = (3.4, 3.4), (9.0, 17.0)
"""Greatest width and height of what is put into a synapse, in points."""
_ROOM = 11.0
"""Points of membrane for each receptor."""
_MOLECULES = 5
_FACE = 16.0
"""Points of membrane across from the end of an axon, which has no face of its own."""


class Synapse(NamedTuple):
    """What releases, the path across from it, the middle of the face there, and its width in points."""

    source: Record
    host: Strand | Region
    at: float
    outer: bool
    gap: float
    face: float


def synapse_of(session: EditorSession) -> Synapse | None:
    """Return the synapse of what is selected (its bouton or axon, with or without its membrane), else None."""
    found = [s for i in session.selection if (s := _of(session, session.record(i))) is not None]
    return found[0] if len(found) == 1 and len(session.selection) <= 2 else None


def fill(session: EditorSession, transmitter: str) -> tuple[str, ...]:
    """Fill the synapse that is selected, as one step; return the ids of what came."""
    synapse = synapse_of(session)
    if synapse is None:
        return ()
    name = later("Fill synapse with {label}", label=TRANSMITTERS[transmitter].label)
    return session.run(name, _fill, session, synapse, transmitter) or ()


def _of(session: EditorSession, record: Record | None) -> Synapse | None:
    if isinstance(record, Component) and record.seat is not None and not record.seat.port:
        seat, host = record.seat, session.record(record.seat.host)
        is_terminal = session.catalog.component(record.type).sits == "terminal"
        if is_terminal and seat.side != "across" and seat.offset and isinstance(host, Strand | Region):
            return Synapse(record, host, seat.at, seat.side == "outer", abs(seat.offset), record.width * 0.62)
    if isinstance(record, Strand):
        for joint in (record.end, record.start):
            held = session.record(joint.host) if joint is not None else None
            if joint is not None and joint.offset and isinstance(held, Strand | Region):
                gap = max(1.0, abs(joint.offset) - reach_of(held))
                return Synapse(record, held, joint.at, joint.offset > 0, gap, max(_FACE, record.width * 2))
    return None


def _fill(tx: Transaction, session: EditorSession, synapse: Synapse, transmitter: str) -> tuple[str, ...]:
    course = course_of(synapse.host)
    if course is None:
        return ()
    receptors = _receptors(tx, session, synapse, course, TRANSMITTERS[transmitter].receptors)
    molecules = _molecules(tx, session, synapse, course, transmitter)
    vesicles = _vesicles(tx, session, synapse, course) if isinstance(synapse.source, Component) else []
    source = Anchor(target=synapse.source.id)
    # The picture says both already: the statements count and are not drawn.
    connect.connect(tx, source, RELEASES, Anchor(target=molecules[len(molecules) // 2]), drawn=False)
    connect.connect(tx, source, SYNAPSE, Anchor(target=synapse.host.id), drawn=False)
    # The words of one receptor name all of them: one statement says it, and no sentence says it again in part.
    named = next((i for i in receptors if _has_words(tx, i)), receptors[0])
    connect.connect(tx, Anchor(target=molecules[0]), "binds", Anchor(target=named), drawn=False)
    return (*vesicles, *molecules, *receptors)


def _has_words(tx: Transaction, record_id: str) -> bool:
    record = tx.get(record_id)
    return isinstance(record, Component) and bool(record.label)


def _receptors(
    tx: Transaction, session: EditorSession, synapse: Synapse, course: Course, kinds: tuple[str, ...]
) -> list[str]:
    made = []
    count = max(2, round(synapse.face / _ROOM))
    middle = frame_at(course, synapse.at).place
    row = [session.catalog.component(kinds[n % len(kinds)]) for n in range(count)]
    tallest = max(range(count), key=lambda n: (_scaled(row[n], _RECEPTOR)[1], -n))
    for number, kind in enumerate(row):
        at = _along(synapse, course, (number - (count - 1) / 2) * synapse.face / count)
        turn = 0.0 if synapse.outer else 180.0
        seat = Seat(host=synapse.host.id, at=at, foot=middle_of(kind), turn=turn)
        size = _scaled(kind, _RECEPTOR)
        place = frame_at(course, at).place
        # One label names all of them, in their middle, clear of the tallest.
        words: dict[str, Any] = {"label": ()}
        if number == tallest:
            words = {
                "label": rich(", ".join(_name(session, k) for k in kinds[:count])),
                "label_offset": Point(round(middle.x - place.x, 2), round(middle.y - place.y, 2)),
            }
        made.append(_add(tx, synapse, kind.id, place, size, seat=seat, **words))
    return made


def _molecules(
    tx: Transaction, session: EditorSession, synapse: Synapse, course: Course, kind_id: str
) -> list[str]:
    kind = session.catalog.component(kind_id)
    made = []
    for number in range(_MOLECULES):
        at = _along(synapse, course, (number - (_MOLECULES - 1) / 2) * synapse.face / _MOLECULES)
        # They sit on the membrane, a part of the cleft away from it, and so stay in the cleft.
        away = synapse.gap * (0.5 if number % 2 else 0.72)
        seat = Seat(
            host=synapse.host.id,
            at=at,
            side="outer" if synapse.outer else "inner",
            offset=round(away if synapse.outer else -away, 4),
            foot=Point(0.0, 0.0),
        )
        last = number == _MOLECULES - 1
        words: dict[str, Any] = (
            {"label_place": "right", "label": new_label(session, kind_id)} if last else {"label": ()}
        )
        made.append(
            _add(tx, synapse, kind.id, course.ruler.point(at), _scaled(kind, _MOLECULE), seat=seat, **words)
        )
    return made


def _vesicles(tx: Transaction, session: EditorSession, synapse: Synapse, course: Course) -> list[str]:
    """Put vesicles just behind the face of the bouton: docked to it, so that they go with it."""
    bouton = synapse.source
    assert isinstance(bouton, Component)
    kind = session.catalog.component(VESICLE)
    made = []
    for number in range(3):
        shift = (number - 1) * min(bouton.width * 0.2, synapse.face * 0.3)
        frame = frame_at(course, _along(synapse, course, shift))
        depth = reach_of(synapse.host) + synapse.gap + _VESICLE_SIZE * (0.95 if number != 1 else 1.5)
        place = _out(frame, depth, synapse)
        spot = bouton.placement.inverse().apply(place)
        seat = Seat(
            host=bouton.id, side="outer", foot=Point(0.0, 0.0), spot=Point(round(spot.x, 4), round(spot.y, 4))
        )
        size = _VESICLE_SIZE, _VESICLE_SIZE * kind.size[1] / kind.size[0]
        made.append(_add(tx, synapse, kind.id, place, size, seat=seat, label=()))
    return made


def _scaled(kind: ComponentType, room: tuple[float, float]) -> tuple[float, float]:
    scale = min(1.0, room[0] / kind.size[0], room[1] / kind.size[1])
    return round(kind.size[0] * scale, 3), round(kind.size[1] * scale, 3)


def _name(session: EditorSession, type_id: str) -> str:
    kind = session.catalog.component(type_id)
    return plain(parse(kind.abbreviation or kind.label))


def _along(synapse: Synapse, course: Course, shift: float) -> float:
    """Return the place that lies `shift` points along the path from the middle of the face."""
    length = max(course.ruler.length, 1e-6)
    at = synapse.at + shift / length
    closed = distance(course.ruler.point(0.0), course.ruler.point(1.0)) < 1e-6
    at = at % 1.0 if closed else min(1.0, max(0.0, at))
    return round(at, AT_DIGITS)


def _out(frame: Frame, depth: float, synapse: Synapse) -> Point:
    way = depth if synapse.outer else -depth
    return Point(frame.place.x + frame.outward.x * way, frame.place.y + frame.outward.y * way)


def _add(
    tx: Transaction,
    synapse: Synapse,
    type_id: str,
    place: Point,
    size: tuple[float, float],
    **fields: Any,
) -> str:
    return create.add_component(tx, type_id, place, size, parent=synapse.source.parent, **fields)
