"""Strands as small pictures: for the palette, for lists, for the ghost of one that is being placed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from crosstalk.catalog import Catalog
from crosstalk.catalog.types import StrandType
from crosstalk.geometry import Path, Point, Rect
from crosstalk.geometry.spline import spline
from crosstalk.primitives import Art
from crosstalk.primitives.extent import extent
from crosstalk.scene.arts import Arts
from crosstalk.scene.motifs import MOTIFS, Track, motif_of, residents
from crosstalk.scene.strand_looks import pen_of

_LONGEST = 4.4
_SHORTEST = 2.6
"""Length of a sample per its width: thick kinds are shown shorter than thin ones."""
_LENGTHS = {
    "myelinated": 9.0,
    "fibre": 9.0,
    "endothelium": 9.5,
    "microtube": 6.0,
    "nanotube": 7.0,
    "dna": 4.2,
}
"""The same for kinds whose units are long, so that some are seen."""
_RISE = 0.16
"""Height of the sample's wave per its length."""
_FLOWING = {"artery": "red_blood_cell", "vein": "red_blood_cell", "capillary": "red_blood_cell"}


def strand_art(catalog: Catalog, kind: StrandType, theme: str = "journal") -> Art:
    """Return a short wave of a kind of strand, at its natural width, as art; equal asks give the same object."""
    return _made(catalog, kind.id, theme)


@lru_cache(maxsize=512)
def _made(catalog: Catalog, kind_id: str, theme: str) -> Art:
    kind = catalog.strands[kind_id]
    name = motif_of(kind.id, kind.motif)
    flow = [_FLOWING[name]] if name in _FLOWING else []
    options: Mapping[str, object] = {"flow": flow, "flow_density": 0.45}
    pen = pen_of(kind, catalog.theme(theme), Arts(catalog, theme), kind.width, {}, options, seed=2)
    motif = MOTIFS[name]
    track = Track.of(_wave(kind.width, _LENGTHS.get(name, 0.0)), step=max(0.4, kind.width / 9))
    motif.draw(pen, track)
    if motif.lumen is not None:
        residents.flow(pen, track, motif.lumen(pen))
    box = extent(pen.items) or Rect(0.0, 0.0, 1.0, 1.0)
    return Art(f"strand|{kind.id}|{theme}", box.inflated(1.0), tuple(pen.items))


def _wave(width: float, share: float) -> Path:
    share = share or _SHORTEST + (_LONGEST - _SHORTEST) * min(1.0, 8.0 / max(width, 1.0))
    long = width * share
    rise = long * _RISE
    points = [Point(0.0, rise * 0.6), Point(long * 0.3, -rise * 0.5), Point(long * 0.7, rise * 0.5)]
    return spline([*points, Point(long, -rise * 0.6)])
