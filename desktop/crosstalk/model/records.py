"""The records a diagram is made of: facts only."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from crosstalk.geometry import Point, Rect, Transform

Script = Literal["", "sub", "super"]
LineShape = Literal["straight", "curved", "elbow", "arc"]
RegionShape = Literal["rectangle", "ellipse", "blob", "path"]
LegendPart = Literal["relations", "classes", "lines", "evidence"]
EvidenceLevel = Literal[
    "", "established", "supported", "single study", "hypothesised", "contested", "own data"
]


class Fact(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What every struct of the format shares: frozen, by keyword, defaults left out of the file."""

    extra: dict[str, bytes] = {}
    """Fields this version does not know, as raw JSON, kept for saving."""


class Run(Fact, frozen=True, kw_only=True):
    """Characters of one look within a text. `color` "" is the colour of the text."""

    text: str
    bold: bool = False
    italic: bool = False
    script: Script = ""
    color: str = ""


RichText = tuple[Run, ...]


class Style(Fact, frozen=True, kw_only=True):
    """What a person set by hand; None leaves the choice to the theme or to the type."""

    fill: str | None = None
    fill_opacity: float | None = None
    stroke: str | None = None
    stroke_width: float | None = None
    dash: tuple[float, ...] | None = None
    text_color: str | None = None
    text_size: float | None = None
    """Points."""
    bold: bool | None = None
    italic: bool | None = None
    align: Literal["left", "center", "right"] | None = None
    opacity: float | None = None


class Evidence(Fact, frozen=True, kw_only=True):
    """That a reference supports a statement, how strongly, and in which model system."""

    reference: str = ""
    """Id of a Reference of the diagram."""
    level: EvidenceLevel = ""
    system: str = ""
    """Species, cell line or cohort the statement was shown in."""
    note: str = ""


class Condition(Fact, frozen=True, kw_only=True):
    """That a dimension of the context has one of some values."""

    dimension: str
    values: tuple[str, ...]


class Effect(Fact, frozen=True, kw_only=True):
    """What a connector says when all conditions hold; `relation` None hides it."""

    when: tuple[Condition, ...] = ()
    relation: str | None = None
    strength: float | None = None
    evidence: tuple[Evidence, ...] = ()


class Anchor(Fact, frozen=True, kw_only=True):
    """Where an end of a connector is held.

    `target` is the id of a component, region, strand, text, panel, picture, group or another connector; "" leaves the
    end free at `point`. `port` names a port of the component ("label": the box of its words), `at` a place 0…1 along a
    strand, a connector or a region's edge. With neither, the end stops at the silhouette on the way to the other end.
    `point` on a bound end is a place relative to the target's box (-0.5…0.5 of its width and height) towards which
    the end aims, the centre if None.
    """

    target: str = ""
    port: str = ""
    at: float | None = None
    point: Point | None = None


class Seat(Fact, frozen=True, kw_only=True):
    """That a component sits on a path, and keeps its place there when the path is edited.

    `host` is a strand, a region (whose edge is meant) or a component, to one of whose ports it is docked. Place and
    rotation of the seated record follow from the seat; `commands.seats` keeps them up with the host.
    """

    host: str
    at: float = 0.0
    """Place along the path, 0…1 of its length."""
    side: Literal["across", "outer", "inner"] = "across"
    """Through the path, or on one side of it: left of a strand's direction and outside of a region is `outer`."""
    offset: float = 0.0
    """Points by which it was pushed outwards from its place on the path (inwards if negative)."""
    turn: float = 0.0
    """Degrees by which it is turned against the path's outward normal."""
    port: str = ""
    """Port of the host component to which it is docked."""
    own_port: str = ""
    """Its own port that touches the path or the host's port; "" is the one that its type names for it."""
    foot: Point | None = None
    """Where that port lies in its own box (-0.5…0.5), so that its place follows from the file alone; None is the
    middle for `across`, and the middle of its lower edge on a side and at a port."""
    spot: Point | None = None
    """Where the host's port lies in the host's box (-0.5…0.5); None is the middle."""


class Joint(Fact, frozen=True, kw_only=True):
    """That an end of a strand is joined to another strand (or a region's edge), at a place 0…1 of its length."""

    host: str
    at: float = 0.0
    offset: float = 0.0
    """Points by which the end stops outside of the host's line (inside if negative): the cleft of a synapse."""


class Record(Fact, frozen=True, kw_only=True):
    """What every record can say."""

    id: str
    z: str = ""
    parent: str = ""
    """Id of the region, panel or group it belongs to; it moves with it."""
    name: str = ""
    layer: str = ""
    locked: bool = False
    hidden: bool = False
    style: Style = Style()
    alt: str = ""
    """Alternative text, for readers who do not see the figure."""
    note: str = ""
    when: tuple[Condition, ...] = ()
    """The contexts in which it is shown; empty means always."""
    silenced: dict[str, str] = {}
    """Checks that a person silenced here, each with the reason."""


