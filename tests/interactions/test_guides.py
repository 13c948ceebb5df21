"""Guides: moved, snapped to, taken away, undone; and sizes that match while something is resized."""

from __future__ import annotations

import pytest

from crosstalk.commands import guides
from crosstalk.editor import guides as seen
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.tools.guiding import MovingGuide
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import MM
from crosstalk.storage.codec import dumps, loads


@pytest.fixture
def ruled(d):
    """An empty page with an upright guide at 200 and a level one at 300."""
    for axis, at in (("x", 200.0), ("y", 300.0)):
        d.session.run("Add guide", guides.add_guide, axis, at)
    return d


def places(d):
    return [(g.axis, g.at) for g in d.diagram.guides]


def test_a_file_without_guides_says_nothing_of_them_and_one_with_them_comes_back(ruled):
    assert loads(dumps(ruled.diagram)) == ruled.diagram
    assert b"guides" in dumps(ruled.diagram)
    ruled.key("Ctrl+Z", "Ctrl+Z")
    assert b"guides" not in dumps(ruled.diagram)


def test_a_file_with_a_guide_beyond_all_measure_is_refused(ruled):
    broken = dumps(ruled.diagram).replace(b'"at":200.0', b'"at":2e9')
    with pytest.raises(CrosstalkError):
        loads(broken)


def test_the_same_guide_twice_is_one(ruled):
    ruled.session.run("Add guide", guides.add_guide, "x", 200.0)
    assert len(ruled.diagram.guides) == 2
    ruled.session.run("Move guide", guides.move_guide, 0, 250.0)
    ruled.session.run("Add guide", guides.add_guide, "x", 260.0)
    ruled.session.run("Move guide", guides.move_guide, 2, 250.0)
    assert places(ruled) == [("x", 250.0), ("y", 300.0)]


def test_a_guide_is_dragged_as_one_step_and_esc_puts_it_back(ruled, whole_gesture):
    whole_gesture(ruled, lambda: ruled.hold((200.0, 100.0), (253.0, 120.0)), lambda: ruled.release())
    (axis, at), _ = places(ruled)
    assert axis == "x"
    assert at == pytest.approx(253.0, abs=MM)
    assert (at / MM * 10) == pytest.approx(round(at / MM * 10))


def test_the_cursor_says_which_way_a_guide_goes(ruled):
    assert ruled.move((201.0, 100.0)).session.cursor == "resize-ew"
    assert ruled.move((100.0, 299.0)).session.cursor == "resize-ns"
    assert ruled.move((100.0, 100.0)).session.cursor == "arrow"


def test_dropped_on_the_ruler_it_is_gone(ruled):
    ruled.drag((200.0, 100.0), (-8.0, 100.0))
    assert places(ruled) == [("y", 300.0)]
    assert ruled.session.history.steps[-1] == "Remove guide"
    ruled.key("Ctrl+Z")
    assert places(ruled) == [("x", 200.0), ("y", 300.0)]


def test_delete_takes_the_guide_under_the_pointer_away(ruled):
    ruled.move((200.0, 100.0)).key("Delete")
    assert places(ruled) == [("y", 300.0)]


def test_a_new_one_comes_out_of_the_ruler(d):
    start = PointerEvent(50.0, -10.0, view_x=50.0, view_y=-10.0)
    d.session.begin_state(MovingGuide.pulled_out(d.session, "y", start))
    d.move((60.0, 144.0), button="left").release()
    ((axis, at),) = places(d)
    assert axis == "y"
    assert at == pytest.approx(144.0, abs=MM)
    assert d.session.history.steps[-1] == "Add guide"
    assert d.in_state("select.idle")


def test_let_go_on_the_ruler_none_comes(d):
    start = PointerEvent(50.0, -10.0, view_x=50.0, view_y=-10.0)
    d.session.begin_state(MovingGuide.pulled_out(d.session, "y", start))
    d.move((60.0, 144.0), button="left").release((60.0, -9.0))
    assert places(d) == []
    assert d.steps == 0


def test_locked_or_hidden_it_is_not_taken(ruled):
    seen.toggle_locked(ruled.session)
    ruled.drag((200.0, 100.0), (260.0, 100.0))
    seen.toggle_locked(ruled.session)
    seen.toggle_shown(ruled.session)
    ruled.drag((200.0, 100.0), (260.0, 100.0))
    assert places(ruled) == [("x", 200.0), ("y", 300.0)]


def test_things_on_a_guide_are_taken_before_it(ruled):
    cell = ruled.place("tumor_cell", 200.0, 100.0)
    ruled.select()
    ruled.drag(cell, (150.0, 120.0))
    ruled.expect_at(cell, 150.0, 120.0)
    assert places(ruled)[0] == ("x", 200.0)


def test_a_double_click_asks_for_the_place(ruled):
    asked = []
    ruled.session.guide_asked.connect(asked.append)
    ruled.double_click((100.0, 300.0))
    assert asked == [1]


def test_what_is_dragged_snaps_to_guides_until_they_are_hidden(ruled):
    cell = ruled.place("tumor_cell", 100.0, 100.0)
    ruled.session.settings.snapping = True
    ruled.drag(cell, (203.0, 180.0))
    assert ruled.record(cell).centre.x == pytest.approx(200.0)
    ruled.session.settings.guides_shown = False
    ruled.drag(cell, (204.0, 230.0))
    assert ruled.record(cell).centre.x == pytest.approx(204.0)


def test_a_guide_stops_at_the_edges_of_things(ruled):
    cell = ruled.record(ruled.place("tumor_cell", 100.0, 100.0))
    ruled.select()
    ruled.session.settings.snapping = True
    ruled.drag((200.0, 240.0), (cell.bounds.right + 3.0, 240.0))
    assert places(ruled)[0][1] == pytest.approx(cell.bounds.right)


def test_guides_around_the_selection(d):
    cell = d.place("tumor_cell", 100.0, 100.0)
    seen.around_selection(d.select(cell).session)
    box = d.record(cell).bounds
    wanted = {("x", box.x), ("x", box.right), ("y", box.y), ("y", box.bottom)}
    assert set(places(d)) == wanted
    seen.clear(d.session)
    assert places(d) == []
    d.key("Ctrl+Z")
    assert set(places(d)) == wanted


def test_a_region_becomes_as_wide_as_another(d):
    d.session.settings.snapping = True
    d.session.use("rectangle")
    d.drag((40.0, 40.0), (140.0, 90.0))
    d.session.use("rectangle")
    d.drag((211.0, 151.0), (281.0, 263.0))
    second = d.selection[0]
    d.hold((281.0, 207.0), (309.0, 207.0))
    assert d.session.overlay()
    d.release()
    assert d.record(second).width == pytest.approx(100.0)
