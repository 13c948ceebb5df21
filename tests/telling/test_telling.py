"""What the figure says in words states the same as its graph."""

from __future__ import annotations

import re
from collections import Counter

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


Said = Counter[tuple[str, str, str]]
"""How often each source, phrase and target is stated, by their names in small letters."""


def phrase(relation: str) -> str:
    entry = CATALOG.relation(relation)
    return (entry.phrase or spoken(rich(entry.label))).casefold()


def stated(told: Told, panel: str | None = None) -> Said:
    """What the graph states, in one panel or in all, read from the records and the catalogue alone."""
    found: Said = Counter()
    for connector in told.diagram.of_kind(Connector):
        ends = [told.diagram.records.get(a.target) for a in (connector.source, connector.target)]
        relation = state(connector, told.context).relation
        if relation is None or not told.is_shown(connector):
            continue
        if panel is not None and told.panel_of(connector.id) != panel:
            continue
        if all(end is not None and told.is_shown(end) for end in ends):
            source, target = (told.name(a.target).casefold() for a in (connector.source, connector.target))
            found[source, phrase(relation), target] += 1
    return found


def expected(told: Told) -> list[tuple[Told, Said]]:
    """What each line of the text has to state: a panel's own, then each view in it, in its own context alone."""
    lines: list[tuple[Told, Said]] = []
    for panel in [*(p.id for p in told.panels), ""]:
        insets = [i for i in told.diagram.of_kind(Inset) if told.is_shown(i) and told.panel_of(i.id) == panel]
        views = [(told_, stated(told_)) for told_ in (view(told, inset) for inset in insets)]
        own = stated(told, panel)
        is_one = panel and not own and len(views) == 1
        lines += views if is_one or not (panel or own) else [(told, own), *views]
    return lines


def read_back(line: str, told: Told) -> Said:
    """Parse a line sentence by sentence; a line with anything else in it cannot be read."""
    names = {
        told.name(a.target).casefold() for c in told.diagram.of_kind(Connector) for a in (c.source, c.target)
    }
    things = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    verbs = "|".join(
        re.escape(p) for p in sorted({phrase(r) for r in CATALOG.relations}, key=len, reverse=True)
    )
    sentence = re.compile(rf"({things}) ({verbs}) ({things})(?: \(.*?\))?\.(?: |$)")
    starts = [0, *(m.end() for m in re.finditer(": ", line))]
    for start in starts:
        rest = line[start:].casefold()
        found: Said = Counter()
        if rest == "no relations.":
            return found
        while match := sentence.match(rest):
            found[match[1], match[2], match[3]] += 1
            rest = rest[match.end() :]
        if not rest:
            return found
    raise AssertionError(f"cannot be read: {line}")


def check_text(told: Told) -> None:
    lines = long_text(told).splitlines()
    wanted = expected(told)
    for (inner, said), line in zip(wanted, lines[len(lines) - len(wanted) :], strict=True):
        assert read_back(line, inner) == said, line
    assert len(lines) - len(wanted) == bool(told.diagram.metadata.title) + bool(told.context)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_the_long_text_states_the_same_triples_as_the_graph_in_every_context(path):
    figure = load(path)
    for context in [{}] + [{d.id: value} for d in figure.dimensions for value in d.values]:
        told = Told(figure, CATALOG, context)
        check_text(told)
        assert sum((stated(told, p) for p in [*(p.id for p in told.panels), ""]), Counter()) == stated(told)


def test_views_are_told_each_in_its_own_context_in_a_panel_and_outside():
    """Several views in one panel, one beside them: each line states what that view says, and nothing of another."""
    views = [
        Inset(
            id=f"i{n}",
            z=f"y{n}",
            x=x,
            y=300,
            width=40,
            height=40,
            sources=("p", "t"),
            context={"tumor": value},
        )
        for n, (x, value) in enumerate([(40, "breast"), (120, "melanoma"), (900, "breast")])
    ]
    figure = diagram(
        PEPTIDE, T_CELL, link("k", "p", "exhausts", "t", effects=(FLIP,)), *views,
        Panel(id="P", letter="a", x=100, y=300, width=300, height=100, z="0"),
        dimensions=(Dimension(id="tumor", label="tumor type", values=("breast", "melanoma")),),
    )  # fmt: skip
    for context in ({}, {"tumor": "melanoma"}):
        check_text(Told(figure, CATALOG, context))
    assert long_text(Told(figure, CATALOG, {})).splitlines() == [
        "Panel a: no relations.",
        "View for tumor type breast: CGRP activates CD8+ T cell.",
        "View for tumor type melanoma: CGRP exhausts CD8+ T cell.",
        "CGRP acts, depending on context, on CD8+ T cell.",
        "View for tumor type breast: CGRP activates CD8+ T cell.",
    ]


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
    symbols = ("Ca²⁺ transient", "Na⁺ influx", "Cells, dying", "Nerve’s end")
    assert [within(w) for w in symbols] == ["Ca²⁺ transient", "Na⁺ influx", "cells, dying", "nerve’s end"]


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


def test_what_only_a_view_cites_has_a_number_after_the_panels_own():
    """A series beside a figure that is shown for one value: the other values' references are cited by their views."""
    effect = Effect(when=FLIP.when, relation="activates", evidence=(Evidence(reference="Q"),))
    figure = diagram(
        Panel(id="A", letter="a", x=50, y=0, width=300, height=100),
        Panel(id="B", letter="b", x=50, y=300, width=300, height=100),
        PEPTIDE, T_CELL, component("x", "X", 0, 300), component("y", "Y", 60, 300),
        link("k", "p", "exhausts", "t", effects=(effect,), evidence=(Evidence(reference="R"),)),
        link("m", "x", "secretes", "y", evidence=(Evidence(reference="S"),)),
        Inset(id="i", z="z", x=20, y=20, width=30, height=30, sources=("p", "t"), context={"tumor": "breast"}),
        references={key: Reference(id=key) for key in "QRST"},
        dimensions=(Dimension(id="tumor", label="tumor type", values=("breast", "melanoma")),),
        context={"tumor": "melanoma"},
    )  # fmt: skip
    assert numbers(Told(figure, CATALOG)) == {"R": 1, "Q": 2, "S": 3}
    assert "CGRP activates CD8+ T cell [2]" in caption(Told(figure, CATALOG))


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
