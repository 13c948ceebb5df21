"""What a person set for working, not for the figure: it is kept per user and never saved in a diagram."""

from __future__ import annotations

from dataclasses import dataclass, field

from crosstalk.geometry import MM
from crosstalk.model import Style
from crosstalk.model.records import LineShape


@dataclass(slots=True)
class Settings:
    """Lengths in points. `relation`, `line_shape` and `style` are what was used last and is taken next."""

    snapping: bool = True
    grid: bool = False
    grid_step: float = 2.5 * MM
    grid_major: int = 4
    """Every how many lines of the grid one is drawn stronger; 0 for none."""
    guides_shown: bool = True
    """Whether guides are seen, and things snap to them."""
    guides_locked: bool = False
    nudge: float = 0.5 * MM
    fine_nudge: float = 0.1 * MM
    relation: str = "activates"
    relation_by_hand: bool = False
    """Whether a person said so in this session."""
    line_shape: LineShape = "curved"
    go_around: bool = True
    """Whether a new connector that would run through something goes around it."""
    label_language: str = "en"
    """Code of the language that new components are labelled in."""
    region_type: str = "free"
    strand_type: str = "nerve_fibre"
    transmitter: str = "glutamate"
    cleft: float = 9.0
    """Between a nerve terminal and the membrane across from it."""
    style: Style = field(default_factory=Style)
    vision: str = ""
    """How the page is looked at: a name of `catalog.vision.LABELS`, "" for as it is."""
    severity: float = 1.0
    """0…1, for the colour-vision deficiencies."""


@dataclass(slots=True)
class ViewState:
    """What the window shows: logical pixels per point, and the visible part of the page in points (None: unknown)."""

    zoom: float = 1.0
    ratio: float = 1.0
    """Pixels of the screen per logical pixel: 1.25 where the desktop is set to 125 %."""
    left: float = 0.0
    top: float = 0.0
    width: float = 0.0
    height: float = 0.0
