"""The outer outline of a drawing, as polygons that follow the drawn edge.

Unions of curves with strokes are brittle; so the shapes are painted into a small bit mask (non-zero or even-odd winding
by scan line, strokes stamped with a round pen), the border between painted and empty cells is walked, and the walk
is thinned (Douglas and Peucker 1973). The error stays under about one cell, that is 1/`CELLS` of the longer side.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from crosstalk.catalog.svgart import Bitmap, Shape
from crosstalk.geometry import Point, Rect, Transform
from crosstalk.primitives import Fill, Solid

CELLS = 150
"""Cells along the longer side."""
MAX_VERTICES = 64
MAX_PIECES = 24
_TOLERANCE = 0.5
"""Cells by which the thinned outline may leave the walked one."""
_SEEN = 0.3
"""Paint weaker than this does not make an edge."""
_LEAST_AREA = 0.004
"""Pieces smaller than this fraction of the largest are specks."""

Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]


def silhouette(
    shapes: Iterable[Shape], bounds: Rect, bitmaps: Iterable[Bitmap] = ()
) -> tuple[tuple[Point, ...], ...]:
    """Return closed outlines in art units, largest first; the bounds where nothing opaque is drawn."""
    scale = CELLS / max(bounds.width, bounds.height)
    pad = 2
    mask = np.zeros((int(bounds.height * scale) + 2 * pad + 1, int(bounds.width * scale) + 2 * pad + 1), bool)
    many = list(shapes)
    for bitmap in bitmaps:
        _lay(mask, bitmap, bounds, scale, pad)
    for least in (_SEEN, 0.0):
        for shape in many:
            _paint(mask, shape, bounds, scale, pad, least)
        if mask.any():
            break
    pieces = [_thin(loop) for loop in _outlines(mask)]
    polygons = (
        tuple(Point(x, y) for x, y in ((p - pad) / scale + (bounds.x, bounds.y)).round(2).tolist())
        for p in pieces
    )
    return tuple(polygons) or (bounds.corners,)


def _paint(mask: Mask, shape: Shape, bounds: Rect, scale: float, pad: int, least: float) -> None:
    path = shape.item.path
    widen = 1.0
    if shape.transform is not None:
        path, widen = path.transformed(shape.transform), shape.transform.mean_scale
    stroke = shape.item.stroke
    filled = shape.item.fill is not None and _opacity(shape.item.fill) >= least
    stroked = stroke is not None and stroke.opacity >= least
    if not filled and not stroked:
        return
    lines = [
        (np.array(line, dtype=float) - (bounds.x, bounds.y)) * scale + pad
        for line in path.flattened(0.35 / scale)
    ]
    if filled:
        _fill(mask, lines, shape.item.even_odd)
    if stroked and stroke is not None:
        _stamp(mask, lines, max(0.5, stroke.width * widen * scale / 2))


def _lay(mask: Mask, bitmap: Bitmap, bounds: Rect, scale: float, pad: int) -> None:
    """Mark the cells in whose middle a raster image is not transparent."""
    alpha = _alpha(bitmap.item.data)
    rect = bitmap.item.rect
    try:
        back = (bitmap.transform or Transform()).inverse()
    except ZeroDivisionError:
        return
    rows, columns = np.meshgrid(np.arange(mask.shape[0]), np.arange(mask.shape[1]), indexing="ij")
    x = (columns + 0.5 - pad) / scale + bounds.x
    y = (rows + 0.5 - pad) / scale + bounds.y
    across = (back.a * x + back.c * y + back.e - rect.x) / rect.width
    down = (back.b * x + back.d * y + back.f - rect.y) / rect.height
    inside = (across >= 0) & (across < 1) & (down >= 0) & (down < 1)
    height, width = alpha.shape
    seen = alpha[(down[inside] * height).astype(int), (across[inside] * width).astype(int)]
    mask[inside] |= seen >= _SEEN * 255


def _alpha(data: bytes) -> NDArray[np.uint8]:
    """Return how opaque the pixels of a picture are, at a size that is fine enough for the mask."""
    import io

    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=["PNG", "JPEG"]) as image:
            image.draft("RGB", (2 * CELLS, 2 * CELLS))
            small = image.convert("RGBA")
            small.thumbnail((2 * CELLS, 2 * CELLS))
            return np.asarray(small)[..., 3].astype(np.uint8)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return np.full((1, 1), 255, np.uint8)


def _opacity(fill: Fill) -> float:
    return fill.opacity if isinstance(fill, Solid) else max(stop.opacity for stop in fill.stops)


def _fill(mask: Mask, lines: list[Floats], even_odd: bool) -> None:
    """Mark the cells whose centre lies inside the polygons."""
    height, width = mask.shape
    starts = np.concatenate(lines or [np.zeros((0, 2))])
    ends = np.concatenate([np.roll(line, -1, axis=0) for line in lines] or [np.zeros((0, 2))])
    top = np.clip(np.ceil(np.minimum(starts[:, 1], ends[:, 1]) - 0.5), 0, height).astype(int)
    stop = np.clip(np.ceil(np.maximum(starts[:, 1], ends[:, 1]) - 0.5), 0, height).astype(int)
    counts = stop - top
    keep = counts > 0
    if not keep.any():
        return
    starts, ends, top, counts = starts[keep], ends[keep], top[keep], counts[keep]
    edge = np.repeat(np.arange(len(counts)), counts)
    rows = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + top[edge]
    slope = (ends[:, 0] - starts[:, 0]) / (ends[:, 1] - starts[:, 1])
    x = starts[edge, 0] + (rows + 0.5 - starts[edge, 1]) * slope[edge]
    columns = np.clip(np.ceil(x - 0.5), 0, width).astype(int)
    turn = np.where(ends[edge, 1] > starts[edge, 1], 1, -1)
    first, last = int(rows.min()), int(rows.max()) + 1
    left, right = int(columns.min()), int(columns.max()) + 1
    box = (last - first, right - left)
    flat = (rows - first) * box[1] + columns - left
    winding = np.cumsum(np.bincount(flat, turn, box[0] * box[1]).reshape(box), axis=1)
    inside = np.abs(winding) % 2 > 0.5 if even_odd else np.abs(winding) > 0.5
    target = mask[first:last, left : min(right, width)]
    target |= inside[:, : target.shape[1]]


def _stamp(mask: Mask, lines: list[Floats], radius: float) -> None:
    """Mark the cells within `radius` of the lines."""
    points = np.concatenate(
        [_resampled(line, max(0.5, radius * 0.4)) for line in lines] or [np.zeros((0, 2))]
    )
    reach = int(radius + 1)
    dy, dx = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    square = dx**2 + dy**2
    # The rim of the pen is enough: what it leaves open inside is no outer border.
    near = (square <= (radius + 0.2) ** 2) & (square >= max(0.0, radius - 1.8) ** 2)
    offsets = np.stack([dx[near], dy[near]], axis=1)
    cells = (np.floor(points).astype(int)[:, None, :] + offsets[None]).reshape(-1, 2)
    height, width = mask.shape
    inside = (cells[:, 0] >= 0) & (cells[:, 0] < width) & (cells[:, 1] >= 0) & (cells[:, 1] < height)
    cells = cells[inside]
    mask[cells[:, 1], cells[:, 0]] = True


def _resampled(line: Floats, step: float) -> Floats:
    lengths = np.hypot(*np.diff(line, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    places = np.linspace(0.0, along[-1], max(2, int(along[-1] / step) + 2))
    return np.stack([np.interp(places, along, line[:, 0]), np.interp(places, along, line[:, 1])], axis=1)


def _outlines(mask: Mask) -> list[Floats]:
    """Return the outer borders of the painted pieces, largest first, through the middles of the cells' sides."""
    loops = [loop for loop in _loops(_cracks(mask)) if len(loop) >= 4]
    sized = sorted(((_area(loop), index) for index, loop in enumerate(loops)), reverse=True)
    largest = sized[0][0] if sized else 0.0
    kept = [loops[i] for area, i in sized[:MAX_PIECES] if area > 0 and area >= _LEAST_AREA * largest]
    return [(loop + np.roll(loop, -1, axis=0)) / 2 for loop in kept]


