"""What replacing would make of the page, seen in one open gesture that is taken back before anything else is done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crosstalk.commands import Gesture
from crosstalk.editor.seeking.hits import Hit
from crosstalk.editor.seeking.replacing import NAME, changes, put
from crosstalk.errors import CrosstalkError

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Preview:
    """Shows replacements, one in place of the other."""

    def __init__(self, session: EditorSession) -> None:
        self._session = session
        self._gesture: Gesture | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the page shows what is not yet so."""
        return self._gesture is not None and self._gesture is self._session.history.gesture

    def show(self, scope_id: str, hits: Sequence[Hit], words: str) -> str:
        """Show hits replaced on the page; return a sentence where that cannot be."""
        try:
            wanted, _ = changes(self._session, scope_id, hits, words)
            if not wanted:
                self.cancel()
                return ""
            if not self.is_shown:
                self._gesture = self._session.begin(NAME)
            assert self._gesture is not None
            self._gesture.restart(put, self._session.catalog, wanted)
        except CrosstalkError as error:
            self.cancel()
            return str(error)
        return ""

    def cancel(self) -> None:
        """Show the page as it is."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None and gesture is self._session.history.gesture:
            gesture.cancel()
