"""Tool B: drawn freely or point by point, closed, joined, dropped; the preview is what one gets."""

import math

import pytest

from crosstalk.editor.driver import Driver
from crosstalk.editor.tools.strand import StrandGhost, place_strand
from crosstalk.geometry import Point
from crosstalk.geometry.ruler import Ruler
from crosstalk.model import Region, Strand
from crosstalk.model.paths import strand_line


@pytest.fixture
def d() -> Driver:
    return Driver.on()


def the_strand(d: Driver) -> Strand:
    (strand,) = d.diagram.of_kind(Strand)
    return strand


def stroke(d: Driver, places, modifiers: str = "") -> Driver:
    first, *rest = places
    d.press(first, modifiers)
    for place in rest:
        d.move(place, modifiers, button="left")
    return d.release(None, modifiers)


def wave(offset: float = 0.0) -> list[Point]:
    return [Point(50.0 + x, 150 + offset + 40 * math.sin(x / 50)) for x in range(0, 300, 4)]


def test_a_free_stroke_becomes_few_points_along_it(d: Driver):
    d.session.use("strand", type_id="blood_vessel")
    stroke(d, wave()).expect_state("select.idle")
    strand = the_strand(d)
    assert strand.type == "blood_vessel"
    assert strand.width == d.session.catalog.strands["blood_vessel"].width
    assert 4 <= len(strand.points) <= 16
    ruler = Ruler(strand_line(strand))
    assert max(ruler.project(p)[1] for p in wave()) < 5.0
    assert d.steps == 1
    d.expect_selected(strand.id)


def test_the_preview_is_the_strand_itself_and_escape_takes_it_away(d: Driver):
    d.key("B").press((100, 100))
    for x in range(110, 260, 10):
        d.move((x, 100), button="left")
    (drawn,) = [r for r in d.session.history.records.values() if isinstance(r, Strand)]
    assert d.session.scene.items[drawn.id].items
    d.key("Escape").expect_state("strand.idle")
    assert not d.diagram.records
    assert not d.session.history.steps
    assert not d.session.scene.items


def test_clicks_put_points_and_enter_ends(d: Driver):
    d.key("B").click((100, 100)).click((200, 120)).click((300, 90)).key("Enter")
    assert the_strand(d).points == ((100, 100), (200, 120), (300, 90))


def test_a_click_on_the_first_point_closes(d: Driver):
    d.key("B")
    for place in ((100, 100), (200, 100), (200, 200), (100, 200), (101, 101)):
        d.click(place)
    strand = the_strand(d)
    assert strand.closed
    assert len(strand.points) == 4


def test_a_ring_drawn_freely_closes(d: Driver):
    d.key("B")
    ring = [Point(200 + 80 * math.cos(a / 12), 200 + 80 * math.sin(a / 12)) for a in range(76)]
    stroke(d, ring)
    strand = the_strand(d)
    assert strand.closed
    assert len(strand.points) <= 12


def test_backspace_takes_points_back_and_the_last_one_all(d: Driver):
    d.key("B").click((100, 100)).click((200, 120)).click((300, 90))
    d.key("Backspace").expect_state("strand.drawing").key("Enter")
    assert len(the_strand(d).points) == 2
    d.key("Ctrl+Z", "B").click((100, 100)).key("Backspace").expect_state("strand.idle")
    assert not d.diagram.records


def test_shift_keeps_to_steps_of_fifteen_degrees(d: Driver):
    d.key("B").click((100, 100)).click((200, 108), "Shift").click((260, 160), "Shift").key("Enter")
    first, second, third = the_strand(d).points
    assert second[1] == pytest.approx(100.0)
    turn = math.degrees(math.atan2(third[1] - second[1], third[0] - second[0]))
    assert turn % 15 == pytest.approx(0.0, abs=1e-6) or turn % 15 == pytest.approx(15.0, abs=1e-6)
    assert first == (100, 100)


def test_begun_and_ended_on_strands_it_is_joined_to_them_beneath(d: Driver):
    d.key("B").click((50, 100)).click((350, 100)).key("Enter")
    host = the_strand(d)
    d.key("Escape").session.use("strand")
    d.click((150, 103)).click((160, 200)).key("Enter")
    branch = d.get(d.selection[0], Strand)
    assert branch.start.host == host.id
    assert branch.start.at == pytest.approx(1 / 3, abs=1e-4)
    assert branch.points[0] == pytest.approx((150.0, 100.0), abs=1e-3)
    assert branch.z < host.z
    d.session.use("strand")
    d.click((300, 250)).double_click((250, 98))
    assert d.get(d.selection[0], Strand).end.host == host.id
    d.session.use("strand")
    d.click((200, 100), "Ctrl").double_click((200, 300))
    assert d.get(d.selection[0], Strand).start is None


def test_an_axon_stops_before_a_membrane(d: Driver):
    d.session.use("strand", type_id="lipid_bilayer")
    d.click((50, 200)).double_click((350, 200))
    membrane = the_strand(d)
    d.session.use("strand", type_id="unmyelinated_axon")
    d.click((200, 60)).double_click((200, 193))
    axon = d.get(d.selection[0], Strand)
    assert axon.end.host == membrane.id
    gap = 200 - axon.points[-1][1]
    assert gap == pytest.approx(membrane.width / 2 + d.session.settings.cleft, abs=1e-3)


def test_in_a_region_it_is_a_member(d: Driver):
    d.key("R").drag((20, 20), (300, 300))
    d.session.select(())
    d.key("B").click((60, 100)).click((200, 120)).key("Enter")
    (region,) = d.diagram.of_kind(Region)
    assert the_strand(d).parent == region.id


def test_the_kind_used_last_is_used_next(d: Driver):
    d.session.use("strand", type_id="vein")
    d.click((60, 100)).click((200, 120)).key("Enter", "B")
    d.click((60, 200)).click((200, 220)).key("Enter")
    assert [s.type for s in d.diagram.of_kind(Strand)] == ["vein", "vein"]


def test_dropped_from_the_palette_it_is_a_gentle_curve_around_the_place(d: Driver):
    d.session.use("place", strand_id="capillary")
    assert isinstance(d.session.state, StrandGhost)
    d.move((250, 200))
    assert d.session.overlay()
    d.click((250, 200)).expect_state("select.idle")
    strand = the_strand(d)
    assert strand.type == "capillary"
    assert strand_line(strand).bounds().centre == pytest.approx((250, 200), abs=2)
    assert d.steps == 1
    d.key("Ctrl+Z")
    new = place_strand(d.session, "no such kind", Point(100, 100))
    assert d.get(new, Strand).type == "no such kind"


def test_a_hurried_click_is_no_strand(d: Driver):
    d.key("B").click((100, 100)).key("Enter").expect_state("strand.idle")
    assert not d.diagram.records
    d.double_click((100, 100))
    assert not d.diagram.records
    assert d.session.history.gesture is None
