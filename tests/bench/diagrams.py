"""Diagrams of any size that resemble real figures; the same size gives the same diagram."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any

import msgspec

from crosstalk.api import rich_text
from crosstalk.catalog import Catalog, load_catalog
from crosstalk.catalog.types import ComponentType
from crosstalk.geometry import MM, Point
from crosstalk.model import (
    Anchor,
    Component,
    Connector,
    Diagram,
    Evidence,
    Legend,
    Metadata,
    Page,
    Record,
    Reference,
    Region,
    Strand,
    Text,
)
from crosstalk.model.order import spread
from crosstalk.model.records import LineShape, rich

CELL = 84.0
"""Distance of neighbours in points: as dense as a full page of a journal."""
BLOCK = 5
"""So many components by so many stand in one region."""
PER_COMPONENT = 1.5
"""Connectors for each component."""
_LABELS = ("CD8^{+} T cell", "IFN-\\gamma", "Ca^{2+} influx", "NGF–TrkA", "\\beta2-AR", "tumour cell (PDAC)")
_MEDIATORS = ("NGF", "CGRP", "norepinephrine", "IL-1\\beta", "Ca^{2+}", "BDNF")
_SHAPES: tuple[LineShape, ...] = ("curved",) * 7 + ("straight",) * 2 + ("elbow",)
_REGIONS = ("tissue", "tumor", "microenvironment", "cell", "organ", "lumen")


def diagram_of(count: int) -> Diagram:
    """Return a diagram with so many components of the real catalogue, 1.5 times as many connectors, and the rest."""
    return _Maker(count, load_catalog()).diagram()


class _Maker:
    def __init__(self, count: int, catalog: Catalog) -> None:
        self.count, self.catalog = count, catalog
        self.chance = random.Random(20_000 + count)
        self.columns = max(1, math.isqrt(count))
        self.rows = -(-count // self.columns)
        # Usual things are usual: those of tier 1 come eight times as often as those of tier 3.
        entries = list(catalog.components.values())
        self.types = self.chance.choices(entries, [(8, 3, 1)[e.tier - 1] for e in entries], k=count)
        relations = [r for r in catalog.relations.values() if r.draws_line]
        self.relations = self.chance.choices(
            [r.id for r in relations], [12 if r.order < 6 else 1 for r in relations], k=self._connections
        )

    @property
    def _connections(self) -> int:
        return round(self.count * PER_COMPONENT)

    def diagram(self) -> Diagram:
        records = [
            *self._regions(),
            *self._strands(),
            *self._components(),
            *self._connectors(),
            *self._texts(),
        ]
        records.append(Legend(id="legend", x=90, y=(self.rows + 1) * CELL, width=160, height=120, columns=2))
        keys = spread(len(records))
        return Diagram(
            records={r.id: msgspec.structs.replace(r, z=z) for r, z in zip(records, keys, strict=True)},
            page=Page(width_mm=(self.columns + 1) * CELL / MM, height_mm=(self.rows + 3) * CELL / MM),
            metadata=Metadata(title=f"{self.count} components"),
            references={
                f"ref-{n}": Reference(id=f"ref-{n}", citation=f"Author {n}, 2024") for n in range(200)
            },
        )

    def _place(self, index: int) -> tuple[float, float]:
        row, column = divmod(index, self.columns)
        return (column + 1) * CELL, (row + 1) * CELL

    def _block(self, index: int) -> str:
        row, column = divmod(index, self.columns)
        return f"region-{row // BLOCK}-{column // BLOCK}"

    def _regions(self) -> list[Record]:
        return [
            Region(
                id=f"region-{row}-{column}",
                type=_REGIONS[(row + 2 * column) % len(_REGIONS)],
                shape=("rectangle", "ellipse", "rectangle", "rectangle")[(row + column) % 4],
                x=(column + 0.5) * BLOCK * CELL + CELL / 2,
                y=(row + 0.5) * BLOCK * CELL + CELL / 2,
                width=BLOCK * CELL - 10,
                height=BLOCK * CELL - 10,
                title=rich(f"Compartment {row}.{column}"),
            )
            for row in range(-(-self.rows // BLOCK))
            for column in range(-(-self.columns // BLOCK))
        ]

    def _strands(self) -> list[Record]:
        types = tuple(self.catalog.strands.values())
        return [self._strand(n, types[n % len(types)]) for n in range(self.count // 100)]

    def _strand(self, number: int, entry: Any) -> Record:
        x, y = self._place(self.chance.randrange(self.count))
        course = tuple(Point(x + CELL * n, y + CELL / 2 + self.chance.uniform(-9, 9)) for n in range(4))
        return Strand(id=f"strand-{number}", type=entry.id, points=course, width=entry.width)

    def _components(self) -> list[Record]:
        return [self._component(index, entry) for index, entry in enumerate(self.types)]

    def _component(self, index: int, entry: ComponentType) -> Record:
        chance = self.chance
        x, y = self._place(index)
        scale = min(1.0, 52.0 / max(entry.size)) * chance.choice((0.8, 1.0))
        look: dict[str, Any] = {}
        if chance.random() < 0.25:
            look["label"] = rich_text(chance.choice(_LABELS))
        if chance.random() < 0.1 and entry.slots:
            look["colors"] = {next(iter(entry.slots)): chance.choice(("#8e5ea2", "#3cba9f", "#c45850"))}
        if chance.random() < 0.06:
            look["rotation"] = chance.choice((15.0, 45.0, 90.0))
        return Component(
            id=f"component-{index}",
            type=entry.id,
            parent=self._block(index),
            x=x + chance.uniform(-9, 9),
            y=y + chance.uniform(-9, 9),
            width=entry.size[0] * scale,
            height=entry.size[1] * scale,
            **look,
        )

    def _connectors(self) -> list[Record]:
        return [self._connector(number) for number in range(self._connections)]

    def _connector(self, number: int) -> Record:
        chance = self.chance
        source = number % self.count
        target = self._partner(source)
        said: dict[str, Any] = {}
        if chance.random() < 0.15:
            said["mediator"] = rich_text(chance.choice(_MEDIATORS))
        if chance.random() < 0.05:
            x, y = self._place(source)
            said["waypoints"] = (Point(x + chance.uniform(-CELL, CELL), y + CELL / 2),)
        if chance.random() < 0.5:
            said["evidence"] = (Evidence(reference=f"ref-{chance.randrange(200)}", level="supported"),)
        return Connector(
            id=f"connector-{number}",
            relation=self.relations[number],
            source=Anchor(target=f"component-{source}"),
            target=Anchor(target=f"component-{target}"),
            shape=chance.choice(_SHAPES),
            **said,
        )

    def _partner(self, source: int) -> int:
        """Return a neighbour, now and then somebody a few regions away."""
        row, column = divmod(source, self.columns)
        reach = 12 if self.chance.random() < 0.05 else 2
        for _ in range(20):
            r, c = row + self.chance.randint(-reach, reach), column + self.chance.randint(-reach, reach)
            target = r * self.columns + c
            if r >= 0 and 0 <= c < self.columns and target < self.count and target != source:
                return target
        return (source + 1) % self.count

    def _texts(self) -> Sequence[Record]:
        texts = []
        for number in range(self.count // 50):
            x, y = self._place(self.chance.randrange(self.count))
            words = rich("A remark of some words that breaks into lines")
            texts.append(Text(id=f"text-{number}", x=x, y=y - CELL / 2, width=70, height=24, runs=words))
        return texts
