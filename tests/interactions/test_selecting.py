"""What clicks, rubber bands and keys select."""

from __future__ import annotations

import pytest

from crosstalk.commands import create, edit
from crosstalk.editor.driver import Driver
from crosstalk.geometry import Point
from crosstalk.model.records import rich

Pair = tuple[Driver, str, str]


def test_click_selects_and_click_on_nothing_selects_nothing(pair: Pair):
    d, first, second = pair
    d.click(first).expect_selected(first)
    d.click(second).expect_selected(second)
    d.click((200, 300)).expect_selected()


def test_shift_click_adds_and_takes_away(pair: Pair):
    d, first, second = pair
    d.click(first).click(second, "Shift").expect_selected(first, second)
    d.click(first, "Shift").expect_selected(second)


def test_click_on_one_of_many_selects_it_alone_but_only_when_let_go(pair: Pair):
    d, first, second = pair
    d.select(first, second).press(first)
    d.expect_state("select.pointing_object").expect_selected(first, second)
    d.release().expect_selected(first)


def test_band_to_the_right_takes_what_is_enclosed(pair: Pair):
    d, first, second = pair
    d.hold((60, 60), (300, 160)).expect_state("select.rubber_band").expect_selected(first)
    d.release().expect_selected(first)
    d.drag((60, 60), (360, 160)).expect_selected(first, second)


def test_band_to_the_left_takes_what_is_touched(pair: Pair):
    d, first, second = pair
    d.drag((295, 160), (105, 90)).expect_selected(first, second)
    d.drag((200, 160), (105, 90)).expect_selected(first)


def test_band_with_shift_adds(pair: Pair):
    d, first, second = pair
    d.select(second).drag((60, 60), (160, 160), modifiers="Shift").expect_selected(first, second)


def test_escape_in_a_band_gives_back_the_selection(pair: Pair):
    d, first, second = pair
    d.select(second).hold((60, 60), (200, 160)).expect_selected(first)
    d.key("Escape").expect_selected(second).expect_state("select.idle")
    d.release().expect_selected(second)


def test_band_takes_connectors_it_encloses(pair: Pair):
    d, first, second = pair
    line = d.connect(first, second)
    d.drag((60, 60), (360, 170)).expect_selected(first, second, line)


def test_band_within_a_region_means_what_is_in_it(d: Driver):
    d.session.use("rectangle")
    d.drag((50, 50), (350, 350))
    region = d.selection[0]
    cell = d.place("tumor_cell", 200, 200)
    d.click((450, 450)).drag((260, 260), (195, 195))
    d.expect_selected(cell)
    d.key("Escape").drag((260, 260), (40, 40)).expect_selected(cell, region)


def test_the_topmost_is_clicked(d: Driver):
    below = d.place("tumor_cell", 100, 100)
    above = d.place("tumor_cell", 108, 100)
    d.click((104, 100)).expect_selected(above)
    d.key("Ctrl+Shift+[").click((300, 300)).click((104, 100)).expect_selected(below)


def test_a_locked_thing_can_be_selected_but_a_drag_on_it_is_a_band(pair: Pair):
    d, first, second = pair
    d.select(first).key("Ctrl+Shift+L")
    before = d.diagram
    d.click((300, 300)).click(first).expect_selected(first)
    d.hold(first, (400, 160)).expect_state("select.rubber_band").release()
    assert d.diagram == before
    d.drag((400, 160), (60, 60)).expect_selected(second)


def test_all_none_invert(pair: Pair):
    d, first, second = pair
    line = d.connect(first, second)
    d.key("Ctrl+A").expect_selected(first, second, line)
    d.key("Escape").expect_selected()
    d.select(first).key("Ctrl+Shift+I").expect_selected(second, line)


def test_select_all_leaves_hidden_and_locked_things_out(pair: Pair):
    d, first, second = pair
    third = d.place("tumor_cell", 100, 300)
    d.session.run("Hide", edit.set_hidden, [first], True)
    d.session.run("Lock", edit.set_locked, [second], True)
    d.key("Ctrl+A").expect_selected(third)


def test_tab_goes_round_and_back(pair: Pair):
    d, first, second = pair
    d.key("Tab").expect_selected(first).key("Tab").expect_selected(second).key("Tab").expect_selected(first)
    d.key("Shift+Tab").expect_selected(second)


def test_undo_and_redo_restore_the_selection(pair: Pair):
    d, first, second = pair
    d.click(first).drag(first, (150, 150)).click(second)
    d.key("Ctrl+Z").expect_selected(first)
    d.click(second).key("Ctrl+Y").expect_selected(first)


def test_what_undo_takes_away_is_no_longer_selected_or_hovered(pair: Pair):
    d, _, _ = pair
    third = d.place("tumor_cell", 100, 300)
    d.move(third).expect_selected(third)
    d.key("Ctrl+Z").expect_selected()
    assert d.session.hover == ""


