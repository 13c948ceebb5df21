"""The palette: every component there is, to be dragged or placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from crosstalk.catalog import Catalog
from crosstalk.editor import scenes
from crosstalk.editor.tools.place import place_component
from crosstalk.geometry import MM, Point, Rect
from crosstalk.model import Component, Group
from crosstalk.ui.palette_browser import SCENES, ComponentBrowser

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_STEP = 4 * MM
_TRIES = 40


class PalettePanel(QWidget):
    """A browser of components for a dock. A double click or Enter places one in the middle of what is seen."""

    def __init__(self, catalog: Catalog, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.browser = ComponentBrowser(catalog, self, with_scenes=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser)
        self.setFocusProxy(self.browser.search)
        self.browser.chosen.connect(self.place)
        self.browser.scene_chosen.connect(self.place_scene)
        view = self.browser.view
        view.zoom = lambda: session.view.zoom
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        self.setMinimumWidth(200)
        session.scene_changed.connect(self._follow_theme)
        self._follow_theme()

    def sizeHint(self) -> QSize:
        """Return the size that suits a dock."""
        return self.browser.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return a size for small screens: the grid scrolls. (Qt would reckon with one chip per line.)"""
        return QSize(200, 220)

    def focus_search(self) -> None:
        """Put the caret into the search box."""
        self.browser.focus_search()

    def show_scenes(self) -> None:
        """Show the section of scenes."""
        self.browser.show_section(SCENES)

    def place(self, type_id: str) -> str:
        """Place a component in the middle of the visible page, beside what is there already; return its id."""
        self.session.settle()
        return place_component(self.session, type_id, free_place(self.session))

    def place_scene(self, scene_id: str) -> str:
        """Insert a scene in the middle of the visible page, beside one of its kind; return the id of its group."""
        session = self.session
        session.settle()
        title = scenes.scene(scene_id).title
        groups = (r for r in session.history.records.values() if isinstance(r, Group))
        aside = _STEP * sum(group.name == title for group in groups)
        centre = _common(session.visible, session.scene.page).centre
        return scenes.insert(session, scene_id, Point(centre.x + aside, centre.y + aside))

    def make_menu(self, type_id: str) -> QMenu:
        """Return the menu of a cell."""
        menu = QMenu(self)
        menu.addAction("Place in the middle").triggered.connect(lambda: self.place(type_id))
        several = menu.addAction("Place several by clicking on the page")
        several.triggered.connect(lambda: self.session.use("place", type_id=type_id))
        return menu

    def _follow_theme(self, changed: set[str] | None = None) -> None:
        if not changed:
            self.browser.thumbnails.set_theme(self.session.scene.stage.theme.art_id)
            self.browser.view.viewport().update()

    def _show_menu(self, at: QPoint) -> None:
        view = self.browser.view
        entry = self.browser.model.entry(view.indexAt(at))
        if entry is not None:
            menu = self.make_menu(entry.id)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(view.viewport().mapToGlobal(at))


def free_place(session: EditorSession) -> Point:
    """Return a place near the middle of the visible page where no component has its middle yet."""
    centre = _common(session.visible, session.scene.page).centre
    for attempt in range(_TRIES):
        place = Point(centre.x + attempt * _STEP, centre.y + attempt * _STEP)
        if not session.scene.page.contains(place):
            break
        if not _taken(session, place):
            return place
    return centre


def _taken(session: EditorSession, place: Point) -> bool:
    for record_id in session.scene.at(place):
        record = session.record(record_id)
        if isinstance(record, Component) and record.centre.x == place.x and record.centre.y == place.y:
            return True
    return False


def _common(a: Rect, b: Rect) -> Rect:
    left, top = max(a.x, b.x), max(a.y, b.y)
    right, bottom = min(a.right, b.right), min(a.bottom, b.bottom)
    return Rect(left, top, right - left, bottom - top) if right > left and bottom > top else b
