"""Copy, cut, paste, duplicate, and the style that is carried from one thing to another."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosstalk.commands import clipboard, edit
from crosstalk.editor.carried import give, look_of
from crosstalk.editor.frames import bounds_of
from crosstalk.editor.main_color import slots_of
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import MM, Point
from crosstalk.storage.clips import check_clip
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

STEP = 4.0 * MM
"""How far beside the original a copy is put, in points."""


def copy(session: EditorSession) -> bytes | None:
    """Put the selection on the clipboard and return the bytes; None where nothing is selected."""
    if not session.selection:
        return None
    data = clipboard.copy(session.history.diagram, session.selection)
    session.pastes = 0
    session.write_clipboard(data)
    return data


def cut(session: EditorSession) -> bytes | None:
    """Copy the selection and delete it."""
    data = copy(session)
    if data is not None:
        session.run(later("Cut"), edit.delete, session.selection)
        session.pastes = -1
    return data


def paste(session: EditorSession, *, in_place: bool = False, data: bytes | None = None) -> tuple[str, ...]:
    """Paste what is on the clipboard, each time a step further, and select it; return the ids that came."""
    content = data if data is not None else session.read_clipboard()
    if content is None:
        session.paste_foreign()
        return ()
    try:
        check_clip(content)
    except CrosstalkError as error:
        session.message.emit(str(error))
        return ()
    session.pastes += 1
    offset = 0.0 if in_place else STEP * max(0, session.pastes)
    new = session.run(later("Paste"), clipboard.paste, content, offset, offset) or ()
    if new:
        session.select(new)
    return new


@dataclass(frozen=True, slots=True)
class ForeignPaste:
    """What came from another program: what tells it from others, about which place, and how often."""

    content: Hashable
    about: Point
    times: int


def place_for_foreign(session: EditorSession, content: Hashable, size: tuple[float, float]) -> Point:
    """Return the middle for what another program put on the clipboard; the same again goes a step further.

    It comes where the pointer was last on the page, in the middle of the view where it was not or where that is out of
    sight, and not over the edge of the page.
    """
    page, seen = session.scene.page, session.visible
    pointer = session.pointer
    is_seen = session.has_pointed and page.contains(pointer) and seen.contains(pointer)
    about = pointer if is_seen else seen.centre
    last = session.foreign_paste
    times = last.times + 1 if last is not None and (last.content, last.about) == (content, about) else 0
    session.foreign_paste = ForeignPaste(content, about, times)
    if not page.contains(about):
        # A person who looks at what is beside the page wants it there.
        return Point(about.x + STEP * times, about.y + STEP * times)
    wide, high = (min(side, whole) / 2 for side, whole in zip(size, (page.width, page.height), strict=True))
    x = min(max(about.x, page.x + wide), page.right - wide)
    y = min(max(about.y, page.y + high), page.bottom - high)
    return Point(x + STEP * times, y + STEP * times)


def duplicate(session: EditorSession) -> tuple[str, ...]:
    """Copy the selection beside itself; again on the copies goes on by the offset they were moved to."""
    ids = session.selection
    if not ids:
        return ()
    offset = _last_offset(session)
    before = bounds_of(session, ids)
    new = session.run(later("Duplicate"), clipboard.duplicate, ids, offset.x, offset.y) or ()
    if new:
        session.select(new)
        if before is not None:
            session.duplicated = (new, Point(before.x, before.y))
    return new


def copy_style(session: EditorSession) -> None:
    """Remember the look of the first selected thing."""
    record = session.record(session.selection[0]) if session.selection else None
    if record is not None and (look := look_of(record)) is not None:
        session.carried_style = look


def paste_style(session: EditorSession) -> None:
    """Give the selected things the remembered look."""
    look = session.carried_style
    if look is not None:
        records = [r for r in map(session.record, session.selection) if r is not None]
        slots = {getattr(r, "type", ""): tuple(slots_of(session, r)) for r in records}
        session.run(later("Paste style"), give, look, session.selection, slots)


def _last_offset(session: EditorSession) -> Point:
    if session.duplicated is not None:
        copies, origin = session.duplicated
        rect = bounds_of(session, session.selection)
        if set(copies) == set(session.selection) and rect is not None:
            moved = Point(rect.x - origin.x, rect.y - origin.y)
            there = rect.moved(moved.x, moved.y)
            if abs(moved.x) + abs(moved.y) > 0.01 and there.intersects(session.scene.page):
                return moved
    return Point(STEP, STEP)
