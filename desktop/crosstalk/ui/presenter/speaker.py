"""What the speaker sees: the step, the next one, notes, clock, and where the room looks."""

from __future__ import annotations

from collections.abc import Callable
from time import localtime, strftime

from PySide6.QtCore import QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.model import Step
from crosstalk.tongue import again, tr
from crosstalk.ui.icons import icon
from crosstalk.ui.presenter.audience import paint_dot, place_of, spot_of
from crosstalk.ui.presenter.pictures import Pictures
from crosstalk.ui.presenter.show import KEYS, Show, clock

_GROUND, _RAISED, _WORDS, _QUIET = "#1d212b", "#2a2f3c", "#f2f4f8", "#a3abbd"
_SIGN = "#d7dce6"
_STYLE = f"""
QWidget#speaker {{ background: {_GROUND}; }}
QWidget#speaker QLabel {{ color: {_WORDS}; }}
QWidget#speaker QLabel#speaker-quiet, QWidget#speaker QLabel#speaker-time {{ color: {_QUIET}; }}
QTextEdit#speaker-notes {{ background: {_RAISED}; color: {_WORDS}; border: none; border-radius: 6px; padding: 10px; }}
QWidget#speaker QToolButton {{ color: {_WORDS}; background: {_RAISED}; border: none; padding: 8px 10px; }}
QWidget#speaker QToolButton:hover {{ background: #39404f; }}
QWidget#speaker QToolButton:checked {{ background: #dfe8fb; }}
QWidget#speaker QToolButton:disabled {{ color: #5b6274; }}
QWidget#speaker QComboBox {{ background: {_RAISED}; color: {_WORDS}; border: none; padding: 6px 22px 6px 10px; }}
"""
NOTES = (11, 16, 40)
"""Least, first and greatest size of the notes, in points."""


