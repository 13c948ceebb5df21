"""The difference between two states of a figure in words."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from crosstalk.catalog import load_catalog
from crosstalk.cli import main
from crosstalk.commands import History, connect, create, document, edit, place
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Diagram, Reference
from crosstalk.model.diff import diff_of
from crosstalk.model.records import rich
from crosstalk.storage import save
from crosstalk.telling import changes


@pytest.fixture(scope="module")
def catalog():
    return load_catalog()


@pytest.fixture
def history() -> History:
    made = History(Diagram())
    for name, kind, x in (("a", "tumor_cell", 120.0), ("b", "cd8_t_cell", 300.0)):
        made.run("Add", create.add_component, kind, Point(x, 150.0), (50.0, 50.0), id=name)
    made.run("Connect", connect.connect, Anchor(target="a"), "inhibits", Anchor(target="b"), id="c")
    return made


def test_nothing_changed(history, catalog):
    assert changes.changes(history.diagram, history.diagram, catalog) == []
    assert changes.summary(diff_of(history.diagram, history.diagram)) == "nothing changed"


def test_what_is_new_and_gone(history, catalog):
    before = history.diagram
    history.run("Add", create.add_component, "ngf", Point(50.0, 50.0), (20.0, 20.0), id="n")
    history.run("Delete", edit.delete, ["b"])
    found = changes.changes(before, history.diagram, catalog)
    assert [(c.sort, c.record) for c in found] == [("added", "n"), ("removed", "b"), ("removed", "c")]
    assert "NGF" in found[0].words
    assert "inhibits" in found[2].words, "an arrow is told as what it says"
    assert changes.summary(diff_of(before, history.diagram)) == "1 added, 2 removed"
    back = changes.changes(history.diagram, before, catalog)
    assert {(c.sort, c.record) for c in back} == {("added", "b"), ("added", "c"), ("removed", "n")}


def test_what_is_another_is_said_with_its_values(history, catalog):
    before = history.diagram
    history.run("Move", place.move, ["a"], 10.0, 0.0)
    history.run("Label", edit.set_fields, ["b"], label=rich("CTL"))
    history.run("Relation", edit.set_fields, ["c"], relation="activates")
    found = {c.record: c for c in changes.changes(before, history.diagram, catalog)}
    assert found["a"].details == ("moved",)
    assert found["b"].details == ("“CTL” instead of “CD8⁺ T cell”",)
    assert found["c"].details[0] == "activates instead of inhibits"
    assert {c.sort for c in found.values()} == {"changed"}


def test_the_figure_as_a_whole(history, catalog):
    before = history.diagram
    history.run("Page", document.set_page, width_mm=89.0, theme="talk-dark")
    history.run("Reference", document.add_reference, Reference(id="X"))
    found = {c.kind: c for c in changes.changes(before, history.diagram, catalog)}
    assert found["page"].details == ("89 × 170 mm, was 183 × 170 mm", "talk-dark instead of journal")
    assert found["references"].details == ("1 added",)


def test_a_field_that_nobody_named_is_a_change_all_the_same(history, catalog, monkeypatch):
    before = history.diagram
    history.run("Move", place.move, ["a"], 10.0, 0.0)
    monkeypatch.setattr(changes, "_WORDS", ())
    monkeypatch.setattr(changes, "_KNOWN", frozenset())
    (change,) = changes.changes(before, history.diagram, catalog)
    assert change.details == ("other facts",)


def test_the_command_says_the_same_words(history, catalog, tmp_path):
    one, two = tmp_path / "one.crosstalk", tmp_path / "two.crosstalk"
    save(history.diagram, one)
    before = history.diagram
    history.run("Move", place.move, ["a"], 10.0, 0.0)
    history.run("Delete", edit.delete, ["b"])
    save(history.diagram, two)
    said = CliRunner().invoke(main, ["diff", str(one), str(two)])
    assert said.exit_code == 0
    assert said.output.splitlines() == changes.lines(before, history.diagram, catalog)
    told = json.loads(CliRunner().invoke(main, ["diff", str(one), str(two), "--format", "json"]).output)
    assert [r["id"] for r in told["removed"]] == ["b", "c"]
    assert told["changed"][0]["changes"] == ["moved"]
    assert told["summary"] == "2 removed, 1 changed"
    assert CliRunner().invoke(main, ["diff", str(one), str(two), "--exit-code"]).exit_code == 1
    assert CliRunner().invoke(main, ["diff", str(one), str(one), "--exit-code"]).exit_code == 0
    failed = CliRunner().invoke(main, ["diff", str(one), str(tmp_path / "none.crosstalk")])
    assert failed.exit_code == 1
    assert "none.crosstalk" in failed.output
