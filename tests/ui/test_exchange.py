"""The clipboard between windows and programs, export, history and menus."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from crosstalk.commands import clipboard
from crosstalk.editor import clips
from crosstalk.editor.actions import REGISTRY
from crosstalk.geometry import Point
from crosstalk.model import Connector, Diagram, Picture, Text, plain_text

CTRL = Qt.KeyboardModifier.ControlModifier


def test_copy_in_one_window_paste_in_another(hands, windows, components):
    hands.key(Qt.Key.Key_A, CTRL)
    hands.key(Qt.Key.Key_C, CTRL)
    other = windows.show_diagram(Diagram(), None, "Other")
    assert other is not hands.window
    other.menus.run("edit.paste")
    assert len(components(other)) == 2
    assert len(list(other.document.history.diagram.of_kind(Connector))) == 1
    assert other.isWindowModified()
    assert not hands.window.isWindowModified()


def test_copy_brings_pictures_for_other_programs(hands):
    hands.click("a")
    hands.key(Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert set(data.formats()) >= {clipboard.MEDIA_TYPE, "image/svg+xml", "image/png"}
    svg = bytes(data.data("image/svg+xml").data())
    assert svg.lstrip().startswith(b"<")
    image = QImage.fromData(data.data("image/png"))
    assert image.width() > 100
    assert image.pixelColor(0, 0).alpha() == 0
    opaque = any(image.pixelColor(x, image.height() // 3).alpha() for x in range(image.width()))
    assert opaque


def test_words_of_another_program_are_pasted_as_a_text(hands):
    QGuiApplication.clipboard().setText("  IL-6 and\r\n\r\n5-HT₃  receptors ")
    assert REGISTRY["edit.paste"].enabled(hands.session)
    hands.key(Qt.Key.Key_V, CTRL)
    (text,) = hands.session.history.diagram.of_kind(Text)
    assert plain_text(text.runs) == "IL-6 and\n5-HT₃ receptors"
    assert hands.session.selection == (text.id,)
    item = hands.session.scene.items[text.id]
    assert item.body.height == pytest.approx(text.height, abs=2.0), "two lines, none broken again"
    assert hands.session.history.position == 1


@pytest.mark.parametrize("kind", ["text", "picture"])
def test_what_is_pasted_comes_to_the_pointer_and_again_a_step_further(hands, kind):
    if kind == "text":
        QGuiApplication.clipboard().setText("IL-6")
    else:
        QGuiApplication.clipboard().setMimeData(_svg_text())
    page = hands.session.scene.page
    for place in (Point(page.width * 0.3, page.height * 0.4), Point(page.width * 0.6, page.height * 0.5)):
        hands.move(hands.at(place))
        made = []
        for _ in range(3):
            hands.key(Qt.Key.Key_V, CTRL)
            made.append(hands.session.record(hands.session.selection[0]).centre)
        assert made[0] == pytest.approx(hands.session.pointer)
        assert made[0] == pytest.approx(place, abs=2.0)
        for first, second in pairwise(made):
            assert (second.x - first.x, second.y - first.y) == pytest.approx((clips.STEP, clips.STEP))


def test_what_is_pasted_at_the_edge_stays_on_the_page(hands):
    QGuiApplication.clipboard().setMimeData(_svg_text())
    page = hands.session.scene.page
    hands.move(hands.at((page.right - 3.0, page.bottom - 3.0)))
    hands.key(Qt.Key.Key_V, CTRL)
    (picture,) = hands.session.history.diagram.of_kind(Picture)
    assert page.inflated(0.01).encloses(picture.box)


def test_nothing_but_blanks_is_no_text(hands):
    QGuiApplication.clipboard().setText(" \n ")
    assert not REGISTRY["edit.paste"].enabled(hands.session)
    hands.key(Qt.Key.Key_V, CTRL)
    assert hands.session.history.position == 0


def _record(**fields) -> dict[str, object]:
    return {
        "kind": "component",
        "id": "c",
        "type": "neuron",
        "x": 9,
        "y": 9,
        "width": 9,
        "height": 9,
        **fields,
    }


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ([_record(x=1e300)], "off every page"),
        ([_record(width=-5)], "negative size"),
        ([_record(colors={"main": "url(http://x)"})], "colour"),
        ([_record(), _record()], "two records"),
        (
            [
                {"kind": "group", "id": "a", "parent": "b"},
                {"kind": "group", "id": "b", "parent": "a"},
            ],
            "member of itself",
        ),
        (
            [
                {
                    "kind": "connector",
                    "id": "k",
                    "relation": "activates",
                    "source": {"target": "l"},
                    "target": {"target": "l"},
                },
                {
                    "kind": "connector",
                    "id": "l",
                    "relation": "activates",
                    "source": {"target": "k"},
                    "target": {"target": "k"},
                },
            ],
            "ends on itself",
        ),
        ([{"kind": "component"}], "not a part"),
    ],
)
def test_hostile_records_on_the_clipboard_are_refused_in_a_sentence(hands, records, said):
    import json

    from PySide6.QtCore import QByteArray

    mime = QMimeData()
    mime.setData(clipboard.MEDIA_TYPE, QByteArray(json.dumps({"crosstalk": 1, "records": records}).encode()))
    QGuiApplication.clipboard().setMimeData(mime)
    before = hands.session.history.diagram
    hands.key(Qt.Key.Key_V, CTRL)
    assert hands.session.history.diagram is before
    assert said in hands.window.status.words
    assert "clipboard" in hands.window.status.words


def _png_data() -> QMimeData:
    mime = QMimeData()
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime.setImageData(image)
    return mime


def _svg_data() -> QMimeData:
    mime = QMimeData()
    mime.setData("image/svg+xml", _svg_text().text().encode())
    return mime


def _svg_text() -> QMimeData:
    mime = QMimeData()
    mime.setText("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><path d='M0 0h9v9z'/></svg>")
    return mime


@pytest.mark.parametrize(
    ("made", "kind"), [(_png_data, "image/png"), (_svg_data, "image/svg+xml"), (_svg_text, "image/svg+xml")]
)
def test_a_picture_of_another_program_is_pasted(hands, made, kind):
    QGuiApplication.clipboard().setMimeData(made())
    assert REGISTRY["edit.paste"].enabled(hands.session)
    hands.key(Qt.Key.Key_V, CTRL)
    (picture,) = hands.session.history.diagram.of_kind(Picture)
    assert picture.media_type == kind
    assert picture.width == pytest.approx(2 * picture.height)
    assert hands.session.selection == (picture.id,)
    assert hands.session.history.position == 1


def test_a_copied_file_is_pasted_and_what_is_no_picture_is_told(hands, answer, tmp_path):
    good, bad = tmp_path / "p.png", tmp_path / "bad.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(good))
    bad.write_text("no picture")
    for path in (good, bad):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        QGuiApplication.clipboard().setMimeData(mime)
        said = answer("OK") if path is bad else []
        hands.key(Qt.Key.Key_V, CTRL)
    (picture,) = hands.session.history.diagram.of_kind(Picture)
    assert picture.source == "p.png"
    assert "not a picture" in said[0]


def test_broken_records_on_the_clipboard_are_told(hands):
    from PySide6.QtCore import QByteArray

    mime = QMimeData()
    mime.setData(clipboard.MEDIA_TYPE, QByteArray(b"{broken"))
    QGuiApplication.clipboard().setMimeData(mime)
    hands.key(Qt.Key.Key_V, CTRL)
    assert hands.session.history.position == 0
    assert "clipboard" in hands.window.status.words


def test_history_panel_goes_to_steps(hands):
    from crosstalk.ui.history_panel import HistoryPanel

    hands.click("a")
    start = hands.session.record("a").x
    for _ in range(2):
        hands.key(Qt.Key.Key_Right)
        hands.session.select(())
        hands.click("a")
        hands.key(Qt.Key.Key_D, CTRL)
        hands.key(Qt.Key.Key_Delete)
        hands.click("a")
    panel = hands.window.findChild(HistoryPanel)
    panel.refresh()
    names = [panel.list.item(n).text() for n in range(panel.list.count())]
    assert names == ["Opened", *hands.session.history.steps]
    panel.list.itemClicked.emit(panel.list.item(0))
    assert hands.session.record("a").x == start
    assert hands.session.history.position == 0
    panel.list.itemClicked.emit(panel.list.item(len(names) - 1))
    assert hands.session.history.position == len(names) - 1


@pytest.fixture
def dialog(hands, qtbot):
    from crosstalk.ui.export_dialog import ExportDialog

    made = ExportDialog(hands.window.document, hands.window)
    qtbot.addWidget(made)
    return made


def _choose(box, value) -> None:
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemData(n) == value))


def _format(dialog, name) -> None:
    ids = [dialog.format.itemData(n).id for n in range(dialog.format.count())]
    dialog.format.setCurrentIndex(ids.index(name))


def test_export_png_at_a_resolution(dialog, tmp_path, monkeypatch):
    path = tmp_path / "figure"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(path), ""))
    _format(dialog, "png")
    assert dialog.dpi.isEnabled()
    assert not dialog.text.isEnabled()
    dialog.dpi.setValue(150)
    dialog.width_mm.setValue(89.0)
    _choose(dialog.background, "none")
    dialog.export_button.click()
    image = QImage(str(tmp_path / "figure.png"))
    assert image.width() == round(89.0 / 25.4 * 150)
    assert image.dotsPerMeterX() == round(150 / 25.4 * 1000)
    assert image.pixelColor(0, 0).alpha() == 0
    assert dialog.result() == 1


def test_export_svg_with_outlines(dialog, tmp_path):
    _format(dialog, "svg")
    assert not dialog.dpi.isEnabled()
    dialog.write(tmp_path / "live.svg")
    _choose(dialog.text, "outlines")
    dialog.write(tmp_path / "paths.svg")
    live, paths = (tmp_path / "live.svg").read_text("utf-8"), (tmp_path / "paths.svg").read_text("utf-8")
    assert "<text" in live
    assert "<text" not in paths
    assert "183" in live[:600]


def test_the_preview_follows_what_is_chosen(dialog, qtbot):
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull(), timeout=5000)
    first = dialog.preview.pixmap().toImage()
    assert "183.0" in dialog.facts.text()
    _choose(dialog.background, "#ffffff")
    _choose(dialog.theme, "dark")
    qtbot.waitUntil(lambda: dialog.preview.pixmap().toImage() != first, timeout=5000)
    dialog.width_mm.setValue(89.0)
    assert dialog.presets.currentText().startswith("1 column")
    qtbot.waitUntil(lambda: "89.0" in dialog.facts.text(), timeout=5000)


def test_a_failing_export_is_told(dialog, answer, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(tmp_path / "no" / "f.svg"), ""))
    _format(dialog, "svg")
    said = answer("OK")
    dialog.export_button.click()
    assert "cannot be written" in said[0]
    assert dialog.written is None


def test_every_action_is_in_a_menu_once_and_shows_its_key(window):
    menus = window.menus
    shown = [a for path in menus._menus for a in menus._menus[path].actions() if not a.isSeparator()]
    for action in REGISTRY:
        made = menus.action(action.id)
        if action.menu:
            assert shown.count(made) == 1, action.id
        if action.shortcut:
            has_key = bool(made.shortcuts()) or "\t" in made.text()
            assert has_key, action.id
    keys = [s.toString() for a in {id(a): a for a in shown}.values() for s in a.shortcuts()]
    assert len(keys) == len(set(keys)), "two actions want one key"


def test_menus_show_what_can_be_done(hands):
    menu = hands.window.menus._menus["Edit"]
    menu.aboutToShow.emit()
    assert not hands.window.menus.action("edit.copy").isEnabled()
    hands.click("a")
    menu.aboutToShow.emit()
    assert hands.window.menus.action("edit.copy").isEnabled()
    assert hands.window.menus.action("tool.select").isChecked()


def test_context_menu_is_about_what_is_under_the_pointer(hands):
    from PySide6.QtTest import QTest

    QTest.mouseClick(hands.port, Qt.MouseButton.RightButton, pos=hands.at("b"))
    assert hands.session.selection == ("b",)
    menu = hands.window.menus.context_menu()
    assert hands.window.menus.action("edit.delete") in menu.actions()


def test_insert_picture_and_what_is_none(hands, answer, tmp_path):
    from crosstalk.geometry import Point

    good, bad = tmp_path / "p.png", tmp_path / "p.txt.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(good))
    bad.write_text("no picture")
    hands.window.files.insert_picture(good, Point(200.0, 300.0))
    (picture,) = hands.session.history.diagram.of_kind(Picture)
    assert picture.width == pytest.approx(2 * picture.height)
    said = answer("OK")
    hands.window.files.insert_picture(bad, Point(200.0, 300.0))
    assert "not a picture" in said[0]
    assert len(list(hands.session.history.diagram.of_kind(Picture))) == 1


def test_docks_are_where_they_should_be(window):
    QApplication.processEvents()
    left, right = window.panels["palette"], window.panels["inspector"]
    assert 220 <= left.width() <= 340
    assert 240 <= right.width() <= 360
    assert left.x() < window.centralWidget().x() < right.x()
    window.menus.run("view.palette")
    assert not left.isVisible()
    window.menus.run("view.palette")
    assert left.isVisible()


def test_the_relation_in_the_toolbar(hands):
    tool = hands.window.menus.relation
    tool.fill()
    hands.session.select([c.id for c in hands.session.history.diagram.of_kind(Connector)])
    QApplication.processEvents()
    assert tool.field._value == "inhibits"
    tool.field.edited.emit("activates", False)
    (line,) = hands.session.history.diagram.of_kind(Connector)
    assert line.relation == "activates"
    hands.session.select(())
    tool.field.edited.emit("secretes", False)
    assert hands.session.settings.relation == "secretes"
    assert hands.session.tool.name == "connect"
    hands.drag("b", "a")
    assert {c.relation for c in hands.session.history.diagram.of_kind(Connector)} == {"activates", "secretes"}
