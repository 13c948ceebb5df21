"""Layer 4: one file per outgoing format that needs no Qt.

What belongs here: functions that turn a `Figure` (a diagram and the scene built from it) into the bytes of a file,
and the registry of all of them. It may import
from `scene`, `storage`, `catalog`, `text` and below; never Qt, `importers`, `checks` or `editor`.

Exporters that need a QPainter (PNG, TIFF, print, clipboard) live in `painting` and call `register` there;
whoever exports sees one list. Importing this package registers the formats of this package.

PDF and EPS are written here, from the primitives, in operators that both languages share (`operators`): Qt's PDF
rounds the page to whole points and fades groups as pixels. `credits` is what every format says of itself. Only
`pictures` knows Pillow (and `painting.tiff`).

`frames` are the figures that follow one another (panels, values of a context, steps of a talk), as pages, slides or
numbered files. `presets` is where settings come from when nobody types them: the file, or its journal. `progress` lets
somebody watch and cancel: go through the records of a scene by `progress.steadily`. `letters` finds what no font has.

To add a format: one file `exporters/<format>.py` with a `render(figure, options) -> bytes`, ending in
`register(Exporter(...))`, and its import in this file.
"""

from crosstalk.exporters.eps import EPS
from crosstalk.exporters.export import export_bytes, export_diagram, figure_of
from crosstalk.exporters.pdf import PDF
from crosstalk.exporters.pptx import PPTX
from crosstalk.exporters.registry import (
    Exporter,
    ExportOptions,
    Figure,
    all_exporters,
    by_id,
    for_suffix,
    register,
)
from crosstalk.exporters.svg import SVG

__all__ = [
    "EPS",
    "PDF",
    "PPTX",
    "SVG",
    "ExportOptions",
    "Exporter",
    "Figure",
    "all_exporters",
    "by_id",
    "export_bytes",
    "export_diagram",
    "figure_of",
    "for_suffix",
    "register",
]
