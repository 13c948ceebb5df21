"""The pointer that keys move: placing, drawing boxes and lines, sizes and turns, points of strands."""

from __future__ import annotations

import pytest

from crosstalk.editor.key_pointer import FAR, FINE, STEP
from crosstalk.model import Component, Region, Strand, Text


def test_a_component_is_set_down_where_the_keys_have_taken_it(d):
    session = d.session
    session.use("place", type_id="tumor_cell")
    session.key_pointer.begin(session.visible.centre)
    start = session.pointer
    for key in ("Right", "Shift+Down", "Ctrl+Left", "Enter", "Escape"):
        d.key(key)
    made = [r for r in session.history.diagram.of_kind(Component) if r.type == "tumor_cell"][-1]
    assert made.x == pytest.approx(start.x + STEP - FINE)
    assert made.y == pytest.approx(start.y + FAR)
    assert session.tool.name == "select"
    assert session.selection == (made.id,)


def test_a_box_begins_and_ends_by_enter(d):
    session = d.session
    session.use("rectangle")
    for key in ("Right", "Enter", "Shift+Right", "Shift+Right", "Shift+Down", "Enter"):
        d.key(key)
    region = list(session.history.diagram.of_kind(Region))[-1]
    assert (region.width, region.height) == pytest.approx((2 * FAR, FAR))


def test_escape_leaves_nothing_of_a_box(d):
    session = d.session
    before = session.history.diagram
    session.use("ellipse")
    for key in ("Right", "Enter", "Shift+Right", "Escape", "Escape"):
        d.key(key)
    assert session.history.diagram == before


def test_a_line_is_set_point_by_point_and_ends_where_enter_comes_twice(d):
    session = d.session
    session.use("strand")
    for key in ("Right", "Enter", "Shift+Right", "Enter", "Shift+Down", "Enter", "Enter"):
        d.key(key)
    strand = list(session.history.diagram.of_kind(Strand))[-1]
    (x, y), *_, (last_x, last_y) = strand.points
    assert (last_x - x, last_y - y) == pytest.approx((FAR, FAR))


def test_a_text_is_begun_by_keys(d):
    session = d.session
    session.use("text")
    for key in ("Right", "Enter", "Enter"):
        d.key(key)
    assert session.text_edit is not None
    session.text_edit.cancel()
    assert not list(session.history.diagram.of_kind(Text))


def test_the_page_moves_along_where_the_pointer_would_leave_the_window(d):
    session = d.session
    asked = []
    session.pan_requested.connect(lambda dx, dy: asked.append((dx, dy)))
    session.use("text")
    for _ in range(60):
        d.key("Shift+Right")
    assert asked
    assert all(dx < 0 for dx, _ in asked)


def test_a_mouse_takes_the_pointer_back(d):
    session = d.session
    session.use("text")
    d.key("Right")
    assert session.key_pointer.marks()
    d.move((10.0, 10.0))
    assert not session.key_pointer.marks()
    assert "Arrows" not in session.hint


def test_arrows_with_alt_change_the_size_and_are_one_step(d):
    session = d.session
    session.use("place", type_id="tumor_cell")
    session.key_pointer.begin(session.visible.centre)
    d.key("Enter")
    d.key("Escape")
    (chosen,) = session.selection
    before = session.record(chosen)
    d.key("Alt+Right")
    d.key("Alt+Shift+Right")
    after = session.record(chosen)
    assert after.width == pytest.approx(before.width + 11 * session.settings.nudge)
    assert after.width / after.height == pytest.approx(before.width / before.height)
    assert after.x - after.width / 2 == pytest.approx(before.x - before.width / 2)
    d.key("Alt+R")
    assert session.record(chosen).rotation == pytest.approx(15.0)
    d.key("Alt+Shift+R", "Alt+Shift+R")
    assert session.record(chosen).rotation == pytest.approx(345.0)
    session.undo()
    session.undo()
    assert session.record(chosen) == before


def test_points_of_a_strand_are_chosen_and_moved_by_keys(d):
    session = d.session
    session.use("strand")
    for key in ("Right", "Enter", "Shift+Right", "Enter", "Shift+Down", "Enter", "Enter"):
        d.key(key)
    session.use("select")
    (chosen,) = session.selection
    before = session.record(chosen).points
    d.key("Ctrl+.")
    d.key("Left")
    after = session.record(chosen).points
    assert after[0] == pytest.approx((before[0][0] - session.settings.nudge, before[0][1]))
    assert after[1:] == before[1:]
    d.key("Ctrl+,")
    assert session.vertices == (chosen, frozenset({len(before) - 1}))
