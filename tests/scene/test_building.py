"""A scene that is built in slices, with edits in between, equals one that is built in one go."""

from __future__ import annotations

import random

import msgspec
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.model import Connector, Step
from crosstalk.model.diff import diff_of
from crosstalk.scene import View, begin_scene, build_scene, refresh
from tests.scene.figures import cell, diagram, link, words
from tests.scene.test_refresh import IDS, assert_same, random_record

CATALOG = load_catalog()
SLICE = 1e-9
"""Seconds: each step does the least that it can."""


def row(count):
    """Return a row of cells with a line with words from each to the next."""
    cells = [cell(f"c{i}", 60 + 60 * i, 100) for i in range(count)]
    lines = [link(f"k{i}", f"c{i}", f"c{i + 1}", mediator=words("NGF")) for i in range(count - 1)]
    return diagram(*cells, *lines)


def steps(building):
    """Go on until all is done, and yield what each step drew."""
    for _ in range(10_000):
        if building.is_done:
            return
        yield building.step(SLICE)
    raise AssertionError("it never ends")


def test_things_stand_before_lines():
    building = begin_scene(row(4), CATALOG)
    assert set(building.scene.items) == {"c0", "c1", "c2", "c3"}
    assert set(building.scene.waiting) == {"k0", "k1", "k2"}
    assert not building.is_done
    assert building.scene.building is building


def test_slices_give_what_one_go_gives():
    figure = row(8)
    building = begin_scene(figure, CATALOG)
    shares = [building.share]
    drawn = set()
    for ids in steps(building):
        drawn |= ids
        shares.append(building.share)
    assert_same(building.scene, build_scene(figure, CATALOG))
    assert {i for i, r in figure.records.items() if isinstance(r, Connector)} <= drawn
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert len(shares) > 8, "it was done in slices"
    assert building.scene.building is None
    assert not building.scene.waiting


def test_what_is_left_can_be_done_at_once():
    figure = row(6)
    building = begin_scene(figure, CATALOG)
    building.step(SLICE)
    building.complete()
    assert building.is_done
    assert building.step(SLICE) == set()
    assert_same(building.scene, build_scene(figure, CATALOG))


def test_an_edit_draws_what_it_touches_at_once():
    figure = row(6)
    building = begin_scene(figure, CATALOG)
    moved = msgspec.structs.replace(figure.records["c2"], y=160)
    after = msgspec.structs.replace(figure, records={**figure.records, "c2": moved})
    changed = refresh(building.scene, after.records.get, diff_of(figure, after))
    assert {"c2", "k1", "k2"} <= changed
    assert {"k1", "k2"} <= set(building.scene.items)
    assert "k4" in building.scene.waiting
    building.complete()
    assert_same(building.scene, build_scene(after, CATALOG))


def test_lines_can_be_asked_for_before_their_turn():
    figure = row(6)
    building = begin_scene(figure, CATALOG)
    assert building.draw(["k3", "c1", "nothing"]) == {"k3"}
    assert "k3" in building.scene.items
    assert "k3" not in building.scene.waiting
    building.complete()
    assert_same(building.scene, build_scene(figure, CATALOG))


def test_a_step_and_a_filter_are_built_in_slices_too_and_edits_meanwhile_are_followed():
    figure = row(8)
    told = (Step(id="one", show=("c3",), hide=("c6",)), Step(id="two", emphasise=("c1",)))
    figure = msgspec.structs.replace(figure, steps=told)
    moved = msgspec.structs.replace(figure.records["c4"], y=160)
    after = msgspec.structs.replace(figure, records={**figure.records, "c4": moved})
    for view in (View(step="one"), View(step="two"), View(only=frozenset({"c2", "k2", "c3"}))):
        building = begin_scene(figure, CATALOG, view=view)
        for number, _ in enumerate(steps(building)):
            if number == 3:
                refresh(building.scene, after.records.get, diff_of(figure, after))
        fresh = build_scene(after, CATALOG, view=view)
        assert_same(building.scene, fresh)
        assert building.scene.backstage == fresh.backstage


def test_another_page_builds_all():
    figure = row(5)
    building = begin_scene(figure, CATALOG)
    after = msgspec.structs.replace(figure, page=msgspec.structs.replace(figure.page, background="#222222"))
    refresh(building.scene, after.records.get, diff_of(figure, after))
    assert building.is_done
    assert_same(building.scene, build_scene(after, CATALOG))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**9))
@example(256522)
def test_edits_between_slices(seed):
    chance = random.Random(seed)
    figure = diagram(*(random_record(chance, i) for i in chance.sample(IDS, 8)))
    building = begin_scene(figure, CATALOG)
    for _ in range(12):
        if chance.random() < 0.7:
            building.step(SLICE)
        elif chance.random() < 0.3:
            building.draw(chance.sample(IDS, 2))
        else:
            records = dict(figure.records)
            for record_id in chance.sample(IDS, chance.randrange(1, 3)):
                if chance.random() < 0.3:
                    records.pop(record_id, None)
                else:
                    records[record_id] = random_record(chance, record_id)
            after = msgspec.structs.replace(figure, records=records)
            diff = diff_of(figure, after)
            assert diff.touched <= refresh(building.scene, after.records.get, diff)
            figure = after
    for _ in steps(building):
        pass
    assert_same(building.scene, build_scene(figure, CATALOG))
