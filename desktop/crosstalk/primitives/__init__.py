"""Between geometry and the rest: what every painter can paint.

A primitive says what is to be seen and nothing of what it means: paths with fills and strokes, lines of text at
given baselines, images, groups. The art of the catalogue, the scene, handles, guides and thumbnails are all made
of these, and the canvas, SVG, PNG, PDF and PPTX paint these and nothing else, so they cannot drift.

(DESIGN.md puts primitives into `scene`; the catalogue's art is made of them too and may not import the scene, so
they stand in a layer of their own.) It may import `geometry` only. A new kind of primitive costs one class here
and one branch in each painter: think twice.
"""

from crosstalk.primitives.items import (
    Art,
    GroupItem,
    ImageItem,
    LazyArt,
    PathItem,
    Primitive,
    SymbolItem,
    TextItem,
    TextSpan,
)
from crosstalk.primitives.paint import Fill, LinearGradient, RadialGradient, Solid, Stop, Stroke

__all__ = [
    "Art",
    "Fill",
    "GroupItem",
    "ImageItem",
    "LazyArt",
    "LinearGradient",
    "PathItem",
    "Primitive",
    "RadialGradient",
    "Solid",
    "Stop",
    "Stroke",
    "SymbolItem",
    "TextItem",
    "TextSpan",
]
