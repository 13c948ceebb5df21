"""Own components through the real window: brought in, placed, edited, saved from a selection, shared, dropped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from crosstalk.editor import parts
from crosstalk.storage import library
from crosstalk.ui.palette import PalettePanel
from crosstalk.ui.palette_browser import ALL, MINE, SCENES
from crosstalk.ui.parts_dialog import FILE, PartDialog
from crosstalk.ui.parts_scene import SceneDialog
from tests.editor.test_parts import CELL
from tests.importers.svg_features import png


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "organoid-cell.svg"
    path.write_text(CELL.replace("</svg>", "<script>1</script></svg>"))
    return path


@pytest.fixture
def palette(window, qtbot):
    qtbot.wait(30)
    return window.findChildren(PalettePanel)[0]


@pytest.fixture
def in_dialog(qapp):
    """Do something with the next dialog of a kind, then accept it."""
    timers: list[QTimer] = []
    seen: list[QDialog] = []

    def act(kind, do=lambda _: None, *, accept: bool = True) -> list[QDialog]:
        timer = QTimer(qapp, interval=10)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                timer.stop()
                seen.append(dialog)
                do(dialog)
                dialog.accept() if accept else dialog.reject()

        timer.timeout.connect(look)
        timer.start()
        timers.append(timer)
        return seen

    yield act
    for timer in timers:
        timer.stop()


def choose_file(monkeypatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))


def fill(dialog: PartDialog) -> None:
    dialog.author.setText("A. Painter")
    dialog.licence.setCurrentIndex(dialog.licence.findData("CC-BY-4.0"))
    dialog.synonyms.setText("PDO, spheroid")
    dialog.category.setCurrentIndex(dialog.category.findData("tumor"))


def brought_in(window, monkeypatch, in_dialog, file, do=fill) -> str:
    choose_file(monkeypatch, file)
    in_dialog(PartDialog, do)
    window.menus.run("file.import_part")
    return next(iter(parts.shelf().parts), "")


def words(menu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def run(menu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_a_drawing_comes_in_is_found_and_placed(window, palette, monkeypatch, in_dialog, file, qtbot):
    told: list[str] = []
    brought_in(window, monkeypatch, in_dialog, file, lambda d: (told.append(d.told.text()), fill(d)))
    assert "Scripts were removed." in told[0]
    assert palette.browser.section == MINE
    entry = palette.browser.model.entries[0]
    assert (entry.label, entry.license, entry.category) == ("Organoid cell", "CC-BY-4.0", "tumor")
    assert set(entry.slots) == {"main", "second", "line"}
    palette.browser.show_section(ALL)
    palette.browser.search.setText("spheroid")
    assert palette.browser.model.entries[0].id == entry.id
    palette.browser.view.choose_current()
    session = window.document.session
    new = session.selection[0]
    assert session.record(new).type == entry.id
    assert session.scene.items[new].title == "Organoid cell"
    assert list(window.document.history.diagram.parts) == [entry.id]
    window.menus.run("edit.undo")
    assert not window.document.history.diagram.parts


def test_slots_are_joined_named_and_left_out(window, palette, monkeypatch, in_dialog, file):
    def join(dialog: PartDialog) -> None:
        fill(dialog)
        assert [field.text() for field in dialog.slots.names] == ["main", "second", "line"]
        dialog.slots.names[0].setText("Cell body")
        dialog.slots.names[1].setText("Cell body")
        dialog.slots.names[2].setText("")

    type_id = brought_in(window, monkeypatch, in_dialog, file, join)
    assert window.document.session.catalog.component(type_id).slots == {"cell-body": "#d9657f"}


def test_a_name_is_asked_for_before_it_is_kept(window, monkeypatch, in_dialog, answer, file):
    said = answer("OK")

    def nameless(dialog: PartDialog) -> None:
        dialog.name.clear()
        dialog.accept()
        assert dialog.part is None
        dialog.name.setText("Named now")

    type_id = brought_in(window, monkeypatch, in_dialog, file, nameless)
    assert "needs a name" in said[0]
    assert parts.shelf().parts[type_id].part.label == "Named now"


def test_what_cannot_be_read_is_told_in_a_sentence(window, monkeypatch, answer, tmp_path):
    bad = tmp_path / "bomb.svg"
    bad.write_text('<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;">]><svg>&b;</svg>')
    said = answer("OK")
    choose_file(monkeypatch, bad)
    window.menus.run("file.import_part")
    assert "bomb.svg declares entities" in said[0]
    assert not parts.shelf().parts


def test_a_png_into_the_file_is_seen_by_whoever_opens_it(
    window, palette, monkeypatch, in_dialog, tmp_path, qtbot
):
    import base64

    picture = tmp_path / "gel.png"
    picture.write_bytes(base64.b64decode(png((90, 40, 120, 255), (60, 40)).partition(",")[2]))

    def into_file(dialog: PartDialog) -> None:
        fill(dialog)
        assert not dialog.slots.names
        assert "trimmed" in dialog.told.text()
        dialog.places.setCurrentIndex(dialog.places.findData(FILE))

    brought_in(window, monkeypatch, in_dialog, picture, into_file)
    assert not parts.shelf().parts
    diagram = window.document.history.diagram
    (type_id,) = diagram.parts
    saved = tmp_path / "figure.crosstalk"
    palette.place(type_id)
    window.document.save(saved)
    other = window.windows.open(saved)
    assert other.document.session.catalog.has(type_id)
    panel = other.findChildren(PalettePanel)[0]
    panel.parts.show()
    assert [entry.id for entry in panel.browser.model.entries] == [type_id]


def test_editing_changes_library_file_and_figure(window, palette, monkeypatch, in_dialog, file):
    type_id = brought_in(window, monkeypatch, in_dialog, file)
    cell = palette.place(type_id)
    in_dialog(PartDialog, lambda d: d.name.setText("Tumoroid"))
    run(palette.make_menu(type_id), "Edit component…")
    session = window.document.session
    new = session.record(cell).type
    assert new != type_id
    assert session.scene.items[cell].title == "Tumoroid"
    assert [kept.part.label for kept in parts.shelf().parts.values()] == ["Tumoroid"]
    assert list(window.document.history.diagram.parts) == [new]


def test_deleting_asks_and_leaves_the_figure_whole(window, palette, monkeypatch, in_dialog, answer, file):
    type_id = brought_in(window, monkeypatch, in_dialog, file)
    palette.place(type_id)
    said = answer("Delete")
    run(palette.make_menu(type_id), "Delete from my library…")
    assert "keep it" in said[0]
    assert not parts.shelf().parts
    menu = palette.make_menu(type_id)
    assert "Keep in my library" in words(menu)
    run(menu, "Keep in my library")
    assert list(parts.shelf().parts) == [type_id]
    assert "Edit component…" not in words(palette.make_menu("tumor_cell"))


def test_a_selection_becomes_a_component(hands, palette, in_dialog):
    window = hands.window
    hands.session.select(["a", "b"])
    begun: list[tuple[str, str]] = []

    def name(dialog: PartDialog) -> None:
        begun.append((dialog.author.text(), str(dialog.licence.currentData())))
        fill(dialog)
        dialog.name.setText("A pair")

    in_dialog(PartDialog, name)
    window.menus.run("file.save_as_part")
    (type_id,) = parts.shelf().parts
    kind = window.document.session.catalog.component(type_id)
    assert kind.label == "A pair"
    assert kind.size[0] > 180.0, "as large as it was on the page"
    assert kind.license == "CC-BY-4.0"
    assert begun == [("Crosstalk Studio", "own work")]
    assert palette.place(type_id)


def test_a_selection_becomes_a_scene_with_its_meaning(hands, palette, in_dialog, answer):
    window = hands.window
    hands.session.select(["a", "b"])
    in_dialog(SceneDialog, lambda d: d.title.setText("Kill and escape"))
    window.menus.run("file.save_as_scene")
    palette.browser.show_section(SCENES)
    palette.browser.search.setText("kill and escape")
    entry = palette.browser.scenes.entries[0]
    before = len(window.document.history.diagram.records)
    palette.place_scene(entry.id)
    assert len(window.document.history.diagram.records) == before + 4, "two cells, their line, the group"
    in_dialog(SceneDialog, lambda d: d.title.setText("Kill or escape"))
    run(palette.parts.make_scene_menu(entry.id), "Edit scene…")
    assert palette.browser.catalog is not None
    from crosstalk.editor import scenes

    assert scenes.search("kill or escape")[0].title == "Kill or escape"
    answer("Delete")
    run(palette.parts.make_scene_menu(entry.id), "Delete from my library…")
    assert not library.scene_files(library.DEFAULT)


def test_a_library_is_shared_and_taken_in(window, palette, monkeypatch, in_dialog, file, tmp_path):
    type_id = brought_in(window, monkeypatch, in_dialog, file)
    shared = tmp_path / "ours.crosstalk-library"
    choose_file(monkeypatch, shared)
    window.menus.run("file.share_library")
    assert shared.exists()
    parts.shelf().drop(type_id)
    said: list[str] = []
    monkeypatch.setattr(window, "say", said.append)
    window.menus.run("file.import_library")
    assert list(parts.shelf().parts) == [type_id]
    assert said == ["“My library”: 1 components and 0 scenes taken in, 0 were there already"]


def test_files_dropped_on_the_palette_are_brought_in(window, palette, in_dialog, file, qtbot):
    seen = in_dialog(PartDialog, fill)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    at, copy, left = QPointF(50, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at.toPoint(), copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(palette, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(palette, QDropEvent(at, copy, data, left, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: bool(parts.shelf().parts), timeout=3000)
    assert len(seen) == 1


def test_the_empty_section_says_what_to_do(palette, monkeypatch, in_dialog, file):
    palette.browser.show_section(MINE)
    assert "Drop an SVG" in palette.browser.empty.text()
    choose_file(monkeypatch, file)
    in_dialog(PartDialog, fill)
    palette.browser.empty.linkActivated.emit("own:import")
    assert len(parts.shelf().parts) == 1


def test_a_new_library_is_made_where_something_is_kept(window, monkeypatch, in_dialog, file):
    from PySide6.QtWidgets import QInputDialog

    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Our lab: 2026", True))

    def elsewhere(dialog: PartDialog) -> None:
        fill(dialog)
        new = dialog.places.findText("New library…")
        dialog.places.setCurrentIndex(new)
        dialog.places.activated.emit(new)

    type_id = brought_in(window, monkeypatch, in_dialog, file, elsewhere)
    assert parts.shelf().parts[type_id].library == "Our lab- 2026"
    assert library.libraries() == ("My library", "Our lab- 2026")
