"""The field for a component's type: its art and name; a click opens the search for another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from crosstalk.catalog.terms import named
from crosstalk.editor import parts
from crosstalk.painting.thumbnails import thumbnail
from crosstalk.tongue import again, later, tr
from crosstalk.ui.inspector.values import DASH, MIXED
from crosstalk.ui.palette_browser import ComponentBrowser
from crosstalk.ui.palette_words import pretty, tooltip
from crosstalk.ui.style import enlarge, px

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_ART = 40


class TypePopup(QFrame):
    """The palette's search in a popup; `chosen` tells the type, "" for none."""

    chosen = Signal(str)

    def __init__(self, session: EditorSession, *, none: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = ComponentBrowser(session.catalog, self)
        self.browser.own = lambda: parts.entries(session)
        self.browser.view.setDragEnabled(False)
        self.browser.view.clicked.connect(lambda index: self._choose(index.data(Qt.ItemDataRole.UserRole)))
        self.browser.chosen.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.browser, 1)
        if none:
            button = QPushButton(none, self)
            button.setFlat(True)
            button.clicked.connect(lambda: self._choose(""))
            layout.addWidget(button)
        enlarge(self, 286, 460)

    def show_at(self, place: QPoint, section: str = "") -> None:
        """Open at a place on the screen with a section of the palette."""
        self.browser.show_section(section)
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.browser.focus_search()

    def _choose(self, type_id: str | None) -> None:
        if type_id is not None:
            self.close()
            self.chosen.emit(type_id)


class TypeField(QWidget):
    """Art, name and a button to change them. The value is the id of a type ("" for none where that may be)."""

    edited = Signal(object, bool)
    pending = False

    def __init__(
        self,
        session: EditorSession,
        *,
        none: str = "",
        verb: str = later("Change…"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._none = session, none
        self._value: Any = None
        self.popup: TypePopup | None = None
        self.art = QLabel(self)
        self.art.setFixedSize(px(_ART), px(_ART))
        self.art.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name = QLabel(self)
        self.name.setWordWrap(True)
        self.button = QPushButton(again(verb), self)
        self.button.setAutoDefault(False)
        self.button.setToolTip(tr("Search for another component; connectors stay on it"))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.open)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.art, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.setFocusProxy(self.button)

    def sizeHint(self) -> QSize:
        """Return the room for two lines and the button."""
        return QSize(160, 56)

    def show_value(self, value: Any) -> None:
        """Show a type, none, or MIXED."""
        if value == self._value and value is not None:
            return
        self._value = value
        self.art.clear()
        if not isinstance(value, str) or not value:
            self.name.setText(tr("{DASH} several", DASH=DASH) if value is MIXED else self._none or "")
            self.art.setVisible(False)
            return
        entry = self._session.catalog.component(value)
        unknown = "" if self._session.catalog.has(value) else tr(" (not in this catalogue)")
        self.name.setText(pretty(named(entry)) + unknown)
        self.name.setToolTip(tooltip(self._session.catalog, entry))
        self.art.setVisible(True)
        self.art.setPixmap(thumbnail(self._session.catalog.art(value), _ART, self.devicePixelRatioF()))

    def commit(self) -> None:
        """Nothing waits here."""

    def revert(self) -> None:
        """Nothing waits here."""

    def setAccessibleName(self, name: str) -> None:
        """Name the button too."""
        super().setAccessibleName(name)
        self.button.setAccessibleName(tr("{name}: change", name=name))

    def open(self) -> TypePopup:
        """Open the search, in the section of the present type."""
        popup = TypePopup(self._session, none=self._none, parent=self)
        popup.chosen.connect(lambda type_id: self.edited.emit(type_id, False))
        catalog = self._session.catalog
        section = ""
        if isinstance(self._value, str) and self._value:
            category = catalog.categories.get(catalog.component(self._value).category)
            section = category.section if category is not None else ""
        popup.show_at(self.button.mapToGlobal(self.button.rect().bottomLeft()), section)
        self.popup = popup
        popup.destroyed.connect(self._forget)
        return popup

    def _forget(self) -> None:
        self.popup = None
