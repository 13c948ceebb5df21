"""The file formats that need a QPainter; importing this module registers them with those of `exporters`.

Apart from the package itself, which the window needs at once and which should not bring all exporters along.
"""

from crosstalk.painting import png, tiff  # noqa: F401 - they register their exporters
