"""Two states of a figure side by side: zoom and pan go together, and what differs is marked.

What was added, removed or changed bears a sign and a line of its own kind besides its colour, so that nobody needs to
tell the colours apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog import Catalog
from crosstalk.commands import History
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Rect
from crosstalk.model import Diagram
from crosstalk.model.diff import diff_of
from crosstalk.painting.convert import q_path
from crosstalk.scene import SceneItem
from crosstalk.telling.changes import SIGNS, Change, Sort, changes, summary
from crosstalk.tongue import tr
from crosstalk.ui.icons import icon
from crosstalk.ui.page_view import PageView
from crosstalk.ui.style import SPACE, enlarge, px

COLORS: Mapping[Sort, str] = {
    "added": "#1a7f37",
    "removed": "#c62828",
    "changed": "#a15c00",
    "figure": "#5b6274",
}
_PENS: Mapping[Sort, Qt.PenStyle] = {
    "added": Qt.PenStyle.SolidLine,
    "removed": Qt.PenStyle.DashLine,
    "changed": Qt.PenStyle.DotLine,
    "figure": Qt.PenStyle.NoPen,
}
_BADGE = 15.0
_MOST_BADGES = 300
"""With more marks in view only their frames are painted."""
_LISTED = 2000
_SHOWN_SORTS: tuple[frozenset[Sort], frozenset[Sort]] = (
    frozenset({"removed", "changed"}),
    frozenset({"added", "changed"}),
)
"""What is marked in the earlier and in the later state."""


class ComparePane(PageView):
    """One of the two states. Drag, wheel, pinch and keys move and zoom it; nothing in it can be changed."""

    picked = Signal(str)
    """The id of a marked thing that was clicked."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(EditorSession(History(Diagram()), catalog, gradually=True), parent)
        self.marks: dict[str, Sort] = {}
        self.chosen = ""
        self._held: QPointF | None = None
        self._moved = False
        self.setObjectName("compare-pane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(px(220), px(180))

    def show_diagram(self, diagram: Diagram) -> None:
        """Show a state."""
        if diagram is not self.session.history.diagram:
            self.session.history.replace(diagram)

    def mark(self, marks: Mapping[str, Sort]) -> None:
        """Mark things by id."""
        self.marks = dict(marks)
        self.viewport().update()

    def choose(self, record_id: str) -> None:
        """Stress one of the marks."""
        self.chosen = record_id
        self.viewport().update()

    def look_like(self, other: PageView) -> None:
        """Show the same part at the same zoom as another pane."""
        if other.lens == self.lens:
            return
        if other.lens.zoom == self.lens.zoom:
            self.horizontalScrollBar().setValue(other.lens.left)
            self.verticalScrollBar().setValue(other.lens.top)
        if other.lens != self.lens:
            self._fit_pending = False
            self._look(other.lens.zoom, other.lens.left, other.lens.top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the page in the hand."""
        self._held, self._moved = event.position(), False
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the page."""
        if self._held is None:
            return
        way = event.position() - self._held
        if self._moved or way.manhattanLength() > 3:
            self._moved, self._held = True, event.position()
            self.pan(way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click on a marked thing picks it."""
        clicked, self._held = self._held is not None and not self._moved, None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        if clicked:
            found = self._marked_at(event.position())
            if found:
                self.picked.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by + and −, show all by 0; arrows move."""
        if event.text() in ("+", "="):
            self.zoom_step(1)
        elif event.text() == "-":
            self.zoom_step(-1)
        elif event.text() == "0":
            self.fit_all()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the state and the marks above it."""
        super().paintEvent(event)
        if not self.marks:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = QRectF(self.viewport().rect())
        items = self.session.scene.items
        shown = [
            (items[i], sort)
            for i, sort in self.marks.items()
            if i in items and self._frame(items[i]).intersects(seen)
        ]
        for item, sort in shown:
            self._paint_mark(painter, item, sort)
        if len(shown) <= _MOST_BADGES:
            for item, sort in shown:
                _paint_badge(painter, self._badge_at(item), sort, item.id == self.chosen)
        painter.end()

    def _paint_mark(self, painter: QPainter, item: SceneItem, sort: Sort) -> None:
        color = QColor(COLORS[sort])
        pen = QPen(color, 3.0 if item.id == self.chosen else 1.8, _PENS[sort])
        soft = QColor(color)
        soft.setAlpha(70 if item.id == self.chosen else 36)
        if item.path is not None:
            painter.save()
            painter.setTransform(self.lens.transform, True)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            wide = QPen(soft, max(7.0 / self.lens.zoom, item.line_width + 4.0 / self.lens.zoom))
            wide.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(wide)
            painter.drawPath(q_path(item.path))
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(q_path(item.path))
            painter.restore()
        else:
            painter.setPen(pen)
            painter.setBrush(soft)
            painter.drawRoundedRect(self._frame(item), 4, 4)

    def _frame(self, item: SceneItem) -> QRectF:
        return self.lens.rect_to_view(item.bounds).adjusted(-3, -3, 3, 3)

    def _badge_at(self, item: SceneItem) -> QPointF:
        if item.path is not None and (line := q_path(item.path)).length() > 0:
            return self.lens.transform.map(line.pointAtPercent(0.5))
        return self._frame(item).topLeft()

    def _marked_at(self, at: QPointF) -> str:
        items = self.session.scene.items
        hits = [
            (self._frame(items[i]).width() * self._frame(items[i]).height(), i)
            for i in self.marks
            if i in items and self._frame(items[i]).contains(at)
        ]
        return min(hits)[1] if hits else ""


def _paint_badge(painter: QPainter, at: QPointF, sort: Sort, chosen: bool) -> None:
    size = _BADGE + (4.0 if chosen else 0.0)
    box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
    painter.setPen(QPen(QColor("#ffffff"), 1.5))
    painter.setBrush(QColor(COLORS[sort]))
    painter.drawRoundedRect(box, 4, 4)
    font = QFont(painter.font())
    font.setPixelSize(round(size * 0.8))
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), SIGNS[sort])


class CompareView(QWidget):
    """Two panes, what differs as a list, and the way from one difference to the next."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._ids: list[str] = []
        self._following = False
        self._fitted = 0.0
        """The zoom at which both were shown whole; as long as nobody looked closer, they stay so."""
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self.fit)
        self.before, self.after = ComparePane(catalog, self), ComparePane(catalog, self)
        self.before.setAccessibleName(tr("Earlier state"))
        self.after.setAccessibleName(tr("Later state"))
        self.titles = QLabel(self), QLabel(self)
        self.list = QListWidget(self)
        self.list.setObjectName("changes")
        self.list.setAccessibleName(tr("What differs"))
        self.list.setUniformItemSizes(True)
        self.sum = QLabel(self)
        self.sum.setObjectName("changes-sum")
        self._lay_out()
        self.before.looked.connect(lambda: self._follow(self.before, self.after))
        self.after.looked.connect(lambda: self._follow(self.after, self.before))
        self.before.picked.connect(self._pick)
        self.after.picked.connect(self._pick)
        self.list.currentRowChanged.connect(self._go_to)

    def show_states(self, before: Diagram, after: Diagram, titles: Sequence[str]) -> None:
        """Show two states under their titles."""
        was = self.before.session.history.diagram, self.after.session.history.diagram
        self.before.show_diagram(before)
        self.after.show_diagram(after)
        for label, title in zip(self.titles, titles, strict=True):
            label.setText(title)
        found = changes(before, after, self._catalog)
        marks: dict[str, Sort] = {change.record: change.sort for change in found if change.record}
        for pane, sorts in zip((self.before, self.after), _SHOWN_SORTS, strict=True):
            pane.choose("")
            pane.mark({i: sort for i, sort in marks.items() if sort in sorts})
        self._fill(found)
        self.sum.setText(summary(diff_of(before, after)))
        if was[0].page != before.page or not self._fitted:
            self._fit_soon.start()

    def fit(self) -> None:
        """Show both whole."""
        whole = self.before.session.scene.page.union(self.after.session.scene.page)
        for pane in (self.before, self.after):
            bounds = pane.session.scene.bounds()
            whole = whole if bounds is None else whole.union(bounds)
        self.before.show_rect(whole)
        self.after.look_like(self.before)
        self._fitted = self.before.lens.zoom

    def step(self, by: int) -> None:
        """Go to the next difference (1) or the one before (-1), round and round."""
        if self.list.count():
            row = self.list.currentRow()
            self.list.setCurrentRow(
                (row + by) % self.list.count() if row >= 0 else (0 if by > 0 else self.list.count() - 1)
            )

    def close_sessions(self) -> None:
        """Let go of what the panes show."""
        for pane in (self.before, self.after):
            pane.session.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing both whole."""
        super().resizeEvent(event)
        if not self._fitted or self.before.lens.zoom == self._fitted:
            self._fit_soon.start()

    # -- making ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(SPACE)
        for label, pane in zip(self.titles, (self.before, self.after), strict=True):
            side = QWidget(self)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE // 2)
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            column.addWidget(label)
            column.addWidget(pane, 1)
            panes.addWidget(side)
        self.previous = self._button("chevron-up", tr("Previous difference"), lambda: self.step(-1))
        self.next = self._button("chevron-down", tr("Next difference"), lambda: self.step(1))
        self.whole = self._button("fit-to-page-outline", tr("Show both whole"), self.fit)
        line = QHBoxLayout()
        line.setSpacing(SPACE // 2)
        line.addWidget(self.sum)
        line.addStretch(1)
        line.addWidget(QLabel(_legend(self), self))
        line.addSpacing(SPACE)
        for button in (self.previous, self.next, self.whole):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(panes, 1)
        column.addLayout(line)
        column.addWidget(self.list)
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * 6 + 2 * SPACE)

    def _button(self, name: str, words: str, run: object) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icon(f"mdi6.{name}"))
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setAutoRaise(True)
        made.clicked.connect(run)
        return made

    # -- answering ---------------------------------------------------------------------------------------------

    def _fill(self, found: Sequence[Change]) -> None:
        chosen = self._ids[self.list.currentRow()] if 0 <= self.list.currentRow() < len(self._ids) else ""
        self.list.blockSignals(True)
        self.list.clear()
        self._ids = [change.record for change in found[:_LISTED]]
        for change in found[:_LISTED]:
            item = QListWidgetItem(f"{SIGNS[change.sort]}  {change.words}")
            item.setForeground(_readable(self.list, COLORS[change.sort]))
            item.setToolTip(change.words)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                tr("{sort}: {words}", sort=_SORTS()[change.sort], words=change.words),
            )
            self.list.addItem(item)
        if chosen in self._ids:
            self.list.setCurrentRow(self._ids.index(chosen))
        self.list.blockSignals(False)

    def _follow(self, one: ComparePane, other: ComparePane) -> None:
        if self._following:
            return
        self._following = True
        try:
            other.look_like(one)
        finally:
            self._following = False

    def _pick(self, record_id: str) -> None:
        if record_id in self._ids:
            self.list.setCurrentRow(self._ids.index(record_id))

    def _go_to(self, row: int) -> None:
        record_id = self._ids[row] if 0 <= row < len(self._ids) else ""
        place: Rect | None = None
        for pane in (self.before, self.after):
            pane.choose(record_id)
            pane.session.draw_now([record_id] if record_id in pane.session.history.records else [])
            item = pane.session.scene.items.get(record_id)
            if item is not None:
                place = item.bounds if place is None else place.union(item.bounds)
        if place is not None:
            self.before.reveal(place)
            self.after.look_like(self.before)


def _SORTS() -> Mapping[Sort, str]:
    return {
        "added": tr("added"),
        "removed": tr("removed"),
        "changed": tr("changed"),
        "figure": tr("the figure"),
    }


def _legend(widget: QWidget) -> str:
    named = _SORTS()
    shown: tuple[Sort, ...] = ("added", "removed", "changed")
    return "   ".join(
        f'<span style="color:{_readable(widget, COLORS[sort]).name()}"><b>{SIGNS[sort]}</b></span> {named[sort]}'
        for sort in shown
    )


def _readable(widget: QWidget, color: str) -> QColor:
    """Return a colour that can be read on the ground of a list, a dark one included."""
    made = QColor(color)
    return made.lighter(190) if widget.palette().base().color().lightness() < 128 else made


class CompareWindow(QDialog):
    """What is open beside another state of it, which may be taken as one undo step."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("compare")
        self.view = CompareView(catalog, self)
        self.take = QPushButton(self)
        self.keep = QPushButton(tr("Keep mine"), self)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        enlarge(self, 1100, 720)
        self.finished.connect(lambda _: self.view.close_sessions())

    @classmethod
    def show_beside(cls, window: object, other: Diagram, title: str, take: str, step: str) -> CompareWindow:
        """Show another state beside what a window has open; `step` names the undo step that takes it."""
        from crosstalk.ui.window import MainWindow

        assert isinstance(window, MainWindow)
        session = window.document.session
        session.settle()
        made = cls(session.catalog, window)
        made.setWindowTitle(tr("{name}: both states", name=window.document.name))
        made.take.setText(take)
        made.take.clicked.connect(lambda: (session.become(step, other), made.close()))
        made.view.show_states(session.history.diagram, other, (tr("Open here"), title))
        made.show()
        return made
