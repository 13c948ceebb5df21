"""The inspector's rows for how a connector runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crosstalk.commands import edit
from crosstalk.ui.inspector import InspectorPanel
from crosstalk.ui.inspector.fields import CheckField
from tests.ui.panels import full_session, settle


@pytest.fixture
def rows(qtbot):
    """The panel, and its check boxes of the line by their words."""
    panel = InspectorPanel(full_session())
    qtbot.addWidget(panel)
    panel.resize(290, 900)
    panel.show()
    qtbot.waitExposed(panel)

    def of(*ids: str) -> dict[str, CheckField]:
        panel.session.select(ids)
        settle(60)
        section = next(s for s in panel._shown if type(s).__name__ == "LineSection")
        section.fold(True)
        settle(10)
        return {box.text(): box for box in section.findChildren(CheckField)}

    return panel.session, of


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        ("Head at both ends", "both_ways", True),
        ("Go around things", "avoids", True),
        ("Jump over lines", "jumps", True),
    ],
)
def test_a_row_is_an_undo_step_for_all_that_are_selected(rows, words, field, value):
    session, of = rows
    box = of("arrow", "bar")[words]
    before = session.history.diagram
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 4)
    assert {getattr(session.record(i), field) for i in ("arrow", "bar")} == {value}
    session.undo()
    assert session.history.diagram == before
    settle(60)
    assert not box.isChecked()


def test_what_travels_is_asked_only_where_something_does(rows):
    session, of = rows
    name = "Draw what travels on it"
    assert of("arrow")[name].isHidden()
    session.run("Relation", edit.set_fields, ["arrow"], relation="spreads_via_blood")
    box = of("arrow")[name]
    assert box.isVisible()
    assert box.isChecked()
    parts = len(session.scene.items["arrow"].items)
    box.click()
    assert session.record("arrow").motif == "line"
    assert len(session.scene.items["arrow"].items) < parts
    box.click()
    assert session.record("arrow").motif == ""


def test_a_straight_line_goes_around_nothing(rows):
    session, of = rows
    assert of("arrow")["Go around things"].isEnabled()
    session.run("Shape", edit.set_fields, ["arrow"], shape="straight")
    settle(60)
    assert not of("arrow")["Go around things"].isEnabled()
