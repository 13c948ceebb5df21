"""What a diagram says about its own look: themes of its own, and the page that a talk page was made from."""

from __future__ import annotations

from crosstalk.model.records import Fact


class OwnTheme(Fact, frozen=True, kw_only=True):
    """A look that travels with the diagram: another theme with some of its parts changed.

    What is not named here is that of `base`, and so are the tones of the art.
    """

    id: str
    label: str = ""
    base: str = "journal"
    """Id of a theme that ships."""
    colors: dict[str, str] = {}
    """Role → `#rrggbb`."""
    sizes: dict[str, float] = {}
    """Role → points."""
    widths: dict[str, float] = {}
    """Role → points."""


class FormerPage(Fact, frozen=True, kw_only=True):
    """The page before it became a dark page for a talk, so that it can be made that again."""

    width_mm: float
    height_mm: float
    background: str = ""
    theme: str = "journal"
    dx: float = 0.0
    dy: float = 0.0
    """By how many points everything was shifted onto the middle of the talk page."""
