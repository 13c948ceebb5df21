"""The outline: one selection with the page, names, signs, dragging, searching; nothing is done while it is hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from crosstalk.commands import arrange, create, layers
from crosstalk.geometry import Point
from crosstalk.model import Component, Connector
from crosstalk.ui.outline.model import EYE, LOCK, NAME
from tests.ui.conftest import Hands

KEY = Qt.Key
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(window):
    """The outline, seen."""
    window.menus.run("view.outline")
    window.panels["outline"].show()
    window.panels["outline"].raise_()
    QApplication.processEvents()
    return window.panels["outline"].widget()


@pytest.fixture
def session(window):
    return window.document.session


def shown(panel, parent="") -> list[str]:
    tree = panel.model.tree
    return list(tree.children(parent))


def words(panel, record_id: str) -> str:
    return str(panel.model.index_of(record_id).data())


def click(panel, record_id: str, column: int = NAME, modifiers=NONE) -> None:
    rect = panel.tree.visualRect(panel.model.index_of(record_id, column))
    spot = QPoint(rect.left() + 30, rect.center().y()) if column == NAME else rect.center()
    QTest.mouseClick(panel.tree.viewport(), LEFT, modifiers, spot)


def connector(session) -> str:
    return str(next(i for i, r in session.history.records.items() if isinstance(r, Connector)))


def grouped(session) -> str:
    made = session.run("Group", arrange.group, ["a", "b"])
    assert made
    return str(made)


def test_it_lists_everything_with_the_front_first_in_words(panel, session):
    line = connector(session)
    assert shown(panel) == list(reversed(session.history.diagram.drawing_order))
    assert words(panel, line) == "Tumor cell inhibits CD8+ T cell"
    assert words(panel, "a") == "Tumor cell"


def test_a_click_selects_on_the_page_and_the_page_selects_a_row(panel, session, window):
    click(panel, "b")
    assert session.selection == ("b",)
    click(panel, "a", modifiers=CTRL)
    assert session.selection == ("b", "a")
    Hands(window).click("a")
    rows = [panel.model.id_of(index) for index in panel.tree.selectionModel().selectedRows()]
    assert rows == ["a"] == list(session.selection)


def test_members_are_under_their_group_and_are_opened_when_selected(panel, session):
    group = grouped(session)
    assert group in shown(panel)
    assert sorted(shown(panel, group)) == ["a", "b"]
    session.select(["a"])
    assert panel.tree.isExpanded(panel.model.index_of(group))


def test_signs_hide_and_lock_in_one_step_each(panel, session):
    click(panel, "a", EYE)
    assert session.record("a").hidden
    assert "a" not in session.scene.items
    click(panel, "a", EYE)
    click(panel, "b", LOCK)
    assert not session.record("a").hidden
    assert session.record("b").locked
    assert session.history.steps[-3:] == ("Hide", "Show", "Lock")
    assert session.selection == ()
    session.select(["a", connector(session)])
    click(panel, "a", LOCK)
    assert session.record("a").locked
    assert session.record(connector(session)).locked


def test_f2_names_in_place_and_an_empty_name_gives_the_words_back(panel, session):
    click(panel, "a")
    QTest.keyClick(panel.tree, KEY.Key_F2)
    field = panel.tree.findChild(QLineEdit)
    assert field is not None
    field.setText("The invader")
    QTest.keyClick(field, KEY.Key_Return)
    QApplication.processEvents()
    assert session.record("a").name == "The invader"
    assert words(panel, "a") == "The invader"
    assert session.record("a").label is None, "what stands on the page stays"
    panel.model.setData(panel.model.index_of("a"), "")
    assert words(panel, "a") == "Tumor cell"
    session.undo()
    assert words(panel, "a") == "The invader"


def test_delete_removes_enter_goes_to_the_page_and_space_hides(panel, session, window):
    click(panel, "a")
    QTest.keyClick(panel.tree, KEY.Key_Space)
    assert session.record("a").hidden
    QTest.keyClick(panel.tree, KEY.Key_Return)
    assert window.canvas.hasFocus()
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, KEY.Key_Delete)
    assert session.record("a") is None
    assert "a" not in shown(panel)
    session.undo()
    assert "a" in shown(panel)


def test_rows_are_walked_by_keyboard_and_the_page_follows(panel, session):
    panel.tree.setFocus()
    first, second = shown(panel)[:2]
    panel.tree.setCurrentIndex(panel.model.index_of(first))
    QTest.keyClick(panel.tree, KEY.Key_Down)
    assert session.selection == (second,)
    QTest.keyClick(panel.tree, KEY.Key_Up, SHIFT)
    assert set(session.selection) == {first, second}


def drop(panel, ids, holder: str, row: int) -> None:
    model = panel.model
    data = model.mimeData([model.index_of(i) for i in ids])
    model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, model.index_of(holder))


def test_a_drop_between_rows_changes_the_order(panel, session):
    order = shown(panel)
    last = order[-1]
    drop(panel, [last], "", 0)
    assert shown(panel) == [last, *order[:-1]]
    assert session.history.diagram.drawing_order[-1] == last
    drop(panel, [last], "", len(order))
    assert shown(panel) == order
    drop(panel, order[:2], "", 3)
    assert shown(panel) == [order[2], *order[:2]]
    session.undo()
    assert shown(panel) == order


def test_a_drop_onto_a_group_or_region_makes_a_member_and_out_again(panel, session):
    group = grouped(session)
    session.run("Add", create.add_component, "tumor_cell", Point(200.0, 250.0), (50.0, 50.0), id="c")
    session.run("Add", create.add_region, "ellipse", Point(200.0, 200.0), (200.0, 200.0), id="r")
    drop(panel, ["c"], group, -1)
    assert session.record("c").parent == group
    assert shown(panel, group)[0] == "c", "in front of the others"
    drop(panel, [group], "r", -1)
    assert session.record(group).parent == "r"
    drop(panel, ["r"], group, -1)
    assert session.record("r").parent == "", "nothing goes into itself"
    drop(panel, ["c"], "", 0)
    assert session.record("c").parent == ""
    drop(panel, ["c"], "a", -1)
    assert session.record("c").parent == "", "a cell holds nothing here"


def test_a_drop_behind_something_that_holds_others_lies_behind_all_of_them(panel, session):
    group = grouped(session)
    session.run("Add", create.add_component, "tumor_cell", Point(200.0, 250.0), (50.0, 50.0), id="c")
    drop(panel, ["c"], "", shown(panel).index(group) + 1)
    order = session.history.diagram.drawing_order
    assert order.index("c") < min(order.index("a"), order.index("b"))
    drop(panel, ["c"], "", shown(panel).index(group))
    order = session.history.diagram.drawing_order
    assert order.index("c") > max(order.index("a"), order.index("b"))


def test_search_lists_hits_and_what_holds_them_and_marks_them(panel, session, qtbot):
    group = grouped(session)
    QTest.keyClicks(panel.search, "tumor")
    QTest.keyClick(panel.search, KEY.Key_Return)
    assert shown(panel, group) == ["a"]
    assert panel.model.index_of("a").data(Qt.ItemDataRole.UserRole + 1) == (0, 5)
    assert panel.tree.isExpanded(panel.model.index_of(group))
    panel.search.setText("no such thing")
    panel.sift()
    assert panel.nothing.isVisible()
    assert not panel.tree.isVisible()
    QTest.keyClick(panel.search, KEY.Key_Escape)
    panel.sift()
    assert panel.tree.isVisible()
    assert sorted(shown(panel, group)) == ["a", "b"]


def test_kinds_and_layers_can_be_listed_alone(panel, session):
    panel.kind.setCurrentIndex(panel.kind.findData(Connector))
    assert shown(panel) == [connector(session)]
    panel.kind.setCurrentIndex(0)
    assert not panel.layer.isVisible()
    panel.layers.add()
    made = session.history.diagram.layers[-1].id
    session.run("Move", layers.move_to, ["b"], made)
    panel.layer.setCurrentIndex(panel.layer.findData(made))
    assert shown(panel) == ["b"]


def test_hidden_it_works_nothing_out(panel, session, window, monkeypatch):
    window.panels["outline"].hide()
    QApplication.processEvents()
    asked = []
    monkeypatch.setattr(type(panel.model.tree), "_work_out", lambda _: asked.append(1))
    monkeypatch.setattr("crosstalk.editor.titles.listed", lambda *_: asked.append(2) or "")
    session.select(["a"])
    session.run("Add", create.add_component, "tumor_cell", Point(200.0, 250.0), (50.0, 50.0), id="c")
    QApplication.processEvents()
    assert asked == []
    monkeypatch.undo()
    window.panels["outline"].show()
    window.panels["outline"].raise_()
    QApplication.processEvents()
    assert "c" in shown(panel)


def test_a_drag_on_the_page_lists_nothing_anew(panel, session, window, monkeypatch):
    shaped = []
    panel.model.changed_shape.connect(lambda: shaped.append(1))
    Hands(window).drag("a", (170.0, 230.0), steps=8)
    assert isinstance(session.record("a"), Component)
    assert session.record("a").x > 150.0
    assert shaped == []


def test_rows_stay_chosen_when_the_order_changes(panel, session):
    session.select(["a"])
    session.run("Front", arrange.to_front, ["a"])
    rows = [panel.model.id_of(index) for index in panel.tree.selectionModel().selectedRows()]
    assert rows == ["a"]
    assert panel.model.index_of("a").row() == 0


# -- layers ----------------------------------------------------------------------------------------------------


def item(panel, layer_id: str):
    found = [panel.layers.list.topLevelItem(n) for n in range(panel.layers.list.topLevelItemCount())]
    return next(one for one in found if one.data(0, Qt.ItemDataRole.UserRole) == layer_id)


def test_layers_are_made_named_and_drawn_in(panel, session):
    QTest.mouseClick(panel.layers.add_button, LEFT)
    field = panel.layers.list.findChild(QLineEdit)
    assert field is not None, "its name is asked for at once"
    field.setText("Cells")
    QTest.keyClick(field, KEY.Key_Return)
    QApplication.processEvents()
    (_, made) = session.history.diagram.layers
    assert made.name == "Cells"
    assert panel.layers.current == made.id
    rect = panel.layers.list.visualItemRect(item(panel, ""))
    QTest.mouseClick(panel.layers.list.viewport(), LEFT, NONE, QPoint(60, rect.center().y()))
    assert panel.layers.current == ""


def sign(panel, layer_id: str, column: int) -> None:
    view = panel.layers.list
    index = view.indexFromItem(item(panel, layer_id), column)
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())


def test_signs_of_a_layer_hide_lock_and_keep_it_out_of_files(panel, session):
    session.run("x", layers.add, "Cells")
    session.run("x", layers.move_to, ["b"], "layer-1")
    session.select(["b"])
    sign(panel, "layer-1", 2)
    assert session.selection == (), "what is locked is let go"
    click(panel, "b")
    assert session.selection == ()
    sign(panel, "layer-1", 2)
    sign(panel, "layer-1", 1)
    assert "b" not in session.scene.items
    sign(panel, "layer-1", 3)
    layer = session.history.diagram.layers[-1]
    assert (layer.visible, layer.locked, layer.exported) == (False, False, False)
    for _ in range(4):
        session.undo()
    assert session.history.diagram.layers[-1].visible


def test_a_layer_that_holds_things_is_deleted_with_a_question(panel, session, window):
    session.run("x", layers.add, "Cells")
    session.run("x", layers.move_to, ["b"], "layer-1")
    panel.layers.list.setCurrentItem(item(panel, "layer-1"))
    QTest.keyClick(panel.layers.list, KEY.Key_Delete)
    box = window.findChild(QMessageBox, "layer-delete")
    assert box is not None
    assert "1" in box.text()
    box.buttons()[[b.text() for b in box.buttons()].index("Move to “Base layer”")].click()
    assert session.history.diagram.layers == ()
    assert session.record("b").layer == ""
    assert not panel.layers.list.isVisible()


def test_layers_are_put_in_order_by_keys(panel, session):
    session.run("x", layers.add, "Cells")
    panel.layers.list.setCurrentItem(item(panel, ""))
    QTest.keyClick(panel.layers.list, KEY.Key_Up, CTRL)
    assert [layer.id for layer in session.history.diagram.layers] == ["layer-1", ""]
    panel.layers._reorder(["layer-1", ""])
    assert [layer.id for layer in session.history.diagram.layers] == ["", "layer-1"]


def test_the_context_menu_is_that_of_the_page(panel, session, window, monkeypatch):
    asked = []
    monkeypatch.setattr(window.menus, "context_menu", lambda: asked.append(1) or panel.layers.menu())
    click(panel, "a")
    panel.tree.menu_asked.emit(QPoint(10, 10))
    assert asked == [1]
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_a_layer_that_is_dropped_between_others_goes_there(panel, session):
    from PySide6.QtCore import QMimeData, QPointF
    from PySide6.QtGui import QDropEvent

    for name in ("Low", "Middle", "Top"):
        session.run("x", layers.add, name)
    view = panel.layers.list
    view.setCurrentItem(item(panel, "layer-3"))
    foot = view.visualItemRect(item(panel, "layer-1")).bottom() - 1
    event = QDropEvent(QPointF(40.0, foot), Qt.DropAction.MoveAction, QMimeData(), LEFT, NONE)
    view.dropEvent(event)
    assert [layer.id for layer in session.history.diagram.layers] == ["", "layer-3", "layer-1", "layer-2"]
    session.undo()
    assert [layer.id for layer in session.history.diagram.layers][-1] == "layer-3"


def test_two_windows_have_an_outline_each(panel, session, windows, window):
    window.menus.run("view.new_window")
    second = windows.all[-1]
    QApplication.processEvents()
    second.menus.run("view.outline")
    session.run("Group", arrange.group, ["a", "b"])
    session.run("x", layers.add, "Cells")
    assert second.document.session.layers.active == ""
    panel.layers.list.setCurrentItem(item(panel, "layer-1"))
    assert second.document.session.layers.active == "layer-1"
