import math
import random

import numpy as np
import pytest
from PySide6.QtGui import QPainter

from crosstalk.geometry import Rect, Transform
from crosstalk.painting import DisplayList, displaylist
from crosstalk.painting.entries import entries_of
from crosstalk.painting.ordering import batches, bounds_array
from crosstalk.painting.painter import paint_items, paint_scene
from crosstalk.primitives import SymbolItem
from crosstalk.primitives.extent import extent
from tests.painting.pictures import FakeScene, art, canvas, component, connector, pixels, random_scene, region


def plain(scene, transform, size=(450, 300)):
    image = canvas(*size)
    painter = QPainter(image)
    painter.translate(transform.e, transform.f)
    painter.scale(transform.a, transform.d)
    paint_scene(painter, scene)
    painter.end()
    return pixels(image)[..., :3]


def fast(shown, transform, size=(450, 300), dpr=1.0, moving=False):
    image = canvas(*size)
    image.setDevicePixelRatio(dpr)
    painter = QPainter(image)
    exposed = transform.inverse().apply_rect(Rect(0, 0, size[0] / dpr, size[1] / dpr))
    shown.paint(painter, exposed, transform.a, dpr, transform, moving=moving)
    painter.end()
    return pixels(image)[..., :3]


def assert_same(a, b, mean=4.0):
    """Symbols lie on whole pixels and letters on whole rows, so rims differ by up to half a pixel; areas do not.

    In the wrong order the mean is about 18 and the worst block above 100.
    """
    difference = np.abs(a - b).max(axis=2)
    assert difference.mean() < mean
    blocks = difference[: len(a) // 10 * 10, : a.shape[1] // 10 * 10]
    blocks = blocks.reshape(len(blocks) // 10, 10, -1, 10).mean(axis=(1, 3))
    assert blocks.max() < 40


@pytest.mark.parametrize("seed", range(4))
def test_it_looks_as_painted_one_by_one(seed):
    scene = random_scene(150, seed)
    view = Transform(1.5, 0, 0, 1.5, 3.3, -7.7)
    assert_same(fast(DisplayList(scene), view), plain(scene, view))


def test_large_art_is_painted_as_vectors():
    scene = random_scene(12, 5)
    view = Transform(12, 0, 0, 12, -900, -700)
    np.testing.assert_array_equal(fast(DisplayList(scene), view), plain(scene, view))


def test_device_pixel_ratio():
    scene = random_scene(60, 6)
    shown = DisplayList(scene)
    assert_same(fast(shown, Transform(0.75, 0, 0, 0.75), dpr=2.0), plain(scene, Transform(1.5, 0, 0, 1.5)))


def test_a_moving_zoom_is_close_and_a_resting_one_exact():
    scene = random_scene(60, 7)
    shown = DisplayList(scene)
    fast(shown, Transform(1.5, 0, 0, 1.5))
    view = Transform(1.3, 0, 0, 1.3)
    assert_same(fast(shown, view, moving=True), plain(scene, view), mean=4.0)
    assert shown.coarse
    rested = fast(shown, view)
    assert not shown.coarse
    np.testing.assert_array_equal(rested, fast(DisplayList(scene), view))


def test_going_back_to_an_earlier_zoom_shows_it_again():
    scene = random_scene(60, 7)
    shown = DisplayList(scene)
    view = Transform(1.5, 0, 0, 1.5)
    before = fast(shown, view)
    fast(shown, Transform(1.2, 0, 0, 1.2), moving=True)
    np.testing.assert_array_equal(fast(shown, view), before)


@pytest.mark.parametrize("seed", range(3))
def test_updates_give_what_a_new_list_gives(seed, monkeypatch):
    monkeypatch.setattr(displaylist, "CHUNK", 16)
    chance = random.Random(seed)
    scene = random_scene(120, seed)
    shown = DisplayList(scene)
    view = Transform(1.5, 0, 0, 1.5)
    for step in range(30):
        changed = []
        for _ in range(chance.randint(1, 4)):
            name = f"id-{chance.randrange(160)}"
            changed.append(name)
            known = scene.items.get(name)
            if known and chance.random() < 0.2:
                del scene.items[name]
                continue
            z = known.z if known and chance.random() < 0.8 else f"{chance.randrange(200):05d}"
            make = chance.choice([component, connector, region])
            scene.put(name, z, *make(chance))
        shown.update(changed)
        if step % 6 == 0:
            fast(shown, view)
    assert_same(fast(shown, view), plain(scene, view))


def test_many_at_once_prepared_in_slices_give_what_a_new_list_gives(monkeypatch):
    monkeypatch.setattr(displaylist, "CHUNK", 16)
    chance = random.Random(5)
    scene, whole = FakeScene(), random_scene(200, 5)
    for name in sorted(whole.items)[::3]:
        scene.put(name, whole.items[name].z, *whole.items[name].items)
    shown = DisplayList(scene)
    view = Transform(1.5, 0, 0, 1.5)
    fast(shown, view)
    rest = [name for name in whole.items if name not in scene.items]
    chance.shuffle(rest)
    for start in range(0, len(rest), 50):
        for name in rest[start : start + 50]:
            scene.put(name, whole.items[name].z, *whole.items[name].items)
        shown.update(rest[start : start + 50])
        slices = 0
        while not shown.prepare(-math.inf):
            slices += 1
        assert slices > 1
    assert max(len(chunk.members) for chunk in shown._chunks) <= 32
    np.testing.assert_array_equal(fast(shown, view), fast(DisplayList(whole), view))


def test_a_moved_item_is_painted_in_its_new_place_only():
    scene = FakeScene()
    scene.put("a", "1", SymbolItem(art(1), Transform(0.3, 0, 0, 0.3, 10, 10)))
    scene.put("b", "2", SymbolItem(art(2), Transform(0.3, 0, 0, 0.3, 100, 10)))
    shown = DisplayList(scene)
    view = Transform(1, 0, 0, 1)
    fast(shown, view)
    scene.put("a", "1", SymbolItem(art(1), Transform(0.3, 0, 0, 0.3, 110, 20)))
    shown.update(["a"])
    assert_same(fast(shown, view), plain(scene, view), mean=0.5)


def test_only_what_is_exposed_is_painted():
    scene = random_scene(80, 2)
    shown = DisplayList(scene)
    image = canvas(300, 200)
    painter = QPainter(image)
    painter.setClipRect(0, 0, 40, 200)
    shown.paint(painter, Rect(0, 0, 40, 200), 1.0)
    painter.end()
    part = pixels(image)[:, :40, :3]
    np.testing.assert_array_equal(part, fast(shown, Transform(), (300, 200))[:, :40])


def test_far_away_it_keeps_the_picture(monkeypatch):
    monkeypatch.setattr(displaylist, "FAR_COUNT", 50)
    scene = random_scene(150, 3)
    view = Transform(0.4, 0, 0, 0.4)
    far = fast(DisplayList(scene), view, (120, 80))
    exact = plain(scene, view, (120, 80))
    nothing = np.full_like(far, 255.0)
    assert np.abs(far - exact).mean() < 0.45 * np.abs(exact - nothing).mean()


def test_batches_never_swap_what_overlaps():
    entries = [e for item in random_scene(120, 9).items.values() for e in entries_of(item.items)]
    order = [index for batch in batches(entries, bounds_array(entries)) for index in batch]
    assert sorted(order) == list(range(len(entries)))
    position = {index: place for place, index in enumerate(order)}
    for later in range(len(entries)):
        for earlier in range(later):
            if entries[earlier].bounds.intersects(entries[later].bounds):
                assert position[earlier] < position[later]


def test_batches_join_equals_that_lie_apart():
    entries = [
        entry
        for index in range(20)
        for entry in entries_of([SymbolItem(art(1), Transform(0.1, 0, 0, 0.1, 20 * index, 0))])
    ]
    assert len(batches(entries, bounds_array(entries))) == 1


def test_extent_holds_what_is_painted():
    for seed in range(5):
        chance = random.Random(seed)
        for make in (component, connector, region):
            items = make(chance)
            box = extent(items)
            image = canvas(500, 400)
            painter = QPainter(image)
            painter.translate(100, 100)
            paint_items(painter, items)
            painter.end()
            rows, columns = np.nonzero((pixels(image)[..., :3] < 250).any(axis=2))
            assert box.x + 99 <= columns.min()
            assert columns.max() <= box.right + 101
            assert box.y + 99 <= rows.min()
            assert rows.max() <= box.bottom + 101
