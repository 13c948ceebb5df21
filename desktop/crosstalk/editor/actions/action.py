"""One thing that can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

Run = Callable[["EditorSession"], object]
Test = Callable[["EditorSession"], bool]


def always(_: EditorSession) -> bool:
    """Say yes."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """What a menu entry needs: words, keys, an icon (qtawesome, `mdi6.…`), when it can be done, and the doing.

    `menu` is the path of the menu it stands in, "" for none; equal `section` keeps entries together between lines.
    `checked` makes it an entry with a tick.
    """

    id: str
    label: str
    run: Run
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    section: str = ""
    enabled: Test = always
    checked: Test | None = None
    tip: str = ""
    title: Callable[[EditorSession], str] | None = None
    """Gives the label of the moment, where that depends on what is selected; `label` says what it is in general."""
    shown: Test | None = None
    """Says whether the entry is there at all; None: always."""

    def words(self, session: EditorSession) -> str:
        """Return what the entry is called now."""
        return self.label if self.title is None else self.title(session)

    @property
    def shortcut(self) -> str:
        """The key that is shown, "" for none."""
        return self.shortcuts[0] if self.shortcuts else ""


def has_selection(session: EditorSession) -> bool:
    """Say whether anything is selected."""
    return bool(session.selection)


def has_many(session: EditorSession) -> bool:
    """Say whether two or more things are selected."""
    return len(session.selection) > 1


def has_movable(session: EditorSession) -> bool:
    """Say whether something is selected that is not locked."""
    return bool(session.movable)
