"""Menus, toolbar and context menu, all made of the registry of actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRegularExpression, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from crosstalk.editor.actions import REGISTRY, Action, context_menu
from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr
from crosstalk.ui import actions, messages, mnemonics, recent
from crosstalk.ui.bar_keys import BarKeys
from crosstalk.ui.helping import keys
from crosstalk.ui.icons import icon
from crosstalk.ui.relation_tool import RelationTool
from crosstalk.ui.strand_tool import StrandTool
from crosstalk.ui.style import ICON_SIZE

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

ORDER = ("File", "Edit", "View", "Object", "Connect", "Arrange", "Tools")
LAST = "Help"
RELATION = "relation"
"""The place of the field for relations in the toolbar."""
STRAND = "strand"
"""The place of the kind of strand in the toolbar."""
PAINTER = "edit.painter"
"""The brush: two clicks on its button keep it in the hand."""
TOOLBAR = (
    ("file.new", "file.open", "file.save"),
    ("edit.undo", "edit.redo", PAINTER),
    ("tool.select", "tool.hand"),
    ("tool.connect", RELATION),
    ("tool.text", "tool.note"),
    ("tool.rectangle", "tool.ellipse", "tool.blob", "tool.path", "tool.strand", STRAND, "tool.panel"),
    ("tool.snapping", "tool.grid"),
)
"""What the toolbar shows, with lines between; an action that there is not is left out."""

_FUNCTION_KEYS = frozenset(f"F{number}" for number in range(1, 13))
_ARROWS = frozenset({"Left", "Right", "Up", "Down"})
_WHILE_DRAGGING = 150
"""Milliseconds after which the toolbar looks again during a drag, which needs every frame for itself."""

assert actions.ACTIONS  # its import adds File and View to the registry


class Menus:
    """One QAction for each action of the registry, and what they stand in."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.document.session
        self._actions = {action.id: self._make(action) for action in REGISTRY}
        self._menus: dict[str, QMenu] = {}
        self._fill_bar()
        self.relation = RelationTool(self._session, window)
        self.strand = StrandTool(self._session, window)
        self.toolbar: QToolBar = self._make_toolbar()
        mnemonics.give(window.menuBar().actions(), self._in_english, _with_alt())
        for bar in (window.menuBar(), self.toolbar, self._export_bar):
            for more in bar.findChildren(QToolButton, QRegularExpression("^qt_.*_ext_button$")):
                more.setAccessibleName(tr("More##of a bar"))
        self._bar_keys = BarKeys(window, self.toolbar, self._export_bar)
        self._later = QTimer(window, singleShot=True, interval=0)
        self._later.timeout.connect(self._refresh_toolbar)
        self._session.history_changed.connect(lambda _: self._later.start())
        self._session.selection_changed.connect(lambda _: self._later.start())
        self._session.tool_changed.connect(lambda _: self._later.start())
        self._refresh_toolbar()

    def action(self, action_id: str) -> QAction:
        """Return the QAction of an action; raises KeyError."""
        return self._actions[action_id]

    def run(self, action_id: str) -> None:
        """Do an action where it can be done; a failure is told in a sentence."""
        action = REGISTRY[action_id]
        if action.enabled(self._session):
            try:
                action.run(self._session)
            except CrosstalkError as error:
                messages.tell(self._window, error)
        self._later.start()

    def context_menu(self) -> QMenu:
        """Return the menu of what is selected."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, context_menu(self._session))
        self._follow(menu)
        return menu

    def fill(self, menu: QMenu, action_ids: Iterable[str]) -> None:
        """Put entries into a menu, as they are now; "" is a line, an action that there is not is left out."""
        for action_id in action_ids:
            if not action_id:
                menu.addSeparator()
            elif action_id in self._actions:
                menu.addAction(self._actions[action_id])
        self._refresh(menu)

    # -- making ------------------------------------------------------------------------------------------------

    def _make(self, action: Action) -> QAction:
        made = QAction(self._window)
        self._show_keys(made, action)
        made.setIcon(icon(action.icon))
        made.setIconText(tr(action.label))
        made.setStatusTip("")
        made.setCheckable(action.checked is not None)
        made.triggered.connect(partial(self._triggered, action.id))
        self._window.addAction(made)
        return made

    def show_keys(self) -> None:
        """Take the keys of the registry, which a person may have changed."""
        for action in REGISTRY:
            if action.id in self._actions:
                self._show_keys(self._actions[action.id], action)
        self._refresh_toolbar()

    def _show_keys(self, made: QAction, action: Action) -> None:
        bound = [key for key in action.shortcuts if is_window_wide(key)]
        shown = keys.shown(action.shortcut)
        made.setText(_text(action, tr(action.label)))
        made.setShortcuts([QKeySequence(key) for key in bound])
        tip = tr(action.tip) if action.tip else tr(action.label).rstrip("…")
        made.setToolTip(f"{tip}  ({shown})" if shown else tip)

    def _triggered(self, action_id: str, _: bool = False) -> None:
        self.run(action_id)

    def _fill_bar(self) -> None:
        paths = [*ORDER, *(p for p in REGISTRY.menus if p.split("/")[0] not in (*ORDER, LAST)), LAST]
        for path in dict.fromkeys(p.split("/")[0] for p in paths):
            self._menu(path)
        for path in REGISTRY.menus:
            menu, section = self._menu(path), None
            for action in REGISTRY.in_menu(path):
                if section is not None and action.section != section:
                    menu.addSeparator()
                section = action.section
                menu.addAction(self._actions[action.id])
        self._add_recent()

    def _menu(self, path: str) -> QMenu:
        if path not in self._menus:
            outer, _, name = path.rpartition("/")
            made = (self._menu(outer) if outer else self._window.menuBar()).addMenu(tr(name))
            self._follow(made)
            self._menus[path] = made
        return self._menus[path]

    def _follow(self, menu: QMenu) -> None:
        menu.aboutToShow.connect(partial(self._refresh, menu))
        # A key must not stay dead because its entry was grey when a menu was open last.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self._window, self._enable_all))

    def _add_recent(self) -> None:
        file_menu = self._menus["File"]
        made = QMenu(tr("Open recent"), self._window)
        made.aboutToShow.connect(partial(self._fill_recent, made))
        file_menu.insertMenu(self._actions["file.save"], made)
        file_menu.insertSeparator(self._actions["file.save"])
        self._recent = made

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        files = recent.recent_files()
        for path in files:
            entry = menu.addAction(path.name.replace("&", "&&"))
            entry.setToolTip(str(path))
            entry.triggered.connect(partial(self._open, path))
        if not files:
            menu.addAction(tr("No files yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(tr("Empty this list")).triggered.connect(recent.forget_files)

    def _open(self, path: Path, _: bool = False) -> None:
        self._window.files.open(path)

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar(tr("Tools"), self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        for number, group in enumerate(TOOLBAR):
            if number:
                bar.addSeparator()
            for action_id in group:
                if action_id == RELATION:
                    bar.addWidget(self.relation)
                elif action_id == STRAND:
                    self._strand_place = bar.addWidget(self.strand)
                elif action_id in self._actions:
                    bar.addAction(self._actions[action_id])
        self._brush = KeptByDoubleClick(bar.widgetForAction(self._actions[PAINTER]), self._keep_brush)
        spring = QWidget(bar)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spring)
        self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
        self._add_export_bar()
        return bar

    def _keep_brush(self) -> None:
        # The first of the two clicks took the brush, filled with what was selected then.
        state = self._session.state
        self._session.use("painter", keeps=True, look=getattr(state, "look", None))
        self._later.start()

    def _add_export_bar(self) -> None:
        """Put the button that everything leads to into a bar of its own: where the window is narrow tools give way."""
        bar = QToolBar(tr("Export"), self._window)
        bar.setObjectName("toolbar-export")
        bar.setMovable(False)
        spring = QWidget(bar)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spring)  # keeps the button at the right end, however wide the window is
        self.export_button: QToolButton = self._make_export_button(bar)
        bar.addWidget(self.export_button)
        bar.ensurePolished()
        bar.setMinimumWidth(bar.sizeHint().width())
        self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
        self._export_bar = bar

    def _make_export_button(self, bar: QToolBar) -> QToolButton:
        button = QToolButton(bar)
        button.setObjectName("primary")
        button.setText(tr("Export"))
        button.setToolTip(self._actions["file.export"].toolTip())
        button.clicked.connect(self._actions["file.export"].trigger)
        return button

    # -- keeping up --------------------------------------------------------------------------------------------

    def _refresh(self, menu: QMenu) -> None:
        for made in menu.actions():
            self._show_state(made)
        mnemonics.give(menu.actions(), self._in_english)

    def _in_english(self, made: QAction) -> str:
        """Return the English words of an entry or of a menu, from which its letter is taken in other scripts."""
        path = next((path for path, menu in self._menus.items() if menu.menuAction() is made), "")
        found = next((i for i, a in self._actions.items() if a is made), None)
        return path.rpartition("/")[2] if found is None else REGISTRY[found].label

    def _refresh_toolbar(self) -> None:
        if self._session.history.gesture is not None and self._session.text_edit is None:
            self._later.start(_WHILE_DRAGGING)
            return
        self._later.setInterval(0)
        self.relation.refresh()
        self.strand.refresh()
        self._strand_place.setVisible(self.strand.is_wanted)
        for group in TOOLBAR:
            for action_id in group:
                if action_id in self._actions:
                    self._show_state(self._actions[action_id], action_id)

    def _show_state(self, made: QAction, action_id: str | None = None) -> None:
        action_id = action_id or next((i for i, a in self._actions.items() if a is made), None)
        if action_id is None:
            return
        action = REGISTRY[action_id]
        made.setEnabled(action.enabled(self._session))
        if action.shown is not None:
            made.setVisible(action.shown(self._session))
        if action.title is not None:
            made.setText(_text(action, tr(action.words(self._session))))
        if action.checked is not None:
            made.setChecked(action.checked(self._session))

    def _enable_all(self) -> None:
        for made in self._actions.values():
            made.setEnabled(True)
        self._refresh_toolbar()


def _with_alt() -> str:
    """Return the letters that mean an action together with Alt, and therefore no menu."""
    keys = (key for action in REGISTRY for key in action.shortcuts)
    return "".join(key[-1] for key in keys if key.startswith("Alt+") and len(key) == 5)


class KeptByDoubleClick(QObject):
    """Does something else on the second press of a double click on a button."""

    def __init__(self, button: QWidget, run: Callable[[], object]) -> None:
        super().__init__(button)
        self._run = run
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the second press for itself."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._run()
            return True
        return super().eventFilter(watched, event)


def _text(action: Action, words: str) -> str:
    """Return the text of an entry.

    A key without Ctrl or Alt is the page's, elsewhere it is a letter to type: the menu only shows it.
    """
    shown = keys.shown(action.shortcut)
    bound = any(is_window_wide(key) for key in action.shortcuts)
    return words if bound or not shown else f"{words}\t{shown}"


def is_window_wide(key: str) -> bool:
    """Say whether a key works wherever the focus is: with Ctrl or Alt, or as F5, it cannot be meant as a letter.

    Ctrl with an arrow walks by words in a field, and Alt with one opens a list, so these are the page's only where
    the page has the focus.
    """
    parts = key.split("+")
    if parts[-1] in _ARROWS and parts[:-1] in (["Ctrl"], ["Alt"], ["Alt", "Shift"]):
        return False
    return any(part in ("Ctrl", "Alt", "Meta") for part in parts) or parts[-1] in _FUNCTION_KEYS
