"""What is open in a window: a diagram with its history, its file, and what is known of that file. No dialogs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from crosstalk.catalog import Catalog
from crosstalk.commands import History
from crosstalk.editor.session import EditorSession
from crosstalk.editor.signals import Signal
from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.storage import Fingerprint, dumps, fingerprint
from crosstalk.storage.backups import former
from crosstalk.storage.files import write_bytes
from crosstalk.tongue import tr
from crosstalk.ui import label_actions

SUFFIX = ".crosstalk"

Elsewhere = Literal["", "changed", "gone", "back"]


class _Held:
    """What all windows on one diagram share: its history, its file, and who shows it."""

    def __init__(self, diagram: Diagram, name: str) -> None:
        self.history = History(diagram)
        self.path: Path | None = None
        self.name = name
        self.stamp: Fingerprint | None = None
        self.away: tuple[object] | None = None
        """Where the file is out of reach: what was saved of it before."""
        self.was_modified = False
        self.changed: Signal[[]] = Signal()
        self.replaced: Signal[[]] = Signal()
        self.saved: Signal[[Path, bytes, tuple[bytes, float] | None]] = Signal()
        self.shown_by: list[Document] = []


class Document:
    """An open diagram. `history` and `session` stay the same when another file is opened in the same window.

    With `beside` it is the same diagram once more, for a second window: one history and one file, a session of its own.
    """

    def __init__(
        self,
        catalog: Catalog,
        diagram: Diagram | None = None,
        name: str = "",
        *,
        beside: Document | None = None,
    ) -> None:
        self._held: _Held = beside._held if beside is not None else _Held(diagram or Diagram(), name)
        self.history: History = self._held.history
        self.session = EditorSession(self.history, catalog, gradually=True)
        self.session.settings.label_language = label_actions.kept()
        self.changed: Signal[[]] = self._held.changed
        """The name, the file or whether there are unsaved changes is another."""
        self.replaced: Signal[[]] = self._held.replaced
        """Another diagram was opened."""
        self.saved: Signal[[Path, bytes, tuple[bytes, float] | None]] = self._held.saved
        """A file was written: which, what it holds now, and what it held before and since when."""
        self._held.shown_by.append(self)
        self._introduce()
        if beside is None:
            self.history.subscribe(lambda _: self._look_again())
            self.history.gesture_ended.append(self._look_again)

    def leave(self) -> None:
        """Show it no longer; other windows may go on."""
        self._held.shown_by.remove(self)
        self.session.close()
        self.session.peers = ()
        self._introduce()

    def _introduce(self) -> None:
        everybody = [document.session for document in self._held.shown_by]
        for one in everybody:
            one.peers = tuple(other for other in everybody if other is not one)

    def is_same(self, other: Document) -> bool:
        """Whether both show one diagram."""
        return self._held is other._held

    @property
    def place(self) -> tuple[int, int]:
        """Which of the windows on the diagram it is, from 1, and how many there are."""
        shown = self._held.shown_by
        return (shown.index(self) + 1 if self in shown else 1), len(shown)

    # -- reading -----------------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """What to call it: the file's name without its ending, else its title."""
        if self.path is not None:
            return self.path.stem
        return self._held.name or self.history.diagram.metadata.title or tr("Untitled")

    @property
    def path(self) -> Path | None:
        """The file, None where there is none yet."""
        return self._held.path

    @property
    def is_modified(self) -> bool:
        """Whether closing would lose something."""
        return self.history.is_modified

    @property
    def is_pristine(self) -> bool:
        """Whether nothing was done in it yet and no file belongs to it: another may be opened in its place."""
        return self.path is None and not self.is_modified

    def elsewhere(self, now: Fingerprint | Literal["ask"] | None = "ask") -> Elsewhere:
        """Say whether somebody else changed the file, took it away, or brought it back.

        `now` is the fingerprint where somebody asked the disk already.
        """
        held = self._held
        if held.path is None or held.stamp is None:
            return ""
        if now == "ask":
            now = fingerprint(held.path)
        if now is None:
            return "" if held.away else "gone"
        if now == held.stamp:
            return "back" if held.away else ""
        return "changed"

    @property
    def is_away(self) -> bool:
        """Whether the file was out of reach when somebody looked last."""
        return self._held.away is not None

    def suggested_path(self, suffix: str = SUFFIX) -> Path:
        """Return where a file dialog should begin."""
        if self.path is not None:
            return self.path.with_suffix(suffix)
        plain = "".join(c if c.isalnum() or c in " -_." else "-" for c in self.name).strip(" .") or tr(
            "Untitled"
        )
        return Path.home() / f"{plain[:80]}{suffix}"

    # -- files -------------------------------------------------------------------------------------------------

    def adopt(self, diagram: Diagram, path: Path | None, name: str = "", *, unsaved: bool = False) -> None:
        """Show another diagram. `unsaved` says that no file holds this state of it (recovered work)."""
        for shown in self._held.shown_by:
            shown.session.cancel_all()
            shown.session.use("select")
            shown.session.look_at_all()
        self._held.path, self._held.name = path, name
        self._take_stamp()
        self.history.replace(diagram)
        if unsaved:
            self.history.mark_unsaved()
        self.session.select(())
        self.replaced.emit()
        self.tell()

    def adopt_path(self, path: Path) -> None:
        """Say that what is open is what this file holds."""
        self._held.path = path
        self._take_stamp()

    def open(self, path: Path) -> None:
        """Open a file; raises CrosstalkError, and what was open stays, where that cannot be done."""
        diagram, own = read_diagram(path)
        self.adopt(diagram, path if own else None, path.stem)

    def save(self, path: Path | None = None) -> None:
        """Write the file, or another one that is then its file; raises CrosstalkError and changes nothing."""
        target = path or self.path
        if target is None:
            raise CrosstalkError(tr("This diagram has no file yet; choose one with Save as."))
        for shown in self._held.shown_by:
            shown.session.settle()
        data = dumps(self.history.diagram)
        before = former(target)
        write_bytes(target, data)
        self._held.path = target
        self._take_stamp()
        self.history.mark_saved()
        self.tell()
        self.saved.emit(target, data, before)

    def accept_elsewhere(self) -> None:
        """Keep what is here: the file's other state will be written over, and is not asked about again.

        A file that is gone may come back (a drive that was removed); then what it held counts again.
        """
        held = self._held
        if held.path is None:
            return
        state = self.elsewhere()
        if state == "gone":
            held.away = (self.history.saved_mark,)
            self.history.mark_unsaved()
        elif state == "back" and held.away is not None:
            self.history.mark_saved_again(held.away[0])
            held.away = None
        else:
            self._take_stamp()
            self.history.mark_unsaved()
        self.tell()

    # -- inside ------------------------------------------------------------------------------------------------

    def _take_stamp(self) -> None:
        held = self._held
        held.stamp = fingerprint(held.path) if held.path is not None else None
        held.away = None

    def _look_again(self) -> None:
        if self.is_modified != self._held.was_modified:
            self.tell()

    def tell(self) -> None:
        """Tell listeners what to call it and whether there are unsaved changes."""
        self._held.was_modified = self.is_modified
        self.changed.emit()


def read_diagram(path: Path) -> tuple[Diagram, bool]:
    """Return the diagram of a file, and whether saving may write that very file (not for a picture of one)."""
    if path.suffix.lower() == SUFFIX:
        from crosstalk.storage import load

        return load(path), True
    from crosstalk.importers import open_any

    return open_any(path), False


def same_file(a: Path | None, b: Path | None) -> bool:
    """Say whether two paths lead to one file."""
    if a is None or b is None:
        return False
    return os.path.normcase(os.path.realpath(a)) == os.path.normcase(os.path.realpath(b))
