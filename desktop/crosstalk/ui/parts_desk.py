"""What a person does with own components: brings them in, edits, deletes, shares them; with the questions it raises."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crosstalk.catalog.svgart import Drawing, read_svg
from crosstalk.commands import extract
from crosstalk.commands import parts as commands
from crosstalk.editor import part_art, parts, scenes
from crosstalk.errors import CrosstalkError
from crosstalk.model import Component, OwnPart, Picture
from crosstalk.storage import library
from crosstalk.storage.files import read_bytes, save
from crosstalk.tongue import later, tr
from crosstalk.ui import messages, recent
from crosstalk.ui.parts_place import LIBRARY

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

_FREE = {"CC0-1.0", "own work"}
"""Licences that ask nothing of what is made with such art."""
_MAX_BYTES = 64 * 2**20
"""A larger file is not even opened; what of smaller ones is read says `importers.art`."""


class PartsDesk:
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.document.session

    # -- in ----------------------------------------------------------------------------------------------------

    def import_part(self) -> None:
        """Ask for a picture and bring it in as a component."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import own component"), str(recent.last_folder()),
            tr("Drawings and pictures (*.svg *.svgz *.png *.jpg *.jpeg)"),
        )  # fmt: skip
        if name:
            self.take([Path(name)])

    def import_library(self) -> None:
        """Ask for a library that somebody gave away, and take it in."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Import library"),
            str(recent.last_folder()),
            tr("Libraries (*.crosstalk-library)"),
        )
        if name:
            self.take([Path(name)])

    def take(self, paths: Iterable[Path]) -> None:
        """Bring in files that were chosen or dropped: libraries at once, pictures with a dialog each."""
        for path in paths:
            try:
                recent.remember_folder(path)
                if path.suffix.lower() == LIBRARY:
                    self._take_library(path)
                elif not self._take_picture(path):
                    return
            except CrosstalkError as error:
                messages.tell(self._window, error, tr("“{name}” was not brought in", name=path.name))

    def save_selection(self) -> None:
        """Make a component of what is selected."""
        self._session.settle()
        drawing = part_art.selection_art(self._session)
        diagram = self._session.history.diagram
        chosen = [diagram.records[i] for i in self._session.selection if i in diagram.records]
        label = next((record.name for record in chosen if record.name), "")
        authors, licence, told = self._credits_of_selection()
        start = OwnPart(
            id="",
            label=label,
            art="",
            width=drawing.size[0],
            height=drawing.size[1],
            author=authors or ", ".join(diagram.metadata.authors),
            license=licence,
            kept=True,
        )
        self._ask(drawing, tr("Save selection as component"), start, tuple(told))

    def save_selection_as_scene(self) -> None:
        """Keep what is selected, records and all, as a scene of the person's library."""
        from crosstalk.ui.parts_scene import SceneDialog

        self._session.settle()
        box = part_art.selection_box(self._session)
        ids = part_art.with_members(self._session, self._session.selection)
        made = extract.extract(self._session.history.diagram, ids, box.inflated(2.0))
        dialog = SceneDialog(tr("Save selection as scene"), parent=self._window)
        if dialog.exec():
            library.keep_scene(parts.scene_of(made, *dialog.facts), dialog.place)
            parts.shelf().refresh()
            self._window.say(tr("“{name}” stands among the scenes", name=dialog.facts[0]))

    # -- what is there -----------------------------------------------------------------------------------------

    def edit(self, type_id: str) -> None:
        """Ask for the facts of a component anew, and change it where it is: in the library, in the file, or both."""
        self._session.settle()
        part = parts.part_of(self._session, type_id)
        if part is None:
            return
        kept = parts.shelf().parts.get(type_id)
        from crosstalk.ui.parts_dialog import FILE, PartDialog

        place = kept.library if kept is not None else FILE
        drawing = read_svg(part.art, part.label)
        dialog = PartDialog(
            self._session, drawing, tr("Edit component"), part=part, place=place, parent=self._window
        )
        if not dialog.exec() or dialog.part is None:
            return
        self._session.catalog.learn([dialog.part])
        if dialog.place != FILE:
            parts.shelf().replace(type_id, dialog.part, dialog.place)
        elif kept is not None:
            parts.shelf().drop(type_id)
        if type_id in self._session.history.diagram.parts:
            self._session.run(later("Edit {name}", name=part.label), commands.change, type_id, dialog.part)
        elif dialog.place == FILE:
            parts.put_into_file(self._session, dialog.part)
        self._window.say(tr("“{name}” was changed", name=dialog.part.label))

    def keep(self, type_id: str) -> None:
        """Put a component of the file into the person's library."""
        part = parts.part_of(self._session, type_id)
        if part is not None:
            parts.shelf().keep(part)
            self._window.say(tr("“{name}” is in your library", name=part.label))

    def put_into_file(self, type_id: str) -> None:
        """Put a component of a library into the open file."""
        part = parts.part_of(self._session, type_id)
        if part is not None:
            parts.put_into_file(self._session, part)

    def delete(self, type_id: str) -> None:
        """Take a component out of the library, after a question; files that use it keep it."""
        part = parts.part_of(self._session, type_id)
        if part is None:
            return
        taken = messages.choose(
            self._window,
            tr("Delete “{name}” from your library?", name=part.label),
            tr("Files in which it is used keep it. This cannot be undone."),
            (tr("Delete"), tr("Cancel")),
        )
        if taken == 0:
            parts.shelf().drop(type_id)

    def take_out(self, type_id: str) -> None:
        """Take a component out of the file."""
        part = self._session.history.diagram.parts.get(type_id)
        if part is not None:
            self._session.run(later("Take {name} out of the file", name=part.label), commands.remove, type_id)

    def edit_scene(self, scene_id: str) -> None:
        """Ask for title and words of an own scene anew."""
        from crosstalk.ui.parts_scene import SceneDialog

        entry, diagram = scenes.scene(scene_id), scenes.diagram_of(scene_id)
        dialog = SceneDialog(tr("Edit scene"), entry=entry, parent=self._window)
        if dialog.exec():
            save(parts.scene_of(diagram, *dialog.facts), entry.path)
            parts.shelf().refresh()

    def delete_scene(self, scene_id: str) -> None:
        """Take an own scene away, after a question."""
        entry = scenes.scene(scene_id)
        taken = messages.choose(
            self._window,
            tr("Delete “{name}” from your library?", name=entry.title),
            tr("Figures in which it was placed stay as they are. This cannot be undone."),
            (tr("Delete"), tr("Cancel")),
        )
        if taken == 0:
            library.drop_scene(entry.path)
            parts.shelf().refresh()

    # -- out ---------------------------------------------------------------------------------------------------

    def export_library(self) -> None:
        """Ask for a library and a place, and write it as one file."""
        from PySide6.QtWidgets import QFileDialog, QInputDialog

        names = library.libraries()
        name = names[0]
        if len(names) > 1:
            name, chosen = QInputDialog.getItem(
                self._window, tr("Share library"), tr("Library"), names, 0, False
            )
            if not chosen:
                return
        start = recent.last_folder() / f"{library.fit_name(name)}{LIBRARY}"
        file, _ = QFileDialog.getSaveFileName(
            self._window, tr("Share library"), str(start), tr("Libraries (*.crosstalk-library)")
        )
        if not file:
            return
        path = Path(file)
        path = path if path.suffix == LIBRARY else path.with_name(path.name + LIBRARY)
        try:
            count = parts.export_library(path, name)
        except CrosstalkError as error:
            messages.tell(self._window, error, tr("The library was not written"))
            return
        recent.remember_folder(path)
        self._window.say(tr("{count} components and scenes written to {name}", count=count, name=path.name))

    # -- inside ------------------------------------------------------------------------------------------------

    def _take_library(self, path: Path) -> None:
        taken = parts.import_library(path)
        words = tr(
            "“{library}”: {added} components and {scenes} scenes taken in, {known} were there already",
            library=taken.library, added=taken.added, scenes=taken.scenes, known=taken.known,
        )  # fmt: skip
        if taken.alike:
            listed = ", ".join(taken.alike[:4])
            words += "; " + tr("other drawings of the same name stay beside them: {names}", names=listed)
        self._window.say(words)

    def _take_picture(self, path: Path) -> bool:
        from crosstalk.importers.art import read_art

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            found = read_art(read_bytes(path, _MAX_BYTES), path.name)
        finally:
            QApplication.restoreOverrideCursor()
        words = path.stem.replace("_", " ").replace("-", " ").strip()
        label = words[:1].upper() + words[1:]
        start = OwnPart(id="", label=label, art="", width=found.drawing.size[0], height=found.drawing.size[1])
        return self._ask(found.drawing, tr("Import own component"), start, found.told)

    def _ask(self, drawing: Drawing, title: str, start: OwnPart, told: tuple[str, ...]) -> bool:
        """Ask for everything else, and keep it; say whether that was done."""
        from crosstalk.ui.parts_dialog import FILE, PartDialog

        dialog = PartDialog(self._session, drawing, title, told=told, part=start, parent=self._window)
        if not dialog.exec() or dialog.part is None:
            return False
        self._session.catalog.learn([dialog.part])
        if dialog.place == FILE:
            parts.put_into_file(self._session, dialog.part)
        else:
            parts.shelf().keep(dialog.part, dialog.place)
        self._show_mine()
        self._window.say(tr("“{name}” is ready to be placed", name=dialog.part.label))
        return True

    def _show_mine(self) -> None:
        from crosstalk.ui.palette import PalettePanel

        for palette in self._window.findChildren(PalettePanel):
            palette.parts.show()

    def _credits_of_selection(self) -> tuple[str, str, list[str]]:
        """Return who made the art of what is selected, the licence that follows, and sentences on both."""
        diagram, catalog = self._session.history.diagram, self._session.catalog
        ids = part_art.with_members(self._session, self._session.selection)
        records = [diagram.records[i] for i in ids if i in diagram.records]
        used = {r.type for r in records if isinstance(r, Component)}
        makers = {(kind.author, kind.license) for kind in map(catalog.component, used)}
        makers |= {(r.author, r.license) for r in records if isinstance(r, Picture)}
        told = [
            tr(
                "It holds art by {author} ({licence}).",
                author=author or "?",
                licence=name or tr("no licence"),
            )
            for author, name in sorted(makers)
        ]
        bound = {name for _, name in makers} - _FREE
        licence = bound.pop() if len(bound) == 1 else "" if bound else "own work"
        return ", ".join(sorted({author for author, _ in makers if author})), licence, told
