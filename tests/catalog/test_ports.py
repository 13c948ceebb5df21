"""Ports by class: what a kind of drawing must offer, where, and in which direction a line leaves."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.types import ComponentType

CATALOG = load_catalog()
ENTRIES = list(CATALOG.components.values())
SIDES = ("left", "right", "top", "bottom")


def ports(entry: ComponentType) -> set[str]:
    return {port.name for port in entry.ports}


def of(category: str, *words: str) -> list[ComponentType]:
    """Return the entries of a category with one of some words in their id; all for no words."""
    return [e for e in ENTRIES if e.category == category and (not words or any(w in e.id for w in words))]


def ids(entry: ComponentType) -> str:
    return entry.id


RECEPTORS = of("receptor-channel")
NEURONS = [e for e in of("neural", "neuron", "nociceptor") if e.id not in
           ("neuron_tumor_synapse", "neuron_soma", "neuronal_mimicry")]  # fmt: skip
VESSELS = of("vascular-lymphatic", "vessel", "capillary", "artery", "vein", "barrier")
CELLS = [
    e
    for e in (*of("tme-immune"), *of("tumor"), *of("tme-stromal"))
    if "nucleus" in e.slots and any(p.startswith("membrane-") for p in ports(e)) and e.id not in
    ("net_trap", "tme", "premetastatic_niche", "desmoplastic_stroma", "hypoxic_region")
]  # fmt: skip


def test_the_classes_are_not_empty():
    assert len(RECEPTORS) > 60
    assert len(NEURONS) >= 8
    assert len(VESSELS) >= 6
    assert len(CELLS) >= 25


@pytest.mark.parametrize("entry", RECEPTORS, ids=ids)
def test_a_receptor_has_its_head_outside_and_its_tail_inside(entry):
    head, tail = entry.port("head"), entry.port("tail")
    assert head is not None
    assert tail is not None
    assert head.y < tail.y
    assert abs(head.direction - 270.0) <= 45
    assert abs(tail.direction - 90.0) <= 45


@pytest.mark.parametrize("entry", NEURONS, ids=ids)
def test_a_neuron_has_soma_and_axon_terminal(entry):
    assert {"soma", "axon-terminal"} <= ports(entry)


@pytest.mark.parametrize("entry", VESSELS, ids=ids)
def test_a_vessel_has_lumen_and_wall(entry):
    assert "wall" in ports(entry)
    assert any(name.startswith("lumen") for name in ports(entry))


@pytest.mark.parametrize("entry", CELLS, ids=ids)
def test_a_round_cell_has_its_membrane_on_four_sides_and_its_nucleus(entry):
    assert {f"membrane-{side}" for side in SIDES} <= ports(entry)
    assert "nucleus" in ports(entry)
    if "receptor" in entry.slots:
        assert "receptor" in ports(entry)


@pytest.mark.parametrize("entry", of("neural", "node_of_ranvier", "myelin_sheath"), ids=ids)
def test_myelin_has_the_axon_at_both_ends(entry):
    assert {"axon-left", "axon-right"} <= ports(entry)


@pytest.mark.parametrize("name", ["node_of_ranvier", "myelinating_schwann_cell"])
def test_where_the_axon_is_bare_there_is_a_node(name):
    assert "node" in ports(CATALOG.component(name))


@pytest.mark.parametrize(
    "name", ["astrocyte", "reactive_astrocyte", "oligodendrocyte", "opc", "microglia", "glial_cell"]
)
def test_glia_has_a_body_and_processes(name):
    found = ports(CATALOG.component(name))
    assert found & {"soma", "nucleus"}
    assert "process" in found


@pytest.mark.parametrize("name", ["ephrinb1", "cx3cl1", "nlgn3", "sema4f"])
def test_a_ligand_in_a_membrane_knows_its_sides(name):
    head, tail = CATALOG.component(name).port("head"), CATALOG.component(name).port("tail")
    assert head is not None
    assert tail is not None
    assert (head.direction, tail.direction) == (270.0, 90.0)


@pytest.mark.parametrize("entry", ENTRIES, ids=ids)
def test_every_port_lies_on_the_drawing(entry):
    assert entry.ports
    # The box is that of the shapes without their outlines, which stand out a little.
    assert all(-0.06 <= port.x <= 1.06 and -0.06 <= port.y <= 1.06 for port in entry.ports)
