"""Moving, copying, snapping, and into and out of regions."""

from __future__ import annotations

import pytest
from tests.interactions.conftest import Check

from crosstalk.commands import connect, create, edit
from crosstalk.editor.driver import Driver
from crosstalk.geometry import MM, Point
from crosstalk.model import Component, Connector, Region

Pair = tuple[Driver, str, str]


def draw(d: Driver, tool: str, start: tuple[float, float], end: tuple[float, float]) -> str:
    """Draw a region or panel and return its id."""
    d.session.use(tool)
    return d.drag(start, end).selection[0]


def test_a_drag_moves_and_is_one_step(pair: Pair, whole_gesture: Check):
    d, first, _ = pair
    d.select(first)
    whole_gesture(d, lambda: d.hold(first, (140, 160)), d.release)
    d.expect_at(first, 140, 160)


def test_a_press_that_hardly_moves_is_a_click(pair: Pair):
    d, first, _ = pair
    before = d.diagram
    d.drag(first, (101, 101)).expect_selected(first)
    assert d.diagram is before


def test_dragging_what_is_not_selected_selects_it(pair: Pair):
    d, first, second = pair
    d.select(first).drag(second, (300, 200)).expect_selected(second)
    d.expect_at(first, 100, 100).expect_at(second, 300, 200)


def test_many_move_together_by_the_same(pair: Pair, whole_gesture: Check):
    d, first, second = pair
    d.select(first, second)
    whole_gesture(d, lambda: d.hold(first, (130, 140)), d.release)
    d.expect_at(first, 130, 140).expect_at(second, 330, 140)


def test_a_drag_back_to_where_it_began_records_nothing(pair: Pair):
    d, first, _ = pair
    before = d.diagram
    d.hold(first, (150, 150)).release((100, 100))
    assert d.diagram == before
    assert d.steps == 2


def test_shift_keeps_to_the_axis_that_leads(pair: Pair):
    d, first, _ = pair
    d.drag(first, (160, 112), modifiers="Shift").expect_at(first, 160, 100)
    d.select().drag(first, (168, 180), modifiers="Shift").expect_at(first, 160, 180)


def test_alt_drags_a_copy_and_leaves_the_original(pair: Pair, whole_gesture: Check):
    d, first, _ = pair
    d.select(first)
    whole_gesture(d, lambda: d.hold(first, (100, 250), modifiers="Alt"), lambda: d.release(None, "Alt"))
    d.expect_at(first, 100, 100)
    (copy,) = set(d.diagram.records) - {first, "component-2"}
    d.expect_at(copy, 100, 250)
    assert d.session.history.steps[-1] == "Duplicate"


def test_alt_may_be_pressed_and_let_go_during_the_drag(pair: Pair):
    d, first, _ = pair
    d.hold(first, (100, 250), modifiers="Alt")
    assert len(d.session.history.records) == 3
    d.move((100, 240), button="left")
    assert len(d.session.history.records) == 2
    d.release((100, 240))
    d.expect_at(first, 100, 240).expect_selected(first)


def test_ctrl_before_the_drag_copies(pair: Pair):
    d, first, _ = pair
    d.drag(first, (100, 250), modifiers="Ctrl").expect_at(first, 100, 100)
    assert len(d.diagram.records) == 3


def test_a_copy_of_both_ends_takes_the_connector_along(pair: Pair):
    d, first, second = pair
    d.connect(first, second)
    d.select(first, second).drag(first, (100, 300), modifiers="Alt")
    lines = d.connectors()
    assert len(lines) == 2
    assert {lines[1].source.target, lines[1].target.target} == set(d.selection) - {lines[1].id}


def test_connectors_follow_while_dragging(pair: Pair):
    d, first, second = pair
    line = d.connect(first, second)
    path = d.session.scene.items[line].path
    d.select().hold(first, (100, 300))
    during = d.session.scene.items[line].path
    assert during != path
    assert during is not None
    assert during.start().y > 250
    d.key("Escape")
    assert d.session.scene.items[line].path == path


def test_waypoints_stay_unless_both_ends_move(pair: Pair):
    d, first, second = pair
    line = d.connect(first, second)
    d.session.run("Bend", connect.set_waypoints, line, [Point(200, 200)])
    d.select().drag(first, (100, 150))
    assert d.get(line, Connector).waypoints == (Point(200, 200),)
    d.select(first, second).drag(first, (110, 160))
    assert d.get(line, Connector).waypoints == (Point(210, 210),)


def test_a_locked_member_of_the_selection_stays(pair: Pair):
    d, first, second = pair
    d.session.run("Lock", edit.set_locked, [second], True)
    d.select(first, second).drag(first, (100, 150))
    d.expect_at(first, 100, 150).expect_at(second, 300, 100).expect_selected(first, second)


