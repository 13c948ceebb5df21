"""Layers: what lies above what as a whole, and what is shown, held fast and exported together.

A record names its layer by id (`Record.layer`); "" is the base layer. `Diagram.layers` is empty where nobody made any;
else it holds them from the lowest to the uppermost, the base layer among them. Things of an upper layer are drawn above
those of a lower one, whatever their own order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import msgspec

from crosstalk.model.records import Fact, Record

if TYPE_CHECKING:
    from crosstalk.model.diagram import Diagram

BASE = ""
"""Id of the layer of all that names none."""


class Layer(Fact, frozen=True, kw_only=True):
    """A layer. The base layer has the id "" and, where nobody renamed it, no name."""

    id: str = BASE
    name: str = ""
    visible: bool = True
    locked: bool = False
    """Whether nothing in it can be picked on the page."""
    exported: bool = True
    """False keeps it on the page and out of every file: notes to oneself, a drawing to trace."""
    color: str = ""
    """A tag (`#rrggbb`) that tells it from the others in lists; nothing is drawn in it."""


def ranks(layers: Iterable[Layer]) -> dict[str, int]:
    """Return the height of each layer by its id, the lowest 0; empty where there are none."""
    return {layer.id: number for number, layer in enumerate(layers)}


def order_key(height: int, z: str) -> str:
    """Return an order key that compares by layer first; for diagrams with layers only."""
    return f"{height:04d}{z}"


def unseen(layers: Iterable[Layer], *, exporting: bool = False) -> frozenset[str]:
    """Return the ids of the layers that are not shown; with `exporting` those too that stay out of files."""
    return frozenset(layer.id for layer in layers if not layer.visible or (exporting and not layer.exported))


def locked(layers: Iterable[Layer]) -> frozenset[str]:
    """Return the ids of the layers in which nothing can be picked."""
    return frozenset(layer.id for layer in layers if layer.locked or not layer.visible)


def drawn_same(before: Iterable[Layer], after: Iterable[Layer]) -> bool:
    """Say whether a figure looks the same with other layers: they differ in names, tags, locks, export only."""
    return [(one.id, one.visible) for one in before] == [(one.id, one.visible) for one in after]


def as_exported(diagram: Diagram) -> Diagram:
    """Return the diagram with everything hidden that its layers keep out of files; itself where that is nothing.

    For who reads the figure without drawing it: statements, captions, checks.
    """
    away = unseen(diagram.layers, exporting=True)
    if not away:
        return diagram
    records: Mapping[str, Record] = {
        i: msgspec.structs.replace(r, hidden=True) if r.layer in away and not r.hidden else r
        for i, r in diagram.records.items()
    }
    return msgspec.structs.replace(diagram, records=records)
