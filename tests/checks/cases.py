"""For each check a figure that triggers it and one that does not."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

import msgspec

import crosstalk
from crosstalk.commands import create
from crosstalk.geometry import Point
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
    Reference,
    Region,
    Seat,
    Style,
)

Made = tuple[Diagram, str]
"""A diagram and the id of the journal it is checked for, "" for none."""


def figure(**fields) -> crosstalk.Figure:
    """Return an empty figure that says what it is."""
    fields = {"title": "A title", "description": "What it shows.", **fields}
    return crosstalk.Figure(**fields)


def png(width: int, height: int) -> bytes:
    """Return a PNG of a size in pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(body, zlib.crc32(name)))
        )

    rows = zlib.compress(b"".join(b"\0" + bytes(width) for _ in range(height)))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def text(size: float | None = None, words: str = "plain words", color: str | None = None) -> Diagram:
    made = figure()
    made.text(words, (100, 100, 200, 20), style=Style(text_size=size, text_color=color))
    return made.diagram


def joined(relation: str = "inhibits", style: Style = Style(), **fields) -> Diagram:
    """Two cells and an arrow of a style between them."""
    made = figure()
    made.reference("R", "A paper")
    a, b = made.add("tumor_cell", 100, 100), made.add("schwann_cell", 300, 100)
    fields.setdefault("references", ["R"])
    made.connect(a, relation, b, style=style, shape="straight", **fields)
    return made.diagram


def two_arrows(first: str, second: str, one: Style = Style(), other: Style = Style()) -> Diagram:
    made = figure()
    made.reference("R", "A paper")
    for relation, style, y in ((first, one, 80), (second, other, 240)):
        a, b = made.add("tumor_cell", 100, y), made.add("schwann_cell", 300, y)
        made.connect(a, relation, b, style=style, shape="straight", references=["R"])
    return made.diagram


def picture(size: int = 600, **fields) -> Diagram:
    """A square picture of an inch."""
    made = figure()
    fields = {"alt": "a stain", "license": "CC0-1.0", "author": "A. Person", **fields}
    made.history.run(
        "Add", create.add_picture, png(size, size), "image/png", Point(100, 100), (72.0, 72.0), **fields
    )
    return made.diagram


def broken_picture(data: bytes) -> Diagram:
    """A picture made of these bytes, so small that its resolution does not matter."""
    made = figure()
    fields = {"alt": "a stain", "license": "CC0-1.0", "author": "A. Person"}
    made.history.run("Add", create.add_picture, data, "image/png", Point(100, 100), (1.0, 1.0), **fields)
    return made.diagram


def panels(*letters: str) -> Diagram:
    """Panels side by side."""
    made = figure()
    for number, letter in enumerate(letters):
        made.panel(letter, "Panel", (10 + 120 * number, 10, 110, 100))
    return made.diagram


def regions(first: str, second: str) -> Diagram:
    made = figure()
    for fill, kind, x in ((first, "tissue", 100), (second, "organ", 300)):
        region = Region(
            id="", type=kind, x=x, y=100, width=80, height=80, style=Style(fill=fill, stroke=fill)
        )
        made.history.run("Add", create.add_record, region)
    return made.diagram


def page(height: float, journal: str) -> Made:
    made = figure(width_mm=183, height_mm=height)
    made.add("tumor_cell", 100, 100)
    return made.diagram, journal


def through(blocked: bool) -> Diagram:
    made = figure()
    made.reference("R", "A paper")
    a, b = made.add("tumor_cell", 80, 100), made.add("tumor_cell", 400, 100)
    made.add("schwann_cell", 240, 100 if blocked else 250)
    made.connect(a, "activates", b, shape="straight", references=["R"])
    return made.diagram


def through_words(blocked: bool) -> Diagram:
    made = figure()
    made.reference("R", "A paper")
    a, b = made.add("tumor_cell", 80, 100), made.add("tumor_cell", 400, 100)
    made.text("in the way", (210, 94 if blocked else 200, 80, 12))
    made.connect(a, "activates", b, shape="straight", references=["R"])
    return made.diagram


def placed(x: float, y: float) -> Diagram:
    made = figure()
    made.add("tumor_cell", x, y)
    return made.diagram


