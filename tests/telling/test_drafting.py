"""The first draft of a talk."""

from __future__ import annotations

from collections import Counter

import msgspec

from crosstalk.catalog import load_catalog
from crosstalk.locations import diagrams
from crosstalk.model import Component, Connector, Diagram, Panel, Region
from crosstalk.model.records import rich
from crosstalk.storage import load
from crosstalk.telling import Told, draft
from tests.telling.test_telling import component, diagram, link

CATALOG = load_catalog()
FIGURE = diagram(
    component("n", "Nociceptor"), component("p", "CGRP"), component("t", "T cell"),
    link("k", "n", "secretes", "p"), link("m", "p", "inhibits", "t"),
)  # fmt: skip


def test_steps_follow_the_signal_and_notes_say_what_the_arrows_say():
    steps = draft(Told(FIGURE, CATALOG))
    assert [set(step.show) for step in steps] == [{"n"}, {"p", "k"}, {"t", "m"}]
    assert steps[0].title == "Nociceptor"
    assert steps[1].note == "Nociceptor secretes CGRP."
    assert steps[2].title == "CGRP inhibits T cell"
    assert len({step.id for step in steps}) == 3


def test_every_thing_and_arrow_of_figure_1_appears_exactly_once_and_panels_in_their_order():
    figure = load(diagrams("figure-1.crosstalk"))
    told = Told(figure, CATALOG)
    steps = draft(told)
    shown = Counter(name for step in steps for name in step.show)
    assert set(shown.values()) == {1}
    assert {r.id for r in figure.records.values() if isinstance(r, Component | Connector)} <= set(shown)
    opened = [name for step in steps for name in step.show if isinstance(figure.records[name], Panel)]
    assert opened == [panel.id for panel in told.panels]
    assert all(step.title for step in steps)


def test_a_panel_brings_its_regions():
    panels = (Panel(id="A", letter="a", x=50, y=50, width=100, height=100, title=rich("Here")),)
    region = Region(id="r", x=50, y=50, width=40, height=40)
    outside = Region(id="far", x=500, y=50, width=40, height=40)
    records = {r.id: r for r in (*panels, region, outside, *FIGURE.records.values())}
    first, *_ = draft(Told(Diagram(records=records), CATALOG))
    assert first.title == "a Here"
    assert "r" in first.show
    assert "far" not in first.show


def test_what_is_hidden_makes_no_step_of_its_own():
    records = dict(FIGURE.records)
    for name in ("p", "k", "m"):
        records[name] = msgspec.structs.replace(records[name], hidden=True)
    steps = draft(Told(Diagram(records=records), CATALOG))
    assert [set(step.show) for step in steps] == [{"n", "p", "k"}, {"t", "m"}]


def test_nothing_gives_no_talk():
    assert draft(Told(Diagram(), CATALOG)) == ()
