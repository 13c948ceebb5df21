"""The tools: one file per tool or gesture, each made of small states (`editor.state.State`).

To add one: write its states in a file here and enter it in `TOOLS`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from crosstalk.editor.state import State, Tool
from crosstalk.editor.tools import (
    connect,
    hand,
    magnifying,
    measure,
    outline,
    painter,
    place,
    region,
    select,
    strand,
    text,
    tidying,
)
from crosstalk.editor.tools.place_scene import SceneGhost

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def _placing(session: EditorSession, *, scene_id: str = "", strand_id: str = "", **options: Any) -> State:
    """Begin placing a scene or a strand where one is named, else a component."""
    if strand_id:
        return strand.StrandGhost(session, strand_id)
    return SceneGhost(session, scene_id) if scene_id else place.Ghost(session, **options)


TOOLS: dict[str, Callable[..., State]] = {
    "select": select.Idle,
    "connect": connect.Idle,
    "place": _placing,
    "text": text.Idle,
    "note": text.NoteIdle,
    "rectangle": partial(region.Idle, shape="rectangle"),
    "ellipse": partial(region.Idle, shape="ellipse"),
    "blob": partial(region.Idle, shape="blob"),
    "panel": region.PanelIdle,
    "path": outline.RegionIdle,
    "strand": strand.StrandIdle,
    "hand": hand.Idle,
    "zoom": magnifying.Idle,
    "measure": measure.Idle,
    "painter": painter.Idle,
    "tidy": tidying.Previewing,
}
"""Every tool by name: what makes the state in which it begins, given the session and the tool's options."""


def make_tool(name: str, **options: Any) -> Tool:
    """Return a tool; `place` needs the option `type_id`, `strand_id` or `scene_id`.

    Raises KeyError for an unknown name.
    """
    begin = TOOLS[name]
    return Tool(name, lambda session: begin(session, **options))
