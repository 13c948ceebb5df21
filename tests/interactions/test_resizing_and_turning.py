"""The handles of the selection's frame."""

from __future__ import annotations

import pytest
from tests.interactions.conftest import Check

from crosstalk.commands import create, edit
from crosstalk.editor.driver import Driver
from crosstalk.editor.handles import Handle, handles, resize_cursor
from crosstalk.geometry import Point
from crosstalk.model import Component, Region, Text
from crosstalk.model.records import rich

Pair = tuple[Driver, str, str]


def handle(d: Driver, edge: tuple[int, int]) -> Point:
    """Return where the handle of an edge is."""
    return next(h.at for h in handles(d.session) if h.kind == "resize" and h.edge == edge)


def turner(d: Driver) -> Point:
    """Return where the handle that turns is."""
    return next(h.at for h in handles(d.session) if h.kind == "rotate")


def shifted(point: Point, dx: float, dy: float) -> tuple[float, float]:
    return point.x + dx, point.y + dy


@pytest.fixture
def box(d: Driver) -> tuple[Driver, str]:
    """A region of 100 × 60 about (200, 200), selected."""
    region = d.session.run("Add", create.add_region, "rectangle", Point(200, 200), (100, 60)) or ""
    d.select(region)
    return d, region


def test_a_corner_of_a_component_keeps_its_proportions(pair: Pair, whole_gesture: Check):
    d, first, _ = pair
    d.select(first)
    before = d.get(first, Component)
    at = handle(d, (1, 1))
    whole_gesture(d, lambda: d.hold(at, shifted(at, 30, 0)), d.release)
    after = d.get(first, Component)
    assert after.width == pytest.approx(before.width + 30)
    assert after.width / after.height == pytest.approx(before.width / before.height)
    assert (after.box.x, after.box.y) == pytest.approx((before.box.x, before.box.y))


def test_shift_frees_a_component(pair: Pair):
    d, first, _ = pair
    before = d.get(first, Component)
    at = handle(d.select(first), (1, 1))
    d.drag(at, shifted(at, 30, 5), modifiers="Shift")
    after = d.get(first, Component)
    assert (after.width, after.height) == pytest.approx((before.width + 30, before.height + 5))


def test_a_region_is_free_and_shift_keeps_it(box: tuple[Driver, str]):
    d, region = box
    at = handle(d, (1, 1))
    d.drag(at, shifted(at, 30, 10))
    assert (d.get(region, Region).width, d.get(region, Region).height) == pytest.approx((130, 70))
    d.key("Ctrl+Z")
    d.drag(at, shifted(at, 50, 0), modifiers="Shift")
    assert (d.get(region, Region).width, d.get(region, Region).height) == pytest.approx((150, 90))


def test_each_handle_moves_its_edges_only(box: tuple[Driver, str]):
    d, region = box
    for across, down in ((-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0)):
        before = d.get(region, Region).box
        at = handle(d, (across, down))
        d.drag(at, shifted(at, across * 10, down * 10))
        after = d.get(region, Region).box
        assert after.width == pytest.approx(before.width + 10 * abs(across))
        assert after.height == pytest.approx(before.height + 10 * abs(down))
        assert after.x == pytest.approx(before.x - (10 if across < 0 else 0))
        assert after.y == pytest.approx(before.y - (10 if down < 0 else 0))
        d.key("Ctrl+Z")


def test_alt_resizes_from_the_centre(box: tuple[Driver, str]):
    d, region = box
    at = handle(d, (1, 0))
    d.drag(at, shifted(at, 20, 0), modifiers="Alt")
    d.expect_at(region, 200, 200)
    assert d.get(region, Region).width == pytest.approx(140)


def test_nothing_is_pulled_through_itself(box: tuple[Driver, str]):
    d, region = box
    at = handle(d, (1, 1))
    d.drag(at, (0, 0))
    record = d.get(region, Region)
    assert record.width > 0
    assert record.height > 0
    assert (record.box.x, record.box.y) == pytest.approx((150, 170))


def test_a_turned_thing_resizes_along_its_own_axes(pair: Pair):
    d, first, _ = pair
    d.session.run("Turn", edit.set_fields, [first], rotation=90.0)
    before = d.get(first, Component)
    at = handle(d.select(first), (-1, 0))
    assert at.y < 100
    assert abs(at.x - 100) < 1e-6
    d.drag(at, shifted(at, 0, -20), modifiers="Shift")
    after = d.get(first, Component)
    assert after.width == pytest.approx(before.width + 20)
    assert after.height == pytest.approx(before.height)
    assert after.y == pytest.approx(before.y - 10)


def test_many_scale_together_in_proportion(pair: Pair, whole_gesture: Check):
    d, first, second = pair
    d.select(first, second)
    before = d.get(first, Component), d.get(second, Component)
    at = handle(d, (1, 1))
    whole_gesture(d, lambda: d.hold(at, shifted(at, 100, 0)), d.release)
    after = d.get(first, Component), d.get(second, Component)
    grow = after[0].width / before[0].width
    assert grow > 1.2
    assert after[1].width / before[1].width == pytest.approx(grow)
    assert after[1].x - after[0].x == pytest.approx((before[1].x - before[0].x) * grow)


