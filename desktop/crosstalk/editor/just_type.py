"""Just type: what is typed on a selected object becomes its words, although single letters are keys as well.

A character that is no key begins the words at once. A letter that is the key of a tool (C, T, …) or turns the object
over (Shift+H, Shift+V) does that; but where another character follows before the pointer has moved, a word was meant:
what the first letter did is taken back and both are typed. On a connector no letter is typed: there 1…9, `,`, `.` and X
change what it says, and F2 or Enter edits its label.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosstalk.editor.events import KeyEvent
from crosstalk.editor.text_edit import FIELDS
from crosstalk.geometry import Point
from crosstalk.model import Connector, Record

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

BEGINNINGS = "\\^_(+-–"
"""Characters that may begin words beside letters and digits: a Greek letter in markup, a superscript, a bracket."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A letter that was taken for a key, what it would have been typed on, and how things stood before."""

    text: str
    key: str
    record_id: str
    position: int
    """How many undo steps there were."""
    pointer: Point
    tool: str


def has_words(session: EditorSession, record: Record) -> bool:
    """Say whether typing on a thing changes its words."""
    return not record.locked and type(record) in FIELDS and not isinstance(record, Connector)


def takes(session: EditorSession, event: KeyEvent, *, is_bound: bool) -> bool:
    """Begin to type where a key means that; say whether it did. `is_bound`: the key does something else now."""
    letters, session.letters = session.letters, None
    if not _is_typed(event):
        return False
    if letters is not None and _goes_on(session, letters, event):
        _take_back(session, letters)
        return session.edit_text(letters.record_id, typed=letters.text + event.text) is not None
    if is_bound or not (record_id := subject(session)) or not _may_begin(event.text):
        return False
    return session.edit_text(record_id, typed=event.text) is not None


def first_letter(session: EditorSession, event: KeyEvent) -> Letters | None:
    """Return what to remember of a key that is about to act and might have been the first letter of a word."""
    record_id = subject(session)
    if not record_id or not _is_typed(event) or not event.text.isalpha():
        return None
    history = session.history
    return Letters(event.text, event.key, record_id, history.position, session.pointer, session.tool.name)


def subject(session: EditorSession) -> str:
    """Return the only selected thing where its words can be typed, "" for none."""
    chosen = session.selection
    record = session.record(chosen[0]) if len(chosen) == 1 else None
    if record is None or not has_words(session, record) or session.path != "select.idle":
        return ""
    return record.id


def _is_typed(event: KeyEvent) -> bool:
    held = {part for part in event.key[:-1].split("+") if part}
    return len(event.text) == 1 and event.text.isprintable() and event.text != " " and held <= {"Shift"}


def _may_begin(text: str) -> bool:
    return text.isalnum() or text in BEGINNINGS


def _goes_on(session: EditorSession, letters: Letters, event: KeyEvent) -> bool:
    """Say whether a second character makes a word of the first; the same key again, or another turn, does not."""
    if event.key == letters.key or session.record(letters.record_id) is None:
        return False
    turned = session.history.position > letters.position
    if turned and event.key in ("Shift+H", "Shift+V"):
        return False
    # A gesture that began meanwhile, or a pointer that moved, says that the tool was meant.
    return session.pointer == letters.pointer and session.history.gesture is None


def _take_back(session: EditorSession, letters: Letters) -> None:
    while session.history.position > letters.position:
        session.undo()
    session.use("select")
    session.select([letters.record_id])
