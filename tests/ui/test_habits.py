"""What nobody puts into words, each in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from crosstalk.editor.actions import context_menu
from crosstalk.editor.handles import handles
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Connector
from crosstalk.ui.mime import COMPONENT

from .gestures import LEFT, RIGHT, Fingers


@pytest.fixture
def f(hands) -> Fingers:
    hands.canvas.setFocus()
    hands.canvas.show_rect(hands.session.scene.page)
    hands.session.settings.snapping = False
    return Fingers(hands)


def _line(f: Fingers) -> Connector:
    (line,) = f.session.history.diagram.of_kind(Connector)
    return line


def _shape(f: Fingers) -> Qt.CursorShape:
    QApplication.processEvents()
    return f.port.cursor().shape()


def test_the_cursor_says_what_a_press_will_do(f: Fingers):
    shapes = Qt.CursorShape
    f.hover((200.0, 400.0))
    assert _shape(f) == shapes.ArrowCursor
    f.hover("a")
    assert _shape(f) in (shapes.SizeAllCursor, shapes.PointingHandCursor)
    f.click("a")
    f.hover(f.handle("resize", (1, 1)).at)
    assert _shape(f) == shapes.SizeFDiagCursor
    f.hover(f.handle("rotate").at)
    assert _shape(f) == shapes.BitmapCursor
    for key, place, shape in (
        ("T", (200.0, 400.0), shapes.IBeamCursor),
        ("C", "a", shapes.CrossCursor),
        ("C", (200.0, 400.0), shapes.ForbiddenCursor),
        ("H", (200.0, 400.0), shapes.OpenHandCursor),
    ):
        f.session.select(())
        f.press(key)
        f.hover(place)
        assert _shape(f) == shape, key
        f.press("Esc")


def test_handles_keep_their_size_at_any_zoom(f: Fingers):
    f.click("a")
    sizes = []
    for percent in (50.0, 100.0, 400.0):
        f.canvas.set_percent(percent)
        box = [m for m in f.session.overlay() if hasattr(m, "path")]
        corner = f.handle("resize", (1, 1)).at
        bounds = [m.path.bounds() for m in box]
        marks = [b for b in bounds if b is not None and distance(b.centre, corner) < 0.1]
        sizes.append(min(b.width for b in marks) * f.canvas.lens.zoom)
    assert sizes == pytest.approx([sizes[0]] * 3)


def test_esc_cancels_every_drag(f: Fingers):
    line = _line(f)
    f.click("a")
    before = f.session.history.diagram
    starts = [
        ("a", "a", (200.0, 300.0)),
        ("a", f.handle("resize", (1, 1)).at, (200.0, 250.0)),
        ("a", f.handle("rotate").at, (200.0, 150.0)),
    ]
    f.session.select([line.id])
    starts += [(line.id, h.at, (210.0, 300.0)) for h in handles(f.session) if h.kind in ("source", "target")]
    f.session.select(())
    starts.append(("", (60.0, 60.0), (200.0, 300.0)))
    for chosen, start, end in starts:
        f.session.select([chosen] if chosen else [])
        f.down(start)
        f.to(end)
        f.press("Esc")
        f.up(end)
        assert f.session.history.diagram == before, start
        assert f.steps == 0
        assert f.session.state.name == "idle"
        assert f.session.selection == ((chosen,) if chosen else ())
    for key in "CRTB":
        f.session.select(())
        f.press(key)
        f.down((80.0, 260.0))
        f.to((150.0, 330.0))
        f.press("Esc")
        f.up((150.0, 330.0))
        f.press("Esc", "Esc")
        assert f.session.history.diagram == before, key


def test_a_right_click_opens_a_menu_on_things_and_on_the_page(f: Fingers):
    for place, entry in (("a", "edit.copy"), ((200.0, 420.0), "edit.select_all")):
        f.click(place, button=RIGHT)
        pos = f.at(place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, pos, f.port.mapToGlobal(pos))
        QApplication.sendEvent(f.port, event)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        assert f.window.menus.action(entry) in popup.actions()
        popup.close()
        assert entry in context_menu(f.session)
    assert f.steps == 0


def test_what_would_take_a_drop_glows(f: Fingers):
    f.press("C")
    f.down("a")
    f.to((220.0, 400.0))
    bare = len(f.session.overlay())
    f.to("b")
    assert len(f.session.overlay()) > bare
    f.press("Esc")
    f.up("b")


def test_undo_and_redo_bring_back_what_was_selected(f: Fingers):
    f.click("a")
    QTest.keyClick(f.canvas, Qt.Key.Key_Delete)
    assert f.session.record("a") is None
    f.click((200.0, 420.0))
    f.press("Ctrl+Z")
    assert f.session.selection == ("a",)


def test_a_missed_drop_deletes_nothing(f: Fingers):
    line = _line(f)
    f.session.select([line.id])
    end = f.handle("target").at
    f.down(end)
    f.to((230.0, 420.0))
    f.up((230.0, 420.0))
    for window in (getattr(f.window, "pick", None),):
        if window is not None:
            window.close()
    assert set(f.session.history.diagram.records) == {"a", "b", line.id}
    data = QMimeData()
    data.setData(COMPONENT, b"no_such_component")
    QApplication.sendEvent(
        f.port,
        QDropEvent(
            QPointF(f.at((200.0, 400.0))), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier(0)
        ),
    )
    assert set(f.session.history.diagram.records) == {"a", "b", line.id}


def test_connectors_follow_while_a_thing_is_dragged(f: Fingers):
    line = _line(f)
    first = f.session.scene.items[line.id].path.bounds()
    f.down("a")
    f.to((120.0, 320.0))
    assert f.steps == 0
    live = f.session.scene.items[line.id].path.bounds()
    assert live.bottom > first.bottom + 50
    f.up((120.0, 320.0))
    assert f.steps == 1


def test_a_palette_item_is_dragged_or_double_clicked(f: Fingers):
    from crosstalk.ui.palette import PalettePanel

    (palette,) = f.window.findChildren(PalettePanel)
    view = palette.browser.view
    known = sum(1 for _ in f.session.history.diagram.of_kind(Component))
    model = view.model()
    rows = [model.index(n, 0) for n in range(model.rowCount())]
    kinds = set(f.session.catalog.components)
    card = next(i for i in rows if i.data(Qt.ItemDataRole.UserRole) in kinds)
    assert model.mimeData([card]).hasFormat(COMPONENT)
    view.scrollTo(card)
    QApplication.processEvents()
    spot: QPoint = view.visualRect(card).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=spot)
    QTest.mouseDClick(view.viewport(), LEFT, pos=spot)
    assert sum(1 for _ in f.session.history.diagram.of_kind(Component)) == known + 1


def test_a_binding_changes_only_where_that_very_end_is_let_go(f: Fingers):
    line = _line(f)
    # Dragging a thing over another, and the line across both, binds nothing anew.
    f.drag("a", (300.0, 300.0))
    f.drag("a", (270.0, 170.0))
    now = f.rec(line.id)
    assert (now.source.target, now.target.target) == ("a", "b")
    f.session.undo()
    f.session.undo()
    # An end that passes over things keeps its binding until it is let go.
    f.session.select([line.id])
    end = f.handle("target").at
    f.down(end)
    f.to((200.0, 420.0))
    f.to("b")
    f.up("b")
    now = f.rec(line.id)
    assert (now.source, now.target.target) == (line.source, "b")