def test_a_group_moves_as_one(pair: Pair, whole_gesture: Check):
    d, first, second = pair
    d.select(first, second).key("Ctrl+G")
    whole_gesture(d, lambda: d.hold(first, (100, 130)), d.release)
    d.expect_at(first, 100, 130).expect_at(second, 300, 130)


def test_a_member_moves_alone_in_a_group_that_is_entered(pair: Pair):
    d, first, second = pair
    d.select(first, second).key("Ctrl+G")
    d.double_click(first).drag(first, (100, 130))
    d.expect_at(first, 100, 130).expect_at(second, 300, 100)
    assert d.record(first).parent


def test_undo_during_a_drag_puts_it_back_and_takes_nothing_else(pair: Pair):
    d, first, _ = pair
    before = d.diagram
    d.hold(first, (150, 150)).key("Ctrl+Z")
    assert d.diagram == before
    assert d.steps == 2
    d.release().expect_state("select.idle")
    assert d.diagram == before


def test_deleting_during_a_drag_deletes_and_leaves_no_drag(pair: Pair):
    d, first, second = pair
    d.hold(first, (150, 150)).key("Delete").release()
    d.expect_only([second]).expect_state("select.idle")
    d.key("Ctrl+Z").expect_at(first, 100, 100)


class TestSnapping:
    @pytest.fixture
    def s(self, pair: Pair) -> Pair:
        d, first, second = pair
        d.select(second).key("Delete")
        # Of the same size, so that edges and middles line up at once.
        second = d.place("tumor_cell", 300, 100)
        d.session.settings.snapping = True
        return d, first, second

    def test_middles_line_up_and_a_guide_says_so(self, s: Pair):
        d, first, _ = s
        d.hold(first, (150, 103))
        d.expect_at(first, 150, 100)
        state = d.session.state
        assert any(g.start.y == g.end.y == 100 for g in state.snap.guides)
        d.release().expect_at(first, 150, 100)

    def test_edges_line_up_with_the_page(self, s: Pair):
        d, first, _ = s
        width = d.get(first, Component).width
        d.drag(first, (width / 2 + 3, 250))
        assert d.get(first, Component).x == pytest.approx(width / 2)

    def test_ctrl_suspends_it_during_the_drag(self, s: Pair):
        d, first, _ = s
        d.hold(first, (150, 103)).release((150, 103), "Ctrl")
        d.expect_at(first, 150, 103)

    def test_it_is_as_near_on_the_screen_at_any_zoom(self, s: Pair):
        d, first, _ = s
        d.session.view.zoom = 8.0
        d.drag(first, (150, 103)).expect_at(first, 150, 103)
        d.drag(first, (170, 100.5)).expect_at(first, 170, 100)

    def test_off_it_does_nothing(self, s: Pair):
        d, first, _ = s
        d.key("Alt+S")
        d.drag(first, (150, 103)).expect_at(first, 150, 103)

    def test_the_grid_takes_what_nothing_else_does(self, s: Pair):
        d, first, _ = s
        d.session.settings.grid, d.session.settings.grid_step = True, 10.0
        d.drag(first, (163, 313))
        box = d.get(first, Component).box
        assert box.x == pytest.approx(round(box.x / 10) * 10)
        assert box.y == pytest.approx(round(box.y / 10) * 10)

    def test_a_hidden_thing_does_not_attract(self, s: Pair):
        d, first, second = s
        d.session.run("Hide", edit.set_hidden, [second], True)
        d.drag(first, (150, 103)).expect_at(first, 150, 103)

    def test_what_moves_along_does_not_attract(self, s: Pair):
        d, first, second = s
        d.select(first, second).drag(first, (150, 203))
        d.expect_at(first, 150, 203)


