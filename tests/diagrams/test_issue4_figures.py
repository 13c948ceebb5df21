"""The figures that put strands, seats and routes to use: what each must hold, and that nothing in it collides."""

from __future__ import annotations

import pytest

from crosstalk import load
from crosstalk.catalog import load_catalog
from crosstalk.catalog.journals import journal
from crosstalk.checks import run_checks
from crosstalk.locations import diagrams
from crosstalk.model import Component, Connector, Diagram, Legend, Panel, Record, Region, Strand, plain_text
from crosstalk.scene import build_scene
from tests.diagrams import overlaps

NAMES = ("perineural-invasion", "neuron-tumor-synapse", "metastasis-routes")
STRANDS = {
    "perineural-invasion": {"nerve_fibre"},
    "neuron-tumor-synapse": {"lipid_bilayer", "unmyelinated_axon", "dendrite", "tumor_microtube"},
    "metastasis-routes": {
        "blood_vessel",
        "lymphatic_vessel",
        "nerve_fibre",
        "epithelium",
        "basement_membrane",
        "endothelium",
    },
}
SEATS = {
    "perineural-invasion": {("tumor_cell", "nerve_fibre"), ("ret", "tumor-cell")},
    "neuron-tumor-synapse": {
        ("axon_terminal", "lipid_bilayer"),
        ("axon_terminal", "dendrite"),
        ("axon_terminal", "tumor_microtube"),
        ("ampa_receptor", "lipid_bilayer"),
        ("nmda_receptor", "lipid_bilayer"),
        ("gaba_a_receptor", "lipid_bilayer"),
        ("grin2b", "tumor_microtube"),
        ("gap_junction", "tumor_microtube"),
        ("glutamate", "lipid_bilayer"),
    },
    "metastasis-routes": {("tumor_cell", "endothelium")},
}
_PERINEURAL = """
tumor_cell invades_perineural nerve_fibre SHAO26 GASPARINI19 BAKST16
endoneurial_macrophage secretes gdnf CAVEL13
gdnf binds ret CAVEL13
ret activates mapk_erk CAVEL13 VEIT04
gdnf attracts tumor-cell VEIT04 CAVEL13
tumor-cell secretes csf1 CAVEL13
csf1 recruits endoneurial_macrophage CAVEL13
ccl2 recruits monocyte CAVEL13 PNIPDAC21
cx3cl1 attracts tumor_cell PNIPDAC21
cxcl12 attracts tumor_cell PNIPDAC21
schwann_cell contacts tumor_cell AZAM16 DEBORDE17
repair_schwann_cell guides tumor_cell DEBORDE22
tumor_cell reprograms schwann_cell DEBORDE22
sema3d attracts tumor_cell JURCAK19
anxa2 upregulates sema3d JURCAK19
slit2 suppresses perineural_invasion GOHRIG14
perineural_invasion correlates_with metastasis CHENPNI19 BAKST16
perineural_invasion promotes cancer_pain PNIPDAC21
"""
_SYNAPSE = """
neuron_soma synapses_on tumor VENK19 VENKATARAMANI19 SAKTHI25
axon_terminal releases_transmitter glutamate VENK19 VENKATARAMANI19
glutamate activates ampa_receptor VENK19 VENKATARAMANI19
glutamate activates nmda_receptor SAKTHI25
nmda_receptor promotes membrane_depolarization SAVCHUK25
membrane_depolarization promotes calcium_transient SAVCHUK25
calcium_transient promotes proliferation SAVCHUK25
calcium_transient promotes invasion VENKATARAMANI19
neuron_soma synapses_on tumor SAKTHI25 SAVCHUK25
gaba activates gaba_a_receptor SAKTHI25
axon_terminal pseudo_synapses_on tumor_cell ZENG19
tumor_cell couples_electrically tumor_cell VENK19 LATARIO20
neuron secretes nlgn3 VENK15
nlgn3 promotes proliferation VENK15
"""
_ROUTES = """
tumor_cell intravasates_into blood_vessel SCLCMET20
tumor spreads_via_blood brain WILLIAMSON16 SONG25
tumor spreads_via_blood liver FAN24
tumor spreads_via_lymph lymph_node DORA20 SONG25
tumor_cell invades_perineural nerve_fibre SONG25 CHENPNI19
tumor_cell spreads_directly bronchus SONG25 KUO15
ctc extravasates_into tissue BBB23 BARRIER25
"""
STATEMENTS = dict(zip(NAMES, (_PERINEURAL, _SYNAPSE, _ROUTES), strict=True))


