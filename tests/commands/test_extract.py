"""A part of a diagram as a diagram of its own."""

from __future__ import annotations

from typing import Any

import pytest

from crosstalk.commands.extract import extract
from crosstalk.geometry import MM, Rect
from crosstalk.locations import diagrams
from crosstalk.model import Anchor, Component, Connector, Diagram, Evidence, Reference, Region, Seat
from crosstalk.storage import load
from crosstalk.storage.codec import dumps, loads

REFERENCES = {name: Reference(id=name) for name in ("ONE", "TWO")}


def figure() -> Diagram:
    def cell(name: str, x: float, **fields: Any) -> Component:
        return Component(id=name, type="tumor_cell", z=name, x=x, y=200, width=20, height=20, **fields)

    def line(name: str, source: str, target: str, **fields: Any) -> Connector:
        return Connector(
            id=name,
            z=name,
            relation="activates",
            source=Anchor(target=source),
            target=Anchor(target=target),
            **fields,
        )

    records = (
        Region(id="r", z="0", x=200, y=200, width=300, height=100),
        cell("a", 100, parent="r", locked=True, evidence=(Evidence(reference="ONE"),)),
        cell("b", 200, seat=Seat(host="a", at=0.0)),
        cell("c", 300),
        line("ab", "a", "b"),
        line("bc", "b", "c"),
        line("on", "c", "ab", evidence=(Evidence(reference="TWO"),)),
    )
    return Diagram(records={r.id: r for r in records}, references=REFERENCES)


def test_what_it_sits_on_comes_along_and_arrows_without_an_end_stay_behind():
    made = extract(figure(), ["b", "ab", "bc", "on"], Rect(80, 180, 150, 90), "Part")
    assert set(made.records) == {"a", "b", "ab"}
    assert set(made.references) == {"ONE"}
    assert made.metadata.title == "Part"
    assert (made.page.width_mm, made.page.height_mm) == pytest.approx((150 / MM, 90 / MM))


def test_it_comes_to_stand_on_its_page_whatever_was_locked():
    made = extract(figure(), ["a"], Rect(80, 180, 40, 40))
    assert (made.records["a"].x, made.records["a"].y) == (20.0, 20.0)
    assert made.records["a"].locked
    assert made.records["a"].parent == ""
    assert made.page.width_mm == 20.0


def test_any_part_of_a_figure_can_be_saved_and_opened():
    whole = load(diagrams("figure-1.crosstalk"))
    part = extract(whole, list(whole.records)[::2], whole.page.rect)
    assert len(part.records) > 20
    assert loads(dumps(part)) == part
