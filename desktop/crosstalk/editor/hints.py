"""The line of help for the select tool at rest: for the handle under the pointer, else for what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import just_type
from crosstalk.editor.handles import Handle
from crosstalk.model import Connector
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

HANDLES = {
    "connect": later("Drag to connect; click to add a connected neighbour on this side"),
    "resize": later("Drag to resize; Shift frees or keeps the proportions, Alt resizes from the centre"),
    "rotate": later("Drag to turn; Shift goes in steps of 15°"),
    "source": later(
        "Drag this end to something else, or to another place of the same thing; Ctrl leaves it free"
    ),
    "waypoint": later("Drag to bend; double-click or Delete takes the point away"),
    "point": later(
        "Drag to bend; double-click makes it a corner or smooth, Delete or Alt-click takes it away"
    ),
    "add": later("Drag to put one more point here"),
    "width": later("Drag to make the strand thicker or thinner"),
}
IDLE = later(
    "Click to select, drag to move; drag from an object's arrows to connect, click them to add a neighbour"
)


def at_rest(session: EditorSession, over: Handle | None) -> str:
    """Return what can be done now."""
    if over is not None:
        return HANDLES.get("source" if over.kind == "target" else over.kind, IDLE)
    chosen = session.selection
    record = session.record(chosen[0]) if len(chosen) == 1 else None
    if isinstance(record, Connector):
        return tr(
            "1…9 , . change what it says, X turns it round, F2 edits its label; drag the line to bend it"
        )
    if record is not None and just_type.has_words(session, record):
        return tr(
            "Just type to change its words (a single key such as C still takes its tool); Ctrl+Shift+K connects"
        )
    return IDLE
