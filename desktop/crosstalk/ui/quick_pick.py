"""A connector that leads to nothing yet: choose there what it leads to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crosstalk.editor import parts
from crosstalk.editor.opening import Opening, fill
from crosstalk.editor.session import EditorSession
from crosstalk.tongue import tr
from crosstalk.ui.palette_browser import ComponentBrowser

SIZE = (288, 380)


class QuickPick(QFrame):
    """A small palette at the pointer; the choice is placed there and connected, as one step."""

    def __init__(self, session: EditorSession, opening: Opening, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("quick-pick")
        self.setAccessibleName(tr("Choose what to connect"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._opening = session, opening
        self._at: QPoint | None = None
        self.browser = ComponentBrowser(session.catalog, self)
        self.browser.own = lambda: parts.entries(session)
        self.browser.refresh()
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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take the line away that led here."""
        self._session.offer(None)
        super().closeEvent(event)

    def _take(self, type_id: str) -> None:
        fill(self._session, self._opening, type_id)
        self.close()
