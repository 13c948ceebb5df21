"""Regions: areas with members, filled and edged by what kind they are."""

from __future__ import annotations

import itertools

from crosstalk.catalog import color as colour
from crosstalk.geometry import Path, Point, Rect
from crosstalk.model import Region, plain_text
from crosstalk.model.paths import region_outline
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke, TextItem
from crosstalk.routing import Outline, Shape, clip
from crosstalk.routing.parallel import offset
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage
from crosstalk.scene.words import placed

MEMBRANE = 2.6
"""Distance of the two lines of a cut-open cell's membrane, in points."""
_PLACES = {
    "top-left": (0.0, 0.0, "top-left", "left"),
    "top": (0.5, 0.0, "top", "center"),
    "top-right": (1.0, 0.0, "top-right", "right"),
    "bottom": (0.5, 1.0, "bottom", "center"),
    "center": (0.5, 0.5, "center", "center"),
}


def build(stage: Stage, record: Region) -> SceneItem:
    """Return a region as it is drawn."""
    local, shape = outline_of(stage, record)
    place = record.pose
    path = local.transformed(place)
    items, width = _area(stage, record, path)
    body = record.bounds
    bounds = path.bounds().inflated(width / 2)
    title = _title(stage, record, path)
    if title is not None:
        items.append(title)
        bounds = bounds.union(title.bounds)
    kind = stage.tones.kind(record.type)
    words = plain_text(record.title) or record.name or kind.word or kind.label
    return SceneItem(
        id=record.id,
        kind="region",
        title=words,
        desc=words if record.type == "free" else f"{words} ({record.type})",
        items=tuple(items),
        bounds=bounds,
        body=body,
        z=record.z,
        outline=Outline(shape, place),
        label_bounds=None if title is None else title.bounds,
        hollow=record.style.fill == "none",
        line_width=width,
    )


def outline_of(stage: Stage, record: Region) -> tuple[Path, Shape]:
    """Return a region's outline about the origin, before turning, as a path and as a shape for lines to end at."""
    key = (
        "region", record.shape, record.width, record.height, record.corner, record.points, record.smooth, record.seed
    )  # fmt: skip
    return stage.kept(key, lambda: _outline(record))


def _outline(record: Region) -> tuple[Path, Shape]:
    path = region_outline(record)
    polygons = tuple(tuple(line[:-1] if line[0] == line[-1] else line) for line in path.flattened(0.15))
    return path, Shape(polygons, Point(0.0, 0.0))


def _area(stage: Stage, record: Region, path: Path) -> tuple[list[Primitive], float]:
    style, kind = record.style, stage.tones.kind(record.type)
    fill, edge = stage.tones.region(record.type)
    fill = record.colors.get("fill", fill) if style.fill is None else style.fill
    edge = record.colors.get("stroke", edge) if style.stroke is None else style.stroke
    width = kind.width if style.stroke_width is None else style.stroke_width
    dash = kind.dash if style.dash is None else style.dash
    opacity = 1.0 if style.opacity is None else style.opacity
    strength = kind.opacity if style.fill_opacity is None else style.fill_opacity
    paint = None if fill == "none" else Solid(fill, strength * opacity)
    line = Stroke(edge, width, opacity, "butt" if dash else "round", "round", tuple(dash))
    if edge == "none" or width <= 0:
        return [PathItem(path, paint)], 0.0
    if kind.membrane and min(record.width, record.height) > 6 * MEMBRANE:
        return _membrane(path, paint, line, edge), width
    return [PathItem(path, paint, line)], width


def _membrane(path: Path, paint: Solid | None, line: Stroke, edge: str) -> list[Primitive]:
    """A cell cut open: the two leaflets of its membrane with a paler band between them."""
    inner = offset(path, _inwards(path) * MEMBRANE)
    band = Solid(colour.mix(edge, paint.color if paint else "#ffffff", 0.62), paint.opacity if paint else 1.0)
    return [PathItem(path, band, line), PathItem(inner, paint or Solid("#ffffff", 0.0), line)]


def _inwards(path: Path) -> float:
    line = path.flattened(1.0)[0]
    area = sum(a.x * b.y - b.x * a.y for a, b in itertools.pairwise(line))
    return 1.0 if area > 0 else -1.0


def _title(stage: Stage, record: Region, path: Path) -> TextItem | None:
    if not record.title or record.title_place == "none":
        return None
    across, down, anchor, align = _PLACES.get(record.title_place, _PLACES["top-left"])
    pad = 4.0 + (MEMBRANE if stage.tones.kind(record.type).membrane else 0.0)
    box = path.bounds()
    style = record.style
    text = stage.text(
        (*record.title, *stage.citing.run_of(record.id)),
        0.0,
        0.0,
        size=style.text_size or stage.tones.label,
        color=style.text_color or stage.tones.region_text(record.type),
        anchor=anchor,
        width=max(20.0, round(box.width - 2 * pad, 1)),
        align=align,
        bold=True if style.bold is None else style.bold,
        italic=bool(style.italic),
    )
    x = box.x + pad + (box.width - 2 * pad) * across
    y = box.y + pad + (box.height - 2 * pad) * down
    if down != 0.5 and (record.shape != "rectangle" or record.rotation):
        x, y = _room(path, box, text, across, down, pad)
    return placed(text, x, y)


def _room(
    path: Path, box: Rect, text: TextItem, across: float, down: float, pad: float
) -> tuple[float, float]:
    """Return where a title goes in a round outline: as near to the edge as the outline is wide enough for it."""
    polygons = path.flattened(0.5)
    sign = 1.0 if down < 0.5 else -1.0
    best = box.centre.x, box.y + pad + (box.height - 2 * pad) * down
    for step in range(24):
        y = box.y + box.height * down + sign * (pad * 0.6 + box.height * 0.02 * step)
        cuts = [
            clip.crossings(polygons, Point(box.centre.x, level), Point(1.0, 0.0))
            for level in (y, y + sign * text.bounds.height)
        ]
        if any(len(cut) < 2 for cut in cuts):
            continue
        left, right = max(cut[0] for cut in cuts) + pad * 0.7, min(cut[-1] for cut in cuts) - pad * 0.7
        best = box.centre.x + left + (right - left) * across, y
        if right - left >= text.bounds.width:
            break
    return best
