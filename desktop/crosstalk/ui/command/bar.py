"""The command line over the page: what is typed is searched for, or composed where it is a statement."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QLabel, QVBoxLayout, QWidget

from crosstalk.editor.composing.draft import Draft
from crosstalk.editor.composing.naming import Option
from crosstalk.editor.composing.preview import Preview
from crosstalk.editor.composing.statements import is_statement
from crosstalk.editor.finding.entry import Entry
from crosstalk.editor.finding.search import find
from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr
from crosstalk.ui import messages, recent, style
from crosstalk.ui.command import sources
from crosstalk.ui.command.line import CommandLine
from crosstalk.ui.command.results import ResultList
from crosstalk.ui.command.sentences import OPEN, Sentences
from crosstalk.ui.palette_thumbs import Thumbnails

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

WIDTH, GAP = 680, 8
PAUSE = 140
"""Milliseconds of quiet after which a statement is shown on the page."""
SETTING = "commands"
_MOST_USED = 30
_STEPS = {"up": -1, "down": 1, "page-up": -8, "page-down": 8}


class CommandBar(QFrame):
    """Opened by Ctrl+K, gone with Esc, Enter, or a click beside it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.document.session
        self.setObjectName("command-bar")
        self.setAccessibleName(tr("Command search"))
        self.setStyleSheet(
            f"#command-bar {{ background: {style.FIELD}; border: 1px solid {style.LINE_STRONG}; border-radius: 10px; }}"
            "#command-line { border: none; background: transparent; padding: 6px 8px; }"
        )
        self.setGraphicsEffect(_shadow(self))
        self.preview = Preview(self._session)
        self.draft: Draft | None = None
        self.choices: dict[str, Option] = {}
        self._used = _used()
        self.line = CommandLine(self)
        self.results = ResultList(Thumbnails(self._session.catalog, self), self)
        self.sentences = Sentences(self._session.catalog, self)
        self.hint = QLabel(self)
        self.hint.setObjectName("hint")
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(14, 6, 14, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        for part in (self.line, self.results, self.sentences, self.hint):
            layout.addWidget(part)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.show_statement)
        self.line.textChanged.connect(self._typed)
        self.line.pressed.connect(self._key)
        self.results.taken.connect(self.take)
        self.sentences.chosen.connect(self._choose)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def open(self, text: str = "") -> None:
        """Show it, with the caret in the line."""
        self._session.settle()
        self._clear_view()
        self.line.setPlainText(text)
        self._typed()
        self.show()
        self.raise_()
        self._place()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _clear_view(self) -> None:
        """Leave the welcome page: what is said is to be seen."""
        from crosstalk.ui.welcome.page import WelcomePage

        for page in self._window.findChildren(WelcomePage):
            if page.isVisible():
                page.leave()

    def close_bar(self) -> None:
        """Take away what was shown and go back to the page."""
        self._later.stop()
        self.preview.cancel()
        self._end()

    def take(self, entry: Entry | None) -> None:
        """Do what a row stands for."""
        if entry is None:
            return
        if not entry.enabled:
            self.hint.setText(
                tr("“{title}” is not possible now: select first what it is to act on.", title=entry.title)
            )
            return
        self._remember(entry.id)
        self._end()
        try:
            entry.run(self._session)
        except CrosstalkError as error:
            messages.tell(self._window, error)
        if entry.kind == "object" and entry.id in self._session.scene.items:
            self._window.canvas.reveal(self._session.scene.items[entry.id].body)

    def show_statement(self) -> None:
        """Show what was said on the page, and in words here."""
        self._later.stop()
        self.draft = self.preview.show(self.line.toPlainText(), self.choices)
        self.sentences.show_draft(self.draft)
        self.sentences.setVisible(bool(self.draft.things))
        self.hint.setText(self._verdict(self.draft))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at a click beside it, which then does what it would have done; follow the window's size."""
        if self.isVisible():
            if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
                inside = isinstance(watched, QWidget) and watched.window() is not self.window()
                spot = self.mapFromGlobal(event.globalPosition().toPoint())
                if isinstance(watched, QWidget) and not inside and not self.rect().contains(spot):
                    self.close_bar()
            elif watched is self._window and event.type() == QEvent.Type.Resize:
                self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc and Enter from the boxes in it too."""
        if event.key() == Qt.Key.Key_Escape:
            self._key("escape")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._key("enter")
        else:
            super().keyPressEvent(event)

    # -- what is typed -----------------------------------------------------------------------------------------

    def _typed(self) -> None:
        text = self.line.toPlainText()
        if is_statement(text):
            self.results.hide()
            self._later.start()
        else:
            self._later.stop()
            self.preview.cancel()
            self.draft = None
            self.sentences.hide()
            self._search(text)
        self._place()

    def _search(self, text: str) -> None:
        entries = find(self._session, text, self._used, sources.of(self._window))
        self.results.show_entries(entries)
        self.results.setVisible(bool(entries))
        if entries:
            self.hint.setText(
                tr("Enter takes the first; ↑ ↓ choose another.  A -> B, A -| B say what the figure shows.")
            )
        elif text.strip():
            self.hint.setText(
                tr(
                    "Nothing is called “{text}”. Say “{text} -> tumor cell” to draw it all the same.",
                    text=text.strip(),
                )
            )
        else:
            self.hint.setText(
                tr(
                    "Type a command, a component, a setting, or what stands on the page. Or say what the figure shows:"
                    " -> acts on, -| holds back, -o depends, => turns into; words may stand on the arrow."
                )
            )

    def _verdict(self, drafted: Draft) -> str:
        if drafted.is_open:
            return tr("Go on: what does the last arrow lead to?")
        unsure = [
            thing.name for thing in drafted.things if thing.kind in OPEN and thing.name not in self.choices
        ]
        new, lines = len(drafted.new), len(drafted.lines)
        parts = [tr("Enter adds {things} and {lines}.", things=_things(new), lines=_lines(lines))]
        if unsure:
            parts.append(tr("Look at: {names}.", names=", ".join(unsure[:6])))
        return " ".join(parts)

    def _choose(self, name: str, option: object) -> None:
        if isinstance(option, Option):
            self.choices[name] = option
            self.show_statement()

    def _key(self, name: str) -> None:
        if name == "escape":
            self.close_bar()
        elif name in _STEPS:
            self.results.step(_STEPS[name])
        elif self.results.isVisible():
            self.take(self.results.entry)
        elif is_statement(self.line.toPlainText()):
            self._keep()

    def _keep(self) -> None:
        self.show_statement()
        if self.draft is not None and not (self.draft.new or self.draft.lines):
            return
        self.preview.keep()
        self._end()
        boxes = [
            self._session.scene.items[i].body
            for i in self._session.selection
            if i in self._session.scene.items
        ]
        if boxes:
            self._window.canvas.reveal(type(boxes[0]).union_of(boxes) or boxes[0])

    # -- the frame ---------------------------------------------------------------------------------------------

    def _place(self) -> None:
        room = self._window.rect()
        width = min(WIDTH, room.width() - 32)
        self.setFixedWidth(width)
        self.adjustSize()
        top = self._window.menus.toolbar.geometry().bottom() + GAP
        self.move(QPoint((room.width() - width) // 2, top))

    def _end(self) -> None:
        self.hide()
        self.choices.clear()
        self._window.canvas.setFocus()

    def _remember(self, entry_id: str) -> None:
        self._used[entry_id] = 8.0
        for other in self._used:
            self._used[other] *= 0.95
        self._used = dict(sorted(self._used.items(), key=lambda pair: -pair[1])[:_MOST_USED])
        recent.settings().setValue(SETTING, json.dumps(self._used))


def _used() -> dict[str, float]:
    try:
        read = json.loads(str(recent.settings().value(SETTING, "{}")))
        return {str(i): min(8.0, float(score)) for i, score in read.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _things(count: int) -> str:
    return tr("1 thing") if count == 1 else tr("{count} things", count=count)


def _lines(count: int) -> str:
    return tr("1 connector") if count == 1 else tr("{count} connectors", count=count)


def _shadow(parent: QWidget) -> QGraphicsDropShadowEffect:
    effect = QGraphicsDropShadowEffect(parent)
    effect.setBlurRadius(32)
    effect.setOffset(0, 8)
    effect.setColor(QColor(20, 30, 60, 70))
    return effect
