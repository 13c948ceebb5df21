"""The Tools menu: what the pointer holds, and how it behaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.actions.action import Action, Run, Test

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Tools"


def _use(name: str) -> Run:
    return lambda session: session.use(name)


def _holds(name: str) -> Test:
    return lambda session: session.tool.name == name


def _tool(name: str, label: str, keys: tuple[str, ...], icon: str, section: str = "tool") -> Action:
    return Action(
        f"tool.{name}", label, _use(name), keys, f"mdi6.{icon}", MENU, section, checked=_holds(name)
    )


def _toggle_snapping(session: EditorSession) -> None:
    session.settings.snapping = not session.settings.snapping
    session.refresh_overlay()


def _toggle_grid(session: EditorSession) -> None:
    session.settings.grid = not session.settings.grid
    session.refresh_overlay()


ACTIONS = [
    _tool("select", "Select", ("V",), "cursor-default-outline"),
    _tool("connect", "Connector", ("C",), "arrow-top-right"),
    _tool("text", "Text", ("T",), "format-text"),
    _tool("rectangle", "Rectangular region", ("R",), "rectangle-outline", "region"),
    _tool("ellipse", "Oval region", ("O",), "ellipse-outline", "region"),
    _tool("blob", "Uneven region", ("Shift+O",), "cloud-outline", "region"),
    _tool("path", "Free region", ("P",), "vector-polygon", "region"),
    _tool("strand", "Strand", ("B",), "brush-variant", "region"),
    _tool("panel", "Panel", ("Shift+P",), "view-dashboard-outline", "region"),
    _tool("note", "Note", ("N",), "note-outline", "note"),
    _tool("hand", "Hand", ("H",), "hand-back-right-outline", "note"),
    _tool("zoom", "Magnifier", ("Z",), "magnify-plus-outline", "note"),
    _tool("measure", "Measure", ("M",), "tape-measure", "note"),
    Action(
        "tool.snapping", "Snap to objects", _toggle_snapping, ("Alt+S",), "mdi6.magnet", MENU, "snap",
        checked=lambda s: s.settings.snapping,
    ),
    Action(
        "tool.grid", "Grid", _toggle_grid, ("Ctrl+'",), "mdi6.grid", MENU, "snap",
        checked=lambda s: s.settings.grid,
    ),
]  # fmt: skip
