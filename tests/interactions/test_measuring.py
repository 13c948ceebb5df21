"""Measuring and magnifying change nothing in the diagram."""

from __future__ import annotations

import pytest

from crosstalk.editor.measuring import Distance, apart, words_of
from crosstalk.geometry import MM, Point, Rect
from crosstalk.tongue import tr


def test_a_drag_says_length_and_angle(d):
    d.key("M")
    d.drag((100.0, 100.0), (100.0 + 30 * MM, 100.0 - 40 * MM))
    assert d.session.hint.startswith("50.00 mm")
    assert "53.1°" in d.session.hint
    assert d.steps == 0


def test_what_was_measured_stays_until_the_next_press(d):
    d.key("M")
    d.drag((100.0, 100.0), (200.0, 100.0))
    assert d.session.overlay()
    d.move((300.0, 300.0))
    assert d.session.hint.startswith("35.28 mm")
    d.click((300.0, 300.0))
    assert d.session.overlay() == ()


def test_the_ends_stop_at_edges_and_ctrl_goes_past(d):
    left, right = (d.record(d.place("tumor_cell", x, 100.0)).bounds for x in (100.0, 300.0))
    d.session.settings.snapping = True
    d.session.use("measure")
    d.drag((left.right + 2.0, 100.0), (right.x - 3.0, 101.0))
    assert d.session.hint == words_of(Distance(Point(left.right, 100), Point(right.x, 100)))
    d.drag((left.right + 2.0, 100.0), (right.x - 3.0, 100.0), modifiers="ctrl")
    assert d.session.hint == words_of(Distance(Point(left.right + 2, 100), Point(right.x - 3, 100)))


def test_shift_keeps_to_steps_of_fifteen_degrees(d):
    d.session.use("measure")
    d.drag((100.0, 100.0), (200.0, 203.0), modifiers="shift")
    assert "45.0°" in d.session.hint


def test_two_clicked_things_show_the_gap(d):
    first, second = d.place("tumor_cell", 100.0, 100.0), d.place("tumor_cell", 300.0, 100.0)
    d.session.use("measure")
    d.click(first)
    assert d.session.hint == tr("Click the other thing, or the same again to let it go")
    d.click(second)
    gap = d.record(second).bounds.x - d.record(first).bounds.right
    assert d.session.hint.startswith(f"{gap / MM:.2f} mm")
    assert d.in_state("measure.idle")
    d.click(first)
    d.click(first)
    assert d.session.hint.startswith("Drag to measure")


def test_esc_ends_the_line_then_the_tool(d):
    d.session.use("measure")
    d.hold((100.0, 100.0), (200.0, 100.0))
    d.key("Escape")
    assert d.in_state("measure.idle")
    d.release()
    d.key("Escape")
    assert d.in_state("select.idle")
    assert d.steps == 0


@pytest.mark.parametrize(
    ("other", "lengths"),
    [
        (Rect(50, 0, 10, 10), [40.0]),
        (Rect(0, -30, 10, 10), [20.0]),
        (Rect(40, 50, 10, 10), [50.0, 30.0, 40.0]),
        (Rect(5, 5, 10, 10), [50.0**0.5]),
    ],
    ids=["beside", "above", "across", "overlapping"],
)
def test_gaps_between_frames(other, lengths):
    assert [line.length for line in apart(Rect(0, 0, 10, 10), other)] == pytest.approx(lengths)


def test_the_magnifier_asks_for_its_rectangle_and_a_click_for_a_step(d):
    asked, steps = [], []
    d.session.zoom_asked.connect(asked.append)
    d.session.zoom_step_asked.connect(lambda way, x, y: steps.append((way, x, y)))
    d.key("Z")
    d.drag((100.0, 100.0), (180.0, 160.0))
    assert asked == [Rect(100.0, 100.0, 80.0, 60.0)]
    d.click((50.0, 60.0)).click((50.0, 60.0), "alt")
    assert steps == [(1, 50.0, 60.0), (-1, 50.0, 60.0)]
    assert d.move((1.0, 1.0), "alt").session.cursor == "zoom-out"
    assert d.in_state("zoom.idle")
    assert d.steps == 0


def test_ctrl_space_lends_the_magnifier_and_space_the_hand(d):
    asked = []
    d.session.zoom_asked.connect(asked.append)
    d.session.use("text")
    d.hold((100.0, 100.0), (180.0, 160.0), modifiers="ctrl+space")
    assert d.session.tool.name == "zoom"
    d.release()
    assert asked
    assert d.session.tool.name == "text"
    d.hold((100.0, 100.0), (180.0, 160.0), modifiers="space")
    assert d.session.tool.name == "hand"
    d.release()
    assert d.session.tool.name == "text"
