"""The bar over the page that finds and replaces: options, hits, and the page as it would be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.editor.seeking.fields import SCOPES
from crosstalk.editor.seeking.hits import MOST, Hit, find
from crosstalk.editor.seeking.preview import Preview
from crosstalk.editor.seeking.query import Query
from crosstalk.editor.seeking.replacing import problem, replace
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point, Rect
from crosstalk.model import Diff
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.find.hits_list import HitsList
from crosstalk.ui.icons import icon

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

WIDTH, GAP = 400, 12
PAUSE = 90
"""Milliseconds after the last letter until it is looked for."""
_SHEET = """
#find-bar {{ background: {field}; border: 1px solid {line}; border-radius: 10px; }}
#find-bar QToolButton {{ padding: 3px; }}
#find-told[bad="true"] {{ color: {bad}; }}
#find-hits {{ border: none; border-top: 1px solid {soft}; background: transparent; }}
"""


class FindBar(QFrame):
    """Opened by Ctrl+F or Ctrl+H, gone with Esc. The page stays workable beside it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.canvas)
        self._window, self._session = window, window.document.session
        self.setObjectName("find-bar")
        self.setAccessibleName(tr("Find and replace"))
        self.setStyleSheet(
            _SHEET.format(field=style.FIELD, line=style.LINE_STRONG, bad=style.BAD, soft=style.LINE)
        )
        self.setGraphicsEffect(_shadow(self))
        self.preview = Preview(self._session)
        self.hits: list[Hit] = []
        self.at = -1
        """Number of the hit that is looked at, -1 for none."""
        self._is_working = False
        self._is_low = False
        self._make_fields()
        self.list = HitsList(self._session, self)
        self._put_together()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.look)
        self._link()

    # -- opening and closing -----------------------------------------------------------------------------------

    def open(self, *, replacing: bool) -> None:
        """Show it, with what was looked for last ready to be typed over."""
        self._session.settle()
        self.replacing = replacing
        for part in self._replace_parts:
            part.setVisible(replacing)
        self.setWindowTitle(tr("Replace") if replacing else tr("Find"))
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.look()

    def close_bar(self) -> None:
        """Go back to the page as it is."""
        self._later.stop()
        self.preview.cancel()
        self.hide()
        self._window.canvas.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer Esc, Enter in the lines, and the arrows that walk the hits."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.replacement.hasFocus():
                self.replace_all() if far else self.replace_one()
            else:
                self.step(-1 if back else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.list.hasFocus():
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place; take the preview back before the page is worked on."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.preview.cancel()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    # -- finding -----------------------------------------------------------------------------------------------

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(
            self.words.text(),
            str(self.scope.currentData()),
            self.case.isChecked(),
            self.whole.isChecked(),
            self.pattern.isChecked(),
            self.selected.isChecked(),
        )

    def look(self) -> None:
        """Find anew; the hit that was looked at stays where it is still one."""
        self._later.stop()
        kept = self.hits[self.at].place if 0 <= self.at < len(self.hits) else None
        trouble = ""
        try:
            self.hits = find(self._session, self.query)
        except CrosstalkError as error:
            self.hits, trouble = [], str(error)
        self.at = next((n for n, hit in enumerate(self.hits) if hit.place == kept), -1)
        self.list.show_hits(self.hits)
        self._mark_row()
        self._show_preview(trouble)
        self._place()

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round the end."""
        if self._later.isActive() or not self.hits:
            self.look()
        if self.hits:
            self.go_to(
                (self.at + by) % len(self.hits) if self.at >= 0 else (0 if by > 0 else -1) % len(self.hits)
            )

    def go_to(self, number: int) -> None:
        """Select the thing of a hit and bring it into view."""
        self.at = number
        session = self._session
        record = self.hits[number].record
        if not self.selected.isChecked():
            self._is_working = True
            self.preview.cancel()
            session.select([record])
            self._is_working = False
        item = session.scene.items.get(record)
        if item is not None:
            self._window.canvas.reveal(item.bounds)
            self._give_way(item.bounds)
        self._mark_row()
        self._show_preview("")

    # -- replacing ---------------------------------------------------------------------------------------------

    def replace_one(self) -> None:
        """Replace the hit that is looked at, and go to the next."""
        if self._later.isActive():
            self.look()
        if not self.hits:
            return
        if self.at < 0:
            self.step(1)
            return
        number = self.at
        done = self._replace([self.hits[number]])
        if self.hits:
            self.go_to(number % len(self.hits) if done else (number + 1) % len(self.hits))

    def replace_all(self) -> None:
        """Replace all hits as one undo step."""
        if self._later.isActive():
            self.look()
        listed = len(self.hits)
        done = self._replace(self.hits)
        if done:
            words = tr("{count} replaced.", count=done)
            if listed > done:
                words += " " + tr("{count} in locked objects stay.", count=listed - done)
            self._tell(words)

    def _replace(self, hits: list[Hit]) -> int:
        self.preview.cancel()
        trouble = problem(self._session, self.query.scope, hits, self.replacement.text())
        if trouble:
            self._tell(trouble, bad=True)
            return 0
        self._is_working = True
        done = replace(self._session, self.query.scope, hits, self.replacement.text())
        self._is_working = False
        self.look()
        return done

    def _show_preview(self, trouble: str) -> None:
        wanted = (
            self.replacing and self.shown.isChecked() and bool(self.replacement.text()) and bool(self.hits)
        )
        self._is_working = True
        if wanted and not trouble:
            trouble = self.preview.show(self.query.scope, self.hits, self.replacement.text())
        else:
            self.preview.cancel()
        self._is_working = False
        self._tell(trouble or self._count(), bad=bool(trouble))
        for button in (self.one, self.all):
            button.setEnabled(bool(self.hits) and not trouble)

    def _count(self) -> str:
        if not self.words.text():
            return ""
        if not self.hits:
            return (
                tr("Nothing found in the selection.") if self.selected.isChecked() else tr("Nothing found.")
            )
        total = f"{MOST}+" if len(self.hits) >= MOST else str(len(self.hits))
        if self.at < 0:
            return tr("{count} found", count=total)
        return tr("{number} of {count}", number=self.at + 1, count=total)

    def _tell(self, words: str, *, bad: bool = False) -> None:
        self.told.setText(words)
        self.told.setProperty("bad", "true" if bad else "false")
        self.told.style().polish(self.told)
        self.told.setVisible(bool(words) or self.replacing)
        self._place()

    def _mark_row(self) -> None:
        self.list.blockSignals(True)
        index = self.list.rows.index(self.at) if self.at >= 0 else self.list.rows.index(-1)
        self.list.setCurrentIndex(index)
        self.list.blockSignals(False)
        if index.isValid():
            self.list.scrollTo(index)

    def _follow(self, diff: Diff) -> None:
        if self.isVisible() and not self._is_working and self._session.history.gesture is None and diff:
            self._later.start()

    def _selection_changed(self) -> None:
        if self.isVisible() and self.selected.isChecked() and not self._is_working:
            self._later.start()

    # -- making ------------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.replacing = False
        self.words = self._line("find-words", tr("Find"))
        self.replacement = self._line("find-replacement", tr("Replace with"))
        self.scope = QComboBox(self)
        self.scope.setObjectName("find-scope")
        self.scope.setAccessibleName(tr("What is looked through"))
        for scope in SCOPES:
            self.scope.addItem(tr(scope.label), scope.id)
        self.case = self._option("find-case", "format-letter-case", tr("Match upper and lower case"))
        self.whole = self._option("find-whole", "format-letter-matches", tr("Whole words only"))
        self.pattern = self._option("find-pattern", "regex", tr("Regular expression"))
        self.selected = QCheckBox(tr("In the selection"), self)
        self.selected.setObjectName("find-selected")
        self.shown = QCheckBox(tr("Show on the page"), self)
        self.shown.setObjectName("find-preview")
        self.shown.setToolTip(tr("See the figure as it would be before anything is replaced"))
        self.shown.setChecked(True)
        self.told = QLabel(self)
        self.told.setObjectName("find-told")
        self.told.setWordWrap(True)
        self.before = self._button(
            "find-previous", "chevron-up", tr("The one before (Shift+F3)"), partial(self.step, -1)
        )
        self.next = self._button("find-next", "chevron-down", tr("The next one (F3)"), partial(self.step, 1))
        self.close_button = self._button("find-close", "close", tr("Close (Esc)"), self.close_bar)
        self.one = QPushButton(tr("Replace"), self)
        self.one.setObjectName("find-replace-one")
        self.one.setToolTip(tr("Replace this one and go to the next (Enter)"))
        self.all = QPushButton(tr("Replace all"), self)
        self.all.setObjectName("find-replace-all")
        self.all.setToolTip(tr("Replace all in one step (Ctrl+Enter)"))
        for button in (self.one, self.all):
            button.setAutoDefault(False)

    def _put_together(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        first = (self.words, self.case, self.whole, self.pattern, self.before, self.next, self.close_button)
        column.addLayout(_row(*first))
        column.addLayout(_row(self.replacement, self.one, self.all))
        column.addLayout(_row(self.scope, self.selected))
        column.addLayout(_row(self.told, self.shown))
        column.addWidget(self.list)
        self._replace_parts: tuple[QWidget, ...] = (self.replacement, self.one, self.all, self.shown)

    def _link(self) -> None:
        for line in (self.words, self.replacement):
            line.textChanged.connect(lambda _: self._later.start())
        for option in (self.case, self.whole, self.pattern, self.selected, self.shown):
            option.toggled.connect(lambda _: self.look())
        self.scope.currentIndexChanged.connect(lambda _: self.look())
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)
        self.list.clicked.connect(lambda index: self.go_to(index.row()))
        self.list.activated.connect(lambda index: self.go_to(index.row()))
        self._session.history_changed.connect(self._follow)
        self._session.selection_changed.connect(lambda _: self._selection_changed())
        self._window.canvas.installEventFilter(self)
        self._window.canvas.viewport().installEventFilter(self)

    def _place(self) -> None:
        port = self._window.canvas.viewport().geometry()
        width = min(style.px(WIDTH), port.width() - 2 * GAP)
        self.setFixedWidth(max(width, 200))
        self.adjustSize()
        top = port.bottom() - self.height() - GAP if self._is_low else port.top() + GAP
        self.move(port.right() - self.width() - GAP, top)

    def _give_way(self, rect: Rect) -> None:
        """Stand at the foot of the page while what was found lies under the bar, else at its head."""
        canvas = self._window.canvas
        ends = (Point(rect.x, rect.y), Point(rect.right, rect.bottom))
        corners = [canvas.lens.to_view(point).toPoint() for point in ends]
        offset = canvas.viewport().pos()
        shown = QRect(corners[0] + offset, corners[1] + offset)
        self._is_low = False
        self._place()
        self._is_low = self.geometry().intersects(shown) and shown.bottom() < canvas.height() // 2
        self._place()

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        return line

    def _option(self, name: str, sign: str, tip: str) -> QToolButton:
        button = self._button(name, sign, tip, None)
        button.setCheckable(True)
        return button

    def _button(self, name: str, sign: str, tip: str, run: Callable[[], object] | None) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(f"mdi6.{sign}"))
        button.setIconSize(QSize(style.SMALL_ICON, style.SMALL_ICON))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        if run is not None:
            button.clicked.connect(lambda: run())
        return button


def _row(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(4)
    for number, part in enumerate(parts):
        line.addWidget(part, 0 if number else 1)
    return line


def _shadow(owner: QWidget) -> QGraphicsDropShadowEffect:
    shadow = QGraphicsDropShadowEffect(owner)
    shadow.setBlurRadius(24)
    shadow.setOffset(0, 4)
    shadow.setColor(QColor(0, 0, 0, 60))
    return shadow
