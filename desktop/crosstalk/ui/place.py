"""Where a window stands on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

TITLE_BAR = 40
"""Room for the frame that the desktop puts above a window, which is not known before the window stands; pixels."""
_STEP = QPoint(28, 28)


def keep_on_screen(window: QWidget) -> None:
    """Make a window fit a screen that is smaller than the one it was last on."""
    room = window.screen().availableGeometry()
    wanted = QRect(window.pos(), window.size())
    placed = within(wanted, room)
    if placed.size() != wanted.size():
        window.resize(placed.size())
    if placed.topLeft() != wanted.topLeft():
        window.move(placed.topLeft())


def stand_beside(window: QWidget, other: QWidget) -> None:
    """Give a window the size of another, a step further right and down where the screen has room for that."""
    window.resize(other.size())
    window.move(other.pos() + _STEP)
    keep_on_screen(window)


def within(rect: QRect, room: QRect) -> QRect:
    """Return a window's place, made small and moved as far as it must to lie on the screen."""
    width, height = min(rect.width(), room.width()), min(rect.height(), room.height() - TITLE_BAR)
    x = max(room.x(), min(rect.x(), room.x() + room.width() - width))
    y = max(room.y(), min(rect.y(), room.y() + room.height() - TITLE_BAR - height))
    return QRect(x, y, width, height)
