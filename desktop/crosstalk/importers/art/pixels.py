"""Parts of a drawing as pixels: masks, filters, patterns and markers, and pictures that are cut.

resvg renders them (resvg-py: MIT; resvg: Apache-2.0 or MIT). It gets a tree that was cleaned before and may read no
file. Where it is not installed, the caller draws the part without its effect.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from copy import deepcopy
from xml.etree.ElementTree import Element, SubElement, tostring

from crosstalk.catalog.artfile import art_file
from crosstalk.catalog.svgart import Bitmap, Drawing, Node
from crosstalk.catalog.svgimage import checked, item_of
from crosstalk.catalog.svgxml import local_name
from crosstalk.geometry import Rect, Transform
from crosstalk.geometry.svgpath import to_svg
from crosstalk.importers.art.clips import Area
from crosstalk.primitives import ImageItem

SIDE = 1600
"""Pixels along the longer side of a whole drawing: 600 to the inch at 68 mm."""
_BODY = "crosstalk-body"


def rendered(root: Element, chain: Sequence[Element], ctm: Transform, box: Rect) -> Bitmap | None:
    """Return an element as it looks in a drawing, None where nothing is seen or it cannot be rendered.

    `chain` leads from below the root to the element; `ctm` places the parent of the element.
    """
    *outer, element = chain
    copy = deepcopy(root)
    page = Element(
        "svg", {"xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink"}
    )
    shelf = SubElement(page, "defs")
    shelf.extend(list(copy))
    for found in copy.iter():
        found.tag = local_name(found)
    here = page
    for parent in [root, *outer]:
        here = SubElement(here, "g", _handed_down(parent))
    here.set("transform", f"matrix({' '.join(map(repr, ctm))})")
    body = deepcopy(element)
    here.append(body)
    for found in page.iter():
        if isinstance(found.tag, str):
            found.tag = local_name(found)
    return _picture(tostring(page, encoding="unicode"), page, box)


def whole(root: Element, box: Rect) -> Bitmap | None:
    """Return all that a drawing shows, None where that is nothing or it cannot be rendered."""
    page = deepcopy(root)
    for found in page.iter():
        found.tag = local_name(found)
    page.set("xmlns", "http://www.w3.org/2000/svg")
    return _picture("", page, box)


def clipped(node: Node, area: Area, box: Rect) -> Bitmap | None:
    """Return a node cut to an area, as pixels; None where nothing is seen or it cannot be rendered."""
    drawing = Drawing(box, (box.width, box.height), (node,), {}, ())
    text = art_file(drawing).decode("utf-8")
    rule = ' clip-rule="evenodd"' if area.even_odd else ""
    clip = (
        f'<clipPath id="seen"><path d="{to_svg(area.path, 5)}"{rule}/></clipPath><g clip-path="url(#seen)">'
    )
    head, _, rest = text.partition(">\n")
    return _picture(f"{head}>{clip}{rest.replace('</svg>', '</g></svg>')}", None, box)


def _handed_down(element: Element) -> dict[str, str]:
    """Return what an element hands down to those within it: its style without what is its own."""
    own = (
        "opacity",
        "transform",
        "clip-path",
        "mask",
        "filter",
        "id",
        "class",
        "x",
        "y",
        "width",
        "height",
        "viewBox",
    )
    found = {
        k: v for k, v in element.attrib.items() if k not in own and not k.startswith("{") and k != "style"
    }
    style = [
        part for part in element.get("style", "").split(";") if part.partition(":")[0].strip() not in own
    ]
    return {**found, "style": ";".join(style)} if any(style) else found


def _picture(text: str, page: Element | None, box: Rect) -> Bitmap | None:
    try:
        import resvg_py
    except ImportError:
        return None
    scale = SIDE / max(box.width, box.height)
    width, height = max(1, round(box.width * scale)), max(1, round(box.height * scale))
    if page is not None:
        page.set("viewBox", " ".join(map(repr, box)))
        page.set("width", str(width))
        page.set("height", str(height))
        page.set("preserveAspectRatio", "none")
        text = tostring(page, encoding="unicode")
    else:
        text = text.replace("<svg ", f'<svg data-body="{_BODY}" ', 1)
    try:
        data = bytes(resvg_py.svg_to_bytes(svg_string=text, width=width, height=height, dpi=96.0))
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException:
        # A ValueError for what it does not read; where resvg itself has a defect, a panic that is no Exception.
        return None
    return _trimmed(data, box)


def _trimmed(data: bytes, box: Rect) -> Bitmap | None:
    """Return a picture of a box cut to what is not transparent, None where all is."""
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        picture = image.convert("RGBA")
    seen = picture.getchannel("A").getbbox()
    if seen is None:
        return None
    left, top, right, bottom = seen
    out = io.BytesIO()
    picture.crop(seen).save(out, "PNG", optimize=True)
    kx, ky = box.width / picture.width, box.height / picture.height
    rect = Rect(box.x + left * kx, box.y + top * ky, (right - left) * kx, (bottom - top) * ky)
    raster = checked(out.getvalue())
    return Bitmap(item_of(raster, rect)) if raster is not None else None


def as_address(item: ImageItem) -> str:
    """Return a picture as a data address."""
    return f"data:{item.media_type};base64,{base64.b64encode(item.data).decode('ascii')}"
