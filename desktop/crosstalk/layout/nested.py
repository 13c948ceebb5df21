"""Regions in regions: each is arranged by itself, from the innermost outwards, and is then one box of its level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from crosstalk.geometry import Point, Rect
from crosstalk.layout.level import Box, Edge, Frame, Level, Options, Places
from crosstalk.layout.methods import METHODS

TRIES = ((1.0, False), (0.6, False), (0.35, False), (0.6, True), (0.2, True), (0.05, True))
"""Shares of the spacing that are tried where there is no room, and whether all is squeezed into the area with them."""
_LEAST = 12.0
"""No frame becomes smaller than this, in points."""


@dataclass(frozen=True, slots=True)
class Problem:
    """All that is to be arranged. Boxes and frames name the frame they lie in; edges join boxes or frames."""

    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...] = ()
    frames: tuple[Frame, ...] = ()
    area: Rect | None = None
    obstacles: tuple[Box, ...] = ()
    """What is not to be arranged and not to be covered, each in the frame it names."""
    home: Point | None = None
    """Where the middle of what stands on the page should be, that of the area where None."""


@dataclass(slots=True)
class Arrangement:
    """What came out: by how much each box moves, and the new bounds of each frame that moves or grows."""

    shifts: dict[str, Point] = field(default_factory=dict)
    frames: dict[str, Rect] = field(default_factory=dict)

    def rect_of(self, box: Box) -> Rect:
        """Return what a box takes up afterwards."""
        shift = self.shifts.get(box.id, Point(0.0, 0.0))
        return box.rect.moved(shift.x, shift.y)


def arrange(problem: Problem, method: str, options: Options | None = None) -> Arrangement:
    """Return the arrangement of a kind (a name of `METHODS`); raises KeyError for another and Stopped on demand."""
    return _Work(problem, method, options or Options()).run()


class _Work:
    def __init__(self, problem: Problem, method: str, options: Options) -> None:
        self.problem, self.options = problem, options
        self.method = METHODS[method]
        self.fits = method == "fit"
        self.keeps = method == "tidy"
        self.has_order = method in ("layered", "radial")
        """Whether squeezing would spoil it."""
        self.frames = {frame.id: frame for frame in problem.frames}
        self.above = {box.id: box.frame for box in problem.boxes} | {f.id: f.frame for f in problem.frames}
        self.boxes: dict[str, list[Box]] = {}
        self.inner_frames: dict[str, list[Frame]] = {}
        for box in problem.boxes:
            self.boxes.setdefault(box.frame if box.frame in self.frames else "", []).append(box)
        for frame in problem.frames:
            self.inner_frames.setdefault(frame.frame if frame.frame in self.frames else "", []).append(frame)
        self.held = {frame.id for frame in problem.frames if self._is_held(frame)}
        """Frames that cannot be moved, because they or something in them is pinned."""
        self.result = Arrangement()

    def run(self) -> Arrangement:
        self._arrange("", self.problem.area)
        return self.result

    def _arrange(self, holder: str, area: Rect | None) -> None:
        """Arrange what stands in a frame ("" for the page), after everything in the frames within."""
        inner = self.inner_frames.get(holder, [])
        for frame in inner:
            self._fill(frame)
        own = self.boxes.get(holder, [])
        stand_ins = [Box(f.id, self.result.frames.get(f.id, f.rect), f.id in self.held) for f in inner]
        boxes = (*own, *stand_ins)
        obstacles = tuple(box.rect for box in self.problem.obstacles if box.frame == holder)
        home = None if holder else self.problem.home
        level = Level(boxes, self._edges(holder, boxes), area, obstacles, home)
        places = self._with_room(level) if boxes else {}
        for box in boxes:
            new = places.get(box.id, box.rect.centre)
            self._shift(box, Point(new.x - box.rect.centre.x, new.y - box.rect.centre.y))

    def _with_room(self, level: Level) -> Places:
        """Return the places with the widest gaps of some with which everything stays in the area.

        Squeezing spoils an order such as layers, so narrow gaps are tried before.
        """
        focus = _lifted(self.options.focus, {box.id for box in level.boxes}, self.above)
        places: Places = {}
        for share, squeeze in TRIES:
            if not squeeze and share < 1.0 and not self.has_order:
                continue
            spacing = self.options.spacing * share
            options = replace(self.options, spacing=spacing, focus=focus, squeeze=squeeze or self.keeps)
            places = self.method(level, options)
            if level.area is None or _is_inside(level, places):
                break
        return places

    def _is_held(self, frame: Frame) -> bool:
        if frame.pinned or any(box.pinned for box in self.boxes.get(frame.id, [])):
            return True
        return any(self._is_held(inner) for inner in self.inner_frames.get(frame.id, []))

    def _fill(self, frame: Frame) -> None:
        members = [b.rect for b in self.boxes.get(frame.id, [])]
        self._arrange(frame.id, frame.inner)
        taken = self._taken(frame)
        if taken is None or not (members or self.inner_frames.get(frame.id)):
            return
        if self.fits:
            self.result.frames[frame.id] = frame.rect if frame.pinned else _around(frame, taken)
        elif frame.grows and not frame.pinned and not frame.inner.inflated(1e-6).encloses(taken):
            self.result.frames[frame.id] = _around(frame, taken.union(frame.inner))

    def _taken(self, frame: Frame) -> Rect | None:
        rects = [self.result.rect_of(b) for b in self.boxes.get(frame.id, [])]
        rects += [self.result.frames.get(f.id, f.rect) for f in self.inner_frames.get(frame.id, [])]
        return Rect.union_of(rects)

    def _shift(self, box: Box, by: Point) -> None:
        frame = self.frames.get(box.id)
        if frame is None:
            before = self.result.shifts.get(box.id, Point(0.0, 0.0))
            self.result.shifts[box.id] = Point(before.x + by.x, before.y + by.y)
            return
        self.result.frames[frame.id] = box.rect.moved(by.x, by.y)
        for member in self.boxes.get(frame.id, []):
            self._shift(member, by)
        for inner in self.inner_frames.get(frame.id, []):
            self._shift(Box(inner.id, self.result.frames.get(inner.id, inner.rect)), by)

    def _edges(self, holder: str, boxes: Sequence[Box]) -> tuple[Edge, ...]:
        """Return the edges between what stands in a frame; those of what lies deeper are its frame's."""
        here, above = {box.id for box in boxes}, self.above
        found = []
        for edge in self.problem.edges:
            source, target = _lifted(edge.source, here, above), _lifted(edge.target, here, above)
            if source and target and source != target:
                found.append(Edge(source, target))
        return tuple(found)


