"""What is done with the references as a whole: bringing in, writing out, merging what is there twice."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from crosstalk.commands import references
from crosstalk.errors import CrosstalkError
from crosstalk.exporters.references import FORMATS, cited, write_references
from crosstalk.model import Reference
from crosstalk.storage.files import write_bytes
from crosstalk.telling import Told
from crosstalk.tongue import later, tr
from crosstalk.ui import messages, recent

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.merge_references import MergeDialog
    from crosstalk.ui.reference_import import ReferenceImport


class ReferenceDesk(QObject):
    """Asks, and does it as one undo step; `said` tells the outcome in a sentence."""

    said = Signal(str)

    def __init__(self, session: EditorSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._widget = session, parent
        self.said.connect(session.message.emit)

    @property
    def all(self) -> dict[str, Reference]:
        """The references of the diagram by key."""
        return dict(self._session.history.draft().references)

    # -- in ----------------------------------------------------------------------------------------------------

    def bring_in(self, paths: Iterable[Path] = ()) -> ReferenceImport:
        """Ask for references; files that are given are read at once."""
        from crosstalk.ui.reference_import import ReferenceImport

        dialog = ReferenceImport(self.all, self._widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(lambda found: self._add(found, len(dialog.found.problems)))
        dialog.open()
        if files := list(paths):
            dialog.read_files(files)
        return dialog

    def _add(self, found: tuple[Reference, ...], problems: int) -> None:
        before = len(self.all)
        keys = self._session.run(later("Import references"), references.add_references, found)
        if keys is None:
            return
        new = len(self.all) - before
        merged = len(found) - new
        words = (
            tr("1 new reference, {merged} merged with what was there", merged=merged)
            if new == 1
            else tr("{new} new references, {merged} merged with what was there", new=new, merged=merged)
        )
        self.said.emit(
            tr("{words}, {problems} not read whole.", words=words, problems=problems)
            if problems
            else tr("{words}.", words=words)
        )

    # -- out ---------------------------------------------------------------------------------------------------

    def export_menu(self) -> QMenu:
        """Return the menu of the formats."""
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for form, (label, ending, _) in FORMATS.items():
            entry = menu.addAction(f"{label} (*{ending}) …")
            entry.triggered.connect(lambda _=False, form=form: self.write_out(form))
        menu.addSeparator()
        menu.addAction(tr("Copy as text")).triggered.connect(lambda: self.copy())
        return menu

    def write_out(self, form: str) -> bool:
        """Ask for a file and write the references, in the order in which they are cited; say whether it was written."""
        label, ending, _ = FORMATS[form]
        start = recent.last_folder() / f"references{ending}"
        name, _ = QFileDialog.getSaveFileName(
            self._widget, tr("Export references"), str(start), f"{label} (*{ending})"
        )
        if not name:
            return False
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(ending)
        try:
            write_bytes(path, self.written(form).encode())
        except CrosstalkError as error:
            messages.tell(self._widget, error, tr("“{name}” was not written", name=path.name))
            return False
        recent.remember_folder(path)
        self.said.emit(tr("Wrote {count} references to {name}.", count=len(self.all), name=path.name))
        return True

    def copy(self) -> None:
        """Put the list as text on the clipboard."""
        QGuiApplication.clipboard().setText(self.written("text"))
        self.said.emit(tr("The list of references is on the clipboard."))

    def written(self, form: str) -> str:
        """Return all references in a format: the cited ones by their numbers, then the others."""
        session = self._session
        told = Told(session.history.diagram, session.catalog, session.scene.stage.context)
        return write_references(cited(told), form)

    # -- doubles -----------------------------------------------------------------------------------------------

    def find_doubles(self) -> MergeDialog | None:
        """Show entries that are the same publication; where there are none, say so."""
        from crosstalk.ui.merge_references import MergeDialog

        kept = self.all
        pairs = references.doubles(kept.values())
        if not pairs:
            self.said.emit(tr("No two references are the same publication."))
            return None
        dialog = MergeDialog(pairs, kept, self._widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.merged.connect(self._merge)
        dialog.open()
        return dialog

    def _merge(self, pairs: tuple[tuple[str, str], ...]) -> None:
        if pairs:
            self._session.run(later("Merge references"), references.merge_all, pairs)
            count = len(pairs)
            self.said.emit(
                tr("Merged 1 reference.") if count == 1 else tr("Merged {count} references.", count=count)
            )
