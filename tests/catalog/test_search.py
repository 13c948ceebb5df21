"""What a person types finds what is meant, best first."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.search import SearchIndex, normal, plain
from crosstalk.catalog.types import ComponentType

CATALOG = load_catalog()


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("TAM", "tam"),
        ("tam", "tam"),
        ("NE", "norepinephrine"),
        ("noradrenaline", "norepinephrine"),
        ("norepinefrin", "norepinephrine"),
        ("substance p", "substance_p"),
        ("substance-P", "substance_p"),
        ("swann", "schwann_cell"),
        ("schwan cell", "schwann_cell"),
        ("b2ar", "adrb2"),
        ("β2-AR", "adrb2"),
        ("ADRB2", "adrb2"),
        ("beta2 adrenergic", "adrb2"),
        ("CL:0000084", "t_cell"),
        ("cl:0000084", "t_cell"),
        ("CD8", "cd8_t_cell"),
        ("CD8+ T cell", "cd8_t_cell"),
        ("tgf beta", "tgfb"),
        ("TGF-β", "tgfb"),
        ("il6", "il6"),
        ("macrofage", "macrophage"),
        ("tumour cell", "tumor_cell"),
        ("vagus", "vagus_nerve"),
        ("astrocite", "astrocyte"),
        ("PNI", "perineural_invasion"),
        ("DRG", "drg"),
        ("5-ht", "serotonin"),
        ("GABA", "gaba"),
        ("NaV1.8", "nav18"),
        ("neuron", "neuron"),
        ("ca2+", "calcium_ion"),
    ],
)
def test_query_finds_first(query, first):
    assert [entry.id for entry in CATALOG.search(query, 3)][:1] == [first]


@pytest.mark.parametrize("query", ["", "   ", "()[]*", "qqqqxzzzzv"])
def test_nothing_meant_finds_nothing(query):
    assert CATALOG.search(query) == []


def test_limit_is_kept_and_order_does_not_depend_on_it():
    many = CATALOG.search("cell", 40)
    assert len(many) == 40
    assert CATALOG.search("cell", 5) == many[:5]


def test_every_result_appears_once():
    ids = [entry.id for entry in CATALOG.search("receptor", 200)]
    assert len(ids) == len(set(ids))


def test_usual_things_come_before_rare_ones_of_the_same_rank():
    rare = ComponentType(id="a", label="Same name", tier=3)
    usual = ComponentType(id="b", label="Same name", tier=1)
    assert [e.id for e in SearchIndex([rare, usual]).find("same name")] == ["b", "a"]


def test_an_abbreviation_beats_a_beginning():
    long = ComponentType(id="a", label="Netrin", tier=1)
    short = ComponentType(id="b", label="Other thing", abbreviation="NET", tier=3)
    assert SearchIndex([long, short]).find("net")[0].id == "b"


def test_plain_drops_markup_and_normal_spells_greek_both_ways():
    assert plain("CD8^{+} T cell, 5-HT_{2B}, *x*") == "CD8+ T cell, 5-HT2B, x"
    assert normal("TGF-β") == ["tgf-b", "tgf-beta"]


def _names() -> dict[str, list[str]]:
    """Return each name that people may type, as written, with the entries that bear it."""
    found: dict[str, list[str]] = {}
    for entry in CATALOG.components.values():
        for name in {plain(entry.label), plain(entry.abbreviation), *(plain(s) for s in entry.synonyms)} - {
            ""
        }:
            found.setdefault(name, []).append(entry.id)
    return found


def _owners() -> dict[str, set[str]]:
    """Return the entries that bear each name, in whatever capitals."""
    found: dict[str, set[str]] = {}
    for name, owners in _names().items():
        found.setdefault(name.casefold(), set()).update(owners)
    return found


def test_every_label_abbreviation_and_synonym_finds_its_own_first():
    names, owners, wrong = _names(), _owners(), {}
    for name in names:
        found = [entry.id for entry in CATALOG.search(name, 1)]
        if not found or found[0] not in owners[name.casefold()]:
            wrong[name] = found
    assert len(names) > 1000
    assert not wrong


def test_a_name_of_two_finds_both_before_any_other():
    shared = {name: owners for name, owners in _owners().items() if len(owners) > 1}
    assert len(shared) <= 8  # a name of two is a nuisance; think before there is one more
    for name, owners in shared.items():
        assert {entry.id for entry in CATALOG.search(name, len(owners))} == owners, name


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("TH", "th_enzyme"), ("Th", "cd4_t_cell"), ("NOTCH", "notch_receptor"), ("Notch", "notch_pathway"),
        ("NET", "net"), ("NETs", "net_trap"), ("PMN", "neutrophil"), ("GC", "gastric_cancer"),
        ("VM", "vasculogenic_mimicry"), ("propranolol", "propranolol"),
    ],
)  # fmt: skip
def test_of_two_with_one_name_the_sensible_one_is_first(query, first):
    assert CATALOG.search(query, 1)[0].id == first
