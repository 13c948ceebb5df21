"""Branches: the host opens, the branch has no end there, and a change of the one reaches the other."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.geometry import Point
from crosstalk.model import Diagram, Diff, Joint, Page, Strand, Style
from crosstalk.primitives import PathItem
from crosstalk.scene import build_scene, refresh

CATALOG = load_catalog()
TUBES = [
    "blood_vessel", "vein", "capillary", "lymphatic_vessel", "nerve_fibre", "dendrite", "unmyelinated_axon",
    "tumor_microtube", "tunneling_nanotube", "bronchus", "myelinated_axon",
]  # fmt: skip


def host(**facts: Any) -> Strand:
    base = Strand(id="h", type="vein", z="1", points=(Point(0, 50), Point(200, 50)), width=18)
    return msgspec.structs.replace(base, **facts)


def branch(**facts: Any) -> Strand:
    base = Strand(
        id="b", type="vein", z="2", points=(Point(100, 50), Point(100, 100), Point(130, 150)), width=12,
        start=Joint(host="h", at=0.5),
    )  # fmt: skip
    return msgspec.structs.replace(base, **facts)


def scene_of(*records: Strand):
    return build_scene(Diagram(records={r.id: r for r in records}, page=Page()), CATALOG)


def ys(item) -> list[float]:
    return [y for i in item.items if isinstance(i, PathItem) for y in i.path.coords[1::2]]


@pytest.mark.parametrize("kind", TUBES)
@pytest.mark.parametrize("front", [True, False])
def test_the_host_draws_the_root_and_the_branch_begins_where_it_ends(kind, front):
    z = "2" if front else "0"
    alone = scene_of(host(type=kind)).items["h"]
    scene = scene_of(host(type=kind), branch(type=kind, z=z))
    opened, joined = scene.items["h"], scene.items["b"]
    assert max(ys(opened)) > max(ys(alone)) + 1, "the root stands out of the host"
    spines = 10 if kind == "dendrite" else 1
    assert min(ys(joined)) > 50 + spines, "the branch begins outside"
    assert joined.path is not None
    assert joined.path.start() == Point(100, 50)


def test_an_end_joined_to_nothing_or_to_what_cannot_branch_is_an_end():
    free = scene_of(branch(start=None)).items["b"].items
    for other in (None, host(id="h", type="epithelium"), host(hidden=True)):
        records = [branch()] if other is None else [other, branch()]
        assert scene_of(*records).items["b"].items == free
    itself = scene_of(branch(start=Joint(host="b", at=0.5))).items["b"].items
    assert itself == free


def test_a_moved_or_removed_branch_closes_the_host_again():
    scene = scene_of(host(), branch())
    before = scene.items["h"].items
    moved = branch(points=(Point(60, 50), Point(60, 0)), start=Joint(host="h", at=0.3))
    touched = refresh(scene, lambda i: moved, Diff(updated={"b": (branch(), moved)}))
    assert touched == {"b", "h"}
    assert scene.items["h"].items != before
    assert scene.items == scene_of(host(), moved).items
    records = {"h": host()}
    touched = refresh(scene, records.get, Diff(removed={"b": moved}))
    assert "h" in touched
    assert scene.items == scene_of(host()).items


ats = st.floats(0, 1)
kinds = st.sampled_from(TUBES)
hosts = st.sampled_from(["h", "g", "b", "gone", ""])


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from("hgb"), kinds, hosts, ats, st.integers(0, 200), st.sampled_from("012")),
        min_size=1,
        max_size=5,
    )
)
def test_what_is_rebuilt_is_what_would_be_built_afresh(edits):
    records = {"h": host(), "g": host(id="g", points=(Point(0, 120), Point(200, 130))), "b": branch()}
    scene = scene_of(*records.values())
    for name, kind, at_host, at, x, z in edits:
        old = records[name]
        points = (*old.points[:-1], Point(x, 90))
        joint = Joint(host=at_host, at=at) if at_host else None
        records[name] = msgspec.structs.replace(old, type=kind, points=points, end=joint, z=z)
        refresh(scene, records.get, Diff(updated={name: (old, records[name])}))
        assert scene.items == scene_of(*records.values()).items


@pytest.mark.parametrize("kind", TUBES)
def test_a_branch_begins_before_its_root_ends(kind):
    straight = branch(type=kind, points=(Point(100, 50), Point(100, 200)))
    scene = scene_of(host(type=kind), straight)
    lap = max(ys(scene.items["h"])) - min(ys(scene.items["b"]))
    assert 0.2 < lap < 0.9, "two areas that only meet show a hairline"


def test_a_faded_branch_shows_no_lap():
    straight = branch(points=(Point(100, 50), Point(100, 200)), style=Style(opacity=0.5))
    scene = scene_of(host(), straight)
    (faded,) = scene.items["b"].items
    assert min(ys(faded)) == pytest.approx(max(ys(scene.items["h"])), abs=0.01)
