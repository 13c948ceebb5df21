"""Which relations are suggested for which ends."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.affinity import (
    NOTHING,
    classes_of,
    classes_of_region,
    classes_of_strand,
    fit,
    ranked,
    suggested,
)


@pytest.fixture(scope="module")
def catalog():
    return load_catalog()


def test_components_belong_to_classes(catalog):
    assert {"neuron", "nerve", "cell"} <= classes_of(catalog.component("sensory_neuron"))
    assert "tumor" in classes_of(catalog.component("tumor_cell"))
    assert classes_of(None) == NOTHING


def test_strands_and_regions_belong_to_classes_too(catalog):
    unknown = [kind for kind in catalog.strands if not classes_of_strand(kind)]
    assert not unknown
    assert "vessel" in classes_of_strand("lymphatic_vessel")
    assert "nerve" in classes_of_strand("myelinated_axon")
    assert {"tumor", "tissue"} <= classes_of_region("tumor mass")
    assert "brain" in classes_of_region("organ", "Brainstem")


@pytest.fixture
def known(catalog):
    return lambda *names: [classes_of(catalog.component(name)) for name in names]


def test_a_named_class_fits_better_than_any_and_a_wrong_one_not_at_all(catalog, known):
    neuron, tumor, transmitter = known("sensory_neuron", "tumor_cell", "norepinephrine")
    assert fit(catalog.relation("releases_transmitter"), neuron, transmitter) == 2.0
    assert 0 < fit(catalog.relation("activates"), neuron, tumor) < 2.0
    assert fit(catalog.relation("releases_transmitter"), tumor, transmitter) == 0.0
    assert fit(catalog.relation("releases_transmitter"), NOTHING, NOTHING) > 0.0


def test_suggestions_are_few_fitting_and_none_for_free_ends(catalog, known):
    relations = list(catalog.relations.values())
    neuron, molecule = known("sensory_neuron", "norepinephrine")
    found = suggested(relations, neuron, molecule)
    assert "releases_transmitter" in [r.id for r in found]
    assert 0 < len(found) <= 6
    assert all(fit(r, neuron, molecule) > 1.0 for r in found)
    assert suggested(relations, NOTHING, NOTHING) == []


def test_what_makes_no_sense_is_ranked_last_and_not_left_out(catalog, known):
    relations = list(catalog.relations.values())
    order = ranked(relations, *known("tumor_cell", "cd8_t_cell"))
    assert sorted(r.id for r in order) == sorted(r.id for r in relations)
    fits = [fit(r, *known("tumor_cell", "cd8_t_cell")) > 0 for r in order]
    assert fits == sorted(fits, reverse=True)


def test_every_class_that_relations_name_is_known(catalog):
    """A class nobody has would never be suggested; the few that are meant so stand here."""
    named = {c for r in catalog.relations.values() for c in (*r.source_classes, *r.target_classes)} - {"any"}
    known = {c for entry in catalog.components.values() for c in classes_of(entry)}
    assert named - known <= {"region", "myelin", "ECM", "gland"}
