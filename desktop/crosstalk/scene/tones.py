"""Colours, text sizes and line widths of the theme, each with a fallback that a bare theme lives with."""

from __future__ import annotations

from collections.abc import Callable

from crosstalk.catalog.color import adjust
from crosstalk.catalog.types import RegionType, Theme

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


def _plain(kind: str) -> RegionType:
    return RegionType(id=kind, label=kind)


class Tones:
    """What builders ask for a look."""

    __slots__ = ("_kinds", "_regions", "label", "muted", "panel", "paper", "small", "text", "theme", "title")

    def __init__(
        self, theme: Theme, background: str = "", kinds: Callable[[str], RegionType] = _plain
    ) -> None:
        """Take a theme, the page's own colour ("" for none) and who knows the kinds of regions."""
        self.theme = theme
        self._kinds = kinds
        self._regions: dict[str, tuple[str, str]] = {}
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

    def kind(self, kind: str) -> RegionType:
        """Return a kind of region."""
        return self._kinds(kind)

    def region(self, kind: str) -> tuple[str, str]:
        """Return fill and stroke of a kind of region."""
        found = self._regions.get(kind)
        if found is None:
            known = self._kinds(kind)
            found = self._regions[kind] = self.theme.region(known, "fill"), self.theme.region(known, "stroke")
        return found

    def region_text(self, kind: str) -> str:
        """Return the colour of a region's title."""
        known = self._kinds(kind)
        return self.color(f"region.{known.id}.text", self.color(known.text) if known.text else self.text)

    def drawn(self, color: str, *, line: bool = False) -> str:
        """Return a colour of a drawn part, or of its lines, as the theme's rules for art restyle it."""
        rule = self.theme.art.stroke if line else self.theme.art.fill
        return color if rule.is_identity else adjust(color, rule.gain, rule.offset, rule.chroma)
