"""What the figure says in words states the same as its graph."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.locations import diagrams
from crosstalk.model import (
    Anchor,
    Component,
    Condition,
    Connector,
    Diagram,
    Dimension,
    Effect,
    Evidence,
    Inset,
    Metadata,
    Panel,
    Reference,
    Run,
)
from crosstalk.model.contexts import state
from crosstalk.model.records import rich
from crosstalk.storage import load
from crosstalk.telling import Told, abbreviations, caption, long_text, numbers, short_text
from crosstalk.telling.alternative import SHORT
from crosstalk.telling.citations import ranges
from crosstalk.telling.views import view
from crosstalk.telling.words import spoken, within

CATALOG = load_catalog()
SHIPPED = sorted(diagrams(".").glob("**/*.crosstalk"))


def component(name: str, label: str, x: float = 0.0, y: float = 0.0, **fields) -> Component:
    return Component(id=name, type="tumor_cell", label=rich(label), x=x, y=y, z=name, **fields)


def link(name: str, source: str, relation: str, target: str, **fields) -> Connector:
    return Connector(
        id=name,
        relation=relation,
        source=Anchor(target=source),
        target=Anchor(target=target),
        z=name,
        **fields,
    )


def diagram(*records, **fields) -> Diagram:
    return Diagram(records={r.id: r for r in records}, **fields)


NERVE = component("n", "Sensory neuron")
PEPTIDE = component("p", "CGRP", 60)
T_CELL = component("t", "CD8+ T cell", 120)
FLIP = Effect(when=(Condition(dimension="tumor", values=("breast",)),), relation="activates")


def triples(told: Told) -> set[tuple[str, str, str]]:
    """What the graph states, read from the records and the catalogue alone; views state it in their contexts."""
    found = own_triples(told)
    for inset in told.diagram.of_kind(Inset):
        found |= own_triples(view(told, inset))
    return found


def own_triples(told: Told) -> set[tuple[str, str, str]]:
    found = set()
    for connector in told.diagram.of_kind(Connector):
        ends = [told.diagram.records.get(a.target) for a in (connector.source, connector.target)]
        relation = state(connector, told.context).relation
        if relation is None or not told.is_shown(connector):
            continue
        if all(end is not None and told.is_shown(end) for end in ends):
            found.add((connector.source.target, relation, connector.target.target))
    return found


def read_back(text: str, told: Told) -> set[tuple[str, str, str]]:
    """Parse the long text: find source, phrase and target of each sentence among the names of the diagram."""
    found = set()
    body = text
    contexts = [told.context, *({**told.context, **i.context} for i in told.diagram.of_kind(Inset))]
    for connector in told.diagram.of_kind(Connector):
        relations = {state(connector, context).relation for context in contexts}
        for candidate in (r for r in relations if r is not None):
            entry = CATALOG.relation(candidate)
            phrase = entry.phrase or spoken(rich(entry.label))
            source, target = (within(told.name(a.target)) for a in (connector.source, connector.target))
            pattern = re.escape(f"{source} {phrase} {target}")
            if re.search(rf"(?:^|[:.)] |\n){pattern}(?: \(|\.)", body, re.IGNORECASE | re.MULTILINE):
                found.add((connector.source.target, candidate, connector.target.target))
    return found


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_the_long_text_states_the_same_triples_as_the_graph_in_every_context(path):
    figure = load(path)
    contexts = [{}] + [{d.id: value} for d in figure.dimensions for value in d.values]
    for context in contexts:
        told = Told(figure, CATALOG, context)
        text = long_text(told)
        assert read_back(text, told) == triples(told)
        assert sum(len(told.statements_of(p)) for p in (*told.panels, None)) == len(told.statements)
        assert len(re.findall(r"[.)](?:\s|$)", text)) >= len(triples(told)) > 0 or not triples(told)


def test_no_arrow_is_told_the_wrong_way_round():
    told = Told(diagram(NERVE, PEPTIDE, link("k", "n", "releases_transmitter", "p")), CATALOG)
    assert long_text(told) == "Sensory neuron releases CGRP."
    back = Told(diagram(NERVE, PEPTIDE, link("k", "p", "inhibits", "n")), CATALOG)
    assert long_text(back) == "CGRP inhibits sensory neuron."


def test_the_context_changes_what_is_told():
    figure = diagram(
        PEPTIDE,
        T_CELL,
        link("k", "p", "exhausts", "t", effects=(FLIP,)),
        dimensions=(Dimension(id="tumor", label="tumor type", values=("breast", "melanoma")),),
    )
    assert "CGRP acts, depending on context, on CD8+ T cell." in long_text(Told(figure, CATALOG, {}))
    breast = long_text(Told(figure, CATALOG, {"tumor": "breast"}))
    assert breast == "Shown for tumor type breast.\nCGRP activates CD8+ T cell."
    assert "CGRP exhausts CD8+ T cell." in long_text(Told(figure, CATALOG, {"tumor": "melanoma"}))


def test_what_is_hidden_is_not_told():
    hidden = component("h", "Hidden", hidden=True)
    told = Told(diagram(NERVE, hidden, link("k", "n", "activates", "h")), CATALOG)
    assert told.statements == ()


def test_an_arrow_on_an_arrow_names_what_it_acts_on():
    told = Told(
        diagram(
            NERVE,
            PEPTIDE,
            T_CELL,
            link("k", "n", "releases_transmitter", "p"),
            link("m", "t", "inhibits", "k"),
        ),
        CATALOG,
    )
    assert "CD8+ T cell inhibits the effect that sensory neuron releases CGRP." in long_text(told)


def test_hypotheses_are_told_as_such():
    unsure = (Evidence(level="hypothesised"),)
    told = Told(
        diagram(NERVE, PEPTIDE, link("k", "n", "secretes", "p", evidence=unsure, mediator=rich("TRPV1"))),
        CATALOG,
    )
    assert long_text(told) == "Sensory neuron secretes CGRP (TRPV1; hypothesised)."


@given(st.text("abcdefgh ", max_size=300), st.integers(0, 4))
def test_the_short_text_is_short(title, count):
    links = [link(f"k{i}", "n", "secretes", "p") for i in range(count)]
    told = Told(diagram(NERVE, PEPTIDE, *links, metadata=Metadata(title=title)), CATALOG)
    text = short_text(told)
    assert 0 < len(text) <= SHORT


def test_labels_become_words():
    assert spoken((Run(text="CD8"), Run(text="+", script="super"), Run(text=" T\ncell"))) == "CD8⁺ T cell"
    assert spoken(rich("RAS– ERK")) == "RAS–ERK"
    assert [within(w) for w in ("Sensory neuron", "Schwann cell", "T cell", "mTOR", "NMDAR", "Long- and short")] == [
        "sensory neuron", "Schwann cell", "T cell", "mTOR", "NMDAR", "long- and short",
    ]  # fmt: skip


def test_the_caption_of_figure_1_names_the_five_panels_as_its_source_does():
    text = caption(Told(load(diagrams("figure-1.crosstalk")), CATALOG))
    for name in (
        "(1) Tumor cell signaling activation:",
        "(2) Tumor microenvironment (TME):",
        "(3) Metastasis pathways of tumor cells:",
        "(4) Tumor–nervous system interactions:",
        "(5) TME–nervous system crosstalk:",
    ):
        assert name in text
    assert "NE, neuroendocrine;" in text


def test_statements_of_one_source_are_drawn_together():
    told = Told(
        diagram(
            Panel(id="A", letter="a", x=50, y=0, width=300, height=100, title=rich("Release")),
            NERVE, PEPTIDE, T_CELL,
            link("k", "n", "secretes", "p", evidence=(Evidence(reference="R"),)),
            link("m", "n", "secretes", "t", evidence=(Evidence(reference="Q"), Evidence(reference="R"))),
            references={"Q": Reference(id="Q"), "R": Reference(id="R")},
        ),
        CATALOG,
    )  # fmt: skip
    assert caption(told) == "(a) Release: Sensory neuron secretes CGRP [1] and CD8+ T cell [1,2]."
    assert caption(told, detail="panels") == "(a) Release."
    assert numbers(told) == {"R": 1, "Q": 2}


def test_numbers_follow_the_order_of_the_panels():
    told = Told(
        diagram(
            Panel(id="B", letter="b", x=50, y=0, width=300, height=100),
            Panel(id="A", letter="a", x=50, y=300, width=300, height=100),
            NERVE, PEPTIDE,
            component("x", "X", y=300), component("y", "Y", 60, 300),
            link("k", "n", "secretes", "p", evidence=(Evidence(reference="R"),)),
            link("m", "x", "secretes", "y", evidence=(Evidence(reference="Q"),)),
            references={"Q": Reference(id="Q"), "R": Reference(id="R"), "S": Reference(id="S")},
        ),
        CATALOG,
    )  # fmt: skip
    assert numbers(told) == {"Q": 1, "R": 2}


def test_ranges_of_numbers():
    assert ranges([5, 1, 2, 3, 9, 8]) == "1–3,5,8,9"
    assert ranges([]) == ""


def test_abbreviations_are_expanded_or_asked_for():
    figure = diagram(
        component("a", "TAM"),
        component("b", "XYZ cell"),
        component("c", "NE state"),
        component("d", "DNA"),
        component("e", "CGRP"),
        metadata=Metadata(abbreviations={"NE": "neuroendocrine"}),
    )
    found = {a.short: a.meaning for a in abbreviations(Told(figure, CATALOG))}
    assert found == {"TAM": "tumor-associated macrophage", "XYZ": "", "NE": "neuroendocrine"}


def test_what_a_person_calls_a_name_is_neither_asked_for_nor_expanded():
    figure = diagram(
        component("a", "TAM"),
        component("b", "SPP1+ XYZ cell"),
        metadata=Metadata(names=("SPP1+", "TAM", "gone")),
    )
    found = {a.short: (a.meaning, a.is_name, a.is_asked_for) for a in abbreviations(Told(figure, CATALOG))}
    assert found == {"SPP1+": ("", True, False), "TAM": ("", True, False), "XYZ": ("", False, True)}
    assert "TAM, " not in caption(Told(figure, CATALOG))
