"""Help: pages and actions found by words, keys on a sheet, keys changed, and a report without content."""

from __future__ import annotations

import json
import logging
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.editor import keymap
from crosstalk.editor.actions import REGISTRY
from crosstalk.locations import resources
from crosstalk.ui import actions, help_actions, recent
from crosstalk.ui.helping import keys, pages, report
from crosstalk.ui.helping.keys_dialog import KeysDialog
from crosstalk.ui.helping.sheet import KeySheet, groups_of_keys
from crosstalk.ui.helping.window import HelpWindow

assert actions.ACTIONS


@pytest.fixture(autouse=True)
def _keys():
    yield
    keymap.apply(REGISTRY, {})


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def find(parent, kind):
    return next(iter(parent.findChildren(kind)))


# -- pages ---------------------------------------------------------------------------------------------------------


def test_every_page_names_only_actions_that_there_are():
    for path in resources("help").rglob("*.md"):
        for action_id in re.findall(r"\[\[(.*?)\]\]", path.read_text(encoding="utf-8")):
            assert action_id in REGISTRY, f"{path.name}: {action_id}"


def test_every_page_says_something_and_has_a_title_of_its_own():
    titles = [one.title for one in pages.pages()]
    assert len(titles) >= 15
    assert len(set(titles)) == len(titles)
    assert all(len(one.text) > 200 for one in pages.pages())


def test_a_panel_has_a_page_of_its_own():
    names = {one.name for one in pages.pages()}
    assert set(help_actions.TOPICS.values()) <= names


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("duplicate", "edit.duplicate"),
        ("crash", "safety"),
        ("ctrl+g", "object.group"),
        ("powerpoint", "export"),
        ("duplciate", "edit.duplicate"),
    ],
)
def test_words_find_pages_and_actions(words, first):
    assert first in [found.key for found in pages.find(words)[:3]]


def test_what_is_nowhere_finds_nothing():
    assert pages.find("qqxxzz") == []


def test_f1_opens_the_help_and_a_link_in_it_does_what_it_says(hands):
    hands.click("a")
    press(hands.window, Qt.Key.Key_F1)
    shown = find(hands.window, HelpWindow)
    QTest.keyClicks(shown.search, "duplicate")
    assert shown.topics.item(0).text().startswith("Do: Duplicate")
    before = len(hands.session.history.diagram.records)
    press(shown.search, Qt.Key.Key_Return)
    assert len(hands.session.history.diagram.records) == before + 1
    shown.search.clear()
    QTest.keyClicks(shown.search, "qqxxzz")
    assert "Nothing fits" in shown.page.toPlainText()
    shown.close()


def test_f1_in_a_panel_opens_its_page(hands):
    hands.window.panels["problems"].show()
    assert help_actions.topic_of(hands.window.panels["problems"].widget()) == "journals"
    assert help_actions.topic_of(hands.canvas) == ""


# -- sheet ---------------------------------------------------------------------------------------------------------


