"""The figures about context: what they must state, and that a context changes just what it should."""

from __future__ import annotations

import pytest

from crosstalk import load
from crosstalk.catalog import load_catalog
from crosstalk.checks import run_checks
from crosstalk.locations import diagrams
from crosstalk.model import Connector, Inset, Legend, Panel, plain_text
from crosstalk.model.contexts import contradictions, state
from crosstalk.scene import View, build_scene
from tests.diagrams.atlas_facts import ROWS, STRICTLY_INSIDE

CATALOG = load_catalog()
ATLAS = load(diagrams("context-atlas.crosstalk"))
VAGUS = load(diagrams("vagus-five-tumours.crosstalk"))
SIGNS = {
    "prostate cancer": 1, "gastric cancer": 1, "colorectal cancer": 1, "breast cancer": -1, "pancreatic cancer": -1,
}  # fmt: skip


def signal(name: str) -> Connector:
    record = ATLAS.records[name]
    assert isinstance(record, Connector)
    return record


def cited(record: Connector, context) -> set[str]:
    return {e.reference for e in state(record, context).evidence}


@pytest.mark.parametrize("name", ROWS)
def test_each_side_of_a_signal_is_stated_with_its_references(name):
    here, says, sources, there, says_there, sources_there = ROWS[name]
    record = signal(name)
    for context, relation, references in ((here, says, sources), (there, says_there, sources_there)):
        assert state(record, context).relation == relation
        assert set(references) <= cited(record, context)
    assert record.note.startswith("What decides: ")
    assert contradictions(record) == ()


def test_there_are_all_28_and_no_other():
    assert len(ROWS) == 28
    assert {c.id for c in ATLAS.of_kind(Connector)} == set(ROWS)


@pytest.mark.parametrize(("name", "tumor"), STRICTLY_INSIDE.items())
def test_what_flips_inside_one_tumor_type_is_not_decided_by_it(name, tumor):
    assert state(signal(name), {"tumor_type": tumor}).is_open


def test_identifiers_stand_where_they_were_verified():
    references = {key for row in ROWS.values() for key in (*row[2], *row[5])}
    assert references == set(ATLAS.references)
    assert sum(1 for r in ATLAS.references.values() if r.doi or r.pmid or "PMC" in r.note) >= 48
    # Their identifiers were not seen: they stand as citations only.
    for key in ("CATTANEO93", "VALIENTE14", "GOHRIG14", "HOEPPNER15", "CINI25", "VITILIGO", "SCHNEIDER21"):
        assert not ATLAS.references[key].doi
        assert not ATLAS.references[key].pmid


@pytest.mark.parametrize("tumor", SIGNS)
def test_the_vagus_promotes_in_three_tumors_and_restrains_in_two(tumor):
    net = VAGUS.records["net"]
    assert isinstance(net, Connector)
    said = state(net, {"tumor_type": tumor})
    assert CATALOG.relation(said.relation).sign == SIGNS[tumor]
    assert said.evidence
    assert state(net, {}).is_open


def test_the_vagus_has_a_live_view_for_each_tumor():
    views = list(VAGUS.of_kind(Inset))
    assert [v.context["tumor_type"] for v in views] == list(SIGNS)
    titles = [plain_text(p.title).casefold() for p in VAGUS.of_kind(Panel)]
    assert set(SIGNS) <= set(titles)


@pytest.mark.parametrize("figure", [ATLAS, VAGUS], ids=["atlas", "vagus"])
def test_in_no_context_anything_is_off_the_page_or_collides(figure):
    contexts = [{d.id: v} for d in figure.dimensions[:3] for v in d.values]
    for context in contexts:
        scene = build_scene(figure, CATALOG, view=View(context=context))
        found = [f for f in run_checks(figure, scene, CATALOG) if f.severity != "note"]
        assert [f.message for f in found] == [], context


@pytest.mark.parametrize("figure", [ATLAS, VAGUS], ids=["atlas", "vagus"])
def test_a_context_moves_nothing(figure):
    still = build_scene(figure, CATALOG)
    for dimension in figure.dimensions:
        for value in dimension.values:
            scene = build_scene(figure, CATALOG, view=View(context={dimension.id: value}))
            for record_id, item in scene.items.items():
                record = figure.records[record_id]
                if not isinstance(record, Connector | Legend):
                    assert item.body == still.items[record_id].body
                elif isinstance(record, Connector):
                    assert item.path.start() == still.items[record_id].path.start()


@pytest.mark.parametrize("theme", CATALOG.themes)
def test_what_depends_on_context_is_told_apart_in_every_theme_without_colour(theme):
    """Its head with its badge is no other relation's, and the line stands off the page."""
    own = CATALOG.relation("context_dependent")
    shapes = [(r.head, r.badge) for r in CATALOG.relations.values()]
    assert own.badge
    assert shapes.count((own.head, own.badge)) == 1
    scene = build_scene(ATLAS, CATALOG, theme)
    bad = [
        f
        for f in run_checks(ATLAS, scene, CATALOG)
        if f.check in ("contrast-shape", "colors-merge", "same-look")
    ]
    assert [f.message for f in bad] == []
