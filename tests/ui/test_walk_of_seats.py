"""What sits on strands and edges, docks and faces a membrane, in the real window by mouse and menus."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from crosstalk.commands import create
from crosstalk.geometry import Point
from crosstalk.model import Component, Region, Strand
from crosstalk.model.seating import pose_of
from crosstalk.storage.codec import dumps, loads
from crosstalk.ui.mime import COMPONENT

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def membrane(hands) -> str:
    """A lipid bilayer across the lower page, drawn by clicks with tool B."""
    hands.session.settings.snapping = False
    hands.session.use("strand", type_id="lipid_bilayer")
    for place in ((60, 340), (210, 340), (360, 340)):
        hands.click(place)
    hands.key(Key.Key_Return)
    (strand,) = hands.session.history.diagram.of_kind(Strand)
    return str(strand.id)


def drop(hands, kind: str, place: tuple[float, float]) -> Component:
    """Drop a type from the palette."""
    data = QMimeData()
    data.setData(COMPONENT, kind.encode())
    at, copy = hands.at(place), Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(at - QPoint(40, 40), copy, data, LEFT, NONE),
        QDragMoveEvent(at, copy, data, LEFT, NONE),
        QDropEvent(QPointF(at), copy, data, LEFT, NONE),
    ):
        QApplication.sendEvent(hands.port, event)
    made = hands.session.record(hands.session.selection[0])
    assert isinstance(made, Component)
    return made


def stands_where_it_sits(hands, record_id: str) -> Component:
    record = hands.session.record(record_id)
    assert isinstance(record, Component)
    assert record.seat is not None
    pose = pose_of(record, record.seat, hands.session.record(record.seat.host))
    assert (record.x, record.y, record.rotation) == pose
    return record


def test_a_receptor_dropped_on_a_membrane_keeps_its_place_and_turns_when_that_is_bent(hands, membrane):
    receptor = drop(hands, "gpcr", (135, 340))
    assert receptor.seat.host == membrane
    assert receptor.seat.side == "across"
    hands.session.select([membrane])
    hands.drag((60, 340), (60, 420))
    bent = stands_where_it_sits(hands, receptor.id)
    # Its place is one between two points of the path: the first half grows, and its share of it stays.
    assert bent.seat.at == pytest.approx(receptor.seat.at, abs=0.03)
    assert bent.y > receptor.y + 15
    assert abs(math.remainder(bent.rotation - receptor.rotation, 360)) > 10
    again = loads(dumps(hands.session.history.diagram))
    assert again == hands.session.history.diagram
    hands.key(Key.Key_Z, Mod.ControlModifier)
    assert hands.session.record(receptor.id) == receptor


def test_a_cell_goes_to_the_outer_the_inner_and_through_the_middle_by_the_menu(hands, membrane):
    cell = drop(hands, "gpcr", (210, 340))
    hands.session.select([cell.id])
    said = {}
    for side in ("outer", "inner", "across"):
        hands.window.menus.run(f"seat.{side}")
        record = stands_where_it_sits(hands, cell.id)
        assert record.seat.side == side
        said[side] = record.y
    assert said["outer"] < said["across"] < said["inner"]
    hands.window.menus.run("seat.free")
    assert hands.session.record(cell.id).seat is None


def test_a_region_edge_takes_a_receptor_that_goes_with_it(hands):
    hands.session.settings.snapping = False
    region = hands.session.run("Add", create.add_region, "ellipse", Point(210, 360), (180, 120), id="mass")
    receptor = drop(hands, "egfr", (210, 300))
    assert receptor.seat.host == region
    assert isinstance(hands.session.record(region), Region)
    hands.session.select([region])
    hands.drag((210, 420), (230, 440))
    assert stands_where_it_sits(hands, receptor.id).y > receptor.y


def test_a_ligand_docks_to_a_receptor_and_goes_with_it(hands, membrane):
    receptor = drop(hands, "gpcr", (210, 340))
    head = next(p for p in hands.session.catalog.component("gpcr").ports if p.name == "head")
    spot = receptor.placement.apply((head.x - 0.5, head.y - 0.5))
    ligand = drop(hands, "norepinephrine", (spot.x + 1, spot.y - 5))
    assert (ligand.seat.host, ligand.seat.port) == (receptor.id, "head")
    hands.session.select([])
    hands.drag(receptor.id, (290, 340))
    assert stands_where_it_sits(hands, ligand.id).x == pytest.approx(ligand.x + 80, abs=4)
    hands.session.select([])
    hands.drag(ligand.id, (290, 230))
    assert hands.session.record(ligand.id).seat is None


def test_a_bouton_snaps_across_a_cleft_and_is_filled_by_one_action(hands, membrane):
    session = hands.session
    kind = session.catalog.component("axon_terminal")
    half = session.record(membrane).width / 2
    line = session.record(membrane).points[1].y
    high = 340 - half - session.settings.cleft - kind.size[1] / 2
    bouton = drop(hands, "axon_terminal", (210, high + 3))
    port = kind.port("axon-terminal")
    face = bouton.placement.apply((port.x - 0.5, port.y - 0.5))
    assert line - half - face.y == pytest.approx(session.settings.cleft, abs=0.05)
    session.select([bouton.id])
    before, steps = session.history.diagram, session.history.position
    hands.window.menus.run("synapse.glutamate")
    assert session.history.position == steps + 1
    things = [r for r in session.history.diagram.of_kind(Component) if r.id not in before.records]
    assert {"glutamate", "synaptic_vesicle", "ampa_receptor"} <= {t.type for t in things}
    for molecule in (t for t in things if t.type == "glutamate"):
        assert line - half - session.settings.cleft < molecule.y < line - half
    hands.key(Key.Key_Z, Mod.ControlModifier)
    assert session.history.diagram == before
