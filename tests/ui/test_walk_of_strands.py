"""One walk through strands and connectors in the real window, by mouse and keys, and all the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from crosstalk.editor.handles import quick_handles
from crosstalk.editor.opening import fill
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Connector, Strand
from tests.ui.panels import settle

Key, Mod = Qt.Key, Qt.KeyboardModifier


def strand_of(hands) -> Strand:
    strands: list[Strand] = list(hands.session.history.diagram.of_kind(Strand))
    (strand,) = strands
    return strand


def undo_all(hands, before) -> None:
    for _ in range(40):
        if hands.session.history.diagram == before:
            return
        hands.key(Key.Key_Z, Mod.ControlModifier)
    pytest.fail("not everything can be undone")


def test_a_strand_is_drawn_bent_widened_sharpened_and_closed(hands):
    before = hands.session.history.diagram
    hands.session.settings.snapping = False
    hands.key(Key.Key_B)
    for place in ((60, 300), (160, 360), (260, 300), (330, 350)):
        hands.click(place)
    hands.key(Key.Key_Return)
    width = strand_of(hands).width
    hands.drag((160, 360), (150, 400))
    moved = strand_of(hands)
    assert distance(moved.points[1], Point(150, 400)) < 2.0
    hands.double_click((150, 400))
    assert strand_of(hands).corners[1]
    hands.double_click((150, 400))
    assert not any(strand_of(hands).corners)
    hands.click((260, 300))
    hands.key(Key.Key_Delete)
    assert len(strand_of(hands).points) == 3
    hands.session.select([moved.id])
    from crosstalk.editor.actions import REGISTRY

    REGISTRY["strand.close"].run(hands.session)
    assert strand_of(hands).closed
    assert strand_of(hands).width == width
    undo_all(hands, before)


def test_a_connector_is_led_to_nothing_turned_renamed_and_glued_to_a_strand(hands):
    before = hands.session.history.diagram
    hands.session.settings.snapping = False
    told = []
    hands.session.opening_offered.connect(told.append)
    hands.move(hands.at("b"))
    settle(30)
    right = next(h for h in quick_handles(hands.session) if h.edge == (1, 0))
    hands.drag(right.at, (420, 240))
    assert hands.session.opening is told[0]
    new = fill(hands.session, told[0], "macrophage")
    lines = list(hands.session.history.diagram.of_kind(Connector))
    (line,) = [r for r in lines if r.target.target == new]
    hands.session.select([line.id])
    hands.key(Key.Key_X)
    turned = hands.session.record(line.id)
    assert (turned.source.target, turned.target.target) == (new, "b")
    said = set()
    for key in (Key.Key_1, Key.Key_2, Key.Key_3):
        hands.key(key)
        said.add(hands.session.record(line.id).relation)
    assert len(said) == 3
    hands.key(Key.Key_B)
    for place in ((60, 300), (200, 330), (340, 300)):
        hands.click(place)
    hands.key(Key.Key_Return)
    strand = strand_of(hands)
    hands.key(Key.Key_C)
    hands.drag("a", (200, 330))
    (glued,) = [r for r in hands.session.history.diagram.of_kind(Connector) if r.target.target == strand.id]
    assert glued.target.at is not None
    tip = hands.session.scene.items[glued.id].path.end()
    hands.key(Key.Key_V)
    hands.session.select([strand.id])
    hands.drag((200, 330), (200, 380))
    assert hands.session.scene.items[glued.id].path.end().y > tip.y + 20
    undo_all(hands, before)


def test_the_curve_follows_while_its_point_is_held(hands):
    hands.session.settings.snapping = False
    hands.key(Key.Key_B)
    for place in ((60, 300), (160, 330), (260, 300)):
        hands.click(place)
    hands.key(Key.Key_Return)
    hands.drag((160, 330), (160, 390), release=False)
    assert hands.session.state.name == "moving_point"
    near = hands.session.scene.items[strand_of(hands).id].path
    assert distance(near.segments().__next__().end, Point(160, 390)) < 2.0
    hands.key(Key.Key_Escape)
    assert strand_of(hands).points[1].y < 331.0
