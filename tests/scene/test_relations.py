"""Every relation has its own look."""

from __future__ import annotations

from collections import defaultdict

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.heads import BADGES, HEADS
from crosstalk.model import Style
from crosstalk.primitives import GroupItem, PathItem, SymbolItem
from crosstalk.scene import build_scene, glyphs, heads
from tests.scene.figures import cell, diagram, link

CATALOG = load_catalog()
RELATIONS = sorted(CATALOG.relations)


def picture(relation, theme=None, **fields):
    """Return what a relation draws between two cells."""
    scene = build_scene(
        diagram(cell("a", 50, 50), cell("b", 200, 60), link("k", "a", "b", relation, **fields)),
        CATALOG,
        theme,
    )
    return scene.items["k"]


def test_every_head_and_badge_is_drawn():
    assert set(heads.HEADS) == HEADS
    assert set(glyphs.GLYPHS) >= BADGES - {""}


def test_relations_that_look_different_make_different_pictures():
    by_picture, by_look = defaultdict(set), {}
    for relation in RELATIONS:
        kind = CATALOG.relation(relation)
        by_look[relation] = (kind.line, kind.head, kind.tail, kind.badge)
        by_picture[picture(relation).items].add(relation)
    for same in by_picture.values():
        assert len({by_look[r] for r in same}) == 1, same
    assert len(RELATIONS) == 68


@pytest.mark.parametrize("theme", sorted(CATALOG.themes))
def test_every_relation_draws_in_every_theme(theme):
    for relation in RELATIONS:
        assert picture(relation, theme).items


def test_nothing_is_a_marker_and_bounds_hold_everything():
    for relation in RELATIONS:
        item = picture(relation)
        for part in flat(item.items):
            bounds = part.path.bounds().inflated(part.stroke.width / 2 if part.stroke else 0.0)
            assert item.bounds.inflated(1e-6).encloses(bounds), relation


def flat(items):
    """Yield the paths of primitives, badges left aside."""
    for item in items:
        if isinstance(item, GroupItem):
            yield from flat(item.items)
        elif isinstance(item, PathItem):
            yield item
        else:
            assert isinstance(item, SymbolItem)


def test_a_head_grows_with_the_line_but_less():
    thin, thick = heads.size(1.0), heads.size(3.0)
    assert 5.0 <= thin <= 6.0
    assert thin < thick < 3 * thin


def test_the_line_ends_under_its_head():
    item = picture("activates", shape="straight")
    line, head = item.items[0].path, item.items[1].path
    assert head.bounds().intersects(line.bounds())
    assert line.coords[-2] < item.path.coords[-2] - 4.0


def test_a_short_line_gets_smaller_heads():
    near = build_scene(
        diagram(cell("a", 50, 50), cell("b", 93, 50), link("k", "a", "b", "spreads_via_blood")), CATALOG
    )
    head, usual = near.items["k"].items[-1], picture("spreads_via_blood").items[-1]
    assert head.path.bounds().height < 0.8 * usual.path.bounds().height


def test_style_overrides_the_relation():
    item = picture("activates", style=Style(stroke="#123456", stroke_width=3.0, dash=(2.0, 1.0)))
    stroke = item.items[0].stroke
    assert (stroke.color, stroke.width, stroke.dash) == ("#123456", 3.0, (2.0, 1.0))
    assert item.items[1].fill.color == "#123456"


def test_strength_makes_the_line_thicker():
    widths = [picture("activates", strength=s).line_width for s in (0.0, 0.5, 1.0)]
    assert widths == sorted(widths)
    assert widths[1] == pytest.approx(picture("activates").line_width)


def test_an_unknown_relation_draws_a_plain_line():
    assert picture("from_the_future").items
