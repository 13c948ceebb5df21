"""A scale in millimetres along an edge of the page, out of which guides are dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crosstalk.commands import guides as edits
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.frames import bounds_of
from crosstalk.editor.guides import guide_at, rounded, seen_guides
from crosstalk.editor.tools.guiding import MovingGuide
from crosstalk.geometry import MM, Point, Rect
from crosstalk.model import Diff
from crosstalk.model.guides import Axis
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.qt_events import button_name, held_button, pointer_event
from crosstalk.ui.rulers.color import guide_color
from crosstalk.ui.rulers.ticks import scale_for, ticks, words_of

if TYPE_CHECKING:
    from crosstalk.ui.canvas import CanvasView

THICK = 20
"""Pixels across a ruler."""
LENGTHS = (1.0, 0.42, 0.24)
"""How far strokes reach across the ruler, by rank."""
FONT = 9.5
"""Height of the numbers in pixels."""
MANY = 400
"""The extent of more selected things is not followed during a drag."""


class Ruler(QWidget):
    """Stands above ("x") or left of ("y") the page and shows its millimetres, the pointer and what is selected.

    A move of the pointer repaints two lines of it; panning repaints its own strip and nothing of the page.
    """

    def __init__(self, canvas: CanvasView, axis: Axis, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas, self._session, self.axis = canvas, canvas.session, axis
        self._pointer: float | None = None
        self._extent: tuple[float, float] | None = None
        self._stood = (0.0, 0)
        """Zoom and place of the page when it was painted last."""
        self.setObjectName(f"ruler-{axis}")
        self.setAccessibleName(tr("Ruler above the page") if axis == "x" else tr("Ruler beside the page"))
        self.setToolTip(tr("Drag a guide out of the ruler; double-click to type where it lies"))
        self.setCursor(Qt.CursorShape.SizeVerCursor if axis == "x" else Qt.CursorShape.SizeHorCursor)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored
        self.setSizePolicy(free if axis == "x" else fixed, fixed if axis == "x" else free)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._measure)
        canvas.looked.connect(self._look)
        canvas.pointer_moved.connect(self._follow)
        self._session.selection_changed.connect(lambda _: self._later.start())
        self._session.history_changed.connect(self._edited)
        self._session.guides_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the room of the numbers."""
        thick = style.px(THICK)
        return QSize(thick, thick)

    # -- guides ------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a guide out of the ruler, or the one whose mark is under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        start, session = self._event(event), self._session
        number = guide_at(session, start.point, self.axis)
        if number is not None:
            session.settle()
            session.begin_state(MovingGuide.of(session, number, start))
        else:
            session.begin_state(MovingGuide.pulled_out(session, "y" if self.axis == "x" else "x", start))
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lead the guide, and mark the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._session.move(self._event(event))
        place = self._event(event)
        self._canvas.pointer_moved.emit(place.x, place.y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the guide where it is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._session.release(self._event(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask where the guide under the pointer is to lie, or a new one there."""
        session, place = self._session, self._event(event)
        number = guide_at(session, place.point, self.axis)
        if number is None:
            at = rounded(session, place.x if self.axis == "x" else place.y)
            session.settings.guides_shown = True
            number = session.run(later("Add guide"), edits.add_guide, self.axis, at)
        if number is not None:
            session.guide_asked.emit(number)

    def _event(self, event: QMouseEvent) -> PointerEvent:
        at = QPointF(self._canvas.viewport().mapFromGlobal(event.globalPosition()))
        pressed = button_name(event.button())
        held = pressed if pressed != "none" else held_button(event.buttons())
        return pointer_event(self._canvas.lens, at, held, event.modifiers())

    # -- keeping up --------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Shift what is painted while the page moves; only what comes in at the end is painted anew."""
        lens, ratio = self._canvas.lens, self.devicePixelRatioF()
        zoom, before = self._stood
        now = lens.left if self.axis == "x" else lens.top
        self._stood = (lens.zoom, now)
        if zoom != lens.zoom or ratio != int(ratio):
            self.update()
        elif self.axis == "x":
            self.scroll(before - now, 0)
        else:
            self.scroll(0, before - now)

    def _follow(self, x: float, y: float) -> None:
        if not self.isVisible():
            return
        before, self._pointer = self._pointer, x if self.axis == "x" else y
        for place in (before, self._pointer):
            if place is not None:
                self.update(self._strip(self._pixel(place) - 2, 5))

    def _edited(self, diff: Diff) -> None:
        if "guides" in diff.fields or "page" in diff.fields:
            self.update()
        session = self._session
        if session.selection and (len(session.selection) <= MANY or session.history.gesture is None):
            self._later.start()

    def _measure(self) -> None:
        rect = bounds_of(self._session, self._session.selection) if self.isVisible() else None
        extent = None if rect is None else self._ends(rect)
        if extent != self._extent:
            self._extent = extent
            self.update()

    def _ends(self, rect: Rect) -> tuple[float, float]:
        return (rect.x, rect.right) if self.axis == "x" else (rect.y, rect.bottom)

    def showEvent(self, event: object) -> None:
        """Mark what is selected by now."""
        self._later.start()

    # -- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that is asked for."""
        painter = QPainter(self)
        seen = event.rect()
        painter.fillRect(seen, QColor(style.SURFACE))
        self._paint_extents(painter)
        self._paint_ticks(painter, seen)
        self._paint_guides(painter)
        if self._pointer is not None:
            self._line(painter, self._pixel(self._pointer), 0.0, QColor(style.ACCENT))
        across = self._thick - self._hair
        edge = QRectF(0.0, across, self.width(), self._hair) if self.axis == "x" else None
        painter.fillRect(edge or QRectF(across, 0.0, self._hair, self.height()), QColor(style.LINE_STRONG))
        painter.end()

    def _paint_extents(self, painter: QPainter) -> None:
        low, high = self._ends(self._session.scene.page)
        self._fill(painter, low, high, 0.0, QColor(style.FIELD))
        if self._extent is not None:
            self._fill(painter, *self._extent, 0.0, QColor(style.ACCENT_SOFT))
            self._fill(painter, *self._extent, 1.0 - 2.0 / self._thick, QColor(style.ACCENT))

    def _paint_ticks(self, painter: QPainter, seen: QRect) -> None:
        scale = scale_for(self._canvas.lens.zoom)
        low, high = (seen.left(), seen.right()) if self.axis == "x" else (seen.top(), seen.bottom())
        painter.setFont(self._font())
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        stroke, words = QColor(style.TEXT_FAINT), QColor(style.TEXT_MUTED)
        stroke.setAlphaF(0.75)
        # A number is written behind its stroke, so that of the one before may reach in.
        for tick in ticks(scale, self._mm(low) - scale.step, self._mm(high + 1)):
            at = self._pixel(tick.mm * MM)
            self._line(painter, at, 1.0 - LENGTHS[tick.rank], stroke)
            if tick.rank == 0:
                self._write(painter, at, words_of(tick.mm), words)

    def _write(self, painter: QPainter, at: float, words: str, color: QColor) -> None:
        painter.setPen(color)
        # Beside the page they read upwards and end at their stroke, so that they too stand behind it.
        left = 3.0 if self.axis == "x" else -83.0
        room = QRectF(left, 0.0, 80.0, self._thick * 0.68)
        side = Qt.AlignmentFlag.AlignLeft if self.axis == "x" else Qt.AlignmentFlag.AlignRight
        align = side | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        if self.axis == "x":
            painter.translate(at, 0.0)
        else:
            painter.translate(0.0, at)
            painter.rotate(-90.0)
        painter.drawText(room, align, words)
        painter.restore()

    def _paint_guides(self, painter: QPainter) -> None:
        for guide in seen_guides(self._session):
            if guide.axis == self.axis:
                self._line(painter, self._pixel(guide.at), 0.55, guide_color(), 3)

    def _line(self, painter: QPainter, at: float, start: float, color: QColor, wide: int = 1) -> None:
        """Fill a stroke on whole pixels of the screen, from a share of the thickness to the page."""
        hair, thick = self._hair, self._thick
        at = round(at / hair) * hair - (wide // 2) * hair
        top = round(start * thick / hair) * hair
        if self.axis == "x":
            painter.fillRect(QRectF(at, top, wide * hair, thick - top), color)
        else:
            painter.fillRect(QRectF(top, at, thick - top, wide * hair), color)

    def _fill(self, painter: QPainter, low: float, high: float, start: float, color: QColor) -> None:
        first, last, top = self._pixel(low), self._pixel(high), start * self._thick
        if self.axis == "x":
            painter.fillRect(QRectF(first, top, last - first, self._thick - top), color)
        else:
            painter.fillRect(QRectF(top, first, self._thick - top, last - first), color)

    def _strip(self, at: float, long: int) -> QRect:
        if self.axis == "x":
            return QRect(int(at), 0, long, self.height())
        return QRect(0, int(at), self.width(), long)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(8, round(FONT * style.scale)))
        return font

    def _pixel(self, at: float) -> float:
        """Return the pixel along the ruler of a place of the page."""
        spot = self._canvas.lens.to_view(Point(at, at))
        return spot.x() if self.axis == "x" else spot.y()

    def _mm(self, pixel: float) -> float:
        place = self._canvas.lens.to_page(QPointF(pixel, pixel))
        return (place.x if self.axis == "x" else place.y) / MM

    @property
    def _thick(self) -> float:
        return float(self.height() if self.axis == "x" else self.width())

    @property
    def _hair(self) -> float:
        """One pixel of the screen, in pixels of the window."""
        return 1.0 / self.devicePixelRatioF()