@pytest.fixture(scope="module", params=NAMES)
def name(request):
    return request.param


@pytest.fixture(scope="module")
def figure(name) -> Diagram:
    return load(diagrams(f"{name}.crosstalk"))


@pytest.fixture(scope="module")
def scene(figure):
    return build_scene(figure, load_catalog())


def kind(record: Record) -> str:
    return record.type if isinstance(record, Component | Region | Strand) else ""


def test_it_is_two_columns_wide(figure):
    assert figure.page.width_mm == 183
    assert 100 <= figure.page.height_mm <= 150


def test_its_strands_are_there(figure, name):
    assert {s.type for s in figure.of_kind(Strand)} >= STRANDS[name]


def test_what_sits_on_strands_and_edges(figure, name):
    found = {
        (c.type, kind(figure.records[c.seat.host])) for c in figure.of_kind(Component) if c.seat is not None
    }
    assert found >= SEATS[name]


def test_the_statements_are_made_with_their_references(figure, name):
    made = [
        (
            kind(figure.records[c.source.target]),
            c.relation,
            kind(figure.records[c.target.target]),
            {e.reference for e in c.evidence},
        )
        for c in figure.of_kind(Connector)
    ]
    for source, relation, target, *cited in map(str.split, STATEMENTS[name].strip().split("\n")):
        assert any(m[:3] == (source, relation, target) and set(cited) <= m[3] for m in made), (
            source,
            relation,
            target,
        )
    assert all(cited for *_, cited in made)


def test_references_are_complete(figure):
    cited = {e.reference for c in figure.of_kind(Connector) for e in c.evidence}
    assert cited == set(figure.references)
    assert all(r.citation for r in figure.references.values())
    assert sum(bool(r.doi or r.pmid) for r in figure.references.values()) >= len(figure.references) / 2


def test_it_can_be_told_step_by_step(figure):
    assert 5 <= len(figure.steps) <= 6
    for step in figure.steps:
        assert step.title
        assert step.note
        assert {*step.show, *step.emphasise} <= set(figure.records)
    letters = [p.letter for p in figure.of_kind(Panel)]
    shown = [i for s in figure.steps for i in s.show if i.startswith("panel-")]
    assert shown == sorted(shown)
    assert letters == sorted(letters)


def test_it_is_described(figure):
    assert figure.metadata.title
    assert len(figure.metadata.description) > 200


@pytest.mark.parametrize("collides", overlaps.ALL, ids=lambda f: f.__name__)
def test_nothing_collides(scene, collides):
    assert collides(scene) == []


def test_text_is_at_least_6_points(scene):
    sizes = [s.size for i in scene.items.values() for t in overlaps.texts(i.items) for s in t.spans]
    full = [size for size in sizes if size > 4.9]
    assert min(full) >= 6


def test_tumor_cells_follow_the_nerve():
    for name in ("perineural-invasion", "metastasis-routes"):
        figure = load(diagrams(f"{name}.crosstalk"))
        nerves = [s for s in figure.of_kind(Strand) if s.type == "nerve_fibre"]
        assert [s.options["followers"] for s in nerves] == [["tumor_cell"]]


def test_perineural_invasion_has_a_key_to_its_relations():
    figure = load(diagrams("perineural-invasion.crosstalk"))
    (legend,) = figure.of_kind(Legend)
    assert set(legend.entries) == {c.relation for c in figure.of_kind(Connector)}


def test_mediators_of_perineural_invasion():
    figure = load(diagrams("perineural-invasion.crosstalk"))
    said = {c.id: plain_text(c.mediator) for c in figure.of_kind(Connector) if c.mediator}
    assert said["e003"] == "GFRα1"
    assert said["e008"] == "CCR2"
    assert said["e016"] == "ROBO1"


def test_routes_are_settled():
    for name in ("perineural-invasion", "neuron-tumor-synapse"):
        figure = load(diagrams(f"{name}.crosstalk"))
        assert any(c.settled and c.avoids for c in figure.of_kind(Connector))


def test_vessels_carry_tumor_cells_and_branch():
    figure = load(diagrams("metastasis-routes.crosstalk"))
    strands = {s.id: s for s in figure.of_kind(Strand)}
    assert "ctc" in strands["artery"].options["flow"]
    branches_from = strands["branch"].start
    assert branches_from is not None
    assert branches_from.host == "artery"
    assert strands["lamina"].options["gaps"], "the basement membrane is breached"


def test_nature_finds_no_error(figure, scene):
    findings = run_checks(figure, scene, load_catalog(), journal("nature"))
    assert [f.message for f in findings if f.severity == "error"] == []
