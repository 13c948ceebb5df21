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
from crosstalk.storage import Fingerprint, fingerprint, save

SUFFIX = ".crosstalk"

Elsewhere = Literal["", "changed", "gone"]


class Document:
    """An open diagram. `history` and `session` stay the same when another file is opened in the same window."""

    def __init__(self, catalog: Catalog, diagram: Diagram | None = None, name: str = "") -> None:
        self.history = History(diagram or Diagram())
        self.session = EditorSession(self.history, catalog, gradually=True)
        self.path: Path | None = None
        self.changed: Signal[[]] = Signal()
        """The name, the file or whether there are unsaved changes is another."""
        self.replaced: Signal[[]] = Signal()
        """Another diagram was opened."""
        self._name = name
        self._stamp: Fingerprint | None = None
        self._was_modified = False
        self.history.subscribe(lambda _: self._look_again())
        self.history.gesture_ended.append(self._look_again)

    # -- reading -----------------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """What to call it: the file's name without its ending, else its title."""
        if self.path is not None:
            return self.path.stem
        return self._name or self.history.diagram.metadata.title or "Untitled"

    @property
    def is_modified(self) -> bool:
        """Whether closing would lose something."""
        return self.history.is_modified

    @property
    def is_pristine(self) -> bool:
        """Whether nothing was done in it yet and no file belongs to it: another may be opened in its place."""
        return self.path is None and not self.is_modified

    def elsewhere(self) -> Elsewhere:
        """Say whether somebody else changed the file, or took it away, since it was read or written here."""
        if self.path is None or self._stamp is None:
            return ""
        now = fingerprint(self.path)
        if now == self._stamp:
            return ""
        return "gone" if now is None else "changed"

    def suggested_path(self, suffix: str = SUFFIX) -> Path:
        """Return where a file dialog should begin."""
        if self.path is not None:
            return self.path.with_suffix(suffix)
        plain = "".join(c if c.isalnum() or c in " -_." else "-" for c in self.name).strip(" .") or "Untitled"
        return Path.home() / f"{plain[:80]}{suffix}"

    # -- files -------------------------------------------------------------------------------------------------

    def adopt(self, diagram: Diagram, path: Path | None, name: str = "", *, unsaved: bool = False) -> None:
        """Show another diagram. `unsaved` says that no file holds this state of it (recovered work)."""
        self.session.cancel_all()
        self.session.use("select")
        self.session.look_at_all()
        self.path, self._name = path, name
        self._stamp = fingerprint(path) if path is not None else None
        self.history.replace(diagram)
        if unsaved:
            self.history.mark_unsaved()
        self.session.select(())
        self.replaced.emit()
        self.tell()

    def adopt_path(self, path: Path) -> None:
        """Say that what is open is what this file holds."""
        self.path, self._stamp = path, fingerprint(path)

    def open(self, path: Path) -> None:
        """Open a file; raises CrosstalkError, and what was open stays, where that cannot be done."""
        diagram, own = read_diagram(path)
        self.adopt(diagram, path if own else None, path.stem)

    def save(self, path: Path | None = None) -> None:
        """Write the file, or another one that is then its file; raises CrosstalkError and changes nothing."""
        target = path or self.path
        if target is None:
            raise CrosstalkError("This diagram has no file yet; choose one with Save as.")
        self.session.settle()
        save(self.history.diagram, target)
        self.path = target
        self._stamp = fingerprint(target)
        self.history.mark_saved()
        self.tell()

    def accept_elsewhere(self) -> None:
        """Keep what is here: the file's other state will be written over, and is not asked about again."""
        if self.path is not None:
            self._stamp = fingerprint(self.path)
            self.history.mark_unsaved()
            self.tell()

    # -- inside ------------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        if self.is_modified != self._was_modified:
            self.tell()

    def tell(self) -> None:
        """Tell listeners what to call it and whether there are unsaved changes."""
        self._was_modified = self.is_modified
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
