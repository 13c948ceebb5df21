"""A synapse is filled by one action and one step, and what came goes with its bouton and membrane."""

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.commands import create
from crosstalk.editor import synapses
from crosstalk.editor.actions import REGISTRY, context_menu
from crosstalk.editor.driver import Driver
from crosstalk.geometry import Point
from crosstalk.model import Component, Strand
from crosstalk.model.seating import pose_of


@pytest.fixture
def d() -> Driver:
    driver = Driver.on()
    line = (Point(80, 200), Point(400, 200))
    membrane = Strand(id="membrane", type="lipid_bilayer", points=line, width=9.0)
    driver.session.run("Add", create.add_record, membrane)
    return driver


def bouton(d: Driver) -> str:
    new = d.place("axon_terminal", 240, 80)
    d.select().drag(new, (240, 165)).select(new)
    assert d.get(new, Component).seat.host == "membrane"
    return new


def of_type(d: Driver, kind: str) -> list[Component]:
    return [r for r in d.diagram.of_kind(Component) if r.type == kind]


def test_the_catalogue_has_every_transmitter_its_receptors_and_the_vesicle():
    known = load_catalog().components
    names = {synapses.VESICLE, *synapses.TRANSMITTERS}
    names |= {r for t in synapses.TRANSMITTERS.values() for r in t.receptors}
    assert names <= set(known)
    assert {synapses.RELEASES, synapses.SYNAPSE, "binds"} <= set(load_catalog().relations)


@pytest.mark.parametrize("transmitter", list(synapses.TRANSMITTERS))
def test_it_is_filled_in_one_step_with_vesicles_molecules_and_receptors(d: Driver, transmitter: str):
    source = bouton(d)
    steps = d.steps
    REGISTRY[f"synapse.{transmitter}"].run(d.session)
    assert d.steps == steps + 1
    assert len(of_type(d, "synaptic_vesicle")) == 3
    receptors = of_type(d, synapses.TRANSMITTERS[transmitter].receptors[0])
    assert receptors
    assert {r.seat.host for r in receptors} == {"membrane"}
    assert {r.seat.side for r in receptors} == {"across"}
    for molecule in of_type(d, transmitter):
        assert 200 - 4.5 - d.session.settings.cleft < molecule.y < 200 - 4.5
    lines = {(c.source.target, c.relation, c.drawn) for c in d.connectors()}
    assert (source, "releases_transmitter", False) in lines
    assert (source, "synapses_on", False) in lines
    d.key("Ctrl+Z")
    assert len(d.diagram.records) == 2
    assert d.session.settings.transmitter == transmitter


def test_what_fills_it_follows_when_bouton_or_membrane_move(d: Driver):
    source = bouton(d)
    made = synapses.fill(d.session, "glutamate")
    d.session.settings.snapping = False
    d.select("membrane").drag((120, 200), (140, 240))
    for record in d.diagram.of_kind(Component):
        assert record.seat is not None
        host = d.record(record.seat.host)
        assert (record.x, record.y, record.rotation) == pose_of(record, record.seat, host)
    vesicles = [i for i in made if d.get(i, Component).type == "synaptic_vesicle"]
    assert {d.get(i, Component).seat.host for i in vesicles} == {source}


def test_an_axon_that_ends_at_a_membrane_is_filled_too(d: Driver):
    d.session.use("strand", type_id="unmyelinated_axon")
    d.click((200, 350)).double_click((200, 212))
    axon = d.get(d.selection[0], Strand)
    assert axon.end.offset < 0
    assert "synapse.fill" in context_menu(d.session)
    made = synapses.fill(d.session, "cgrp")
    molecules = [r for i in made if (r := d.get(i, Component)).type == "cgrp"]
    assert all(r.y > 204.5 for r in molecules)
    receptors = of_type(d, "calcrl")
    assert all(r.rotation == pytest.approx(180.0) for r in receptors)


def test_nothing_else_is_a_synapse(d: Driver):
    cell = d.place("t_cell", 100, 80)
    d.select(cell)
    assert synapses.synapse_of(d.session) is None
    assert synapses.fill(d.session, "gaba") == ()
    assert not REGISTRY["synapse.fill"].enabled(d.session)
    assert "synapse.fill" not in context_menu(d.session)


def test_the_menu_changes_sides_and_frees(d: Driver):
    receptor = d.place("gpcr", 300, 100)
    d.select().drag(receptor, (300, 200)).select(receptor)
    checked = REGISTRY["seat.across"].checked
    assert checked is not None
    assert checked(d.session)
    REGISTRY["seat.outer"].run(d.session)
    assert d.get(receptor, Component).seat.side == "outer"
    assert d.get(receptor, Component).y < 195
    d.key("Shift+S")
    assert d.get(receptor, Component).seat.side == "inner"
    assert d.get(receptor, Component).y > 205
    REGISTRY["seat.free"].run(d.session)
    assert d.get(receptor, Component).seat is None
    assert "seat.sit" in context_menu(d.session)
    REGISTRY["seat.sit"].run(d.session)
    assert d.get(receptor, Component).seat.host == "membrane"
    organ = d.place("liver", 300, 180)
    d.select(organ)
    REGISTRY["seat.sit"].run(d.session)
    assert d.get(organ, Component).seat.side in ("outer", "inner")
