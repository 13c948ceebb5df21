"""Answers to questions, against cases worked by hand."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.errors import CrosstalkError
from crosstalk.locations import diagrams
from crosstalk.model import Component, Condition, Diagram, Effect
from crosstalk.model.records import rich
from crosstalk.storage import load
from crosstalk.telling import QUESTIONS, Told, ask
from crosstalk.telling.answers import MOST
from tests.telling.test_telling import component, diagram, link

CATALOG = load_catalog()
NERVE, PEPTIDE, T_CELL = component("n", "Nociceptor"), component("p", "CGRP"), component("t", "T cell")
DRUG = Component(id="drug", type="beta_blocker", label=rich("Propranolol"))
FIGURE = diagram(
    NERVE, PEPTIDE, T_CELL, DRUG, component("alone", "Lonely cell"),
    link("k", "n", "secretes", "p"),
    link("m", "p", "inhibits", "t"),
    link("d", "drug", "blocks_therapy", "n"),
    link("back", "t", "inhibits", "n"),
)  # fmt: skip


def answer(question: str, *chosen: str, figure: Diagram = FIGURE, context=None, depth=None):
    return [line for line in ask(question, Told(figure, CATALOG, context), chosen, depth) if line is not None]


def test_routes_are_told_in_the_direction_of_their_arrows():
    (line,) = answer("routes", "n", "t")
    assert line.sentence == "Nociceptor secretes CGRP, which inhibits T cell (lowers it)"
    assert line.sign == -1
    assert set(line.ids) == {"n", "p", "t", "k", "m"}


def test_loops_say_whether_they_reinforce_or_damp():
    (line,) = answer("loops")
    assert line.sign == 1
    assert line.sentence.count(", which ") == 2
    assert line.sentence.endswith("(reinforces itself)")


def test_therapies_reach_what_lies_behind_their_target():
    found = {line.sentence: line.sign for line in answer("therapies")}
    assert found["Propranolol lowers nociceptor"] == -1
    assert found["Propranolol lowers CGRP in 2 steps"] == -1
    assert found["Propranolol raises T cell in 3 steps"] == 1


def test_depth_limits_what_is_told():
    assert [line.sentence for line in answer("downstream", "n", depth=1)] == [
        "CGRP is reached directly (raising)"
    ]
    assert [line.sentence for line in answer("upstream", "p", depth=1)] == [
        "Nociceptor acts on it directly (raising)"
    ]


def test_what_is_connected_to_nothing():
    assert [line.ids for line in answer("loose")] == [("alone",)]


def test_a_route_whose_sense_depends_on_the_context_is_open_until_it_is_chosen():
    flip = Effect(when=(Condition(dimension="d", values=("v",)),), relation="activates")
    figure = diagram(PEPTIDE, T_CELL, link("m", "p", "inhibits", "t", effects=(flip,)))
    assert answer("routes", "p", "t", figure=figure, context={})[0].sign is None
    assert answer("routes", "p", "t", figure=figure, context={"d": "v"})[0].sign == 1
    assert answer("routes", "p", "t", figure=figure, context={"d": "w"})[0].sign == -1


@pytest.mark.parametrize("question", [q.id for q in QUESTIONS.values() if q.needs])
def test_a_question_about_nothing_says_what_it_needs(question):
    with pytest.raises(CrosstalkError, match="needs"):
        answer(question)


def test_an_endless_answer_is_cut_and_says_so():
    many = [component(f"c{i}", f"C{i}") for i in range(MOST + 20)]
    figure = diagram(NERVE, *many, *(link(f"k{i}", "n", "activates", f"c{i}") for i in range(MOST + 20)))
    found = answer("downstream", "n", figure=figure)
    assert len(found) == MOST + 1
    assert found[-1].sentence.startswith("There is more")


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_can_be_put_to_figure_1(question):
    figure = load(diagrams("figure-1.crosstalk"))
    for line in answer(question, "caf-2", "bdnf", figure=figure):
        assert set(line.ids) <= set(figure.records)
