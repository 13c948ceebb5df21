"""Every layout in the real window: a suggestion with a preview, what is pinned stays, one step, Esc, undo."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from crosstalk.commands import connect, create, edit
from crosstalk.editor.actions import REGISTRY
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Region
from crosstalk.model.records import Boxed

Key, Mod = Qt.Key, Qt.KeyboardModifier
LAYOUTS = [a.id for a in REGISTRY.in_menu("Arrange/Layout")]
ALIGN = [a.id for menu in ("Align", "Distribute") for a in REGISTRY.in_menu(f"Arrange/{menu}")]
KINDS = ("macrophage", "ngf", "schwann_cell", "fibroblast")


@pytest.fixture
def crowd(hands) -> list[str]:
    """The window's two cells and four more, in each other's way, two of them in a region that is too large."""
    session = hands.session
    session.run("Add", create.add_region, "rectangle", Point(330, 330), (260, 190), id="mass")
    made = ["a", "b"]
    for n, kind in enumerate(KINDS):
        inside = {"parent": "mass"} if n > 1 else {}
        place = Point(300 + 30 * (n - 2), 300 + 22 * (n - 2)) if n > 1 else Point(140 + 25 * n, 170 + 20 * n)
        made.append(session.run("Add", create.add_component, kind, place, (46.0, 44.0), id=f"c{n}", **inside))
    for first, second in pairwise(made[1:]):
        session.run("Connect", connect.connect, Anchor(target=first), "activates", Anchor(target=second))
    session.select([])
    return made


def boxes(session) -> dict[str, tuple[float, float, float, float]]:
    records = session.history.records.values()
    return {r.id: (r.x, r.y, r.width, r.height) for r in records if isinstance(r, Boxed)}


@pytest.mark.parametrize("action", LAYOUTS)
def test_it_is_seen_put_back_by_esc_and_taken_by_enter_as_one_step(hands, crowd, action):
    session = hands.session
    session.run("Pin", edit.set_fields, ["a"], locked=True)
    before, there, steps = session.history.diagram, boxes(session), session.history.position
    chosen = {"arrange.rings": ["c0"], "arrange.even_across": crowd[:4], "arrange.even_down": crowd[:4]}
    session.select(chosen.get(action, []))
    assert REGISTRY[action].enabled(session)
    hands.window.menus.run(action)
    assert hands.window.layout_bar.isVisible()
    assert boxes(session) != there, "it is seen before it is kept"
    assert session.history.diagram == before
    hands.key(Key.Key_Escape)
    assert not hands.window.layout_bar.isVisible()
    assert boxes(session) == there
    assert session.history.position == steps
    hands.window.menus.run(action)
    seen = boxes(session)
    hands.key(Key.Key_Return)
    assert session.history.position == steps + 1
    assert boxes(session) == seen
    assert seen["a"] == there["a"], "what is pinned stays"
    mass = session.record("mass")
    assert isinstance(mass, Region)
    for member in ("c2", "c3"):
        record = session.record(member)
        assert record.parent == "mass"
        assert mass.bounds.contains(record.centre)
    hands.key(Key.Key_Z, Mod.ControlModifier)
    assert session.history.diagram == before


@pytest.mark.parametrize("action", ALIGN)
def test_aligning_and_distributing_is_one_step(hands, crowd, action):
    session = hands.session
    before, steps = session.history.diagram, session.history.position
    session.select(["a", "b", "c0", "c1"])
    hands.window.menus.run(action)
    assert session.history.position == steps + 1
    assert session.history.diagram != before
    hands.key(Key.Key_Z, Mod.ControlModifier)
    assert session.history.diagram == before
