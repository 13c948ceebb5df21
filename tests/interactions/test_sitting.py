"""Dropped on a strand or an edge a component sits there: it snaps, turns, slides, follows, and comes off."""

import pytest

from crosstalk.commands import create
from crosstalk.editor import clips
from crosstalk.editor.driver import Driver
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Region, Strand
from crosstalk.model.seating import pose_of

LINE = (Point(80, 200), Point(400, 200))


@pytest.fixture
def d() -> Driver:
    return Driver.on()


def strand(d: Driver, kind: str = "lipid_bilayer", points=LINE, **fields) -> str:
    new = d.session.run("Add", create.add_strand, kind, tuple(points), width=10.0, **fields)
    assert new
    return new


def sitter(d: Driver, record_id: str) -> Component:
    record = d.get(record_id, Component)
    if record.seat is not None:
        host = d.record(record.seat.host)
        assert (record.x, record.y, record.rotation) == pose_of(record, record.seat, host)
    return record


def test_a_receptor_dragged_to_a_membrane_sits_in_it_with_its_head_outwards(d: Driver):
    host = strand(d)
    receptor = d.place("gpcr", 240, 100)
    d.select().drag(receptor, (240, 203))
    record = sitter(d, receptor)
    assert record.seat.host == host
    assert record.seat.side == "across"
    assert record.seat.at == pytest.approx(0.5, abs=1e-3)
    assert record.rotation == 0.0
    assert record.y == pytest.approx(200, abs=2.0)


def test_the_preview_turns_and_escape_puts_it_back(d: Driver):
    strand(d, points=(Point(240, 60), Point(240, 400)))
    receptor = d.place("gpcr", 100, 200)
    d.select().hold(receptor, (238, 200))
    assert sitter(d, receptor).rotation == pytest.approx(90.0)
    assert d.session.overlay()
    d.key("Escape")
    d.expect_at(receptor, 100, 200)
    assert d.get(receptor, Component).seat is None


def test_ctrl_keeps_it_from_sitting(d: Driver):
    strand(d)
    receptor = d.place("gpcr", 240, 100)
    d.select().press(receptor)
    d.move((240, 150), button="left").move((240, 200), "Ctrl", button="left").release(None, "Ctrl")
    assert sitter(d, receptor).seat is None


def test_it_slides_along_and_comes_off_upright_when_taken_away(d: Driver):
    strand(d, points=(Point(80, 100), Point(300, 320)))
    receptor = d.place("gpcr", 170, 130)
    d.select().drag(receptor, (151, 171))
    first = sitter(d, receptor)
    assert first.seat is not None
    assert first.rotation == pytest.approx(45.0)
    d.drag(receptor, (first.x + 50, first.y + 55))
    second = sitter(d, receptor)
    assert second.seat.at > first.seat.at + 0.1
    d.drag(receptor, (second.x + 80, second.y - 80))
    third = d.get(receptor, Component)
    assert third.seat is None
    assert third.rotation == 0.0
    assert d.steps >= 3


def test_an_immune_cell_stands_on_the_side_where_it_is_held(d: Driver):
    host = strand(d, "blood_vessel")
    cell = d.place("t_cell", 240, 60)
    size = d.get(cell, Component).height
    d.select().drag(cell, (240, 200 - 5 - size / 2 + 3))
    outer = sitter(d, cell)
    assert outer.seat.side == "outer"
    assert outer.seat.host == host
    d.drag(cell, (240, 200 + 5 + size / 2 - 3))
    inner = sitter(d, cell)
    assert inner.seat.side == "inner"
    assert inner.rotation == pytest.approx(180.0)


def test_a_region_edge_takes_a_receptor_which_belongs_to_what_the_region_belongs_to(d: Driver):
    d.key("O").drag((100, 100), (300, 300))
    (region,) = d.diagram.of_kind(Region)
    d.select()
    receptor = d.place("egfr", 200, 40)
    d.drag(receptor, (200, 101))
    record = sitter(d, receptor)
    assert record.seat.host == region.id
    assert record.parent == ""
    d.select(region.id).drag((170, 103), (190, 133))
    assert sitter(d, receptor).y > 120


