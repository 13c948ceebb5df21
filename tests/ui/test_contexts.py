"""The context bar, its dialogs, the matrix and the inspector's sections, on the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.commands import contexts, effects
from crosstalk.model import Component, Condition, Connector, Inset
from crosstalk.ui.context_dialog import ContextDialog
from crosstalk.ui.matrix_model import CELL, ID
from crosstalk.ui.matrix_window import MatrixWindow
from crosstalk.ui.multiples_dialog import MultiplesDialog

TICK = Qt.CheckState


@pytest.fixture
def declared(window):
    """A window on two cells and an arrow, with a dimension; the undo list begins after it."""
    window.document.session.run(
        "Add", contexts.add_dimension, "tumor type", ["breast", "gastric", "lung"], "tumor"
    )
    QApplication.processEvents()
    return window


@pytest.fixture
def session(declared):
    return declared.document.session


def arrow(session) -> Connector:
    found: Connector = next(session.history.diagram.of_kind(Connector))
    return found


def steps(session) -> list[str]:
    return list(session.history.steps)


# -- the bar -------------------------------------------------------------------------------------------------------


def test_the_bar_is_there_only_where_there_is_a_context(window):
    session = window.document.session
    assert not window.context_bar.isVisible()
    session.run("Add", contexts.add_dimension, "tumor type", ["breast"])
    assert window.context_bar.isVisible()
    assert window.context_bar.fields["tumor_type"].currentText() == "any"
    session.undo()
    assert not window.context_bar.isVisible()


def test_a_choice_in_the_bar_is_a_step_that_is_undone(declared, session):
    field = declared.context_bar.fields["tumor"]
    assert [field.itemText(i) for i in range(field.count())] == ["any", "breast", "gastric", "lung"]
    before = session.history.diagram
    field.setCurrentIndex(2)
    field.activated.emit(2)
    assert session.history.diagram.context == {"tumor": "gastric"}
    assert steps(session)[-1] == "Show for gastric"
    field.activated.emit(2)
    assert steps(session)[-2] != "Show for gastric"
    session.undo()
    assert session.history.diagram == before
    assert field.currentText() == "any"


def test_any_context_is_a_click_away(declared, session):
    bar = declared.context_bar
    assert not bar.reset.isEnabled()
    session.run("Choose", contexts.choose, {"tumor": "lung"})
    assert bar.fields["tumor"].currentText() == "lung"
    bar.reset.click()
    assert session.history.diagram.context == {}


def test_the_menu_opens_what_it_names(declared, qtbot):
    for action, kind in (
        ("view.contexts", ContextDialog), ("view.context_matrix", MatrixWindow), ("view.multiples", MultiplesDialog),
    ):  # fmt: skip
        declared.menus.run(action)
        (opened,) = declared.findChildren(kind)
        assert opened.isVisible()
        opened.close()
    declared.context_bar.edit.click()
    assert any(dialog.isVisible() for dialog in declared.findChildren(ContextDialog))


# -- dimensions and values -----------------------------------------------------------------------------------------


@pytest.fixture
def dialog(declared, session, qtbot):
    made = ContextDialog(session, declared)
    qtbot.addWidget(made)
    made.show()
    return made


def names(shown) -> list[str]:
    return [shown.list.item(row).text() for row in range(shown.list.count())]


def test_dimensions_are_added_from_the_suggestions(dialog, session):
    menu = dialog.dimensions.add.menu()
    menu.aboutToShow.emit()
    offered = {entry.text(): entry for entry in menu.actions() if entry.text()}
    assert "tumor type" not in offered
    assert {
        "nerve subtype",
        "receptor",
        "target cell",
        "immune state",
        "stage",
        "species",
        "model",
        "treatment",
    } <= set(offered)
    offered["stage"].trigger()
    assert names(dialog.dimensions) == ["tumor type", "stage"]
    assert "early" in names(dialog.values)
    assert steps(session)[-1] == "Add dimension “stage”"


def test_a_value_is_renamed_in_place_and_what_cannot_be_is_told(dialog, session):
    session.run("Choose", contexts.choose, {"tumor": "breast"})
    dialog.values.list.item(0).setText("mamma")
    assert session.history.diagram.context == {"tumor": "mamma"}
    assert names(dialog.values) == ["mamma", "gastric", "lung"]
    dialog.values.list.item(1).setText("Lung")
    assert "has the value “Lung” already" in dialog.told.text()
    assert names(dialog.values) == ["mamma", "gastric", "lung"]
    dialog.dimensions.list.item(0).setText("cancer")
    assert session.history.diagram.dimensions[0].label == "cancer"


def test_values_are_added_and_moved(dialog, session):
    dialog.values.add.click()
    assert names(dialog.values)[-1] == "new value"
    dialog.values.up.click()
    assert names(dialog.values) == ["breast", "gastric", "new value", "lung"]
    assert dialog.values.chosen == "new value"


def test_removing_what_is_in_use_asks_and_says_what_goes(dialog, session, answer):
    session.run("Say", effects.say, [arrow(session).id], {"tumor": "breast"}, "activates")
    dialog.values.list.setCurrentRow(0)
    said = answer("Cancel")
    dialog.values.remove.click()
    assert "1 effect goes" in said[0]
    assert len(arrow(session).effects) == 1
    answer("Remove")
    dialog.values.remove.click()
    assert arrow(session).effects == ()
    assert names(dialog.values) == ["gastric", "lung"]
    assert "1 effect goes" in dialog.told.text()
    session.undo()
    assert len(arrow(session).effects) == 1
    assert names(dialog.values) == ["breast", "gastric", "lung"]


def test_what_nothing_uses_goes_without_a_question(dialog, session):
    dialog.dimensions.remove.click()
    assert session.history.diagram.dimensions == ()
    assert not dialog.values.isEnabled()


# -- the inspector -------------------------------------------------------------------------------------------------


def section(window, name):
    panel = window.panels["inspector"].widget()
    panel.refresh()
    return next(s for s in panel.sections.values() if type(s).__name__ == name and s.isVisibleTo(panel))


@pytest.fixture
def inspected(declared, session, qtbot):
    qtbot.waitUntil(lambda: declared.panels["inspector"].widget() is not None)
    declared.panels["inspector"].raise_()
    session.select([arrow(session).id])
    return section(declared, "EffectsSection")


def test_effects_are_added_changed_copied_and_removed(inspected, session):
    inspected.field.add.click()
    (effect,) = arrow(session).effects
    assert effect.when == (Condition(dimension="tumor", values=("breast",)),)
    assert effect.relation == "activates"  # the arrow itself inhibits
    inspected.refresh([arrow(session)])
    (card,) = [c for c in inspected.field.cards if c.isVisibleTo(inspected)]
    card.relation.edited.emit("kills", False)
    card.strength.edited.emit(40.0, False)
    card.when.edited.emit((Condition(dimension="tumor", values=("lung", "breast")),), False)
    (effect,) = arrow(session).effects
    assert (effect.relation, effect.strength) == ("kills", 0.4)
    assert effect.when[0].values == ("breast", "lung")
    card.hidden.click()
    assert arrow(session).effects[0].relation is None
    inspected.refresh([arrow(session)])
    card.hidden.click()
    assert arrow(session).effects[0].relation == "inhibits"
    card.copy.click()
    assert len(arrow(session).effects) == 2
    card.remove.click()
    assert len(arrow(session).effects) == 1
    for _ in range(8):
        session.undo()
    assert arrow(session).effects == ()


def test_evidence_of_an_effect_is_kept_with_it(inspected, session):
    inspected.field.add.click()
    inspected.refresh([arrow(session)])
    card = inspected.field.cards[0]
    card.proof.click()
    assert card.evidence.isVisibleTo(inspected)
    card.evidence.add.click()
    assert len(arrow(session).effects[0].evidence) == 1
    assert arrow(session).evidence == ()


def test_contradictions_are_told_where_they_are_made(inspected, session):
    session.run("Add", contexts.add_dimension, "stage", ["early", "late"], "stage")
    session.run("Say", effects.say, [arrow(session).id], {"tumor": "breast"}, "activates")
    session.run("Say", effects.say, [arrow(session).id], {"stage": "late"}, "kills")
    inspected.refresh([arrow(session)])
    assert "contradict each other" in inspected.field.words.text()


def test_a_thing_is_shown_in_some_contexts_by_ticks(declared, session, qtbot):
    cell = next(session.history.diagram.of_kind(Component))
    qtbot.waitUntil(lambda: declared.panels["inspector"].widget() is not None)
    session.select([cell.id])
    shown = section(declared, "ShownSection")
    shown.shown.showPopup()
    popup = shown.shown.popup
    popup.ticks["tumor", "lung"].click()
    popup.ticks["tumor", "breast"].click()
    assert session.record(cell.id).when == (Condition(dimension="tumor", values=("breast", "lung")),)
    popup.ticks["tumor", "lung"].click()
    popup.ticks["tumor", "breast"].click()
    assert session.record(cell.id).when == ()
    popup.close()


# -- series --------------------------------------------------------------------------------------------------------


def test_the_dialog_lays_out_a_panel_per_ticked_value(declared, session, qtbot):
    dialog = MultiplesDialog(session, declared)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.values.item(1).setCheckState(TICK.Unchecked)
    assert "Shows everything" in dialog.note.text()
    dialog.accept()
    views = list(session.history.diagram.of_kind(Inset))
    assert [v.context["tumor"] for v in views] == ["breast", "lung"]
    assert steps(session)[-1] == "Small multiples by tumor type"
    session.select([views[0].id])
    inset = section(declared, "InsetSection")
    field = inset.fields["tumor"]
    assert field.currentText() == "breast"
    field.setCurrentIndex(field.findText("gastric"))
    field.activated.emit(field.currentIndex())
    assert session.record(views[0].id).context == {"tumor": "gastric"}


def test_with_nothing_ticked_nothing_can_be_laid_out(declared, session, qtbot):
    dialog = MultiplesDialog(session, declared)
    qtbot.addWidget(dialog)
    for row in range(dialog.values.count()):
        dialog.values.item(row).setCheckState(TICK.Unchecked)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    assert "Tick" in dialog.note.text()


# -- the matrix ----------------------------------------------------------------------------------------------------


@pytest.fixture
def table(declared, session, qtbot):
    session.run("Say", effects.say, [arrow(session).id], {"tumor": "gastric"}, "activates")
    made = MatrixWindow(session, declared.canvas.show_rect, declared)
    qtbot.addWidget(made)
    made.show()
    return made


def kinds(table) -> list[str]:
    return [table.sorted.index(0, column).data(CELL).kind for column in range(1, 4)]


def test_the_matrix_shows_what_is_said_where(table, session):
    assert kinds(table) == ["inhibits", "promotes", "inhibits"]
    assert table.sorted.index(0, 0).data(ID) == arrow(session).id
    assert "→" in table.sorted.index(0, 0).data()
    assert "No reference" in table.sorted.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_a_click_selects_and_goes_there(table, declared, session):
    before = declared.canvas.lens.zoom
    cell = table.sorted.index(0, 1)
    spot = table.table.visualRect(cell).center()
    QTest.mouseClick(table.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert session.selection == (arrow(session).id,)
    assert declared.canvas.lens.zoom != before


def test_keys_and_the_menu_edit_cells_in_one_step_each(table, session):
    cell = table.sorted.index(0, 3)
    table.table.setCurrentIndex(cell)
    before = session.history.diagram
    QTest.keyClick(table.table, "h")
    assert kinds(table) == ["inhibits", "promotes", "hidden"]
    session.undo()
    assert session.history.diagram == before
    QTest.keyClick(table.table, "+")
    assert arrow(session).effects[-1].relation == "activates"
    QTest.keyClick(table.table, Qt.Key.Key_Delete)
    assert session.history.diagram == before
    menu = table.menu_for(cell)
    next(entry for entry in menu.actions() if "hidden" in entry.text()).trigger()
    assert arrow(session).effects[-1].relation is None
    menu.close()


def test_it_follows_edits_and_hides_what_does_not_vary(table, session, qtbot):
    session.run("Say", effects.say_nothing, [arrow(session).id], {"tumor": "gastric"})
    qtbot.waitUntil(lambda: table.model.rowCount() == 0)
    table.only_varying.setChecked(False)
    assert kinds(table) == ["inhibits", "inhibits", "inhibits"]
    assert table.sum.text() == "1 arrow"


def test_rows_are_sorted_by_what_they_say(table, session):
    first = arrow(session)
    copy = session.run("Copy", lambda tx: tx.put(type(first)(id="other", relation="activates", z="~",
                       source=first.source, target=first.target, effects=first.effects)))  # fmt: skip
    assert copy is not None
    table.refresh()
    table.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [table.sorted.index(row, 0).data(ID) for row in range(2)] == ["other", first.id]
    table.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [table.sorted.index(row, 0).data(ID) for row in range(2)] == [first.id, "other"]
