"""Pictures kept in the file: PNG and JPEG as images, SVG as the primitives it is made of."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from crosstalk.catalog.svgart import primitives, read_svg
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.model import Picture
from crosstalk.primitives import GroupItem, ImageItem, PathItem, Primitive, Solid, Stroke
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage
from crosstalk.scene.texts import box_outline


def build(stage: Stage, record: Picture) -> SceneItem:
    """Return a picture stretched over its box."""
    opacity = 1.0 if record.style.opacity is None else record.style.opacity
    words = record.alt or record.name or "Picture"
    return SceneItem(
        id=record.id,
        kind="picture",
        title=record.name or "Picture",
        desc=words,
        items=(GroupItem(_contents(stage, record), record.pose, opacity),),
        bounds=record.bounds,
        body=record.bounds,
        z=record.z,
        outline=box_outline(record, record.box),
    )


def _contents(stage: Stage, record: Picture) -> tuple[Primitive, ...]:
    box = Rect(-record.width / 2, -record.height / 2, record.width, record.height)
    if "svg" not in record.media_type:
        return (ImageItem(box, record.data, record.media_type, _key(record.data)),)
    drawing = _drawing(record.data)
    if drawing is None or drawing[1].width <= 0 or drawing[1].height <= 0:
        # Import refuses what cannot be read; a file made elsewhere may still hold it.
        line = Stroke(stage.tones.color("frame"), 0.8, dash=(3.0, 2.0))
        return (PathItem(Path.rectangle(box), Solid(stage.tones.paper), line),)
    items, frame = drawing
    sx, sy = box.width / frame.width, box.height / frame.height
    return (GroupItem(items, Transform(sx, 0.0, 0.0, sy, box.x - frame.x * sx, box.y - frame.y * sy)),)


@lru_cache(maxsize=256)
def _key(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:24]


@lru_cache(maxsize=64)
def _drawing(data: bytes) -> tuple[tuple[Primitive, ...], Rect] | None:
    try:
        drawing = read_svg(data)
    except CrosstalkError:
        return None
    return primitives(drawing.nodes), drawing.bounds
