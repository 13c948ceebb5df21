"""Layers: made, named, put in order, hidden, locked, left out of files, dissolved; and what lies in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model.layers import BASE, Layer
from crosstalk.tongue import tr

TAGS = ("#4f7fd9", "#d9614f", "#4fa86b", "#b070d0", "#d99a2b", "#2ba7b5", "#8a8f99")
"""Colours that new layers are told apart by, one after the other."""


def add(tx: Transaction, name: str, above: str | None = None) -> str:
    """Add a layer above another one (None: above all) and return its id; with the first one comes the base layer."""
    layers = _layers(tx) or [Layer(id=BASE, color=TAGS[-1])]
    taken = {layer.id for layer in layers}
    number = 1
    while f"layer-{number}" in taken:
        number += 1
    made = Layer(id=f"layer-{number}", name=_clean(name), color=TAGS[(number - 1) % (len(TAGS) - 1)])
    at = next((n + 1 for n, layer in enumerate(layers) if layer.id == above), len(layers))
    _keep(tx, [*layers[:at], made, *layers[at:]])
    return made.id


def change(tx: Transaction, layer_id: str, /, **fields: Any) -> None:
    """Change name, visible, locked, exported or color of a layer; raises CrosstalkError where there is none."""
    if "name" in fields:
        fields["name"] = _clean(fields["name"], may_be_empty=layer_id == BASE)
    layers = _layers(tx)
    at = _place(layers, layer_id)
    layers[at] = msgspec.structs.replace(layers[at], **fields)
    _keep(tx, layers)


def reorder(tx: Transaction, ids: Sequence[str]) -> None:
    """Put the layers into an order, the lowest first; raises CrosstalkError where `ids` are not all of them."""
    known = {layer.id: layer for layer in _layers(tx)}
    if sorted(ids) != sorted(known):
        raise CrosstalkError(tr("An order of layers names each of them once."))
    _keep(tx, [known[i] for i in ids])


def step(tx: Transaction, layer_id: str, by: int) -> None:
    """Bring a layer a step up (1) or down (-1); at the end of the way nothing happens."""
    ids = [layer.id for layer in _layers(tx)]
    at = _place(_layers(tx), layer_id)
    to = min(max(at + by, 0), len(ids) - 1)
    ids.insert(to, ids.pop(at))
    reorder(tx, ids)


def remove(tx: Transaction, layer_id: str, to: str | None) -> None:
    """Take a layer away; what lies in it goes to the layer `to`, or (None) away as well.

    The base layer stays: it holds all that names none. Where only it is left there are no layers any more.
    """
    if layer_id == BASE:
        raise CrosstalkError(tr("The base layer stays: it holds everything that is in no other layer."))
    layers = _layers(tx)
    at = _place(layers, layer_id)
    if to is not None:
        _place(layers, to)
    for record in [r for r in tx.records.values() if r.layer == layer_id]:
        if to is not None:
            tx.update(record.id, layer=to)
        elif record.id in tx.records:
            tx.remove(record.id)
    del layers[at]
    _keep(tx, [] if _is_plain(layers) else layers)


def move_to(tx: Transaction, ids: Iterable[str], layer_id: str) -> None:
    """Put records, with their members, into a layer; raises CrosstalkError where there is none."""
    layers = _layers(tx)
    if layer_id != BASE or layers:
        _place(layers, layer_id)
    for record_id in tx.with_descendants(list(ids)):
        if tx.records[record_id].layer != layer_id:
            tx.update(record_id, layer=layer_id)


def _is_plain(layers: Sequence[Layer]) -> bool:
    return len(layers) == 1 and layers[0].visible and not layers[0].locked and layers[0].exported


def _layers(tx: Transaction) -> list[Layer]:
    return list(tx.field("layers"))


def _place(layers: Sequence[Layer], layer_id: str) -> int:
    found = next((n for n, layer in enumerate(layers) if layer.id == layer_id), None)
    if found is None:
        raise CrosstalkError(tr("There is no such layer any more."))
    return found


def _keep(tx: Transaction, layers: Iterable[Layer]) -> None:
    tx.set_field("layers", tuple(layers))


def _clean(name: str, may_be_empty: bool = False) -> str:
    words = " ".join(name.split())
    if not words and not may_be_empty:
        raise CrosstalkError(tr("A layer needs a name."))
    return words
