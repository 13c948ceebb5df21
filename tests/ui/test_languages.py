"""The window in another language: chosen at the start or at any time, with the work staying as it is."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QListWidget

from crosstalk import tongue
from crosstalk.tongue import tr
from crosstalk.ui import languages
from crosstalk.ui.language_actions import switch


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    languages.speak("en")


def words(window) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel)}


def bar(window) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def test_the_work_stays_while_the_window_changes_its_language(windows, window, hands, qtbot):
    document = window.document
    hands.click("a")
    hands.drag("a", (180.0, 210.0))
    session = document.session
    session.settings.grid = True
    window.canvas.set_percent(240.0)
    window.canvas.pan(-30, -12)
    seen = (window.canvas.lens.zoom, window.canvas.lens.left, window.canvas.lens.top)
    window.panels["history"].raise_()
    moved = session.record("a").centre
    steps = document.history.steps

    switch(windows, "zh_CN")
    (made,) = windows.all
    QApplication.processEvents()

    assert made is not window
    assert bar(made)[:3] == ["文件(&F)", "编辑(&E)", "视图(&V)"]
    assert made.panels["inspector"].windowTitle() == "检查器"
    assert made.document.history is document.history
    assert made.document.history.steps == steps
    assert made.document.session.selection == ("a",)
    assert made.document.session.settings.grid
    assert made.isWindowModified()
    lens = made.canvas.lens
    assert (lens.zoom, lens.left, lens.top) == pytest.approx(seen)
    qtbot.waitUntil(lambda: made.panels["history"].widget() is not None)
    listed = made.panels["history"].widget().findChild(QListWidget)
    assert [listed.item(n).text() for n in range(listed.count())] == ["已打开", "移动"]
    assert "选中 1 个" in words(made.statusBar())

    made.menus.run("edit.undo")
    assert made.document.session.record("a").centre != moved
    made.menus.run("edit.redo")
    assert made.document.session.record("a").centre == moved

    switch(windows, "en")
    (back,) = windows.all
    QApplication.processEvents()
    assert bar(back)[:3] == ["&File", "&Edit", "&View"]
    assert back.panels["inspector"].windowTitle() == "Inspector"
    assert back.document.session.record("a").centre == moved
    assert back.isWindowModified()


def test_both_windows_on_a_diagram_change_and_an_edit_shows_in_both(windows, window):
    windows.show_again(window)
    switch(windows, "zh_CN")
    first, second = windows.all
    assert bar(first)[0] == bar(second)[0] == "文件(&F)"
    first.document.session.select(["b"])
    first.menus.run("edit.delete")
    assert second.document.session.record("b") is None


def test_a_step_is_called_in_the_language_of_the_moment():
    languages.speak("zh_CN")
    name = tongue.later("Move")
    assert name == "Move"
    assert tr(name) == "移动"
    languages.speak("en")
    assert tr(name) == "Move"


def test_qt_speaks_along(qtbot):
    languages.speak("zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"
    languages.speak("en")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Cancel"


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh_CN"], "zh_CN"),
        (["zh-Hant-TW", "en-US"], "en"),
        (["de-DE"], "en"),
        (["de-DE", "zh-CN"], "zh_CN"),
        (["en-GB", "zh-CN"], "en"),
        ([], "en"),
    ],
)
def test_the_nearest_language_that_we_speak(names, code):
    assert languages.nearest(names) == code


def test_the_environment_goes_before_the_choice_and_that_before_the_system(monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("zh_CN"))
    monkeypatch.setenv(languages.VARIABLE, "en")
    languages.choose("zh_CN")
    assert languages.wanted() == "en"
    monkeypatch.delenv(languages.VARIABLE)
    assert languages.wanted() == "zh_CN"
    languages.choose("en")
    assert languages.wanted() == "en"
    languages.choose(languages.SYSTEM)
    assert languages.wanted() == languages.nearest(QLocale("zh_CN").uiLanguages())


def test_the_menu_offers_each_language_by_its_own_name(window):
    for code, name in (("en", "English"), ("zh_CN", "简体中文")):
        assert window.menus.action(f"view.language_{code}").text() == name
    languages.choose("zh_CN")
    assert tongue.language() == "en"


def test_a_broken_table_leaves_english(monkeypatch, tmp_path):
    (tmp_path / "zh_CN.ts").write_text("<TS><context>", encoding="utf-8")
    monkeypatch.setattr(languages, "resources", lambda *parts: tmp_path / parts[-1])
    languages.speak("zh_CN")
    assert tongue.language() == "en"
    assert tr("Move") == "Move"


def test_english_reads_no_table(monkeypatch):
    monkeypatch.setattr(languages, "table", lambda code: pytest.fail("a table was read"))
    languages.speak("en")
    assert os.environ[languages.VARIABLE] == "en"


def test_a_typeface_of_the_language_comes_behind_the_systems_and_goes_again(qapp, monkeypatch):
    monkeypatch.setattr(languages.QFontDatabase, "hasFamily", lambda name: name == "Noto Sans SC")
    before = qapp.font().families()
    languages.speak("zh_CN")
    assert qapp.font().families()[1:] == ["Noto Sans SC"]
    languages.speak("zh_CN")
    assert qapp.font().families()[1:] == ["Noto Sans SC"]
    languages.speak("en")
    assert qapp.font().families() == before


def test_a_hint_higher_than_a_latin_line_is_not_cut(qtbot):
    from crosstalk.ui.inspector.rich_field import RichEdit

    edit = RichEdit(3)
    qtbot.addWidget(edit)
    edit.resize(160, 90)

    def lowest_ink() -> int:
        shown = edit.grab().toImage()
        inner = range(20, shown.width() - 20)
        ground = shown.pixel(shown.width() - 20, shown.height() // 2)
        rows = range(8, shown.height() - 8)
        return max((y for y in rows if any(shown.pixel(x, y) != ground for x in inner)), default=0)

    bare = lowest_ink()
    edit.setPlaceholderText("MMM\nMMM")
    assert edit.placeholderText() == "MMM\nMMM"
    assert lowest_ink() > max(bare, 8 + 1.5 * edit.fontMetrics().height())
    edit.setPlainText("M")
    assert lowest_ink() < 8 + 1.5 * edit.fontMetrics().height()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_suggested_relations_are_seen_first_in_every_language(window, qtbot, language):
    from crosstalk.catalog.affinity import classes_of
    from crosstalk.ui.inspector.relation_field import RelationPopup

    languages.speak(language)
    session = window.document.session
    ends = [classes_of(session.catalog.component(kind)) for kind in ("sensory_neuron", "cd8_t_cell")]
    popup = RelationPopup(session, *ends)
    qtbot.addWidget(popup)
    popup.show_at(popup.pos(), list(session.catalog.relations)[-1])
    assert popup.list.verticalScrollBar().value() == 0
