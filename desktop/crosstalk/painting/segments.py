"""Many lines at once as straight segments, for a view from far away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry import Path
from crosstalk.primitives import PathItem, Stroke

Floats = NDArray[np.float64]
_MOST_STEPS = 256


def by_stroke(items: Iterable[PathItem], tolerance: float) -> dict[Stroke, Floats]:
    """Return the segments (rows x1, y1, x2, y2) of stroked paths; none leaves its curve by more than `tolerance`."""
    paths: dict[Stroke, list[Path]] = {}
    for item in items:
        if item.stroke is not None:
            paths.setdefault(item.stroke, []).append(item.path)
    return {stroke: segments(members, tolerance) for stroke, members in paths.items()}


def segments(paths: Sequence[Path], tolerance: float) -> Floats:
    """Return the segments of paths; those of equal commands are worked out together."""
    alike: dict[str, list[tuple[float, ...]]] = {}
    for path in paths:
        alike.setdefault(path.commands, []).append(path.coords)
    rows = [part for commands, coords in alike.items() for part in _alike(commands, coords, tolerance)]
    return np.concatenate(rows) if rows else np.empty((0, 4))


def _alike(commands: str, coords: list[tuple[float, ...]], tolerance: float) -> Iterable[Floats]:
    c = np.array(coords, dtype=np.float64).reshape(len(coords), -1)
    here = start = c[:, :2]
    i = 0
    for command in commands:
        if command == "M":
            here = start = c[:, i : i + 2]
            i += 2
        elif command == "L":
            yield np.hstack((here, c[:, i : i + 2]))
            here = c[:, i : i + 2]
            i += 2
        elif command == "C":
            yield from _curves(here, c[:, i : i + 2], c[:, i + 2 : i + 4], c[:, i + 4 : i + 6], tolerance)
            here = c[:, i + 4 : i + 6]
            i += 6
        else:
            open_ones = (here != start).any(axis=1)
            yield np.hstack((here, start))[open_ones]
            here = start


def _curves(a: Floats, b: Floats, c: Floats, d: Floats, tolerance: float) -> Iterable[Floats]:
    """Yield the segments of cubics, in as many steps as `geometry.cubic.flatten` takes."""
    bend = np.maximum(np.hypot(*(a - 2 * b + c).T), np.hypot(*(b - 2 * c + d).T))
    steps = np.clip(np.ceil(np.sqrt(0.75 * bend / tolerance)), 1, _MOST_STEPS).astype(np.intp)
    for count in np.unique(steps).tolist():
        chosen = steps == count
        t = (np.arange(count + 1) / count)[:, None, None]
        s = 1.0 - t
        points = s**3 * a[chosen] + 3 * s * s * t * b[chosen] + 3 * s * t * t * c[chosen] + t**3 * d[chosen]
        yield np.concatenate((points[:-1], points[1:]), axis=2).reshape(-1, 4)
