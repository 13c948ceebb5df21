"""Own components in the palette: their menu, the files dropped there, and following what changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from crosstalk.editor import parts, scenes
from crosstalk.model import Diff
from crosstalk.model.parts import is_own
from crosstalk.tongue import tr
from crosstalk.ui.palette_browser import MINE

if TYPE_CHECKING:
    from crosstalk.ui.palette import PalettePanel
    from crosstalk.ui.parts_desk import PartsDesk

PICTURES = (".svg", ".svgz", ".png", ".jpg", ".jpeg")
LIBRARY = ".crosstalk-library"


class PartsPlace(QObject):
    """Puts own components into one palette."""

    def __init__(self, panel: PalettePanel) -> None:
        super().__init__(panel)
        self._panel, self._session = panel, panel.session
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look_again)
        browser = panel.browser
        browser.own = lambda: parts.entries(self._session)
        browser.parts_asked.connect(self._answer)
        end = parts.shelf().changed.connect(self._later.start)
        panel.destroyed.connect(lambda: end())
        self._session.history_changed.connect(self._follow)
        browser.scenes.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        browser.scenes.customContextMenuRequested.connect(self._show_scene_menu)
        panel.setAcceptDrops(True)
        panel.installEventFilter(self)
        # The libraries are read after the first picture of the window.
        self._later.start()

    @property
    def desk(self) -> PartsDesk:
        """What the menus call: made when first used."""
        from crosstalk.ui.parts_desk import PartsDesk
        from crosstalk.ui.windows import window_of

        return PartsDesk(window_of(self._session))

    def show(self) -> None:
        """Show the section of own components."""
        self._panel.browser.search.clear()
        self._panel.browser.show_section(MINE)

    def add_to_menu(self, menu: QMenu, type_id: str) -> None:
        """Add to the menu of a cell what can be done with an own component."""
        if not is_own(type_id):
            return
        in_file = type_id in self._session.history.diagram.parts
        in_library = type_id in parts.shelf().parts
        menu.addSeparator()
        menu.addAction(tr("Edit component…")).triggered.connect(lambda: self.desk.edit(type_id))
        if not in_library:
            keep = menu.addAction(tr("Keep in my library"))
            keep.triggered.connect(lambda: self.desk.keep(type_id))
        if not in_file:
            put = menu.addAction(tr("Put into this file"))
            put.triggered.connect(lambda: self.desk.put_into_file(type_id))
        menu.addSeparator()
        if in_library:
            drop = menu.addAction(tr("Delete from my library…"))
            drop.triggered.connect(lambda: self.desk.delete(type_id))
        if in_file:
            out = menu.addAction(tr("Take out of this file"))
            out.triggered.connect(lambda: self.desk.take_out(type_id))

    def make_scene_menu(self, scene_id: str) -> QMenu:
        """Return the menu of a scene."""
        menu = QMenu(self._panel)
        place = menu.addAction(tr("Place in the middle"))
        place.triggered.connect(lambda: self._panel.place_scene(scene_id))
        if scene_id.startswith(scenes.OWN):
            menu.addSeparator()
            menu.addAction(tr("Edit scene…")).triggered.connect(lambda: self.desk.edit_scene(scene_id))
            drop = menu.addAction(tr("Delete from my library…"))
            drop.triggered.connect(lambda: self.desk.delete_scene(scene_id))
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take pictures and libraries that are dropped on the palette."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            files = _files(event)
            if files:
                event.acceptProposedAction()
                # The program that the files come from waits until the drop is done.
                QTimer.singleShot(0, self, lambda: self.desk.take(files))
            return bool(files)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and _files(event):
            event.acceptProposedAction()
            return True
        return False

    def _show_scene_menu(self, at: QPoint) -> None:
        view = self._panel.browser.scenes
        row = view.indexAt(at).row()
        if 0 <= row < len(view.entries):
            menu = self.make_scene_menu(view.entries[row].id)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(view.viewport().mapToGlobal(at))

    def _answer(self, asked: str) -> None:
        if asked == "import":
            self.desk.import_part()
        else:
            self.desk.import_library()

    def _follow(self, diff: Diff) -> None:
        if "parts" in diff.fields:
            self._later.start()

    def _look_again(self) -> None:
        self._panel.browser.refresh()


def _files(event: QDropEvent) -> list[Path]:
    data = event.mimeData()
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return [path for path in paths if path.suffix.lower() in (*PICTURES, LIBRARY)]