def loose(held: bool) -> Diagram:
    made = figure()
    made.reference("R", "A paper")
    a, b = made.add("tumor_cell", 80, 100), made.add("tumor_cell", 300, 100)
    end = Anchor(target=b) if held else Anchor(point=Point(277.0, 100.0))
    arrow = Connector(id="", relation="activates", source=Anchor(target=a), target=end,
                      evidence=(Evidence(reference="R"),))  # fmt: skip
    made.history.run("Add", create.add_record, arrow)
    return made.diagram


def row(off: float, arrow: bool = True) -> Diagram:
    made = figure()
    made.reference("R", "A paper")
    a, b = made.add("tumor_cell", 80, 100), made.add("tumor_cell", 180, 100 + off)
    if arrow:
        made.connect(a, "activates", b, shape="straight", references=["R"])
    return made.diagram


def described(**fields) -> Diagram:
    made = figure(**fields)
    made.reference("R", "A paper")
    a, b = made.add("tumor_cell", 80, 100), made.add("cd8_t_cell", 300, 100)
    made.connect(a, "inhibits", b, references=["R"])
    return made.diagram


def words_in_panel(inside: bool) -> Diagram:
    made = figure()
    panel = made.panel("a", "Panel", (10, 10, 150, 150))
    made.text("some words", (60 if inside else 130, 80, 80, 12), parent=panel)
    return made.diagram


def overlapping(apart: float) -> Diagram:
    made = figure()
    made.text("first words", (100, 100, 100, 12))
    made.text("second words", (104, 100 + apart, 100, 12))
    return made.diagram


def hidden_by_strand(sits: bool) -> Diagram:
    """A vessel drawn over a cell, which sits on it or not."""
    made = figure()
    cell = made.add("tumor_cell", 100, 100)
    strand = made.strand("blood_vessel", [(20, 100), (180, 100)], width=40.0)
    diagram = made.diagram
    records = dict(diagram.records)
    if sits:
        records[str(cell)] = msgspec.structs.replace(records[str(cell)], seat=Seat(host=str(strand), at=0.5))
    return msgspec.structs.replace(diagram, records=records)


def under_strand(covered: bool) -> Diagram:
    """Words and a nerve at one place, the later above."""
    made = figure()
    steps = [
        lambda: made.text("plain words", (100, 100, 200, 20)),
        lambda: made.strand("nerve_fibre", [(80, 110), (320, 110)], width=10.0),
    ]
    for step in steps if covered else reversed(steps):
        step()
    return made.diagram


def named_type(kind: str) -> Diagram:
    made = figure()
    made.add(kind, 100, 100)
    return made.diagram


def labelled(label: str, more: str = "") -> Diagram:
    made = figure(description=f"What it shows. {more}")
    made.add("tumor_cell", 100, 100, label=label)
    return made.diagram


def in_contexts(*effects: Effect, shown_in: tuple[Condition, ...] = (), **fields) -> Diagram:
    """Two cells and an arrow with effects; `shown_in` are the conditions of one of the cells."""
    made = joined(effects=effects)
    cell = next(made.of_kind(Component))
    records = {**made.records, cell.id: msgspec.structs.replace(cell, when=shown_in)}
    declared = tuple(Dimension(id=d, values=("one", "two")) for d in ("tumor", "stage"))
    return msgspec.structs.replace(made, records=records, dimensions=declared, **fields)


def condition(dimension: str, *values: str) -> Condition:
    return Condition(dimension=dimension, values=values)


def with_view(shows: str) -> Diagram:
    made = joined()
    there = next(made.of_kind(Component)).id if shows else "gone"
    view = Inset(id="view", sources=(there,), x=200, y=300, width=100, height=60)
    return msgspec.structs.replace(made, records={**made.records, "view": view})


ONE = Effect(when=(condition("tumor", "one"),), relation="activates")
LATE = Effect(when=(condition("stage", "two"),), relation="inhibits")


def silenced(diagram: Diagram, key: str, reason: str) -> Diagram:
    """Return a diagram whose records all silence a check."""
    records = {i: msgspec.structs.replace(r, silenced={key: reason}) for i, r in diagram.records.items()}
    return msgspec.structs.replace(diagram, records=records)


def identified(doi: str) -> Diagram:
    made = joined()
    return msgspec.structs.replace(made, references={**made.references, "R": Reference(id="R", doi=doi)})


