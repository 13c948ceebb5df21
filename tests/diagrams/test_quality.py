"""Every diagram that ships: no line through what it does not join, no words over words, no head off its silhouette."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from crosstalk import load
from crosstalk.catalog import load_catalog
from crosstalk.checks import collisions
from crosstalk.locations import diagrams
from crosstalk.scene import Scene, build_scene
from tests.diagrams.overlaps import case_of

SHIPPED = sorted(Path(diagrams("figure-1.crosstalk")).parent.rglob("*.crosstalk"))
NONE_OF = (
    collisions.lines_through_things,
    collisions.lines_through_words,
    collisions.words_over_words,
    collisions.heads_off_things,
)


@cache
def drawn(path: Path) -> Scene:
    return build_scene(load(path), load_catalog())


@pytest.mark.parametrize("hits", NONE_OF, ids=lambda f: f.__name__)
@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_there_is_none(path, hits):
    assert [hit for hit in hits(case_of(drawn(path))) if hit is not None] == []


def test_a_head_that_floats_is_found():
    """The measure itself: a line whose tip is moved off by a point is reported."""
    import msgspec

    from crosstalk.geometry import Path as Line
    from tests.scene.figures import cell, diagram, link

    figure = diagram(cell("a", 60, 60), cell("b", 260, 60), link("k", "a", "b", shape="straight"))
    scene = build_scene(figure, load_catalog())
    assert not [hit for hit in collisions.heads_off_things(case_of(scene)) if hit is not None]
    item = scene.items["k"]
    (x0, y0), (x1, y1) = item.path.start(), item.path.end()
    for off in (-1.0, 1.5):
        scene.put(msgspec.structs.replace(item, path=Line("ML", (x0, y0, x1 + off, y1))))
        assert [hit.second for hit in collisions.heads_off_things(case_of(scene)) if hit is not None] == ["b"]
