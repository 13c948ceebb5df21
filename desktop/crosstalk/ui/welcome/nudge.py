"""What an empty page says: the next thing to do, by mouse or by key; it goes with the first thing placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel

from crosstalk.editor.actions import REGISTRY
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.helping.keys import shown

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

_LINK = "do:"
_WIDE = 420


class EmptyPageNote(QLabel):
    """Stands in the middle of the canvas as long as the diagram has nothing in it."""

    def __init__(self, window: MainWindow) -> None:
        self._room = window.canvas.viewport()
        super().__init__(self._room)
        self._window, self._session = window, window.document.session
        self.setObjectName("empty-page")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setStyleSheet(f"color: {style.TEXT_MUTED}; background: transparent;")
        self.linkActivated.connect(lambda link: window.menus.run(link.removeprefix(_LINK)))
        self._session.history_changed.connect(lambda _: self.refresh())
        self._session.tool_changed.connect(lambda _: self.refresh())
        window.document.replaced.connect(self.refresh)
        self._room.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Show or hide it."""
        is_empty = not self._session.history.records and self._session.tool.name == "select"
        if is_empty and not self.isVisibleTo(self._room):
            self.setText(self._words())
            self._place()
        self.setVisible(is_empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _words(self) -> str:
        lines = [
            f"<b>{tr('Drag a component onto the page')}</b>",
            tr("or {search} to find one by name", search=self._link("view.search")),
            tr("or {say} and type “neuron -releases CGRP-> CD8 T cell”", say=self._link("edit.command")),
            tr("or begin with a {scene}", scene=self._link("file.insert_scene", tr("scene"))),
        ]
        return "<p style='line-height:150%'>" + "<br>".join(lines) + "</p>"

    def _link(self, action_id: str, words: str = "") -> str:
        text = words or tr("press {key}", key=shown(REGISTRY[action_id].shortcut))
        return f"<a href='{_LINK}{action_id}' style='color:{style.ACCENT}; text-decoration:none'>{text}</a>"

    def _place(self) -> None:
        room = self._room.rect()
        self.setFixedWidth(min(_WIDE, max(120, room.width() - 24)))
        self.adjustSize()
        self.move(room.center() - self.rect().center())
