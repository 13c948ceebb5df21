"""Everything one can act on has a name and a role for a screen reader; the page tells of its selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from crosstalk.editor.actions import REGISTRY
from crosstalk.ui import screenshots

KINDS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QAbstractSlider,
    QTabBar,
)


@pytest.fixture
def listening():
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def is_qts_own(widget: QWidget) -> bool:
    """Say whether a widget is a part of another, which answers for it."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar | QLabel) or (
        isinstance(widget, QAbstractButton) and isinstance(parent, QLineEdit)
    ):
        return True
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return True
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QAbstractItemView):
            return True
        parent = (
            parent.parentWidget()
            if not parent.isWindow() or parent.inherits("QComboBoxPrivateContainer")
            else None
        )
    return False


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if widget is not root and widget.window() is not root.window():
            continue
        if is_qts_own(widget) or not (isinstance(widget, KINDS) or widget.focusPolicy().value):
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if told is not None and not told.text(QAccessible.Text.Name).strip():
            found.append(
                f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
            )
    return found


def test_everything_in_the_window_has_a_name(window):
    window.document.session.select(["a"])
    QApplication.processEvents()
    assert nameless(window) == []
    window.document.session.select([r for r in window.document.history.records if r not in "ab"])
    QApplication.processEvents()
    assert nameless(window) == []


@pytest.mark.parametrize("action_id", screenshots.DIALOGS)
def test_everything_in_a_dialog_has_a_name(window, action_id, qtbot):
    assert action_id in REGISTRY
    session = window.document.session
    session.select(["a"])
    before = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
    seen: list[list[str]] = []
    timer = QTimer(window, interval=15)
    tries = [0]

    def look() -> None:
        tries[0] += 1
        fresh = [
            w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow() and w not in before
        ]
        shown = QApplication.activeModalWidget() or next(iter(fresh), None)
        if shown is None and tries[0] < 12:
            return
        timer.stop()
        seen.append(nameless(shown or window))
        if shown is not None:
            shown.close()

    timer.timeout.connect(look)
    timer.start()
    window.menus.run(action_id)
    qtbot.waitUntil(lambda: bool(seen))
    screenshots._put_away(window)
    assert seen == [[]]


def test_the_page_tells_what_is_selected(hands, listening):
    page, session = hands.canvas, hands.session
    session.select(["a"])
    hands.window.reader.tell()
    assert page.accessibleName() == "Page"
    assert page.accessibleDescription() == "Tumor cell, component, inhibits CD8+ T cell"
    session.select(["b"])
    hands.window.reader.tell()
    assert page.accessibleDescription() == "CD8+ T cell, component, Tumor cell inhibits it"
    connector = next(r for r in session.history.records if r not in "ab")
    session.select([connector])
    hands.window.reader.tell()
    assert page.accessibleDescription() == "Tumor cell inhibits CD8+ T cell, connector"
    session.select(["a", "b"])
    hands.window.reader.tell()
    assert page.accessibleDescription() == "2 selected: Tumor cell, CD8+ T cell"
    session.select([])
    hands.window.reader.tell()
    assert page.accessibleDescription() == "Nothing is selected."


def test_another_selection_is_announced(hands, listening, monkeypatch, qtbot):
    from crosstalk.ui import reading

    said: list[str] = []
    monkeypatch.setattr(reading, "announce", lambda widget, words: said.append(words))
    hands.window.activateWindow()
    hands.canvas.setFocus()
    hands.session.select(["b"])
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("CD8+ T cell, component")


def test_an_announcement_reaches_qt(hands, listening):
    from crosstalk.ui import reading

    reading.announce(hands.canvas, "Something happened.")
