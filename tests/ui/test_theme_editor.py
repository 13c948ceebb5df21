"""The theme editor, the dark page and recolouring in the real window."""

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from crosstalk.commands import edit
from crosstalk.storage import shelf
from crosstalk.ui.inspector.recolor_button import RecolorButton
from crosstalk.ui.theme_editor import ThemeEditor


@pytest.fixture
def editor(window):
    window.menus.run("view.theme")
    QApplication.processEvents()
    made = window.findChild(ThemeEditor)
    yield made
    if shiboken6.isValid(made):
        made.close()


def settle():
    for _ in range(3):
        QApplication.processEvents()


def page(window):
    return window.document.session.history.diagram.page


def test_a_colour_typed_in_is_seen_at_once_and_is_one_step(window, editor):
    session = window.document.session
    steps = session.history.position
    editor.colors["negative"].code.setText("#e8c020")
    editor.colors["negative"].commit()
    settle()
    assert session.history.position == steps + 1
    assert page(window).theme == "own-1"
    assert session.scene.stage.tones.color("negative") == "#e8c020"
    assert editor.name.text() == "Journal, own"
    assert "needs 3:1" in editor._warnings["negative"].text()
    assert editor._warnings["negative"].isVisibleTo(editor)
    assert "1 colour is" in editor.summary.text()
    window.menus.run("edit.undo")
    settle()
    assert page(window).theme == "journal"
    assert editor.colors["negative"].code.text() == ""
    assert not editor.name.isEnabled()


def test_colours_tried_in_one_go_are_one_step(window, editor):
    history = window.document.session.history
    steps = history.position
    dialog = editor.colors["text"].open_dialog()
    from PySide6.QtGui import QColor

    for color in ("#aa0000", "#00aa00", "#123456"):
        dialog.setCurrentColor(QColor(color))
    dialog.accept()
    settle()
    assert history.diagram.themes["own-1"].colors == {"text": "#123456"}
    assert history.position == steps + 1


def test_sizes_and_widths_reset_rename_duplicate_remove(window, editor):
    history = window.document.session.history
    size = editor.numbers["sizes", "label"]
    size.setText("9")
    size.commit()
    editor.numbers["widths", "line"].setText("1.5")
    editor.numbers["widths", "line"].commit()
    settle()
    own = history.diagram.themes["own-1"]
    assert (own.sizes, own.widths) == ({"label": 9.0}, {"line": 1.5})
    size.setText("")
    size.commit()
    assert history.diagram.themes["own-1"].sizes == {}
    settle()
    editor.name.setText("Our lab")
    editor.name.commit()
    assert history.diagram.themes["own-1"].label == "Our lab"
    editor.duplicate.click()
    settle()
    assert page(window).theme == "own-2"
    assert history.diagram.themes["own-2"].label == "Our lab, copy"
    editor.reset.click()
    assert history.diagram.themes["own-2"].widths == {}
    editor.remove.click()
    settle()
    assert page(window).theme == "journal"
    assert list(history.diagram.themes) == ["own-1"]


def test_a_kept_theme_can_be_chosen_in_another_diagram(window, editor):
    editor.colors["accent"].code.setText("#2233aa")
    editor.colors["accent"].commit()
    settle()
    editor.keep.click()
    assert [theme.label for theme in shelf.kept_themes()] == ["Journal, own"]
    while window.document.history.can_undo:
        window.menus.run("edit.undo")
    settle()
    words = [editor.theme.itemText(n) for n in range(editor.theme.count())]
    at = words.index("Journal, own (kept)")
    editor.theme.setCurrentIndex(at)
    editor.theme.activated.emit(at)
    settle()
    assert window.document.history.diagram.themes["own-1"].colors == {"accent": "#2233aa"}
    assert page(window).theme == "own-1"


def test_there_is_one_editor_and_it_stops_listening(window, editor):
    window.menus.run("view.theme")
    assert len(window.findChildren(ThemeEditor)) == 1
    editor.close()
    window.document.session.run("Style", edit.set_style, ["a"], text_color="#0072b2")
    assert window.document.session.history_changed is not None


def test_the_dark_page_is_one_action_and_back(hands):
    before = hands.session.history.diagram
    hands.canvas.set_percent(400.0)
    hands.window.menus.run("view.dark_page")
    assert hands.session.visible.encloses(hands.session.scene.page)
    dark = page(hands.window)
    assert dark.theme == "dark"
    assert dark.background == hands.session.scene.paper == "#10141c"
    hands.window.menus.run("view.dark_page")
    assert page(hands.window) == before.page
    seen = hands.session.visible
    sheet = hands.session.scene.page
    assert seen.encloses(sheet)
    assert min(seen.width / sheet.width, seen.height / sheet.height) < 1.5, "as large as can be"


def test_all_of_a_type_are_recoloured_from_the_inspector_and_the_context_menu(hands):
    session = hands.session
    first = session.run(
        "Copy", lambda tx: tx.put(tx.get("a").__class__(id="c", type="tumor_cell", x=400, y=300)).id
    )
    session.run("Colour", edit.set_color, ["a"], "cytoplasm", "#ff8800")
    session.select(["a"])
    settle()
    for _ in range(20):
        QApplication.processEvents()
    words = [
        action.text().split("\t")[0].replace("&", "")
        for action in hands.window.menus.context_menu().actions()
    ]
    assert "Recolour all of this type" in words
    hands.window.menus.run("object.recolor_type")
    assert session.record(first).colors == {"cytoplasm": "#ff8800"}
    session.run("Colour", edit.set_color, ["a"], "cytoplasm", "#0088ff")
    buttons = [b for b in hands.window.findChildren(RecolorButton) if b.isEnabled()]
    assert buttons
    buttons[0].click()
    assert session.record(first).colors == {"cytoplasm": "#0088ff"}


def test_where_the_page_was_nothing_of_it_stays_when_it_changes_with_its_records(hands):
    changes = []
    hands.session.scene_changed.connect(changes.append)
    hands.window.menus.run("view.dark_page")
    assert set() in changes, "the whole canvas is painted again"
