"""The catalogue's Chinese names in a real window: found, shown, placed, translated."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from crosstalk import tongue
from crosstalk.catalog.terms import CHINESE, ENGLISH, has_han
from crosstalk.model import Component, plain_text
from crosstalk.ui import label_actions
from crosstalk.ui.inspector.relation_list import lines
from crosstalk.ui.inspector.subject import name_of
from crosstalk.ui.inspector.type_field import TypeField
from crosstalk.ui.palette import PalettePanel
from crosstalk.ui.palette_words import tooltip
from tests.ui.panels import full_session, settle


@pytest.fixture
def chinese() -> Iterator[None]:
    before, language = tongue.in_use(), tongue.language()
    tongue.use({}, language=CHINESE)
    yield
    tongue.use(before, language=language)


@pytest.fixture
def palette(qtbot):
    session = full_session()
    made = PalettePanel(session.catalog, session)
    qtbot.addWidget(made)
    made.resize(270, 640)
    made.show()
    qtbot.waitExposed(made)
    settle(20)
    return made


def _new(window, before) -> list[Component]:
    diagram = window.document.history.diagram
    return [c for c in diagram.of_kind(Component) if c.id not in before]


@pytest.mark.parametrize(("typed", "kind"), [("雪旺", "schwann_cell"), ("血管", "blood_vessel")])
def test_chinese_in_the_search_box_finds_and_enter_places(window, qtbot, typed, kind):
    before = set(window.document.history.records)
    window.menus.run("view.search")
    search = window.panels["palette"].widget().browser.search
    search.setText(typed)  # as an input method hands it over
    QTest.keyClick(search, Qt.Key.Key_Return)
    made = _new(window, before)
    assert [c.type for c in made] == [kind]
    assert made[0].label is None  # English stands on the page unless Chinese was chosen


def test_with_chinese_labels_chosen_what_is_placed_says_so_and_a_new_window_remembers(windows, window, qtbot):
    before = set(window.document.history.records)
    window.menus.run("labels.new_zh_CN")
    window.menus.run("view.search")
    search = window.panels["palette"].widget().browser.search
    search.setText("施万细胞")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert [plain_text(c.label) for c in _new(window, before)] == ["施万细胞"]
    again = windows.show_again(window)
    assert again.document.session.settings.label_language == CHINESE
    assert label_actions.kept() == CHINESE
    window.menus.run("labels.new_en")
    assert again.document.session.settings.label_language == ENGLISH


def test_labels_are_translated_by_the_menu_and_taken_back(window):
    window.document.session.select(())
    window.menus.run("labels.to_zh_CN")
    said = {c.type: plain_text(c.label) for c in window.document.history.diagram.of_kind(Component)}
    assert said == {"tumor_cell": "肿瘤细胞", "cd8_t_cell": "CD8+T细胞"}
    window.menus.run("edit.undo")
    assert all(c.label is None for c in window.document.history.diagram.of_kind(Component))


def test_cards_and_sections_are_chinese_with_the_english_in_the_tooltip(chinese, palette):
    browser = palette.browser
    row = browser.model.index_of("schwann_cell")
    assert row.data() == "施万细胞"
    told = row.data(Qt.ItemDataRole.ToolTipRole)
    assert "Schwann cell" in told
    assert "雪旺细胞" in told
    assert "神经元、胶质与神经" in told
    assert all(has_han(browser.chips[section].text()) for section in browser.catalog.sections)
    browser.show_section("strands")
    assert browser.strands.model().index(0, 0).data() == "神经（神经束）"


def test_the_words_of_a_card_are_parted_without_a_hyphen_and_not_within_a_word(chinese, palette):
    cells, font = palette.browser.view.cells, palette.font()
    width = QFontMetricsF(font).horizontalAdvance("神经内分泌癌细") + 2
    assert cells.lines("神经内分泌癌细胞", int(width), font) == ["神经内分泌癌", "细胞"]


def test_english_finds_in_a_chinese_interface(chinese, palette):
    palette.browser.search.setText("schwann")
    assert palette.browser.model.entries[0].id == "schwann_cell"


def test_strands_are_found_in_chinese(palette):
    palette.browser.show_section("strands")
    palette.browser.search.setText("血管")
    assert palette.browser.strands.entries[0].id == "blood_vessel"


def test_a_tooltip_in_english_shows_no_second_name(palette):
    assert (
        tooltip(palette.browser.catalog, palette.browser.catalog.component("neuron")).count(
            "<b>Neuron</b><br>Also:"
        )
        == 1
    )


def test_relations_are_listed_and_found_in_chinese(chinese):
    catalog = full_session().catalog
    listed = lines(catalog, "")
    assert all(has_han(line.text) for line in listed if line.relation is not None)
    assert "信号传递" in [line.text for line in listed if line.relation is None]
    assert lines(catalog, "招募")[0].relation.id == "recruits"
    assert lines(catalog, "recruit")[0].text == "募集"
    assert lines(catalog, "轨道")[0].relation.id == "guides"  # by its meaning


def test_the_inspector_names_the_type_in_chinese(chinese, qtbot):
    field = TypeField(full_session())
    qtbot.addWidget(field)
    field.show_value("cd8_t_cell")
    assert field.name.text() == "CD8⁺T细胞"


def test_the_inspector_calls_a_component_without_words_of_its_own_by_its_type(chinese):
    session = full_session()
    assert name_of(session, "tcell") == "CD8⁺T细胞"
    assert name_of(session, "text") != ""
