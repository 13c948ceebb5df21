"""Layer 5: the scene's primitives on a QPainter: canvas, PNG, TIFF, print, thumbnails.

What belongs here: everything that draws with Qt and needs no window. It may import QtGui and QtCore (never
QtWidgets) and all layers below. It knows primitives and scene items, never records.

* `painter` paints any primitive exactly; it is the measure of what is right.
* `displaylist` paints a whole scene fast and must look the same at normal zoom; `chunk`, `entries`, `ordering`,
  `symbols` and `atlas` (with `shelves`) are its parts.
* `png`, `tiff`, `paper` (print) and `thumbnails` are outputs. An exporter that needs a QPainter is one more file here
  that ends in `exporters.register(...)`, and its import in `outputs`: importing that registers them all.

Painters put given text at given baselines and never measure, wrap or kern (see `glyphs`).
"""

from crosstalk.painting.displaylist import DisplayList
from crosstalk.painting.painter import paint_items, paint_scene
from crosstalk.painting.thumbnails import thumbnail

__all__ = ["DisplayList", "paint_items", "paint_scene", "thumbnail"]
