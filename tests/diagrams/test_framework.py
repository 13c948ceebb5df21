"""The figures of the second source: the framework in three dimensions, and three of its four patterns each alone."""

from __future__ import annotations

from functools import cache

import pytest

from crosstalk import load
from crosstalk.catalog import load_catalog
from crosstalk.catalog.journals import journal
from crosstalk.checks import run_checks
from crosstalk.locations import diagrams
from crosstalk.model import (
    Anchor,
    Component,
    Connector,
    Diagram,
    Legend,
    Panel,
    Region,
    Strand,
    Text,
    plain_text,
)
from crosstalk.model.identifiers import is_doi
from crosstalk.scene import build_scene
from crosstalk.telling import Told, long_text

STATED = {
    "framework": """
        tumor_cell invades_perineural nerve_fibre | repair_schwann_cell guides tumor_cell
        tumor_cell secretes ngf | ngf remodels_nerve sympathetic_neuron | norepinephrine upregulates ngf
        tumor_cell damages_nerve myelinated_axon | ifn1 exhausts cd8_t_cell
        lung_adenocarcinoma signals_to_brain brainstem | brainstem efferent_to alveolar_macrophage
        chronic_stress amplifies nerve_fibre | ambient_temperature amplifies nerve_fibre
        obesity amplifies nerve_fibre | pain_modulator amplifies nerve_fibre | diet amplifies schwann_cell
        emotional_state regulates_at_distance tumor_mass | microbiota hypothesized neuron
        aging hypothesized neuron | exercise hypothesized nerve_fibre | smoking hypothesized neuron
        circadian_disruption hypothesized neuron | neuron_like_tumor_cell mimics nerve_fibre
        schwann_cell contacts tumor_mass | glial_cell secretes il6 | fibroblast secretes ngf
        nerve_fibre recruits macrophage | nerve_fibre exhausts t_cell | nerve_fibre activates endothelial_cell
        unmyelinated_axon releases_transmitter norepinephrine | unmyelinated_axon secretes cgrp
        tumor-cell transfers_via_vesicle unmyelinated_axon | unmyelinated_axon synapses_on tumor-cell
        unmyelinated_axon pseudo_synapses_on tumor-cell | unmyelinated_axon transfers_via_nanotube tumor-cell
        denervation ablates nerve_bundle | propranolol blocks_therapy adrb2 | trk_inhibitor blocks_therapy trka
        neural_immune_combination activates_immunity cd8_t_cell
        psychosocial_intervention dampens chronic_stress | pain_management dampens cancer_pain""",
    "tumor-innervation": """
        tumor_cell secretes ngf | ngf binds trka | trka remodels_nerve neuron_soma | norepinephrine upregulates ngf
        ephrinb1 remodels_nerve sensory_neuron | slit2 remodels_nerve sensory_neuron
        tp53 suppresses neuronal_reprogramming | sensory_neuron transdifferentiates_into sympathetic_neuron
        sympathetic_neuron innervates prostate_cancer | norepinephrine activates endothelial_cell
        endothelial_cell promotes angiogenesis | vagus_nerve innervates gastric_cancer
        acetylcholine activates chrm3 | chrm3 activates wnt_bcatenin | nociceptor innervates melanoma
        nociceptor secretes cgrp | cgrp binds ramp1 | cgrp exhausts cd8_t_cell
        sensory_neuron secretes substance_p | substance_p activates tacr1 | ssrna activates tlr7
        tlr7 promotes metastasis""",
    "cancer-induced-neuropathy": """
        tumor_cell damages_nerve myelinated_axon | neuron_soma expresses atf3 | neuron_soma secretes il6
        neuron_soma secretes ifn1 | ifn1 exhausts cd8_t_cell | cancer_induced_neuropathy resists ici
        sclc damages_nerve drg | cancer_induced_neuropathy promotes cancer_pain""",
    "long-distance-regulation": """
        lung_adenocarcinoma signals_to_brain vagal_sensory_neuron | vagal_sensory_neuron signals_to_brain nts
        nts synapses_on rvlm | rvlm efferent_to sympathetic_neuron
        sympathetic_neuron releases_transmitter norepinephrine | norepinephrine polarizes alveolar_macrophage
        alveolar_macrophage suppresses_immunity cd8_t_cell | vagus_nerve efferent_to spleen
        memory_t_cell secretes tff2 | tff2 suppresses mdsc | pvn hormonal_signal pituitary
        pituitary hormonal_signal adrenal_gland | adrenal_gland secretes cortisol | cortisol activates neutrophil
        net_trap promotes lung_metastasis | tumor_mass secretes il6 | il6 activates area_postrema
        area_postrema promotes cachexia | hypothalamus suppresses leptin
        amygdala regulates_at_distance breast_cancer""",
}
"""What each figure has to say: statements of its types, as the tables of the source give them."""

NO_IDENTIFIER = {"CINI25", "HILLER20", "SHAASHUA17", "SLOANCH13"}
"""Publications whose DOI or PMID was not seen: none is invented for them."""

MODULATORS = {
    "chronic_stress", "emotional_state", "ambient_temperature", "pain_modulator", "microbiota", "aging", "obesity",
    "smoking", "diet", "exercise", "circadian_disruption",
}  # fmt: skip
BETWEEN = {
    "schwann_cell", "glial_cell", "macrophage", "t_cell", "fibroblast", "endothelial_cell", "neuron_like_tumor_cell",
}  # fmt: skip
UNVERIFIED = {
    "microbiota",
    "aging",
    "exercise",
    "smoking",
    "circadian_disruption",
    "psychosocial_intervention",
}


