"""What collides in a drawn figure, in words: the geometry is that of the checks (`crosstalk.checks.collisions`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from crosstalk.catalog import load_catalog
from crosstalk.checks import Case, collisions
from crosstalk.checks.words import lines_of
from crosstalk.geometry import Rect
from crosstalk.model import Diagram
from crosstalk.primitives import GroupItem, Primitive, TextItem
from crosstalk.scene import Scene, SceneItem

Collides = Callable[[Scene], list[str]]


def case_of(scene: Scene) -> Case:
    """Return a case of a scene."""
    return Case(Diagram(records=scene.stage.records), scene, load_catalog())


def texts(items: Iterable[Primitive]) -> Iterator[TextItem]:
    """Yield every text of some primitives."""
    for item in items:
        if isinstance(item, TextItem):
            yield item
        elif isinstance(item, GroupItem):
            yield from texts(item.items)


def words(item: SceneItem) -> list[tuple[str, Rect]]:
    """Return each line of text of an item with the box of its letters."""
    return [(line.text, line.box) for line in lines_of(item.id, item.items)]


def _named(hits: Callable[[Case], collisions.Hits]) -> Collides:
    def collides(scene: Scene) -> list[str]:
        found = (hit for hit in hits(case_of(scene)) if hit is not None)
        return [f"{hit.first} {hit.words!r} / {hit.second or 'page'} {hit.other_words!r}" for hit in found]

    collides.__name__ = hits.__name__
    return collides


ALL = tuple(_named(hits) for hits in collisions.ALL)
