"""What became of a file outside of the program: changed, gone, back again; and a save that does not work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from crosstalk.errors import CrosstalkError
from crosstalk.tongue import later, tr
from crosstalk.ui import messages
from crosstalk.ui.document import Document, read_diagram

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow


class FileElsewhere:
    """Tells a person what happened to the file of a document, and asks where there is something to decide."""

    def __init__(self, window: MainWindow, document: Document) -> None:
        self._window, self._document = window, document
        self._asking = False

    def look(self) -> None:
        """Notice that the file is another than the one read, is gone, or is back."""
        document = self._document
        if self._asking or document.path is None:
            return
        state = document.elsewhere()
        if not state:
            return
        self._asking = True
        try:
            if state == "gone":
                self._tell_gone(document.path)
            elif state == "back":
                document.accept_elsewhere()
                self._window.say(tr("{name} is there again", name=document.path.name))
            else:
                self._ask_changed(document.path)
        finally:
            self._asking = False

    def may_replace(self, path: Path) -> Literal["replace", "save as", "cancel"]:
        """Ask before another's changes are written over."""
        taken = messages.choose(
            self._window,
            tr("“{name}” was changed by another program", name=path.name),
            tr("Saving now would replace those changes with yours."),
            (tr("Replace"), tr("Look at both"), tr("Save as…"), tr("Cancel")),
        )
        if taken == 1:
            self._document.accept_elsewhere()
            self._look_at_both(path)
        answers: tuple[Literal["replace", "save as", "cancel"], ...] = (
            "replace",
            "cancel",
            "save as",
            "cancel",
        )
        return answers[taken]

    def tell_unsaved(self, path: Path, error: CrosstalkError) -> Literal["again", "save as", "cancel"]:
        """Say why a file was not saved, and ask what to do; the diagram and its journal stay as they are."""
        sentence = str(error)
        if not path.parent.is_dir():
            sentence = tr(
                "Its folder {folder} cannot be reached; perhaps the drive was removed. Nothing is lost: the diagram "
                "stays open here.",
                folder=path.parent,
            )
        taken = messages.choose(
            self._window,
            tr("“{name}” was not saved", name=path.name),
            sentence,
            (tr("Save as…"), tr("Try again"), tr("Cancel")),
        )
        answers: tuple[Literal["again", "save as", "cancel"], ...] = ("save as", "again", "cancel")
        return answers[taken]

    def _tell_gone(self, path: Path) -> None:
        self._document.accept_elsewhere()
        if path.parent.is_dir():
            self._window.say(tr("{name} is no longer there; save it to write it again", name=path.name))
        else:
            self._window.say(
                tr("The folder of {name} cannot be reached; your work stays open here", name=path.name)
            )

    def _ask_changed(self, path: Path) -> None:
        mine = tr(" Your unsaved changes would be lost.") if self._document.is_modified else ""
        taken = messages.choose(
            self._window,
            tr("“{name}” was changed by another program", name=path.name),
            tr("You can load what it holds now, or go on with what is open here.{mine}", mine=mine),
            (tr("Load the file"), tr("Look at both"), tr("Keep mine")),
        )
        if taken:
            self._document.accept_elsewhere()
            if taken == 1:
                self._look_at_both(path)
            return
        try:
            self._document.open(path)
        except CrosstalkError as error:
            self._document.accept_elsewhere()
            messages.tell(self._window, error, tr("“{name}” was not loaded", name=path.name))

    def _look_at_both(self, path: Path) -> None:
        """Show what is here and what the file holds side by side; it may then be taken as one undo step."""
        from crosstalk.ui.versions_compare import CompareWindow

        try:
            diagram, _ = read_diagram(path)
        except CrosstalkError as error:
            messages.tell(self._window, error, tr("“{name}” cannot be shown", name=path.name))
            return
        CompareWindow.show_beside(
            self._window,
            diagram,
            tr("In the file"),
            tr("Take what the file holds"),
            later("Load {name}", name=path.name),
        )
