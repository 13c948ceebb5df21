"""View ▸ Evidence: what rests on evidence is pale, what rests on none is not, and is gone to one by one."""

from __future__ import annotations

import pytest

from crosstalk.commands import connect, create, edit
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Evidence
from crosstalk.primitives import GroupItem
from crosstalk.scene import build_scene
from crosstalk.scene.staging import PALE


def is_pale(session, record_id: str) -> bool:
    (first, *_) = session.scene.items[record_id].items
    return isinstance(first, GroupItem) and first.opacity == PALE


@pytest.fixture
def session(window):
    made = window.document.session
    made.run("Add", create.add_component, "caf", Point(200.0, 300.0), (50.0, 50.0), id="c")
    made.run("Connect", connect.connect, Anchor(target="b"), "activates", Anchor(target="c"), id="k")
    made.run("Connect", connect.connect, Anchor(target="c"), "activates", Anchor(target="a"), id="m")
    made.run("Cite", edit.set_fields, ["k"], evidence=(Evidence(level="own data"),))
    return made


def test_what_has_evidence_is_pale_and_follows_edits(window, session):
    chip = window.status.evidence
    assert chip.isHidden()
    before, steps = session.history.diagram, session.history.position
    window.menus.run("view.evidence")
    assert not chip.isHidden()
    assert chip.next.text().startswith("2 of 3 arrows without evidence")
    assert (is_pale(session, "k"), is_pale(session, "m"), is_pale(session, "c")) == (True, False, True)
    assert (session.history.diagram, session.history.position) == (before, steps)
    session.run("Cite", edit.set_fields, ["m"], evidence=(Evidence(level="supported"),))
    assert is_pale(session, "m")
    fresh = build_scene(session.history.diagram, session.catalog, view=session.scene_view)
    assert session.scene.items == fresh.items
    chip.refresh()
    assert chip.next.text().startswith("1 of 3")
    chip.leave.click()
    assert chip.isHidden()
    assert not is_pale(session, "m")


def test_arrows_without_evidence_are_gone_to_one_by_one(window, session):
    window.menus.run("view.evidence")
    window.status.evidence.next.click()
    first = session.selection
    window.status.evidence.next.click()
    second = session.selection
    assert {*first, *second} == {i for i in session.history.records if i == "m" or i not in "abck"}
    window.status.evidence.next.click()
    assert session.selection == first
    for record_id in (*first, *second):
        session.run("Cite", edit.set_fields, [record_id], evidence=(Evidence(reference="R"),))
    said = []
    session.message.connect(said.append)
    window.menus.run("view.evidence_next")
    assert said == ["Every arrow has evidence."]
    window.status.evidence.refresh()
    assert window.status.evidence.next.text() == "Every arrow has evidence"