class Boxed(Record, frozen=True, kw_only=True):
    """A record that stands somewhere and has a size."""

    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    rotation: float = 0.0
    flip_x: bool = False
    flip_y: bool = False

    @property
    def centre(self) -> Point:
        """The middle, about which it turns."""
        return Point(self.x, self.y)

    @property
    def box(self) -> Rect:
        """The box before it is turned."""
        return Rect(self.x - self.width / 2, self.y - self.height / 2, self.width, self.height)

    @property
    def placement(self) -> Transform:
        """The map from the unit box (-0.5…0.5 in both directions) to the page."""
        sx = -self.width if self.flip_x else self.width
        sy = -self.height if self.flip_y else self.height
        placed = Transform.scaling(sx, sy)
        if self.rotation:
            placed = placed.then(Transform.rotation(self.rotation))
        return placed.then(Transform.translation(self.x, self.y))

    @property
    def pose(self) -> Transform:
        """The map from points about its centre, upright, to the page: flipped, turned and put in its place."""
        flipped = Transform.scaling(-1.0 if self.flip_x else 1.0, -1.0 if self.flip_y else 1.0)
        turned = flipped.then(Transform.rotation(self.rotation)) if self.rotation else flipped
        return turned.then(Transform.translation(self.x, self.y))

    @property
    def bounds(self) -> Rect:
        """The bounds of the turned box on the page."""
        if not self.rotation:
            return self.box
        return self.placement.apply_rect(Rect(-0.5, -0.5, 1.0, 1.0))


class Component(Boxed, frozen=True, kw_only=True, tag="component", tag_field="kind"):
    """A cell, nerve, vessel, molecule, process …: something of the catalogue."""

    type: str
    label: RichText | None = None
    """None shows the label of its type; an empty tuple shows none."""
    label_place: Literal["", "below", "above", "left", "right", "center", "none"] = ""
    label_offset: Point | None = None
    """How far the label was dragged from its place, in points."""
    label_width: float | None = None
    """Width at which the label breaks into lines, in points."""
    colors: dict[str, str] = {}
    xrefs: tuple[str, ...] = ()
    state: str = ""
    count: int = 1
    seed: int = 0
    seat: Seat | None = None
    """What it sits on; None where it stands freely."""
    evidence: tuple[Evidence, ...] = ()


class Region(Boxed, frozen=True, kw_only=True, tag="region", tag_field="kind"):
    """An area that has members: tissue, cell, tumour cell, lumen, organ, tumour mass, microenvironment."""

    type: str = "free"
    shape: RegionShape = "rectangle"
    points: tuple[Point, ...] = ()
    """For `blob` and `path`: vertices of the closed outline relative to the box (-0.5…0.5)."""
    smooth: bool = True
    corner: float = 6.0
    """Radius of a rectangle's corners, in points."""
    seed: int = 0
    title: RichText = ()
    title_place: Literal["top-left", "top", "top-right", "bottom", "center", "none"] = "top-left"
    colors: dict[str, str] = {}
    xrefs: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Strand(Record, frozen=True, kw_only=True, tag="strand", tag_field="kind"):
    """A thing that follows a path: fibre, vessel, membrane, epithelium, collagen, nanotube."""

    type: str
    points: tuple[Point, ...]
    corners: tuple[bool, ...] = ()
    closed: bool = False
    width: float = 8.0
    options: dict[str, Any] = {}
    """Choices of its motif by name, as the table of its kind lists them."""
    seed: int = 0
    start: Joint | None = None
    """What its first point is joined to (it branches from there, or ends in it)."""
    end: Joint | None = None
    label: RichText | None = None
    colors: dict[str, str] = {}
    xrefs: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Connector(Record, frozen=True, kw_only=True, tag="connector", tag_field="kind"):
    """A statement: source, relation, target."""

    relation: str
    source: Anchor
    target: Anchor
    shape: LineShape = "curved"
    waypoints: tuple[Point, ...] = ()
    """Places on the page that the line passes, in order; they stay where they were put."""
    avoids: bool = False
    """Whether its line is led around what stands in its way whenever it is routed anew."""
    settled: bool = False
    """Whether `waypoints` were found by the router (and may be found anew when an end moves), not put by hand."""
    jumps: bool = False
    """Whether it hops over the lines that it crosses."""
    drawn: bool = True
    """False where placement already shows the relation: it counts, and draws no line."""
    label: RichText = ()
    label_at: float = 0.5
    label_offset: Point | None = None
    mediator: RichText = ()
    """The molecule or means that carries the effect, written on the line."""
    mediator_shown: bool = True
    """False keeps the mediator in the statement and off the line, where there is no room for it."""
    mediator_type: str = ""
    """Catalogue type whose art is drawn on the line, or ""."""
    mediator_at: float = 0.5
    motif: Literal["", "line"] = ""
    """"line" draws a plain line where the relation would draw what travels along it; "" is as the relation says."""
    both_ways: bool = False
    """Whether the head stands at both ends."""
    strength: float | None = None
    evidence: tuple[Evidence, ...] = ()
    effects: tuple[Effect, ...] = ()


