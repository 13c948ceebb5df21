"""Who an SVG is made for: what each kind of reader needs beside what all of them need.

All targets keep to SVG 1.1 text with plain baselines, presentation attributes (no style sheets), points in the viewBox,
`fill-opacity` beside the colour (never rgba), heads as paths, and one group with a stable id per record. Beyond that:

* *editors* (Illustrator, Inkscape): width and height in mm, so that 7 pt text is 7 pt after opening; every placement
  written out; Inkscape lists the groups by their titles.
* *office* (PowerPoint, Word): mm as well. Transforms are worked into the coordinates, gradients stand in the shape's
  own units, and each run of letters is a text of its own, because turning the picture into Office shapes loses nested
  transforms and places inside a text. One family, no CSS, no facts for scripts.
* *web*: no fixed size; as wide as there is room, at most its true width, so it stands in a column of any width. Art
  that occurs again is referred to, ids carry the figure's name so that two figures can stand inlined in one page, and
  there is no XML declaration, which HTML does not allow there.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from crosstalk.exporters.registry import ExportOptions, Figure
from crosstalk.exporters.svg_facts import figure_title
from crosstalk.exporters.svg_text import FAMILY
from crosstalk.geometry.svgpath import number

INKSCAPE = "http://www.inkscape.org/namespaces/inkscape"
_UNSHAPED = "font-kerning:none;font-variant-ligatures:none"
"""The lines were measured without kerning and ligatures; a reader that applies them would shift letters."""

_LONGEST = 24
"""Letters of a title that stand before ids; what is longer is told apart by a hash of it."""


@dataclass(frozen=True, slots=True)
class Target:
    """What differs from reader to reader."""

    family: str = FAMILY
    declared: bool = True
    """Whether the file begins with an XML declaration."""
    flat: bool = False
    """Whether transforms are worked into the coordinates and spans are texts of their own."""
    referred: bool = False
    """Whether art stands once in <defs> and is referred to."""
    facts: bool = True
    """Whether records say their kind, type and ends."""
    labels: bool = False
    """Whether groups bear their titles for Inkscape."""


TARGETS = {
    "editors": Target(labels=True),
    "office": Target(family="Arial, sans-serif", flat=True, facts=False),
    "web": Target(
        family='Arial, Helvetica, "Liberation Sans", Arimo, sans-serif', declared=False, referred=True
    ),
}


def root_attributes(figure: Figure, options: ExportOptions) -> dict[str, str]:
    """Return size and view box of the root, and what the target needs there."""
    width, height = (f"{number(side, 4)}mm" for side in figure.size_mm(options))
    box = {"viewBox": " ".join(number(v, 4) for v in figure.scene.page)}
    if options.target == "web":
        shape = f"width:100%;max-width:{width};height:auto;text-rendering:geometricPrecision"
        return {**box, "style": f"{shape};{_UNSHAPED}"}
    sized = {"width": width, "height": height, **box}
    if options.target == "office":
        return sized
    return {**sized, "style": _UNSHAPED, "xmlns:inkscape": INKSCAPE}


def id_prefix(figure: Figure, options: ExportOptions) -> str:
    """Return what stands before every id: on the web the figure's title, so that ids of two figures differ."""
    if options.target != "web":
        return ""
    title = figure_title(figure)
    plain = unicodedata.normalize("NFKD", title)
    words = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()
    if len(words) > _LONGEST or not words:
        words = f"{words[:_LONGEST].strip('-') or 'figure'}-{hashlib.sha256(title.encode()).hexdigest()[:6]}"
    return f"{words}-"
