"""Where an own component or scene is kept: one of the person's libraries, a new one, or the open file."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QInputDialog, QWidget

from crosstalk.storage import library
from crosstalk.tongue import tr

FILE = "\n"
"""The place "this file": no library is called so."""
_NEW = "\t"


class PlaceBox(QComboBox):
    """The libraries, "New library…", and with `with_file` the open file."""

    def __init__(self, place: str, parent: QWidget | None = None, *, with_file: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("part-place")
        self.setAccessibleName(tr("Keep in"))
        for name in library.libraries():
            self.addItem(tr("My library") if name == library.DEFAULT else name, name)
        self.addItem(tr("New library…"), _NEW)
        if with_file:
            self.addItem(tr("This file"), FILE)
        self.setCurrentIndex(max(0, self.findData(place)))
        self._before = self.currentIndex()
        self.activated.connect(self._chosen)

    @property
    def place(self) -> str:
        """The name of the library, or `FILE`."""
        data = str(self.currentData())
        return library.DEFAULT if data == _NEW else data

    def _chosen(self, index: int) -> None:
        if self.itemData(index) != _NEW:
            self._before = index
            return
        text, said = QInputDialog.getText(self, tr("New library"), tr("Name of the library"))
        name = library.fit_name(text) if said else ""
        if name and self.findData(name) < 0:
            self.insertItem(index, name, name)
        self._before = self.findData(name) if name else self._before
        self.setCurrentIndex(self._before)
