"""Looking at the page: painting it, and moving it under the window."""

from __future__ import annotations

import math
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QNativeGestureEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QPinchGesture, QWidget

from crosstalk.editor.colors import painted_at, settled
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Point, Rect
from crosstalk.painting import paint_items
from crosstalk.ui.backing import rects_of
from crosstalk.ui.cursors import cursor
from crosstalk.ui.filling import Filling
from crosstalk.ui.lens import Lens
from crosstalk.ui.rulers.lines import GuideLines
from crosstalk.ui.sheet import Sheet
from crosstalk.ui.zooming import STEPS, clamped, fitting, next_step, unit_zoom

SETTLE = 140
"""Milliseconds after the last change of the zoom until everything is painted sharp."""
REFINE_SLICE = 0.007
"""Seconds of work on a sharper picture between two looks at what the person does."""
REST = 250
"""Milliseconds without a change until what stands still is painted exactly."""
WHEEL_STEP = 60.0
"""Pixels that a notch of the wheel moves the page."""
ZOOM_PER_DEGREE = 1.01
BESIDE = 0.6
"""How much of the window's size the page can be moved beyond its edge."""


class PageView(QAbstractScrollArea):
    """Shows the scene of a session with the marks above it.

    The wheel pans; Ctrl+wheel, Alt+wheel and a pinch zoom at the pointer.
    """

    zoom_changed = Signal()
    looked = Signal()
    """The page stands elsewhere in the window, or is larger or smaller."""
    hint_changed = Signal(str)

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.lens = Lens(zoom=unit_zoom(self))
        self.sheet = Sheet(session, self.lens)
        self.filling = Filling(session, self.sheet, self._show_filled, self)
        self.guides = GuideLines(self)
        self._fit_pending = True
        self._zooming = False
        self.setObjectName("canvas")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Expanding)
        self._set_up_timers()
        session.scene_changed.connect(self._scene_changed)
        session.looks_changed.connect(self._relight)
        session.overlay_changed.connect(self._marks_timer.start)
        session.tool_changed.connect(lambda _: self._marks_timer.start())
        session.pan_requested.connect(self.pan)
        session.fit_asked.connect(self.fit_all)
        session.zoom_asked.connect(self._magnify)
        session.zoom_step_asked.connect(self._step_at)
        self.filling.progressed.connect(self._tell_hint)

    def _set_up_timers(self) -> None:
        self._sharpen = QTimer(self, singleShot=True, interval=SETTLE)
        self._sharpen.timeout.connect(self._refine)
        self._refining = QTimer(self, singleShot=True, interval=1)
        self._refining.timeout.connect(self._refine)
        self._settling = QTimer(self, singleShot=True, interval=REST)
        self._settling.timeout.connect(self._settle)
        self._marks_timer = QTimer(self, singleShot=True, interval=0)
        self._marks_timer.timeout.connect(self._follow_marks)
        self._extent_timer = QTimer(self, singleShot=True, interval=200)
        self._extent_timer.timeout.connect(self._fit_ranges)

    # -- looking -----------------------------------------------------------------------------------------------

    @property
    def percent(self) -> float:
        """The zoom, 100 where a point on the page is a point on the screen."""
        return 100.0 * self.lens.zoom / unit_zoom(self)

    def set_percent(self, percent: float, at: QPointF | None = None) -> None:
        """Zoom; `at` (pixels of the window, its middle where None) stays where it is."""
        self.set_zoom(percent / 100.0 * unit_zoom(self), at)

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom to so many pixels per point."""
        zoom = clamped(zoom, unit_zoom(self))
        if abs(zoom - self.lens.zoom) < 1e-9:
            return
        self._fit_pending = False
        pivot = QPointF(self.viewport().rect().center()) if at is None else at
        page = self.lens.to_page(pivot)
        self._look(zoom, page.x * zoom - pivot.x(), page.y * zoom - pivot.y())

    def look_as(self, other: PageView) -> None:
        """Show the same part of the page as another view, at the same zoom; the whole where nobody looked closer."""
        if not other._fit_pending:
            self._fit_pending = False
            self._look(other.lens.zoom, other.lens.left, other.lens.top)

    def zoom_step(self, direction: int) -> None:
        """Go to the next round percentage above (1) or below (-1)."""
        self.set_percent(next_step(self.percent, direction))

    def _step_at(self, direction: int, x: float, y: float) -> None:
        self.set_percent(next_step(self.percent, direction), QPointF(x, y))

    def _magnify(self, rect: Rect) -> None:
        self.show_rect(rect, float(STEPS[-1]))

    def show_rect(self, rect: Rect, most: float = 400.0) -> None:
        """Zoom and move so that a rectangle of the page fills the window, at most to `most` percent."""
        self._fit_pending = False
        size = self.viewport().size()
        zoom = min(fitting(rect, size.width(), size.height()), most / 100.0 * unit_zoom(self))
        zoom = clamped(zoom, unit_zoom(self))
        centre = rect.centre
        self._look(zoom, centre.x * zoom - size.width() / 2, centre.y * zoom - size.height() / 2)

    def reveal(self, rect: Rect) -> None:
        """Show a rectangle of the page where it is not in view: at this zoom where it fits, else from further off."""
        if not self.session.visible.encloses(rect):
            self.show_rect(rect.inflated(12.0), self.percent)

    def fit_all(self) -> None:
        """Show the page, and what stands beside it."""
        page = self.session.scene.page
        everything = self.session.scene.bounds()
        self.show_rect(page if everything is None else page.union(everything))

    def fit_selection(self) -> None:
        """Show what is selected, or all where nothing is."""
        bounds = self.session.scene.bounds(self.session.selection) if self.session.selection else None
        if bounds is None:
            self.fit_all()
        else:
            self.show_rect(bounds.inflated(6.0))

    def pan(self, dx: float, dy: float) -> None:
        """Move the page under the window by pixels."""
        self._fit_pending = False
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - round(dx))
        down.setValue(down.value() - round(dy))

    def centre_on(self, place: Point) -> None:
        """Move the page so that a place of it is in the middle of the window, at this zoom."""
        here = self.lens.to_view(place)
        middle = QPointF(self.viewport().rect().center())
        self.pan(middle.x() - here.x(), middle.y() - here.y())

    def centre_of_view(self) -> Point:
        """Return the place of the page in the middle of the window."""
        return self.lens.to_page(QPointF(self.viewport().rect().center()))

    def color_at(self, place: QPoint) -> str:
        """Return the colour `#rrggbb` of the diagram at a pixel of the viewport, whatever eyes look at it.

        What is painted in one colour there gives that colour, and not the mixture along its rim.
        """
        backing = self.sheet.backing
        if not backing.area.contains(place):
            return self.session.scene.paper
        ratio = backing.pixmap.devicePixelRatio()
        pixel = QColor(backing.pixmap.toImage().pixel(int(place.x() * ratio), int(place.y() * ratio))).name()
        reach = self.session.pixels(2.0)
        return settled(pixel, painted_at(self.session.scene, self.lens.to_page(QPointF(place)), reach))

    def _look(self, zoom: float, left: float, top: float) -> None:
        """Go to a zoom and a corner at once, with one repaint."""
        zooms = zoom != self.lens.zoom
        self._zooming = True
        self.lens.zoom = zoom
        self._fit_ranges(wanted=Rect(left, top, 0.0, 0.0))
        self.horizontalScrollBar().setValue(round(left))
        self.verticalScrollBar().setValue(round(top))
        self._zooming = False
        self._took_place()
        self.sheet.backing.mark_all()
        if zooms and self.sheet.backing.painted:
            self.sheet.moving = True
            self._refining.stop()
            self._sharpen.start()
        self.session.refresh_overlay()
        self.looked.emit()
        self.viewport().update()
        self.zoom_changed.emit()

    def _took_place(self) -> None:
        self.lens.left, self.lens.top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        view, seen = self.session.view, self.lens.rect_to_page(self.viewport().rect())
        view.zoom, view.left, view.top = self.lens.zoom, seen.x, seen.y
        view.width, view.height, view.ratio = seen.width, seen.height, self.devicePixelRatioF()

    def _fit_ranges(self, wanted: Rect | None = None) -> None:
        """Let the scroll bars reach around the page and all that stands beside it."""
        size, zoom = self.viewport().size(), self.lens.zoom
        whole = self.session.scene.page
        if (everything := self.sheet.extent()) is not None:
            whole = whole.union(everything)
        beside = (BESIDE * size.width(), BESIDE * size.height())
        left, top = whole.x * zoom - beside[0], whole.y * zoom - beside[1]
        right, bottom = whole.right * zoom + beside[0], whole.bottom * zoom + beside[1]
        if wanted is not None:
            left, top = min(left, wanted.x), min(top, wanted.y)
            right, bottom = max(right, wanted.x + size.width()), max(bottom, wanted.y + size.height())
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(int(left), max(int(left), int(right) - size.width()))
        down.setRange(int(top), max(int(top), int(bottom) - size.height()))
        for bar, length in ((across, size.width()), (down, size.height())):
            bar.setPageStep(length)
            bar.setSingleStep(round(WHEEL_STEP / 3))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Shift the picture: only what comes in at the edge is painted."""
        if self._zooming:
            return
        self._took_place()
        self.sheet.backing.scroll(dx, dy)
        self.looked.emit()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan, or with Ctrl or Alt zoom at the pointer."""
        turned, fine = event.angleDelta(), event.pixelDelta()
        zooming = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.modifiers() & zooming:
            # With Alt Qt turns the wheel on its side.
            degrees = (turned.y() or turned.x()) / 8.0
            self.set_zoom(self.lens.zoom * ZOOM_PER_DEGREE**degrees, event.position())
        elif not fine.isNull():
            self.pan(fine.x(), fine.y())
        else:
            across, down = turned.x() / 120.0 * WHEEL_STEP, turned.y() / 120.0 * WHEEL_STEP
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                across, down = across or down, 0.0
            self.pan(across, down)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching, and let the rest be as it is."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.set_zoom(self.lens.zoom * (1.0 + event.value()), event.position())
                return True
        elif event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                at = QPointF(self.viewport().mapFromGlobal(pinch.hotSpot().toPoint()))
                self.set_zoom(self.lens.zoom * pinch.scaleFactor(), at)
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole page as long as nobody looked closer."""
        super().resizeEvent(event)
        if self._fit_pending:
            self.fit_all()
            self._fit_pending = True
        else:
            self._fit_ranges()
            self._took_place()

    def sizeHint(self) -> QSize:
        """Ask for room."""
        return QSize(900, 700)

    def show_anew(self) -> None:
        """Show another document: the whole page, and that as long as nobody looks closer."""
        self.fit_all()
        self._fit_pending = True

    # -- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Repair the picture of the page, put it up, and paint the marks above it."""
        self.sheet.repair(self.viewport().size(), self.devicePixelRatioF())
        if self.sheet.is_owed and not self._sharpen.isActive():
            self._refining.start()
        if self.sheet.take_repaired():
            self._settling.start(REST)
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        painter.drawPixmap(QPoint(0, 0), self.sheet.backing.picture)
        self.guides.paint(painter)
        if self._marks_timer.isActive():
            # Marks move together with the things below them, but this event clips to the things alone.
            for rect in self.sheet.take_marks():
                self.viewport().update(rect)
        painter.setTransform(self.lens.transform, True)
        paint_items(painter, self.sheet.marks)
        painter.end()
        self.filling.start()

    def _scene_changed(self, ids: set[str]) -> None:
        region = self.sheet.follow(ids)
        self._extent_timer.start()
        if region is None:
            self.viewport().update()
            return
        for rect in rects_of(region):
            self.viewport().update(rect)

    def _relight(self) -> None:
        if self.sheet.relight():
            self.viewport().update()

    def _follow_marks(self) -> None:
        """Paint marks that changed, show the cursor and the hint of the moment."""
        self._marks_timer.stop()
        for rect in self.sheet.take_marks():
            self.viewport().update(rect)
        self.viewport().setCursor(cursor(self.session.cursor))
        self._tell_hint()

    def _tell_hint(self) -> None:
        self.hint_changed.emit(self.filling.words or self.session.hint)

    def _show_filled(self) -> None:
        """Paint the page with the lines that were drawn since the last time."""
        self.sheet.backing.mark_all()
        self._extent_timer.start()
        self.viewport().update()

    def sharpen(self) -> None:
        """Paint what was painted in a hurry as it should be, at once and however long it takes."""
        self.sheet.refine(math.inf)
        self._paint_sharp()

    def _refine(self) -> None:
        """Prepare the sharp picture in slices, in which the window answers, and put it up when it is ready."""
        if self.sheet.refine(perf_counter() + REFINE_SLICE):
            self._paint_sharp()
        else:
            self._refining.start()

    def _paint_sharp(self) -> None:
        self._sharpen.stop()
        self._refining.stop()
        if self.sheet.renew():
            self.viewport().update()

    def _settle(self) -> None:
        """Paint exactly what stands still, a few tiles at a time."""
        if self.session.history.gesture is not None:
            self._settling.start(REST)
            return
        for tile in self.sheet.settle(perf_counter() + REFINE_SLICE):
            self.viewport().update(tile)
            self._settling.start(1)
