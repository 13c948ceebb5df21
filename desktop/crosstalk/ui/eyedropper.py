"""Picking a colour from the page, from another part of the program, or from the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from crosstalk.ui.page_view import PageView


class Eyedropper(QObject):
    """From `begin` to the next click, or Esc. `picked` tells the colour; `ended` comes after it, and after Esc."""

    picked = Signal(str)
    ended = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._is_on = False

    def begin(self) -> None:
        """Take the pointer."""
        self._is_on = True
        QApplication.setOverrideCursor(Qt.CursorShape.CrossCursor)
        # While it is grabbed, clicks beyond the window come here too, where the window system allows it.
        self._owner.grabMouse()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def end(self) -> None:
        """Give the pointer back."""
        if not self._is_on:
            return
        self._is_on = False
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._owner.releaseMouse()
        QApplication.restoreOverrideCursor()
        QToolTip.hideText()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the pointer and Esc; nothing else gets to see them."""
        if not self._is_on:
            return False
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.end()
            return True
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._tell(event.globalPosition().toPoint())
        elif event.type() == QEvent.Type.MouseButtonRelease:
            # Only now: the release must not go to what lies below.
            if event.button() == Qt.MouseButton.LeftButton:
                self.picked.emit(color_at(event.globalPosition().toPoint()))
            self.end()
        return True

    def _tell(self, at: QPoint) -> None:
        color = color_at(at)
        swatch = f'<span style="background:{color}">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</span>'
        QToolTip.showText(at + QPoint(12, 12), f"{swatch}&nbsp;{color}", self._owner)


def color_at(place: QPoint) -> str:
    """Return the colour `#rrggbb` at a place of the screen; on a page the diagram's own, whatever eyes look at it."""
    widget = QApplication.widgetAt(place)
    above = widget
    while above is not None:
        if isinstance(above, PageView):
            return above.color_at(above.viewport().mapFromGlobal(place))
        above = above.parentWidget()
    if widget is not None:
        return _first(widget.grab(QRect(widget.mapFromGlobal(place), QSize(1, 1))))
    screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
    local = place - screen.geometry().topLeft()
    return _first(screen.grabWindow(0, local.x(), local.y(), 1, 1))


def _first(pixmap: QPixmap) -> str:
    return QColor(pixmap.toImage().pixel(0, 0)).name() if not pixmap.isNull() else "#000000"
