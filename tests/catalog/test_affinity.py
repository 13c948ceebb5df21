"""Which relations are suggested for which ends."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.affinity import classes_of, fit, suggested


@pytest.fixture(scope="module")
def catalog():
    return load_catalog()


def test_components_belong_to_classes(catalog):
    assert {"neuron", "nerve", "cell"} <= classes_of(catalog.component("sensory_neuron"))
    assert "tumor" in classes_of(catalog.component("tumor_cell"))
    assert classes_of(None) == frozenset()


def test_a_named_class_fits_better_than_any_and_a_wrong_one_not_at_all(catalog):
    neuron, tumor = catalog.component("sensory_neuron"), catalog.component("tumor_cell")
    transmitter = catalog.component("norepinephrine")
    assert fit(catalog.relation("releases_transmitter"), neuron, transmitter) == 2.0
    assert 0 < fit(catalog.relation("activates"), neuron, tumor) < 2.0
    assert fit(catalog.relation("releases_transmitter"), tumor, transmitter) == 0.0


def test_suggestions_are_few_fitting_and_none_for_free_ends(catalog):
    relations = list(catalog.relations.values())
    neuron, molecule = catalog.component("sensory_neuron"), catalog.component("norepinephrine")
    found = suggested(relations, neuron, molecule)
    assert "releases_transmitter" in [r.id for r in found]
    assert 0 < len(found) <= 6
    assert all(fit(r, neuron, molecule) > 1.0 for r in found)
    assert suggested(relations, None, None) == []


def test_every_class_that_relations_name_is_known(catalog):
    """A class nobody has would never be suggested; the few that are meant so stand here."""
    named = {c for r in catalog.relations.values() for c in (*r.source_classes, *r.target_classes)} - {"any"}
    known = {c for entry in catalog.components.values() for c in classes_of(entry)}
    assert named - known <= {"region", "myelin", "circuit", "ECM", "gene", "gland"}
