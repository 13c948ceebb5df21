"""The panel in the corner of the canvas: drag the frame to pan, turn the wheel to zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from crosstalk.geometry import Point, Rect
from crosstalk.model import Diff
from crosstalk.tongue import tr
from crosstalk.ui import recent, style
from crosstalk.ui.canvas import CanvasView
from crosstalk.ui.canvas_actions import OVERVIEW
from crosstalk.ui.overview.picture import MapPicture
from crosstalk.ui.page_view import ZOOM_PER_DEGREE

LONGEST = 200
"""Pixels of the longer side of the picture."""
BESIDE = 14
"""Pixels between the panel and the edges of the canvas."""
RIM = 6
"""Pixels around the picture."""
QUIET = 350
"""Milliseconds without an edit until the picture is painted anew."""
SLICE = 0.006
"""Seconds of painting between two looks at what the person does."""
STEP = 0.25
"""How much of the window's size an arrow key moves the page."""
_WAYS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class Overview(QWidget):
    """Shows the whole page and leads the canvas; while it is hidden nothing is painted."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, canvas.session
        self.picture = MapPicture(canvas.session)
        self._grabbed: Point | None = None
        self._is_stale = True
        self.setObjectName("overview")
        self.setAccessibleName(tr("Overview of the page"))
        self.setToolTip(tr("Drag to move the page, turn the wheel to zoom; the arrow keys move it too"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._later = QTimer(self, singleShot=True, interval=QUIET)
        self._later.timeout.connect(self._begin)
        self._painting = QTimer(self, singleShot=True, interval=8)
        self._painting.timeout.connect(self._go_on)
        canvas.looked.connect(self._follow)
        self._session.scene_changed.connect(lambda _: self._mark())
        self._session.scene_filled.connect(lambda _: self._mark())
        self._session.looks_changed.connect(self._mark)
        self._session.history_changed.connect(self._edited)
        canvas.installEventFilter(self)
        self.hide()

    # -- keeping up --------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the canvas changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the corner, and paint what was missed."""
        super().showEvent(event)
        self._place()
        if self._is_stale:
            self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop painting; what is unfinished is begun again when it is shown."""
        super().hideEvent(event)
        self._is_stale |= self._painting.isActive() or self._later.isActive()
        self._painting.stop()
        self._later.stop()

    def _edited(self, diff: Diff) -> None:
        if "page" in diff.fields:
            self._mark()

    def _mark(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._later.start()

    def _begin(self) -> None:
        if self._session.history.gesture is not None:
            self._later.start()
            return
        self._is_stale = False
        self._place()
        self.picture.begin(self._room().size(), self.devicePixelRatioF(), self._world())
        self._go_on()

    def _go_on(self) -> None:
        if self.picture.step(SLICE):
            self._place()
            self.update()
        else:
            self._painting.start()

    def _follow(self) -> None:
        if self.isVisible():
            self.update()

    def _world(self) -> Rect:
        page, everything = self._session.scene.page, self._canvas.sheet.extent()
        whole = page if everything is None else page.union(everything)
        return whole.inflated(0.02 * max(whole.width, whole.height))

    def _place(self) -> None:
        world = self.picture.world if self._is_stale and self.picture.painted else self._world()
        longest = style.px(LONGEST)
        scale = longest / max(world.width, world.height)
        size = QSize(
            max(24, round(world.width * scale)) + 2 * RIM, max(24, round(world.height * scale)) + 2 * RIM
        )
        port = self._canvas.viewport().geometry()
        corner = QRect(0, 0, size.width(), size.height())
        corner.moveBottomRight(port.bottomRight())
        self.setGeometry(corner.translated(-BESIDE, -BESIDE))
        self.raise_()

    # -- leading the canvas ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or bring it to the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place, seen = self._to_page(event.position()), self._session.visible
        centre = seen.centre
        if not seen.contains(place):
            self._canvas.centre_on(place)
            centre = place
        self._grabbed = Point(place.x - centre.x, place.y - centre.y)
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan."""
        if self._grabbed is not None:
            place = self._to_page(event.position())
            self._canvas.centre_on(Point(place.x - self._grabbed.x, place.y - self._grabbed.y))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything."""
        self._canvas.fit_all()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, around the middle of the window."""
        turned = (event.angleDelta().y() or event.angleDelta().x()) / 8.0
        self._canvas.set_zoom(self._canvas.lens.zoom * ZOOM_PER_DEGREE**turned)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the page by the arrow keys, go back to it by Esc."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None:
            size = self._canvas.viewport().size()
            self._canvas.pan(-way[0] * STEP * size.width(), -way[1] * STEP * size.height())
        elif event.key() == Qt.Key.Key_Escape:
            self._canvas.setFocus()
        else:
            event.ignore()

    # -- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the picture up and the frame over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(style.SURFACE))
        room = self._room()
        painter.fillRect(room, QColor(style.PASTEBOARD))
        if not self.picture.pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(room, self.picture.pixmap)
        self._paint_frame(painter, room)
        line = QColor(style.ACCENT if self.hasFocus() else style.LINE_STRONG)
        _outline(painter, QRectF(self.rect()), line, self.devicePixelRatioF(), 1)
        painter.end()

    def _paint_frame(self, painter: QPainter, room: QRect) -> None:
        seen = self._session.visible
        corner, far = self._to_map(Point(seen.x, seen.y)), self._to_map(Point(seen.right, seen.bottom))
        frame = QRectF(corner, far).intersected(QRectF(room))
        if frame.isEmpty():
            return
        veil = QColor(style.PASTEBOARD)
        veil.setAlphaF(0.45)
        for part in _around(QRectF(room), frame):
            painter.fillRect(part, veil)
        _outline(painter, frame, QColor(style.ACCENT), self.devicePixelRatioF(), 2)

    def _room(self) -> QRect:
        return self.rect().adjusted(RIM, RIM, -RIM, -RIM)

    @property
    def _scale(self) -> float:
        world = self.picture.world
        return max(min(self._room().width() / world.width, self._room().height() / world.height), 1e-6)

    def _to_page(self, at: QPointF) -> Point:
        world = self.picture.world
        return Point((at.x() - RIM) / self._scale + world.x, (at.y() - RIM) / self._scale + world.y)

    def _to_map(self, at: Point) -> QPointF:
        world = self.picture.world
        return QPointF((at.x - world.x) * self._scale + RIM, (at.y - world.y) * self._scale + RIM)


