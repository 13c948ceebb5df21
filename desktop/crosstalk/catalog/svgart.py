"""SVG files read into primitives: the art of the catalogue and pictures that a person imports.

Understood: paths and basic shapes, groups, transforms, solid paints, linear and radial gradients (with href, transform
and either unit), opacity, presentation attributes and inline `style`, `use` of something in the same file, images that
the file holds itself as PNG or JPEG. Not understood and named in `Drawing.ignored`: text, style sheets, filters, masks,
clips, patterns (`importers.art` resolves those in drawings from elsewhere). Nothing outside the file is ever read: no
DTD, no entity, no address.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from crosstalk.catalog.svgcss import Style, inherit, length, parse_transform
from crosstalk.catalog.svgimage import embedded
from crosstalk.catalog.svgpaint import Paints
from crosstalk.catalog.svgshapes import shape_path
from crosstalk.catalog.svgxml import Element, local_name, parse_xml
from crosstalk.catalog.types import Port
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.primitives import Fill, GroupItem, ImageItem, PathItem, Primitive, Solid, Stroke
from crosstalk.tongue import later, tr

MAX_SHAPES = 20_000
"""More shapes than this are refused (a `use` of a `use` can multiply without end)."""
MAX_VISITS = 200_000
"""So many elements are walked through, those that are used again counted again: groups may multiply without a shape."""
MAX_NUMBERS = 1_000_000
"""So many coordinates a drawing may have altogether."""
FAR = 1e9
"""Coordinates beyond this are a mistake; painters would overflow on them."""

_TOO_LARGE = later("it has numbers that are too large, or none at all")
_CONTAINERS = {"svg", "g", "a", "switch"}
_SHAPES = {"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"}
_SILENT = {"defs", "title", "desc", "metadata", "symbol", "linearGradient", "radialGradient"}


@dataclass(frozen=True, slots=True)
class Shape:
    """A leaf of a drawing: a path in art units and the colour slot it belongs to ("" for none).

    `transform` is set only where the stroke is bent by it (uneven scaling); else it is in the path already.
    """

    slot: str
    item: PathItem
    transform: Transform | None = None


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A leaf of a drawing that is a raster image; it belongs to no slot and keeps its colours."""

    item: ImageItem
    transform: Transform | None = None
    """To art units, where its rectangle is not in them already."""


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that fade together."""

    nodes: tuple[Shape | Bitmap | Group, ...]
    opacity: float


Node = Shape | Bitmap | Group


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG file as a value. `bounds` is the viewBox; `size` the natural size in points."""

    bounds: Rect
    size: tuple[float, float]
    nodes: tuple[Node, ...] = field(repr=False)
    slots: dict[str, str]
    ports: tuple[Port, ...]
    ignored: frozenset[str] = frozenset()
    """Elements that were met and not drawn."""

    def shapes(self) -> Iterator[Shape]:
        """Yield every path in drawing order."""
        return (leaf for leaf in _leaves(self.nodes) if isinstance(leaf, Shape))

    def bitmaps(self) -> Iterator[Bitmap]:
        """Yield every raster image in drawing order."""
        return (leaf for leaf in _leaves(self.nodes) if isinstance(leaf, Bitmap))


def read_svg(data: bytes | str, name: str = later("the picture"), *, unit: float = 1.0) -> Drawing:
    """Return an SVG file as a drawing.

    `unit` is the size of a unitless number in points (1 for the catalogue, 0.75 for pictures from elsewhere).
    Raises CrosstalkError in one sentence that begins with `name`.
    """
    root = parse_xml(data, name)
    try:
        return _Reader(root, name, unit).drawing()
    except ArithmeticError as error:
        raise CrosstalkError(
            tr("{name} is not a drawing that can be read: {reason}.", name=name, reason=tr(_TOO_LARGE))
        ) from error
    except RecursionError as error:
        raise CrosstalkError(
            tr("{name} is not a drawing that can be read: it is nested too deep.", name=name)
        ) from error
    except (ValueError, KeyError) as error:
        raise CrosstalkError(
            tr("{name} is not a drawing that can be read: {error}.", name=name, error=error)
        ) from error


def primitives(nodes: tuple[Node, ...]) -> tuple[Primitive, ...]:
    """Return the primitives of a drawing's nodes."""
    return tuple(_primitive(node) for node in nodes)


