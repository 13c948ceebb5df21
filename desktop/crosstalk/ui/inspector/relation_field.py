"""The field for a relation: its sample and name; a click opens the list of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog.affinity import NOTHING, Classes
from crosstalk.catalog.terms import meaning, named
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.inspector.relation_list import RELATION_ROLE, RelationDelegate, RelationModel, lines
from crosstalk.ui.inspector.relation_sample import paint_sample
from crosstalk.ui.inspector.values import DASH, MIXED
from crosstalk.ui.style import enlarge

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_SAMPLE = 54


class RelationPopup(QFrame):
    """Search and list. `chosen` tells a relation; Esc closes."""

    chosen = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        source: Classes = NOTHING,
        target: Classes = NOTHING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._ends = session, (source, target)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search {count} relations", count=len(session.catalog.relations)))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search relations"))
        self.model = RelationModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(RelationDelegate(session.scene.stage, self))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr("Relations"))
        self.meaning = QLabel(self)
        self.meaning.setWordWrap(True)
        self.meaning.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.meaning.setStyleSheet("color: palette(placeholder-text)")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.meaning)
        enlarge(self, 300, 440)
        self.search.textChanged.connect(self._typed)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._explain)
        self._typed("")

    def show_at(self, place: QPoint, current: str = "") -> None:
        """Open below a place on the screen, at the present relation."""
        screen = self.screen().availableGeometry() if self.screen() else QRect(0, 0, 4000, 4000)
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        at = self.model.index_of(current)
        if at.isValid():
            self.list.setCurrentIndex(at)
            self.list.scrollTo(at, QListView.ScrollHint.PositionAtCenter)
            if self.model.lines[0].text == tr("Suggested here"):
                self.list.scrollToTop()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up, Down and Enter work from the search box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._go(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def _go(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        while 0 <= row < len(self.model.lines):
            if self.model.lines[row].relation is not None:
                self.list.setCurrentIndex(self.model.index(row))
                return
            row += by

    def _typed(self, text: str) -> None:
        self.model.set_lines(lines(self._session.catalog, text, *self._ends))
        self.list.setCurrentIndex(self.model.first())
        if not self.model.lines:
            self.meaning.setText(
                tr("No relation fits. Try “inhibits”, “nerve” or “release”, or clear the search.")
            )

    def _explain(self, index: QModelIndex, _before: QModelIndex) -> None:
        relation = index.data(RELATION_ROLE)
        self.meaning.setText(meaning(self._session.catalog.relation(relation)) if relation else "")

    def _choose(self, index: QModelIndex) -> None:
        relation = index.data(RELATION_ROLE)
        if relation:
            self.close()
            self.chosen.emit(str(relation))


class RelationField(QToolButton):
    """Shows a relation as a sample and a name, in the manner of a combo box."""

    edited = Signal(object, bool)
    pending = False

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._value: Any = None
        self.ends: tuple[Classes, Classes] = (NOTHING, NOTHING)
        """What is joined, in the words of the relation table: it decides what is suggested."""
        self.popup: RelationPopup | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open)

    def sizeHint(self) -> QSize:
        """Return a line."""
        return QSize(160, 28)

    def show_value(self, value: Any) -> None:
        """Show a relation or MIXED."""
        if value is not self._value:
            self._value = value
            relation = self._session.catalog.relation(value) if isinstance(value, str) else None
            self.setAccessibleDescription(named(relation) if relation else tr("several relations"))
            self.update()

    def commit(self) -> None:
        """Nothing waits here."""

    def revert(self) -> None:
        """Nothing waits here."""

    def open(self) -> RelationPopup:
        """Open the list."""
        popup = RelationPopup(self._session, *self.ends, parent=self)
        popup.chosen.connect(lambda relation: self.edited.emit(relation, False))
        current = self._value if isinstance(self._value, str) else ""
        popup.show_at(self.mapToGlobal(self.rect().bottomLeft()), current)
        self.popup = popup
        popup.destroyed.connect(self._forget)
        return popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Down, Enter and F4 as a combo box does."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open at once, as a combo box does."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame and arrow of a combo box, the sample and the name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.hasFocus() or self.underMouse()
        painter.setPen(QColor(style.ACCENT if near else style.LINE_STRONG))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(QPen(QColor(style.ICON), 1.4))
        tip = QPointF(self.width() - 13, self.height() / 2 + 2.5)
        painter.drawPolyline([tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)])
        box = self.rect().adjusted(8, 0, -22, 0)
        if isinstance(self._value, str):
            self._paint_relation(painter, box)
        else:
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, DASH if self._value is MIXED else "")
        painter.end()

    def _paint_relation(self, painter: QPainter, box: QRect) -> None:
        spot = QRectF(box.left(), box.top(), _SAMPLE, box.height())
        paint_sample(painter, self._session.scene.stage, self._value, spot)
        words = box.adjusted(_SAMPLE + 8, 0, 0, 0)
        label = named(self._session.catalog.relation(self._value))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        text = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _forget(self) -> None:
        self.popup = None
