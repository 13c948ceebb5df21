"""View ▸ Layouts and View ▸ Panel: where panels stand, and moving the one in use by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from crosstalk.editor.actions import Action
from crosstalk.editor.session import EditorSession
from crosstalk.tongue import tr
from crosstalk.ui import areas, workspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from crosstalk.ui.window import MainWindow

MENU, PANEL = "View/Layouts", "View/Panel"
Do = Callable[[EditorSession], object]


def _window(session: EditorSession) -> MainWindow:
    from crosstalk.ui.windows import window_of

    return window_of(session)


def _panel(session: EditorSession) -> QDockWidget | None:
    from crosstalk.ui.windows import has_window

    return workspace.panel_in_use(_window(session)) if has_window(session) else None


def _own(number: int) -> str:
    """Return the name of a layout of one's own by its place in the menu, "" for none."""
    names = workspace.kept()
    return names[number - 1] if number <= len(names) else ""


def _save(session: EditorSession) -> None:
    from PySide6.QtWidgets import QInputDialog

    window = _window(session)
    known = workspace.kept()
    if len(known) >= workspace.MOST:
        window.say(tr("There are {count} layouts already: delete one first.", count=len(known)))
        return
    name, is_said = QInputDialog.getText(window, tr("Save layout"), tr("Name of the layout"))
    name = workspace.clean(name)
    if is_said and name:
        workspace.keep(window, name)
        window.say(tr("The layout “{name}” is in View ▸ Layouts.", name=name))


def _delete(session: EditorSession) -> None:
    from PySide6.QtWidgets import QInputDialog

    window = _window(session)
    name, is_said = QInputDialog.getItem(
        window, tr("Delete layout"), tr("Layout to delete"), workspace.kept(), 0, False
    )
    if is_said and name:
        workspace.delete(name)


def _shipped(name: str, key: str) -> Action:
    layout = workspace.LAYOUTS[name]
    return Action(
        f"view.layout_{name}", str(layout.title), lambda s: workspace.arrange(_window(s), layout), (key,), "", MENU,
        "shipped", title=lambda _: layout.title,
    )  # fmt: skip


def _of_own(number: int) -> Action:
    return Action(
        f"view.layout_own_{number}", f"Layout {number} of your own",
        lambda s: workspace.take(_window(s), _own(number)), (), "", MENU, "own",
        enabled=lambda _: bool(_own(number)), shown=lambda _: bool(_own(number)), title=lambda _: _own(number),
    )  # fmt: skip


def _to_side(name: str, label: str, area: Qt.DockWidgetArea) -> Action:
    def run(session: EditorSession) -> None:
        if (dock := _panel(session)) is not None:
            workspace.move_to(_window(session), dock, area)
            areas.enter(dock)

    return Action(
        f"view.panel_{name}", label, run, (), f"mdi6.dock-{name}", PANEL, "side", enabled=_has_panel
    )


def _has_panel(session: EditorSession) -> bool:
    return _panel(session) is not None


def _float(session: EditorSession) -> None:
    if (dock := _panel(session)) is not None:
        workspace.float_or_dock(dock)
        areas.enter(dock)


def _close(session: EditorSession) -> None:
    if (dock := _panel(session)) is not None:
        dock.close()
        _window(session).canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)


Area = Qt.DockWidgetArea
ACTIONS = [
    _shipped("compose", "Ctrl+Alt+1"),
    _shipped("write", "Ctrl+Alt+2"),
    _shipped("talk", "Ctrl+Alt+3"),
    *(_of_own(number) for number in range(1, workspace.MOST + 1)),
    Action(
        "view.layout_save", "Save layout as…", _save, (), "mdi6.content-save-plus-outline", MENU, "keep",
        tip="Keep where the panels stand now under a name",
    ),
    Action(
        "view.layout_delete", "Delete layout…", _delete, (), "mdi6.trash-can-outline", MENU, "keep",
        enabled=lambda _: bool(workspace.kept()),
    ),
    Action(
        "view.layout_reset", "Reset layout", lambda s: workspace.reset(_window(s)), ("Ctrl+Alt+0",),
        "mdi6.restore", MENU, "reset", tip="All panels where they stand in a new window",
    ),
    Action(
        "view.next_area", "Next area", lambda s: areas.go(_window(s), 1), ("F6",), "mdi6.arrow-right-box-outline",
        PANEL, "walk", tip="From the page to the panels, the toolbar and the bars, and back",
    ) ,
    Action(
        "view.previous_area", "Previous area", lambda s: areas.go(_window(s), -1), ("Shift+F6",),
        "mdi6.arrow-left-box-outline", PANEL, "walk",
    ),
    Action(
        "view.panel_float", "Float or dock", _float, (), "mdi6.dock-window", PANEL, "panel", enabled=_has_panel,
        tip="Let the panel that has the focus float above the window, or put it back",
    ),
    Action(
        "view.panel_close", "Close panel", _close, (), "mdi6.close", PANEL, "panel", enabled=_has_panel,
        tip="Close the panel that has the focus",
    ),
    _to_side("left", "To the left side", Area.LeftDockWidgetArea),
    _to_side("right", "To the right side", Area.RightDockWidgetArea),
    _to_side("bottom", "To the bottom", Area.BottomDockWidgetArea),
]  # fmt: skip