def _primitive(node: Node) -> Primitive:
    if isinstance(node, Group):
        return GroupItem(primitives(node.nodes), opacity=node.opacity)
    if node.transform is not None:
        return GroupItem((node.item,), node.transform)
    return node.item


def _leaves(nodes: tuple[Node, ...]) -> Iterator[Shape | Bitmap]:
    for node in nodes:
        if isinstance(node, Group):
            yield from _leaves(node.nodes)
        else:
            yield node


class _Reader:
    def __init__(self, root: Element, name: str, unit: float) -> None:
        self.root, self.name = root, name
        self.by_id = {e.get("id", ""): e for e in root.iter() if e.get("id")}
        self.slots: dict[str, str] = {}
        self.ports: list[Port] = []
        self.ignored: set[str] = set()
        self.shapes = self.visits = self.numbers = 0
        self.bounds, self.size = _frame(root, unit)
        self.paints = Paints(self.by_id, self.bounds)

    def drawing(self) -> Drawing:
        nodes = self._children(self.root, Style(), Transform(), "", frozenset())
        return Drawing(self.bounds, self.size, nodes, self.slots, tuple(self.ports), frozenset(self.ignored))

    def _children(
        self, parent: Element, style: Style, ctm: Transform, slot: str, using: frozenset[str]
    ) -> tuple[Node, ...]:
        style = inherit(style, parent)
        nodes: list[Node] = []
        for element in parent:
            nodes.extend(self._node(element, style, ctm, slot, using))
        return tuple(nodes)

    def _node(
        self, element: Element, style: Style, ctm: Transform, slot: str, using: frozenset[str]
    ) -> Iterator[Node]:
        kind = local_name(element)
        if kind in _SILENT:
            return
        self.visits += 1
        if self.visits > MAX_VISITS:
            raise CrosstalkError(
                tr("{name} uses its own parts too often; simplify it first.", name=self.name)
            )
        if element.get("data-port"):
            self._port(element, ctm)
            return
        here = parse_transform(element.get("transform", "")).then(ctm)
        slot = self._slot(element, slot)
        if kind in _SHAPES:
            yield from self._shape(element, kind, inherit(style, element), here, slot)
        elif kind in _CONTAINERS:
            if kind == "svg":
                here = Transform.translation(self._length(element, "x"), self._length(element, "y")).then(
                    here
                )
            yield from self._group(element, self._children(element, style, here, slot, using), style)
        elif kind == "use":
            yield from self._use(element, style, here, slot, using)
        elif kind == "image" and (item := embedded(element, self.bounds)) is not None:
            own = inherit(style, element)
            leaf = Bitmap(item, None if here.is_identity else here)
            if not own.hidden:
                yield leaf if own.opacity >= 1.0 else Group((leaf,), own.opacity)
        else:
            self.ignored.add(kind)

    def _group(self, element: Element, nodes: tuple[Node, ...], style: Style) -> Iterator[Node]:
        own = inherit(style, element)
        if own.opacity < 1.0 and nodes:
            yield Group(nodes, own.opacity)
        else:
            yield from nodes

    def _use(
        self, element: Element, style: Style, ctm: Transform, slot: str, using: frozenset[str]
    ) -> Iterator[Node]:
        name = (element.get("href") or element.get("{http://www.w3.org/1999/xlink}href") or "").removeprefix(
            "#"
        )
        target = self.by_id.get(name)
        if target is None or name in using or len(using) > 16:
            self.ignored.add("use")
            return
        ctm = Transform.translation(self._length(element, "x"), self._length(element, "y")).then(ctm)
        style, using = inherit(style, element), using | {name}
        if local_name(target) == "symbol":
            yield from self._children(target, style, ctm, slot, using)
        else:
            yield from self._node(target, style, ctm, slot, using)

    def _shape(self, element: Element, kind: str, style: Style, ctm: Transform, slot: str) -> Iterator[Node]:
        self.shapes += 1
        if self.shapes > MAX_SHAPES:
            raise CrosstalkError(
                tr(
                    "{name} has more than {MAX_SHAPES} shapes; simplify it first.",
                    name=self.name,
                    MAX_SHAPES=MAX_SHAPES,
                )
            )
        if style.hidden:
            return
        path = shape_path(element, kind, self.bounds)
        if not path:
            return
        self.numbers += len(path.coords)
        if self.numbers > MAX_NUMBERS:
            raise CrosstalkError(
                tr(
                    "{name} has more than {MAX_NUMBERS} numbers; simplify it first.",
                    name=self.name,
                    MAX_NUMBERS=MAX_NUMBERS,
                )
            )
        fill = None if kind == "line" else self.paints.fill(style.fill, style.fill_opacity * style.opacity)
        stroke = self._stroke(style)
        if fill is not None or stroke is not None:
            shape = _placed(slot, path, fill, stroke, style.even_odd, ctm)
            _check_size(shape)
            yield shape

    def _stroke(self, style: Style) -> Stroke | None:
        color = self.paints.color(style.stroke)
        opacity = style.stroke_opacity * style.opacity
        if color is None or style.stroke_width <= 0 or opacity <= 0:
            return None
        return Stroke(color, style.stroke_width, opacity, style.cap, style.join, style.dash)

    def _slot(self, element: Element, slot: str) -> str:
        name = element.get("data-slot")
        if not name:
            return slot
        self.slots.setdefault(name, element.get("data-base", "#808080").lower())
        return name

    def _port(self, element: Element, ctm: Transform) -> None:
        x, y = ctm.apply((self._length(element, "cx"), self._length(element, "cy")))
        box = self.bounds
        self.ports.append(
            Port(
                name=element.get("data-port", ""),
                x=round((x - box.x) / box.width, 4),
                y=round((y - box.y) / box.height, 4),
                direction=float(element.get("data-direction", "0")),
            )
        )

    def _length(self, element: Element, attribute: str) -> float:
        whole = self.bounds.height if attribute in ("y", "cy") else self.bounds.width
        return length(element.get(attribute), 0.0, whole)


