"""The Edit menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import edit
from crosstalk.editor import clips, selecting
from crosstalk.editor.actions.action import Action, has_movable, has_selection
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Edit"


def _delete(session: EditorSession) -> None:
    session.run(later("Delete"), edit.delete, session.selection)


def _can_undo(session: EditorSession) -> bool:
    return session.history.can_undo or session.history.gesture is not None


def _can_paste(session: EditorSession) -> bool:
    return session.read_clipboard() is not None or session.has_foreign()


def _has_style(session: EditorSession) -> bool:
    return session.carried_style is not None and bool(session.selection)


def _paint(session: EditorSession) -> None:
    """Take the brush, or put it away."""
    session.use("select" if session.tool.name == "painter" else "painter")


ACTIONS = [
    Action(
        "edit.undo", "Undo", lambda s: s.undo(), ("Ctrl+Z",), "mdi6.undo", MENU, "history", _can_undo
    ),
    Action(
        "edit.redo", "Redo", lambda s: s.redo(), ("Ctrl+Y", "Ctrl+Shift+Z"), "mdi6.redo", MENU, "history",
        lambda s: s.history.can_redo,
    ),
    Action("edit.cut", "Cut", clips.cut, ("Ctrl+X",), "mdi6.content-cut", MENU, "clipboard", has_movable),
    Action("edit.copy", "Copy", clips.copy, ("Ctrl+C",), "mdi6.content-copy", MENU, "clipboard", has_selection),
    Action("edit.paste", "Paste", clips.paste, ("Ctrl+V",), "mdi6.content-paste", MENU, "clipboard", _can_paste),
    Action(
        "edit.paste_in_place", "Paste in place", lambda s: clips.paste(s, in_place=True), ("Ctrl+Shift+V",),
        "mdi6.clipboard-arrow-down-outline", MENU, "clipboard", _can_paste,
    ),
    Action(
        "edit.duplicate", "Duplicate", clips.duplicate, ("Ctrl+D",), "mdi6.content-duplicate", MENU, "clipboard",
        has_selection,
    ),
    Action(
        "edit.delete", "Delete", _delete, ("Delete", "Backspace"), "mdi6.delete-outline", MENU, "clipboard",
        has_movable,
    ),
    Action(
        "edit.copy_style", "Copy style", clips.copy_style, ("Ctrl+Alt+C",), "mdi6.eyedropper", MENU, "style",
        has_selection,
    ),
    Action(
        "edit.paste_style", "Paste style", clips.paste_style, ("Ctrl+Alt+V",), "mdi6.format-color-fill", MENU, "style",
        _has_style,
    ),
    Action(
        "edit.painter", "Style brush", _paint, ("Ctrl+Alt+P",), "mdi6.format-paint", MENU, "style",
        checked=lambda s: s.tool.name == "painter",
        tip="Give the look of the selected thing to what is clicked next; double-click to go on until Esc",
    ),
    Action(
        "edit.select_all", "Select all", selecting.select_all, ("Ctrl+A",), "mdi6.select-all", MENU, "select"
    ),
    Action(
        "edit.select_none", "Select none", lambda s: s.select(()), (), "mdi6.select-off", MENU, "select",
        has_selection,
    ),
    Action(
        "edit.invert", "Invert selection", selecting.invert, ("Ctrl+Shift+I",), "mdi6.select-inverse", MENU,
        "select",
    ),
    Action(
        "edit.next", "Next object", lambda s: selecting.step(s, 1), ("Tab",), "mdi6.arrow-right-bold-outline",
        MENU, "select",
    ),
    Action(
        "edit.previous", "Previous object", lambda s: selecting.step(s, -1), ("Shift+Tab",),
        "mdi6.arrow-left-bold-outline", MENU, "select",
    ),
    Action(
        "edit.select_same_type", "Select same type", selecting.select_same_type, (), "mdi6.select-group", MENU,
        "select", has_selection,
    ),
    Action(
        "edit.select_connected", "Select connected", selecting.select_connected, (), "mdi6.graph-outline", MENU,
        "select", has_selection,
    ),
]  # fmt: skip
