"""Viewports: what `viewBox`, `width`, `height` and `preserveAspectRatio` say (SVG 1.1, chapter 7)."""

from __future__ import annotations

import math
from typing import NamedTuple
from xml.etree.ElementTree import Element

from crosstalk.catalog.svgcss import NUMBER, length
from crosstalk.geometry import Rect, Transform

_ALIGN = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}
_LARGEST = 1e7


class Frame(NamedTuple):
    """A root's part of the plane, and its natural size in user units; `is_said` is whether the file named either."""

    box: Rect
    width: float
    height: float
    is_said: bool


def frame_of(root: Element) -> Frame:
    """Return the frame of a root. It is widened where the picture would keep its proportions in a wider place."""
    box = view_box(root)
    width = _side(root.get("width"), box.width if box else None)
    height = _side(root.get("height"), box.height if box else None)
    if box is None:
        is_said = width is not None and height is not None
        width, height = width or height or 100.0, height or width or 100.0
        return Frame(Rect(0.0, 0.0, width, height), width, height, is_said)
    # One side alone takes the other along.
    if root.get("width") and not root.get("height") and width:
        height = width * box.height / box.width
    elif root.get("height") and not root.get("width") and height:
        width = height * box.width / box.height
    width, height = width or box.width, height or box.height
    if "none" in root.get("preserveAspectRatio", ""):
        return Frame(box, width, height, True)
    place = fitting(box, Rect(0.0, 0.0, width, height), root.get("preserveAspectRatio", ""))
    return Frame(place.inverse().apply_rect(Rect(0.0, 0.0, width, height)), width, height, True)


def view_box(element: Element) -> Rect | None:
    """Return the viewBox of an element, None where it has none that can be used."""
    numbers = [float(v) for v in NUMBER.findall(element.get("viewBox", ""))]
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)):
        return None
    box = Rect(*numbers)
    return box if min(box.width, box.height) > 1e-6 and max(map(abs, box)) < _LARGEST else None


def fitting(box: Rect, place: Rect, ratio: str) -> Transform:
    """Return the map that lays a box into a place as `preserveAspectRatio` says."""
    words = [word for word in ratio.split() if word != "defer"]
    align = words[0] if words else "xMidYMid"
    sx, sy = place.width / box.width, place.height / box.height
    if align != "none":
        sx = sy = max(sx, sy) if "slice" in words else min(sx, sy)
        across, down = _ALIGN.get(align[1:4], 0.5), _ALIGN.get(align[5:8], 0.5)
    else:
        across = down = 0.0
    x = place.x + (place.width - box.width * sx) * across
    y = place.y + (place.height - box.height * sy) * down
    return Transform(sx, 0.0, 0.0, sy, x - box.x * sx, y - box.y * sy)


def _side(text: str | None, whole: float | None) -> float | None:
    value = length(text, 0.0, whole)
    return value if 1e-3 < value < _LARGEST else None
