"""A real window without a screen, with a state folder of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, connect, create
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Component, Diagram
from crosstalk.ui import app as program
from crosstalk.ui import docks, style
from crosstalk.ui.window import MainWindow
from crosstalk.ui.windows import Windows


@pytest.fixture(autouse=True)
def _state(tmp_path, monkeypatch, qapp):
    """Keep journals and settings of tests apart from those of the person."""
    monkeypatch.setenv("CROSSTALK_STATE", str(tmp_path / "state"))
    style.apply(qapp)
    QGuiApplication.clipboard().clear()


def small() -> Diagram:
    """Two cells and a line between them."""
    history = History(Diagram())
    for name, kind, x in (("a", "tumor_cell", 120.0), ("b", "cd8_t_cell", 300.0)):
        history.run("Add", create.add_component, kind, Point(x, 150.0), (50.0, 50.0), id=name)
    history.run("Connect", connect.connect, Anchor(target="a"), "inhibits", Anchor(target="b"))
    return history.diagram


class Hands:
    """What a person does with a window: by real mouse and key events."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.canvas, self.session = window.canvas, window.document.session
        self.port = self.canvas.viewport()

    def at(self, place) -> QPoint:
        if isinstance(place, str):
            place = self.session.record(place).centre
        return self.canvas.lens.to_view(Point(*place)).toPoint()

    def click(self, place, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self.move(self.at(place))
        QTest.mouseClick(self.port, Qt.MouseButton.LeftButton, modifiers, self.at(place))

    def double_click(self, place) -> None:
        self.move(self.at(place))
        QTest.mouseClick(self.port, Qt.MouseButton.LeftButton, pos=self.at(place))
        QTest.mouseDClick(self.port, Qt.MouseButton.LeftButton, pos=self.at(place))

    def move(self, pos: QPoint) -> None:
        QTest.mouseMove(self.port, pos)

    def drag(
        self, start, end, button=Qt.MouseButton.LeftButton, steps: int = 5, release: bool = True
    ) -> None:
        first, last = self.at(start), self.at(end)
        self.move(first)
        QTest.mousePress(self.port, button, pos=first)
        for step in range(1, steps + 1):
            part = first + (last - first) * (step / steps)
            self._held_move(part, button)
        if release:
            QTest.mouseRelease(self.port, button, pos=last)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, modifiers)

    def _held_move(self, pos: QPoint, button) -> None:
        # QTest.mouseMove reports no held button; a real mouse does.
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent

        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(pos),
            QPointF(self.port.mapToGlobal(pos)),
            Qt.MouseButton.NoButton,
            button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.port, event)


@pytest.fixture
def windows(qtbot) -> Iterator[Windows]:
    """All windows of a test; they go without a question at its end."""
    made = Windows(load_catalog())
    yield made
    for window in list(made.all):
        window.document.session.cancel_all()
        window.document.history.mark_saved()
        window.close()


@pytest.fixture
def window(windows, qtbot):
    """A window on two connected cells."""
    made = windows.show_diagram(small(), None, "Small")
    made.resize(1200, 800)
    qtbot.waitExposed(made)
    QApplication.processEvents()
    # The panels that come after the first picture, each in its turn, would come in the middle of a test.
    docks.fill(made)
    QApplication.processEvents()
    return made


@pytest.fixture
def hands(window) -> Hands:
    return Hands(window)


@pytest.fixture
def answer(qapp):
    """Click the button of a name in the next message box; tells what the box said."""
    said: list[str] = []
    timers: list[QTimer] = []

    def click(name: str) -> list[str]:
        timer = QTimer(qapp, interval=10)

        def look() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                return
            timer.stop()
            said.append(f"{box.text()} {box.informativeText()}")
            wanted = [b for b in box.buttons() if b.text().replace("&", "") == name]
            if not wanted:
                said.append(f"NO BUTTON {name}: {[b.text() for b in box.buttons()]}")
                box.reject()
                return
            wanted[0].click()

        timer.timeout.connect(look)
        timer.start()
        timers.append(timer)
        return said

    yield click
    for timer in timers:
        timer.stop()


@pytest.fixture
def components():
    """Return the components of a window by kind."""

    def of(window: MainWindow, kind: str = "") -> list[Component]:
        return [c for c in window.document.history.diagram.of_kind(Component) if not kind or c.type == kind]

    return of


@pytest.fixture
def start(monkeypatch):
    """The program's own beginning, without its event loop."""
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    return program
