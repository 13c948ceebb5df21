"""Which panels stand where: the layouts that come with the program, those a person keeps, and going back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget

from crosstalk.tongue import later
from crosstalk.ui import recent
from crosstalk.ui.style import DOCK_LEFT, DOCK_RIGHT, px

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

KEPT = 1
"""Version of the layouts that people keep. A panel that came later stays where it is."""
MOST = 6
"""So many layouts a person can keep: each has an entry of its own in the menu."""
_GROUP = "layouts"


@dataclass(frozen=True, slots=True)
class Layout:
    """The panels that are shown, each on its own side; `front` are those before others. All others are closed."""

    title: str
    shown: tuple[str, ...]
    front: tuple[str, ...]
    widths: tuple[int, int] = (DOCK_LEFT, DOCK_RIGHT)


LAYOUTS = {
    "compose": Layout(
        later("Compose##layout"),
        ("palette", "outline", "inspector", "document", "problems"),
        ("palette", "inspector"),
    ),
    "write": Layout(
        later("Write##layout"),
        ("words", "questions", "document", "inspector", "problems"),
        ("words", "document"),
        (340, DOCK_RIGHT),
    ),
    "talk": Layout(
        later("Talk##layout"),
        ("talk", "questions", "words", "inspector"),
        ("talk", "inspector"),
        (340, DOCK_RIGHT),
    ),
}
"""By name. A panel that there is not is left out."""


def reset(window: MainWindow) -> None:
    """Put all panels back to where they stand in a new window."""
    arrange(window, Layout("", tuple(window.panels), ("palette", "inspector")))


def arrange(window: MainWindow, layout: Layout) -> None:
    """Put the panels of a window where they stand in a new one, and close those that a layout does not show."""
    from crosstalk.ui.docks import PANELS

    # Qt's own `restoreState` would leave tab bars of the state before behind, in the same place (6.11).
    for dock in window.panels.values():
        dock.setFloating(False)
        window.removeDockWidget(dock)
    for area in (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea):
        side = [window.panels[k.name] for k in PANELS if k.area == area and k.name in layout.shown]
        for number, dock in enumerate(side):
            window.addDockWidget(area, dock)
            if number:
                window.tabifyDockWidget(side[number - 1], dock)
            dock.show()
    front = [window.panels[name] for name in layout.front if name in window.panels]
    for dock in front:
        dock.raise_()
    widths = [px(width) for width, _ in zip(layout.widths, front, strict=False)]
    window.resizeDocks(front, widths, Qt.Orientation.Horizontal)
    window.menus.toolbar.show()
    window.dock_titles.refresh()


# -- layouts of one's own --------------------------------------------------------------------------------------


def kept() -> list[str]:
    """Return the names of the layouts that the person kept, in alphabetical order."""
    store = recent.settings()
    store.beginGroup(_GROUP)
    return sorted(store.childKeys(), key=str.casefold)


def keep(window: MainWindow, name: str) -> None:
    """Keep where the panels of a window stand under a name; one of the same name goes."""
    recent.settings().setValue(f"{_GROUP}/{name}", window.saveState(KEPT))


def take(window: MainWindow, name: str) -> bool:
    """Put the panels where a layout of one's own has them; say whether there is such a one."""
    state = recent.settings().value(f"{_GROUP}/{name}")
    if not isinstance(state, QByteArray) or not window.restoreState(state, KEPT):
        return False
    window.dock_titles.refresh()
    return True


def delete(name: str) -> None:
    """Forget a layout of one's own."""
    recent.settings().remove(f"{_GROUP}/{name}")


def clean(name: str) -> str:
    """Return a name as it can be kept: without what settings take for a folder."""
    return " ".join(name.replace("/", " ").replace("\\", " ").split())


# -- one panel -------------------------------------------------------------------------------------------------


def panel_in_use(window: MainWindow) -> QDockWidget | None:
    """Return the panel that has the focus, None where the page has it."""
    focus = window.focusWidget()
    for dock in window.panels.values():
        if focus is not None and dock.isAncestorOf(focus):
            return dock
    return None


def float_or_dock(dock: QDockWidget) -> None:
    """Let a panel float above the window, or put it back."""
    dock.setFloating(not dock.isFloating())
    dock.show()
    dock.raise_()


def move_to(window: MainWindow, dock: QDockWidget, area: Qt.DockWidgetArea) -> None:
    """Put a panel to a side of the window, behind a tab where others stand there."""
    others = [
        other
        for other in window.panels.values()
        if other is not dock
        and not other.isFloating()
        and not other.isHidden()
        and window.dockWidgetArea(other) == area
    ]
    dock.setFloating(False)
    window.addDockWidget(area, dock)
    if others:
        window.tabifyDockWidget(others[0], dock)
    dock.show()
    dock.raise_()