def test_bending_the_membrane_carries_its_receptors_live(d: Driver):
    host = strand(d, points=(Point(80, 200), Point(240, 200), Point(400, 200)))
    receptors = [d.place("gpcr", x, 150) for x in (140, 200, 280, 340)]
    for receptor in receptors:
        d.select().drag(receptor, (d.get(receptor, Component).x, 201))
    d.session.settings.snapping = False
    d.select(host).hold((240, 200), (240, 120))
    for receptor in receptors:
        assert sitter(d, receptor).y < 195
    d.release()
    d.key("Ctrl+Z")
    for receptor in receptors:
        assert abs(sitter(d, receptor).y - 200) < 3


def test_a_palette_ghost_shows_the_seat_and_takes_it(d: Driver):
    host = strand(d, points=(Point(240, 60), Point(240, 400)))
    d.session.use("place", type_id="gpcr", sticky=False)
    d.move((243, 200))
    assert d.session.state.perch.pose.rotation == pytest.approx(90.0)
    assert d.session.overlay()
    d.click((243, 200))
    record = sitter(d, d.selection[0])
    assert record.seat.host == host
    assert record.rotation == pytest.approx(90.0)
    d.session.use("place", type_id="gpcr", sticky=False)
    d.click((243, 300), "Ctrl")
    assert sitter(d, d.selection[0]).seat is None


def test_organs_and_words_do_not_sit(d: Driver):
    strand(d)
    for kind in ("liver", "gr_receptor"):
        thing = d.place(kind, 240, 90)
        d.select().drag(thing, (240, 200))
        assert sitter(d, thing).seat is None


def test_a_ligand_docks_to_a_receptor_in_a_membrane_and_goes_with_it(d: Driver):
    strand(d)
    receptor = d.place("gpcr", 240, 100)
    d.select().drag(receptor, (240, 200))
    head = next(p for p in d.session.catalog.component("gpcr").ports if p.name == "head")
    spot = d.get(receptor, Component).placement.apply((head.x - 0.5, head.y - 0.5))
    ligand = d.place("norepinephrine", 100, 100)
    d.select().drag(ligand, (spot.x + 2, spot.y - 5))
    docked = sitter(d, ligand)
    assert docked.seat.host == receptor
    assert docked.seat.port == "head"
    before = Point(docked.x, docked.y)
    d.select().drag(receptor, (300, 202))
    assert sitter(d, ligand).x == pytest.approx(before.x + 60, abs=3)
    d.select().drag(ligand, (100, 80))
    assert sitter(d, ligand).seat is None


def test_a_bouton_faces_a_membrane_across_a_cleft(d: Driver):
    host = strand(d)
    bouton = d.place("axon_terminal", 240, 80)
    kind = d.session.catalog.component("axon_terminal")
    port = kind.port("axon-terminal")
    d.select().drag(bouton, (240, 200 - 5 - d.session.settings.cleft - kind.size[1] / 2 + 4))
    record = sitter(d, bouton)
    assert record.seat.host == host
    face = record.placement.apply((port.x - 0.5, port.y - 0.5))
    assert 200 - 5 - face.y == pytest.approx(d.session.settings.cleft, abs=1e-3)
    d.drag(bouton, (240, 200 + 5 + d.session.settings.cleft + kind.size[1] / 2 - 4))
    below = sitter(d, bouton)
    face = below.placement.apply((port.x - 0.5, port.y - 0.5))
    assert face.y - 205 == pytest.approx(d.session.settings.cleft, abs=1e-3)


def test_a_copy_dragged_off_a_sitter_sits_as_well(d: Driver):
    strand(d)
    receptor = d.place("gpcr", 140, 100)
    d.select().drag(receptor, (140, 200))
    d.drag(receptor, (260, 202), modifiers="Alt")
    (copy,) = d.selection
    assert copy != receptor
    assert sitter(d, copy).seat is not None
    assert sitter(d, receptor).x == pytest.approx(140, abs=1)


