"""What is selected as one drawing: the scene's primitives as the catalogue's leaves, text as outlines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec.structs import replace

from crosstalk.catalog.svgart import Bitmap, Drawing, Group, Node, Shape
from crosstalk.catalog.svgpaint import Paints
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Rect, Transform
from crosstalk.primitives import Fill, GroupItem, ImageItem, PathItem, Primitive, Solid, SymbolItem, TextItem
from crosstalk.primitives.extent import extent
from crosstalk.text.outlines import outline
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def selection_art(session: EditorSession) -> Drawing:
    """Return what is selected, with its members, as a drawing in points; raises CrosstalkError for nothing."""
    ids = with_members(session, session.selection)
    scene = session.whole_scene
    items = [item for name in scene.order if name in ids for item in scene.items[name].items]
    box = extent(items)
    if box is None or min(box.width, box.height) <= 0:
        raise CrosstalkError(tr("Select what the component is to look like first."))
    nodes = tuple(node for item in items for node in _nodes(item, Transform(), 1.0))
    return Drawing(box, (box.width, box.height), nodes, {}, ())


def selection_box(session: EditorSession) -> Rect:
    """Return what the selection covers, words and outlines included; raises CrosstalkError for nothing."""
    ids = with_members(session, session.selection)
    scene = session.whole_scene
    box = Rect.union_of(scene.items[i].bounds for i in ids if i in scene.items)
    if box is None:
        raise CrosstalkError(tr("Select what the scene is to hold first."))
    return box


def with_members(session: EditorSession, ids: Iterable[str]) -> set[str]:
    """Return ids with those of all members, and of the lines between them."""
    from crosstalk.model import Connector

    diagram = session.history.draft()
    chosen = {i for i in ids if i in diagram.records}
    for record_id in list(chosen):
        chosen.update(diagram.descendants(record_id))
    for line in diagram.of_kind(Connector):
        ends = {line.source.target, line.target.target} - {""}
        if ends and ends <= chosen:
            chosen.add(line.id)
    return chosen


def _nodes(item: Primitive, place: Transform, opacity: float) -> Iterator[Node]:
    if isinstance(item, PathItem):
        yield from _faded([_shape(item, place)] if item.path else [], opacity)
    elif isinstance(item, TextItem):
        yield from _faded([_shape(path, place) for path in outline(item)], opacity)
    elif isinstance(item, ImageItem):
        yield from _faded([Bitmap(item, None if place.is_identity else place)], opacity)
    elif isinstance(item, SymbolItem):
        yield from _group(item.art.items, item.transform.then(place), opacity * item.opacity)
    elif isinstance(item, GroupItem):
        yield from _group(item.items, item.transform.then(place), opacity * item.opacity)


def _group(items: Iterable[Primitive], place: Transform, opacity: float) -> Iterator[Node]:
    yield from _faded([node for item in items for node in _nodes(item, place, 1.0)], opacity)


def _faded(nodes: list[Node], opacity: float) -> Iterator[Node]:
    if opacity >= 1.0:
        yield from nodes
    elif opacity > 0.0 and nodes:
        yield Group(tuple(nodes), opacity)


def _shape(item: PathItem, place: Transform) -> Shape:
    if place.is_identity:
        return Shape("", item)
    if item.stroke is not None:
        return Shape("", item, place)
    fill = None if item.fill is None else _moved(item.fill, item.path.bounds(), place)
    return Shape("", replace(item, path=item.path.transformed(place), fill=fill))


def _moved(fill: Fill, bounds: Rect, place: Transform) -> Fill:
    return fill if isinstance(fill, Solid) else Paints.moved(fill, bounds, place)
