"""The walk through a cleaned tree: everything that is drawn, in the units of the root, as the catalogue's leaves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element

from crosstalk.catalog.svgart import MAX_NUMBERS, MAX_SHAPES, MAX_VISITS, Bitmap, Group, Node, Shape
from crosstalk.catalog.svgcss import length
from crosstalk.catalog.svgshapes import shape_path
from crosstalk.catalog.svgxml import local_name
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.importers.art import pixels, words
from crosstalk.importers.art.bounded import count_effects, harmless
from crosstalk.importers.art.clips import Area, cut
from crosstalk.importers.art.frame import fitting, view_box
from crosstalk.importers.art.inset import embedded
from crosstalk.importers.art.looks import Look, transform_of
from crosstalk.importers.art.masking import area_of
from crosstalk.importers.art.outline import Cutter
from crosstalk.importers.art.paint import Brush
from crosstalk.importers.art.told import Told
from crosstalk.importers.art.tree import href
from crosstalk.tongue import tr

_CONTAINERS = frozenset({"g", "a", "svg", "symbol", "switch"})
SHAPES = frozenset({"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"})
_DEEPEST_USE = 16
MOST_PICTURES = 12
"""Parts of one drawing that become pixels, each in a fraction of a second; with more of them all of it does."""


class TooManyEffectsError(Exception):
    """So many parts would become pixels that the whole drawing had better."""


class Place(NamedTuple):
    """Where the walk is: what is handed down, the map to the root, the viewport, the way from the root, the uses."""

    look: Look
    ctm: Transform
    view: Rect
    chain: tuple[Element, ...] = ()
    using: frozenset[str] = frozenset()


class Walk:
    """Draws one tree. `box` is the part of the plane that the root shows."""

    def __init__(self, root: Element, box: Rect, name: str, told: Told) -> None:
        self.root, self.box, self.name, self.told = root, box, name, told
        harmless(root, told)
        self.by_id = {e.get("id", ""): e for e in root.iter() if e.get("id")}
        self.cutter = Cutter(box)
        self.brush = Brush(self.by_id, box, self.cutter, told)
        self.effects = count_effects(root)
        self.visits = self.shapes = self.numbers = self.pictures = 0

    def nodes(self) -> tuple[Node, ...]:
        """Return what the root shows; raises CrosstalkError where that is too much."""
        place = Place(Look().inside(self.root), Transform(), self.box)
        return self._children(self.root, place)

    def _children(self, parent: Element, place: Place) -> tuple[Node, ...]:
        return tuple(node for child in parent for node in self.element(child, place))

    def element(self, element: Element, outer: Place) -> tuple[Node, ...]:
        """Return what an element shows at a place."""
        kind = local_name(element)
        if kind not in SHAPES and kind not in _CONTAINERS and kind not in ("use", "text", "image"):
            return ()
        if kind == "symbol" and not outer.using:
            return ()
        self.visits += 1
        if self.visits > MAX_VISITS:
            raise CrosstalkError(
                tr("{name} uses its own parts too often; simplify it first.", name=self.name)
            )
        look = outer.look.inside(element)
        if look.own.get("display") == "none":
            return ()
        try:
            ctm = transform_of(element, look.own).then(outer.ctm)
        except ValueError:
            self.told.once("damaged")
            return ()
        place = Place(look, ctm, outer.view, (*outer.chain, element), outer.using)
        nodes = self._contents(element, kind, place)
        if not nodes and not look.reference("filter"):
            return ()
        return self._effects(element, look, nodes, outer, place)

    def _effects(
        self, element: Element, look: Look, nodes: tuple[Node, ...], outer: Place, place: Place
    ) -> tuple[Node, ...]:
        """Return nodes with mask, filter, clip and opacity of their element."""
        kind = local_name(element)
        as_pixels = (
            look.reference("mask") in self.by_id
            or look.own.get("filter", "none") != "none"
            or (kind in SHAPES and (look.has_markers or self._has_pattern(look)))
            or (kind == "text" and self._has_pattern(look))
        )
        if look.own.get("mix-blend-mode", "normal") != "normal":
            self.told.once("blend")
        if as_pixels and not outer.using:
            self.pictures += 1
            if self.pictures > MOST_PICTURES or self.effects > MOST_PICTURES:
                raise TooManyEffectsError
            picture = pixels.rendered(self.root, place.chain, outer.ctm, self.box)
            if picture is not None:
                self.told.once("raster")
                return (picture,)
        if as_pixels:
            self.told.once("effects")
        clip = look.reference("clip-path")
        if clip in self.by_id and local_name(self.by_id[clip]) == "clipPath":
            nodes = self.cut(nodes, area_of(self, self.by_id[clip], place, nodes))
        return faded(nodes, look.style.opacity)

    def _has_pattern(self, look: Look) -> bool:
        return any(self.brush.is_pattern(paint) for paint in (look.style.fill, look.style.stroke))

    def cut(self, nodes: tuple[Node, ...], area: Area) -> tuple[Node, ...]:
        """Return of nodes what lies in an area."""
        return cut(nodes, area, self.cutter, self._cut_pixels)

    def _cut_pixels(self, node: Node, area: Area) -> Node | None:
        return pixels.clipped(node, area, self.box)

    def _contents(self, element: Element, kind: str, place: Place) -> tuple[Node, ...]:
        if kind in SHAPES:
            return tuple(self._shape(element, kind, place))
        if kind == "use":
            return self._use(element, place)
        if kind == "text":
            return tuple(self._text(element, place))
        if kind == "image":
            found = None if place.look.style.hidden else embedded(element, place.ctm, place.view, self.told)
            if found is None:
                return ()
            picture, area = found
            return (picture,) if area is None else self.cut((picture,), area)
        if kind == "switch":
            return self._switch(element, place)
        if kind in ("svg", "symbol"):
            return self._viewport(element, place, element)
        return self._children(element, place)

    def _switch(self, element: Element, place: Place) -> tuple[Node, ...]:
        for child in element:
            if not child.get("requiredExtensions") and child.get("systemLanguage", "en").startswith("en"):
                return self.element(child, place)
        return ()

    def _use(self, element: Element, place: Place) -> tuple[Node, ...]:
        name = href(element).removeprefix("#")
        target = self.by_id.get(name)
        if target is None or name in place.using or len(place.using) >= _DEEPEST_USE:
            return ()
        shift = Transform.translation(*(self._length(element, axis, place.view) for axis in ("x", "y")))
        inner = place._replace(ctm=shift.then(place.ctm), using=place.using | {name})
        if local_name(target) in ("symbol", "svg"):
            look = place.look.inside(target)
            if look.own.get("display") == "none":
                return ()
            return faded(self._viewport(target, inner._replace(look=look), element), look.style.opacity)
        return self.element(target, inner)

    def _viewport(self, element: Element, place: Place, sized: Element) -> tuple[Node, ...]:
        """Return a nested `svg`, or a `symbol` that is as large as its `use` says."""
        given = {side: sized.get(side) or element.get(side) for side in ("width", "height")}
        width = length(given["width"] or "100%", place.view.width, place.view.width)
        height = length(given["height"] or "100%", place.view.height, place.view.height)
        if width <= 0 or height <= 0:
            return ()
        is_nested = local_name(element) == "svg"
        corner = [self._length(element, axis, place.view) if is_nested else 0.0 for axis in ("x", "y")]
        area = Rect(corner[0], corner[1], width, height)
        box = view_box(element)
        if box is not None:
            inner = fitting(box, area, element.get("preserveAspectRatio", ""))
        else:
            inner, box = Transform.translation(*corner), Rect(0.0, 0.0, width, height)
        nodes = self._children(element, place._replace(ctm=inner.then(place.ctm), view=box))
        if place.look.own.get("overflow", "hidden") in ("visible", "auto"):
            return nodes
        return self.cut(nodes, Area.of_rect(area, place.ctm))

    def _shape(self, element: Element, kind: str, place: Place) -> Iterator[Node]:
        self._count()
        if place.look.style.hidden:
            return
        path = self.path_of(element, kind, place.view)
        if path:
            self.numbers += len(path.coords)
            if self.numbers > MAX_NUMBERS:
                raise CrosstalkError(
                    tr(
                        "{name} has more than {count} numbers; simplify it first.",
                        name=self.name,
                        count=MAX_NUMBERS,
                    )
                )
            yield from self.brush.painted(path, place.look, place.ctm, filled=kind != "line")

    def _text(self, element: Element, place: Place) -> Iterator[Node]:
        for part in words.outlines(element, place.look, self.told):
            self._count()
            if not part.look.style.hidden:
                yield from self.brush.painted(part.path, part.look, place.ctm)

    def path_of(self, element: Element, kind: str, view: Rect) -> Path:
        """Return the outline of a shape element in its user units; an empty one for what is damaged."""
        try:
            return shape_path(element, kind, view)
        except (ValueError, IndexError, ArithmeticError):
            self.told.once("damaged")
            return Path()

    def _count(self) -> None:
        self.shapes += 1
        if self.shapes > MAX_SHAPES:
            raise CrosstalkError(
                tr(
                    "{name} has more than {count} shapes; simplify it first.",
                    name=self.name,
                    count=MAX_SHAPES,
                )
            )

    @staticmethod
    def _length(element: Element, axis: str, view: Rect) -> float:
        return length(element.get(axis), 0.0, view.width if axis == "x" else view.height)


def faded(nodes: Sequence[Node], opacity: float) -> tuple[Node, ...]:
    """Return nodes that fade together."""
    if opacity >= 1.0:
        return tuple(nodes)
    return (Group(tuple(nodes), opacity),) if opacity > 0.0 and nodes else ()


__all__ = ["SHAPES", "Bitmap", "Place", "Shape", "Walk", "faded"]
