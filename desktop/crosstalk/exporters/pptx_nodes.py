"""The shapes of a slide as a tree that knows its boxes, before it becomes XML.

First the tree is made, then its shapes get their numbers, then it is written: so a connector can name the shape that it
is glued to wherever in the drawing order that stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from crosstalk.exporters import pptx_geometry, pptx_text
from crosstalk.exporters.pptx_geometry import Box
from crosstalk.exporters.pptx_paint import NO_FILL, NO_LINE
from crosstalk.exporters.pptx_text import TextBlock
from crosstalk.exporters.pptx_xml import EMU, element
from crosstalk.geometry import Path, Point, Rect


@dataclass(slots=True, eq=False)
class Node:
    """A shape: its name, what it says to those who do not see it, and its number on the slide."""

    box: Box
    name: str = ""
    description: str = ""
    id: int = 0

    def walk(self) -> Iterator[Node]:
        """Yield the shape, and what is in it."""
        yield self

    def xml(self) -> str:
        """Return the shape as XML."""
        raise NotImplementedError

    def _facts(self) -> str:
        return element("p:cNvPr", id=self.id, name=self.name, descr=self.description or None)


@dataclass(slots=True, eq=False)
class Drawing(Node):
    """A filled or stroked path. Readers that know less of gradients than PowerPoint get the shapes of `instead`."""

    path: Path = field(default_factory=Path)
    bounds: Rect = Rect(0.0, 0.0, 0.0, 0.0)
    fill: str = NO_FILL
    line: str = NO_LINE
    even_odd: bool = False
    instead: list[Drawing] = field(default_factory=list)

    def lay(self, fills: Sequence[str]) -> None:
        """Let other readers see the path with these fills, one above the other, the line on the last."""
        last = len(fills) - 1
        self.instead = [
            replace(self, fill=fill, line=self.line if n == last else NO_LINE) for n, fill in enumerate(fills)
        ]

    def walk(self) -> Iterator[Node]:
        """Yield the shape, and what stands for it elsewhere."""
        yield self
        yield from self.instead

    def xml(self) -> str:
        """Return the shape, and what stands for it elsewhere."""
        return _chosen(self._shape(), self.instead)

    def _shape(self) -> str:
        """Return a preset shape where the path is one, else a freeform."""
        flips: dict[str, int | None] = {}
        # Dashes begin where a path does, and round presets begin elsewhere.
        dashed = "a:custDash" in self.line and self.path.commands != "MLLLZ"
        shape = None if dashed else pptx_geometry.preset(self.path, self.bounds)
        if self.path.commands == "ML":
            x1, y1, x2, y2 = self.path.coords
            shape, flips = pptx_geometry.named("line"), {"flipV": 1 if (x2 - x1) * (y2 - y1) < 0 else None}
        if shape is None:
            shape = pptx_geometry.freeform(self.path, self.box, even_odd=self.even_odd)
        properties = element("p:spPr", _frame(self.box, **flips), shape, self.fill, self.line)
        about = element("p:nvSpPr", self._facts(), element("p:cNvSpPr"), element("p:nvPr"))
        return element("p:sp", about, properties)


@dataclass(slots=True, eq=False)
class Words(Node):
    """A text box."""

    block: TextBlock | None = None
    scale: float = 1.0
    opacity: float = 1.0
    degrees: float = 0.0

    def xml(self) -> str:
        """Return the box with its runs."""
        assert self.block is not None
        turn = round(self.degrees % 360.0 * 60_000) or None
        properties = element(
            "p:spPr", _frame(self.box, rot=turn), pptx_geometry.named("rect"), NO_FILL, NO_LINE
        )
        about = element("p:nvSpPr", self._facts(), element("p:cNvSpPr", txBox=1), element("p:nvPr"))
        return element("p:sp", about, properties, pptx_text.body(self.block, self.scale, self.opacity))


@dataclass(slots=True, eq=False)
class Image(Node):
    """A picture that a person put into the diagram."""

    relation: str = ""
    """Id of the slide's relationship to the image's part."""
    opacity: float = 1.0
    degrees: float = 0.0
    flipped: bool = False

    def xml(self) -> str:
        """Return the picture, stretched over its box."""
        faded = element("a:alphaModFix", amt=round(self.opacity * 100_000)) if self.opacity < 1 else ""
        blip = element("a:blip", faded, **{"r:embed": self.relation})
        fill = element("p:blipFill", blip, element("a:stretch", element("a:fillRect")))
        turn = round(self.degrees % 360.0 * 60_000) or None
        frame = _frame(self.box, rot=turn, flipH=1 if self.flipped else None)
        locks = element("p:cNvPicPr", element("a:picLocks", noChangeAspect=1))
        about = element("p:nvPicPr", self._facts(), locks, element("p:nvPr"))
        return element("p:pic", about, fill, element("p:spPr", frame, pptx_geometry.named("rect")))


@dataclass(slots=True, eq=False)
class Site(Node):
    """A place to which connectors are glued: an unseen point in the group of what they join.

    Freeforms could have sites of their own, but LibreOffice (7.4) takes those for the sides of the box and draws the
    line to there. A group has none at all.
    """

    @classmethod
    def at(cls, place: Point) -> Site:
        """Return the site of a place on the slide."""
        x, y = round(place.x * EMU), round(place.y * EMU)
        return cls(Box(x - _SITE // 2, y, _SITE, _SITE), "Connection site")

    def xml(self) -> str:
        """Return the point; the first site of a rectangle is the middle of its top."""
        properties = element("p:spPr", _frame(self.box), pptx_geometry.named("rect"), NO_FILL, NO_LINE)
        about = element("p:nvSpPr", self._facts(), element("p:cNvSpPr"), element("p:nvPr"))
        return element("p:sp", about, properties)


_SITE = 126
"""Side of a connection site in EMU: a hundredth of a point."""


@dataclass(slots=True, eq=False)
class Link(Node):
    """A connector shape, which follows what it is glued to.

    One that is not straight says its course itself. Readers that would lay it anew (LibreOffice) get the shapes of
    `instead`.
    """

    path: Path = field(default_factory=Path)
    line: str = NO_LINE
    glued: tuple[Site | None, Site | None] = (None, None)
    instead: list[Node] = field(default_factory=list)

    @property
    def is_straight(self) -> bool:
        """Whether it is a straight connector, which every reader draws alike."""
        return self.path.commands == "ML"

    def walk(self) -> Iterator[Node]:
        """Yield the connector, and what stands for it elsewhere."""
        yield self
        for node in self.instead:
            yield from node.walk()

    def xml(self) -> str:
        """Return the connector with what it is glued to."""
        return _chosen(self._connector(), self.instead)

    def _connector(self) -> str:
        ends = (
            element(tag, id=held.id, idx=0)
            for tag, held in zip(("a:stCxn", "a:endCxn"), self.glued, strict=True)
            if held is not None
        )
        about = element("p:nvCxnSpPr", self._facts(), element("p:cNvCxnSpPr", *ends), element("p:nvPr"))
        return element("p:cxnSp", about, element("p:spPr", *self._geometry(), self.line))

    def _geometry(self) -> tuple[str, ...]:
        if not self.is_straight:
            return _frame(self.box), pptx_geometry.freeform(self.path, self.box, even_odd=True), NO_FILL
        start, end = self.path.start(), self.path.end()
        flips = {"flipH": 1 if end.x < start.x else None, "flipV": 1 if end.y < start.y else None}
        return _frame(self.box, **flips), pptx_geometry.named("straightConnector1")


_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_MORPH = "http://schemas.microsoft.com/office/powerpoint/2015/09/main"


@dataclass(slots=True, eq=False)
class Bundle(Node):
    """A group."""

    children: list[Node] = field(default_factory=list)

    @classmethod
    def of(cls, children: list[Node], name: str, description: str = "") -> Bundle:
        """Return a group around shapes; there must be one at least."""
        box = children[0].box
        for child in children[1:]:
            box = box.union(child.box)
        return cls(box, name, description, children=children)

    def walk(self) -> Iterator[Node]:
        """Yield the group and all that is in it, in drawing order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def xml(self) -> str:
        """Return the group; its children stand in the slide's own units."""
        b = self.box
        place = element(
            "a:xfrm",
            element("a:off", x=b.x, y=b.y),
            element("a:ext", cx=b.width, cy=b.height),
            element("a:chOff", x=b.x, y=b.y),
            element("a:chExt", cx=b.width, cy=b.height),
        )
        about = element("p:nvGrpSpPr", self._facts(), element("p:cNvGrpSpPr"), element("p:nvPr"))
        return element("p:grpSp", about, element("p:grpSpPr", place), *(c.xml() for c in self.children))


def _chosen(shape: str, others: Sequence[Node]) -> str:
    """Return a shape that PowerPoint takes, and what others do.

    The choice is tied to a namespace that PowerPoint knows from 2016 on (that of its Morph transition).
    """
    if not others:
        return shape
    chosen = element("mc:Choice", shape, Requires="p159", **{"xmlns:p159": _MORPH})
    other = element("mc:Fallback", *(node.xml() for node in others))
    return element("mc:AlternateContent", chosen, other, **{"xmlns:mc": _COMPATIBILITY})


def _frame(box: Box, **turns: int | None) -> str:
    return element(
        "a:xfrm",
        element("a:off", x=box.x, y=box.y),
        element("a:ext", cx=max(0, box.width), cy=max(0, box.height)),
        **turns,
    )