class Text(Boxed, frozen=True, kw_only=True, tag="text", tag_field="kind"):
    """Free text in a box; it breaks at the box's width."""

    runs: RichText = ()


class Panel(Boxed, frozen=True, kw_only=True, tag="panel", tag_field="kind"):
    """A part of the figure under a letter. Two panels may bear the same letter."""

    letter: str = ""
    title: RichText = ()
    frame: bool = True


class Picture(Boxed, frozen=True, kw_only=True, tag="picture", tag_field="kind"):
    """An image or drawing kept inside the file."""

    media_type: str
    data: bytes
    author: str = ""
    license: str = ""
    source: str = ""


class Group(Record, frozen=True, kw_only=True, tag="group", tag_field="kind"):
    """Records that are selected and moved as one; the members name it as their parent."""


class Legend(Boxed, frozen=True, kw_only=True, tag="legend", tag_field="kind"):
    """A key to what is in use: relations, classes of components, line styles, levels of evidence."""

    title: RichText = ()
    columns: int = 1
    shows: tuple[LegendPart, ...] = ("relations",)
    """Its parts from top to bottom."""
    entries: tuple[str, ...] = ()
    """Entries that come first, in this order (ids of relations, categories, levels); the rest in use follows.

    Entries that are not in use are not shown.
    """
    left_out: tuple[str, ...] = ()
    """Entries that a person took out."""
    language: str = ""
    """Code of the language that its entries are written in, such as "zh_CN"; "" is English."""


class Inset(Boxed, frozen=True, kw_only=True, tag="inset", tag_field="kind"):
    """A live view of records of the same diagram in a context of its own: one of several small multiples."""

    sources: tuple[str, ...] = ()
    """Ids of what it shows, with their members; empty means everything that is no inset, panel or legend."""
    context: dict[str, str] = {}
    """The chosen values by dimension that hold in it, besides those of the diagram."""
    title: RichText = ()
    frame: bool = True


class Unknown(Record, frozen=True, kw_only=True, tag="?", tag_field="kind"):
    """A record of a type this version does not know: `raw` is its JSON, saved again as it was read."""

    raw: bytes = b""


class Reference(Fact, frozen=True, kw_only=True):
    """A publication. `citation` is how it reads where nothing else is known; the other fields make lists of it."""

    id: str
    citation: str = ""
    doi: str = ""
    pmid: str = ""
    note: str = ""
    type: str = ""
    """Kind of publication by its name in CSL, such as `article-journal`; "" is unknown."""
    authors: tuple[str, ...] = ()
    """Each as `Family, Given`, or a group's name."""
    title: str = ""
    journal: str = ""
    """The journal or book it is in."""
    year: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    url: str = ""


class Dimension(Fact, frozen=True, kw_only=True):
    """Something the context may vary in, and the values it can take."""

    id: str
    label: str = ""
    values: tuple[str, ...] = ()


class Step(Fact, frozen=True, kw_only=True):
    """One step of a talk: what it shows, hides and stresses next, and what is said."""

    id: str
    title: str = ""
    note: str = ""
    show: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    emphasise: tuple[str, ...] = ()
    dim: tuple[str, ...] = ()
    context: dict[str, str] = {}
    """Values that are chosen from this step on."""


KINDS: dict[str, type[Record]] = {
    "component": Component,
    "region": Region,
    "strand": Strand,
    "connector": Connector,
    "text": Text,
    "panel": Panel,
    "picture": Picture,
    "group": Group,
    "legend": Legend,
    "inset": Inset,
}
"""Every kind of record by the name it has in a file."""

CHILD_BEARING = (Region, Panel, Group)
"""The kinds that can be a parent."""


def hosts_of(record: Record) -> tuple[str, ...]:
    """Return the ids of what a record sits on or is joined to; its place follows from them."""
    if isinstance(record, Component):
        return (record.seat.host,) if record.seat is not None else ()
    if isinstance(record, Strand) and (record.start is not None or record.end is not None):
        return tuple(joint.host for joint in (record.start, record.end) if joint is not None)
    return ()


def kind_of(record: Record) -> str:
    """Return the name of a record's kind as it stands in a file."""
    tag = record.__struct_config__.tag
    return str(tag)


def plain_text(runs: RichText | None) -> str:
    """Return the characters of a rich text without their look."""
    return "".join(run.text for run in runs or ())


def rich(text: str) -> RichText:
    """Return plain characters as a rich text of one run (none for no characters)."""
    return (Run(text=text),) if text else ()
