"""What entries keep ready to be painted looks as painted one by one."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPainter

from crosstalk.geometry import Path, Rect, Transform
from crosstalk.painting.chunk import paint_entry
from crosstalk.painting.entries import Entry, entries_of
from crosstalk.painting.painter import paint_items
from crosstalk.primitives import GroupItem, LinearGradient, PathItem, Solid, Stop, Stroke, TextItem, TextSpan
from crosstalk.primitives.items import Primitive
from tests.painting.pictures import canvas, pixels

FADING = LinearGradient(0, 0, 1, 1, (Stop(0.0, "#aa3300"), Stop(1.0, "#0033aa")))
SHAPES = (
    PathItem(Path.ellipse(Rect(20, 20, 90, 60)), FADING, Stroke("#222222", 3.0, dash=(4.0, 2.0))),
    PathItem(Path.rectangle(Rect(60, 40, 60, 50), 8.0), Solid("#33aa66", 0.5)),
    PathItem(Path.polyline([(10, 90), (140, 20)]), None, Stroke("#000000", 2.0)),
)
WORD = TextItem((TextSpan("word", 30, 40, 12, 26, "#000000"),), Rect(30, 28, 26, 15))


def one(item: Primitive) -> Entry:
    (entry,) = entries_of([item])
    return entry


def painted(paint):
    image = canvas(160, 120)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(1.3, 1.3)
    paint(painter)
    assert painter.opacity() == 1.0
    painter.end()
    return pixels(image)


def test_paths_and_groups_look_as_painted_one_by_one():
    faded = GroupItem(SHAPES, opacity=0.6)
    for item in (*SHAPES, faded):
        again = one(item)
        for _ in range(2):
            np.testing.assert_array_equal(
                painted(lambda p, e=again: paint_entry(p, e)), painted(lambda p, i=item: paint_items(p, (i,)))
            )


def test_a_rough_group_is_faded_part_by_part():
    entry = one(GroupItem((GroupItem(SHAPES[1:]), SHAPES[0]), opacity=0.6))

    def by_hand(painter: QPainter) -> None:
        painter.setOpacity(0.6)
        paint_items(painter, (*SHAPES[1:], SHAPES[0]))
        painter.setOpacity(1.0)

    np.testing.assert_array_equal(painted(lambda p: paint_entry(p, entry, rough=True)), painted(by_hand))


def test_only_plain_paths_are_kept_ready():
    turned = GroupItem(SHAPES, Transform.rotation(20.0))
    assert one(GroupItem(SHAPES, opacity=0.5)).parts is not None
    assert one(GroupItem((*SHAPES, WORD), opacity=0.5)).parts is None
    assert one(GroupItem((turned,), opacity=0.5)).parts is None
    moved = one(GroupItem(SHAPES, Transform.translation(9, 5), 0.5))
    plain = painted(lambda p: paint_entry(p, one(GroupItem(SHAPES, opacity=0.5)), rough=True))
    assert (painted(lambda p: paint_entry(p, moved, rough=True)) != plain).any()