def test_resizing_one_region_leaves_its_members_alone(box: tuple[Driver, str]):
    d, region = box
    cell = d.place("tumor_cell", 200, 200)
    assert d.record(cell).parent == region
    before = d.record(cell)
    at = handle(d.select(region), (1, 1))
    d.drag(at, shifted(at, 50, 50))
    assert d.record(cell) == before


def test_resizing_a_group_scales_what_is_in_it(pair: Pair):
    d, first, second = pair
    before = d.get(first, Component)
    d.select(first, second).key("Ctrl+G")
    at = handle(d, (1, 1))
    d.drag(at, shifted(at, 100, 0))
    assert d.get(first, Component).width > before.width * 1.2


def test_edges_snap_while_resizing(box: tuple[Driver, str]):
    d, region = box
    d.session.run("Add", create.add_region, "rectangle", Point(350, 300), (60, 60))
    d.session.settings.snapping = True
    d.select(region)
    at = handle(d, (1, 0))
    d.drag(at, shifted(at, 68, 0))
    assert d.get(region, Region).box.right == pytest.approx(320)


def test_a_component_snaps_and_still_keeps_its_proportions(pair: Pair):
    d, first, second = pair
    edge = d.get(second, Component).box.x
    before = d.get(first, Component)
    d.session.settings.snapping = True
    at = handle(d.select(first), (1, 1))
    d.drag(at, (edge - 2 + at.x - before.box.right, at.y))
    after = d.get(first, Component)
    assert after.box.right == pytest.approx(edge)
    assert after.width / after.height == pytest.approx(before.width / before.height)


def test_a_locked_thing_has_no_handles(pair: Pair):
    d, first, _ = pair
    d.select(first).key("Ctrl+Shift+L")
    assert handles(d.session) == []


def test_turning_and_steps_of_15_degrees(pair: Pair, whole_gesture: Check):
    d, first, _ = pair
    d.select(first)
    at = turner(d)
    whole_gesture(d, lambda: d.hold(at, (170, 100)), d.release)
    assert d.get(first, Component).rotation == pytest.approx(90)
    d.key("Ctrl+Z")
    d.drag(at, (150, 60), modifiers="Shift")
    assert d.get(first, Component).rotation == pytest.approx(45)
    d.drag(turner(d), (168, 108), modifiers="Shift")
    assert d.get(first, Component).rotation % 15 == pytest.approx(0)
    d.expect_at(first, 100, 100)


def test_many_turn_about_their_common_middle(pair: Pair):
    d, first, second = pair
    d.select(first, second)
    frame = d.session.overlay()
    assert frame
    at = turner(d)
    centre = (d.point(first).x + d.point(second).x) / 2
    d.drag(at, (centre + 150, 100))
    assert abs(d.point(first).x - d.point(second).x) < 5
    assert abs(d.point(first).y - d.point(second).y) == pytest.approx(200, abs=5)


def test_a_text_changes_its_width_and_not_its_letters(d: Driver):
    text = (
        d.session.run("Add", create.add_text, rich("Nerves drive tumours"), Point(200, 200), (120, 14)) or ""
    )
    d.select(text)
    at = handle(d, (1, 0))
    d.drag(at, shifted(at, -50, 0))
    record = d.get(text, Text)
    assert record.width == pytest.approx(70)
    assert record.style.text_size is None


def test_cursors_point_the_way_an_edge_moves():
    assert resize_cursor((1, 0), 0) == "resize-ew"
    assert resize_cursor((0, -1), 0) == "resize-ns"
    assert resize_cursor((1, 1), 0) == resize_cursor((-1, -1), 0) == "resize-nwse"
    assert resize_cursor((1, -1), 0) == "resize-nesw"
    assert resize_cursor((1, 0), 90) == "resize-ns"
    assert resize_cursor((1, 0), 45) == "resize-nwse"


def test_small_frames_show_no_handles_between_the_corners(pair: Pair):
    d, first, _ = pair
    d.select(first)
    d.session.view.zoom = 0.2
    edges = [h.edge for h in handles(d.session) if h.kind == "resize"]
    assert sorted(edges) == [(-1, -1), (-1, 1), (1, -1), (1, 1)]


def test_hovering_a_handle_shows_its_cursor(pair: Pair):
    d, first, _ = pair
    d.select(first).move(handle(d, (1, 1)))
    assert d.session.cursor == "resize-nwse"
    assert isinstance(handles(d.session)[0], Handle)


def test_no_handle_stands_on_the_words_of_a_thing(pair: Pair):
    d, first, _ = pair
    label = d.session.scene.items[first].label_bounds
    assert label is not None
    d.select(first)
    assert not [h for h in handles(d.session) if 0 in h.edge and label.contains(h.at)]
    assert {h.edge for h in handles(d.session) if h.kind == "resize"} >= {(-1, -1), (1, -1), (-1, 1), (1, 1)}
