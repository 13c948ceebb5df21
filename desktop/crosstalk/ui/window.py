"""One window: puts the page, the docks, the menus and the status bar together."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QCursor, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QTabWidget, QVBoxLayout, QWidget

from crosstalk.editor.opening import Opening
from crosstalk.tongue import tr
from crosstalk.ui import canvas_actions, docks, foreign, recent, style, talks
from crosstalk.ui.autosave import AutoSave
from crosstalk.ui.canvas import CanvasView
from crosstalk.ui.clipboard import ClipboardLink
from crosstalk.ui.context_bar import ContextBar
from crosstalk.ui.dock_titles import DockTitles
from crosstalk.ui.document import Document
from crosstalk.ui.files import Files
from crosstalk.ui.keeping import Backups, FileWatch
from crosstalk.ui.layout_bar import LayoutBar
from crosstalk.ui.looks_bar import LooksBar
from crosstalk.ui.menus import Menus
from crosstalk.ui.reading import PageReader
from crosstalk.ui.rulers.frame import RulerFrame
from crosstalk.ui.status import StatusBar
from crosstalk.ui.style import WINDOW_SIZE
from crosstalk.ui.tidying import TidyPump

if TYPE_CHECKING:
    from crosstalk.ui.nearby.bar import NearbyBar
    from crosstalk.ui.windows import Windows


class MainWindow(QMainWindow):
    """A document with its page and panels."""

    def __init__(self, document: Document, windows: Windows, beside: MainWindow | None = None) -> None:
        super().__init__()
        self.document: Document = document
        self.scale: float = style.scale
        """By how much the words of this window are larger than usual."""
        self.windows: Windows = windows
        session = document.session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        options = QMainWindow.DockOption
        docked = options.AllowTabbedDocks | options.GroupedDragging
        self.setDockOptions(docked | options.AnimatedDocks if style.moves else docked)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.resize(*WINDOW_SIZE)
        self.canvas: CanvasView = CanvasView(session, self)
        self.context_bar: ContextBar = ContextBar(session, self)
        self.setCentralWidget(self._centre())
        self.files: Files = Files(self, document)
        self.clipboard: ClipboardLink = ClipboardLink(session)
        self.autosave: AutoSave = beside.autosave if beside is not None else AutoSave(document)
        self.backups: Backups = beside.backups if beside is not None else Backups(document)
        self.watch: FileWatch = beside.watch if beside is not None else FileWatch(document)
        self._leave: list[Callable[[], object]] = []
        self._nearby: NearbyBar | None = None
        self.tidy_pump: TidyPump = TidyPump(session, self)
        self.panels: dict[str, QDockWidget] = docks.add_to(self)
        self.dock_titles: DockTitles = DockTitles(self, self.panels.values())
        self.menus: Menus = Menus(self)
        self.setStatusBar(StatusBar(self))
        self.layout_bar: LayoutBar = LayoutBar(self.canvas)
        self.looks_bar: LooksBar = LooksBar(self.canvas)
        self._link()
        self._name_window()
        self.canvas.setFocus()

    def _centre(self) -> QWidget:
        centre = QWidget(self)
        centre.setSizePolicy(self.canvas.sizePolicy())
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.context_bar)
        self.rulers: RulerFrame = RulerFrame(self.canvas, centre)
        column.addWidget(self.rulers, 1)
        return centre

    def _link(self) -> None:
        session = self.document.session
        self._leave += [
            self.document.changed.connect(self._name_window),
            self.document.replaced.connect(self.canvas.show_anew),
            self.document.replaced.connect(self.context_bar.refresh),
        ]
        self.autosave.failed.connect(self.say)
        self.backups.failed.connect(self.say)
        self.watch.noticed.connect(self._look_when_free)
        self.context_bar.edit_asked.connect(lambda: self.menus.run("view.contexts"))
        self.context_bar.matrix_asked.connect(lambda: self.menus.run("view.context_matrix"))
        session.message.connect(self.say)
        session.has_foreign = lambda: foreign.on_clipboard() is not None or bool(foreign.words())
        session.paste_foreign = self.files.paste_foreign
        session.talk_asked.connect(partial(talks.answer, self))
        session.opening_offered.connect(self._offer_components)
        session.guide_asked.connect(self._ask_place)
        session.selection_changed.connect(lambda ids: self.nearby.wait() if ids else None)
        self.canvas.menu_requested.connect(self._show_menu)
        self.canvas.files_dropped.connect(self._take_dropped)
        self.reader: PageReader = PageReader(self.canvas)
        self._focus_check = QTimer(self, singleShot=True, interval=0)
        self._focus_check.timeout.connect(self.watch.look)

    @property
    def nearby(self) -> NearbyBar:
        """The toolbar beside the selection; it is made when something is selected first."""
        if self._nearby is None:
            from crosstalk.ui.nearby.bar import NearbyBar

            self._nearby = NearbyBar(self)
        return self._nearby

    def say(self, sentence: str) -> None:
        """Show a sentence in the status bar for a while."""
        self.status.say(sentence)

    @property
    def status(self) -> StatusBar:
        """The status bar."""
        bar = self.statusBar()
        assert isinstance(bar, StatusBar)
        return bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the page on an Esc that nothing in the panels had a use for."""
        if event.key() == Qt.Key.Key_Escape:
            self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the file when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._focus_check.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Put docks where they were left."""
        super().showEvent(event)
        if not event.spontaneous():
            docks.restore(self)
            QTimer.singleShot(0, self, partial(docks.fill_in_turns, self))
            QTimer.singleShot(0, self, self._note_emptiness)
            QTimer.singleShot(0, self, partial(canvas_actions.restore, self))

    def _note_emptiness(self) -> None:
        from crosstalk.ui.welcome.nudge import EmptyPageNote

        if self.canvas.findChild(EmptyPageNote) is None:
            EmptyPageNote(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes; Cancel keeps the window."""
        if not self.files.may_close():
            event.ignore()
            return
        docks.remember(self)
        is_last = self.document.place[1] == 1
        if is_last:
            self.watch.close()
            self.autosave.close()
            self.backups.close()
        for leave in self._leave:
            leave()
        self.clipboard.close()
        self.document.leave()
        self.windows.forget(self)
        event.accept()

    def _look_when_free(self) -> None:
        """Take notice of what became of the file, once nothing is in the hand; one of its windows does."""
        session = self.document.session
        busy = session.history.gesture is not None or session.text_edit is not None
        if not busy and QApplication.activeModalWidget() is None and self.windows.speaker(self) is self:
            self.files.look_at_disk()

    def _name_window(self) -> None:
        number, count = self.document.place
        name = self.document.name if count == 1 else f"{self.document.name}:{number}"
        self.setWindowTitle(tr("{name}[*] – Crosstalk Studio", name=name))
        self.setWindowFilePath(str(self.document.path or ""))
        self.setWindowModified(self.document.is_modified)

    def _show_menu(self, at: QPoint) -> None:
        self.menus.context_menu().popup(at)

    def _offer_components(self, opening: Opening) -> None:
        from crosstalk.ui.quick_pick import QuickPick

        at = self.canvas.viewport().mapToGlobal(self.canvas.lens.to_view(opening.point).toPoint())
        self.pick = QuickPick(self.document.session, opening, self)
        # The release of the button that is being answered must not close it again.
        QTimer.singleShot(0, self.pick, partial(self.pick.show_at, at))

    def _ask_place(self, number: int) -> None:
        from crosstalk.ui.rulers.place_field import GuidePlace

        field = GuidePlace(self.document.session, number, self)
        # The release of a double click must not close it again.
        QTimer.singleShot(0, field, partial(field.show_at, QCursor.pos()))

    def _take_dropped(self, paths: list[Path], at: QPointF) -> None:
        self.files.take_dropped(paths, self.canvas.lens.to_page(at))

    def createPopupMenu(self) -> QMenu:
        """Return what a right click on a panel's title or tab offers."""
        menu = QMenu(self)
        self.menus.fill(menu, [*(f"view.{name}" for name in self.panels), "", "view.layout_reset"])
        return menu

    def recent_files(self) -> list[Path]:
        """Return the files for the menu of recent ones."""
        return recent.recent_files()
