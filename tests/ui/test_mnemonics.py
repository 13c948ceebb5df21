"""Each menu has a letter for Alt, and each entry one within its menu; no two are alike."""

from __future__ import annotations

import pytest

from crosstalk.ui import mnemonics
from crosstalk.ui.menus import _with_alt


def letter(text):
    at = text.replace("&&", "__").find("&")
    return text[at + 1].upper() if at >= 0 else ""


def test_no_two_menus_answer_to_one_letter(window):
    shown = [entry for entry in window.menuBar().actions() if entry.isVisible()]
    letters = [letter(entry.text()) for entry in shown]
    assert all(letters)
    assert len(set(letters)) == len(letters)
    assert not set(letters) & set(_with_alt())
    assert dict(zip([mnemonics.bare(e.text()) for e in shown], letters, strict=True))["File"] == "F"


def test_no_two_entries_of_a_menu_answer_to_one_letter(window):
    for path, menu in window.menus._menus.items():
        menu.aboutToShow.emit()
        shown = [entry for entry in menu.actions() if entry.isVisible() and not entry.isSeparator()]
        letters = [letter(entry.text()) for entry in shown]
        assert len(shown) > 36 or all(letters), path
        assert len({one for one in letters if one}) == len([one for one in letters if one]), (path, letters)


@pytest.mark.parametrize("text", ["Save as…", "文件", "R&D", "另存为…", "Undo\tCtrl+Z", "12 & 13", "(x)"])
def test_words_come_back_as_they_were(text):
    for one in ("A", "F", "Z", ""):
        assert mnemonics.bare(mnemonics.marked(text, one)) == text
    assert letter(mnemonics.marked(text, "F")) == "F"


def test_words_without_latin_letters_bear_theirs_behind():
    assert mnemonics.marked("另存为…", "A") == "另存为(&A)…"
    assert mnemonics.assigned(["Save", "Save as…", "Select"]) == ["S", "A", "E"]


def test_a_letter_is_given_once_and_for_all_while_a_menu_is_shown_again(window):
    menu = window.menus._menus["File"]
    menu.aboutToShow.emit()
    before = [entry.text() for entry in menu.actions()]
    menu.aboutToShow.emit()
    assert [entry.text() for entry in menu.actions()] == before
