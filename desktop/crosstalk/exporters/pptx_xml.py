"""DrawingML as strings: elements, and points as the whole units that it counts in.

Strings and not objects of python-pptx: a figure has some thousands of shapes, and the library looks through the whole
slide for each one that it adds. What these functions write is parsed once, by the library's own parser.
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from crosstalk.exporters.svg_names import xml_text

EMU = 12700
"""English Metric Units to the point (914,400 to the inch, ECMA-376 part 1, §20.1.2.1)."""
EMU_MM = 36000
_PERCENT = 100_000


def element(tag: str, *children: str, **attributes: str | int | None) -> str:
    """Return an element; `None` leaves an attribute out. Attribute values are escaped, children are XML already."""
    words = "".join(f" {name}={_quoted(value)}" for name, value in attributes.items() if value is not None)
    inner = "".join(children)
    return f"<{tag}{words}>{inner}</{tag}>" if inner else f"<{tag}{words}/>"


def text(characters: str) -> str:
    """Return characters as XML text."""
    return escape(xml_text(characters))


def emu(points: float) -> int:
    """Return a length in points as EMU."""
    return round(points * EMU)


def share(fraction: float) -> int:
    """Return a fraction of 1 as DrawingML counts it, in thousandths of a per cent."""
    return round(fraction * _PERCENT)


def _quoted(value: str | int) -> str:
    return quoteattr(xml_text(value)) if isinstance(value, str) else f'"{value}"'