def _frame(root: Element, unit: float) -> tuple[Rect, tuple[float, float]]:
    """Return the viewBox and the natural size in points."""
    box = [float(v) for v in (root.get("viewBox") or "").replace(",", " ").split()]
    width = length(root.get("width"), box[2] if len(box) == 4 else 100.0, None)
    height = length(root.get("height"), box[3] if len(box) == 4 else 100.0, None)
    bounds = Rect(*box) if len(box) == 4 else Rect(0.0, 0.0, width, height)
    if not all(1e-6 < side < 1e7 for side in (bounds.width, bounds.height, width, height)):
        raise ValueError("it has no area")
    if not (abs(bounds.x) < FAR and abs(bounds.y) < FAR):
        raise ValueError(_TOO_LARGE)
    return bounds, (width * unit, height * unit)


def _placed(
    slot: str, path: Path, fill: Fill | None, stroke: Stroke | None, even_odd: bool, ctm: Transform
) -> Shape:
    """Bake the transform into the path; gradients relative to the shape's box go along as absolute ones."""
    if ctm.is_identity:
        return Shape(slot, PathItem(path, fill, stroke, even_odd))
    if stroke is not None and not _is_similarity(ctm):
        return Shape(slot, PathItem(path, fill, stroke, even_odd), ctm)
    if fill is not None and not isinstance(fill, Solid):
        fill = Paints.moved(fill, path.bounds(), ctm)
    if stroke is not None:
        k = ctm.mean_scale
        stroke = Stroke(
            stroke.color, stroke.width * k, stroke.opacity, stroke.cap, stroke.join,
            tuple(d * k for d in stroke.dash),
        )  # fmt: skip
    return Shape(slot, PathItem(path.transformed(ctm), fill, stroke, even_odd))


def _check_size(shape: Shape) -> None:
    """Raise ValueError for a shape that lies, or is outlined, beyond all measure; NaN is no measure either."""
    stroke = shape.item.stroke
    reach = 0.0 if stroke is None else stroke.width
    coords = shape.item.path.coords
    if shape.transform is not None:
        coords = (*coords, *shape.transform)
    # The sum finds NaN, which compares as it likes, without looking at each number.
    if not (abs(sum(coords)) < math.inf and max(max(coords), -min(coords), reach) < FAR):
        raise ValueError(_TOO_LARGE)


def _is_similarity(t: Transform) -> bool:
    size = abs(t.a) + abs(t.b) + abs(t.c) + abs(t.d)
    along, across = Point(t.a, t.b), Point(t.c, t.d)
    dot = along.x * across.x + along.y * across.y
    lengths = along.x**2 + along.y**2 - across.x**2 - across.y**2
    return abs(dot) < 1e-4 * size**2 and abs(lengths) < 1e-4 * size**2
