"""What holds for every arrangement, whatever it is given."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.geometry import Point, Rect
from crosstalk.layout import METHODS, Box, Edge, Frame, Options, Problem, Stopped, arrange
from crosstalk.layout.separate import overlaps

PAGE = Rect(0.0, 0.0, 520.0, 480.0)
FREE = sorted(set(METHODS) - {"fit", "even_across", "even_down"})
"""The arrangements that promise that nothing overlaps."""


@st.composite
def problems(draw: st.DrawFn, *, pins: bool = True, frames: bool = False) -> Problem:
    count = draw(st.integers(1, 14))
    boxes: list[Box] = []
    regions: list[Frame] = []
    if frames:
        for n in range(draw(st.integers(1, 3))):
            rect = Rect(40.0 + 150 * n, draw(st.integers(20, 200)), 140.0, 110.0)
            inner = Rect(rect.x + 6, rect.y + 16, rect.width - 12, rect.height - 22)
            regions.append(Frame(f"r{n}", rect, inner))
    for n in range(count):
        x, y = draw(st.integers(20, 500)), draw(st.integers(20, 460))
        size = draw(st.sampled_from([(12, 12), (40, 52), (30, 40), (90, 20)]))
        pinned = pins and draw(st.sampled_from([False, False, False, True]))
        home = draw(st.sampled_from(["", *(f.id for f in regions)]))
        box = Box(f"b{n}", Rect.centred(Point(x, y), *size), pinned, home)
        if pinned and overlaps([b.rect for b in [*boxes, box] if b.pinned]):
            box = box._replace(pinned=False)
        boxes.append(box)
    ends = st.integers(0, count - 1)
    edges = draw(st.lists(st.tuples(ends, ends), max_size=20))
    return Problem(tuple(boxes), tuple(Edge(f"b{a}", f"b{b}") for a, b in edges), tuple(regions), PAGE)


def rects(problem: Problem, method: str, options: Options | None = None) -> list[Rect]:
    found = arrange(problem, method, options)
    return [found.rect_of(box) for box in problem.boxes]


@pytest.mark.parametrize("method", FREE)
@settings(deadline=None, max_examples=25)
@given(problem=problems())
def test_nothing_overlaps_what_is_pinned_stays_and_all_is_finite(method: str, problem: Problem) -> None:
    after = rects(problem, method)
    assert not overlaps(after)
    for box, rect in zip(problem.boxes, after, strict=True):
        assert all(math.isfinite(value) for value in rect)
        assert rect[2:] == pytest.approx(box.rect[2:])
        if box.pinned:
            assert rect == box.rect


@pytest.mark.parametrize("method", FREE)
@settings(deadline=None, max_examples=15)
@given(problem=problems(pins=False))
def test_everything_is_on_the_page_where_there_is_plenty_of_room(method: str, problem: Problem) -> None:
    after = rects(problem, method)
    taken = sum((r.width + 8) * (r.height + 8) for r in after)
    if taken < 0.2 * PAGE.width * PAGE.height:
        assert all(PAGE.inflated(0.01).encloses(rect) for rect in after)


@pytest.mark.parametrize("method", sorted(METHODS))
@settings(deadline=None, max_examples=8)
@given(problem=problems(frames=True))
def test_the_same_again_gives_the_same(method: str, problem: Problem) -> None:
    first, second = arrange(problem, method), arrange(problem, method)
    assert first.shifts == second.shifts
    assert first.frames == second.frames


@pytest.mark.parametrize("method", FREE)
@settings(deadline=None, max_examples=20)
@given(problem=problems(pins=False, frames=True))
def test_members_stay_in_their_regions_and_regions_do_not_overlap(method: str, problem: Problem) -> None:
    found = arrange(problem, method)
    homes = {f.id: found.frames.get(f.id, f.rect) for f in problem.frames}
    assert not overlaps(list(homes.values()))
    for box in problem.boxes:
        rect = found.rect_of(box)
        if box.frame:
            assert homes[box.frame].inflated(0.01).encloses(rect)
        else:
            assert not any(overlaps([rect, home]) for home in homes.values())


@settings(deadline=None, max_examples=25)
@given(problem=problems())
def test_tidying_what_is_tidy_moves_nothing_more(problem: Problem) -> None:
    found = arrange(problem, "tidy")
    after = tuple(box._replace(rect=found.rect_of(box)) for box in problem.boxes)
    again = arrange(Problem(after, problem.edges, (), PAGE), "tidy")
    assert max((math.hypot(*shift) for shift in again.shifts.values()), default=0.0) < 12.0


def test_tidy_moves_only_what_overlaps() -> None:
    boxes = tuple(
        Box(name, Rect.centred(Point(x, y), 30, 30))
        for name, x, y in (("a", 60, 60), ("b", 80, 66), ("far", 300, 300))
    )
    found = arrange(Problem(boxes, (), (), PAGE), "tidy")
    assert found.shifts["far"] == Point(0.0, 0.0)
    assert not overlaps([found.rect_of(box) for box in boxes])
    assert max(abs(v) for name in "ab" for v in found.shifts[name]) < 20


def test_tidy_levels_a_row_and_evens_its_gaps() -> None:
    xs, ys = (60, 120, 185, 240), (100, 102, 99, 101)
    boxes = tuple(
        Box(f"b{n}", Rect.centred(Point(x, y), 30, 30)) for n, (x, y) in enumerate(zip(xs, ys, strict=True))
    )
    found = arrange(Problem(boxes, (), (), PAGE), "tidy")
    after = [found.rect_of(box).centre for box in boxes]
    assert [p.x for p in after] == pytest.approx([60, 120, 180, 240])
    assert len({round(p.y, 6) for p in after}) == 1


@pytest.mark.parametrize(("direction", "axis"), [("right", 0), ("down", 1)])
def test_layers_follow_the_direction_of_signalling(direction: str, axis: int) -> None:
    names = "abcde"
    boxes = tuple(Box(n, Rect.centred(Point(200 - 30 * i, 100), 30, 30)) for i, n in enumerate(names))
    edges = tuple(Edge(a, b) for a, b in ("ab", "bc", "cd", "ae", "ed"))
    found = arrange(Problem(boxes, edges, (), PAGE), "layered", Options(direction=direction))
    at = {box.id: found.rect_of(box).centre[axis] for box in boxes}
    assert at["a"] < at["b"] < at["c"] < at["d"]
    assert at["a"] < at["e"] < at["d"]


def test_a_cycle_is_opened_at_one_arrow() -> None:
    boxes = tuple(Box(n, Rect.centred(Point(100, 100 + i), 30, 30)) for i, n in enumerate("abc"))
    edges = (Edge("a", "b"), Edge("b", "c"), Edge("c", "a"))
    found = arrange(Problem(boxes, edges, (), PAGE), "layered")
    xs = {box.id: found.rect_of(box).centre.x for box in boxes}
    assert sum(xs[e.source] < xs[e.target] for e in edges) == 2


def test_crossings_that_can_be_avoided_are() -> None:
    left, right = "abcd", "wxyz"
    boxes = tuple(
        Box(n, Rect.centred(Point(50 + 100 * (n in right), 40 * i), 20, 20))
        for part in (left, right)
        for i, n in enumerate(part)
    )
    edges = tuple(Edge(a, b) for a, b in ("az", "by", "cx", "dw", "ay", "bx", "cw"))
    found = arrange(Problem(boxes, edges, (), PAGE), "layered")
    at = {box.id: found.rect_of(box).centre for box in boxes}
    crossed = [
        (e, f)
        for n, e in enumerate(edges)
        for f in edges[:n]
        if (at[e.source].y - at[f.source].y) * (at[e.target].y - at[f.target].y) < 0
    ]
    assert not crossed


def test_rings_go_around_the_focus_by_distance() -> None:
    names = ["hub", "p", "q", "r", "far"]
    boxes = tuple(Box(n, Rect.centred(Point(40 + 25 * i, 60), 24, 24)) for i, n in enumerate(names))
    edges = (Edge("hub", "p"), Edge("q", "hub"), Edge("hub", "r"), Edge("r", "far"))
    found = arrange(Problem(boxes, edges, (), PAGE), "radial", Options(focus="hub"))
    at = {box.id: found.rect_of(box).centre for box in boxes}
    near = [math.dist(at["hub"], at[n]) for n in ("p", "q", "r")]
    assert max(near) < math.dist(at["hub"], at["far"])
    assert max(near) - min(near) < 1.0


def test_force_draws_together_what_is_connected() -> None:
    boxes = tuple(
        Box(f"b{n}", Rect.centred(Point(40 + 55 * n, 40 + 47 * (n % 3) * 3), 24, 24)) for n in range(8)
    )
    edges = tuple(Edge(f"b{a}", f"b{b}") for a, b in ((0, 7), (7, 3), (3, 0), (1, 5), (5, 6), (6, 1)))
    found = arrange(Problem(boxes, edges, (), PAGE), "force")
    at = {box.id: found.rect_of(box).centre for box in boxes}
    joined = [math.dist(at[e.source], at[e.target]) for e in edges]
    apart = [math.dist(at[f"b{a}"], at[f"b{b}"]) for a in (0, 3, 7) for b in (1, 5, 6)]
    assert sum(joined) / len(joined) < sum(apart) / len(apart)


def test_even_gaps_count_the_whole_extent() -> None:
    boxes = tuple(
        Box(f"b{n}", Rect(x, 50.0, w, 20.0)) for n, (x, w) in enumerate(((10, 20), (60, 60), (125, 30)))
    )
    after = rects(Problem(boxes, (), (), PAGE), "even_across")
    gaps = [b.x - a.right for a, b in pairwise(after)]
    assert gaps[0] == pytest.approx(gaps[1])
    assert [r.y for r in after] == [50.0] * 3


def test_a_region_grows_where_its_members_need_room_and_fits_when_asked() -> None:
    region = Frame("r", Rect(100, 100, 60, 60), Rect(106, 116, 48, 38))
    boxes = tuple(Box(f"b{n}", Rect.centred(Point(130, 130), 40, 30), frame="r") for n in range(4))
    grown = arrange(Problem(boxes, (), (region,), PAGE), "grid").frames["r"]
    assert grown.width * grown.height > 60 * 60
    roomy = Frame("r", Rect(50, 50, 300, 300), Rect(56, 66, 288, 278))
    fitted = arrange(Problem(boxes[:1], (), (roomy,), PAGE), "fit").frames["r"]
    assert fitted == pytest.approx((104.0, 99.0, 52.0, 52.0))


def test_a_region_with_something_pinned_in_it_stays() -> None:
    region = Frame("r", Rect(100, 100, 120, 120), Rect(106, 116, 108, 98))
    boxes = (Box("held", Rect(110, 120, 30, 30), True, "r"), Box("in", Rect(112, 122, 30, 30), False, "r"))
    others = tuple(Box(f"b{n}", Rect(105 + n, 105, 40, 40)) for n in range(3))
    found = arrange(Problem((*boxes, *others), (), (region,), PAGE), "force")
    assert found.shifts["held"] == Point(0.0, 0.0)
    assert found.frames["r"] == region.rect


def test_it_stops_when_nobody_wants_to_wait() -> None:
    boxes = tuple(Box(f"b{n}", Rect(100, 100, 40, 40)) for n in range(9))
    with pytest.raises(Stopped):
        arrange(Problem(boxes, (), (), PAGE), "tidy", Options(tick=lambda done: False))
