"""What the room sees: the step, as large as it fits, the pointer's dot, or nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRadialGradient,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.presenter.pictures import Pictures
from crosstalk.ui.presenter.show import Show

FADE = 160
"""Milliseconds in which one step goes over into the next."""
IDLE = 2000
"""Milliseconds without a move until the cursor goes."""
DOT = 11.0
"""Radius of the pointer's dot, in logical pixels of a window 1,000 wide."""
_LASER = QColor("#ff2d2d")


class AudienceWindow(QWidget):
    """A window without a frame. A click goes on, the right button back; a held button points."""

    def __init__(self, show: Show, pictures: Pictures, paper: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._show, self._pictures, self._paper = show, pictures, QColor(paper)
        self._step = show.step.id
        self._before: QPixmap | None = None
        self._pressed_at: QPointF | None = None
        self._held = False
        self.setObjectName("audience")
        self.setAccessibleName(tr("Presentation"))
        self.setWindowTitle(tr("Presentation"))
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._fade = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=FADE)
        self._fade.valueChanged.connect(lambda _: self.update())
        self._fade.finished.connect(self._faded)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._hide_cursor)
        show.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the step of the moment; another one comes in softly."""
        if self._show.step.id != self._step:
            ratio = self.devicePixelRatioF()
            if self.isVisible() and self._pictures.is_ready(self._step, self.size(), ratio):
                self._before = self._pictures.of(self._step, self.size(), ratio)
                self._fade.stop()
                self._fade.setDuration(FADE if style.moves else 0)
                self._fade.start()
            self._step = self._show.step.id
        self._hide_cursor() if self._show.laser else self._idle.start()
        self.update()

    @property
    def frame(self) -> QRect:
        """Where the page is."""
        size = self._pictures.size(self.size())
        return QRect(
            (self.width() - size.width()) // 2,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the step, dot and typed number, or black."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._show.is_black:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
        else:
            painter.fillRect(self.rect(), self._paper)
            self._paint_step(painter)
        if self._show.laser and self._show.spot is not None:
            paint_dot(painter, place_of(self._show.spot, self.frame), DOT * max(0.6, self.width() / 1000))
        if self._show.digits:
            self._paint_number(painter)
        painter.end()
        self._prepare()

    def _paint_step(self, painter: QPainter) -> None:
        picture = self._pictures.of(self._step, self.size(), self.devicePixelRatioF())
        frame = self.frame
        if self._before is None:
            painter.drawPixmap(frame.topLeft(), picture)
            return
        part = float(self._fade.currentValue())
        painter.drawPixmap(frame.topLeft(), self._before)
        painter.setOpacity(part)
        painter.drawPixmap(frame.topLeft(), picture)
        painter.setOpacity(1.0)

    def _paint_number(self, painter: QPainter) -> None:
        font = painter.font()
        font.setPixelSize(max(18, self.height() // 26))
        painter.setFont(font)
        words = f"→ {self._show.digits}"
        size = painter.fontMetrics().size(0, words) + QSize(28, 14)
        box = QRectF(
            self.width() - size.width() - 24, self.height() - size.height() - 24, size.width(), size.height()
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 24, 34, 190))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _prepare(self) -> None:
        """Have the steps beside this one ready."""
        following = self._show.following
        for step in (following, self._show.steps[self._show.index - 1] if self._show.index else None):
            if step is not None:
                self._pictures.prepare(step.id, self.size(), self.devicePixelRatioF())

    def _faded(self) -> None:
        self._before = None
        self.update()

    # -- keys and pointer --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key to the show."""
        if not self._show.key(event.key(), event.text()):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a button went down: it may point or go on."""
        self._pressed_at = event.position()
        self._held = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the dot; a held button is the dot for as long."""
        pressed = self._pressed_at
        if pressed is not None and not self._held:
            far = (event.position() - pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and not self._show.laser:
                self._held = True
                self._show.set_laser(True)
        self._show.point(spot_of(event.position(), self.frame))
        if not self._show.laser:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            self._idle.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go on, or back with the right button, unless the button pointed."""
        held, self._held, pressed, self._pressed_at = self._held, False, self._pressed_at, None
        if held:
            self._show.set_laser(False)
        elif pressed is not None:
            far = (event.position() - pressed).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                self._show.by(-1 if event.button() == Qt.MouseButton.RightButton else 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go on or back by a notch."""
        turned = event.angleDelta().y()
        if abs(turned) >= 60:
            self._show.by(-1 if turned > 0 else 1)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the dot off the page."""
        self._show.point(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Forget a picture of another size."""
        super().resizeEvent(event)
        self._before = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the show together with its window."""
        super().closeEvent(event)
        self._show.ended.emit()

    def _hide_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)


def spot_of(place: QPointF, frame: QRect) -> QPointF:
    """Return a place of a window as parts of the page that stands there."""
    return QPointF(
        (place.x() - frame.x()) / max(1, frame.width()), (place.y() - frame.y()) / max(1, frame.height())
    )


def place_of(spot: QPointF, frame: QRect) -> QPointF:
    """Return the place of a window for parts of the page."""
    return QPointF(frame.x() + spot.x() * frame.width(), frame.y() + spot.y() * frame.height())


def paint_dot(painter: QPainter, place: QPointF, radius: float) -> None:
    """Paint the pointer's dot."""
    glow = QRadialGradient(place, radius * 2.2)
    soft, none = QColor(_LASER), QColor(_LASER)
    soft.setAlpha(110)
    none.setAlpha(0)
    glow.setColorAt(0.0, soft)
    glow.setColorAt(1.0, none)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(place, radius * 2.2, radius * 2.2)
    painter.setBrush(_LASER)
    painter.drawEllipse(place, radius * 0.7, radius * 0.7)
