"""What the tables say, as frozen values."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from crosstalk.catalog.color import adjust


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
    sits: str = ""
    """How it sits on a strand or a region's edge where it is dropped: `across` through it, on a `side` of it, as a
    nerve `terminal` across a cleft; `docks` at a receptor's port; "" and `no`: it does not."""

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
    phrase: str = ""
    """How it stands between source and target in a sentence, where the label alone would not read well."""
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
    motif: str = ""
    """What is drawn along the line: a name of `scene.travel.MOTIFS`, such as stream or blood; "" is a plain line."""
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
    sits: str = ""
    """What `ComponentType.sits` is for an entry of this category that says nothing."""


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


class RegionType(Entry, frozen=True, kw_only=True):
    """A kind of region: what it is called and how it is filled and edged.

    `fill`, `stroke` and `text` are hex colours of the journal theme or roles of a theme, "" for its text colour.
    """

    id: str
    label: str
    word: str = ""
    """What one without a title is called; the label where empty."""
    tone: str = "art"
    """Which tone rules restyle it: `art` as drawings are, `ground` what carries other things (dark on a dark page),
    `inner` what lies in a part, `mark` small dark things on those, `line` lines drawn as areas."""
    part: bool = False
    """A piece of a ready drawing, rarely drawn by hand."""
    fill: str = "#f5f4f7"
    stroke: str = "#c3becb"
    text: str = ""
    """Colour of its title."""
    width: float = 0.8
    """Of the outline, in points."""
    dash: tuple[float, ...] = ()
    opacity: float = 1.0
    """Of the fill."""
    membrane: bool = False
    """Drawn cut open, with the two leaflets of its membrane."""
    order: int = 0
    replaces: tuple[str, ...] = ()


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
    tones: dict[str, ArtRules] = {}
    """Tone rules for kinds of regions by their `tone`; a role `region.<kind>.fill` goes before them."""
    order: int = 0
    base: str = ""
    """Id of the theme that it was made from and whose tone rules it has; "" for one that ships."""

    @property
    def art_id(self) -> str:
        """Id of the theme that art in this one is asked for in."""
        return self.base or self.id

    def color(self, role: str, default: str = "#5b5570") -> str:
        """Return the colour of a role; a hex colour is returned as it is, an unknown role gives `default`.

        Both spellings of tumour name the same role.
        """
        if role.startswith("#"):
            return role
        return self.colors.get(role.replace("tumour", "tumor"), default)

    def region(self, kind: RegionType, part: Literal["fill", "stroke"]) -> str:
        """Return the colour of a kind of region: by its role, by another role it names, or by the tone rules."""
        own = self.colors.get(f"region.{kind.id}.{part}")
        if own is not None:
            return own
        plain = kind.fill if part == "fill" else kind.stroke
        if not plain.startswith("#"):
            return self.color(plain)
        rules = self.art if kind.tone == "art" else self.tones.get(kind.tone, ArtRules())
        rule = rules.fill if part == "fill" else rules.stroke
        return plain if rule.is_identity else adjust(plain, rule.gain, rule.offset, rule.chroma)


class StrandOption(Entry, frozen=True, kw_only=True):
    """A choice that the motif of a strand leaves to people; `Strand.options` holds what they chose, by name."""

    label: str
    kind: Literal["number", "count", "bool", "choice", "component", "components", "cells", "ranges"]
    default: Any = None
    low: float = 0.0
    high: float = 1.0
    step: float = 1.0
    unit: str = ""
    choices: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """What people read for each of `choices`; the choices themselves where there are none."""
    tip: str = ""
    needs: str = ""
    """Another option; where that is empty, this one does nothing."""


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
    options: dict[str, StrandOption] = {}
    """By name, in the order in which they are offered."""
    order: int = 0