@cache
def figure(name: str) -> Diagram:
    return load(diagrams(f"{name}.crosstalk"))


def type_of(diagram: Diagram, end: Anchor) -> str:
    record = diagram.records[end.target]
    assert isinstance(record, Component | Strand | Region)
    return record.type


def said(name: str) -> set[tuple[str, str, str]]:
    diagram = figure(name)
    return {
        (type_of(diagram, c.source), c.relation, type_of(diagram, c.target))
        for c in diagram.of_kind(Connector)
    }


def titles(name: str) -> list[str]:
    return [plain_text(region.title) for region in figure(name).of_kind(Region) if region.title]


each = pytest.mark.parametrize("name", STATED)


@each
def test_the_statements_are_made(name):
    wanted = {tuple(s.split()) for line in STATED[name].splitlines() for s in line.split("|") if s.strip()}
    assert wanted - said(name) == set()


@each
def test_every_statement_is_drawn_once_and_has_its_references(name):
    diagram = figure(name)
    connectors = list(diagram.of_kind(Connector))
    assert len({(c.source.target, c.relation, c.target.target) for c in connectors}) == len(connectors)
    for connector in connectors:
        assert connector.evidence, connector.id
        assert all(e.level and e.reference in diagram.references for e in connector.evidence), connector.id


@each
def test_every_reference_is_cited_and_has_an_identifier_where_one_is_known(name):
    diagram = figure(name)
    cited = {e.reference for c in diagram.of_kind(Connector) for e in c.evidence}
    assert cited == set(diagram.references)
    for key, reference in diagram.references.items():
        assert reference.doi == "" or is_doi(reference.doi), key
        known = reference.doi or reference.pmid or reference.note.startswith("PMC: PMC")
        assert bool(known) is (key not in NO_IDENTIFIER), key


@each
def test_the_talk_shows_records_that_exist_and_says_something(name):
    diagram = figure(name)
    assert 5 <= len(diagram.steps) <= 7
    for step in diagram.steps:
        assert step.title
        assert step.note
        assert step.emphasise
        assert {*step.show, *step.hide, *step.emphasise, *step.dim} <= set(diagram.records)


@each
def test_words_come_with_their_panel(name):
    """Words without a parent would stand alone on the page until their panel is shown."""
    diagram = figure(name)
    assert any(isinstance(diagram.records[i], Panel) for step in diagram.steps for i in step.show)
    for text in diagram.of_kind(Text):
        about = [diagram.records[i] for i in diagram.ancestors(text.id)]
        assert any(isinstance(r, Panel) for r in about), plain_text(text.runs)


@each
def test_there_are_a_legend_and_words_for_those_who_do_not_see_it(name):
    diagram = figure(name)
    (legend,) = diagram.of_kind(Legend)
    used = {c.relation for c in diagram.of_kind(Connector)}
    assert set(legend.entries) | set(legend.left_out) == used
    assert len(diagram.metadata.description) > 200
    told = long_text(Told(diagram, load_catalog(), None))
    assert diagram.metadata.title in told
    assert diagram.metadata.abbreviations


@each
def test_nature_would_take_it(name):
    diagram, catalog = figure(name), load_catalog()
    findings = run_checks(diagram, build_scene(diagram, catalog), catalog, journal("nature"))
    assert [f.message for f in findings if f.severity == "error"] == []
    assert {f.check for f in findings} & {"text-small", "abbreviation"} == set()


def test_the_framework_has_its_three_dimensions_and_what_surrounds_them():
    types = {c.type for c in figure("framework").of_kind(Component)}
    assert types >= MODULATORS | BETWEEN
    assert titles("framework") == [
        "Perineural invasion", "Tumor innervation", "Cancer-induced neuropathy", "Long-distance neural regulation",
        "Sympathetic", "Sensory", "Enteric", "Parasympathetic",
        "Tumor type", "Nerve subtype", "Receptor profile", "Immune state",
    ]  # fmt: skip
    nerves = {s.name for s in figure("framework").of_kind(Strand) if s.id.startswith("nerve-")}
    assert nerves == {"Sympathetic nerves", "Parasympathetic nerves", "Sensory nerves", "Enteric nerves"}


def test_what_the_source_says_of_no_nerve_in_particular_leads_to_all_of_them():
    diagram = figure("framework")
    ring = diagram.records["ring-nerves"]
    assert isinstance(ring, Region)
    assert ring.name == "Peripheral nerves"
    led = {type_of(diagram, c.source) for c in diagram.of_kind(Connector) if c.target.target == "ring-nerves"}
    assert led == {"microbiota", "aging", "smoking", "circadian_disruption"}
    text = long_text(Told(diagram, load_catalog(), None))
    assert "Aging is hypothesized to affect peripheral nerves (hypothesised)." in text


def test_what_no_source_was_read_for_is_hypothesised():
    diagram = figure("framework")
    for connector in diagram.of_kind(Connector):
        if type_of(diagram, connector.source) in UNVERIFIED:
            assert {e.level for e in connector.evidence} == {"hypothesised"}, connector.id
    wnt = figure("tumor-innervation").records["e038"]
    assert isinstance(wnt, Connector)
    assert {e.level for e in wnt.evidence} == {"hypothesised"}
