"""The panels around the page and where they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from crosstalk.ui import recent
from crosstalk.ui.history_panel import HistoryPanel
from crosstalk.ui.style import DOCK_LEFT, DOCK_RIGHT

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

LAYOUT_VERSION = 2
"""Raised when panels come or go, so that old remembered places are not taken."""

Area = Qt.DockWidgetArea


def add_to(window: MainWindow) -> dict[str, QDockWidget]:
    """Make the panels of a window and return their docks by name."""
    session = window.document.session
    made: dict[str, QDockWidget] = {}

    def add(name: str, title: str, area: Area, make: Callable[[], QWidget]) -> QDockWidget:
        made[name] = _dock(window, name, title, area, make())
        return made[name]

    add("palette", "Components", Area.LeftDockWidgetArea, lambda: _palette(window))
    add("inspector", "Inspector", Area.RightDockWidgetArea, lambda: _inspector(session))
    add("document", "Document", Area.RightDockWidgetArea, lambda: _document_panel(session))
    add("history", "History", Area.RightDockWidgetArea, lambda: HistoryPanel(session))
    window.tabifyDockWidget(made["inspector"], made["document"])
    window.tabifyDockWidget(made["document"], made["history"])
    for name in ("inspector", "document", "history"):
        # Their tabs say what they are; a title above would say it twice.
        made[name].setTitleBarWidget(QWidget(made[name]))
    made["inspector"].raise_()
    window.resizeDocks([made["palette"]], [DOCK_LEFT], Qt.Orientation.Horizontal)
    window.resizeDocks([made["inspector"]], [DOCK_RIGHT], Qt.Orientation.Horizontal)
    window.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
    window.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
    return made


def remember(window: MainWindow) -> None:
    """Keep size and panels of a window for the next one."""
    store = recent.settings()
    store.setValue("window/geometry", window.saveGeometry())
    store.setValue("window/state", window.saveState(LAYOUT_VERSION))


def restore(window: MainWindow) -> None:
    """Give a window the size and panels of the last one."""
    state = recent.bytes_setting("window/state")
    if state is not None:
        window.restoreState(state, LAYOUT_VERSION)


def restore_geometry(window: MainWindow) -> None:
    """Give a window the place of the last one."""
    geometry = recent.bytes_setting("window/geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)


def _dock(window: MainWindow, name: str, title: str, area: Area, widget: QWidget) -> QDockWidget:
    if isinstance(widget, QDockWidget):
        dock = widget
    else:
        dock = QDockWidget(title)
        dock.setWidget(widget)
    dock.setParent(window)
    dock.setObjectName(f"dock-{name}")
    dock.setWindowTitle(title)
    window.addDockWidget(area, dock)
    return dock


def _palette(window: MainWindow) -> QWidget:
    try:
        from crosstalk.ui.palette import PalettePanel
    except ImportError:
        return QWidget()
    session = window.document.session
    return PalettePanel(session.catalog, session)


def _inspector(session: Any) -> QWidget:
    try:
        from crosstalk.ui.inspector import InspectorPanel
    except ImportError:
        return QWidget()
    return InspectorPanel(session)


def _document_panel(session: Any) -> QWidget:
    try:
        from crosstalk.ui.document_panel import DocumentPanel
    except ImportError:
        return QWidget()
    return DocumentPanel(session)
