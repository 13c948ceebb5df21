"""The areas of a window that F6 goes round: the page, the panels that are seen, the toolbar, and the bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QTabBar, QWidget

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

_REASON = Qt.FocusReason.TabFocusReason
_LAST = "last focus"
"""Property of an area: the widget in it that had the focus last."""


def areas(window: MainWindow) -> list[QWidget]:
    """Return the areas that can be seen now, in the order they are gone through, the page first."""
    bars = (window.menus.toolbar, window.context_bar, window.layout_bar, window.looks_bar, window.status)
    docks = [dock for dock in window.panels.values() if is_in_front(dock)]
    docks.sort(key=lambda dock: _SIDES.get(window.dockWidgetArea(dock), 9))
    return [window.canvas, *docks, *(bar for bar in bars if bar.isVisible() and focusable(bar))]


_SIDES = {Qt.DockWidgetArea.RightDockWidgetArea: 0, Qt.DockWidgetArea.LeftDockWidgetArea: 1}
"""The inspector comes first: it tells of what was selected on the page a moment before."""


def go(window: MainWindow, step: int) -> None:
    """Go to the next (1) or the previous (-1) area."""
    known = areas(window)
    here = current(window, known)
    if here is not None:
        here.setProperty(_LAST, window.focusWidget())
    at = known.index(here) if here is not None else 0
    for n in range(1, len(known) + 1):
        if enter(known[(at + n * step) % len(known)]):
            return


def current(window: MainWindow, known: list[QWidget]) -> QWidget | None:
    """Return the area that has the focus, None for none."""
    focus = window.focusWidget()
    # What lies on the page (a bar above it) is named for itself, so the innermost one counts.
    found = [area for area in known if focus is not None and (area is focus or area.isAncestorOf(focus))]
    return next((a for a in found if not any(a is not b and a.isAncestorOf(b) for b in found)), None)


def enter(area: QWidget) -> bool:
    """Put the focus into an area, where it was there last; say whether there was a place for it."""
    last = area.property(_LAST)
    fields = [area] if area.objectName() == "canvas" else focusable(area)
    if not fields:
        return False
    wanted = last if isinstance(last, QWidget) and last in fields else fields[0]
    if isinstance(area, QDockWidget) and area.isFloating():
        area.activateWindow()
    wanted.setFocus(_REASON)
    return True


def focusable(area: QWidget) -> list[QWidget]:
    """Return the widgets of an area that Tab goes to, in its order; panels by their contents before their tabs."""
    found = [
        child
        for child in area.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.isEnabled()
        and child.isVisibleTo(area)
        and child.focusProxy() is None
    ]
    chain = _chain(area)
    found.sort(key=lambda child: (isinstance(child, QTabBar), chain.get(child, len(chain))))
    return found


def is_in_front(dock: QDockWidget) -> bool:
    """Say whether a panel is seen, and not behind the tab of another."""
    return dock.isVisible() and not dock.visibleRegion().isEmpty()


def _chain(area: QWidget) -> dict[QWidget, int]:
    order: dict[QWidget, int] = {}
    at = area.nextInFocusChain()
    while at is not None and at is not area and at not in order:
        order[at] = len(order)
        at = at.nextInFocusChain()
    return order
