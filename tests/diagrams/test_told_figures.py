"""The seven figures of context and of the second source: each is told in steps, explained, cited, described."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from crosstalk import load
from crosstalk.catalog import load_catalog
from crosstalk.checks import run_checks
from crosstalk.locations import diagrams
from crosstalk.model import Component, Connector, Diagram, Legend, Panel
from crosstalk.scene import View, build_scene
from crosstalk.telling import Told, abbreviations, caption, long_text, numbers

CATALOG = load_catalog()
EACH = pytest.mark.parametrize(
    "name",
    [
        "vagus-five-tumours",
        "context-atlas",
        "framework",
        "perineural-invasion",
        "tumor-innervation",
        "cancer-induced-neuropathy",
        "long-distance-regulation",
    ],
)


@cache
def figure(name: str) -> Diagram:
    return load(diagrams(f"{name}.crosstalk"))


@EACH
def test_its_talk_shows_every_panel_by_its_end_and_says_something_at_each_step(name):
    diagram = figure(name)
    assert len(diagram.steps) >= 5
    assert all(step.title and step.note for step in diagram.steps)
    for step in diagram.steps:
        assert {*step.show, *step.hide, *step.emphasise, *step.dim} <= set(diagram.records)
    panels = {p.id for p in diagram.of_kind(Panel)}
    drawn = [set(build_scene(diagram, CATALOG, view=View(step=step.id)).items) for step in diagram.steps]
    assert panels <= drawn[-1]
    assert all(before <= after for before, after in pairwise(drawn))
    assert drawn[0] < drawn[-1]


@EACH
def test_its_legend_its_references_and_its_words_are_there(name):
    diagram = figure(name)
    assert list(diagram.of_kind(Legend))
    assert diagram.metadata.title
    assert len(diagram.metadata.description) > 200
    told = Told(diagram, CATALOG)
    assert set(numbers(told)) == set(diagram.references)
    assert f"[{len(diagram.references)}]" in caption(told) or str(len(diagram.references)) in caption(told)
    assert all(panel.letter in long_text(told) for panel in told.panels)
    assert not [a.short for a in abbreviations(told) if a.is_asked_for]
    assert all(c.evidence or any(e.evidence for e in c.effects) for c in diagram.of_kind(Connector))


@EACH
def test_the_check_of_no_particular_journal_finds_no_error(name):
    diagram = figure(name)
    findings = run_checks(diagram, build_scene(diagram, CATALOG), CATALOG)
    assert [f.message for f in findings if f.severity == "error"] == []
    assert [f.message for f in findings if f.check in ("text-small", "contrast-shape", "contrast-text")] == []


def test_the_atlas_bears_numbers_beside_its_lines():
    diagram = figure("context-atlas")
    scene = build_scene(diagram, CATALOG)
    assert diagram.page.citations
    assert {c.id for c in diagram.of_kind(Connector)} <= set(scene.stage.citing.marks)


def test_in_colorectal_cancer_the_receptor_reaches_the_tumor():
    """The route from the nerve through M3 is there and raises it, as block of M3 inhibits growth."""
    told = Told(figure("vagus-five-tumours"), CATALOG, {"tumor_type": "colorectal cancer"})
    names = {told.name(c.id) for c in told.diagram.of_kind(Component) if told.is_shown(c)}
    assert "M₃ (CHRM3)" in names
    assert "M₃ (CHRM3) promotes tumor progression" in long_text(told)
    gastric = Told(figure("vagus-five-tumours"), CATALOG, {"tumor_type": "gastric cancer"})
    own = {(s.source, s.target) for s in gastric.statements}
    assert ("M₃ (CHRM3)", "Tumor progression") not in own
