"""Small helpers for text items."""

from __future__ import annotations

from crosstalk.geometry import Rect
from crosstalk.primitives import TextItem, TextSpan


def placed(item: TextItem, dx: float, dy: float) -> TextItem:
    """Return a text item moved."""
    x, y, width, height = item.bounds
    spans = tuple(
        [TextSpan(s.text, s.x + dx, s.y + dy, s.size, s.width, s.color, s.bold, s.italic) for s in item.spans]
    )
    return TextItem(spans, Rect(x + dx, y + dy, width, height))
