"""The primitives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Union

import msgspec

from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.primitives.paint import Fill, Solid, Stroke


class PathItem(msgspec.Struct, frozen=True):
    """A path, filled, stroked or both."""

    path: Path
    fill: Fill | None = None
    stroke: Stroke | None = None
    even_odd: bool = False


class TextSpan(msgspec.Struct, frozen=True):
    """Characters of one look that begin at a given place.

    `x`, `y` is the start of the baseline (sub- and superscripts already shifted), `size` the font size in points,
    `width` the advance that `text/` measured. Painters place the span and never measure, wrap or kern.
    """

    text: str
    x: float
    y: float
    size: float
    width: float
    color: str
    bold: bool = False
    italic: bool = False


class TextItem(msgspec.Struct, frozen=True):
    """Lines of text, already broken and placed. `bounds` holds all of them with ascent and descent."""

    spans: tuple[TextSpan, ...]
    bounds: Rect


@dataclass(frozen=True, slots=True)
class ImageItem:
    """A raster image stretched over a rectangle; `data` are the bytes of a PNG or JPEG file."""

    rect: Rect
    data: bytes = field(repr=False)
    media_type: str = "image/png"
    key: str = ""
    """Equal for equal data, so that a painter may keep the decoded image."""


class GroupItem(msgspec.Struct, frozen=True):
    """Primitives that are painted one after the other through a transform."""

    items: tuple[Primitive, ...]
    transform: Transform = Transform()
    opacity: float = 1.0
    """Applied to the group as a whole."""


@dataclass(frozen=True, slots=True)
class Art:
    """A picture that is painted many times: a component's drawing in given colours.

    `key` is equal exactly where the picture is equal: a painter may keep a pixmap of it under this key.
    `bounds` is the viewBox in art units, `items` are in art units.
    """

    key: str
    bounds: Rect
    items: tuple[Primitive, ...] = field(repr=False, hash=False, compare=False)
    silhouette: tuple[tuple[Point, ...], ...] = field(default=(), repr=False, hash=False, compare=False)
    """Closed outer outlines in art units; connectors end there and pointing hits there."""
    tint: Solid | None = field(default=None, repr=False, hash=False, compare=False)
    """Colour of its hindmost area, for who paints it in a hurry; None where nobody said."""


class LazyArt(Art):
    """Art whose primitives are made when first asked for: most of a large diagram is never seen close."""

    __slots__ = ("_made", "_make")
    _make: Callable[[], tuple[Primitive, ...]]
    _made: tuple[Primitive, ...] | None

    def __init__(
        self,
        key: str,
        bounds: Rect,
        make: Callable[[], tuple[Primitive, ...]],
        silhouette: tuple[tuple[Point, ...], ...] = (),
        tint: Solid | None = None,
    ) -> None:
        for name, value in (("key", key), ("bounds", bounds), ("silhouette", silhouette), ("tint", tint)):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "_make", make)
        object.__setattr__(self, "_made", None)

    @property
    def items(self) -> tuple[Primitive, ...]:
        """The primitives, in art units."""
        made = self._made
        if made is None:
            made = self._make()
            object.__setattr__(self, "_made", made)
        return made


class SymbolItem(msgspec.Struct, frozen=True):
    """Art placed through a transform that leads from art units to where it stands."""

    art: Art
    transform: Transform
    opacity: float = 1.0


Primitive = Union[PathItem, TextItem, ImageItem, GroupItem, SymbolItem]  # noqa: UP007 - quoted names inside
