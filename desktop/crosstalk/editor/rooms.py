"""How much room a region or a panel has for its members: inside its outline and below its title."""

from __future__ import annotations

from crosstalk.geometry import Rect
from crosstalk.model import Panel, Region
from crosstalk.scene import SceneItem

PADDING = 5.0
"""Points between the edge of a frame and its members."""
SHARES = {"ellipse": 0.7, "blob": 0.68, "path": 0.66}
"""Side of the largest box of the same proportions within an outline, as a share of the whole box."""


def room_in(record: Region | Panel, item: SceneItem) -> Rect:
    """Return the rectangle within a frame in which members may stand."""
    box = record.bounds
    share = SHARES.get(record.shape, 1.0) if isinstance(record, Region) else 1.0
    room = Rect.centred(box.centre, box.width * share, box.height * share)
    room = room.inflated(-PADDING if share == 1.0 else -PADDING / 2)
    title = item.label_bounds
    if title is None or not title.intersects(room):
        return room
    below = title.bottom + 2.0 - room.y
    above = room.bottom - title.y + 2.0
    # The title takes a strip at the top or at the bottom, whichever is the thinner one.
    if below <= above:
        below = min(below, room.height / 2)
        return Rect(room.x, room.y + below, room.width, room.height - below)
    return Rect(room.x, room.y, room.width, room.height - min(above, room.height / 2))


def room_beside(room: Rect, frame: Rect, sitter: Rect) -> Rect:
    """Return the room that is left where something sits on the edge of a frame, on the side it is nearest to."""
    here = sitter.centre
    left, right = here.x - frame.x, frame.right - here.x
    top, bottom = here.y - frame.y, frame.bottom - here.y
    nearest = min(left, right, top, bottom)
    x, y, far, low = room.x, room.y, room.right, room.bottom
    if nearest == top:
        y = min(max(y, sitter.bottom), frame.y + 0.4 * frame.height)
    elif nearest == bottom:
        low = max(min(low, sitter.y), frame.bottom - 0.4 * frame.height)
    elif nearest == left:
        x = min(max(x, sitter.right), frame.x + 0.4 * frame.width)
    else:
        far = max(min(far, sitter.x), frame.right - 0.4 * frame.width)
    return Rect(x, y, max(far - x, 1.0), max(low - y, 1.0))
