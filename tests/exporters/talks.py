"""A small diagram with a context, steps and panels, for outputs that follow one another."""

from __future__ import annotations

import msgspec

from crosstalk.model import (
    Anchor,
    Component,
    Condition,
    Connector,
    Diagram,
    Dimension,
    Effect,
    Metadata,
    Page,
    Panel,
    Step,
)

METADATA = Metadata(
    title="Nerves and tumours",
    description="A neuron acts on a tumour cell.",
    authors=("A. Author", "B. Writer"),
    license="CC-BY-4.0",
    doi="10.1234/abc",
    keywords=("nerve",),
    created="2026-01-02T03:04:05+00:00",
)


def diagram(**fields: object) -> Diagram:
    """Two things and an arrow, of which the arrow hangs on the tumour type and the talk shows one after another."""
    arrow = Connector(
        id="arrow",
        z="d",
        relation="activates",
        source=Anchor(target="neuron"),
        target=Anchor(target="cell"),
        effects=(Effect(when=(Condition(dimension="tumour", values=("gastric",)),), relation="inhibits"),),
    )
    records = (
        Panel(id="p", z="a", x=60, y=60, width=110, height=100, letter="a"),
        Panel(id="q", z="a1", x=190, y=60, width=110, height=100, letter="b"),
        Component(id="neuron", z="b", type="neuron", x=50, y=60, width=30, height=30),
        Component(id="cell", z="c", type="tumor_cell", x=190, y=60, width=30, height=30),
        arrow,
    )
    made = Diagram(
        records={r.id: r for r in records},
        page=Page(width_mm=89.0, height_mm=45.0),
        metadata=METADATA,
        dimensions=(Dimension(id="tumour", label="tumour type", values=("gastric", "pancreatic")),),
        steps=(
            Step(id="s1", title="The neuron", show=("neuron",), note="Say hello."),
            Step(id="s2", title="The cell", show=("cell", "arrow"), emphasise=("cell",)),
            Step(id="s3", hide=("neuron",)),
        ),
    )
    return msgspec.structs.replace(made, **fields)
