"""Layer 1: text is measured, marked up and broken into lines here, once, for every output.

What belongs here: advance widths, the small markup of labels, line breaking, finding font files and turning
text into outlines. It may import `geometry` and `primitives`; it knows neither the model (runs come in by
structure, see `spans.RunLike`) nor the catalogue nor Qt.

All measuring uses the table `resources/text/widths.json`: the advances that Arial, Helvetica, Liberation
Sans, Arimo and TeX Gyre Heros share. So a line breaks at the same word on every machine, whether or not it
has one of these fonts. To measure more characters, run `python -m crosstalk.text.make_widths FONTDIR` with
fonts that have them. A new command of the markup is one entry in `symbols.SYMBOLS`.
Chinese, Japanese and Korean are one em a character; `east_asia` knows the language of a text, its fonts, and
which Chinese words a line is not broken within.
"""

from crosstalk.text.layout import lay_out, measure
from crosstalk.text.markup import format, parse
from crosstalk.text.metrics import ASCENT, DESCENT, LINE_HEIGHT, text_width
from crosstalk.text.spans import RunLike, Span, plain

__all__ = [
    "ASCENT",
    "DESCENT",
    "LINE_HEIGHT",
    "RunLike",
    "Span",
    "format",
    "lay_out",
    "measure",
    "parse",
    "plain",
    "text_width",
]
