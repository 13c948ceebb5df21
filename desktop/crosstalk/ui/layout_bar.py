"""The strip above the page while an arrangement is suggested: how wide, which way, apply or cancel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressDialog, QPushButton, QSlider, QToolButton

from crosstalk.editor.tools.suggesting import NAMES, SPACED, SPACINGS, Suggesting
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.icons import icon
from crosstalk.ui.style import px

if TYPE_CHECKING:
    from crosstalk.ui.canvas import CanvasView

PATIENCE = 600
"""Milliseconds after which a long arrangement shows how far it is."""
_LATER = 60
"""Milliseconds without a move of the slider after which the gaps are worked out."""
_DIRECTIONS = (("right", "arrow-right", later("To the right")), ("down", "arrow-down", later("Down")))


class LayoutBar(QFrame):
    """Stands in the middle of the upper edge of the canvas. Enter applies and Esc cancels, here and on the page."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, canvas.session
        self._state: Suggesting | None = None
        self.setObjectName("layout-bar")
        self.setAccessibleName(tr("Suggested arrangement"))
        self.setStyleSheet(_sheet())
        self.title = QLabel(self)
        self.count = QLabel(self)
        self.count.setStyleSheet(f"color: {style.TEXT_MUTED}")
        self.spacing_label = QLabel(tr("Spacing"), self)
        self.spacing = self._make_slider()
        self.directions = {name: self._make_direction(name, sign, tr(tip)) for name, sign, tip in _DIRECTIONS}
        self.apply = self._make_button(tr("Apply"), tr("Keep it as one step (Enter)"), self._apply)
        self.apply.setObjectName("layout-apply")
        self.cancel = self._make_button(tr("Cancel"), tr("Put everything back (Esc)"), self._cancel)
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self._take_spacing)
        self._progress = Progress(canvas)
        self._session.progress = self._progress
        self._session.suggestion_changed.connect(self._show_state)
        canvas.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the canvas changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply on Enter, cancel on Esc, whatever has the focus in here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    # -- making ------------------------------------------------------------------------------------------------

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(round(SPACINGS[0] * 100), round(SPACINGS[1] * 100))
        slider.setValue(100)
        slider.setFixedWidth(px(120))
        slider.setAccessibleName(tr("Spacing"))
        slider.setToolTip(tr("How wide the gaps are (+ and − on the page)"))
        slider.valueChanged.connect(self._spacing_moved)
        return slider

    def _make_direction(self, name: str, sign: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(f"mdi6.{sign}"))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(tr("Signalling runs {tip}", tip=tip.lower()))
        button.setAccessibleName(tr("Direction: {tip}", tip=tip))
        button.clicked.connect(partial(self._turn, name))
        return button

    def _make_button(self, words: str, tip: str, run: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(tip)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        parts = (
            self.title,
            self.count,
            *self.directions.values(),
            self.spacing_label,
            self.spacing,
            self.cancel,
        )
        for part in (*parts, self.apply):
            layout.addWidget(part)

    # -- keeping up --------------------------------------------------------------------------------------------

    def _show_state(self, state: Suggesting | None) -> None:
        self._progress.close()
        self._state = state
        if state is None:
            had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.hide()
            if had_focus:
                self._canvas.setFocus()
            return
        self.title.setText(f"<b>{tr(NAMES[state.kind])}</b>")
        self.count.setText(told(state))
        for part in (self.spacing_label, self.spacing):
            part.setVisible(state.kind in SPACED)
        for name, button in self.directions.items():
            button.setVisible(state.kind == "layered")
            button.setChecked(state.options.direction == name)
        if not self._later.isActive():
            self.spacing.blockSignals(True)
            self.spacing.setValue(round(state.options.spacing * 100))
            self.spacing.blockSignals(False)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        self.move(max(8, (self._canvas.width() - self.width()) // 2), 12)

    # -- answering ---------------------------------------------------------------------------------------------

    def _spacing_moved(self) -> None:
        self._later.start()

    def _take_spacing(self) -> None:
        if self._state is not None:
            self._state.set_spacing(self.spacing.value() / 100.0)

    def _turn(self, direction: str) -> None:
        if self._state is not None:
            self._state.set_direction(direction)

    def _apply(self) -> None:
        if self._later.isActive():
            self._later.stop()
            self._take_spacing()
        if self._state is not None:
            self._state.apply()
        self._canvas.setFocus()

    def _cancel(self) -> None:
        self._later.stop()
        self._session.escape()
        self._canvas.setFocus()


def told(state: Suggesting) -> str:
    """Return in a few words how much would change."""
    found = state.suggestion
    if found is None or found.is_empty:
        return tr("everything is in place")
    words = tr("1 moves") if found.moved == 1 else tr("{moved} move", moved=found.moved)
    return tr("{words}, {pinned} locked stay", words=words, pinned=found.pinned) if found.pinned else words


class Progress:
    """Shows how far a long arrangement is, with a way to stop it; short ones are over before it opens."""

    def __init__(self, canvas: CanvasView) -> None:
        self._canvas = canvas
        self._dialog: QProgressDialog | None = None

    def __call__(self, done: float) -> bool:
        """Take notice of how much is done (0…1); say whether to go on."""
        if self._dialog is None:
            dialog = QProgressDialog(tr("Arranging…"), tr("Stop"), 0, 100, self._canvas)
            dialog.setWindowModality(Qt.WindowModality.WindowModal)
            dialog.setMinimumDuration(PATIENCE)
            dialog.setAutoClose(False)
            dialog.setAutoReset(False)
            self._dialog = dialog
        self._dialog.setValue(round(done * 100))
        return not self._dialog.wasCanceled()

    def close(self) -> None:
        """Put it away."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()


def _sheet() -> str:
    return f"""
QFrame#layout-bar {{ background: {style.FIELD}; border: 1px solid {style.LINE_STRONG}; border-radius: 8px; }}
QPushButton#layout-apply {{ background: {style.ACCENT_FILL}; border-color: {style.ACCENT_FILL};
    color: white; font-weight: 600; }}
"""