class TestGroups:
    @pytest.fixture
    def grouped(self, pair: Pair) -> tuple[Driver, str, str, str]:
        d, first, second = pair
        d.select(first, second).key("Ctrl+G")
        return d, d.selection[0], first, second

    def test_a_click_on_a_member_selects_the_group(self, grouped: tuple[Driver, str, str, str]):
        d, group, first, _ = grouped
        d.click((200, 300)).click(first).expect_selected(group)

    def test_ctrl_click_reaches_through(self, grouped: tuple[Driver, str, str, str]):
        d, _, first, _ = grouped
        d.click((200, 300)).click(first, "Ctrl").expect_selected(first)

    def test_double_click_enters_and_escape_leaves_one_level(self, grouped: tuple[Driver, str, str, str]):
        d, group, first, second = grouped
        d.click((200, 300)).double_click(first).expect_selected(first)
        assert d.session.focus == group
        d.click(second).expect_selected(second)
        d.key("Escape").expect_selected(group)
        assert d.session.focus == ""
        d.key("Escape").expect_selected()

    def test_nested_groups_are_entered_one_by_one(self, grouped: tuple[Driver, str, str, str]):
        d, inner, first, _ = grouped
        third = d.place("tumor_cell", 100, 300)
        d.select(inner, third).key("Ctrl+G")
        outer = d.selection[0]
        d.click((250, 300)).click(first).expect_selected(outer)
        d.double_click(first).expect_selected(inner)
        d.double_click(first).expect_selected(first)
        assert d.session.focus == inner
        d.key("Escape").expect_selected(inner)
        assert d.session.focus == outer

    def test_a_click_outside_leaves_the_group(self, grouped: tuple[Driver, str, str, str]):
        d, _, first, _ = grouped
        third = d.place("tumor_cell", 100, 300)
        d.double_click(first).click(third).expect_selected(third)
        assert d.session.focus == ""

    def test_a_band_takes_a_group_as_one(self, grouped: tuple[Driver, str, str, str]):
        d, group, _, _ = grouped
        d.drag((50, 50), (200, 160)).expect_selected()
        d.drag((50, 50), (360, 170)).expect_selected(group)

    def test_group_and_ungroup_are_one_step_each(self, grouped: tuple[Driver, str, str, str]):
        d, group, first, second = grouped
        assert d.session.history.steps[-1] == "Group"
        d.select(group).key("Ctrl+Shift+G").expect_selected(first, second)
        assert group not in d.diagram.records
        d.key("Ctrl+Z").expect_selected(group)

    def test_the_focus_ends_with_its_group(self, grouped: tuple[Driver, str, str, str]):
        d, _, first, _ = grouped
        d.double_click(first)
        d.key("Ctrl+Z")
        assert d.session.focus == ""


def test_hovering_tells_by_the_cursor_what_will_happen(pair: Pair):
    d, first, second = pair
    d.move((200, 300))
    assert d.session.cursor == "arrow"
    d.move(first)
    assert d.session.cursor == "move"
    assert d.session.hover == first
    d.connect(first, second)
    line = d.connectors()[0].id
    d.select().move(line)
    assert d.session.cursor == "pointer"


def test_a_panel_is_pointed_at_by_its_frame_only(d: Driver):
    d.session.run("Add panel", create.add_panel, "A", Point(200, 200), (200, 200))
    panel = next(iter(d.diagram.records))
    d.click((220, 220)).expect_selected()
    d.click((100, 220)).expect_selected(panel)


def test_right_click_selects_what_is_under_it_and_keeps_a_selection_it_is_in(pair: Pair):
    d, first, second = pair
    d.click(first, button="right").expect_selected(first)
    d.select(first, second).click(second, button="right").expect_selected(first, second)
    d.click((200, 300), button="right").expect_selected()


def test_same_type_and_connected(pair: Pair):
    d, first, second = pair
    other = d.place("tumor_cell", 100, 300)
    line = d.connect(first, second)
    from crosstalk.editor.actions import REGISTRY

    d.select(first)
    REGISTRY["edit.select_same_type"].run(d.session)
    d.expect_selected(first, other)
    d.select(first)
    REGISTRY["edit.select_connected"].run(d.session)
    d.expect_selected(first, second, line)


def test_overlay_marks_are_of_one_size_on_the_screen(pair: Pair):
    d, first, _ = pair
    d.select(first)
    near = d.session.overlay()
    d.session.view.zoom = 4.0
    far = d.session.overlay()
    assert len(near) == len(far) > 8
    from crosstalk.primitives import PathItem

    def widths(marks: tuple[object, ...]) -> list[float]:
        return [m.stroke.width for m in marks if isinstance(m, PathItem) and m.stroke]

    assert [w * 4 for w in widths(far)] == pytest.approx(widths(near))


def test_text_is_selected_by_a_click(d: Driver):
    text = d.session.run("Add", create.add_text, rich("Nerves drive it"), Point(200, 200), (100, 14))
    assert text
    d.click((170, 200)).expect_selected(text)