class StepPicture(QWidget):
    """A step as large as it fits; on the current one the mouse points for the room."""

    def __init__(
        self, pictures: Pictures, paper: str, show: Show | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures, self._paper, self._show = pictures, QColor(paper), show
        self._step: Step | None = None
        self.setMouseTracking(show is not None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 80)

    def show_step(self, step: Step | None) -> None:
        """Show a step, or that there is none."""
        self._step = step
        self.update()

    @property
    def frame(self) -> QRect:
        """Where the page is."""
        size = self._pictures.size(self.size())
        return QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.frame
        if self._step is None:
            painter.setPen(QColor(_QUIET))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, tr("End of the talk"))
            return
        painter.fillRect(frame, self._paper)
        painter.drawPixmap(
            frame.topLeft(), self._pictures.of(self._step.id, self.size(), self.devicePixelRatioF())
        )
        show = self._show
        if show is not None and show.is_black:
            painter.fillRect(frame, QColor(0, 0, 0, 170))
            painter.setPen(QColor(_WORDS))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, tr("The room sees black (B)"))
        if show is not None and show.laser and show.spot is not None:
            paint_dot(painter, place_of(show.spot, frame), 7.0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point for the room."""
        if self._show is not None:
            spot = spot_of(QPointF(event.position()), self.frame)
            inside = 0.0 <= spot.x() <= 1.0 and 0.0 <= spot.y() <= 1.0
            self._show.point(spot if inside else None)


class SpeakerWindow(QWidget):
    """Follows a show and steers it."""

    screen_chosen = Signal(int)
    closed = Signal()

    def __init__(self, show: Show, pictures: Pictures, paper: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._show = show
        self.setObjectName("speaker")
        self.setAccessibleName(tr("Speaker view"))
        self.setWindowTitle(tr("Speaker view"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(_STYLE)
        self.current = StepPicture(pictures, paper, show, self)
        self.following = StepPicture(pictures, paper, None, self)
        self._make_words()
        self._make_buttons()
        self._lay_out()
        self._tick = QTimer(self, interval=500)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()
        show.changed.connect(self.refresh)
        self._shown = ""
        self.refresh()

    def refresh(self) -> None:
        """Show where the talk is."""
        show = self._show
        self.count.setText(tr("Step {index} of {count}", index=show.index + 1, count=len(show.steps)))
        self.title.setText(show.step.title)
        self.current.show_step(show.step)
        self.following.show_step(show.following)
        self.following_title.setText(show.following.title if show.following is not None else "")
        if self._shown != show.step.id:
            self._shown = show.step.id
            self.notes.setPlainText(show.step.note)
        self.before.setEnabled(show.index > 0)
        self.next.setEnabled(show.following is not None)
        self.black.setChecked(show.is_black)
        self.laser.setChecked(show.laser)
        self._show_time()

    def offer_screens(self, names: list[str], chosen: int) -> None:
        """Offer the screens that there are for the room."""
        self.screens.blockSignals(True)
        self.screens.clear()
        self.screens.addItems([tr("Room sees: {name}", name=name) for name in names])
        self.screens.setCurrentIndex(chosen)
        self.screens.blockSignals(False)
        self.screens.setVisible(len(names) > 1)

    def resize_notes(self, by: int) -> None:
        """Make the notes larger or smaller by points."""
        font = self.notes.font()
        font.setPointSize(max(NOTES[0], min(NOTES[2], font.pointSize() + by)))
        self.notes.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key to the show; + and − change the size of the notes."""
        if event.text() in ("+", "-"):
            self.resize_notes(2 if event.text() == "+" else -2)
        elif not self._show.key(event.key(), event.text()):
            event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the person put it away."""
        super().closeEvent(event)
        self.closed.emit()

    # -- making ------------------------------------------------------------------------------------------------

    def _show_time(self) -> None:
        self.elapsed.setText(clock(self._show.elapsed))
        self.time.setText(strftime("%H:%M", localtime()))

    def _make_words(self) -> None:
        self.count, self.title = self._label("speaker-count", 1.15, True), self._label("speaker-title", 1.15)
        self.elapsed, self.time = self._label("speaker-elapsed", 2.2, True), self._label("speaker-time", 1.4)
        self.elapsed.setAccessibleName(tr("Time since the beginning"))
        self.next_label = self._label("speaker-quiet", 1.0)
        self.next_label.setText(tr("Next"))
        self.following_title = self._label("speaker-next-title", 1.0)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.following_title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.notes = QTextEdit(self)
        self.notes.setObjectName("speaker-notes")
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setReadOnly(True)
        self.notes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notes.setPlaceholderText(tr("No notes for this step"))
        font = self.notes.font()
        font.setPointSize(NOTES[1])
        self.notes.setFont(font)

    def _make_buttons(self) -> None:
        show = self._show
        self.before = self._button("chevron-left", tr("The step before (←)"), lambda: show.by(-1))
        self.next = self._button("chevron-right", tr("The next step (→)"), lambda: show.by(1))
        self.black = self._button("monitor-off", tr("Black screen (B)"), show.blacken, checkable=True)
        self.laser = self._button(
            "laser-pointer", tr("Pointer (L)"), lambda: show.set_laser(not show.laser), checkable=True
        )
        self.clock_back = self._button("timer-refresh-outline", tr("Clock to zero"), show.restart_clock)
        self.smaller = self._button(
            "format-font-size-decrease", tr("Smaller notes (−)"), lambda: self.resize_notes(-2)
        )
        self.larger = self._button(
            "format-font-size-increase", tr("Larger notes (+)"), lambda: self.resize_notes(2)
        )
        self.end = self._button("close", tr("End (Esc)"), show.ended.emit)
        self.screens = QComboBox(self)
        self.screens.setObjectName("speaker-screens")
        self.screens.setAccessibleName(tr("Screen for the room"))
        self.screens.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.screens.activated.connect(self.screen_chosen)
        self.help = self._label("speaker-quiet", 0.9)
        self.help.setText("   ".join(f"{again(keys)}: {again(what)}" for keys, what in KEYS))
        self.help.setWordWrap(True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.count)
        head.addWidget(self.title, 1)
        head.addWidget(self.elapsed)
        head.addWidget(self.clock_back)
        head.addWidget(self.time)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.current, 1)
        tools = QHBoxLayout()
        tools.setSpacing(6)
        for button in (self.before, self.next, self.black, self.laser):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.screens)
        tools.addWidget(self.end)
        left.addLayout(tools)
        right = QVBoxLayout()
        right.setSpacing(8)
        beside = QHBoxLayout()
        beside.addWidget(self.next_label)
        beside.addWidget(self.following_title, 1)
        right.addLayout(beside)
        right.addWidget(self.following, 2)
        right.addWidget(self.notes, 3)
        sizes = QHBoxLayout()
        sizes.addStretch(1)
        sizes.addWidget(self.smaller)
        sizes.addWidget(self.larger)
        right.addLayout(sizes)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addLayout(left, 5)
        middle.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 14)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.help)

    def _label(self, name: str, scale: float, bold: bool = False) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(bold)
        label.setFont(font)
        return label

    def _button(
        self, sign: str, tip: str, run: Callable[[], object], *, checkable: bool = False
    ) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(f"mdi6.{sign}", _SIGN))
        button.setIconSize(QSize(22, 22))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: run())
        return button
