"""New, Open, Save, Export, Close: with the questions they raise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from crosstalk.commands import create
from crosstalk.editor import clips
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import Diagram
from crosstalk.model.records import rich
from crosstalk.text import measure
from crosstalk.tongue import later, tr
from crosstalk.ui import foreign, messages, recent
from crosstalk.ui.document import SUFFIX, Document
from crosstalk.ui.elsewhere import FileElsewhere
from crosstalk.ui.messages import Answer

if TYPE_CHECKING:
    from crosstalk.importers import PictureData
    from crosstalk.ui.window import MainWindow

FILTER = later(
    "Crosstalk diagrams (*.crosstalk);;SVG or PDF with a diagram inside (*.svg *.pdf);;All files (*)"
)
REFERENCES = (".bib", ".bibtex", ".ris", ".json")
PICTURES = later("Pictures (*.png *.jpg *.jpeg *.svg)")


class Files:
    """What the File menu of one window does."""

    def __init__(self, window: MainWindow, document: Document) -> None:
        self._window, self._document = window, document
        self._elsewhere = FileElsewhere(window, document)

    # -- opening -----------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Begin an empty diagram, in a window of its own where this one is in use."""
        self._window.windows.show_diagram(Diagram(), None, tr("Untitled"), near=self._window)

    def open_dialog(self) -> None:
        """Ask for files and open them."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Open"), str(recent.last_folder()), tr(FILTER)
        )
        for name in names:
            self.open(Path(name))

    def open(self, path: Path) -> bool:
        """Open a file here where nothing would be lost, else in a new window; say whether it was opened."""
        try:
            self._window.windows.open(path, near=self._window)
        except CrosstalkError as error:
            messages.tell(self._window, error, tr("“{name}” was not opened", name=path.name))
            return False
        return True

    def take_dropped(self, paths: Sequence[Path], at: Point) -> None:
        """Open diagrams that were dropped on the page, insert pictures, offer references."""
        lists = [path for path in paths if path.suffix.lower() in REFERENCES]
        if lists:
            self.import_references(lists)
        for path in (path for path in paths if path not in lists):
            if path.suffix.lower() in (SUFFIX, ".pdf"):
                self.open(path)
            else:
                self.insert_picture(path, at)

    # -- saving ------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save; ask for a name where there is none, and before another's changes would be written over."""
        document = self._document
        if document.path is None:
            return self.save_as()
        if document.elsewhere() == "changed":
            answer = self._elsewhere.may_replace(document.path)
            if answer != "replace":
                return answer == "save as" and self.save_as()
        return self._write(document.path)

    def save_as(self) -> bool:
        """Ask for a name and save."""
        from PySide6.QtWidgets import QFileDialog

        start = self._document.suggested_path()
        if self._document.path is None:
            start = recent.last_folder() / start.name
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as"), str(start), tr("Crosstalk diagram (*.crosstalk)")
        )
        if not name:
            return False
        path = Path(name)
        return self._write(path if path.suffix else path.with_suffix(SUFFIX))

    def _write(self, path: Path) -> bool:
        try:
            self._document.save(path)
        except CrosstalkError as error:
            answer = self._elsewhere.tell_unsaved(path, error)
            if answer == "again":
                return self._write(path)
            return answer == "save as" and self.save_as()
        recent.remember_file(path)
        recent.remember_folder(path)
        self._window.say(tr("Saved {name}", name=path.name))
        return True

    # -- closing -----------------------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Ask about unsaved changes; say whether the window may go."""
        self._document.session.settle()
        if not self._document.is_modified or self._document.place[1] > 1:
            return True  # Nothing to lose, or another window keeps it open.
        answer = messages.ask_to_save(self._window, self._document.name)
        if answer is Answer.SAVE:
            return self.save()
        return answer is Answer.DISCARD

    # -- changed by others -------------------------------------------------------------------------------------

    def look_at_disk(self) -> None:
        """Notice that the file is another than the one read, is gone, or is back."""
        self._elsewhere.look()

    # -- out and in --------------------------------------------------------------------------------------------

    def export_dialog(self, *, steps: bool = False) -> None:
        """Choose how, and export; `steps` begins with the steps of the talk, as slides."""
        from crosstalk.ui.export_dialog import ExportDialog

        self._document.session.settle()
        dialog = ExportDialog(self._document, self._window)
        if steps:
            dialog.choose_steps()
        if dialog.exec() and dialog.written is not None:
            self._window.say(tr("Exported {name}", name=dialog.written.name))

    def import_references(self, paths: Iterable[Path] = ()) -> None:
        """Ask for publications, or show what the files hold."""
        from crosstalk.ui.reference_desk import ReferenceDesk

        self._document.session.settle()
        desk = self._window.findChild(ReferenceDesk) or ReferenceDesk(self._document.session, self._window)
        desk.bring_in(paths)

    def insert_picture_dialog(self) -> None:
        """Ask for a picture and insert it where the pointer is."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Insert picture"), str(recent.last_folder()), tr(PICTURES)
        )
        if name:
            self.insert_picture(Path(name), self._window.canvas.centre_of_view())

    def insert_picture(self, path: Path, at: Point) -> None:
        """Insert a picture of a file; what is none is told in a sentence."""
        from crosstalk.importers import read_picture

        try:
            picture = read_picture(path)
        except CrosstalkError as error:
            messages.tell(self._window, error, tr("“{name}” was not inserted", name=path.name))
            return
        if self._put_picture(tr("Insert picture"), picture, at, path.name):
            recent.remember_folder(path)

    def paste_foreign(self) -> None:
        """Insert the picture or the words that another program put on the clipboard, in the middle of the window."""
        found = foreign.on_clipboard()
        if found is None:
            self._paste_words(foreign.words())
            return
        try:
            picture = found.read()
        except CrosstalkError as error:
            messages.tell(self._window, error, tr("The picture was not pasted"))
            return
        at = clips.place_for_foreign(self._document.session, picture.data, self._size_of(picture))
        self._put_picture(tr("Paste picture"), picture, at, found.name)

    def _paste_words(self, words: str) -> None:
        """Insert words as they are, as a text that is as wide as they need and at most half the page."""
        if not words:
            return
        session = self._document.session
        page = session.scene.page
        runs = rich(words)
        size = session.scene.stage.tones.label
        width, height = measure(words, size=size, width=page.width / 2)
        box = width + 1.0, height
        at = clips.place_for_foreign(session, words, box)
        new = session.run(later("Paste text"), create.add_text, runs, at, box)
        if new:
            session.select([new])

    def _size_of(self, picture: PictureData) -> tuple[float, float]:
        page = self._document.session.scene.page
        return picture.fitted(page.width * 0.5, page.height * 0.5)

    def _put_picture(self, step: str, picture: PictureData, at: Point, source: str) -> bool:
        session, size = self._document.session, self._size_of(picture)
        new = session.run(step, create.add_picture, picture.data, picture.media_type, at, size, source=source)
        if new:
            session.select([new])
        return bool(new)

    def guarded(self, run: Callable[[], object]) -> None:
        """Do something, and tell a sentence where it cannot be done."""
        try:
            run()
        except CrosstalkError as error:
            messages.tell(self._window, error)
