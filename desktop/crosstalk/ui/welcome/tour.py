"""The tour: five things, each shown where it is; doing it goes on by itself, Esc or Skip ends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crosstalk.editor.session import EditorSession
from crosstalk.model import Component, Connector
from crosstalk.tongue import later, tr
from crosstalk.ui import style

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

WIDTH, GAP = 300, 14


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing to know: where it is, what to do there, and how one sees that it was done."""

    title: str
    words: str
    where: Callable[[MainWindow], QWidget | None]
    count: Callable[[EditorSession], int]
    """What grows (or changes) when it was done."""


def _components(session: EditorSession) -> int:
    return sum(1 for r in session.history.records.values() if isinstance(r, Component))


def _connectors(session: EditorSession) -> int:
    return sum(1 for r in session.history.records.values() if isinstance(r, Connector))


def _never(_: EditorSession) -> int:
    return 0


STOPS = (
    Stop(
        later("Find and place"),
        later("Type a name, an abbreviation or an identifier and press Enter, or drag a picture onto the page."),
        lambda window: window.panels["palette"],
        _components,
    ),
    Stop(
        later("Connect"),
        later(
            "Point at a component: handles appear at its sides. Drag one to another component, or onto empty page"
            " to choose what stands there. Keys 1 to 9 say what the arrow means."
        ),
        lambda window: window.canvas,
        _connectors,
    ),
    Stop(
        later("Change it"),
        later("What is selected is described here: words, colours, size, evidence. Double-click edits words in place."),
        lambda window: window.panels["inspector"],
        lambda session: session.history.position,
    ),
    Stop(
        later("Or just say it"),
        later("Ctrl+K finds everything, and takes sentences: neuron -releases CGRP-> CD8 T cell -| tumor cell."),
        lambda window: window.menus.toolbar,
        _connectors,
    ),
    Stop(
        later("Take it to the paper"),
        later("Export writes SVG, PDF, PNG, PowerPoint and more. Problems tells what the journal would object to."),
        lambda window: window.menus.export_button,
        _never,
    ),
)  # fmt: skip


class Tour(QFrame):
    """A note beside the thing it is about, which is framed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.document.session
        self.at, self._before = -1, 0
        self.setObjectName("tour")
        self.setAccessibleName(tr("Tour"))
        self.setFixedWidth(WIDTH)
        self.setStyleSheet(
            f"#tour {{ background: {style.FIELD}; border: 1px solid {style.ACCENT}; border-radius: 10px; }}"
        )
        self.frame = _Frame(window)
        self.title, self.words, self.step = QLabel(self), QLabel(self), QLabel(self)
        self.title.setStyleSheet("font-weight: 700; font-size: 14px;")
        self.words.setWordWrap(True)
        self.step.setStyleSheet(f"color: {style.TEXT_MUTED};")
        self.skip = QPushButton(tr("Skip"), self)
        self.skip.clicked.connect(self.end)
        self.next = QPushButton(tr("Next"), self)
        self.next.setDefault(True)
        self.next.clicked.connect(self.forward)
        row = QHBoxLayout()
        row.addWidget(self.step)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(row)
        self._leave = self._session.history_changed.connect(lambda _: self._look())
        window.installEventFilter(self)

    def start(self) -> None:
        """Show the first stop."""
        self.forward()

    def forward(self) -> None:
        """Go to the next stop; after the last one it is over."""
        if self.at + 1 >= len(STOPS):
            self.end()
            return
        self.at += 1
        stop = STOPS[self.at]
        place = stop.where(self._window)
        if place is not None and not place.isVisible():
            place.show()
        if place is not None:
            place.raise_()
        self._before = stop.count(self._session)
        self.title.setText(tr(stop.title))
        self.words.setText(tr(stop.words))
        self.step.setText(tr("{at} of {count}", at=self.at + 1, count=len(STOPS)))
        last = self.at + 1 == len(STOPS)
        self.next.setText(tr("Done") if last else tr("Next"))
        self.skip.setVisible(not last)
        self.show()
        self._place()

    def end(self) -> None:
        """Take it away; a second call does nothing."""
        if self._leave is None:
            return
        self._leave()
        self._leave = None  # type: ignore[assignment]
        self.frame.hide()
        self.frame.deleteLater()
        self.hide()
        self.deleteLater()
        self._window.canvas.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End by Esc, go on by Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.forward()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the thing when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        stop = STOPS[self.at]
        if self._session.history.gesture is None and stop.count(self._session) > self._before:
            self.forward()

    def _place(self) -> None:
        self.adjustSize()
        place = STOPS[self.at].where(self._window)
        room = self._window.rect()
        if place is None:
            self.move(room.center() - self.rect().center())
            return
        about = QRect(place.mapTo(self._window, QPoint(0, 0)), place.size())
        self.frame.surround(about)
        x = (
            about.right() + GAP
            if about.right() + GAP + self.width() < room.right()
            else about.left() - GAP - self.width()
        )
        if x < GAP:  # as wide as the window: inside of it, or below it
            x = about.center().x() - self.width() // 2
        y = about.top() + 40 if about.height() > 200 else about.bottom() + GAP
        x = max(GAP, min(x, room.right() - self.width() - GAP))
        self.move(x, max(GAP, min(y, room.bottom() - self.height() - GAP)))
        self.raise_()


class _Frame(QWidget):
    """A line around the thing that is meant; the pointer goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, rect: QRect) -> None:
        """Stand around a part of the window."""
        self.setGeometry(rect.adjusted(-2, -2, 2, 2))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(style.ACCENT), 3.0))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)


def start(window: MainWindow) -> Tour:
    """Begin the tour in a window; one that is under way is ended."""
    for running in window.findChildren(Tour):
        running.end()
    tour = Tour(window)
    tour.start()
    return tour
