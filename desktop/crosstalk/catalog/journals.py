"""What journals ask of figures, from `resources/journals/journals.toml`.

Every figure there has a source and a confidence. What a source does not say is None or empty here and stays unknown:
whoever asks must not put a guess in its place.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from crosstalk.catalog.loading import convert, read_table
from crosstalk.catalog.types import Entry
from crosstalk.locations import resources
from crosstalk.tongue import later


class JournalPreset(Entry, frozen=True, kw_only=True):
    """The rules of a family of journals at one stage. Lengths in mm, sizes in points; a range is (low, high)."""

    id: str
    label: str
    stage: str = ""
    """"" where the source does not tell stages apart."""
    single: tuple[float, ...] = ()
    """Width of one column."""
    middle: tuple[float, ...] = ()
    """Width of one and a half columns."""
    double: tuple[float, ...] = ()
    """Width of two columns."""
    width_min: float | None = None
    height: tuple[float, ...] = ()
    """Greatest height; two numbers where the sources differ."""
    font_min: float | None = None
    font_max: float | None = None
    script_min: float | None = None
    """Least size of sub- and superscripts."""
    fonts: tuple[str, ...] = ()
    line_min: float | None = None
    letters: str = ""
    """Case of the panels' letters: `lower`, `upper` or "" for unknown."""
    text: str = ""
    """`live` where letters must stay text, `outlines` where they must not, "" for unknown."""
    colored_text: bool | None = None
    """False where coloured text is to be avoided."""
    dpi: dict[str, tuple[float, ...]] = {}
    """Least (and useful) dots per inch by kind of picture: photo, gray, mixed, line."""
    formats: tuple[str, ...] = ()
    alpha: bool | None = None
    """False where pictures must not be transparent."""
    colors: str = ""
    notes: str = ""
    source: str = ""
    source_kind: str = ""
    confidence: str = ""
    """`high`, `medium-high`, `medium`, `low`, or "" where nothing is known."""
    doubt: str = ""
    """What the confidence rests on, or where sources disagree."""

    @property
    def name(self) -> str:
        """The family with its stage."""
        return f"{self.label}, {self.stage}" if self.stage else self.label

    @property
    def is_known(self) -> bool:
        """Whether anything is known of it."""
        return bool(self.confidence)

    @property
    def is_sure(self) -> bool:
        """Whether breaking a rule is an error rather than a warning."""
        return self.confidence in ("high", "medium-high")

    @property
    def widths(self) -> tuple[tuple[str, float], ...]:
        """The widths a figure may have, each with its name, the narrowest first."""
        named = (
            (later("1 column"), self.single),
            (later("1½ columns"), self.middle),
            (later("2 columns"), self.double),
        )
        return tuple((name, width) for name, widths in named for width in sorted(set(widths)))

    @property
    def width_max(self) -> float | None:
        """The widest a figure may be, None where that is unknown."""
        return max((width for _, width in self.widths), default=None)

    @property
    def height_max(self) -> float | None:
        """The highest a figure may be (the lower number where sources differ), None where that is unknown."""
        return min(self.height, default=None)


@cache
def load_journals() -> dict[str, JournalPreset]:
    """Return every preset by id, in the order of the table."""
    table = read_table(resources("journals", "journals.toml"))
    return {
        key: convert({"id": key, **row}, JournalPreset, f"journals.toml, {key}") for key, row in table.items()
    }


def journal(journal_id: str) -> JournalPreset | None:
    """Return a preset, None for "" or an id that is not known."""
    return load_journals().get(journal_id)


def least(values: Iterable[float | None]) -> float:
    """Return the least of the figures that are known; raises ValueError where none is."""
    return min(value for value in values if value is not None)
