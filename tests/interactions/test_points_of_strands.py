"""Editing strands as splines: choosing, moving, adding, removing points, corners, width, ends."""

import pytest

from crosstalk.commands import create
from crosstalk.editor import strands
from crosstalk.editor.actions import REGISTRY, context_menu
from crosstalk.editor.driver import Driver
from crosstalk.editor.handles import handles
from crosstalk.geometry import Point
from crosstalk.model import Joint, Strand

LINE = (Point(100, 100), Point(200, 100), Point(300, 100), Point(400, 100))


@pytest.fixture
def d() -> Driver:
    driver = Driver.on()
    driver.session.settings.snapping = False
    return driver


def drawn(d: Driver, points=LINE, kind="lipid_bilayer", **fields) -> str:
    new = d.session.run("Add", create.add_strand, kind, tuple(points), width=8.0, **fields)
    assert new
    d.select(new)
    return new


def act(d: Driver, action_id: str) -> None:
    action = REGISTRY[action_id]
    assert action.enabled(d.session)
    action.run(d.session)


def test_a_click_chooses_a_point_and_shift_one_more(d: Driver):
    drawn(d)
    d.click((200, 100))
    assert strands.chosen(d.session) == {1}
    d.click((300, 100), "Shift")
    assert strands.chosen(d.session) == {1, 2}
    d.click((200, 100), "Shift")
    assert strands.chosen(d.session) == {2}
    d.select()
    assert strands.chosen(d.session) == frozenset()


def test_chosen_points_move_together_as_one_step(d: Driver):
    strand = drawn(d)
    steps = d.steps
    d.click((200, 100)).click((300, 100), "Shift").drag((300, 100), (310, 140))
    assert d.get(strand, Strand).points == (LINE[0], (210, 140), (310, 140), LINE[3])
    assert d.steps == steps + 1
    d.key("Ctrl+Z")
    assert d.get(strand, Strand).points == LINE


def test_arrows_nudge_the_chosen_points_and_not_the_strand(d: Driver):
    strand = drawn(d)
    d.click((200, 100)).key("Shift+Down", "Shift+Down")
    step = d.session.settings.nudge * 20
    assert d.get(strand, Strand).points == (LINE[0], (200, 100 + step), LINE[2], LINE[3])
    d.key("Ctrl+Z")
    assert d.get(strand, Strand).points == LINE


def test_delete_takes_the_chosen_points_and_too_few_stay(d: Driver):
    strand = drawn(d)
    told: list[str] = []
    d.session.message.connect(told.append)
    d.click((200, 100)).click((300, 100), "Shift").key("Delete")
    assert d.get(strand, Strand).points == (LINE[0], LINE[3])
    d.click((100, 100)).key("Delete")
    assert len(d.get(strand, Strand).points) == 2
    assert told


def test_alt_click_takes_a_point(d: Driver):
    strand = drawn(d)
    d.click((200, 100), "Alt")
    assert len(d.get(strand, Strand).points) == 3


def test_the_sign_between_two_points_is_dragged_into_a_new_one(d: Driver):
    strand = drawn(d)
    places = [h.at for h in handles(d.session) if h.kind == "add"]
    assert places[0] == pytest.approx((150, 100))
    d.drag(places[0], (150, 160))
    assert d.get(strand, Strand).points[1] == pytest.approx((150, 160))
    assert strands.chosen(d.session) == {1}
    d.click((250, 100))
    assert len(d.get(strand, Strand).points) == 5


def test_a_double_click_makes_a_corner_and_another_makes_it_smooth(d: Driver):
    strand = drawn(d)
    d.double_click((200, 100))
    assert d.get(strand, Strand).corners == (False, True, False, False)
    d.double_click((200, 100))
    assert d.get(strand, Strand).corners == ()
    d.click((300, 100)).key("Shift+C")
    assert d.get(strand, Strand).corners == (False, False, True, False)


def test_the_width_is_pulled_at_its_handle(d: Driver):
    strand = drawn(d)
    (handle,) = [h for h in handles(d.session) if h.kind == "width"]
    d.drag(handle.at, (handle.at.x, handle.at.y - 10))
    assert d.get(strand, Strand).width == pytest.approx(28.0, abs=0.1)
    d.key("Ctrl+Z")
    assert d.get(strand, Strand).width == 8.0


