"""Issue 2 by hand: a figure from the empty page to the exported file, with the real mouse and keyboard."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

import crosstalk
from crosstalk.editor.binding import ports_of
from crosstalk.editor.handles import Handle, handles
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Connector, Diagram, Group, Panel, Picture, Region, Text, plain_text
from crosstalk.scene import build_scene
from crosstalk.storage import dumps, load, save
from crosstalk.storage.journal import lost_work
from crosstalk.ui import docks
from crosstalk.ui.inspector.relation_field import RelationPopup
from crosstalk.ui.palette import PalettePanel
from tests.ui.conftest import Hands, small

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE, LEFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
COPY = Qt.DropAction.CopyAction


def work(window, qtbot) -> Hands:
    window.resize(1400, 900)
    qtbot.waitExposed(window)
    QApplication.processEvents()
    docks.fill(window)
    window.canvas.set_percent(100.0)
    QApplication.processEvents()
    return Hands(window)


@pytest.fixture
def empty(windows, qtbot) -> Hands:
    """A window on an empty page."""
    return work(windows.show_diagram(Diagram(), None, "Walk"), qtbot)


def drop(hands: Hands, data: QMimeData, place: tuple[float, float], release: bool = True) -> None:
    at = hands.at(place)
    QApplication.sendEvent(hands.port, QDragEnterEvent(at - QPoint(30, 30), COPY, data, LEFT, NONE))
    QApplication.sendEvent(hands.port, QDragMoveEvent(at, COPY, data, LEFT, NONE))
    if release:
        QApplication.sendEvent(hands.port, QDropEvent(QPointF(at), COPY, data, LEFT, NONE))


def fetch(hands: Hands, typed: str, place: tuple[float, float]) -> str:
    """Search in the palette and drag what is found first onto the page; return its id."""
    palette = hands.window.findChild(PalettePanel)
    palette.browser.search.clear()
    QTest.keyClicks(palette.browser.search, typed)
    model = palette.browser.model
    data = model.mimeData([model.index(0, 0)])
    drop(hands, data, place, release=False)
    assert hands.session.tool.name == "place"
    assert hands.session.overlay(), "there is no ghost"
    drop(hands, data, place)
    (made,) = hands.session.selection
    return made


def pull(hands: Hands, wanted: str, to: tuple[float, float], **which) -> None:
    """Drag a handle of the selection."""
    (handle,) = [h for h in handles(hands.session) if h.kind == wanted and is_like(h, which)]
    hands.drag(tuple(handle.at), to)


def is_like(handle: Handle, which: dict) -> bool:
    return all(getattr(handle, name) == value for name, value in which.items())


def hold(hands: Hands, start, end, modifiers=NONE) -> None:
    """Drag with keys held down."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    first, last = hands.at(start), hands.at(end)
    hands.move(first)
    QTest.mousePress(hands.port, LEFT, modifiers, first)
    for part in (0.3, 0.6, 1.0):
        spot = QPointF(first + (last - first) * part)
        far = QPointF(hands.port.mapToGlobal(spot.toPoint()))
        held = QMouseEvent(QEvent.Type.MouseMove, spot, far, Qt.MouseButton.NoButton, LEFT, modifiers)
        QApplication.sendEvent(hands.port, held)
    QTest.mouseRelease(hands.port, LEFT, modifiers, last)


def lines(hands):
    return list(hands.session.history.diagram.of_kind(Connector))


def draw(hands, start, end):
    """Draw a connector with the tool; return it."""
    before = {c.id for c in lines(hands)}
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_C)
    hands.drag(start, end)
    hands.key(Qt.Key.Key_Escape)
    (new,) = [c for c in lines(hands) if c.id not in before]
    return new


def middle(hands, connector):
    from crosstalk.editor.pick import point_along

    return point_along(hands.session.scene.items[connector].path, 0.5)


@pytest.mark.parametrize(
    ("typed", "type_id"),
    [("TAM", "tam"), ("NE", "norepinephrine"), ("substance p", "substance_p"), ("swann", "schwann_cell")],
)
def test_what_is_searched_for_by_the_issues_words_is_dragged_in_with_a_ghost(empty, typed, type_id):
    made = fetch(empty, typed, (200.0, 200.0))
    assert empty.session.record(made).type == type_id
    assert distance(empty.session.record(made).centre, Point(200.0, 200.0)) < 8.0
    assert empty.session.history.position == 1


