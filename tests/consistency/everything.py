"""One record of each kind, every thing that is set, so that nothing is lost unseen."""

from __future__ import annotations

import base64

from crosstalk.geometry import Point
from crosstalk.model import (
    Anchor,
    Component,
    Condition,
    Connector,
    Diagram,
    Dimension,
    Evidence,
    Group,
    Inset,
    Legend,
    Metadata,
    Page,
    Panel,
    Picture,
    Record,
    Reference,
    Region,
    Step,
    Strand,
    Style,
    Text,
)
from crosstalk.model.order import spread
from crosstalk.model.records import Effect, rich

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

_Z = iter(spread(40))


def _z() -> str:
    return next(_Z)


PANEL = Panel(id="panel", z=_z(), letter="1", title=rich("Panel"), x=150, y=120, width=260, height=200)
REGION = Region(
    id="region",
    z=_z(),
    type="tumor",
    title=rich("Tumour"),
    parent="panel",
    x=150,
    y=120,
    width=240,
    height=170,
)
GROUP = Group(id="group", z=_z(), parent="region", name="Two cells")
CELL = Component(
    id="cell", z=_z(), type="tumor_cell", parent="group", x=90, y=110, width=44, height=44, state="hypoxic",
    colors={"membrane": "#336699"}, xrefs=("CL:0001064",), style=Style(opacity=0.9), note="a note", alt="A cell",
)  # fmt: skip
T_CELL = Component(
    id="t-cell", z=_z(), type="cd8_t_cell", parent="group", x=200, y=110, width=36, height=36, rotation=15.0,
    label=rich("CD8 T cell"), silenced={"overlap": "meant"},
)  # fmt: skip
STRAND = Strand(
    id="strand",
    z=_z(),
    type="nerve_fibre",
    points=(Point(40, 250), Point(150, 262), Point(260, 246)),
    width=12.0,
)
LINK = Connector(
    id="link", z=_z(), relation="inhibits", source=Anchor(target="cell"), target=Anchor(target="t-cell"),
    mediator=rich("NGF"), label=rich("says"), waypoints=(Point(150, 80),),
    evidence=(Evidence(reference="ref", level="supported"),),
    effects=(Effect(when=(Condition(dimension="tumour", values=("PDAC",)),), relation="activates"),),
)  # fmt: skip
ONTO_LINK = Connector(
    id="onto-link",
    z=_z(),
    relation="activates",
    source=Anchor(target="strand", at=0.4),
    target=Anchor(target="link"),
)
WORDS = Text(id="words", z=_z(), x=330, y=60, width=70, height=30, runs=rich("Words"))
PICTURE = Picture(id="picture", z=_z(), media_type="image/png", data=PIXEL, x=330, y=120, width=40, height=40)
LEGEND = Legend(id="legend", z=_z(), title=rich("Key"), x=330, y=220, width=90, height=80)
INSET = Inset(
    id="inset", z=_z(), sources=("cell", "t-cell", "link"), title=rich("PDAC"), context={"tumour": "PDAC"},
    x=200, y=280, width=60, height=50,
)  # fmt: skip

RECORDS: tuple[Record, ...] = (
    PANEL, REGION, GROUP, CELL, T_CELL, STRAND, LINK, ONTO_LINK, WORDS, PICTURE, LEGEND, INSET,
)  # fmt: skip


def everything() -> Diagram:
    """Return a diagram that holds every kind of fact."""
    return Diagram(
        records={record.id: record for record in RECORDS},
        page=Page(width_mm=140.0, height_mm=110.0, background="#ffffff"),
        metadata=Metadata(title="Everything", description="One of each", keywords=("a", "b")),
        references={"ref": Reference(id="ref", citation="Somebody 2024", doi="10.1000/1")},
        dimensions=(Dimension(id="tumour", label="Tumour", values=("PDAC", "GBM")),),
        context={"tumour": "GBM"},
        steps=(Step(id="one", title="First", show=("cell",)),),
    )