def test_an_end_dragged_onto_a_strand_joins_it_and_away_frees_it(d: Driver):
    host = drawn(d, [Point(100, 300), Point(400, 300)])
    strand = drawn(d)
    d.drag((400, 100), (250, 302))
    joint = d.get(strand, Strand).end
    assert (joint.host, joint.offset) == (host, 0.0)
    assert joint.at == pytest.approx(0.5, abs=1e-4)
    assert d.get(strand, Strand).points[-1] == pytest.approx((250, 300), abs=1e-3)
    d.select(strand).drag((250, 300), (250, 200))
    assert d.get(strand, Strand).end is None
    d.drag((250, 200), (250, 300), modifiers="Ctrl")
    assert d.get(strand, Strand).end is None


def test_an_end_cannot_be_joined_to_its_own_branch(d: Driver):
    host = drawn(d, [Point(100, 300), Point(400, 300)])
    drawn(d, [Point(250, 300), Point(250, 200), Point(100, 150)], start=Joint(host=host, at=0.5))
    d.select(host).drag((100, 300), (102, 150))
    assert d.get(host, Strand).start is None


def test_shift_keeps_to_steps_of_fifteen_degrees_from_the_neighbour(d: Driver):
    strand = drawn(d)
    d.drag((400, 100), (380, 183), modifiers="Shift")
    (x0, y0), (x1, y1) = d.get(strand, Strand).points[-2:]
    assert (y1 - y0) / (x1 - x0) == pytest.approx(1.0)


def test_points_snap_to_other_things(d: Driver):
    d.session.settings.snapping = True
    d.place("t_cell", 460, 200)
    strand = drawn(d)
    d.drag((300, 100), (300, 197))
    assert d.get(strand, Strand).points[2][1] == pytest.approx(200.0)


def test_the_menu_of_a_strand_splits_reverses_closes_and_simplifies(d: Driver):
    strand = drawn(d)
    d.click((200, 100))
    assert "strand.split" in context_menu(d.session)
    act(d, "strand.reverse")
    assert d.get(strand, Strand).points == LINE[::-1]
    act(d, "strand.close")
    assert d.get(strand, Strand).closed
    act(d, "strand.close")
    d.click((300, 100))
    act(d, "strand.split")
    assert len(d.selection) == 2
    act(d, "strand.merge")
    assert d.get(strand, Strand).points == LINE[::-1]
    act(d, "strand.simplify")
    assert len(d.get(strand, Strand).points) == 2
    d.move((250, 103))
    act(d, "strand.add_point")
    assert d.get(strand, Strand).points[1] == pytest.approx((250, 100))
    act(d, "strand.all_points")
    assert strands.chosen(d.session) == {0, 1, 2}


def test_branch_here_begins_a_strand_of_the_kind_on_the_strand(d: Driver):
    host = drawn(d, kind="vein")
    d.move((250, 102))
    act(d, "strand.branch")
    d.expect_state("strand.drawing").click((260, 200)).key("Enter")
    branch = d.get(d.selection[0], Strand)
    assert branch.type == "vein"
    assert branch.start.host == host
    assert "strand.part" in context_menu(d.session)
    act(d, "strand.part")
    assert d.get(branch.id, Strand).start is None


def test_a_right_click_on_a_point_means_that_point(d: Driver):
    drawn(d)
    d.click((200, 100)).click((300, 100), button="right")
    assert strands.chosen(d.session) == {2}
    assert "strand.corner" in context_menu(d.session)


def test_locked_strands_offer_nothing(d: Driver):
    strand = drawn(d, locked=True)
    assert not handles(d.session)
    d.drag((200, 100), (200, 200))
    assert d.get(strand, Strand).points == LINE
    assert not REGISTRY["strand.reverse"].enabled(d.session)


def test_what_is_drawn_over_the_page_shows_points_signs_and_corners(d: Driver):
    drawn(d, corners=(False, True))
    d.click((300, 100))
    plain = len(d.session.overlay())
    d.click((200, 100), "Shift")
    assert len(d.session.overlay()) == plain
    assert {h.kind for h in handles(d.session)} == {"point", "add", "width"}
