"""Numbers typed for places and sizes, another type, and keys of references."""

from __future__ import annotations

import pytest

from crosstalk.commands import History, arrange, connect, create, document, measures, references
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Diagram, Evidence, Reference


@pytest.fixture
def history():
    made = History(Diagram())
    made.run("a", create.add_region, "rectangle", Point(100, 100), (100, 80), id="region")
    made.run("a", create.add_component, "tumor_cell", Point(90, 90), (40, 20), id="cell", parent="region",
             colors={"membrane": "#ffffff"})  # fmt: skip
    made.run("a", create.add_component, "t_cell", Point(300, 90), (40, 20), id="other", rotation=30.0)
    made.run("c", connect.connect, Anchor(target="cell"), "inhibits", Anchor(target="other"), id="line")
    return made


def test_an_edge_is_put_in_its_place_and_members_go_along(history):
    history.run("x", measures.set_edge, ["region"], "x", 0.0)
    assert history.get("region").bounds.x == pytest.approx(0.0)
    assert history.get("cell").x == pytest.approx(40.0)
    history.run("y", measures.set_edge, ["other"], "y", 10.0)
    assert history.get("other").bounds.y == pytest.approx(10.0)


def test_sizes_keep_the_corner_or_the_middle(history):
    history.run("w", measures.set_size, ["cell", "other"], width=80.0, proportional=True)
    cell, other = history.get("cell"), history.get("other")
    assert (cell.width, cell.height, cell.bounds.x, cell.bounds.y) == pytest.approx((80, 40, 70, 80))
    assert (other.width, other.height, other.x, other.y) == pytest.approx((80, 40, 300, 90))
    history.run("h", measures.set_size, ["cell"], height=0.0)
    assert history.get("cell").height == measures.LEAST
    assert history.get("cell").width == 80


def test_a_region_leaves_its_members_alone_and_a_group_scales_them(history):
    history.run("w", measures.set_size, ["region"], width=200.0)
    assert history.get("cell").width == 40
    group = history.run("g", arrange.group, ["region", "other"])
    before = history.get("cell").width
    from crosstalk.commands import Transaction
    from crosstalk.commands.place import bounds_of

    old = bounds_of(Transaction(history.diagram), group).width
    history.run("w", measures.set_size, [group], width=old * 2)
    assert bounds_of(Transaction(history.diagram), group).width > 1.5 * old
    assert history.get("cell").width == pytest.approx(2 * before)


def test_what_is_locked_or_gone_stays(history):
    history.run("l", lambda tx: tx.update("cell", locked=True))
    before = history.diagram
    history.run("w", measures.set_size, ["cell", "nobody"], width=3.0)
    history.run("x", measures.set_edge, ["cell", "nobody"], "x", 3.0)
    assert history.diagram is before


def test_another_type_keeps_size_place_and_connectors(history):
    history.run("t", measures.set_type, ["cell", "line"], "neuron", (100.0, 50.0))
    cell = history.get("cell")
    assert (cell.type, cell.x, cell.colors) == ("neuron", 90, {})
    assert cell.width * cell.height == pytest.approx(800)
    assert cell.width / cell.height == pytest.approx(2)
    assert history.get("line").source.target == "cell"


def test_a_key_is_changed_everywhere_or_not_at_all(history):
    for key in ("A", "B", "C"):
        history.run("r", document.add_reference, Reference(id=key))
    history.run(
        "e", lambda tx: tx.update("cell", evidence=(Evidence(reference="B"), Evidence(reference="A")))
    )
    assert history.run("r", references.change_reference, "B", id="X", doi="10.1/x") == "X"
    assert list(history.diagram.references) == ["A", "X", "C"]
    assert [e.reference for e in history.get("cell").evidence] == ["X", "A"]
    before = history.diagram
    for key, new in (("X", "A"), ("X", " "), ("none", "Y")):
        with pytest.raises(CrosstalkError):
            history.run("r", references.change_reference, key, id=new)
    assert history.diagram is before
