"""A card: a picture with a title, pressed by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from crosstalk.ui import style
from crosstalk.ui.pictures import Pictures
from crosstalk.ui.welcome.starts import Start

PICTURE = (196, 140)
SMALL = (132, 96)
_PAD = 8


class Card(QAbstractButton):
    """Shows what one may begin with. The picture is asked for when the card is first seen."""

    picked = Signal(object)
    moved = Signal(int)
    """An arrow key: the card so many places on is meant."""

    def __init__(self, start: Start, pictures: Pictures, size: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.start, self._pictures, self._room = start, pictures, size
        self.setObjectName("welcome-card")
        self.setText(start.title)
        self.setToolTip(f"{start.title}\n{start.about}" if start.about else start.title)
        self.setAccessibleName(start.title)
        self.setAccessibleDescription(start.about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(self.sizeHint())
        self.clicked.connect(lambda: self.picked.emit(self.start))

    def sizeHint(self) -> QSize:
        """Return the room for picture and words."""
        return QSize(self._room[0] + 2 * _PAD, self._room[1] + 2 * _PAD + self._words_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by Enter, too; go to the neighbours by the arrows."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, title, and what else is told."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._frame(painter)
        room = QRect(_PAD, _PAD, *self._room)
        if self.start.path is not None:
            self._picture(painter, room)
        else:
            self._sheet(painter, room)
        self._words(painter, QRect(_PAD + 2, room.bottom() + 7, self._room[0] - 4, self._words_height()))

    def _words_height(self) -> int:
        return self.fontMetrics().lineSpacing() * 2 + 8

    def _frame(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        hot = self.underMouse() or self.isDown()
        color = style.ACCENT if self.hasFocus() else style.LINE_STRONG if hot else style.LINE
        painter.setPen(QPen(QColor(color), 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(QColor(style.HOVER if hot else style.FIELD))
        painter.drawRoundedRect(box, 8, 8)

    def _picture(self, painter: QPainter, room: QRect) -> None:
        assert self.start.path is not None
        self._pictures.ratio = self.devicePixelRatioF()
        known = self._pictures.of(self.start.path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(room, 4, 4)
        if known.pixmap is not None:
            size = known.pixmap.deviceIndependentSize().scaled(
                room.size(), Qt.AspectRatioMode.KeepAspectRatio
            )
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(QRectF(room).center())
            painter.drawPixmap(place, known.pixmap, QRectF(known.pixmap.rect()))
        elif known.error:
            painter.setPen(QColor(style.TEXT_MUTED))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, known.error[:120])

    def _sheet(self, painter: QPainter, room: QRect) -> None:
        """Draw an empty sheet in its proportions."""
        page = self.start.page
        if page is None:
            return
        most = 250.0
        scale = min(room.width(), room.height() * 1.3) / most
        size = QRectF(0, 0, page.width_mm * scale, page.height_mm * scale)
        shrink = min(1.0, (room.height() - 6) / size.height(), (room.width() - 6) / size.width())
        size.setSize(size.size() * shrink)
        size.moveCenter(QRectF(room).center())
        painter.setPen(QPen(QColor(style.LINE_STRONG), 1.0))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRect(size)

    def _words(self, painter: QPainter, room: QRect) -> None:
        metrics = painter.fontMetrics()
        line = metrics.lineSpacing()
        painter.setPen(QColor(style.TEXT))
        title = metrics.elidedText(self.start.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.x(), room.y(), room.width(), line), Qt.AlignmentFlag.AlignLeft, title)
        painter.setPen(QColor(style.TEXT_MUTED))
        about = metrics.elidedText(self.start.about, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(
            QRect(room.x(), room.y() + line + 1, room.width(), line), Qt.AlignmentFlag.AlignLeft, about
        )
