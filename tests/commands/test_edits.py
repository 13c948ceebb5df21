"""What each edit does, and what holds after it."""

import pytest

from crosstalk.commands import arrange, clipboard, connect, create, document, edit, place
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point, Rect
from crosstalk.model import Anchor, Connector, Evidence, Group, Reference, Run
from tests.commands.support import history_of, joined


def order(h):
    return list(h.diagram.drawing_order)


def test_deleting_takes_members_and_connectors_along():
    h = history_of("a", "b", "c")
    one = joined(h, "a", "b")
    two = h.run("Connect", connect.connect, Anchor(target="c"), "inhibits", Anchor(target=one, at=0.5))
    region = h.run("Region", create.add_region, "rectangle", Point(0, 0), (90, 90))
    h.run("Into", arrange.set_parent, ["a"], region)
    h.run("Delete", edit.delete, [region])
    assert set(h.diagram.records) == {"b", "c"}
    h.undo()
    assert {one, two, region, "a"} <= set(h.diagram.records)


def test_locked_records_stay_where_they_are_and_live():
    h = history_of("a")
    h.run("Lock", edit.set_locked, ["a"], True)
    h.run("Move", place.move, ["a"], 9, 9)
    h.run("Delete", edit.delete, ["a"])
    assert h.get("a").x == 0


def test_moving_a_region_moves_its_members_and_bends():
    h = history_of("a", "b")
    link = joined(h, "a", "b", waypoints=(Point(50, 30),))
    region = h.run("Region", create.add_region, "ellipse", Point(50, 0), (300, 90))
    h.run("Into", arrange.set_parent, ["a", "b"], region)
    h.run("Move", place.move, [region], 10, 20)
    assert h.get("a").centre == (10, 20)
    assert h.get(link).waypoints == ((60, 50),)
    h.run("Move", place.move, ["a"], 5, 0)
    assert h.get(link).waypoints == ((60, 50),)


def test_a_group_that_lost_its_members_is_gone():
    h = history_of("a", "b", "c")
    group = h.run("Group", arrange.group, ["a", "b"])
    outer = h.run("Group", arrange.group, [group, "c"])
    assert h.get(group).parent == outer
    h.run("Delete", edit.delete, ["a"])
    assert group in h.diagram.records
    h.run("Delete", edit.delete, ["b"])
    assert group not in h.diagram.records
    assert outer in h.diagram.records


def test_grouping_one_thing_is_no_group():
    h = history_of("a")
    assert h.run("Group", arrange.group, ["a"]) == ""
    assert not any(isinstance(r, Group) for r in h.diagram.records.values())


def test_ungrouping_frees_the_members():
    h = history_of("a", "b")
    group = h.run("Group", arrange.group, ["a", "b"])
    assert set(h.run("Ungroup", arrange.ungroup, [group])) == {"a", "b"}
    assert h.get("a").parent == ""
    assert group not in h.diagram.records


def test_nothing_can_be_inside_itself():
    h = history_of("a", "b")
    group = h.run("Group", arrange.group, ["a", "b"])
    h.run("Into", arrange.set_parent, [group], group)
    assert h.get(group).parent == ""
    outer = h.run("Region", create.add_region, "rectangle", Point(0, 0), (9, 9), parent="")
    with pytest.raises(CrosstalkError, match="member of itself"):
        h.run("Loop", edit.set_fields, [outer], parent=outer)


def test_a_connector_cannot_end_on_itself():
    h = history_of("a", "b")
    one = joined(h, "a", "b")
    two = h.run("C", connect.connect, Anchor(target="a"), "inhibits", Anchor(target=one, at=0.5))
    with pytest.raises(CrosstalkError, match="end on itself"):
        h.run("Loop", connect.reconnect, one, "target", Anchor(target=two, at=0.5))
    assert h.get(one).target.target == "b"


def test_a_connector_to_nothing_is_refused():
    h = history_of("a")
    with pytest.raises(CrosstalkError, match="ghost"):
        joined(h, "a", "ghost")


def test_reversing_keeps_the_bends():
    h = history_of("a", "b")
    link = joined(h, "a", "b", waypoints=(Point(1, 1), Point(2, 2)), label_at=0.2)
    h.run("Reverse", connect.reverse, [link])
    c = h.get(link)
    assert (c.source.target, c.target.target) == ("b", "a")
    assert c.waypoints == ((2, 2), (1, 1))
    assert c.label_at == pytest.approx(0.8)


def test_front_back_and_one_step():
    h = history_of("a", "b", "c", "d")
    h.run("Front", arrange.to_front, ["a", "b"])
    assert order(h) == ["c", "d", "a", "b"]
    h.run("Back", arrange.to_back, ["b"])
    assert order(h) == ["b", "c", "d", "a"]
    h.run("Forward", arrange.forward, ["c"])
    assert order(h) == ["b", "d", "c", "a"]
    h.run("Backward", arrange.backward, ["c", "a"])
    assert order(h) == ["b", "c", "a", "d"]
    h.run("Forward", arrange.forward, ["d"])
    assert order(h) == ["b", "c", "a", "d"]


