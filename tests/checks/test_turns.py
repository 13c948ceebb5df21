"""What checks share is worked out once, in turns, and is the same as at once."""

from __future__ import annotations

from crosstalk.catalog import load_catalog
from crosstalk.checks import appearances, collisions
from crosstalk.checks.case import Case
from crosstalk.geometry import Point, Rect
from crosstalk.scene import build_scene
from crosstalk.scene.grid import Grid
from tests.bench.diagrams import diagram_of

CATALOG = load_catalog()


def case() -> Case:
    figure = diagram_of(260)
    return Case(figure, build_scene(figure, CATALOG), CATALOG)


def test_a_grid_filled_in_turns_is_the_same():
    boxes = [(f"b{n}", Rect(n * 7 % 500, n * 13 % 400, 30, 20)) for n in range(450)]
    one, other = Grid(), Grid()
    one.put_all(boxes)
    assert len(list(other.put_in_turns(boxes))) == 2
    for x in range(0, 500, 90):
        assert one.near(Rect(x, x, 50, 50)) == other.near(Rect(x, x, 50, 50))


def test_gathered_in_turns_as_at_once():
    at_once, in_turns = case(), case()
    for gather in (Case.gather, collisions.gather, appearances.gather):
        assert list(gather(in_turns))
    assert appearances.lines(at_once) == appearances.lines(in_turns)
    assert appearances.lines(in_turns) is appearances.lines(in_turns)
    assert collisions._lines(at_once)[1] == collisions._lines(in_turns)[1]
    for item in list(at_once.items.values())[::40]:
        assert at_once.things.near(item.bounds) == in_turns.things.near(item.bounds)
        place = Point(*item.bounds.centre)
        assert at_once.grounds.behind(place, item.id, "#ffffff") == in_turns.grounds.behind(
            place, item.id, "#ffffff"
        )
