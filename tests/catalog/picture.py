"""A plain SVG writer for tests: primitives back to SVG, to be rendered by resvg, a renderer that is not ours."""

from __future__ import annotations

import io
from itertools import count

import numpy as np
import resvg_py
from PIL import Image

from crosstalk.geometry import Rect
from crosstalk.geometry.svgpath import to_svg
from crosstalk.primitives import GroupItem, LinearGradient, PathItem, Solid


def svg_of(items, bounds: Rect, size=None) -> str:
    """Return an SVG document of path and group items."""
    defs: list[str] = []
    numbers = count()
    body = "".join(_item(item, defs, numbers) for item in items)
    width, height = size or (bounds.width, bounds.height)
    box = " ".join(str(v) for v in bounds)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{width}" height="{height}">'
    return f"{head}<defs>{''.join(defs)}</defs>{body}</svg>"


def pixels(svg: str, width: int = 96, background: int = 255):
    """Return the rendered picture on a grey page as an array of height × width × 3."""
    data = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width))
    image = Image.open(io.BytesIO(data)).convert("RGBA")
    page = Image.new("RGBA", image.size, (background, background, background, 255))
    return np.asarray(Image.alpha_composite(page, image).convert("RGB"), dtype=float)


def _item(item, defs, numbers) -> str:
    if isinstance(item, GroupItem):
        inner = "".join(_item(child, defs, numbers) for child in item.items)
        matrix = ",".join(f"{v:.6g}" for v in item.transform)
        return f'<g transform="matrix({matrix})" opacity="{item.opacity}">{inner}</g>'
    assert isinstance(item, PathItem)
    attributes = [f'd="{to_svg(item.path, 4)}"', *_fill(item, defs, numbers), *_stroke(item)]
    return f"<path {' '.join(attributes)}/>"


def _fill(item, defs, numbers):
    fill = item.fill
    rule = ["fill-rule='evenodd'"] if item.even_odd else []
    if fill is None:
        return ["fill='none'"]
    if isinstance(fill, Solid):
        return [f"fill='{fill.color}' fill-opacity='{fill.opacity}'", *rule]
    name = f"g{next(numbers)}"
    stops = "".join(
        f"<stop offset='{s.offset}' stop-color='{s.color}' stop-opacity='{s.opacity}'/>" for s in fill.stops
    )
    unit = "objectBoundingBox" if fill.relative else "userSpaceOnUse"
    matrix = ",".join(f"{v:.6g}" for v in fill.transform)
    keys = ("x1", "y1", "x2", "y2") if isinstance(fill, LinearGradient) else ("cx", "cy", "r", "fx", "fy")
    places = " ".join(f"{k}='{getattr(fill, k)}'" for k in keys)
    kind = "linearGradient" if isinstance(fill, LinearGradient) else "radialGradient"
    defs.append(
        f"<{kind} id='{name}' gradientUnits='{unit}' gradientTransform='matrix({matrix})' {places}>{stops}</{kind}>"
    )
    return [f"fill='url(#{name})'", *rule]


def _stroke(item):
    s = item.stroke
    if s is None:
        return []
    dash = f"stroke-dasharray='{' '.join(str(d) for d in s.dash)}'" if s.dash else ""
    return [
        f"stroke='{s.color}' stroke-width='{s.width}' stroke-opacity='{s.opacity}' stroke-linecap='{s.cap}' "
        f"stroke-linejoin='{s.join}' {dash}"
    ]
