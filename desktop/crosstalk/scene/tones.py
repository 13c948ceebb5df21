"""Colours, text sizes and line widths of the theme, each with a fallback that a bare theme lives with."""

from __future__ import annotations

from crosstalk.catalog.types import Theme

SIZES = {"label": 7.0, "small": 6.0, "title": 8.0, "panel": 9.0}
WIDTHS = {"line": 1.0, "outline": 0.8, "frame": 0.6, "route": 2.4}
COLORS = {
    "page": "#ffffff",
    "text": "#1d1b26",
    "muted": "#6b6780",
    "frame": "#c9c5d6",
    "accent": "#3b6fd4",
    "guide": "#e0488b",
}
REGION_COLORS = {
    "tumor": ("#eee6f7", "#8f6bb8"),
    "tumor-cell": ("#f8eef8", "#b07ab0"),
    "tissue": ("#fbf3ea", "#d3b08c"),
    "cell": ("#f3eefb", "#8f6bb8"),
    "lumen": ("#fbe4e1", "#c4574c"),
    "organ": ("#f6efe6", "#b99c7b"),
    "microenvironment": ("#f4f7f1", "#9aa88a"),
    "free": ("#f5f4f8", "#b3aec2"),
}
"""Fill and stroke of each kind of region where the theme is silent."""
_KINDS = {"tumour": "tumor", "tumour mass": "tumor"}
"""Other spellings that files use."""


class Tones:
    """What builders ask for a look."""

    __slots__ = ("label", "muted", "panel", "paper", "small", "text", "theme", "title")

    def __init__(self, theme: Theme, background: str = "") -> None:
        """Take a theme and the page's own colour ("" for none)."""
        self.theme = theme
        self.paper = background or self.color("page")
        self.text = self.color("text")
        self.muted = self.color("muted")
        self.label = self.size("label")
        self.small = self.size("small")
        self.title = self.size("title")
        self.panel = self.size("panel")

    def color(self, role: str, default: str = "#5b5570") -> str:
        """Return the colour of a role of the theme; a hex colour stands for itself."""
        return self.theme.color(role, COLORS.get(role, default))

    def size(self, role: str) -> float:
        """Return a text size in points."""
        return self.theme.sizes.get(role, SIZES.get(role, 7.0))

    def width(self, role: str) -> float:
        """Return a line width in points."""
        return self.theme.widths.get(role, WIDTHS.get(role, 1.0))

    def region(self, kind: str) -> tuple[str, str]:
        """Return fill and stroke of a kind of region."""
        kind = _KINDS.get(kind, kind)
        fill, stroke = REGION_COLORS.get(kind, REGION_COLORS["free"])
        return self.color(f"region.{kind}.fill", fill), self.color(f"region.{kind}.stroke", stroke)

    def region_text(self, kind: str) -> str:
        """Return the colour of a region's title."""
        return self.color(f"region.{_KINDS.get(kind, kind)}.text", self.text)
