"""A drawing as bytes that are read back in a tenth of the time that its SVG takes: for `kept`.

The bytes come from a cache, which anybody may have damaged: they are decoded by type and never executed, and what does
not fit together is a ValueError. What is read back equals what was written, number for number.
"""

from __future__ import annotations

import math
import sys
from array import array
from typing import Union

import msgspec

from crosstalk.catalog.svgart import FAR, Bitmap, Drawing, Group, Node, Shape
from crosstalk.catalog.types import Port
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.primitives import Fill, ImageItem, LinearGradient, PathItem, RadialGradient, Solid, Stroke

NONE = -1
"""Number of the paint of what is not painted."""


class _Leaf(msgspec.Struct, frozen=True, array_like=True, tag=0):
    """A shape: numbers stand for places in the lists of its drawing."""

    slot: int
    commands: str
    """Of its path; the numbers of all paths stand together."""
    fill: int
    stroke: int
    even_odd: bool
    transform: Transform | None


class _Branch(msgspec.Struct, frozen=True, array_like=True, tag=1):
    opacity: float
    nodes: tuple[Union[_Leaf, _Branch, _Image], ...]  # noqa: UP007 - quoted names inside


class _Image(msgspec.Struct, frozen=True, array_like=True, tag=2):
    rect: Rect
    data: bytes
    media_type: str
    key: str
    transform: Transform | None


class _Solid(msgspec.Struct, frozen=True, array_like=True, tag=0):
    fill: Solid


class _Linear(msgspec.Struct, frozen=True, array_like=True, tag=1):
    fill: LinearGradient


class _Radial(msgspec.Struct, frozen=True, array_like=True, tag=2):
    fill: RadialGradient


class _Drawing(msgspec.Struct, frozen=True, array_like=True):
    bounds: Rect
    size: tuple[float, float]
    slots: dict[str, str]
    ports: tuple[Port, ...]
    ignored: frozenset[str]
    names: tuple[str, ...]
    """Of the slots that shapes belong to."""
    fills: tuple[_Solid | _Linear | _Radial, ...]
    strokes: tuple[Stroke, ...]
    coords: bytes
    """Of all paths in order: doubles, least byte first."""
    nodes: tuple[_Leaf | _Branch | _Image, ...]


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Drawing)


def to_bytes(drawing: Drawing) -> bytes:
    """Return a drawing as bytes."""
    return _ENCODER.encode(_Packer().packed(drawing))


def from_bytes(data: bytes) -> Drawing:
    """Return the drawing that was made into bytes; raises ValueError where these are none."""
    try:
        raw = _DECODER.decode(data)
        nodes = _Unpacker(raw).nodes(raw.nodes)
    except (msgspec.MsgspecError, IndexError, RecursionError) as error:
        raise ValueError("no drawing") from error
    return Drawing(raw.bounds, raw.size, nodes, raw.slots, raw.ports, raw.ignored)


class _Packer:
    """Collects equal paints once."""

    def __init__(self) -> None:
        self._names: dict[str, int] = {}
        self._fills: dict[Fill, int] = {}
        self._strokes: dict[Stroke, int] = {}
        self._coords = array("d")

    def packed(self, drawing: Drawing) -> _Drawing:
        nodes = self._nodes(drawing.nodes)
        return _Drawing(
            drawing.bounds,
            drawing.size,
            drawing.slots,
            drawing.ports,
            drawing.ignored,
            tuple(self._names),
            tuple(map(_tagged, self._fills)),
            tuple(self._strokes),
            _swapped(self._coords).tobytes(),
            nodes,
        )

    def _nodes(self, nodes: tuple[Node, ...]) -> tuple[_Leaf | _Branch | _Image, ...]:
        return tuple(self._node(node) for node in nodes)

    def _node(self, node: Node) -> _Leaf | _Branch | _Image:
        if isinstance(node, Group):
            return _Branch(node.opacity, self._nodes(node.nodes))
        if isinstance(node, Bitmap):
            item = node.item
            return _Image(item.rect, item.data, item.media_type, item.key, node.transform)
        return self._leaf(node)

    def _leaf(self, shape: Shape) -> _Leaf:
        item = shape.item
        fill = NONE if item.fill is None else self._fills.setdefault(item.fill, len(self._fills))
        stroke = NONE if item.stroke is None else self._strokes.setdefault(item.stroke, len(self._strokes))
        slot = self._names.setdefault(shape.slot, len(self._names))
        self._coords.extend(item.path.coords)
        return _Leaf(slot, item.path.commands, fill, stroke, item.even_odd, shape.transform)


class _Unpacker:
    def __init__(self, raw: _Drawing) -> None:
        self._names = raw.names
        # What is not painted is the last, which the number -1 finds.
        self._fills: tuple[Fill | None, ...] = (*(entry.fill for entry in raw.fills), None)
        self._strokes: tuple[Stroke | None, ...] = (*raw.strokes, None)
        self._coords = _numbers(raw.coords)
        self._used = 0

    def nodes(self, nodes: tuple[_Leaf | _Branch | _Image, ...]) -> tuple[Node, ...]:
        return tuple(self._node(node) for node in nodes)

    def _node(self, node: _Leaf | _Branch | _Image) -> Node:
        if isinstance(node, _Branch):
            return Group(self.nodes(node.nodes), node.opacity)
        if isinstance(node, _Image):
            return Bitmap(ImageItem(node.rect, node.data, node.media_type, node.key), node.transform)
        return self._shape(node)

    def _shape(self, leaf: _Leaf) -> Shape:
        if min(leaf.slot, leaf.fill + 1, leaf.stroke + 1) < 0:
            raise ValueError("no drawing")
        item = PathItem(
            self._path(leaf.commands), self._fills[leaf.fill], self._strokes[leaf.stroke], leaf.even_odd
        )
        return Shape(self._names[leaf.slot], item, leaf.transform)

    def _path(self, commands: str) -> Path:
        """Return the path of some commands with the numbers that are next."""
        cubics, closes = commands.count("C"), commands.count("Z")
        straight = commands.count("M") + commands.count("L")
        start = self._used
        self._used += 2 * straight + 6 * cubics
        if not (straight + cubics + closes == len(commands) > 1 and commands[0] == "M"):
            raise ValueError("no drawing")
        if self._used > len(self._coords):
            raise ValueError("no drawing")
        return Path(commands, self._coords[start : self._used])


def _numbers(data: bytes) -> tuple[float, ...]:
    """Return finite numbers of a size that painters bear."""
    numbers = array("d")
    numbers.frombytes(data)
    found = tuple(_swapped(numbers))
    # The sum finds NaN, which compares as it likes, without looking at each number.
    if found and not (abs(sum(found)) < math.inf and min(found) > -FAR and max(found) < FAR):
        raise ValueError("no drawing")
    return found


def _swapped(numbers: array[float]) -> array[float]:
    """Return numbers with the least byte first, or such numbers as this machine has them."""
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers


def _tagged(fill: Fill) -> _Solid | _Linear | _Radial:
    if isinstance(fill, Solid):
        return _Solid(fill)
    return _Linear(fill) if isinstance(fill, LinearGradient) else _Radial(fill)
