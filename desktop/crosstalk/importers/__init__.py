"""Layer 4: one file per incoming format.

What belongs here: functions that turn foreign bytes into a `Diagram` or into a checked part of one (a picture). What
comes in is not trusted: XML without entities and network, sizes bounded, and one plain sentence (CrosstalkError)
where something is not what it claims. It may import from `storage`, `catalog`, `model` and below; never Qt,
`exporters`, `checks` or `editor`.

`open_any` is what the command line and the window open files with. To add a format: one file with a
`read(data, name) -> Diagram`, ending in `register(Importer(...))`, and its import in this file.
"""

from crosstalk.importers import native, pdf_attached, pptx_embedded, svg_embedded
from crosstalk.importers.picture import PictureData, check_picture, read_picture
from crosstalk.importers.registry import Importer, all_importers, open_any, register

__all__ = [
    "Importer",
    "PictureData",
    "all_importers",
    "check_picture",
    "native",
    "open_any",
    "pdf_attached",
    "pptx_embedded",
    "read_picture",
    "register",
    "svg_embedded",
]
