"""Art from elsewhere (SVG, PNG, JPEG) as art of the catalogue's own kind.

`read_art` is what everybody uses. A foreign SVG is cleaned (`tree`, `entities`), its style sheets are written into its
elements (`css`, `looks`), and a walk through it (`walk`) resolves viewports (`frame`), uses, clip paths (`masking`,
`clips`), paints (`paint`, `spread`), text (`words`) and pictures (`inset`) into the catalogue's leaves: paths with
plain strokes, gradients, groups that fade, pictures. What paths cannot say (masks, filters, patterns, markers)
becomes pixels (`pixels`). Whatever was changed is told in sentences (`told`). PNG and JPEG become a drawing of one
picture (`raster`).

The result is written by `catalog.artfile` and read by `catalog.svgart`, as every shipped drawing is; colour slots are
found afterwards (`catalog.families`).
"""

from __future__ import annotations

from crosstalk.importers.art.raster import read_raster
from crosstalk.importers.art.reading import ImportedArt, read_art

__all__ = ["ImportedArt", "read_art", "read_raster"]
