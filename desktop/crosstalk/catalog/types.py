"""What the tables say, as frozen values."""

from __future__ import annotations

import msgspec


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What every value of the catalogue shares: frozen, made by keyword."""


class Port(Entry, frozen=True, kw_only=True):
    """A named place on a drawing where a connector may be held.

    `x`, `y` are fractions 0…1 of the drawing's box; `direction` is the way a connector leaves, in degrees
    clockwise from the right.
    """

    name: str
    x: float
    y: float
    direction: float = 0.0


class ComponentType(Entry, frozen=True, kw_only=True):
    """Something that can be placed: its names, its drawing and what the drawing offers."""

    id: str
    label: str
    """Markup of `text.markup`, e.g. `CD8^{+} T cell`."""
    synonyms: tuple[str, ...] = ()
    abbreviation: str = ""
    category: str = ""
    family: str = ""
    """Name of the class drawing in `classes/` that stands in where there is no drawing of its own."""
    tier: int = 3
    """1 = named in the source documents or generic, 2 = usual in figures, 3 = further."""
    definition: str = ""
    xrefs: tuple[str, ...] = ()
    """Ontology identifiers such as `CL:0000084`."""
    slots: dict[str, str] = {}
    """Colour slot → its base colour, tint applied."""
    ports: tuple[Port, ...] = ()
    size: tuple[float, float] = (40.0, 40.0)
    """Natural width and height in points."""
    label_place: str = "below"
    """`below`, `above`, `right`, `left`, `center` or `none`."""
    drawing: str = ""
    """Path of the SVG relative to `resources/components`."""
    tint: dict[str, str] = {}
    """Colours by slot that tell entries with a shared class drawing apart; empty with a drawing of its own."""
    author: str = "Crosstalk Studio"
    license: str = "CC0-1.0"
    order: int = 0
    """Rank within its category, the usual things first."""
    replaces: tuple[str, ...] = ()
    """Former ids, so that an old file still opens."""

    @property
    def aspect(self) -> float:
        """Width divided by height of the drawing."""
        return self.size[0] / self.size[1]

    def port(self, name: str) -> Port | None:
        """Return the port of a name, or None."""
        return next((port for port in self.ports if port.name == name), None)


class LineLook(Entry, frozen=True, kw_only=True):
    """How the line of a relation is drawn. `color` is a role of the theme or a hex colour."""

    color: str = "neutral"
    width: float = 1.0
    """Points at print size."""
    dash: tuple[float, ...] = ()
    """Dash lengths in points at print size; () is solid, a very short first number with round caps gives dots."""
    double: bool = False
    """Two thin parallel rails, `width` apart from outer edge to outer edge."""
    wave: str = ""
    """"" straight, `wavy` or `jagged`."""
    opacity: float = 1.0


class RelationType(Entry, frozen=True, kw_only=True):
    """What a connector can say, and how that looks."""

    id: str
    label: str
    meaning: str = ""
    sign: int = 0
    """+1 raises, -1 lowers, 0 neither or unknown."""
    speed: str = ""
    """`fast` or `slow`."""
    mode: str = ""
    """`contact` or `diffuse`."""
    source_classes: tuple[str, ...] = ()
    target_classes: tuple[str, ...] = ()
    group: str = ""
    """Heading in the picker."""
    line: LineLook = LineLook()
    head: str = "none"
    """A name of `catalog.heads.HEADS`."""
    tail: str = "none"
    badge: str = ""
    """A name of `catalog.heads.BADGES`."""
    mapping: dict[str, str] = {}
    """Format → its word: sbgn_af, sbgn_pd, gpml, gpml2021, bel, sif."""
    order: int = 0
    draws_line: bool = True
    """False where placement already shows it; a connector may still be told to draw one."""
    replaces: tuple[str, ...] = ()


class Section(Entry, frozen=True, kw_only=True):
    """A heading of the palette."""

    id: str
    label: str
    order: int = 0


class Category(Entry, frozen=True, kw_only=True):
    """A folder of components and the section of the palette it is shown in."""

    id: str
    label: str
    section: str
    order: int = 0
    family: str = ""
    """Class drawing for an entry of this category that names none."""


class ToneRule(Entry, frozen=True, kw_only=True):
    """What a theme does to the tones of the art: lightness becomes gain·L + offset, chroma is multiplied (OKLCH)."""

    gain: float = 1.0
    offset: float = 0.0
    chroma: float = 1.0

    @property
    def is_identity(self) -> bool:
        """Whether it leaves every tone as it is."""
        return self.gain == 1.0 and self.offset == 0.0 and self.chroma == 1.0


class ArtRules(Entry, frozen=True, kw_only=True):
    """Tone rules of a theme for areas and for outlines."""

    fill: ToneRule = ToneRule()
    stroke: ToneRule = ToneRule()


class Theme(Entry, frozen=True, kw_only=True):
    """A look of a whole figure."""

    id: str
    label: str
    description: str = ""
    colors: dict[str, str] = {}
    """Role → hex: page, text, muted, frame, relation roles, `region.<kind>.fill` and so on."""
    sizes: dict[str, float] = {}
    """Text sizes in points: label, small, title, panel."""
    widths: dict[str, float] = {}
    """Stroke widths in points: line, outline, frame, route."""
    art: ArtRules = ArtRules()
    order: int = 0

    def color(self, role: str, default: str = "#5b5570") -> str:
        """Return the colour of a role; a hex colour is returned as it is, an unknown role gives `default`.

        Both spellings of tumour name the same role.
        """
        if role.startswith("#"):
            return role
        return self.colors.get(role.replace("tumour", "tumor"), default)


class StrandType(Entry, frozen=True, kw_only=True):
    """A thing that follows a path: its motif and measures."""

    id: str
    label: str
    synonyms: tuple[str, ...] = ()
    definition: str = ""
    motif: str = ""
    """Name of the motif that `scene` computes along the spline."""
    width: float = 12.0
    """Natural width in points."""
    colors: dict[str, str] = {}
    options: dict[str, float] = {}
    order: int = 0
