"""Strands in the real window: dropped, drawn, widened, branched, joined, split, and what lives in and along them."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.editor.handles import handles
from crosstalk.geometry.ruler import Ruler
from crosstalk.model import Strand
from crosstalk.model.paths import strand_line
from crosstalk.primitives import SymbolItem
from crosstalk.storage.codec import dumps, loads
from crosstalk.ui.inspector import InspectorPanel
from crosstalk.ui.mime import STRAND
from tests.ui.panels import settle

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def strands_of(hands) -> list[Strand]:
    return list(hands.session.history.diagram.of_kind(Strand))


def drop(hands, kind: str, place: tuple[float, float]) -> Strand:
    data = QMimeData()
    data.setData(STRAND, kind.encode())
    at, copy = hands.at(place), Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(at - QPoint(40, 40), copy, data, LEFT, NONE),
        QDragMoveEvent(at, copy, data, LEFT, NONE),
        QDropEvent(QPointF(at), copy, data, LEFT, NONE),
    ):
        QApplication.sendEvent(hands.port, event)
    return strands_of(hands)[-1]


def points(hands, *places: tuple[float, float]) -> Strand:
    hands.key(Key.Key_B)
    for place in places:
        hands.click(place)
    hands.key(Key.Key_Return)
    return strands_of(hands)[-1]


def residents(hands, strand: Strand) -> list[SymbolItem]:
    return [i for i in hands.session.scene.items[strand.id].items if isinstance(i, SymbolItem)]


def options(hands, strand: Strand):
    """Return the rows of the inspector for what the kind can have, by name."""
    hands.session.select([strand.id])
    settle(80)
    inspector = hands.window.findChild(InspectorPanel)
    part = next(p for p in inspector._shown if type(p).__name__ == "MotifSection")
    part.fold(True)
    settle(20)
    return {key[0]: field for key, field in part.fields.items() if not field.isHidden()}


@pytest.fixture(autouse=True)
def _still(hands):
    hands.session.settings.snapping = False


@pytest.mark.parametrize("kind", ["nerve_fibre", "lymphatic_vessel", "gut_wall"])
def test_a_strand_from_the_palette_stands_where_it_is_dropped(hands, kind):
    before = hands.session.history.diagram
    strand = drop(hands, kind, (200, 340))
    assert strand.type == kind
    xs, ys = zip(*strand.points, strict=True)
    middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    assert math.dist(middle, (200, 340)) < 12
    hands.key(Key.Key_Z, Mod.ControlModifier)
    assert hands.session.history.diagram == before


def test_it_is_drawn_freely_and_widened_by_its_handle(hands):
    hands.key(Key.Key_B)
    way = [(60.0 + x, 320 + 30 * math.sin(x / 40)) for x in range(0, 280, 5)]
    hands.drag(way[0], way[0], release=False)
    for place in way[1:]:
        hands._held_move(hands.at(place), LEFT)
    QTest.mouseRelease(hands.port, LEFT, NONE, hands.at(way[-1]))
    (strand,) = strands_of(hands)
    assert 3 <= len(strand.points) <= 14
    grip = next(h for h in handles(hands.session) if h.kind == "width")
    nearest = min(way, key=lambda p: math.dist(p, grip.at))
    out = tuple(g + 2.0 * (g - n) for g, n in zip(grip.at, nearest, strict=True))
    hands.drag(grip.at, out)
    (wider,) = strands_of(hands)
    assert wider.width > strand.width * 1.3
    assert wider.points == strand.points
    hands.key(Key.Key_Z, Mod.ControlModifier)
    assert strands_of(hands) == [strand]


def test_it_is_branched_split_and_joined_again(hands):
    host = points(hands, (60, 300), (160, 300), (260, 300), (360, 300))
    hands.session.select([host.id])
    hands.move(hands.at((210, 300)))
    hands.window.menus.run("strand.branch")
    hands.click((230, 360))
    hands.click((240, 420))
    hands.key(Key.Key_Return)
    first, second = strands_of(hands)
    branch = second if first.id == host.id else first
    assert branch.start is not None
    assert branch.start.host == host.id
    assert branch.type == host.type
    hands.session.select([host.id])
    hands.drag((360, 300), (360, 260))
    root = hands.session.record(branch.id).start
    assert root.host == host.id
    hands.session.select([])
    hands.click((130, 300))
    assert hands.session.selection == (host.id,)
    hands.click((160, 300))
    hands.window.menus.run("strand.split")
    parts = [s for s in strands_of(hands) if s.id != branch.id]
    assert len(parts) == 2
    assert {len(s.points) for s in parts} == {2, 3}
    assert hands.session.record(branch.id).start.host in {s.id for s in parts}
    hands.session.select([s.id for s in parts])
    hands.window.menus.run("strand.merge")
    (whole,) = [s for s in strands_of(hands) if s.id != branch.id]
    assert len(whole.points) == 4
    assert hands.session.record(branch.id).start.host == whole.id


def test_cells_flow_in_a_vessel_and_are_the_same_when_the_file_is_opened_again(hands):
    vessel = drop(hands, "blood_vessel", (220, 340))
    rows = options(hands, vessel)
    rows["flow"].add("red_blood_cell")
    settle(60)
    few = len(residents(hands, vessel))
    assert few > 1
    options(hands, vessel)["flow_density"].edited.emit(1.0, False)
    assert len(residents(hands, vessel)) > few
    again = loads(dumps(hands.session.history.diagram)).records[vessel.id]
    assert again == hands.session.record(vessel.id)
    half = hands.session.record(vessel.id).width / 2
    ruler = Ruler(strand_line(vessel))
    for cell in residents(hands, vessel):
        assert ruler.project(cell.transform.apply(cell.art.bounds.centre))[1] < half


def test_tumour_cells_follow_a_nerve_at_the_density_and_by_the_dice_that_were_chosen(hands):
    nerve = drop(hands, "nerve_fibre", (220, 340))
    rows = options(hands, nerve)
    rows["followers"].add("tumor_cell")
    settle(60)
    before = [i.transform for i in residents(hands, nerve)]
    assert before
    options(hands, nerve)["followers_density"].edited.emit(1.0, False)
    dense = [i.transform for i in residents(hands, nerve)]
    assert len(dense) > len(before)
    steps = hands.session.history.position
    inspector = hands.window.findChild(InspectorPanel)
    part = next(p for p in inspector._shown if hasattr(p, "dice"))
    part.fold(True)
    settle(20)
    QTest.mouseClick(part.dice, LEFT)
    assert hands.session.record(nerve.id).seed != nerve.seed
    assert [i.transform for i in residents(hands, nerve)] != dense
    hands.key(Key.Key_Z, Mod.ControlModifier)
    assert hands.session.history.position == steps
    assert [i.transform for i in residents(hands, nerve)] == dense
