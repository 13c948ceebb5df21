"""Long bodies and lines are painted in pieces, which nobody sees."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from crosstalk.geometry import ArrayPath, BandPath, Point
from crosstalk.model import Strand
from crosstalk.painting.convert import q_color, q_path, q_pen
from crosstalk.painting.pieces import q_paths
from crosstalk.primitives import PathItem, Solid, Stroke
from crosstalk.scene.motifs.body import ribbon
from crosstalk.scene.strand_joints import track_of

SIZE = 600


def course(closed: bool) -> Strand:
    if closed:
        points = [
            Point(300 + 200 * math.cos(n), 300 + 160 * math.sin(n)) for n in np.arange(9) * math.tau / 9
        ]
    else:
        points = [Point(30 + 50 * n, 300 + 90 * math.sin(1.7 * n)) for n in range(11)]
    return Strand(id="s", type="nerve_fibre", points=tuple(points), width=16.0, closed=closed)


def painted(item: PathItem, paths) -> np.ndarray:
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(q_pen(item.stroke) if item.stroke else q_pen(Stroke("#000000", 0.0)))
    if item.fill:
        painter.setBrush(q_color(item.fill.color, item.fill.opacity))
    for path in paths:
        painter.drawPath(path)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(SIZE, SIZE, 4).astype(int)


@pytest.mark.parametrize("opacity", [1.0, 0.6])
@pytest.mark.parametrize("closed", [False, True])
def test_a_body_in_pieces_looks_as_the_whole(closed, opacity):
    path = ribbon(track_of(course(closed)), 8.0)
    assert isinstance(path, BandPath)
    item = PathItem(path, Solid("#203040", opacity))
    pieces = q_paths(item)
    assert len(pieces) > 4
    off = np.abs(painted(item, pieces) - painted(item, [q_path(path)])).max(axis=2)
    # At a cut the edge of a half transparent body is paler in a pixel or two, and that is all.
    assert off.max() <= 60
    assert (off > 24).sum() <= (2 if opacity == 1.0 else 25 * len(pieces))


def test_an_opaque_line_in_pieces_looks_as_the_whole():
    path = track_of(course(False)).offset(3.0).path()
    assert isinstance(path, ArrayPath)
    item = PathItem(path, None, Stroke("#203040", 2.4, cap="butt"))
    pieces = q_paths(item)
    assert len(pieces) > 2
    assert np.abs(painted(item, pieces) - painted(item, [q_path(path)])).max() <= 60


def test_what_is_half_transparent_and_no_band_stays_whole():
    path = track_of(course(False)).offset(3.0).path()
    assert len(q_paths(PathItem(path, None, Stroke("#203040", 2.4, 0.5)))) == 1


def test_a_band_is_drawn_with_few_points_but_all_its_bulges():
    track = track_of(course(False))
    bulging = 6.0 + 2.0 * np.sin(track.s / 3.0)
    path = ribbon(track, bulging)
    far = np.hypot(*(path.array[:, None] - track.xy[None]).transpose(2, 0, 1)).min(axis=1)
    assert far.max() == pytest.approx(8.0, abs=0.3)
    assert len(ribbon(track, 8.0).array) < len(track.s)