def toggle(canvas: CanvasView) -> None:
    """Show the overview of a canvas or hide it, and remember that; it is made when it is first shown."""
    shown = canvas.findChild(Overview)
    if shown is None:
        shown = Overview(canvas)
    shown.setVisible(not shown.isVisible())
    recent.settings().setValue(OVERVIEW, shown.isVisible())


def is_shown(canvas: CanvasView) -> bool:
    """Say whether the overview of a canvas is shown."""
    found = canvas.findChild(Overview)
    return found is not None and found.isVisible()


def _around(outer: QRectF, inner: QRectF) -> tuple[QRectF, ...]:
    """Return what an inner rectangle leaves of an outer one."""
    return (
        QRectF(outer.left(), outer.top(), outer.width(), inner.top() - outer.top()),
        QRectF(outer.left(), inner.bottom(), outer.width(), outer.bottom() - inner.bottom()),
        QRectF(outer.left(), inner.top(), inner.left() - outer.left(), inner.height()),
        QRectF(inner.right(), inner.top(), outer.right() - inner.right(), inner.height()),
    )


def _outline(painter: QPainter, box: QRectF, color: QColor, ratio: float, wide: int) -> None:
    """Fill the rim of a box on whole pixels of the screen."""
    hair = max(1, round(wide * ratio)) / ratio
    x, y = round(box.x() * ratio) / ratio, round(box.y() * ratio) / ratio
    right, bottom = round(box.right() * ratio) / ratio, round(box.bottom() * ratio) / ratio
    for side in (
        QRectF(x, y, right - x, hair), QRectF(x, bottom - hair, right - x, hair),
        QRectF(x, y, hair, bottom - y), QRectF(right - hair, y, hair, bottom - y),
    ):  # fmt: skip
        painter.fillRect(side, color)
