"""Many lines at once as straight segments, for a view from far away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry import Path

Floats = NDArray[np.float64]
Numbers = NDArray[np.intp]
_MOST_STEPS = 256
_MOVE, _LINE, _CUBIC, _CLOSE = b"MLCZ"
_SIZES = np.zeros(128, dtype=np.intp)
_SIZES[[_MOVE, _LINE, _CUBIC]] = 2, 2, 6


def grouped(paths: Sequence[Path], groups: Sequence[int], tolerance: float) -> dict[int, Floats]:
    """Return by group the segments (rows x1, y1, x2, y2) of paths; none leaves its curve by more than `tolerance`.

    `groups` says for each path to which group it belongs.
    """
    codes = np.frombuffer("".join([path.commands for path in paths]).encode(), dtype=np.uint8)
    if not len(codes):
        return {}
    owners = np.repeat(np.array(groups, dtype=np.intp), [len(path.commands) for path in paths])
    coords = np.array([number for path in paths for number in path.coords]).reshape(-1, 2)
    parts = list(_segments(codes, coords, owners, tolerance))
    return _by_owner(np.concatenate([rows for rows, _ in parts]), np.concatenate([who for _, who in parts]))


def _by_owner(rows: Floats, owners: Numbers) -> dict[int, Floats]:
    order = np.argsort(owners, kind="stable")
    rows, owners = rows[order], owners[order]
    cuts = np.flatnonzero(np.diff(owners)) + 1
    firsts = owners[np.concatenate(([0], cuts))].tolist() if len(owners) else []
    return dict(zip(firsts, np.split(rows, cuts), strict=False))


def _segments(
    codes: NDArray[np.uint8], points: Floats, owners: Numbers, tolerance: float
) -> Iterator[tuple[Floats, Numbers]]:
    """Yield rows with their owners, for all commands of all paths in one go."""
    last = np.cumsum(_SIZES[codes]) // 2 - 1
    """Of each command: the point it leads to, or for a Z that of the command before."""
    moves = np.maximum.accumulate(np.where(codes == _MOVE, np.arange(len(codes)), 0))
    ends = np.where((codes == _CLOSE)[:, None], points[last[moves]], points[last])
    starts = np.concatenate((ends[:1], ends[:-1]))
    straight = (codes == _LINE) | ((codes == _CLOSE) & (starts != ends).any(axis=1))
    yield np.hstack((starts[straight], ends[straight])), owners[straight]
    bent = codes == _CUBIC
    at = last[bent]
    yield from _curves((starts[bent], points[at - 2], points[at - 1], ends[bent]), owners[bent], tolerance)


def _curves(
    cubic: tuple[Floats, Floats, Floats, Floats], owners: Numbers, tolerance: float
) -> Iterator[tuple[Floats, Numbers]]:
    """Yield the segments of cubics, in as many steps as `geometry.cubic.flatten` takes."""
    a, b, c, d = cubic
    bend = np.maximum(np.hypot(*(a - 2 * b + c).T), np.hypot(*(b - 2 * c + d).T))
    steps = np.clip(np.ceil(np.sqrt(0.75 * bend / tolerance)), 1, _MOST_STEPS).astype(np.intp)
    for count in np.unique(steps).tolist():
        w = steps == count
        t = (np.arange(count + 1) / count)[:, None, None]
        s = 1.0 - t
        points = s**3 * a[w] + 3 * s * s * t * b[w] + 3 * s * t * t * c[w] + t**3 * d[w]
        rows = np.concatenate((points[:-1], points[1:]), axis=2).reshape(-1, 4)
        yield rows, np.tile(owners[w], count)
