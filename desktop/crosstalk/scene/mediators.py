"""The mediator of a line: its art, its words, and where both may sit.

A line asks for a mediator's places along it before one is drawn: what does not hang on the place (its words laid out,
the size of its art, the ends it must not hide) is worked out once.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from crosstalk.catalog.color import legible
from crosstalk.geometry import Path, Point, Rect
from crosstalk.model import Connector
from crosstalk.primitives import PathItem, Primitive, Solid, SymbolItem, TextItem
from crosstalk.routing import Ruler
from crosstalk.scene import travel
from crosstalk.scene.arts import art_transform
from crosstalk.scene.looks import Look
from crosstalk.scene.stage import Stage
from crosstalk.scene.words import placed

_PLATE = 1.0
"""By how much the plate behind a mediator is wider than its words, in points."""
STEPS = 120
"""How many points words go at most to make room."""
_ART = 11.0
"""Longest side of a mediator's art, in points."""


class _Sitting(NamedTuple):
    """A mediator at a place of its line: the box of its art, where its words begin, and all that it covers."""

    place: Point
    art: Rect | None
    words: tuple[str, float, float] | None
    """The anchor of the words and their place."""
    covered: list[Rect]
    moved: tuple[float, float] | None = None
    """By what the words stand beside that place."""


class Mediator:
    """The mediator of a line that runs as a ruler says."""

    def __init__(self, stage: Stage, record: Connector, made: Look, ruler: Ruler) -> None:
        """Take the line; `made` is its look."""
        self._stage, self._record, self._made, self._ruler = stage, record, made, ruler
        self._is_stream = travel.is_stream(record, made)
        self._words: dict[str, TextItem] = {}

    def places(self, at: float) -> list[Rect]:
        """Return the places that it takes when it sits at a fraction of the line."""
        return self._at(at).covered

    def draw(self, at: float) -> tuple[list[Primitive], list[Rect]]:
        """Return its primitives at a fraction of the line, and the places that they take."""
        place, box, words, covered, moved = self._at(at)
        paper = self._made.paper
        items: list[Primitive] = []
        if box is not None:
            art = self._stage.arts.info(self._record.mediator_type, {}).art
            radius = max(box.width, box.height) / 2 + 0.9
            items += [
                PathItem(Path.ellipse(Rect.centred(place, 2 * radius, 2 * radius)), Solid(paper, 0.9)),
                SymbolItem(art, art_transform(art, place.x, place.y, box.width, box.height)),
            ]
        if words is not None:
            anchor, x, y = words
            text = placed(self._laid_out(anchor), x, y)
            text = text if moved is None else placed(text, *moved)
            items += [_plate(text.bounds, paper), text]
        return items, covered

    def _at(self, at: float) -> _Sitting:
        record = self._record
        place = self._ruler.point(at)
        tangent: Point | None = None
        art: Rect | None = None
        covered: list[Rect] = []
        anchor, x, y = "center", place.x, place.y
        if self._is_stream:
            # Its art is drawn all along the line: the words stand beside it.
            tangent = self._ruler.tangent(at)
            level = abs(tangent.x) > abs(tangent.y)
            anchor, x, y = ("top", x, y + 5.5) if level else ("left", x + 6.0, y)
        elif record.mediator_type:
            art = Rect.centred(place, *self._art_size)
            taken = art.inflated(0.9)
            covered.append(taken)
            tangent = self._ruler.tangent(at)
            if abs(tangent.x) > abs(tangent.y):
                anchor, y = "top", taken.bottom + 0.3
            else:
                anchor, x = "left", taken.right + 0.8
        words = None
        if record.mediator:
            words = anchor, x, y
            left, top, width, height = self._laid_out(anchor).bounds
            covered.append(Rect(left + x, top + y, width, height))
        sitting = _Sitting(place, art, words, covered)
        # Where a person put it, it stays.
        if record.mediator_at != 0.5 or not _meet(covered, self._heads):
            return sitting
        return self._off_heads(sitting, self._ruler.tangent(at) if tangent is None else tangent)

    def _laid_out(self, anchor: str) -> TextItem:
        """Return its words about the origin."""
        found = self._words.get(anchor)
        if found is None:
            style, made = self._record.style, self._made
            found = self._words[anchor] = self._stage.text(
                self._record.mediator or (),
                0.0,
                0.0,
                size=style.text_size or self._stage.tones.small,
                color=style.text_color or legible(made.color, made.paper),
                anchor=anchor,
                bold=bool(style.bold),
                italic=bool(style.italic),
            )
        return found

    def _off_heads(self, sitting: _Sitting, tangent: Point) -> _Sitting:
        """Return a mediator that would hide an end of its line moved beside the line, until it hides it no more."""
        way = Point(tangent.y, -tangent.x)
        if way.y > 0.05 or (abs(way.y) <= 0.05 and way.x < 0):
            way = Point(-way.x, -way.y)
        place, art, words, covered, _ = sitting
        for by in range(1, STEPS):
            dx, dy = by * way.x, by * way.y
            moved = [box.moved(dx, dy) for box in covered]
            if not _meet(moved, self._heads):
                there = Point(place.x + dx, place.y + dy)
                return _Sitting(there, None if art is None else art.moved(dx, dy), words, moved, (dx, dy))
        return sitting

    @cached_property
    def _heads(self) -> list[Rect]:
        """The places that the ends of the line take."""
        ruler, found = self._ruler, []
        for end, head in ((0.0, self._made.tail), (1.0, self._made.head)):
            if head.parts and ruler.length > 0:
                back = min(0.5, head.reach / 2 / ruler.length)
                room = head.reach + 2 * _PLATE
                found.append(Rect.centred(ruler.point(abs(end - back)), room, room))
        return found

    @cached_property
    def _art_size(self) -> tuple[float, float]:
        """Width and height of its art."""
        width, height = self._stage.arts.info(self._record.mediator_type, {}).type.size
        scale = min(1.0, _ART / max(width, height, 1e-6))
        return width * scale, height * scale


def _meet(boxes: Iterable[Rect], others: list[Rect]) -> bool:
    """Say whether any two share a point."""
    return any(box.intersects(other) for other in others for box in boxes)


def _plate(words: Rect, paper: str) -> PathItem:
    # A plate and not a rim around the letters: a rim is the text once more, which Office shows and readers read twice.
    box = Rect(words.x - _PLATE, words.y, words.width + 2 * _PLATE, words.height)
    return PathItem(Path.rectangle(box, 1.5), Solid(paper))
