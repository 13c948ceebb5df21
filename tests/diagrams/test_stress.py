"""Figures far more crowded than any that is printed: after tidying no line runs through what it does not join."""

from __future__ import annotations

import random
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from crosstalk.catalog import load_catalog
from crosstalk.checks import collisions
from crosstalk.commands import History, routes
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Connector, Diagram, Record
from crosstalk.routing.along import shared
from crosstalk.scene import Scene, build_scene
from crosstalk.scene.tidy import Tidying
from tests.diagrams.overlaps import case_of
from tests.scene.figures import diagram, link

COMPONENTS, LINES = 40, 60
TYPES = (
    "tumor_cell",
    "macrophage",
    "neuron",
    "fibroblast",
    "ngf",
    "liver",
    "schwann_cell",
    "dendritic_cell",
    "nk_cell",
)
RELATIONS = ("activates", "inhibits", "secretes", "binds", "upregulates")
SEEDS = (1, 3, 5)


def crowded(seed: int) -> Diagram:
    """Return 40 components in rows and 60 curves and elbows between any two of them, the same for the same seed."""
    chance = random.Random(seed)
    types = [load_catalog().component(name) for name in TYPES]
    records: list[Record] = []
    for number in range(COMPONENTS):
        row, column = divmod(number, 8)
        kind = chance.choice(types)
        scale = min(1.0, 44.0 / max(kind.size))
        records.append(
            Component(
                id=f"c{number:02}", z=f"c{number:02}", type=kind.id,
                x=50 + 68 * column + chance.uniform(-9, 9), y=60 + 100 * row + chance.uniform(-12, 12),
                width=kind.size[0] * scale, height=kind.size[1] * scale,
            )
        )  # fmt: skip
    pairs = [(a, b) for a in range(COMPONENTS) for b in range(a)]
    for number, (a, b) in enumerate(chance.sample(pairs, LINES)):
        shape = chance.choice(("curved", "elbow"))
        records.append(link(f"k{number:02}", f"c{a:02}", f"c{b:02}", chance.choice(RELATIONS), shape=shape))
    return diagram(*records)


@cache
def tidied(seed: int) -> tuple[Diagram, Scene]:
    """Return the figure with its routes, and its scene."""
    history = History(crowded(seed))
    run = Tidying(build_scene(history.diagram, load_catalog()))
    run.step()
    history.run("Tidy", routes.tidy, dict(run.found))
    return history.diagram, build_scene(history.diagram, load_catalog())


def hits(scene: Scene) -> dict[str, int]:
    found = (
        collisions.lines_through_things,
        collisions.lines_through_words,
        collisions.heads_off_things,
        collisions.words_over_words,
    )
    return {f.__name__: len([hit for hit in f(case_of(scene)) if hit is not None]) for f in found}


@pytest.mark.parametrize("seed", SEEDS)
def test_no_line_runs_through_what_it_does_not_join(seed):
    before = hits(build_scene(crowded(seed), load_catalog()))
    assert before["lines_through_things"] > 40
    assert set(hits(tidied(seed)[1]).values()) == {0}


@pytest.mark.parametrize("seed", SEEDS)
def test_no_line_leaves_the_page(seed):
    scene = tidied(seed)[1]
    for item in scene.items.values():
        if item.path is not None:
            assert scene.page.encloses(item.path.bounds()), item.id


@pytest.mark.parametrize("seed", SEEDS)
def test_hardly_any_line_lies_upon_another(seed):
    _, scene = tidied(seed)
    lines = {
        item.id: [p for stroke in item.path.flattened(0.2) for p in stroke]
        for item in scene.items.values()
        if item.path is not None
    }
    whole = sum(distance(a, b) for line in lines.values() for a, b in pairwise(line))
    pieces = {name: [(*a, *b) for a, b in pairwise(line)] for name, line in lines.items()}
    upon = 0.0
    for name, line in lines.items():
        others = [row for other, rows in pieces.items() if other > name for row in rows]
        upon += shared(np.array(line), np.array(others).reshape(-1, 4))
    assert upon < 0.05 * whole


def test_the_same_figure_has_the_same_routes():
    diagram_, _ = tidied(SEEDS[0])
    run = Tidying(build_scene(crowded(SEEDS[0]), load_catalog()))
    while run.step(0.001):
        pass
    kept = {i: r.waypoints for i, r in diagram_.records.items() if isinstance(r, Connector)}
    assert run.found == kept
