"""The atlas in a hurry, refined in slices, and bounded."""

import time

import numpy as np
from PySide6.QtGui import QPainter

from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.painting import DisplayList, atlas, displaylist
from crosstalk.primitives import Art, PathItem, Solid, SymbolItem
from tests.painting.pictures import FakeScene, art, canvas, pixels, random_scene

VIEW = Transform(1.5, 0, 0, 1.5)
SIZE = (450, 300)
EXPOSED = Rect(0, 0, 300, 200)


def shot(shown, view=VIEW, **how):
    image = canvas(*SIZE)
    painter = QPainter(image)
    shown.paint(painter, EXPOSED, view.a, 1.0, view, **how)
    painter.end()
    return pixels(image)[..., :3]


def refined(shown, view=VIEW):
    """Refine in slices so short that each renders one look."""
    for slices in range(1, 1000):
        if shown.refine(EXPOSED, view.a, 1.0, view, time.perf_counter()):
            return slices
    raise AssertionError("it never ends")


def block(color="#3366cc"):
    """Return art that is one area with its own silhouette."""
    outline = (Point(10, 10), Point(90, 10), Point(90, 70), Point(10, 70))
    body = PathItem(Path.polyline(outline, closed=True), Solid(color))
    return Art(f"block-{color}", Rect(0, 0, 100, 80), (body,), (outline,))


def test_a_hurried_picture_shows_silhouettes_and_owes_the_rest():
    scene = FakeScene()
    scene.put("a", "1", SymbolItem(block(), Transform(1, 0, 0, 1, 20, 20)))
    shown = DisplayList(scene)
    hurried = shot(shown, patience=0)
    assert shown.coarse
    np.testing.assert_array_equal(hurried[100, 100], (0x33, 0x66, 0xCC))
    np.testing.assert_array_equal(hurried, shot(DisplayList(scene)))


def test_slices_end_in_the_exact_picture():
    scene = random_scene(60, 7)
    exact = shot(DisplayList(scene))
    shown = DisplayList(scene)
    hurried = shot(shown, patience=3)
    assert shown.coarse
    assert not np.array_equal(hurried, exact)
    assert refined(shown) > 3
    np.testing.assert_array_equal(shot(shown, patience=0), exact)
    assert not shown.coarse


def test_far_away_too(monkeypatch):
    monkeypatch.setattr(displaylist, "FAR_COUNT", 50)
    scene, view = random_scene(150, 3), Transform(0.4, 0, 0, 0.4)
    exact = shot(DisplayList(scene), view)
    shown = DisplayList(scene)
    shot(shown, view, patience=0)
    refined(shown, view)
    # Where on a page a look lies may turn the last bit of a pixel.
    np.testing.assert_allclose(shot(shown, view, patience=0), exact, atol=1.0)
    assert not shown.coarse


def test_a_hurried_frame_of_a_moving_zoom_needs_no_rendering():
    scene = random_scene(40, 2)
    shown = DisplayList(scene)
    shot(shown)
    for step in range(12):
        view = Transform(1.5 * 1.2**step, 0, 0, 1.5 * 1.2**step)
        shot(shown, view, moving=True, patience=0)
        assert shown.atlas._last_scale == atlas._NOWHERE
    assert shown.coarse


def test_memory_stays_bounded_over_many_zooms_and_colours(monkeypatch):
    monkeypatch.setattr(atlas, "_MAX_PAGES", 2)
    monkeypatch.setattr(atlas, "_MOST_PAGES", 3)
    scene = FakeScene()
    for n in range(8):
        scene.put(f"s{n}", f"{n:03}", SymbolItem(art(n), Transform(0.5, 0, 0, 0.5, 8 * n, 5 * n)))
    shown = DisplayList(scene)
    most_looks = most_bytes = 0
    for step in range(500):
        name = f"s{step % 8}"
        size = 0.4 + 0.001 * step
        scene.put(name, scene.items[name].z, SymbolItem(art(100 + step), Transform(size, 0, 0, size, 40, 40)))
        shown.update([name])
        zoom = 1.0 + (step % 40) * 0.05
        shot(shown, Transform(zoom, 0, 0, zoom), moving=step % 10 != 0)
        most_looks = max(most_looks, len(shown.atlas.looks))
        most_bytes = max(most_bytes, shown.atlas.bytes)
    assert most_looks <= 2 * 8 + displaylist.SPARE_LOOKS + 9
    assert most_bytes <= (3 + 1 + 2) * 4 * 1024 * 1024
    assert shown.atlas.in_use == len(shown.atlas._numbers)
    np.testing.assert_array_equal(shot(shown), shot(DisplayList(scene)))
