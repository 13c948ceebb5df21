"""The inspector's rows for the options of a strand's motif, made from the catalogue's table."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from crosstalk.commands import create
from crosstalk.geometry import Point
from crosstalk.model import Strand
from crosstalk.ui.inspector import InspectorPanel
from tests.ui.panels import enter, full_session, settle


@pytest.fixture
def panel(qtbot):
    session = full_session()
    points = (Point(20, 200), Point(120, 240), Point(200, 200))
    for kind in ("epithelium", "blood_vessel", "basement_membrane"):
        session.run("Add", create.add_record, Strand(id=kind, type=kind, points=points, width=18))
    made = InspectorPanel(session)
    qtbot.addWidget(made)
    made.resize(290, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def section(panel, *ids: str):
    panel.session.select(ids)
    settle(60)
    found = next(s for s in panel._shown if type(s).__name__ == "MotifSection")
    found.fold(True)
    settle(10)
    return found


def shown(part) -> dict[str, QWidget]:
    return {key[0]: field for key, field in part.fields.items() if not field.isHidden()}


def test_every_option_of_the_kind_has_a_row_and_no_other(panel):
    kinds = panel.session.catalog.strands
    for kind in ("epithelium", "blood_vessel", "basement_membrane"):
        rows = shown(section(panel, kind))
        expected = {name for name, option in kinds[kind].options.items() if not option.needs}
        assert set(rows) == expected


def test_a_choice_a_number_and_gaps_are_undo_steps_and_the_natural_choice_leaves_nothing_behind(panel):
    session = panel.session
    rows = shown(section(panel, "epithelium"))
    rows["shape"].edited.emit("squamous", False)
    assert session.record("epithelium").options == {"shape": "squamous"}
    rows["shape"].edited.emit("columnar", False)
    assert session.record("epithelium").options == {}
    session.undo()
    assert session.record("epithelium").options == {"shape": "squamous"}
    enter(rows["gaps"], "20-30, 55 to 60%")
    assert session.record("epithelium").options["gaps"] == [[0.2, 0.3], [0.55, 0.6]]
    settle(60)
    assert rows["gaps"].text() == "20–30, 55–60"
    enter(rows["gaps"], "nonsense")
    assert session.record("epithelium").options["gaps"] == [[0.2, 0.3], [0.55, 0.6]]


def test_cells_are_counted_from_one_and_found_by_their_words(panel):
    rows = shown(section(panel, "epithelium"))
    enter(rows["cells"], "3 tumor cell, 5 ctc")
    assert panel.session.record("epithelium").options["cells"] == {"2": "tumor_cell", "4": "ctc"}


def test_density_appears_once_something_flows(panel):
    part = section(panel, "blood_vessel")
    assert "flow_density" not in shown(part)
    shown(part)["flow"].add("red_blood_cell")
    settle(60)
    assert panel.session.record("blood_vessel").options["flow"] == ["red_blood_cell"]
    assert "flow_density" in shown(part)
    shown(part)["flow"].take_away(0)
    settle(60)
    assert panel.session.record("blood_vessel").options == {}


def test_two_kinds_share_what_they_have_alike(panel):
    assert set(shown(section(panel, "epithelium", "blood_vessel"))) == {"gaps"}
