"""The colour of guides."""

from __future__ import annotations

from PySide6.QtGui import QColor

from crosstalk.ui import style


def guide_color() -> QColor:
    """Return the colour of guides, which none of the editor's other marks has."""
    return QColor("#35b6d8" if style.is_dark else "#0f97bd")
