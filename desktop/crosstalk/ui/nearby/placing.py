"""Where a bar stands: beside a rectangle, within another, never over the first."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN = 6
"""From the edge of the room, in pixels."""


def beside(box: QRect, size: QSize, room: QRect) -> QPoint | None:
    """Return the place for a bar: above, else below, else right or left of a box; None where none has room.

    A box that is partly out of sight counts by what is seen of it, so that the bar stands near that.
    """
    inner = room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    seen = box.intersected(inner)
    if seen.isEmpty():
        return None
    middle = QPoint(seen.center().x() - size.width() // 2, seen.center().y() - size.height() // 2)
    tried = (
        QPoint(middle.x(), box.top() - size.height()),
        QPoint(middle.x(), box.bottom() + 1),
        QPoint(box.right() + 1, middle.y()),
        QPoint(box.left() - size.width(), middle.y()),
    )
    for at in tried:
        placed = _within(QRect(at, size), inner)
        if inner.contains(placed) and not placed.intersects(box):
            return placed.topLeft()
    return None


def at_foot(size: QSize, room: QRect) -> QPoint:
    """Return the place at the lower edge of the room, for a bar that was asked for where there is no better one."""
    x = room.center().x() - size.width() // 2
    return QPoint(max(room.left(), x), max(room.top(), room.bottom() - size.height() - 2 * MARGIN))


def _within(rect: QRect, room: QRect) -> QRect:
    x = max(room.left(), min(rect.x(), room.right() + 1 - rect.width()))
    y = max(room.top(), min(rect.y(), room.bottom() + 1 - rect.height()))
    return QRect(QPoint(x, y), rect.size())
