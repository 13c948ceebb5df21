"""The titles of docks: none where a tab says it already, one to drag and to close it by where a dock stands alone."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QTabBar, QWidget

from crosstalk.tongue import tr


class DockTitles(QObject):
    """Gives each dock of a window a title, or none, as it is moved about; and a menu to each of their tabs.

    Qt's own title carries the buttons that float and close a dock, and is what a floating dock is dragged by. Among
    others behind tabs it would only say once more what the tab says.
    """

    def __init__(self, window: QMainWindow, docks: Iterable[QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = tuple(docks)
        self._none = {dock: QWidget(dock) for dock in self._docks}
        self._bars: set[QTabBar] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        for dock in self._docks:
            dock.topLevelChanged.connect(partial(self._moved, dock))
            dock.dockLocationChanged.connect(self._wait)
            dock.visibilityChanged.connect(self._wait)
        self.refresh()

    def refresh(self) -> None:
        """Look at all docks anew."""
        for dock in self._docks:
            wanted = None if self._needs_title(dock) else self._none[dock]
            if dock.titleBarWidget() is not wanted:
                dock.setTitleBarWidget(wanted)  # type: ignore[arg-type]
                self._none[dock].setVisible(wanted is not None)
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if bar not in self._bars:
                self._bars.add(bar)
                bar.setAccessibleName(tr("Panels"))
                bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a menu for the tab that was clicked, or the one in front where a key asked for it."""
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QTabBar):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            at = watched.currentIndex() if by_key else watched.tabAt(event.pos())
            menu = self.menu_of_tab(watched, at)
            spot = watched.tabRect(at).bottomLeft() if by_key else event.pos()
            menu.popup(watched.mapToGlobal(QPoint(spot)))
            return True
        return super().eventFilter(watched, event)

    def menu_of_tab(self, bar: QTabBar, at: int) -> QMenu:
        """Return the menu of a tab: what can be done with its panel, and which others there are."""
        menu = self._window.createPopupMenu() or QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dock = next((d for d in self._docks if d.windowTitle() == bar.tabText(at) and not d.isHidden()), None)
        if dock is not None:
            first = menu.actions()[0]
            floats, close = menu.addAction(tr("Float##panel")), menu.addAction(tr("Close"))
            floats.triggered.connect(lambda: dock.setFloating(True))
            close.triggered.connect(dock.close)
            menu.insertActions(first, [floats, close])
            menu.insertSeparator(first)
        return menu

    def _needs_title(self, dock: QDockWidget) -> bool:
        if dock.isFloating():
            return True
        if dock.parent() is not self._window:
            return False  # it floats together with others, behind tabs
        return all(_is_closed(other) for other in self._window.tabifiedDockWidgets(dock))

    def _moved(self, dock: QDockWidget, is_floating: bool) -> None:
        if is_floating:
            # At once: a window without a title can be neither moved nor closed.
            dock.setTitleBarWidget(None)  # type: ignore[arg-type]
        self._wait()

    def _wait(self, *_: object) -> None:
        self._later.start()


def _is_closed(dock: QDockWidget) -> bool:
    # Before a window is shown for the first time everything in it is hidden.
    return dock.isHidden() and dock.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
