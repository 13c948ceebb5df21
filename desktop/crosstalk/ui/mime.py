"""What travels by drag and drop and through the clipboard."""

from __future__ import annotations

COMPONENT = "application/x-crosstalk-component"
"""A component of the palette: the id of its type in UTF-8."""
STRAND = "application/x-crosstalk-strand"
"""A kind of strand of the palette: its id in UTF-8."""
SCENE = "application/x-crosstalk-scene"
"""A scene of the palette: its id in UTF-8."""
