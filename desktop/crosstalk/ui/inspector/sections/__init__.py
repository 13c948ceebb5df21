"""The parts of the inspector, one file per theme.

What belongs here: subclasses of `inspector.section.Section`, which build their rows once. To add a part: a file with a
`Section`, and a line in `PARTS` at the place where it shall stand. A file is imported when its part is first shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import NamedTuple

from crosstalk.ui.inspector.section import Section

BOXED = ("component", "region", "text", "panel", "picture", "legend", "inset")


class Part(NamedTuple):
    """A section by its file and class, and the kinds of records it is for; no kinds: where nothing is selected."""

    file: str
    name: str
    kinds: tuple[str, ...] = ()
    some: bool = False
    """Shown as soon as some of the selected are of these kinds; else all must be."""

    def fits(self, kinds: Iterable[str]) -> bool:
        """Say whether it is shown for records of these kinds."""
        chosen = set(kinds)
        if not chosen or not self.kinds:
            return not chosen and not self.kinds
        return bool(chosen & set(self.kinds)) if self.some else chosen <= set(self.kinds)

    def load(self) -> type[Section]:
        """Return the class."""
        found: type[Section] = getattr(import_module(f"{__name__}.{self.file}"), self.name)
        return found


_STATED = ("component", "connector", "region", "strand")
_SHOWN = ("component", "region", "text", "panel", "picture", "strand", "group", "legend", "inset")
_ALL = (*BOXED, "strand", "connector", "group", "?")

PARTS: Sequence[Part] = (
    Part("component", "ComponentSection", ("component",)),
    Part("connector", "ConnectorSection", ("connector",)),
    Part("region", "RegionSection", ("region",)),
    Part("others", "TextSection", ("text",)),
    Part("others", "PanelSection", ("panel",)),
    Part("others", "PictureSection", ("picture",)),
    Part("others", "StrandSection", ("strand",)),
    Part("strand", "MotifSection", ("strand",)),
    Part("others", "LegendSection", ("legend",)),
    Part("others", "GroupSection", ("group",)),
    Part("context", "InsetSection", ("inset",)),
    Part("region", "TitleSection", ("region", "panel")),
    Part("connector", "RidersSection", ("connector",)),
    Part("context", "EffectsSection", ("connector",)),
    Part("connector", "LineSection", ("connector",)),
    Part("component", "ColorsSection", ("component",)),
    Part("strand", "StrandColorsSection", ("strand",)),
    Part("words", "AreaSection", ("region", "text", "panel", "picture", "legend", "strand", "inset")),
    Part("place", "PlaceSection", (*BOXED, "strand", "group"), some=True),
    Part("seat", "SeatSection", ("component",)),
    Part(
        "words",
        "WordsSection",
        ("component", "connector", "region", "text", "panel", "strand", "legend", "inset"),
    ),
    Part("component", "IdentifiersSection", ("component", "region", "strand")),
    Part("evidence", "EvidenceSection", _STATED),
    Part("context", "ShownSection", _SHOWN),
    Part("about", "AboutSection", _ALL),
    Part("page", "PageSection"),
    Part("page", "FigureSection"),
)
"""In the order of the form."""