class TestRegions:
    @pytest.fixture
    def r(self, d: Driver) -> tuple[Driver, str, str]:
        """An oval region about (300, 200) with nothing in it, and a cell outside at (80, 80)."""
        d.session.use("ellipse")
        d.drag((200, 120), (400, 280))
        region = d.selection[0]
        cell = d.place("tumor_cell", 80, 80)
        return d, region, cell

    def test_dropping_into_it_makes_a_member(self, r: Pair, whole_gesture: Check):
        d, region, cell = r
        whole_gesture(d, lambda: d.hold(cell, (300, 200)), d.release)
        assert d.record(cell).parent == region

    def test_dragging_out_releases(self, r: Pair):
        d, region, cell = r
        d.drag(cell, (300, 200))
        assert d.record(cell).parent == region
        d.drag(cell, (80, 80))
        assert d.record(cell).parent == ""

    def test_the_outline_counts_and_not_its_box(self, r: Pair):
        d, _, cell = r
        d.drag(cell, (210, 130))
        assert d.record(cell).parent == ""

    def test_the_region_glows_that_would_take_it(self, r: Pair):
        d, region, cell = r
        d.hold(cell, (300, 200))
        assert d.session.state.targets == (region,)
        d.move((80, 300), button="left")
        assert d.session.state.targets == ()

    def test_members_follow_their_region(self, r: Pair, whole_gesture: Check):
        d, region, cell = r
        d.drag(cell, (300, 200)).select(region)
        whole_gesture(d, lambda: d.hold((250, 200), (260, 230)), d.release)
        d.expect_at(cell, 310, 230)
        assert d.record(cell).parent == region

    def test_region_and_member_selected_together_move_once(self, r: Pair):
        d, region, cell = r
        d.drag(cell, (300, 200)).select(region, cell).drag((250, 200), (260, 230))
        d.expect_at(cell, 310, 230).expect_selected(region, cell)

    def test_the_innermost_takes_it(self, r: Pair):
        d, outer, cell = r
        inner = draw(d, "ellipse", (265, 170), (335, 230))
        assert d.record(inner).parent == outer
        d.drag(cell, (300, 200))
        assert d.record(cell).parent == inner
        d.drag(cell, (300, 250))
        assert d.record(cell).parent == outer

    def test_of_two_that_overlap_the_smaller_takes_it(self, r: Pair):
        d, _, cell = r
        small = draw(d, "rectangle", (320, 160), (440, 240))
        d.drag(cell, (370, 200))
        assert d.record(cell).parent == small

    def test_a_region_becomes_a_member_of_a_larger_one_only(self, r: Pair):
        d, large, _ = r
        small = draw(d, "ellipse", (50, 370), (110, 430))
        d.drag((80, 400), (300, 200))
        assert d.record(small).parent == large
        d.select(large).drag((240, 200), (250, 205))
        assert d.record(large).parent == ""

    def test_nested_members_follow_and_come_back_with_one_undo(self, r: Pair):
        d, large, cell = r
        small = draw(d, "ellipse", (20, 340), (140, 460))
        d.drag(cell, (80, 400)).select(small).drag((30, 400), (250, 200))
        assert [d.record(cell).parent, d.record(small).parent] == [small, large]
        before = d.diagram
        d.select(large).drag((215, 200), (225, 200))
        d.expect_at(cell, 310, 200)
        d.key("Ctrl+Z")
        assert d.diagram == before

    def test_several_dropped_at_once_each_go_where_they_lie(self, r: Pair):
        d, region, cell = r
        other = d.place("tumor_cell", 80, 300)
        d.select(cell, other).drag(cell, (300, 180))
        assert d.record(cell).parent == region
        assert d.record(other).parent == ""

    def test_a_copy_dropped_inside_is_a_member_and_the_original_is_not(self, r: Pair):
        d, region, cell = r
        d.drag(cell, (300, 200), modifiers="Alt")
        assert d.record(d.selection[0]).parent == region
        assert d.record(cell).parent == ""

    def test_nudging_never_changes_membership(self, r: Pair):
        d, region, cell = r
        d.drag(cell, (300, 200))
        for _ in range(20):
            d.key("Shift+Right")
        assert d.record(cell).parent == region

    def test_deleting_a_region_deletes_its_members_and_undo_brings_all_back(self, r: Pair):
        d, region, cell = r
        d.drag(cell, (300, 200))
        before = d.diagram
        d.select(region).key("Delete").expect_only([])
        d.key("Ctrl+Z")
        assert d.diagram == before

    def test_a_drag_within_a_region_that_holds_things_is_a_band_until_it_is_selected(self, r: Pair):
        d, region, cell = r
        d.drag(cell, (300, 200)).select()
        d.hold((250, 170), (340, 230)).expect_state("select.rubber_band").release().expect_selected(cell)
        d.click((250, 170)).expect_selected(region)
        d.drag((250, 170), (255, 180))
        assert d.get(region, Region).y == pytest.approx(210)

    def test_a_panel_takes_members_where_no_region_does(self, r: Pair):
        d, region, cell = r
        panel = d.session.run("Add", create.add_panel, "A", Point(250, 240), (460, 460))
        d.drag(cell, (100, 400))
        assert d.record(cell).parent == panel
        d.drag(cell, (300, 200))
        assert d.record(cell).parent == region


