"""The art of component types as builders need it: made once per type and colours."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from crosstalk.catalog import Catalog
from crosstalk.catalog.types import ComponentType
from crosstalk.geometry import Rect, Transform
from crosstalk.primitives import Art
from crosstalk.routing import Shape
from crosstalk.routing.outline import Polygons
from crosstalk.text import Span, parse, plain

_KEPT = 4096
"""Types in colours that are kept: choosing a colour by dragging makes one for each that is passed."""


class ArtInfo(NamedTuple):
    """A component type in given colours."""

    type: ComponentType
    art: Art
    shape: Shape
    """Silhouette in art units; the art's box where the drawing has none."""
    label: tuple[Span, ...]
    title: str


class Arts:
    """A cache in front of the catalogue."""

    def __init__(self, catalog: Catalog, theme: str) -> None:
        """Begin empty."""
        self._catalog = catalog
        self._theme = theme
        self._infos: dict[Any, ArtInfo] = {}

    def info(self, type_id: str, colors: Mapping[str, str]) -> ArtInfo:
        """Return the type with its art in some colours by slot."""
        key = (type_id, tuple(sorted(colors.items()))) if colors else type_id
        info = self._infos.get(key)
        if info is None:
            if len(self._infos) >= _KEPT:
                self._infos.clear()
            info = self._infos[key] = self._make(type_id, colors)
        return info

    def _make(self, type_id: str, colors: Mapping[str, str]) -> ArtInfo:
        kind = self._catalog.component(type_id)
        art = self._catalog.art(type_id, colors, self._theme)
        label = parse(kind.label)
        return ArtInfo(kind, art, _shape_of(art), label, plain(label))


def _shape_of(art: Art) -> Shape:
    return _shape(art.silhouette, art.bounds)


@lru_cache(maxsize=4096)
def _shape(silhouette: Polygons, bounds: Rect) -> Shape:
    """Return a silhouette as a shape; kept beyond one scene, as making its table takes longer than using it.

    A drawing in other colours has the same silhouette.
    """
    shape = Shape(silhouette, bounds.centre)
    return shape if shape.polygons else Shape.of_rect(bounds)


def art_transform(art: Art, x: float, y: float, width: float, height: float) -> Transform:
    """Return the map that puts an art's box on a box about a centre (negative sizes mirror)."""
    ax, ay, aw, ah = art.bounds
    sx, sy = width / (aw or 1.0), height / (ah or 1.0)
    return Transform(sx, 0.0, 0.0, sy, x - sx * (ax + aw / 2), y - sy * (ay + ah / 2))
