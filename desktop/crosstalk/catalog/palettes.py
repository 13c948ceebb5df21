"""Sets of colours that stay apart for every reader, from `resources/palettes/*.toml`.

Each file says its source, and under `floor` how far apart (CIEDE2000) its two nearest colours are at least under each
vision of `catalog.vision`. Where `grey` is missing, the set is not meant to be told apart in grey: hues of one
lightness cannot be. `tests/catalog/test_palettes.py` holds every set to its own figures.
"""

from __future__ import annotations

from functools import cache

from crosstalk.catalog.loading import convert, read_table
from crosstalk.catalog.types import Entry
from crosstalk.locations import resources
from crosstalk.tongue import tr


class Palette(Entry, frozen=True, kw_only=True):
    """Colours that go together."""

    id: str
    label: str
    kind: str
    """`qualitative` for kinds of things, `sequential` for more and less."""
    colors: tuple[str, ...]
    names: tuple[str, ...] = ()
    """A word for each colour, or none at all."""
    floor: dict[str, float] = {}
    """Vision → the least ΔE00 between two of its colours."""
    source: str
    order: int = 0

    @property
    def survives_grey(self) -> bool:
        """Whether its colours stay apart in grey."""
        return "grey" in self.floor

    @property
    def promise(self) -> str:
        """What it can be relied on for, in a line."""
        least = min(self.floor.values())
        eyes = (
            tr("with every colour vision and in grey")
            if self.survives_grey
            else tr("with every colour vision, not in grey")
        )
        return tr(
            "Stays apart {eyes} (ΔE00 {least:g} or more). {source}",
            eyes=eyes,
            least=least,
            source=self.source,
        )

    def name(self, number: int) -> str:
        """Return a word for a colour: its name, else its code."""
        return self.names[number] if self.names else self.colors[number]


@cache
def load_palettes() -> dict[str, Palette]:
    """Return every palette by id, in the order they ask for."""
    found = [
        convert({"id": path.stem, **read_table(path)}, Palette, f"palettes/{path.name}")
        for path in resources("palettes").glob("*.toml")
    ]
    return {palette.id: palette for palette in sorted(found, key=lambda p: (p.order, p.id))}
