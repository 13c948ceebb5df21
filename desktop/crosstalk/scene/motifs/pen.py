"""What a motif draws with: its colours under the theme, its options, and the primitives it has made so far."""

from __future__ import annotations

import random
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from crosstalk.catalog import color as colour
from crosstalk.catalog.types import ArtRules, ToneRule
from crosstalk.geometry import Path
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke
from crosstalk.scene.arts import Arts
from crosstalk.scene.motifs.marks import in_parts

if TYPE_CHECKING:
    from crosstalk.scene.motifs.roots import Opening, Root

_GREY = "#8a8494"


class Pen:
    """Collects primitives, the lowest first. Colours are given as slots, or as tones made from them by `tone`."""

    def __init__(
        self,
        width: float,
        colors: Mapping[str, str],
        options: Mapping[str, Any],
        *,
        rules: ArtRules | None = None,
        line: float = 1.0,
        seed: int = 0,
        arts: Arts | None = None,
    ) -> None:
        """`colors` by slot and `options` are complete; `line` scales the outlines as the theme asks for."""
        self.width = width
        self.half = width / 2
        self.options = options
        self.seed = seed
        self.arts = arts
        self.items: list[Primitive] = []
        self.start = "round"
        """How the strand begins: cut, round, flat, torn or joined."""
        self.end = "cut"
        self.lap = 0.0
        """Points by which what lies higher in a pile reaches further over a joined end; see `body.pile`."""
        self.roots: list[Root] = []
        """Roots of branches that the motif draws with its own pile; see `grow`."""
        self.edge = line * min(1.0, max(0.28, 0.042 * width))
        """Width of an outline in points."""
        self.fine = self.edge * 0.6
        self._colors = dict(colors)
        self._rules = rules or ArtRules()

    # -- colours -----------------------------------------------------------------------------------------------

    def tone(self, slot: str, shade: float = 0.0) -> str:
        """Return the colour of a slot, lighter (up to 1) or darker (down to -1)."""
        return shaded(self._colors.get(slot, _GREY), shade)

    def between(self, first: str, second: str, fraction: float) -> str:
        """Return the tone between the colours of two slots."""
        return mixed(self.tone(first), self.tone(second), round(fraction, 3))

    # -- options -----------------------------------------------------------------------------------------------

    def number(self, name: str, default: float = 0.0) -> float:
        """Return an option that is a number."""
        value = self.options.get(name, default)
        return float(value) if isinstance(value, int | float) else default

    def flag(self, name: str) -> bool:
        """Return an option that is on or off."""
        return self.options.get(name) is True

    def choice(self, name: str, default: str = "") -> str:
        """Return an option that is one of several words."""
        value = self.options.get(name)
        return value if isinstance(value, str) and value else default

    def chance(self, index: int, salt: str = "") -> random.Random:
        """Return the dice of one unit: the same for the same strand and unit, however many units there are."""
        return random.Random(f"{self.seed}/{salt}/{index}")

    # -- branches ----------------------------------------------------------------------------------------------

    def grow(self, index: int, count: int) -> None:
        """Draw what the roots of branches have at level `index` of a pile of `count`; after that level itself."""
        for root in self.roots:
            for level in root.due(index, count):
                self.fill(root.path(level), level.color, line=level.line)

    @property
    def openings(self) -> list[Opening]:
        """Where branches open the wall."""
        return [root.opening for root in self.roots]

    # -- drawing -----------------------------------------------------------------------------------------------

    def fill(self, path: Path, color: str, opacity: float = 1.0, *, line: bool = False) -> None:
        """Fill a path; `line` marks a colour that is an outline's, for the theme."""
        if path:
            fill = Solid(self._themed(color, line), opacity)
            self.items.extend(PathItem(part, fill) for part in in_parts(path))

    def stroke(
        self,
        path: Path,
        color: str,
        width: float,
        opacity: float = 1.0,
        *,
        cap: str = "round",
        body: bool = False,
    ) -> None:
        """Draw a line; `body` marks one that is an area drawn with a broad pen."""
        if path:
            # The lines have small turns only: a bevel looks as a round join does, and painters are quicker with it.
            stroke = Stroke(self._themed(color, not body), width, opacity, cap, "bevel")
            self.items.extend(PathItem(part, None, stroke) for part in in_parts(path))

    def shape(self, path: Path, color: str, edge: str, width: float | None = None) -> None:
        """Fill a path and draw its outline."""
        if path:
            stroke = Stroke(self._themed(edge, True), self.fine if width is None else width)
            fill = Solid(self._themed(color, False))
            self.items.extend(PathItem(part, fill, stroke) for part in in_parts(path))

    def _themed(self, color: str, line: bool) -> str:
        return _ruled(color, self._rules.stroke if line else self._rules.fill)


@lru_cache(maxsize=4096)
def shaded(color: str, amount: float) -> str:
    """Return a colour lighter or darker by a fraction of the way to white or black."""
    if amount > 0:
        return colour.lighten(color, amount)
    return colour.darken(color, -amount) if amount < 0 else color


@lru_cache(maxsize=4096)
def mixed(first: str, second: str, fraction: float) -> str:
    """Return the colour between two."""
    return colour.mix(first, second, fraction)


def _ruled(color: str, rule: ToneRule) -> str:
    return color if rule.is_identity else colour.adjust(color, rule.gain, rule.offset, rule.chroma)
