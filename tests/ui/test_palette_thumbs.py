"""Thumbnails are drawn in the order in which a person looks for them: what is seen now first, from the top."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.ui import palette_thumbs
from crosstalk.ui.palette_thumbs import Thumbnails


@pytest.fixture
def thumbs(qapp, monkeypatch):
    monkeypatch.setattr(palette_thumbs, "_SLICE", 0.0)
    made = Thumbnails(load_catalog())
    made.drawn = []
    made.ready.connect(made.drawn.append)
    return made


IDS = list(load_catalog().components)


def ask(thumbs, names) -> None:
    for name in names:
        assert thumbs.peek(name, 24, 1.0) is None


def test_cells_are_drawn_from_the_top(thumbs):
    ask(thumbs, IDS[:5])
    for _ in range(5):
        thumbs._work()
    assert thumbs.drawn == IDS[:5]
    assert all(thumbs.peek(name, 24, 1.0) is not None for name in IDS[:5])
    thumbs._work()
    assert not thumbs._timer.isActive()


def test_what_is_scrolled_to_comes_before_what_was_left(thumbs):
    ask(thumbs, IDS[:4])
    thumbs._work()
    ask(thumbs, IDS[10:13])
    for _ in range(6):
        thumbs._work()
    assert thumbs.drawn == [IDS[0], *IDS[10:13], *IDS[1:4]]


def test_what_is_asked_for_again_is_drawn_once(thumbs):
    ask(thumbs, IDS[:3])
    ask(thumbs, IDS[:3])
    thumbs._work()
    ask(thumbs, IDS[2:3])
    for _ in range(4):
        thumbs._work()
    assert thumbs.drawn == [IDS[0], IDS[2], IDS[1]]
