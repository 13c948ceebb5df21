"""Figures made of given primitives, whatever the catalogue draws: what an exporter does with a scene."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast
from xml.etree.ElementTree import Element, fromstring

from crosstalk.catalog import load_catalog
from crosstalk.exporters import ExportOptions, Figure
from crosstalk.exporters.svg import render
from crosstalk.geometry import Path, Rect
from crosstalk.model import Anchor, Component, Connector, Diagram, Metadata, Page
from crosstalk.model.records import rich
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke, TextItem, TextSpan
from crosstalk.scene import SceneItem
from crosstalk.text import text_width

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"
PAGE = Page(width_mm=50.8, height_mm=25.4)

RULE_8 = (
    "β-AR",
    "Ca²⁺",
    "CD8⁺",
    "IFN-γ",
    "IL-1β",
    "NF-κB",
    "5-HT₃",
    "×10⁻³",
    "“quotes”",
    "神经内分泌癌",
)
"""The test strings of every format."""


class FakeScene:
    """What an exporter uses of a scene."""

    def __init__(self, items: list[SceneItem], background: str | None = None) -> None:
        self.page = PAGE.rect
        self.background = background
        self.paper = background or "#ffffff"
        self.items = {item.id: item for item in items}
        self.stage = SimpleNamespace(catalog=load_catalog(), context={})

    def ordered(self) -> Iterator[SceneItem]:
        yield from self.items.values()


def scene_item(item_id: str, *items: Primitive, kind: str = "component", **fields: Any) -> SceneItem:
    box = Rect(0, 0, 10, 10)
    facts = {"title": item_id.title(), "desc": f"About {item_id}", "bounds": box, "body": box} | fields
    return SceneItem(id=item_id, kind=kind, items=items, **facts)


def figure_of(*items: SceneItem, background: str | None = None, diagram: Diagram | None = None) -> Figure:
    return Figure(diagram or Diagram(page=PAGE), cast("Any", FakeScene(list(items), background)))


def drawn(*items: Primitive, **options: Any) -> Element:
    """Return the root of an SVG whose only record shows the primitives."""
    return parsed(figure_of(scene_item("thing", *items)), **options)


def parsed(figure: Figure, **options: Any) -> Element:
    return fromstring(render(figure, ExportOptions(**options)))


def record_group(root: Element, record_id: str = "thing") -> Element:
    found = [e for e in root.iter(f"{SVG}g") if e.get("id") == record_id]
    assert len(found) == 1
    return found[0]


def square(fill: Any = None, stroke: Stroke | None = None, size: float = 10.0) -> PathItem:
    return PathItem(Path.rectangle(Rect(0, 0, size, size)), fill or Solid("#336699"), stroke)


def line_of(text: str, x: float = 10.0, y: float = 20.0, size: float = 7.0, **look: Any) -> TextSpan:
    width = text_width(text, size, look.get("bold", False), look.get("italic", False))
    return TextSpan(text, x, y, size, width, look.pop("color", "#222222"), **look)


def text_of(*spans: TextSpan, **fields: Any) -> TextItem:
    return TextItem(spans, Rect(0, 0, 100, 30), **fields)


def small_diagram() -> Diagram:
    """Return two components and what is said of them."""
    records = (
        Component(id="neuron", z="a1", type="sympathetic_neuron", x=30, y=36, width=40, height=30),
        Component(
            id="cell", z="a2", type="cd8_t_cell", x=110, y=36, width=30, height=30, label=rich("CD8⁺ T cell")
        ),
        Connector(
            id="link",
            z="a3",
            relation="inhibits",
            source=Anchor(target="neuron"),
            target=Anchor(target="cell"),
            mediator=rich("β-AR"),
        ),
        Connector(
            id="silent",
            z="a4",
            relation="contacts",
            source=Anchor(target="neuron"),
            target=Anchor(target="cell"),
            drawn=False,
        ),
    )
    return Diagram(
        records={r.id: r for r in records},
        page=PAGE,
        metadata=Metadata(title="Input & output", description="Neuron <inhibits> T cell."),
    )
