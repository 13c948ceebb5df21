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
from crosstalk.ui import foreign, messages, recent
from crosstalk.ui.document import SUFFIX, Document
from crosstalk.ui.messages import Answer

if TYPE_CHECKING:
    from crosstalk.importers import PictureData
    from crosstalk.ui.window import MainWindow

FILTER = "Crosstalk diagrams (*.crosstalk);;SVG or PDF with a diagram inside (*.svg *.pdf);;All files (*)"
REFERENCES = (".bib", ".bibtex", ".ris", ".json")
PICTURES = "Pictures (*.png *.jpg *.jpeg *.svg)"


class Files:
    """What the File menu of one window does."""

    def __init__(self, window: MainWindow, document: Document) -> None:
        self._window, self._document = window, document
        self._asking = False

    # -- opening -----------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Begin an empty diagram, in a window of its own where this one is in use."""
        self._window.windows.show_diagram(Diagram(), None, "Untitled", near=self._window)

    def open_dialog(self) -> None:
        """Ask for files and open them."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(self._window, "Open", str(recent.last_folder()), FILTER)
        for name in names:
            self.open(Path(name))

    def open(self, path: Path) -> bool:
        """Open a file here where nothing would be lost, else in a new window; say whether it was opened."""
        try:
            self._window.windows.open(path, near=self._window)
        except CrosstalkError as error:
            messages.tell(self._window, error, f"“{path.name}” was not opened")
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
            taken = messages.choose(
                self._window,
                f"“{document.path.name}” was changed by another program",
                "Saving now would replace those changes with yours.",
                ("Replace", "Save as…", "Cancel"),
            )
            if taken == 2:
                return False
            if taken == 1:
                return self.save_as()
        return self._write(document.path)

    def save_as(self) -> bool:
        """Ask for a name and save."""
        from PySide6.QtWidgets import QFileDialog

        start = self._document.suggested_path()
        if self._document.path is None:
            start = recent.last_folder() / start.name
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Save as", str(start), "Crosstalk diagram (*.crosstalk)"
        )
        if not name:
            return False
        path = Path(name)
        return self._write(path if path.suffix else path.with_suffix(SUFFIX))

    def _write(self, path: Path) -> bool:
        try:
            self._document.save(path)
        except CrosstalkError as error:
            messages.tell(self._window, error, f"“{path.name}” was not saved")
            return False
        recent.remember_file(path)
        recent.remember_folder(path)
        self._window.say(f"Saved {path.name}")
        return True

    # -- closing -----------------------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Ask about unsaved changes; say whether the window may go."""
        self._document.session.settle()
        if not self._document.is_modified:
            return True
        answer = messages.ask_to_save(self._window, self._document.name)
        if answer is Answer.SAVE:
            return self.save()
        return answer is Answer.DISCARD

    # -- changed by others -------------------------------------------------------------------------------------

    def look_at_disk(self) -> None:
        """Notice, when the window comes to the front, that the file is another than the one read."""
        document = self._document
        if self._asking or document.path is None:
            return
        state = document.elsewhere()
        if state:
            self._asking = True
            (self._tell_gone if state == "gone" else self._ask_changed)(document.path)
            self._asking = False

    def _tell_gone(self, path: Path) -> None:
        self._document.accept_elsewhere()
        self._window.say(f"{path.name} is no longer there; save it to write it again")

    def _ask_changed(self, path: Path) -> None:
        mine = " Your unsaved changes would be lost." if self._document.is_modified else ""
        taken = messages.choose(
            self._window,
            f"“{path.name}” was changed by another program",
            f"You can load what it holds now, or go on with what is open here.{mine}",
            ("Load the file", "Keep mine"),
        )
        if taken == 1:
            self._document.accept_elsewhere()
            return
        try:
            self._document.open(path)
        except CrosstalkError as error:
            self._document.accept_elsewhere()
            messages.tell(self._window, error, f"“{path.name}” was not loaded")

    # -- out and in --------------------------------------------------------------------------------------------

    def export_dialog(self, *, steps: bool = False) -> None:
        """Choose how, and export; `steps` begins with the steps of the talk, as slides."""
        from crosstalk.ui.export_dialog import ExportDialog

        self._document.session.settle()
        dialog = ExportDialog(self._document, self._window)
        if steps:
            dialog.choose_steps()
        if dialog.exec() and dialog.written is not None:
            self._window.say(f"Exported {dialog.written.name}")

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
            self._window, "Insert picture", str(recent.last_folder()), PICTURES
        )
        if name:
            self.insert_picture(Path(name), self._window.canvas.centre_of_view())

    def insert_picture(self, path: Path, at: Point) -> None:
        """Insert a picture of a file; what is none is told in a sentence."""
        from crosstalk.importers import read_picture

        try:
            picture = read_picture(path)
        except CrosstalkError as error:
            messages.tell(self._window, error, f"“{path.name}” was not inserted")
            return
        if self._put_picture("Insert picture", picture, at, path.name):
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
            messages.tell(self._window, error, "The picture was not pasted")
            return
        at = clips.place_for_foreign(self._document.session, picture.data, self._size_of(picture))
        self._put_picture("Paste picture", picture, at, found.name)

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
        new = session.run("Paste text", create.add_text, runs, at, box)
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
