"""The page as it is worked on: every event goes to the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from crosstalk.editor import just_type
from crosstalk.editor.events import Button, PointerEvent
from crosstalk.editor.session import EditorSession
from crosstalk.editor.text_edit import TextEdit
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.drops import Drops
from crosstalk.ui.page_view import WHEEL_STEP, PageView
from crosstalk.ui.qt_events import MODIFIER_KEYS, button_name, held_button, key_event, pointer_event

if TYPE_CHECKING:
    from crosstalk.ui.in_place import InPlaceEditor


ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""Which way the page goes under the window, to show more of where an arrow key points."""


BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class CanvasView(PageView):
    """Shows what an `EditorSession` has open and hands it the pointer, the keys, and what is dropped."""

    pointer_moved = Signal(float, float)
    menu_requested = Signal(QPoint)
    files_dropped = Signal(list, QPointF)
    _has_rim = False
    _drops: Drops | None = None  # Qt sends events to the viewport before __init__ is through

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._space = False
        self._in_place: InPlaceEditor | None = None
        self._at: QPointF | None = None
        self._drops = Drops(self)
        self.setAccessibleName(tr("Page"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self.looked.connect(self._place_text)
        session.text_edit_started.connect(self._begin_text)
        session.page_asked.connect(lambda: self.setFocus(Qt.FocusReason.ShortcutFocusReason))
        session.text_edit_ended.connect(self._end_text)
        session.selection_changed.connect(self._follow_input_method)

    # -- the pointer -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hand a press to the editor."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._show_rim(False)
        self.session.press(self._pointer(event, button_name(event.button())))
        self._answered()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hand a move to the editor."""
        self.session.move(self._pointer(event, held_button(event.buttons())))
        page = self.lens.to_page(event.position())
        self.pointer_moved.emit(page.x, page.y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand a release to the editor."""
        self.session.release(self._pointer(event, button_name(event.button())))
        self._answered()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hand a double click to the editor."""
        self.session.double_click(self._pointer(event, button_name(event.button())))
        self._answered()

    def _pointer(self, event: QMouseEvent, button: Button) -> PointerEvent:
        self._at = event.position()
        return pointer_event(self.lens, event.position(), button, event.modifiers(), space=self._space)

    def _answered(self) -> None:
        # Typing in place is on in this very moment: the focus belongs to it.
        if self._in_place is not None:
            self._in_place.setFocus()
        self._follow_marks()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the pointer."""
        self.session.leave()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected: at the pointer, or, by a key, at the selection."""
        self._follow_marks()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_requested.emit(self._at_selection() if by_key else event.globalPos())

    def _at_selection(self) -> QPoint:
        """Return the middle of what is seen of the selection on the screen, of the window where nothing is."""
        session, seen = self.session, self.viewport().rect()
        bounds = session.scene.bounds(session.selection) if session.selection else None
        spot = self.lens.rect_to_view(bounds).toRect().intersected(seen) if bounds is not None else seen
        return self.viewport().mapToGlobal((spot if spot.isValid() else seen).center())

    def viewportEvent(self, event: QEvent) -> bool:
        """Take what is dragged here."""
        return (self._drops is not None and self._drops.takes(event)) or super().viewportEvent(event)

    # -- keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key to the editor; Space holds the hand, a modifier alone is news for a drag."""
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(event)
            return
        if event.key() in MODIFIER_KEYS:
            self._change_loan(event.modifiers())
            self._again(event.modifiers())
            return
        key = key_event(event)
        if key is None or not (self.session.key(key) or self._pans(event)):
            event.ignore()
            return
        self._answered()

    def _pans(self, event: QKeyEvent) -> bool:
        """Move the page by an arrow key that nothing else had a use for."""
        way = ARROWS.get(Qt.Key(event.key()))
        if way is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.pan(way[0] * WHEEL_STEP, way[1] * WHEEL_STEP)
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Put the hand away when Space comes up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._drop_space()
        elif event.key() in MODIFIER_KEYS:
            self._change_loan(event.modifiers())
            self._again(event.modifiers())
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab for going from object to object."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a rim around the page where keys led here: a click says for itself where it went."""
        self._show_rim(event.reason() in BY_KEYS)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and the rim that says that the keys go to it."""
        super().paintEvent(event)
        if self._has_rim:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(style.ACCENT), 2.0))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _show_rim(self, has_rim: bool) -> None:
        if has_rim != self._has_rim:
            self._has_rim = has_rim
            self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of Space: its release will not be heard."""
        self._drop_space()
        self._show_rim(False)
        super().focusOutEvent(event)

    def _hold_space(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or self._space:
            return
        self._space = True
        wanted = _lent(event.modifiers())
        if not self.session.is_borrowed and self.session.tool.name != wanted:
            self.session.push_tool(wanted)
        self._follow_marks()

    def _change_loan(self, modifiers: Qt.KeyboardModifier) -> None:
        """Take the magnifier for the hand, or the other way, where Ctrl goes down or up while Space is held."""
        session = self.session
        if self._space and session.is_borrowed and session.state.name == "idle":
            session.pop_tool()
            if session.tool.name != _lent(modifiers):
                session.push_tool(_lent(modifiers))
            self._follow_marks()

    def _drop_space(self) -> None:
        if not self._space:
            return
        self._space = False
        if self.session.is_borrowed and self.session.state.name == "idle":
            self.session.pop_tool()
        self._follow_marks()

    def _again(self, modifiers: Qt.KeyboardModifier) -> None:
        if self._at is not None and self.session.pointer_inside and not self.session.key_pointer.is_used:
            held = held_button(QApplication.mouseButtons())
            self.session.move(pointer_event(self.lens, self._at, held, modifiers, space=self._space))

    # -- typing ------------------------------------------------------------------------------------------------

    def _begin_text(self, edit: TextEdit) -> None:
        from crosstalk.ui.in_place import InPlaceEditor

        self._end_text(edit)
        self.sheet.hide_words(edit)
        self._in_place = InPlaceEditor(self, edit)
        self._in_place.show()
        self._in_place.setFocus()

    def _follow_input_method(self, _: tuple[str, ...] = ()) -> None:
        """Let an input method compose where its letters would be words, and leave single letters to tools elsewhere."""
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, bool(just_type.subject(self.session)))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin the words of the selected thing with what an input method composes."""
        record_id = just_type.subject(self.session)
        if not record_id or not (event.preeditString() or event.commitString()):
            event.ignore()
        elif self.session.edit_text(record_id) is not None and self._in_place is not None:
            QApplication.sendEvent(self._in_place, event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Tell an input method whether it is wanted, and that its window belongs beside the words."""
        record_id = just_type.subject(self.session)
        if query == Qt.InputMethodQuery.ImEnabled:
            return bool(record_id)
        item = self.session.scene.items.get(record_id)
        if query == Qt.InputMethodQuery.ImCursorRectangle and item is not None:
            return self.lens.rect_to_view(item.label_bounds or item.body)
        return super().inputMethodQuery(query)

    def _end_text(self, edit: TextEdit) -> None:
        editor, self._in_place = self._in_place, None
        self.sheet.show_words()
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.retire()
            if had_focus:
                self.setFocus()
        self.viewport().update()

    @property
    def in_place(self) -> InPlaceEditor | None:
        """The editor of the text that is being typed on the page, or None."""
        return self._in_place

    def _place_text(self) -> None:
        if self._in_place is not None:
            self._in_place.place()


def _lent(modifiers: Qt.KeyboardModifier) -> str:
    """Return the tool that Space lends."""
    return "zoom" if modifiers & Qt.KeyboardModifier.ControlModifier else "hand"