def test_a_figure_from_the_empty_page_to_the_file(empty, tmp_path, qtbot):
    hands, session = empty, empty.session
    tam = fetch(hands, "TAM", (120.0, 120.0))
    cell = fetch(hands, "CD8", (320.0, 130.0))
    nerve = fetch(hands, "swann", (220.0, 330.0))
    # Larger, turned, mirrored, nudged.
    hands.click(tam)
    width = session.record(tam).width
    pull(hands, "resize", (180.0, 180.0), edge=(1, 1))
    assert session.record(tam).width > width * 1.2
    pull(hands, "rotate", (300.0, session.record(tam).centre.y))
    assert session.record(tam).rotation == pytest.approx(90.0, abs=3.0)
    hands.key(Qt.Key.Key_H, SHIFT)
    assert session.record(tam).flip_x
    x = session.record(tam).x
    hands.key(Qt.Key.Key_Left)
    assert session.record(tam).x < x
    # Connected: with each other, at a waypoint that stays, with a line upon the line.
    line = draw(hands, tam, cell)
    hands.click(tuple(middle(hands, line.id)))
    assert session.selection == (line.id,)
    hands.drag(tuple(middle(hands, line.id)), (230.0, 60.0))
    (bend,) = session.record(line.id).waypoints
    assert distance(Point(*bend), Point(230.0, 60.0)) < 4.0
    hands.click(cell)
    hands.drag(cell, (340.0, 190.0))
    assert session.record(line.id).waypoints == (bend,)
    inner = draw(hands, nerve, tuple(middle(hands, line.id)))
    assert inner.target.target == line.id
    outer = draw(hands, tuple(middle(hands, inner.id)), cell)
    assert (outer.source.target, outer.target.target) == (inner.id, cell)
    # In a region, in a panel.
    hands.key(Qt.Key.Key_R)
    hands.drag((150.0, 270.0), (300.0, 400.0))
    (region,) = session.history.diagram.of_kind(Region)
    hands.click(nerve)
    hands.drag(nerve, (230.0, 340.0))
    assert session.record(nerve).parent == region.id
    before = session.record(nerve).centre
    hands.click((155.0, 395.0))
    hands.drag((155.0, 395.0), (165.0, 415.0))
    assert session.record(nerve).centre.y - before.y == pytest.approx(
        session.record(region.id).centre.y - region.centre.y, abs=0.01
    )
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_T)
    hands.click((60.0, 300.0))
    QTest.keyClicks(hands.canvas.in_place, "Ca^{2+} rises")
    QTest.keyClick(hands.canvas.in_place, Qt.Key.Key_Return, CTRL)
    (words,) = session.history.diagram.of_kind(Text)
    assert plain_text(words.runs) == "Ca2+ rises"
    hands.key(Qt.Key.Key_P, SHIFT)
    hands.drag((20.0, 20.0), (480.0, 450.0))
    if hands.canvas.in_place is not None:
        QTest.keyClick(hands.canvas.in_place, Qt.Key.Key_Escape)
    (panel,) = session.history.diagram.of_kind(Panel)
    assert panel.letter
    # All back, all forth, saved, opened again, exported, and the export opened.
    whole, picture = session.history.diagram, session.scene
    count = session.history.position
    assert all(step and step[0].isupper() for step in session.history.steps)
    for _ in range(count):
        hands.key(Qt.Key.Key_Z, CTRL)
    assert not session.history.diagram.records
    for _ in range(count):
        hands.key(Qt.Key.Key_Y, CTRL)
    assert dumps(session.history.diagram) == dumps(whole)
    assert {i: item.bounds for i, item in session.scene.items.items()} == {
        i: item.bounds for i, item in picture.items.items()
    }
    path = tmp_path / "walk.crosstalk"
    hands.window.document.save(path)
    assert not hands.window.isWindowModified()
    assert load(path).records == whole.records
    for name in ("walk.svg", "walk.png"):
        crosstalk.export(whole, tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000
    assert hands.window.files.open(tmp_path / "walk.svg")


def test_ends_on_components_regions_ports_and_lines(empty):
    hands = empty
    one = fetch(hands, "TAM", (100.0, 100.0))
    neuron = fetch(hands, "sensory neuron", (330.0, 300.0))
    hands.key(Qt.Key.Key_R)
    hands.drag((60.0, 250.0), (180.0, 380.0))
    (region,) = hands.session.history.diagram.of_kind(Region)
    entry = hands.session.catalog.component(hands.session.record(neuron).type)
    assert entry.ports
    middle_of = hands.session.record(neuron).centre
    port = max(ports_of(hands.session, neuron), key=lambda p: distance(p[1], middle_of))
    hands.canvas.set_percent(200.0)
    to_port = draw(hands, one, tuple(port[1]))
    assert (to_port.target.target, to_port.target.port) == (neuron, port[0])
    to_region = draw(hands, one, (120.0, 251.0))
    assert to_region.target.target == region.id
    from_region = draw(hands, (179.0, 300.0), tuple(middle(hands, to_port.id)))
    assert (from_region.source.target, from_region.target.target) == (region.id, to_port.id)


def test_all_relations_are_offered_and_each_is_drawn_with_its_own_look(empty, qtbot):
    hands = empty
    one, two = fetch(hands, "TAM", (100.0, 150.0)), fetch(hands, "CD8", (330.0, 150.0))
    line = draw(hands, one, two)
    relations = hands.session.catalog.relations
    assert len(relations) == 68
    tool = hands.window.menus.relation
    tool.fill()
    popup = RelationPopup(hands.session)
    qtbot.addWidget(popup)
    offered = [entry.relation.id for entry in popup.model.lines if entry.relation is not None]
    assert sorted(set(offered)) == sorted(relations)
    looks = {}
    for relation in relations:
        hands.session.select([line.id])
        tool.field.edited.emit(relation, False)
        assert hands.session.record(line.id).relation == relation
        looks[relation] = hands.session.scene.items[line.id].items
    unseen = {r for r, look in looks.items() if not look}
    assert unseen <= {"expresses", "part_of", "located_in", "contacts"}, "placement shows these, nothing else"
    assert looks["activates"] != looks["inhibits"]


@pytest.mark.parametrize("shape", ["straight", "curved", "elbow", "arc"])
def test_the_shapes_of_a_line(empty, shape):
    hands = empty
    one, two = fetch(hands, "TAM", (100.0, 120.0)), fetch(hands, "CD8", (330.0, 280.0))
    line = draw(hands, one, two)
    hands.click(tuple(middle(hands, line.id)))
    hands.window.menus.run(f"connect.{shape}")
    assert hands.session.record(line.id).shape == shape
    item = hands.session.scene.items[line.id]
    ends = item.path.start(), item.path.end()
    assert hands.session.scene.items[one].body.inflated(6.0).contains(ends[0])
    assert hands.session.scene.items[two].body.inflated(6.0).contains(ends[1])


def test_bands_order_groups_and_locks(hands):
    session = hands.session
    hands.drag((60.0, 60.0), (150.0, 240.0))
    assert "b" not in session.selection
    # Leftwards what is touched is taken too: the line is.
    hands.drag((200.0, 240.0), (80.0, 100.0))
    (line,) = lines(hands)
    assert {"a", line.id} <= set(session.selection)
    hands.click("a")
    hands.key(Qt.Key.Key_Home)
    assert session.history.diagram.drawing_order[-1] == "a"
    hands.key(Qt.Key.Key_End)
    assert session.history.diagram.drawing_order[0] == "a"
    hands.key(Qt.Key.Key_A, CTRL)
    hands.key(Qt.Key.Key_G, CTRL)
    (group,) = session.history.diagram.of_kind(Group)
    before = session.record("b").centre
    hands.key(Qt.Key.Key_Escape)
    hands.drag("a", (120.0, 260.0))
    assert session.record("b").centre.y > before.y + 90
    hands.key(Qt.Key.Key_G, CTRL | SHIFT)
    assert group.id not in session.history.diagram.records
    hands.key(Qt.Key.Key_Escape)
    hands.click("a")
    hands.key(Qt.Key.Key_L, CTRL | SHIFT)
    where = session.record("a").centre
    hands.drag("a", (300.0, 350.0))
    assert session.record("a").centre == where


def test_what_is_dragged_snaps_to_others_with_guides(hands):
    session = hands.session
    other = session.record("b").centre
    hands.drag("a", (130.0, other.y + 1.5), release=False)
    assert session.record("a").centre.y == pytest.approx(other.y)
    assert session.overlay(), "no guide is shown"
    QTest.mouseRelease(hands.port, LEFT, pos=hands.at((130.0, other.y + 1.5)))


def to_front(hands: Hands, qtbot) -> None:
    hands.window.activateWindow()
    qtbot.waitUntil(hands.window.isActiveWindow)
    hands.canvas.setFocus()


def test_cut_in_one_window_and_paste_in_another(hands, windows, components, qtbot):
    other = work(windows.show_diagram(Diagram(), None, "Other"), qtbot)
    to_front(hands, qtbot)
    hands.click("a")
    hands.key(Qt.Key.Key_X, CTRL)
    assert "a" not in hands.session.history.diagram.records
    to_front(other, qtbot)
    other.key(Qt.Key.Key_V, CTRL)
    (pasted,) = components(other.window)
    assert pasted.type == "tumor_cell"
    to_front(hands, qtbot)
    hands.key(Qt.Key.Key_Z, CTRL)
    assert "a" in hands.session.history.diagram.records
    assert lines(hands)
    to_front(other, qtbot)
    other.key(Qt.Key.Key_D, CTRL)
    assert len(components(other.window)) == 2
    other.key(Qt.Key.Key_Backspace)
    assert len(components(other.window)) == 1


def test_pictures_dropped_from_the_file_manager_are_kept_inside_the_file(empty, tmp_path):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "p.png"))
    (tmp_path / "p.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    )
    for number, name in enumerate(("p.png", "p.svg")):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        drop(empty, data, (120.0 + 200 * number, 150.0))
    pictures = list(empty.session.history.diagram.of_kind(Picture))
    assert {p.media_type for p in pictures} == {"image/png", "image/svg+xml"}
    Path(tmp_path / "p.png").unlink()
    Path(tmp_path / "p.svg").unlink()
    again = crosstalk.storage.loads(dumps(empty.session.history.diagram))
    scene = build_scene(again, empty.session.catalog)
    assert all(scene.items[p.id].items for p in pictures)


def test_two_regions_stand_under_one_letter(empty):
    hands = empty
    for corner in ((20.0, 20.0), (260.0, 20.0)):
        hands.key(Qt.Key.Key_P, SHIFT)
        hands.drag(corner, (corner[0] + 200.0, 220.0))
        if hands.canvas.in_place is not None:
            QTest.keyClick(hands.canvas.in_place, Qt.Key.Key_Escape)
        hands.key(Qt.Key.Key_Escape)
    first, second = hands.session.history.diagram.of_kind(Panel)
    assert first.letter != second.letter
    hands.session.select([second.id])
    QApplication.processEvents()
    inspector = hands.window.panels["inspector"].widget()
    (field,) = [
        f for f in inspector.findChildren(QLineEdit) if f.isVisible() and f.accessibleName() == "Letter"
    ]
    assert field.text() == second.letter
    field.selectAll()
    QTest.keyClicks(field, first.letter)
    QTest.keyClick(field, Qt.Key.Key_Return)
    panels = list(hands.session.history.diagram.of_kind(Panel))
    assert {p.letter for p in panels} == {first.letter}
    assert load_again(hands) == hands.session.history.diagram


def load_again(hands: Hands) -> Diagram:
    from crosstalk.storage import loads

    return loads(dumps(hands.session.history.diagram))


WORKING = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from crosstalk.ui import app as program

first = program.open_first
def open_first(path):
    windows = first(path)
    window = windows.all[0]
    window.autosave._idle.setInterval(20)
    def edit():
        window.document.session.select(["a"])
        QTest.keyClick(window.canvas, Qt.Key.Key_Right)
        look.start()
    look = QTimer(window, interval=30)
    look.timeout.connect(lambda: window.autosave.journal.snapshot.exists() and print("kept", flush=True))
    QTimer.singleShot(0, window, edit)
    return windows
program.open_first = open_first
program.run_window(Path(sys.argv[1]))
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
def test_work_survives_a_process_that_is_killed(tmp_path):
    path = tmp_path / "f.crosstalk"
    save(small(), path)
    before = path.read_bytes()
    command = [sys.executable, "-c", WORKING, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        try:
            assert process.stdout.readline().strip() == b"kept"
            assert lost_work() == [], "it is the work of a process that lives"
        finally:
            process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    (lost,) = lost_work()
    assert lost.note.path == str(path)
    assert load(lost.snapshot).records["a"].x > load(path).records["a"].x
    assert path.read_bytes() == before
