"""What would take what is dropped glows, whatever is dropped; and marks keep their size at any zoom."""

from __future__ import annotations

import pytest
from tests.consistency.everything import everything

from crosstalk.commands import edit
from crosstalk.editor import overlay, scenes
from crosstalk.editor.driver import Driver
from crosstalk.editor.handles import handles
from crosstalk.model import Region, Strand
from crosstalk.primitives import PathItem
from crosstalk.primitives.extent import item_extent


@pytest.fixture
def tissue(d) -> tuple[Driver, str]:
    """A person, and a region from (300, 100) to (460, 260)."""
    d.session.use("rectangle")
    d.drag((300.0, 100.0), (460.0, 260.0))
    region = d.selection[0]
    d.select()
    return d, region


def glows(d: Driver, record_id: str) -> bool:
    rim = overlay.glow(d.session, record_id)
    shown = d.session.overlay()
    return bool(rim) and all(mark in shown for mark in rim)


def test_under_a_component_that_is_dragged_or_placed(tissue):
    d, region = tissue
    cell = d.place("tumor_cell", 100.0, 300.0)
    d.hold(cell, (380.0, 180.0))
    assert glows(d, region)
    d.key("Escape").release()
    d.session.use("place", type_id="macrophage")
    d.move((380.0, 180.0))
    assert glows(d, region)
    d.move((100.0, 400.0))
    assert not glows(d, region)


def test_under_each_of_many_that_are_dragged(tissue):
    d, region = tissue
    far, near = d.place("tumor_cell", 40.0, 400.0), d.place("macrophage", 200.0, 400.0)
    d.select(far, near)
    # The region takes the right one only; the middle of both lies outside of it.
    d.hold(near, (340.0, 200.0))
    assert glows(d, region)
    d.release()
    assert (d.record(far).parent, d.record(near).parent) == ("", region)


def test_under_a_strand_and_a_scene_of_the_palette(tissue):
    d, region = tissue
    d.session.use("place", strand_id="nerve_fibre")
    d.move((380.0, 180.0))
    assert glows(d, region)
    d.session.use("rectangle")
    d.drag((5.0, 270.0), (515.0, 480.0))
    large = d.selection[0]
    small = min(scenes.scenes(), key=lambda entry: entry.width * entry.height)
    d.session.run("Grow", edit.set_fields, [large], width=4 * small.width, height=4 * small.height)
    d.session.use("place", scene_id=small.id)
    d.move(large)
    assert glows(d, large)


@pytest.mark.parametrize(
    "record_id", [i for i, r in everything().records.items() if type(r).__name__ != "Group"]
)
def test_every_kind_of_thing_can_glow(record_id):
    d = Driver.on(everything())
    assert overlay.glow(d.session, record_id)


def test_what_a_connector_leads_to_glows_with_its_ports(pair):
    d, first, second = pair
    d.session.use("connect")
    d.hold(first, second)
    assert glows(d, second)
    d.key("Escape").release()
    assert not glows(d, second)


@pytest.mark.parametrize("kind", [Region, Strand])
def test_ends_on_regions_and_strands_glow(kind):
    d = Driver.on(everything())
    d.session.settings.snapping = False
    target = next(d.diagram.of_kind(kind))
    source = next(i for i, r in d.diagram.records.items() if getattr(r, "type", "") == "cd8_t_cell")
    item = d.session.scene.items[target.id]
    box = item.body
    place = d.point(target.id) if item.path else (box.x + 1.0, box.centre.y)
    d.session.use("connect")
    d.hold(source, place)
    held = d.session.state.binding
    assert held is not None
    assert glows(d, held.target)


def test_handles_are_as_large_at_any_zoom(pair):
    d, first, _ = pair
    d.select(first)
    seen = set()
    for zoom in (0.1, 0.7, 1.0, 4.0, 64.0):
        d.session.view.zoom = zoom
        d.session.refresh_overlay()
        resize = [h for h in handles(d.session) if h.kind == "resize"]
        marks = [m for m in d.session.overlay() if isinstance(m, PathItem) and m.fill is not None]
        for box in map(item_extent, marks):
            near = [max(abs(box.centre.x - h.at.x), abs(box.centre.y - h.at.y)) * zoom for h in resize]
            if near and min(near) < 0.01:
                seen.add(round(box.width * zoom, 1))
    assert len(seen) == 1