def _lifted(name: str, here: set[str], above: dict[str, str]) -> str:
    seen = 0
    while name and name not in here and seen < 100:
        name, seen = above.get(name, ""), seen + 1
    return name


def _is_inside(level: Level, places: Places) -> bool:
    assert level.area is not None
    area = level.area.inflated(1e-3)
    rects = [Rect.centred(places.get(b.id, b.rect.centre), b.rect.width, b.rect.height) for b in level.free]
    return all(area.encloses(rect) for rect in rects)


def _around(frame: Frame, taken: Rect) -> Rect:
    """Return the bounds of a frame whose room is what is taken: the outer rims keep their share or their width."""
    inner, outer = frame.inner, frame.rect
    sides = (inner.x - outer.x, inner.y - outer.y, outer.right - inner.right, outer.bottom - inner.bottom)
    wide, high = max(taken.width, _LEAST), max(taken.height, _LEAST)
    # A rim of an oval grows with it, that of a rectangle does not; the larger of both holds everything.
    fx = max(1.0, wide / max(inner.width, 1e-6)) if sides[0] > 0.1 * outer.width else 1.0
    fy = max(1.0, high / max(inner.height, 1e-6)) if sides[3] > 0.1 * outer.height else 1.0
    left, right = sides[0] * fx, sides[2] * fx
    top, bottom = sides[1] * fy, sides[3] * fy
    return Rect(taken.x - left, taken.y - top, wide + left + right, high + top + bottom)


def places_of(problem: Problem, arrangement: Arrangement) -> Places:
    """Return the new middles of all boxes."""
    return {box.id: arrangement.rect_of(box).centre for box in problem.boxes}
