"""Bytes of a foreign picture to a drawing."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from crosstalk.catalog.svgart import MAX_NUMBERS, MAX_SHAPES, Drawing, Node
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Rect
from crosstalk.importers.art import css, pixels
from crosstalk.importers.art.bounded import is_few
from crosstalk.importers.art.clips import Area, node_extent
from crosstalk.importers.art.frame import Frame, frame_of
from crosstalk.importers.art.raster import read_raster
from crosstalk.importers.art.told import Told
from crosstalk.importers.art.tree import read_tree
from crosstalk.importers.art.walk import TooManyEffectsError, Walk
from crosstalk.tongue import tr

PIXEL = 0.75
"""Points in the unitless number of foreign SVG (CSS: 96 to the inch)."""
_LARGEST = 100_000.0


class ImportedArt(NamedTuple):
    """A drawing as it came in, its natural size in points within it, and what was changed on the way."""

    drawing: Drawing
    told: tuple[str, ...] = ()


def read_art(data: bytes, name: str) -> ImportedArt:
    """Return the art of an SVG, PNG or JPEG file, judged by its bytes.

    Raises CrosstalkError in one sentence that begins with `name` for what is not read.
    """
    if not data:
        raise CrosstalkError(tr("{name} is empty.", name=name))
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<" or data.startswith(b"\x1f\x8b"):
        return _read_svg(data, name)
    drawing, told = read_raster(data, name)
    return ImportedArt(drawing, told)


def _read_svg(data: bytes, name: str) -> ImportedArt:
    told = Told()
    try:
        return _drawn(data, name, told)
    except RecursionError as error:
        raise CrosstalkError(
            tr("{name} is not a drawing that can be read: it is nested too deep.", name=name)
        ) from error
    except (ArithmeticError, ValueError, KeyError, MemoryError) as error:
        raise CrosstalkError(
            tr(
                "{name} is not a drawing that can be read: {reason}.",
                name=name,
                reason=str(error) or "damaged",
            )
        ) from error


def _drawn(data: bytes, name: str, told: Told) -> ImportedArt:
    root = read_tree(data, name, told)
    css.apply(root, told)
    frame = frame_of(root)
    nodes: tuple[Node, ...]
    walk = Walk(root, frame.box, name, told)
    try:
        nodes = walk.nodes()
    except TooManyEffectsError:
        picture = pixels.whole(root, frame.box) if is_few(root) else None
        if picture is None:
            raise CrosstalkError(
                tr("{name} has more masks and filters than can be shown; save it as PNG instead.", name=name)
            ) from None
        told.once("whole")
        nodes = (picture,)
    if not nodes:
        raise CrosstalkError(tr("{name} has nothing that can be drawn; save it as PNG instead.", name=name))
    if not frame.is_said:
        told.once("no frame")
        frame = _around(nodes, frame)
    else:
        nodes = walk.cut(nodes, Area.of_rect(frame.box))
    if not nodes:
        raise CrosstalkError(tr("{name} shows nothing: all it draws lies outside of its page.", name=name))
    drawing = Drawing(frame.box, (1.0, 1.0), nodes, {}, ())
    numbers = [len(shape.item.path.coords) for shape in drawing.shapes()]
    # Half of what is read back: area and outline of a shape may become two, in slots of their own.
    if len(numbers) > MAX_SHAPES // 2 or sum(numbers) > MAX_NUMBERS // 2:
        raise CrosstalkError(
            tr("{name} has too many outlines for a component; simplify it first.", name=name)
        )
    size = frame.width * PIXEL, frame.height * PIXEL
    if max(size) > _LARGEST:
        size = size[0] * _LARGEST / max(size), size[1] * _LARGEST / max(size)
    return ImportedArt(replace(drawing, size=size), told.sentences)


def _around(nodes: tuple[object, ...], frame: Frame) -> Frame:
    """Return the frame of a drawing that named none: what it covers."""
    boxes = [box for node in nodes for box in [node_extent(node)] if box is not None]  # type: ignore[arg-type]
    box = Rect.union_of(boxes)
    if box is None or min(box.width, box.height) <= 0:
        return frame
    return Frame(box, box.width, box.height, False)
