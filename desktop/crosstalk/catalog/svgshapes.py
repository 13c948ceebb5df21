"""The basic shapes of SVG as paths."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from crosstalk.catalog.svgcss import NUMBER, length
from crosstalk.geometry import Path, PathBuilder, Rect
from crosstalk.geometry.path import KAPPA
from crosstalk.geometry.svgpath import from_svg


def shape_path(element: Element, kind: str, box: Rect) -> Path:
    """Return the outline of a shape element; an empty path where it draws nothing."""

    def get(name: str, default: float = 0.0) -> float:
        whole = box.height if name in ("y", "cy", "height", "ry", "y1", "y2") else box.width
        return length(element.get(name), default, whole)

    match kind:
        case "path":
            return from_svg(element.get("d", ""))
        case "circle":
            r = get("r")
            return _ellipse(get("cx"), get("cy"), r, r)
        case "ellipse":
            return _ellipse(get("cx"), get("cy"), get("rx"), get("ry"))
        case "rect":
            rx = get("rx", get("ry"))
            return _rectangle(Rect(get("x"), get("y"), get("width"), get("height")), rx, get("ry", rx))
        case "line":
            return Path.polyline([(get("x1"), get("y1")), (get("x2"), get("y2"))])
    numbers = [float(v) for v in NUMBER.findall(element.get("points", ""))]
    pairs = list(zip(numbers[::2], numbers[1::2], strict=False))
    return Path.polyline(pairs, closed=kind == "polygon") if len(pairs) > 1 else Path()


def _ellipse(cx: float, cy: float, rx: float, ry: float) -> Path:
    return Path.ellipse(Rect(cx - rx, cy - ry, 2 * rx, 2 * ry)) if rx > 0 and ry > 0 else Path()


def _rectangle(rect: Rect, rx: float, ry: float) -> Path:
    if rect.width <= 0 or rect.height <= 0:
        return Path()
    rx, ry = min(rx, rect.width / 2), min(ry, rect.height / 2)
    if abs(rx - ry) < 1e-9:
        return Path.rectangle(rect, rx)
    x, y, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    kx, ky = rx * (1 - KAPPA), ry * (1 - KAPPA)
    builder = PathBuilder().move_to(x + rx, y).line_to(right - rx, y)
    builder.cubic_to(right - kx, y, right, y + ky, right, y + ry).line_to(right, bottom - ry)
    builder.cubic_to(right, bottom - ky, right - kx, bottom, right - rx, bottom).line_to(x + rx, bottom)
    builder.cubic_to(x + kx, bottom, x, bottom - ky, x, bottom - ry).line_to(x, y + ry)
    return builder.cubic_to(x, y + ky, x + kx, y, x + rx, y).close().path()