def _cracks(mask: Mask) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Return from each corner the corners that follow it along the border, the painted side to the right."""
    m = mask.astype(np.int8)
    across = np.diff(m, axis=0)
    down = np.diff(m, axis=1)
    following: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def add(xs: NDArray[np.int64], ys: NDArray[np.int64], a: tuple[int, int], b: tuple[int, int]) -> None:
        for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
            following.setdefault((x + a[0], y + a[1]), []).append((x + b[0], y + b[1]))

    ys, xs = np.nonzero(across == 1)
    add(xs, ys, (0, 1), (1, 1))
    ys, xs = np.nonzero(across == -1)
    add(xs, ys, (1, 1), (0, 1))
    ys, xs = np.nonzero(down == 1)
    add(xs, ys, (1, 1), (1, 0))
    ys, xs = np.nonzero(down == -1)
    add(xs, ys, (1, 0), (1, 1))
    return following


def _loops(following: dict[tuple[int, int], list[tuple[int, int]]]) -> list[Floats]:
    loops: list[Floats] = []
    while following:
        start = here = next(iter(following))
        heading = (0, 0)
        loop = []
        while here in following:
            loop.append(here)
            ways = following[here]
            # Where two pieces touch at a corner, turning left keeps them together.
            left = (here[0] + heading[1], here[1] - heading[0])
            there = left if left in ways and len(ways) > 1 else ways[0]
            ways.remove(there)
            if not ways:
                del following[here]
            heading = (there[0] - here[0], there[1] - here[1])
            here = there
            if here == start:
                break
        loops.append(np.array(loop, dtype=float))
    return loops


def _area(loop: Floats) -> float:
    x, y = loop[:, 0], loop[:, 1]
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2


def _thin(loop: Floats) -> Floats:
    """Return at most `MAX_VERTICES` of the points: always the worst place next, until all is within tolerance."""
    closed = np.concatenate([loop, loop[:1]])
    far = int(np.argmax(((loop - loop[0]) ** 2).sum(axis=1)))
    kept = [0, far]
    heap = [_worst(closed, 0, far), _worst(closed, far, len(loop))]
    heapq.heapify(heap)
    while heap and len(kept) < MAX_VERTICES:
        offset, middle, a, b = heapq.heappop(heap)
        if -offset <= _TOLERANCE:
            break
        kept.append(middle)
        heapq.heappush(heap, _worst(closed, a, middle))
        heapq.heappush(heap, _worst(closed, middle, b))
    return loop[sorted(kept)]


def _worst(closed: Floats, a: int, b: int) -> tuple[float, int, int, int]:
    """Return minus the largest distance from the chord between two points, and where it is."""
    if b - a < 2:
        return 0.0, a, a, b
    chord = closed[b] - closed[a]
    away = closed[a + 1 : b] - closed[a]
    size = math.hypot(chord[0], chord[1])
    if size > 1e-9:
        offsets = np.abs(away[:, 0] * (chord[1] / size) - away[:, 1] * (chord[0] / size))
    else:
        offsets = np.hypot(away[:, 0], away[:, 1])
    worst = int(offsets.argmax())
    return -float(offsets[worst]), a + 1 + worst, a, b