class TestKeys:
    def test_arrows_nudge_by_half_a_millimetre(self, pair: Pair):
        d, first, _ = pair
        d.select(first).key("Right").expect_at(first, 100 + 0.5 * MM, 100)
        d.key("Shift+Down").expect_at(first, 100 + 0.5 * MM, 100 + 5 * MM)
        d.key("Ctrl+Left").expect_at(first, 100 + 0.4 * MM, 100 + 5 * MM)

    def test_nudges_that_follow_each_other_are_one_step(self, pair: Pair):
        d, first, _ = pair
        d.select(first).key("Right", "Right", "Up")
        assert d.steps == 3
        d.key("Ctrl+Z").expect_at(first, 100, 100)

    def test_ctrl_d_remembers_where_the_last_copy_was_put(self, pair: Pair):
        d, first, _ = pair
        d.select(first).key("Ctrl+D")
        copy = d.selection[0]
        start = d.point(copy)
        d.drag(copy, (160, 100)).key("Ctrl+D")
        d.expect_at(d.selection[0], 220, 100).key("Ctrl+D").expect_at(d.selection[0], 280, 100)
        assert start != (160, 100)

    def test_after_an_alt_drag_ctrl_d_goes_on(self, pair: Pair):
        d, first, _ = pair
        d.drag(first, (100, 160), modifiers="Alt").key("Ctrl+D")
        d.expect_at(d.selection[0], 100, 220)

    def test_ctrl_d_does_not_go_on_beyond_the_page(self, pair: Pair):
        d, _, second = pair
        d.drag(second, (60, 100), modifiers="Alt").key("Ctrl+D")
        assert 0 < d.point(d.selection[0]).x < 100

    def test_delete_takes_connectors_along(self, pair: Pair):
        d, first, second = pair
        d.connect(first, second)
        d.select(first).key("Delete").expect_only([second]).expect_selected()
        d.key("Ctrl+Z")
        assert len(d.diagram.records) == 3
        d.expect_selected(first)

    def test_copy_paste_goes_further_each_time_and_in_place_does_not(self, pair: Pair):
        d, first, _ = pair
        d.select(first).key("Ctrl+C", "Ctrl+V")
        once = d.point(d.selection[0])
        d.key("Ctrl+V")
        twice = d.point(d.selection[0])
        assert twice.x - once.x == pytest.approx(once.x - 100)
        d.key("Ctrl+Shift+V").expect_at(d.selection[0], 100, 100)

    def test_cut_and_paste_puts_it_back_in_place(self, pair: Pair):
        d, first, _ = pair
        d.select(first).key("Ctrl+X")
        assert first not in d.diagram.records
        d.key("Ctrl+V").expect_at(d.selection[0], 100, 100)

    def test_paste_into_another_window(self, pair: Pair):
        d, first, second = pair
        d.connect(first, second)
        d.key("Ctrl+A", "Ctrl+C")
        other = Driver.on()
        other.session.read_clipboard = lambda: d.session.clipboard
        other.key("Ctrl+V")
        assert len(other.diagram.records) == 3
        assert len(other.connectors()) == 1

    def test_rubbish_on_the_clipboard_is_told_and_changes_nothing(self, pair: Pair):
        d, _, _ = pair
        told: list[str] = []
        d.session.message.connect(told.append)
        before = d.diagram
        d.session.read_clipboard = lambda: b"not ours"
        d.key("Ctrl+V")
        assert d.diagram == before
        assert len(told) == 1

    def test_flip_and_turn(self, pair: Pair):
        d, first, _ = pair
        d.select(first).key("Shift+H", "Ctrl+R")
        cell = d.get(first, Component)
        assert cell.flip_x
        assert cell.rotation == pytest.approx(90)

    def test_align_to_each_other_and_a_single_one_to_the_page(self, pair: Pair):
        d, first, second = pair
        d.select(first).drag(first, (100, 130)).select(first, second).key("Ctrl+Shift+Up")
        assert d.get(first, Component).box.y == pytest.approx(d.get(second, Component).box.y)
        d.select(first).key("Ctrl+Shift+Left")
        assert d.get(first, Component).box.x == pytest.approx(0)

    def test_order(self, pair: Pair):
        d, first, second = pair
        d.select(first).key("Home")
        assert d.diagram.drawing_order == (second, first)
        d.key("End")
        assert d.diagram.drawing_order == (first, second)
        d.key("Ctrl+]")
        assert d.diagram.drawing_order == (second, first)

    def test_lock_hide_and_their_opposites(self, pair: Pair):
        from crosstalk.editor.actions import REGISTRY

        d, first, _ = pair
        d.select(first).key("Ctrl+Shift+L")
        assert d.record(first).locked
        assert REGISTRY["object.lock"].checked is not None
        assert REGISTRY["object.lock"].checked(d.session)
        d.key("Delete", "Right")
        d.expect_at(first, 100, 100)
        d.key("Ctrl+Shift+L", "Ctrl+Shift+H")
        assert first not in d.session.scene.items
        d.expect_selected()
        REGISTRY["object.show_all"].run(d.session)
        assert first in d.session.scene.items
        d.expect_selected(first)

    def test_style_is_carried_over(self, pair: Pair):
        d, first, second = pair
        d.session.run("Style", edit.set_style, [first], opacity=0.5)
        d.select(first).key("Ctrl+Alt+C").select(second).key("Ctrl+Alt+V")
        assert d.record(second).style.opacity == 0.5