def test_the_sheet_holds_every_key_and_is_searched_by_name_and_by_key(hands):
    said = {line for lines in groups_of_keys().values() for line in lines}
    for action in REGISTRY:
        if action.shortcuts:
            assert any(name == action.label.rstrip("…") for name, _ in said)
    press(hands.canvas, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    sheet = find(hands.window, KeySheet)
    assert "Duplicate" in sheet.page.toPlainText()
    QTest.keyClicks(sheet.search, "ctrl+d")
    text = sheet.page.toPlainText()
    assert "Duplicate" in text
    assert "Group" not in text
    sheet.search.setText("qqxx")
    assert "No key fits" in sheet.page.toPlainText()
    sheet.close()


# -- changing keys -------------------------------------------------------------------------------------------------


def test_a_changed_key_works_at_once_is_kept_and_can_be_reset(hands):
    dialog = KeysDialog(hands.window)
    dialog.choose("edit.duplicate")
    press(dialog.field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert "Group" in dialog.word.text()
    dialog.replace.click()
    assert REGISTRY["edit.duplicate"].shortcuts == ("Ctrl+G",)
    assert REGISTRY["object.group"].shortcuts == ()
    hands.click("a")
    before = len(hands.session.history.diagram.records)
    press(hands.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert len(hands.session.history.diagram.records) == before + 1
    assert json.loads(recent.settings().value(keys.SETTING))["edit.duplicate"] == ["Ctrl+G"]
    keymap.apply(REGISTRY, {})
    assert REGISTRY["edit.duplicate"].shortcuts == ("Ctrl+D",)
    keys.restore()
    assert REGISTRY["edit.duplicate"].shortcuts == ("Ctrl+G",)
    dialog.everything.click()
    assert keymap.changed(REGISTRY) == {}
    assert REGISTRY["object.group"].shortcuts == ("Ctrl+G",)


def test_every_action_with_a_key_takes_another_one(hands):
    free = "Ctrl+Alt+Shift+F9"
    for action in [a for a in REGISTRY if a.shortcuts]:
        keys.bind(action.id, [free])
        assert REGISTRY.for_key(free).id == action.id
        assert all(REGISTRY.for_key(key) is None for key in action.shortcuts if key != free)
        keys.reset(action.id)
    assert keymap.changed(REGISTRY) == {}


def test_a_rebound_arrow_nudges(hands):
    keys.bind("arrange.nudge_right", ["J"])
    hands.click("a")
    x = hands.session.record("a").x
    press(hands.canvas, Qt.Key.Key_J)
    assert hands.session.record("a").x > x
    x = hands.session.record("a").x
    press(hands.canvas, Qt.Key.Key_Right)
    assert hands.session.record("a").x == x


def test_escape_cannot_be_given_away(hands):
    keys.bind("edit.duplicate", ["Escape"])
    assert REGISTRY["edit.duplicate"].shortcuts == ()
    dialog = KeysDialog(hands.window)
    dialog.choose("edit.duplicate")
    press(dialog.field, Qt.Key.Key_Space)
    assert not dialog.replace.isEnabled()


def test_settings_that_are_no_keys_change_nothing(hands):
    for broken in ("{", "[]", '{"edit.copy": 3}', '{"no.such": ["Ctrl+J"]}'):
        recent.settings().setValue(keys.SETTING, broken)
        keys.restore()
        assert keymap.changed(REGISTRY) == {}


def test_the_dialog_finds_actions_by_name_and_key(hands):
    dialog = KeysDialog(hands.window)
    QTest.keyClicks(dialog.search, "ctrl+d")
    assert dialog.action_id == "edit.duplicate"


# -- report --------------------------------------------------------------------------------------------------------


def test_the_report_has_versions_and_places_but_no_content(hands):
    report.listen()
    secret = "unpublished pathway of Zebra lab"
    try:
        raise ValueError(secret)
    except ValueError:
        logging.getLogger("crosstalk").exception("could not read %s", secret)
    text = report.report()
    assert "PySide6" in text
    assert "builtins.ValueError" in text
    assert secret not in text
    assert "Zebra" not in text
    dialog = report.ReportDialog(hands.window)
    dialog.copy.click()
    assert "PySide6" in QApplication.clipboard().text()


def test_the_report_is_saved_and_a_bad_folder_gives_a_sentence(hands, tmp_path):
    from crosstalk.errors import CrosstalkError

    dialog = report.ReportDialog(hands.window)
    dialog.write(tmp_path / "r.txt")
    assert "Crosstalk Studio" in (tmp_path / "r.txt").read_text()
    with pytest.raises(CrosstalkError, match="another folder"):
        dialog.write(tmp_path / "no" / "r.txt")


def test_every_page_is_there_in_chinese_too():
    english = {path.name: path for path in resources("help", "en").glob("*.md")}
    chinese = {path.name: path for path in resources("help", "zh_CN").glob("*.md")}
    assert set(chinese) == set(english)
    for name, path in chinese.items():
        text = path.read_text(encoding="utf-8")
        assert any("\u4e00" <= sign <= "\u9fff" for sign in text.partition("\n# ")[2].partition("\n")[0]), (
            name
        )
        named = re.findall(r"\[\[(.*?)\]\]", english[name].read_text(encoding="utf-8"))
        assert sorted(named) == sorted(re.findall(r"\[\[(.*?)\]\]", text)), name
