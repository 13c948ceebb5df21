"""From launch to the first placed, connected and exported pair, by keys alone; the number of keys is printed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crosstalk.model import Component, Connector
from crosstalk.ui import app as program
from crosstalk.ui import recent
from crosstalk.ui.document import read_diagram

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
SAID = "TAM-|CTC"
MOST_KEYS, MOST_DIALOGS = 13, 2
"""What it takes today; more would be a step back."""


class Typist:
    """Presses keys on whatever has the focus, as a person does, and counts them and the dialogs met."""

    def __init__(self) -> None:
        self.keys = 0
        self.dialogs: list[str] = []
        self.is_done = False

    def press(self, key, modifiers=NONE) -> None:
        self.keys += 1
        QTest.keyClick(self._focus(), key, modifiers)
        QApplication.processEvents()

    def write(self, words: str) -> None:
        for letter in words:
            self.keys += 1
            QTest.keyClicks(self._focus(), letter)
        QApplication.processEvents()

    def accept_what_opens(self) -> None:
        """Press Enter in each dialog that comes up, as long as one does."""
        if self.is_done:
            return
        dialog = QApplication.activeModalWidget()
        name = dialog.objectName() or dialog.metaObject().className() if dialog is not None else ""
        # As a person does, wait until the dialog stands and has taken the focus.
        is_ready = isinstance(dialog, QDialog) and dialog.isVisible() and dialog.focusWidget() is not None
        if is_ready and name not in self.dialogs:
            self.dialogs.append(name)
            QTimer.singleShot(50, self.accept_what_opens)
            self.press(Qt.Key.Key_Return)
        else:
            QTimer.singleShot(50, self.accept_what_opens)

    def _focus(self) -> QWidget:
        modal = QApplication.activeModalWidget()
        focus = QApplication.focusWidget()
        if modal is not None and (focus is None or focus.window() is not modal):
            return modal.focusWidget() or modal
        return focus or QApplication.activeWindow() or QApplication.topLevelWidgets()[0]


def test_the_first_pair_is_placed_connected_and_exported_with_few_keys(qtbot, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    recent.remember_folder(tmp_path / "x")
    windows = program.open_first(None)
    try:
        window = windows.all[0]
        qtbot.waitExposed(window)
        window.activateWindow()
        QApplication.processEvents()
        typist = Typist()
        typist.press(Qt.Key.Key_K, CTRL)
        typist.write(SAID)
        typist.press(Qt.Key.Key_Return)
        diagram = window.document.history.diagram
        assert sorted(c.type for c in diagram.of_kind(Component)) == ["ctc", "tam"]
        assert [c.relation for c in diagram.of_kind(Connector)] == ["inhibits"]
        QTimer.singleShot(50, typist.accept_what_opens)
        typist.press(Qt.Key.Key_E, CTRL | SHIFT)
        typist.is_done = True
        written = list(tmp_path.glob("*.svg"))
        assert len(written) == 1
        assert len(read_diagram(written[0])[0].records) == 3
    finally:
        for one in list(windows.all):
            one.document.history.mark_saved()
        windows.close_all()
    with capsys.disabled():
        print(f"\nfrom launch to an exported pair: {typist.keys} keys, {len(typist.dialogs)} dialogs")
    assert typist.keys <= MOST_KEYS
    assert len(typist.dialogs) <= MOST_DIALOGS