CASES: dict[str, tuple[Callable[[], Diagram | Made], Callable[[], Diagram | Made]]] = {
    "page-size": (lambda: page(171, "nature"), lambda: page(170, "nature")),
    "text-small": (lambda: text(4.9), lambda: text(5.0)),
    "script-small": (
        lambda: (text(7.0, "Ca^{2+}"), "elsevier"),
        lambda: (text(8.6, "Ca^{2+}"), "elsevier"),
    ),
    "text-large": (lambda: (text(7.5), "nature"), lambda: (text(7.0), "nature")),
    "line-thin": (
        lambda: joined(style=Style(stroke_width=0.2)),
        lambda: joined(style=Style(stroke_width=0.25)),
    ),
    "font": (lambda: (text(), "lancet"), lambda: (text(), "nature")),
    "text-colored": (
        lambda: (text(color="#c8452d"), "nature"),
        lambda: (text(color="#c8452d"), "plos"),
    ),
    "contrast-text": (lambda: text(color="#a0a0a0"), lambda: text(color="#5a5a5a")),
    "contrast-shape": (
        lambda: joined(style=Style(stroke="#dddddd")),
        lambda: joined(style=Style(stroke="#777777")),
    ),
    "red-green": (
        lambda: regions("#c03030", "#30a040"),
        lambda: regions("#c03030", "#3050c0"),
    ),
    "colors-merge": (
        lambda: two_arrows("activates", "converts_to", Style(stroke="#2a6fb0"), Style(stroke="#7a5fb0")),
        lambda: two_arrows("activates", "inhibits"),
    ),
    "same-look": (
        lambda: two_arrows("activates", "converts_to", other=Style(stroke="#1f6f8b")),
        lambda: two_arrows("activates", "converts_to"),
    ),
    "labels-overlap": (
        lambda: overlapping(2.0),
        lambda: overlapping(30.0),
    ),
    "label-covered": (lambda: under_strand(True), lambda: under_strand(False)),
    "label-leaves-panel": (lambda: words_in_panel(False), lambda: words_in_panel(True)),
    "through-object": (lambda: through(True), lambda: through(False)),
    "through-words": (lambda: through_words(True), lambda: through_words(False)),
    "object-hidden": (lambda: hidden_by_strand(False), lambda: hidden_by_strand(True)),
    "off-page": (lambda: placed(10, 100), lambda: placed(100, 100)),
    "panel-order": (lambda: panels("b", "a"), lambda: panels("a", "b")),
    "panel-case": (lambda: (panels("A", "B"), "springer"), lambda: (panels("a", "b"), "springer")),
    "loose-end": (lambda: loose(False), lambda: loose(True)),
    "untyped": (lambda: joined("no_such_relation"), lambda: joined("inhibits")),
    "unlikely": (lambda: joined("ablates"), lambda: joined("inhibits")),
    "unknown-type": (lambda: named_type("no_such_type"), lambda: named_type("tumor_cell")),
    "no-description": (lambda: described(description=""), lambda: described()),
    "no-title": (lambda: described(title=""), lambda: described()),
    "abbreviation": (
        lambda: labelled("CAF"),
        lambda: labelled("CAF", "CAF, cancer-associated fibroblast"),
    ),
    "no-reference": (lambda: joined(references=[]), lambda: joined()),
    "identifier": (lambda: identified("10.1126science"), lambda: identified("10.1126/science.aah5072")),
    "no-xref": (lambda: named_type("ne_transdifferentiation"), lambda: named_type("schwann_cell")),
    "contradiction": (
        lambda: in_contexts(ONE, LATE),
        lambda: in_contexts(ONE, msgspec.structs.replace(LATE, when=(condition("tumor", "two"),))),
    ),
    "never-holds": (
        lambda: in_contexts(shown_in=(condition("tumor", "one"), condition("tumor", "two"))),
        lambda: in_contexts(shown_in=(condition("tumor", "one", "two"), condition("tumor", "two"))),
    ),
    "unknown-context": (
        lambda: in_contexts(shown_in=(condition("tumor", "three"),)),
        lambda: in_contexts(ONE, shown_in=(condition("tumor", "two"),)),
    ),
    "empty-inset": (lambda: with_view(""), lambda: with_view("all")),
    "raster-dpi": (lambda: picture(200), lambda: picture(300)),
    "picture-broken": (lambda: broken_picture(b"no picture"), lambda: broken_picture(png(8, 8))),
    "licence": (lambda: picture(license="CC-BY-NC-4.0"), lambda: picture(license="CC-BY-4.0")),
    "crooked": (lambda: row(1.0), lambda: row(0.0)),
}  # fmt: skip
