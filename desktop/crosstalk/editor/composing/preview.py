"""What is being said is seen on the page while it is typed, in one open gesture that Enter keeps and Esc takes back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from crosstalk.commands import Gesture
from crosstalk.editor.composing.draft import Draft, draft
from crosstalk.editor.composing.naming import Option
from crosstalk.editor.composing.placing import NAME, Composed, keep, put
from crosstalk.errors import CrosstalkError

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Preview:
    """Shows drafts, one in place of the other."""

    def __init__(self, session: EditorSession) -> None:
        self._session = session
        self._gesture: Gesture | None = None
        self.made = Composed()
        """What is on the page now."""

    def show(self, text: str, choices: Mapping[str, Option] | None = None) -> Draft:
        """Put what a text says onto the page in place of what was shown before, and return it."""
        self._clear()
        drafted = draft(self._session, text, choices)
        if drafted.new or drafted.lines:
            gesture = self._open()
            try:
                self.made = put(self._session, gesture, drafted)
            except CrosstalkError as error:
                self.cancel()
                self._session.message.emit(str(error))
        return drafted

    def keep(self) -> bool:
        """Keep what is shown as one undo step and select it; say whether there was anything."""
        gesture, self._gesture = self._gesture, None
        if gesture is None or gesture is not self._session.history.gesture:
            return False
        if not self.made.new and not self.made.lines:
            gesture.cancel()
            self._session.select(tuple(self.made.things.values()))
            return False
        keep(self._session, gesture, self.made)
        return True

    def cancel(self) -> None:
        """Take away what is shown."""
        gesture, self._gesture = self._gesture, None
        self.made = Composed()
        if gesture is not None and gesture is self._session.history.gesture:
            gesture.cancel()

    def _open(self) -> Gesture:
        if self._gesture is None or self._gesture is not self._session.history.gesture:
            self._gesture = self._session.begin(NAME)
        return self._gesture

    def _clear(self) -> None:
        self.made = Composed()
        if self._gesture is not None and self._gesture is self._session.history.gesture:
            self._gesture.reset()
