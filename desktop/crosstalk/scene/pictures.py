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

_PNG, _END, _TAIL = b"\x89PNG\r\n\x1a\n", b"IEND", 64
_JPEG = b"\xff\xd8\xff"


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
    if not is_readable(record):
        # Import refuses what cannot be read; a file made elsewhere may still hold it.
        line = Stroke(stage.tones.color("frame"), 0.8, dash=(3.0, 2.0))
        return (PathItem(Path.rectangle(box), Solid(stage.tones.paper), line),)
    drawing = _drawing(record.data) if "svg" in record.media_type else None
    if drawing is None:
        return (ImageItem(box, record.data, record.media_type, _key(record.data)),)
    items, frame = drawing
    sx, sy = box.width / frame.width, box.height / frame.height
    return (GroupItem(items, Transform(sx, 0.0, 0.0, sy, box.x - frame.x * sx, box.y - frame.y * sy)),)


def is_readable(record: Picture) -> bool:
    """Say whether its data are a picture: by the marks of PNG (at both ends) and JPEG, a drawing by being read."""
    data = record.data
    if "svg" in record.media_type:
        drawing = _drawing(data)
        return drawing is not None and drawing[1].width > 0 and drawing[1].height > 0
    return data.startswith(_JPEG) or (data.startswith(_PNG) and _END in data[-_TAIL:])


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
