"""The list of formats that a figure can be exported to, and what may be chosen about an export."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from crosstalk.errors import CrosstalkError
from crosstalk.geometry import MM
from crosstalk.model import Diagram
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.scene import Scene

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}\Z")
MAX_WIDTH_MM = 5000.0
MAX_DPI = 2400.0


TARGETS = ("editors", "office", "web")
PAGES = ("figure", "panels", "contexts", "steps")


def _or(words: tuple[str, ...]) -> str:
    quoted = [repr(word) for word in words]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a person may choose about an export; each format reads what concerns it.

    Raises CrosstalkError where a value makes no sense.
    """

    dpi: float = 300.0
    """Dots per inch of raster formats."""
    width_mm: float | None = None
    """Physical width; None is the page's own. The whole figure scales, its text and lines included."""
    text: Literal["live", "outlines"] = "live"
    """Whether letters stay text (editable) or become paths (the same everywhere)."""
    theme: str | None = None
    """Id of a theme; None is the page's own."""
    background: str | None = None
    """`none` for transparent, `#rrggbb` for a colour, None for the page's own."""
    target: Literal["editors", "office", "web"] = "editors"
    """Of SVG: who reads it. *editors* are Illustrator and Inkscape, *office* PowerPoint and Word, *web* browsers."""
    embed: bool = True
    """Whether the diagram itself travels inside (SVG, PDF, PPTX), so that the file can be opened and edited again."""
    pages: Literal["figure", "panels", "contexts", "steps"] = "figure"
    """What stands on a page or slide: the whole figure, one panel, one value of `each`, or one step each."""
    each: str = ""
    """Id or label of the dimension whose values follow each other on pages."""
    context: tuple[tuple[str, str], ...] = ()
    """Values chosen for this output, by id or label of their dimension; the others stay as the diagram has them."""
    slide: Literal["page", "16:9"] = "page"
    """Of presentations: a slide of the page's size, or a wide one with the figure fitted into it."""

    def __post_init__(self) -> None:
        """Refuse what cannot be exported."""
        if not 1.0 <= self.dpi <= MAX_DPI:
            raise CrosstalkError(
                tr(
                    "A resolution of {dpi:g} dpi is not between 1 and {MAX_DPI:g}.",
                    dpi=self.dpi,
                    MAX_DPI=MAX_DPI,
                )
            )
        if self.width_mm is not None and not 1.0 <= self.width_mm <= MAX_WIDTH_MM:
            raise CrosstalkError(
                tr(
                    "A width of {width_mm:g} mm is not between 1 and {MAX_WIDTH_MM:g} mm.",
                    width_mm=self.width_mm,
                    MAX_WIDTH_MM=MAX_WIDTH_MM,
                )
            )
        if self.text not in ("live", "outlines"):
            raise CrosstalkError(
                tr("Text can be exported as 'live' or 'outlines', not as {text!r}.", text=self.text)
            )
        if self.target not in TARGETS:
            raise CrosstalkError(
                tr("An SVG can be made for {or_}, not for {target!r}.", or_=_or(TARGETS), target=self.target)
            )
        if self.pages not in PAGES:
            raise CrosstalkError(tr("Pages can show {or_}, not {pages!r}.", or_=_or(PAGES), pages=self.pages))
        if self.pages == "contexts" and not self.each:
            raise CrosstalkError(tr("Say which dimension's values are to follow each other on the pages."))
        if self.slide not in ("page", "16:9"):
            raise CrosstalkError(
                tr("A slide can have the size of the 'page' or '16:9', not {slide!r}.", slide=self.slide)
            )
        if self.background not in (None, "none") and not _HEX.match(self.background or ""):
            raise CrosstalkError(
                tr(
                    "{background!r} is not a background: say 'none' or a colour like #ffffff.",
                    background=self.background,
                )
            )


@dataclass(frozen=True, slots=True)
class Figure:
    """What an exporter is given: the diagram, and the scene that was built from it."""

    diagram: Diagram
    scene: Scene
    label: str = ""
    """What tells it from the diagram's other figures, such as `tumour type: gastric`; "" for the figure as such."""

    def size_mm(self, options: ExportOptions) -> tuple[float, float]:
        """Return the physical width and height of the output in millimetres."""
        page = self.scene.page
        width = options.width_mm or page.width / MM
        return width, width * page.height / page.width

    def size_px(self, options: ExportOptions) -> tuple[int, int]:
        """Return the width and height in pixels at the chosen dpi (at least one each)."""
        width, height = (side / 25.4 * options.dpi for side in self.size_mm(options))
        return max(1, round(width)), max(1, round(height))

    def background(self, options: ExportOptions) -> str | None:
        """Return the ground colour as hex, or None for a transparent one."""
        if options.background is None:
            return self.scene.background or None
        return None if options.background == "none" else options.background


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: `render` gives the whole file as bytes and raises CrosstalkError with a sentence for the user."""

    id: str
    label: str
    suffixes: tuple[str, ...]
    """Endings of file names with the dot, in lower case; the first is the usual one."""
    render: Callable[[Figure, ExportOptions], bytes]
    uses: frozenset[str] = frozenset({"text"})
    """Which of the options `dpi`, `text`, `target`, `embed`, `pages` and `slide` make a difference to it."""


_EXPORTERS: dict[str, Exporter] = {}


def register(exporter: Exporter) -> Exporter:
    """Add a format (or replace the one of the same id) and return it."""
    _EXPORTERS[exporter.id] = exporter
    return exporter


def all_exporters() -> tuple[Exporter, ...]:
    """Return the formats by label, for menus and help."""
    return tuple(sorted(_EXPORTERS.values(), key=lambda e: e.label.lower()))


def by_id(format_id: str) -> Exporter:
    """Return the format of an id such as `svg`; raises CrosstalkError naming those there are."""
    found = _EXPORTERS.get(format_id.lower())
    if found is None:
        known = ", ".join(sorted(_EXPORTERS))
        raise CrosstalkError(
            tr(
                "There is no export format {format_id!r}; there are: {known}.",
                format_id=format_id,
                known=known,
            )
        )
    return found


def for_suffix(suffix: str) -> Exporter:
    """Return the format for a file ending such as `.svg`; raises CrosstalkError naming those there are."""
    wanted = suffix.lower()
    for exporter in _EXPORTERS.values():
        if wanted in exporter.suffixes:
            return exporter
    known = ", ".join(sorted(s for e in _EXPORTERS.values() for s in e.suffixes))
    ending = f"with the ending {suffix!r}" if suffix else "without an ending"
    raise CrosstalkError(
        tr("No format is known for a file {ending}; use one of: {known}.", ending=ending, known=known)
    )
