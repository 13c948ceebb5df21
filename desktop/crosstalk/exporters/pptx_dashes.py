"""Dashes as pieces of a path, where they draw something: the beads of a fibre, the heads of a bilayer's lipids.

Several dashed strokes lie over each other there and must keep step over the whole length, which they do not where a
reader rounds the lengths of dashes (LibreOffice 7.4: to a hundredth of the width, another one for each stroke). A line
that is merely dashed stays so: that is a property which a person can change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle

from msgspec.structs import replace

from crosstalk.exporters.pptx_geometry import subpaths
from crosstalk.geometry import Path
from crosstalk.primitives import GroupItem, PathItem, Primitive
from crosstalk.routing import Ruler

_MOST = 4000
"""More pieces of one stroke than this are left to the reader."""


def with_cut_dashes(items: Iterable[Primitive]) -> Iterator[Primitive]:
    """Yield the items with the dashed strokes among them cut into pieces."""
    for item in items:
        if isinstance(item, GroupItem):
            yield replace(item, items=tuple(with_cut_dashes(item.items)))
        elif isinstance(item, PathItem) and item.fill is None and item.stroke and sum(item.stroke.dash) > 0:
            path = cut(item.path, item.stroke.dash)
            yield item if path is None else PathItem(path, None, replace(item.stroke, dash=()))
        else:
            yield item


def cut(path: Path, dash: Sequence[float]) -> Path | None:
    """Return the pieces that a dash pattern leaves of a path, each a subpath; None for too many."""
    found: list[Path] = []
    for part in subpaths(path):
        ruler = Ruler(part)
        if len(found) + ruler.length / sum(dash) * len(dash) > _MOST:
            return None
        for start, end in _stretches(ruler.length, dash):
            found.append(ruler.part(start / ruler.length, end / ruler.length))
    return Path("".join(p.commands for p in found), tuple(v for p in found for v in p.coords))


def _stretches(length: float, dash: Sequence[float]) -> Iterator[tuple[float, float]]:
    at, drawn = 0.0, True
    for size in cycle(dash):
        if at >= length:
            return
        if drawn:
            yield at, min(at + size, length)
        at, drawn = at + size, not drawn
