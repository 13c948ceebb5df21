"""The bar itself: when it comes, where it stands, when it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from crosstalk.model import Connector, Region, Strand
from crosstalk.tongue import tr
from crosstalk.ui import recent, style
from crosstalk.ui.nearby import parts, placing

if TYPE_CHECKING:
    from crosstalk.ui.nearby.kinds import Strip
    from crosstalk.ui.window import MainWindow

SETTING = "context_toolbar"
SETTLE = 260
"""Milliseconds that the selection, the zoom and the place stand still before the bar comes."""
ROOM = 30
"""Pixels left around the selection for its handles, the one that turns it, and the arrows at its sides."""

_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


def is_wanted() -> bool:
    """Say whether the person wants the bar."""
    return str(recent.settings().value(SETTING, "true")).casefold() == "true"


class NearbyBar(parts.Bar):
    """A small toolbar beside the selection, a child of the canvas."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.canvas)
        self._window, self._canvas = window, window.canvas
        self._session = window.document.session
        self._strips: dict[str, Strip] = {}
        self._strip: Strip | None = None
        self._is_asked = self._is_dismissed = False
        self.setObjectName("nearby-bar")
        self.setAccessibleName(tr("Context toolbar"))
        self.setStyleSheet(sheet("nearby-bar"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(5, 3, 5, 3)
        self.hide()
        self._timer = QTimer(self, singleShot=True, interval=SETTLE)
        self._timer.timeout.connect(self.come)
        self._leave = [
            self._session.selection_changed.connect(self._chosen),
            self._session.scene_changed.connect(self._moved),
            self._session.history_changed.connect(lambda _: self.wait()),
            self._session.tool_changed.connect(lambda _: self._again()),
            self._session.text_edit_started.connect(lambda _: self.hide()),
            self._session.text_edit_ended.connect(lambda _: self._again()),
            self._session.suggestion_changed.connect(lambda _: self._again()),
        ]
        self._canvas.looked.connect(self._again)
        self._canvas.installEventFilter(self)
        self.destroyed.connect(lambda _=None, leave=self._leave: [end() for end in leave])
        self.wait()

    # -- coming and going --------------------------------------------------------------------------------------

    def wait(self) -> None:
        """Come, or look again, once nothing changed for a while."""
        if self._session.selection or self.isVisible():
            self._timer.start()

    def come(self) -> None:
        """Show what can be done with the selection, if now is the time."""
        at = self._place() if self._may_come() else None
        if at is None:
            self._go()
            return
        self.move(at)
        self.show()
        self.raise_()

    def ask(self) -> bool:
        """Come at once, because a key asked for it, and take the focus; say whether there is something to show."""
        self._is_asked, self._is_dismissed = True, False
        self._timer.stop()
        self.come()
        fields = self._fields()
        if not self.isVisible() or not fields:
            self._is_asked = False
            return False
        fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def dismiss(self) -> None:
        """Go until something else is selected."""
        self._is_dismissed, self._is_asked = True, False
        self._go()

    def _may_come(self) -> bool:
        session = self._session
        still = session.history.gesture is None and session.text_edit is None
        idle = session.tool.name == "select" and session.state.name == session.tool.home(session).name
        wanted = self._is_asked or (is_wanted() and not self._is_dismissed)
        # A button that is held down may become a drag.
        held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        return bool(session.selection) and still and idle and wanted and not held

    def _go(self) -> None:
        had_focus = self.isVisible() and self._has_focus()
        self.hide()
        if had_focus:
            self._canvas.setFocus()
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton and self._session.selection:
            self._timer.start()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _chosen(self, _: tuple[str, ...]) -> None:
        self._is_asked = self._is_dismissed = False
        self._again()

    def _moved(self, _: set[str]) -> None:
        # What is dragged takes the bar away with its first move; the moves after it find nothing to do.
        if self.isVisible() and self._session.history.gesture is not None:
            self._again()

    def _again(self) -> None:
        """Go, and come back when all stands still; with the focus in the bar it stays and moves along."""
        if self.isVisible() and not self._has_focus():
            self.hide()
        self.wait()

    # -- what it holds -----------------------------------------------------------------------------------------

    def _fill(self) -> bool:
        from crosstalk.ui.nearby import kinds

        chosen = [r for r in map(self._session.record, self._session.selection) if r is not None]
        if not chosen:
            return False
        name = kinds.kind_of(chosen)
        if name not in self._strips:
            self._strips[name] = kinds.make(name, self._window, self)
            self._row.addWidget(self._strips[name])
        self._strip = self._strips[name]
        for other in self._strips.values():
            other.setVisible(other is self._strip)
        self._strip.show_records()
        self._row.activate()
        self.adjustSize()
        return True

    def _fields(self) -> list[QWidget]:
        if self._strip is None:
            return []
        made = self._strip.findChildren(QWidget)
        return [
            w
            for w in made
            if w.isVisibleTo(self) and w.isEnabled() and isinstance(w, QAbstractButton | QLineEdit)
        ]

    # -- where it stands ---------------------------------------------------------------------------------------

    def _place(self) -> QPoint | None:
        if not self._fill():
            return None
        port = self._canvas.viewport()
        room = QRect(port.pos(), port.size())
        box = self._box()
        at = placing.beside(box, self.size(), room) if box is not None else None
        if at is None and self._is_asked:
            return placing.at_foot(self.size(), room)
        return at

    def _box(self) -> QRect | None:
        """Return what the selection covers in pixels, with the room of its handles."""
        session = self._session
        bounds = session.scene.bounds(session.selection)
        if bounds is None:
            return None
        records = map(session.record, session.selection)
        thin = all(isinstance(r, Connector | Strand | Region) for r in records)
        room = ROOM // 2 if thin else ROOM
        seen = self._canvas.lens.rect_to_view(bounds).toAlignedRect().adjusted(-room, -room, room, room)
        return seen.translated(self._canvas.viewport().pos())

    # -- keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by the arrow keys, press by Enter, open by Down, leave by Esc."""
        focus = QApplication.focusWidget()
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif step:
            self._walk(step)
        elif isinstance(focus, QToolButton) and event.key() in _PRESSES:
            if focus.menu() is not None:
                focus.showMenu()
            elif event.key() != Qt.Key.Key_Down:
                focus.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within the bar."""
        self._walk(1 if forward else -1)
        return True

    def _walk(self, step: int) -> None:
        fields = self._fields()
        focus = QApplication.focusWidget()
        at = next((n for n, f in enumerate(fields) if f is focus), -step)
        if fields:
            fields[(at + step) % len(fields)].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the place anew when the canvas changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._again()
        return super().eventFilter(watched, event)


def sheet(name: str) -> str:
    """Return the look of a small bar."""
    return f"""
QFrame#{name} {{ background: {style.FIELD}; border: 1px solid {style.LINE_STRONG}; border-radius: 8px; }}
QFrame#nearby-line {{ background: {style.LINE}; margin: 0 3px; }}
QToolButton[opens="true"] {{ padding-right: {style.px(13)}px; }}
QToolButton[opens="true"]::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: center right;
    right: 2px; }}
"""
