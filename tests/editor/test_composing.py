"""Quick compose: statements are read, names and arrows understood, and what was said is put onto the page."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, create
from crosstalk.editor.composing import placing
from crosstalk.editor.composing.draft import draft
from crosstalk.editor.composing.naming import Option, look_up
from crosstalk.editor.composing.statements import Arrow, Link, is_statement, read
from crosstalk.editor.composing.verbs import meaning
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Point
from crosstalk.model import Component, Connector, Diagram, plain_text

CATALOG = load_catalog()


@pytest.fixture
def session() -> EditorSession:
    return EditorSession(History(Diagram()), CATALOG)


def spoken(session):
    """Return the statements of a diagram as words: source, relation, mediator, target."""
    records = session.history.diagram.records
    return {
        (records[c.source.target].type, c.relation, plain_text(c.mediator), records[c.target.target].type)
        for c in session.history.diagram.of_kind(Connector)
    }


# -- reading -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("a -> b", [Link(("a",), Arrow("->"), ("b",))]),
        ("a->b", [Link(("a",), Arrow("->"), ("b",))]),
        ("a -| b", [Link(("a",), Arrow("-|"), ("b",))]),
        ("a -o b", [Link(("a",), Arrow("-o"), ("b",))]),
        ("a => b", [Link(("a",), Arrow("=>"), ("b",))]),
        ("a → b ⊣ c", [Link(("a",), Arrow("->"), ("b",)), Link(("b",), Arrow("-|"), ("c",))]),
        ("a --> b --| c", [Link(("a",), Arrow("->"), ("b",)), Link(("b",), Arrow("-|"), ("c",))]),
        ("a -releases CGRP-> b", [Link(("a",), Arrow("->", "releases CGRP"), ("b",))]),
        ("a -is hit by-| b", [Link(("a",), Arrow("-|", "is hit by"), ("b",))]),
        ("a, b -> c, d", [Link(("a", "b"), Arrow("->"), ("c", "d"))]),
        ("1. a -> b\n2) b -| c", [Link(("a",), Arrow("->"), ("b",)), Link(("b",), Arrow("-|"), ("c",))]),
        ("- a -> b", [Link(("a",), Arrow("->"), ("b",))]),
        ("a -> b # a remark -> c", [Link(("a",), Arrow("->"), ("b",))]),
        ("a -> b; b -> c", [Link(("a",), Arrow("->"), ("b",)), Link(("b",), Arrow("->"), ("c",))]),
        ("beta2-adrenergic receptor -> T-cell", [
            Link(("beta2-adrenergic receptor",), Arrow("->"), ("T-cell",))
        ]),
        ("IL-6 -IL-1-> cell", [Link(("IL-6",), Arrow("->", "IL-1"), ("cell",))]),
    ],
)  # fmt: skip
def test_arrows_and_names_are_read(text, links):
    assert list(read(text).links) == links


def test_what_is_still_being_typed_has_an_open_end():
    assert read("a ->").open_ends
    assert read("a -> b ->").open_ends
    assert not read("a -> b").open_ends
    assert read("a -> b ->").links == (Link(("a",), Arrow("->"), ("b",)),)


def test_a_single_name_is_no_statement_and_a_list_is_one():
    assert not is_statement("tumor cell")
    assert not is_statement("beta-blocker")
    assert is_statement("a -> b")
    assert is_statement("tumor cell\nmacrophage")


@given(st.text(alphabet="ab ->|o=,;\n#-→", max_size=60))
def test_any_text_is_read_without_complaint(text):
    said = read(text)
    assert all(name in said.names for link in said.links for name in (*link.sources, *link.targets))


# -- meaning -------------------------------------------------------------------------------------------------------


def classes(type_id):
    from crosstalk.catalog.affinity import classes_of

    return classes_of(CATALOG.component(type_id))


@pytest.mark.parametrize(
    ("source", "arrow", "target", "relation", "mediator"),
    [
        ("sensory_neuron", Arrow("->", "releases CGRP"), "cd8_t_cell", "releases_transmitter", "CGRP"),
        ("tumor_cell", Arrow("->", "releases NGF"), "sensory_neuron", "secretes", "NGF"),
        ("tumor_cell", Arrow("->", "secretes"), "ngf", "secretes", ""),
        ("tumor_cell", Arrow("->"), "tam", "activates", ""),
        ("tumor_cell", Arrow("->"), "angiogenesis", "promotes", ""),
        ("tam", Arrow("-|"), "cd8_t_cell", "inhibits", ""),
        ("tam", Arrow("-|"), "angiogenesis", "suppresses", ""),
        ("propranolol", Arrow("-|"), "adrb2", "blocks_therapy", ""),
        ("cd8_t_cell", Arrow("->", "kills"), "tumor_cell", "kills", ""),
        ("cd8_t_cell", Arrow("-|", "inhibited via PD-L1"), "tumor_cell", "inhibits", "PD-L1"),
        ("sensory_neuron", Arrow("->", "CGRP"), "cd8_t_cell", "releases_transmitter", "CGRP"),
        ("tumor_cell", Arrow("->", "is converted to"), "tam", "converts_to", ""),
        ("tumor_cell", Arrow("-o"), "tam", "context_dependent", ""),
        ("tumor_cell", Arrow("=>"), "tam", "differentiates_into", ""),
    ],
)
def test_words_on_an_arrow_tell_relation_and_mediator(source, arrow, target, relation, mediator):
    said = meaning(CATALOG, arrow, classes(source), classes(target))
    assert (said.relation, said.mediator) == (relation, mediator)


def test_every_relation_is_understood_by_its_own_label():
    for relation in CATALOG.relations.values():
        words = relation.label.split(" (")[0]
        said = meaning(CATALOG, Arrow("->", words), frozenset(), frozenset())
        known = {r.id for r in CATALOG.relations.values() if r.label.split(" (")[0] == words} | {relation.id}
        also = {"invades_perineural", "stimulates_therapy", "activates", "inhibits", "blocks_therapy"}
        assert said.relation in known | (also if relation.id in also else set())
        assert said.mediator == ""


@pytest.mark.parametrize(
    ("name", "kind", "type_id"),
    [
        ("CD8 T cell", "known", "cd8_t_cell"),
        ("TAM", "known", "tam"),
        ("tumor cells", "known", "tumor_cell"),
        ("tumour cell", "known", "tumor_cell"),
        ("propranolol", "known", "propranolol"),
        ("CL:0000623", "known", "nk_cell"),
        ("tumr cell", "near", "tumor_cell"),
        ("Zorgon cell", "new", ""),
    ],
)
def test_names_are_looked_up(session, name, kind, type_id):
    found = look_up(session, name)
    assert (found.kind, found.options[0].type) == (kind, type_id)
    assert found.options[-1].type == "" or found.kind == "new"


def test_a_name_that_several_bear_offers_them(session):
    names = {}
    for entry in CATALOG.components.values():
        for word in {entry.abbreviation, *entry.synonyms} - {""}:
            names.setdefault(word, []).append(entry.id)
    shared = [word for word, ids in names.items() if len(ids) > 1]
    assert shared
    found = [look_up(session, word) for word in shared]
    assert any(one.kind == "several" for one in found)
    for one in found:
        if one.kind == "several":
            assert len([o for o in one.options if o.type]) > 1


def test_what_is_there_already_is_meant_and_a_selected_one_first(session):
    for number in range(2):
        session.history.run(
            "Add", create.add_component, "tam", Point(100 + 90 * number, 100), (40, 40), id=f"m{number}"
        )
    assert look_up(session, "macrophage, tumor-associated").kind != "here"
    assert look_up(session, "TAM").options[0].record == "m0"
    session.select(["m1"])
    assert look_up(session, "TAM").options[0].record == "m1"
    assert look_up(session, "TAM").kind == "here"


# -- the page ------------------------------------------------------------------------------------------------------


def test_the_sentence_of_the_issue_becomes_a_figure_in_one_step(session):
    made = placing.compose(session, "sensory neuron -releases CGRP-> CD8 T cell -| tumor cell")
    assert spoken(session) == {
        ("sensory_neuron", "releases_transmitter", "CGRP", "cd8_t_cell"),
        ("cd8_t_cell", "inhibits", "", "tumor_cell"),
    }
    cgrp = next(c for c in session.history.diagram.of_kind(Connector) if c.mediator)
    assert cgrp.mediator_type == "cgrp"
    x = [session.record(made.things[n]).x for n in ("sensory neuron", "CD8 T cell", "tumor cell")]
    assert x == sorted(x)
    assert session.history.position == 1
    assert set(session.selection) == {*made.new, *made.lines}
    session.undo()
    assert not session.history.diagram.records


LIST = """
sympathetic nerve -norepinephrine-> beta2-adrenergic receptor -> tumor cell
tumor cell -secretes NGF-> sympathetic nerve
tumor cell -recruits-> TAM, MDSC, Treg
TAM, MDSC -| CD8 T cell
CD8 T cell -kills-> tumor cell
"""


def test_a_pasted_list_is_laid_out_without_overlaps_on_the_page(session):
    made = placing.compose(session, LIST)
    assert len(made.new) == 7
    assert len(made.lines) == 9
    boxes = [session.scene.items[i].body for i in made.new]
    assert all(session.scene.page.encloses(box) for box in boxes)
    for a, b in combinations(boxes, 2):
        assert min(a.right, b.right) <= max(a.x, b.x) or min(a.bottom, b.bottom) <= max(a.y, b.y)


def test_saying_it_again_adds_nothing(session):
    placing.compose(session, LIST)
    before = session.history.diagram
    placing.compose(session, LIST)
    assert session.history.diagram.records == before.records


def test_what_is_joined_to_something_there_stands_beside_it(session):
    session.history.run("Add", create.add_component, "tumor_cell", Point(200, 150), (46, 44), id="t")
    made = placing.compose(session, "TAM -> tumor cell -> angiogenesis, metastasis")
    assert made.things["tumor cell"] == "t"
    assert session.record(made.things["TAM"]).x < 200 < session.record(made.things["angiogenesis"]).x
    spots = {
        (session.record(made.things[n]).x, session.record(made.things[n]).y)
        for n in ("angiogenesis", "metastasis")
    }
    assert len(spots) == 2


def test_an_unknown_name_becomes_a_labelled_thing_of_its_class(session):
    made = placing.compose(session, "Zorgon neuron -> tumor cell")
    record = session.record(made.things["Zorgon neuron"])
    assert isinstance(record, Component)
    assert record.type == "zorgon_neuron"
    assert plain_text(record.label) == "Zorgon neuron"
    assert session.catalog.component(record.type).family == "neuron-cell"


def test_a_choice_goes_before_what_is_likeliest(session):
    choice = {"tumor cell": Option("", type="ctc")}
    placing.compose(session, "TAM -> tumor cell", choice)
    assert spoken(session) == {("tam", "activates", "", "ctc")}


def test_two_names_for_one_thing_are_one(session):
    made = draft(session, "TAM -> tumor cell; tumor-associated macrophage -| CD8 T cell")
    assert len(made.new) == 3
    assert {line.source for line in made.lines} == {"TAM"}


def test_a_thing_does_not_act_on_itself_by_two_names(session):
    placing.compose(session, "TAM -> tumor-associated macrophage")
    assert not list(session.history.diagram.of_kind(Connector))


@given(
    st.lists(
        st.sampled_from(["TAM", "NGF", "tumor cell", "qqx", "->", "-|", "-via IL-6->", ",", "\n"]),
        max_size=14,
    )
)
def test_whatever_is_composed_is_sound_and_undone_exactly(parts):
    session = EditorSession(History(Diagram()), CATALOG)
    before = session.history.diagram
    placing.compose(session, " ".join(parts))
    for record in session.history.diagram.of_kind(Connector):
        assert record.source.target in session.history.diagram.records
        assert record.target.target in session.history.diagram.records
    while session.history.position:
        session.undo()
    assert session.history.diagram == before