def test_resizing_scales_places_and_sizes():
    h = history_of("a", "b")
    h.run("Resize", place.resize, ["a", "b"], Rect(-20, -20, 140, 40), Rect(-20, -20, 280, 80))
    assert h.get("b").box == Rect(180, -20, 80, 80)
    h.run("Turn", place.rotate, ["a"], 90, h.get("a").centre)
    h.run("Wider", place.resize, ["a"], Rect(0, 0, 10, 10), Rect(0, 0, 20, 10))
    assert (h.get("a").width, h.get("a").height) == (80, 160)


def test_turning_and_flipping_about_a_centre():
    h = history_of("a", "b")
    h.run("Turn", place.rotate, ["b"], 90, Point(0, 0))
    assert h.get("b").centre == pytest.approx((0, 100))
    assert h.get("b").rotation == 90
    h.run("Flip", place.flip, ["b"], "y", Point(0, 0))
    assert h.get("b").centre == pytest.approx((0, -100))
    assert (h.get("b").flip_y, h.get("b").rotation) == (True, 270)


@pytest.mark.parametrize(
    ("edge", "expected"),
    [("left", (20, 20)), ("right", (100, 100)), ("center", (60, 60))],
)
def test_aligning_across(edge, expected):
    h = history_of("a", "b")
    h.run("Move", place.move, ["a"], 20, 33)
    h.run("Align", place.align, ["a", "b"], edge)
    assert (h.get("a").x, h.get("b").x) == pytest.approx(expected)
    assert h.get("a").y == 33


def test_distributing_makes_equal_gaps():
    h = history_of("a", "b", "c")
    h.run("Move", place.move, ["b"], 37, 0)
    h.run("Distribute", place.distribute, ["a", "b", "c"], "x")
    assert h.get("b").x == pytest.approx(100)


def test_pasting_brings_connectors_references_and_new_names():
    h = history_of("a", "b", "c")
    h.run("Ref", document.add_reference, Reference(id="SONG25"))
    inner = joined(h, "a", "b", evidence=(Evidence(reference="SONG25"),), waypoints=(Point(50, 9),))
    joined(h, "b", "c")
    data = clipboard.copy(h.diagram, ["a", "b"])
    other = history_of("x")
    tops = other.run("Paste", clipboard.paste, data, 10, 0)
    pasted = [other.get(i) for i in tops]
    links = [r for r in pasted if isinstance(r, Connector)]
    assert len(links) == 1
    assert links[0].waypoints == ((60, 9),)
    assert {links[0].source.target, links[0].target.target} <= set(tops)
    assert "SONG25" in other.diagram.references
    assert inner in h.diagram.records


def test_pasting_twice_gives_two():
    h = history_of("a")
    data = clipboard.copy(h.diagram, ["a"])
    first = h.run("Paste", clipboard.paste, data)
    second = h.run("Paste", clipboard.paste, data)
    assert len({"a", *first, *second}) == 3


@pytest.mark.parametrize(
    "data", [b"", b"hello", b'{"records": 3}', b'{"crosstalk":1,"records":[{"kind":"x"}]}']
)
def test_a_foreign_clipboard_is_refused(data):
    h = history_of("a")
    with pytest.raises(CrosstalkError, match="clipboard"):
        h.run("Paste", clipboard.paste, data)


def test_duplicating_a_region_takes_what_is_in_it():
    h = history_of("a", "b")
    joined(h, "a", "b")
    region = h.run("Region", create.add_region, "rectangle", Point(0, 0), (300, 90))
    h.run("Into", arrange.set_parent, ["a", "b"], region)
    (copy, link) = sorted(
        h.run("Duplicate", clipboard.duplicate, [region], 0, 200), key=lambda i: "conn" in i
    )
    assert len(h.diagram.children[copy]) == 2
    assert isinstance(h.get(link), Connector)
    assert len(h.diagram.records) == 8


def test_colours_and_styles_come_and_go():
    h = history_of("a")
    h.run("Colour", edit.set_color, ["a"], "nucleus", "#112233")
    assert h.get("a").colors == {"nucleus": "#112233"}
    h.run("Colour", edit.set_color, ["a"], "nucleus", None)
    assert h.get("a").colors == {}
    h.run("Style", edit.set_style, ["a"], text_size=9.0)
    assert h.get("a").style.text_size == 9
    h.run("Label", edit.set_label, "a", (Run(text="T"),))
    assert h.get("a").label == (Run(text="T"),)
    h.run("Label", edit.set_label, "a", None)
    assert h.get("a").label is None


def test_removing_a_reference_removes_its_citations():
    h = history_of("a", "b")
    h.run("Ref", document.add_reference, Reference(id="X"))
    link = joined(h, "a", "b", evidence=(Evidence(reference="X"), Evidence(reference="X", note="kept")))
    h.run("Remove", document.remove_reference, "X")
    assert h.get(link).evidence == (Evidence(note="kept"),)
    h.undo()
    assert "X" in h.diagram.references


def test_an_impossible_page_is_refused():
    h = history_of()
    with pytest.raises(CrosstalkError, match="5 mm"):
        h.run("Page", document.set_page, width_mm=0.0)
    h.run("Page", document.set_page, width_mm=89.0)
    assert h.diagram.page.width_mm == 89


def test_a_strand_can_bring_its_own_id():
    h = history_of()
    line = (Point(0, 0), Point(50, 0))
    assert h.run("Nerve", create.add_strand, "nerve_fibre", line, id="nerve") == "nerve"
    assert h.run("Nerve", create.add_strand, "nerve_fibre", line) not in ("", "nerve")
