"""The palette: every component there is, to be dragged or placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from crosstalk.catalog import Catalog
from crosstalk.editor import free_place, scenes
from crosstalk.editor.tools.place import place_component
from crosstalk.editor.tools.strand import place_strand, room_of
from crosstalk.geometry import Point, Rect
from crosstalk.tongue import tr
from crosstalk.ui.palette_browser import SCENES, ComponentBrowser
from crosstalk.ui.parts_place import PartsPlace
from crosstalk.ui.style import px

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


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
        self.browser.strand_chosen.connect(self.place_strand)
        self.browser.view.carried.connect(lambda name: self.carry(type_id=name))
        self.browser.scenes.carried.connect(lambda name: self.carry(scene_id=name))
        self.browser.strands.carried.connect(lambda name: self.carry(strand_id=name))
        strands = self.browser.strands
        strands.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        strands.customContextMenuRequested.connect(self._show_strand_menu)
        view = self.browser.view
        view.zoom = lambda: session.view.zoom
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        self.setMinimumWidth(px(200))
        self.parts = PartsPlace(self)
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
        """Place a component where the visible page is free, as near its middle as can be; return its id."""
        self.session.settle()
        place = free_place.in_view(self.session, free_place.room_of(self.session, type_id))
        return place_component(self.session, type_id, place)

    def place_scene(self, scene_id: str) -> str:
        """Insert a scene where the visible page is free, near its middle; return the id of its group."""
        self.session.settle()
        entry = scenes.scene(scene_id)
        room = Rect.centred(Point(0.0, 0.0), entry.width, entry.height)
        return scenes.insert(self.session, scene_id, free_place.in_view(self.session, room))

    def place_strand(self, type_id: str) -> str:
        """Place a strand of a kind where the visible page is free, near its middle; return its id."""
        self.session.settle()
        room = Rect.centred(Point(0.0, 0.0), *room_of(self.session, type_id))
        return place_strand(self.session, type_id, free_place.in_view(self.session, room))

    def carry(self, **what: str) -> None:
        """Take something to the page, where the arrow keys move it and Enter sets it down."""
        session = self.session
        session.settle()
        session.use("place", **what)
        if "type_id" in what:
            start = free_place.in_view(session, free_place.room_of(session, what["type_id"]))
        else:
            start = session.visible.centre
        session.key_pointer.begin(start)
        session.page_asked.emit()

    def make_strand_menu(self, type_id: str) -> QMenu:
        """Return the menu of a kind of strand."""
        menu = QMenu(self)
        menu.addAction(tr("Place by keys")).triggered.connect(lambda: self.carry(strand_id=type_id))
        menu.addAction(tr("Draw it on the page")).triggered.connect(
            lambda: self.session.use("strand", type_id=type_id)
        )
        menu.addAction(tr("Place in the middle")).triggered.connect(lambda: self.place_strand(type_id))
        return menu

    def _show_strand_menu(self, at: QPoint) -> None:
        view = self.browser.strands
        row = view.indexAt(at).row()
        if 0 <= row < len(view.entries):
            menu = self.make_strand_menu(view.entries[row].id)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(view.viewport().mapToGlobal(at))

    def make_menu(self, type_id: str) -> QMenu:
        """Return the menu of a cell."""
        menu = QMenu(self)
        menu.addAction(tr("Place in the middle")).triggered.connect(lambda: self.place(type_id))
        menu.addAction(tr("Place by keys")).triggered.connect(lambda: self.carry(type_id=type_id))
        several = menu.addAction(tr("Place several by clicking on the page"))
        several.triggered.connect(lambda: self.session.use("place", type_id=type_id))
        self.parts.add_to_menu(menu, type_id)
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
