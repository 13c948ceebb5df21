"""The panels around the page and where they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QWidget

from crosstalk.tongue import later, tr
from crosstalk.ui import recent, style, talks
from crosstalk.ui.palette import PalettePanel
from crosstalk.ui.style import DOCK_LEFT, DOCK_RIGHT, px

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

LAYOUT_VERSION = 7
"""Raised when panels come or go, so that old remembered places are not taken."""

_SOON = 4
"""Milliseconds until it is looked again whether the page stands in the window."""
_BETWEEN = 12
"""Milliseconds that the window has for itself between two panels."""

Area = Qt.DockWidgetArea


@dataclass(frozen=True, slots=True)
class PanelKind:
    """A panel: its name and title, where it stands at first, and what makes it."""

    name: str
    title: str
    area: Area
    make: Callable[[MainWindow], QWidget]
    at_once: bool = False
    """Whether the first picture of the window needs it; the others come right after that."""


def _palette(window: MainWindow) -> QWidget:
    session = window.document.session
    return PalettePanel(session.catalog, session)


def _inspector(window: MainWindow) -> QWidget:
    from crosstalk.ui.inspector import InspectorPanel

    return InspectorPanel(window.document.session)


def _document(window: MainWindow) -> QWidget:
    from crosstalk.ui.document_panel import DocumentPanel

    return DocumentPanel(window.document.session)


def _outline(window: MainWindow) -> QWidget:
    from crosstalk.ui.outline.panel import OutlinePanel

    panel = OutlinePanel(window.document.session)
    panel.menu_asked.connect(lambda at: window.menus.context_menu().popup(at))
    panel.page_asked.connect(partial(_go_to_page, window))
    return panel


def _go_to_page(window: MainWindow) -> None:
    session = window.document.session
    bounds = session.scene.bounds(session.selection)
    if bounds is not None:
        window.canvas.reveal(bounds)
    window.canvas.setFocus()


def _words(window: MainWindow) -> QWidget:
    from crosstalk.ui.words_panel import WordsPanel

    return WordsPanel(window.document.session)


def _history(window: MainWindow) -> QWidget:
    from crosstalk.ui.history_panel import HistoryPanel

    return HistoryPanel(window.document.session)


def _problems(window: MainWindow) -> QWidget:
    from crosstalk.ui.problems_panel import ProblemsPanel

    panel = ProblemsPanel(window.document.session, window.canvas.show_rect)
    panel.counted.connect(
        lambda count: window.panels["problems"].setWindowTitle(_counted(tr("Problems"), count))
    )
    panel.journal_asked.connect(lambda: window.menus.run("file.journal"))
    return panel


def _talk(window: MainWindow) -> QWidget:
    from crosstalk.ui.talk_panel import TalkPanel

    panel = TalkPanel(window.document.session)
    panel.present_asked.connect(lambda: talks.present(window, panel.current))
    panel.export_asked.connect(lambda: talks.export_talk(window))
    return panel


def _questions(window: MainWindow) -> QWidget:
    from crosstalk.ui.questions_panel import QuestionsPanel

    panel = QuestionsPanel(window.document.session, window.canvas.reveal)
    panel.diagram_asked.connect(lambda ids, title: talks.show_part(window, ids, title))
    panel.step_made.connect(lambda _: talks.say_step_made(window))
    return panel


def _counted(title: str, count: int) -> str:
    return f"{title} {count}" if count else title


PANELS = (
    PanelKind("palette", later("Components"), Area.LeftDockWidgetArea, _palette, at_once=True),
    PanelKind("outline", later("Outline"), Area.LeftDockWidgetArea, _outline),
    PanelKind("talk", later("Talk"), Area.LeftDockWidgetArea, _talk),
    PanelKind("questions", later("Questions"), Area.LeftDockWidgetArea, _questions),
    PanelKind("inspector", later("Inspector"), Area.RightDockWidgetArea, _inspector),
    PanelKind("document", later("Document"), Area.RightDockWidgetArea, _document),
    PanelKind("words", later("Words"), Area.LeftDockWidgetArea, _words),
    PanelKind("history", later("History"), Area.RightDockWidgetArea, _history),
    PanelKind("problems", later("Problems"), Area.RightDockWidgetArea, _problems),
)


def add_to(window: MainWindow) -> dict[str, QDockWidget]:
    """Make the docks of a window and return them by name; `fill` brings the panels that may come later."""
    made = {kind.name: _dock(window, kind) for kind in PANELS}
    for area in (Area.LeftDockWidgetArea, Area.RightDockWidgetArea):
        tabbed = [kind.name for kind in PANELS if kind.area == area]
        for first, second in pairwise(tabbed):
            window.tabifyDockWidget(made[first], made[second])
        made[tabbed[0]].raise_()
    window.resizeDocks([made["palette"]], [px(DOCK_LEFT)], Qt.Orientation.Horizontal)
    window.resizeDocks([made["inspector"]], [px(DOCK_RIGHT)], Qt.Orientation.Horizontal)
    window.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
    window.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
    return made


def fill(window: MainWindow) -> None:
    """Put in all panels that were not needed for the first picture of the window."""
    for kind in PANELS:
        _put_in(window, kind)
    window.menus.relation.fill()


def fill_in_turns(window: MainWindow) -> None:
    """Put them in once the page stands in the window: first what is seen, then the others, each in its own turn."""
    if window.canvas.sheet.backing.painted == 0 and window.isVisible():
        QTimer.singleShot(_SOON, window, partial(fill_in_turns, window))
        return
    missing = [kind for kind in PANELS if window.panels[kind.name].widget() is None]
    seen = [kind for kind in missing if _is_in_front(window.panels[kind.name])]
    if not missing:
        return
    for kind in seen or missing[:1]:
        _put_in(window, kind)
    if seen or len(missing) == 1:
        # What the toolbar shows is seen as well.
        window.menus.relation.fill()
    QTimer.singleShot(_BETWEEN, window, partial(fill_in_turns, window))


def _put_in(window: MainWindow, kind: PanelKind) -> None:
    dock = window.panels[kind.name]
    if dock.widget() is None:
        dock.setWidget(kind.make(window))


def _is_in_front(dock: QDockWidget) -> bool:
    return not dock.visibleRegion().isEmpty()


def remember(window: MainWindow) -> None:
    """Keep size and panels of a window for the next one."""
    store = recent.settings()
    store.setValue("window/geometry", window.saveGeometry())
    store.setValue("window/state", window.saveState(LAYOUT_VERSION))
    store.setValue("window/scale", window.scale)


def restore(window: MainWindow) -> None:
    """Put the panels of a window where they were in the last one."""
    state = recent.bytes_setting("window/state")
    if state is not None:
        window.restoreState(state, LAYOUT_VERSION)
        _fit_words(window)


def _fit_words(window: MainWindow) -> None:
    """Make panels wider, or narrower, by as much as the words have grown since they were left."""
    try:
        grown = style.scale / float(str(recent.settings().value("window/scale", style.scale)))
    except (ValueError, ZeroDivisionError):
        return
    sides = [dock for dock in window.panels.values() if not dock.isFloating() and not dock.isHidden()]
    if grown != 1.0:
        widths = [round(dock.width() * grown) for dock in sides]
        window.resizeDocks(sides, widths, Qt.Orientation.Horizontal)


def restore_geometry(window: MainWindow) -> None:
    """Give a window the place of the last one."""
    geometry = recent.bytes_setting("window/geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)


def _dock(window: MainWindow, kind: PanelKind) -> QDockWidget:
    dock = QDockWidget(tr(kind.title), window)
    dock.setObjectName(f"dock-{kind.name}")
    if kind.at_once:
        dock.setWidget(kind.make(window))
    window.addDockWidget(kind.area, dock)
    # Who brings a panel to the front before its turn sees it at once.
    dock.visibilityChanged.connect(partial(_shown, window, kind))
    return dock


def _shown(window: MainWindow, kind: PanelKind, is_visible: bool) -> None:
    if is_visible and window.canvas.sheet.backing.painted:
        _put_in(window, kind)
