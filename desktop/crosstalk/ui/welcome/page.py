"""The welcome page: it lies over the window until something is chosen, and Esc leaves it for an empty page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from crosstalk.errors import CrosstalkError
from crosstalk.storage import load
from crosstalk.tongue import tr
from crosstalk.ui import messages, style
from crosstalk.ui.flow import FlowLayout
from crosstalk.ui.pictures import Pictures
from crosstalk.ui.welcome import starts
from crosstalk.ui.welcome.cards import PICTURE, SMALL, Card
from crosstalk.ui.welcome.starts import Start

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

_RECENT = 8
_GAP = 12
_SIDE = 248


class WelcomePage(QFrame):
    """Recent files, blank pages, figures and scenes as pictures, and what else one may begin with."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("welcome")
        self.setAccessibleName(tr("Welcome"))
        self.setStyleSheet(f"#welcome, #welcome-side, #welcome-cards {{ background: {style.SURFACE}; }}")
        catalog = window.document.session.catalog
        self.pictures = Pictures(catalog, PICTURE, self)
        self.pictures.ready.connect(self._repaint)
        self.cards: list[Card] = []
        self._side = self._make_side()
        self._shelf = self._make_shelf()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side)
        layout.addWidget(self._shelf, 1)
        window.installEventFilter(self)
        self._place()

    def show_page(self) -> None:
        """Show it over the window."""
        self._place()
        self.show()
        self.raise_()
        (self.cards[0] if self.cards else self.open).setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go to the page below."""
        self.hide()
        self.pictures.close()
        self._window.canvas.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size; give way to another diagram that is opened in it."""
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop reading pictures."""
        self.pictures.close()
        super().closeEvent(event)

    # -- parts -------------------------------------------------------------------------------------------------

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        side.setObjectName("welcome-side")
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 28, 16, 20)
        column.setSpacing(8)
        title = QLabel("Crosstalk Studio", side)
        title.setStyleSheet("font-size: 21px; font-weight: 700;")
        words = QLabel(tr("Figures of cancer neuroscience that know what they say."), side)
        words.setWordWrap(True)
        words.setStyleSheet(f"color: {style.TEXT_MUTED};")
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(14)
        self.blank = self._button(column, tr("Blank page"), self.leave, primary=True)
        self.open = self._button(column, tr("Open…"), self._open)
        self.say = self._button(column, tr("Say the figure…"), self._say)
        self.say.setToolTip(tr("Type statements such as “neuron -releases CGRP-> CD8 T cell”"))
        self.tour = self._button(column, tr("Take the tour"), self._tour)
        column.addStretch(1)
        hint = QLabel(tr("Esc leaves this page; File ▸ Welcome page brings it back."), side)
        hint.setWordWrap(True)
        hint.setStyleSheet(f"color: {style.TEXT_MUTED};")
        column.addWidget(hint)
        return side

    def _button(self, column: QVBoxLayout, words: str, do: object, *, primary: bool = False) -> QPushButton:
        button = QPushButton(words, self)
        button.setDefault(primary)
        button.setAutoDefault(True)
        button.setMinimumHeight(32)
        button.clicked.connect(do)
        column.addWidget(button)
        return button

    def _make_shelf(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("welcome-cards")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 28, 24, 24)
        column.setSpacing(8)
        self._section(column, tr("Recent"), list(starts.recents())[:_RECENT], PICTURE)
        self._section(column, tr("Begin with a figure"), starts.figures(), PICTURE)
        self._section(column, tr("Blank page for a journal"), starts.blank_pages(), SMALL)
        self._section(column, tr("Begin with a scene"), starts.ready_scenes(), PICTURE)
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def _section(
        self, column: QVBoxLayout, title: str, offered: Iterable[Start], size: tuple[int, int]
    ) -> None:
        offered = list(offered)
        if not offered:
            return
        head = QLabel(title)
        head.setStyleSheet("font-weight: 600; font-size: 14px;")
        column.addWidget(head)
        row = QWidget()
        flow = FlowLayout(row, _GAP)
        for start in offered:
            card = Card(start, self.pictures, size, row)
            card.picked.connect(self.begin)
            card.moved.connect(self._walk)
            flow.addWidget(card)
            self.cards.append(card)
        column.addWidget(row)
        column.addSpacing(12)

    def _walk(self, by: int) -> None:
        at = next((n for n, card in enumerate(self.cards) if card.hasFocus()), 0)
        card = self.cards[max(0, min(at + by, len(self.cards) - 1))]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self._shelf.ensureWidgetVisible(card)

    def _repaint(self, key: str) -> None:
        for card in self.cards:
            if card.start.path is not None and str(card.start.path) == key:
                card.update()

    def _place(self) -> None:
        top = self._window.menuBar().height()
        self.setGeometry(0, top, self._window.width(), self._window.height() - top)

    # -- doing -------------------------------------------------------------------------------------------------

    def begin(self, start: Start) -> None:
        """Begin with what a card stands for; a shipped figure is a template, a recent file is opened itself."""
        window = self._window
        is_own = start.path is not None and start.path in [one.path for one in starts.recents()]
        try:
            if start.path is not None and is_own:
                window.files.open(start.path)
            elif start.path is not None:
                window.windows.show_diagram(load(start.path), None, start.title, near=window)
            else:
                window.windows.show_diagram(starts.empty(start), None, tr("Untitled"), near=window)
        except CrosstalkError as error:
            messages.tell(self, error, tr("That cannot be opened"))
            return
        self.leave()
        window.canvas.fit_all()

    def _open(self) -> None:
        before = self._window.document.path
        count = len(self._window.windows.all)
        self._window.files.open_dialog()
        if self._window.document.path != before or len(self._window.windows.all) != count:
            self.leave()

    def _say(self) -> None:
        self.leave()
        self._window.menus.run("edit.command")

    def _tour(self) -> None:
        self.leave()
        self._window.menus.run("help.tour")


def show(window: MainWindow) -> WelcomePage:
    """Show the welcome page over a window; return it."""
    shown = window.findChild(WelcomePage)
    page = shown if isinstance(shown, WelcomePage) and shown.isVisible() else WelcomePage(window)
    page.show_page()
    return page
