"""A connector dropped on nothing: choose there what it leads to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crosstalk.commands import Transaction, connect, create
from crosstalk.editor.containers import container_at
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Point
from crosstalk.model import Anchor
from crosstalk.ui.palette_browser import ComponentBrowser

SIZE = (288, 380)


class QuickPick(QFrame):
    """A small palette at the pointer; the choice is placed there and connected, as one step."""

    def __init__(self, session: EditorSession, source: Anchor, point: Point, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("quick-pick")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._source, self._point = session, source, point
        self._at: QPoint | None = None
        self.browser = ComponentBrowser(session.catalog, self)
        self.browser.chosen.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser)
        self.resize(*SIZE)

    def show_at(self, at: QPoint) -> None:
        """Open beside a place of the screen, wholly on it, ready to search."""
        self._at = at
        self._place()
        self.show()
        self.browser.focus_search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay on the screen: what is in it may ask for more room once it is shown."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._at is None:
            return
        screen = QGuiApplication.screenAt(self._at) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        x = max(min(self._at.x() + 8, area.right() - self.width()), area.left())
        y = max(min(self._at.y() - 40, area.bottom() - self.height()), area.top())
        self.move(x, y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc: nothing is placed."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _take(self, type_id: str) -> None:
        session = self._session
        kind = session.catalog.component(type_id)
        parent = container_at(session, self._point)
        made = session.run(
            "Add and connect",
            place_and_connect,
            type_id,
            self._point,
            kind.size,
            parent,
            self._source,
            session.settings.relation,
            session.settings.line_shape,
        )
        self.close()
        if made:
            session.select([made])


def place_and_connect(
    tx: Transaction,
    type_id: str,
    centre: Point,
    size: tuple[float, float],
    parent: str,
    source: Anchor,
    relation: str,
    shape: str,
) -> str:
    """Add a component and a connector that leads to it; return the component's id."""
    new = create.add_component(tx, type_id, centre, size, parent=parent)
    connect.connect(tx, source, relation, Anchor(target=new), shape=shape)
    return new
