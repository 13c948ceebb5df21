"""What primitives cover when painted (kept under this name for the painters)."""

from crosstalk.primitives.extent import extent, item_extent

__all__ = ["extent", "item_extent"]