def test_copy_and_paste_keep_seats_with_their_host_only(d: Driver):
    host = strand(d)
    receptor = d.place("gpcr", 140, 100)
    d.select().drag(receptor, (140, 200))
    d.select(receptor)
    (alone,) = clips.duplicate(d.session)
    assert sitter(d, alone).seat is None
    d.select(host, receptor)
    both = clips.duplicate(d.session)
    seats = [r.seat for i in both if isinstance(r := d.record(i), Component)]
    assert seats[0].host in both


def test_a_group_of_membrane_and_receptors_moves_turns_and_flips_as_one(d: Driver):
    host = strand(d)
    receptor = d.place("gpcr", 140, 100)
    d.select().drag(receptor, (140, 200))
    before = sitter(d, receptor)
    d.select(host, receptor).key("Ctrl+G")
    d.drag((300, 200), (300, 260))
    assert sitter(d, receptor).y == pytest.approx(before.y + 60, abs=6)
    gap = distance(sitter(d, receptor).centre, Point(*d.get(host, Strand).points[0]))
    d.key("Ctrl+R")
    sitter(d, receptor)
    d.key("Shift+H")
    assert distance(sitter(d, receptor).centre, Point(*d.get(host, Strand).points[0])) == pytest.approx(
        gap, abs=0.01
    )


def test_a_locked_host_holds_and_is_not_moved(d: Driver):
    host = strand(d, locked=True)
    receptor = d.place("gpcr", 140, 100)
    d.select().drag(receptor, (140, 200))
    assert sitter(d, receptor).seat.host == host
    d.select(host).drag((300, 200), (300, 300))
    assert d.get(host, Strand).points == LINE


def test_many_at_once_keep_their_seats_when_moved_a_little(d: Driver):
    d.session.settings.snapping = False
    strand(d)
    made = [d.place("gpcr", x, 100) for x in (140, 240)]
    for receptor in made:
        d.select().drag(receptor, (d.get(receptor, Component).x, 200))
    d.select(*made).drag(made[0], (170, 203))
    assert [sitter(d, r).seat is not None for r in made] == [True, True]
    assert sitter(d, made[1]).x == pytest.approx(270, abs=2)
    d.drag(made[0], (170, 90))
    assert [sitter(d, r).seat for r in made] == [None, None]


def test_resizing_what_sits_keeps_its_foot_on_the_path(d: Driver):
    strand(d)
    receptor = d.place("gpcr", 240, 100)
    d.select().drag(receptor, (240, 200))
    d.session.run("Resize", lambda tx: tx.update(receptor, width=40.0, height=50.0))
    record = sitter(d, receptor)
    assert record.x == pytest.approx(240, abs=1)


def test_a_bouton_faces_a_dendrite_at_its_port_and_goes_with_it(d: Driver):
    dendrite = d.place("dendrite", 300, 250)
    port = d.session.catalog.component("dendrite").port("dendrite")
    spot = d.get(dendrite, Component).placement.apply((port.x - 0.5, port.y - 0.5))
    bouton = d.place("axon_terminal", 100, 80)
    height = d.get(bouton, Component).height
    d.select().drag(bouton, (spot.x, spot.y - height / 2 - 4))
    record = sitter(d, bouton)
    assert record.seat.host == dendrite
    own = d.session.catalog.component("axon_terminal").port("axon-terminal")
    face = record.placement.apply((own.x - 0.5, own.y - 0.5))
    assert distance(face, spot) == pytest.approx(d.session.settings.cleft, abs=1e-3)
    d.select().drag(dendrite, (330, 290))
    assert sitter(d, bouton).x == pytest.approx(record.x + 30, abs=8)


def test_a_receptor_held_where_the_membrane_runs_through_it_sits(d: Driver):
    strand(d)
    receptor = d.place("egfr", 240, 100)
    d.select().drag(receptor, (240, 211))
    assert sitter(d, receptor).seat is not None
