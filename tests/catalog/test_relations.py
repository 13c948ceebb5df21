"""The vocabulary of connectors: complete, drawn with known parts, sign told twice, each look its own."""

from __future__ import annotations

import pytest

from crosstalk.catalog import heads, load_catalog
from crosstalk.catalog.color import difference

CATALOG = load_catalog()
RELATIONS = list(CATALOG.relations.values())
GROUPS = {
    "Signalling", "Regulation", "Movement & spread", "Nerve–tumour contact", "Transfer", "State change", "Immune",
    "Therapy", "Modulation", "Association", "Placement",
}  # fmt: skip
FORMATS = {"sbgn_af", "sbgn_pd", "gpml", "gpml2021", "bel", "sif"}
AF = {
    "",
    "positive influence",
    "negative influence",
    "unknown influence",
    "necessary stimulation",
    "equivalence arc",
}
INSIDE = {"compartment", "compartment/submap"}
GPML2021 = {
    "Undirected", "Directed", "Conversion", "Inhibition", "Catalysis", "Stimulation", "Binding", "Translocation",
    "TranscriptionTranslation", "Group",
}  # fmt: skip


def test_all_are_there():
    assert len(RELATIONS) == 68
    assert {r.group for r in RELATIONS} == GROUPS


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda r: r.id)
def test_relation_is_drawn_with_parts_that_exist(relation):
    assert relation.label
    assert relation.meaning.endswith(".")
    assert relation.head in heads.HEADS
    assert relation.tail in heads.HEADS
    assert relation.badge in heads.BADGES
    assert relation.line.color in CATALOG.theme("journal").colors
    assert 0.75 <= relation.line.width <= 2.8
    assert relation.line.wave in ("", "wavy", "jagged")
    assert relation.speed in ("fast", "slow")
    assert relation.mode in ("contact", "diffuse")
    assert relation.source_classes
    assert relation.target_classes


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda r: r.id)
def test_sign_is_told_by_head_and_by_color(relation):
    assert (relation.sign < 0) == (relation.head in heads.BARRED)
    if relation.sign > 0:
        assert relation.head in heads.POINTED
        assert relation.line.color != "negative"
    if relation.sign < 0:
        assert relation.line.color in ("negative", "therapy", "modulator")


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda r: r.id)
def test_relation_is_mapped_to_every_format(relation):
    assert set(relation.mapping) == FORMATS
    assert relation.mapping["sbgn_af"] in (AF if relation.draws_line else INSIDE)
    assert relation.mapping["gpml2021"] in GPML2021
    assert relation.mapping["bel"]
    assert relation.mapping["sif"]
    if relation.sign < 0:
        assert relation.mapping["sbgn_af"] == "negative influence"


def test_no_two_relations_look_alike_even_without_color():
    looks: dict[tuple[object, ...], str] = {}
    for r in RELATIONS:
        line = r.line
        look = (line.color, line.dash, line.double, line.wave, round(line.width), r.head, r.tail, r.badge)
        assert look not in looks, f"{r.id} looks like {looks[look]}"
        looks[look] = r.id
    grey = {
        (r.line.dash, r.line.double, r.line.wave, r.line.width, r.head, r.tail, r.badge) for r in RELATIONS
    }
    assert len(grey) >= 64


def test_only_what_lying_inside_shows_draws_no_line():
    assert {r.id for r in RELATIONS if not r.draws_line} == {"part_of", "located_in"}


def test_an_unknown_relation_is_a_plain_line():
    unknown = CATALOG.relation("plug_in_verb")
    assert (unknown.id, unknown.head, unknown.sign) == ("plug_in_verb", "none", 0)


@pytest.mark.parametrize("theme", [t for t in CATALOG.themes if t != "line"])
def test_positive_and_negative_are_far_apart(theme):
    colors = CATALOG.theme(theme).colors
    assert difference(colors["positive"], colors["negative"]) > 0.15
