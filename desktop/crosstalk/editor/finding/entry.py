"""Something that the command search can find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

Kind = Literal["action", "component", "scene", "strand", "object", "setting", "file"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What it is, what it is called, and what Enter does with it."""

    kind: Kind
    id: str
    title: str
    run: Callable[[EditorSession], object]
    about: str = ""
    """A few words beside the title: the menu of an action, the label of an object's type."""
    keys: str = ""
    """Its key as the program writes it, "" for none."""
    icon: str = ""
    """Name of a glyph (`mdi6.…`), "" where the window draws what it stands for."""
    words: tuple[str, ...] = ()
    """Other names by which it is found."""
    enabled: bool = True
    weight: float = 0.0
    """What is added to its score: likelier things first among equals."""
