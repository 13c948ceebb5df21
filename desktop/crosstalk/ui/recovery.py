"""Work that a crash left behind, offered at the next start."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.errors import CrosstalkError
from crosstalk.storage.journal import Lost, discard, lost_work, recover
from crosstalk.tongue import tr
from crosstalk.ui import messages
from crosstalk.ui.style import SPACE

if TYPE_CHECKING:
    from crosstalk.ui.windows import Windows


def offer(windows: Windows) -> None:
    """Ask about lost work, if there is any, and open what is wanted."""
    lost = lost_work()
    if not lost:
        return
    parent = windows.active()
    dialog = RecoveryDialog(lost, parent)
    dialog.exec()
    for one in dialog.discarded:
        discard(one.snapshot)
    for one in dialog.wanted:
        try:
            open_lost(windows, one)
        except CrosstalkError as error:
            messages.tell(parent, error, tr("Unsaved work could not be opened"))


def open_lost(windows: Windows, lost: Lost) -> None:
    """Open lost work as unsaved changes of the file it belongs to; raises CrosstalkError."""
    diagram = recover(lost)
    path = Path(lost.note.path) if lost.note.path else None
    if path is not None and any(w.document.path == path for w in windows.all):
        # The file itself is open already: the lost state of it comes beside it, without a file.
        path = None
    name = tr("{title_of} (recovered)", title_of=title_of(lost)) if path is None else path.stem
    window = windows.show_diagram(diagram, None, name, near=windows.active())
    if path is not None and path.exists():
        window.document.adopt_path(path)
    window.document.history.mark_unsaved()
    window.document.tell()
    window.autosave.take_over(lost.snapshot)


def title_of(lost: Lost) -> str:
    """Return what to call lost work."""
    return Path(lost.note.path).stem if lost.note.path else lost.note.title or tr("Untitled")


class RecoveryDialog(QDialog):
    """Lists lost work with its time; what is ticked is opened."""

    def __init__(self, lost: list[Lost], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unsaved work"))
        self.wanted: list[Lost] = []
        self.discarded: list[Lost] = []
        self._lost = lost
        self.list = QListWidget(self)
        self.list.setObjectName("lost")
        for one in lost:
            self.list.addItem(_entry(one))
        words = QLabel(
            tr(
                "Crosstalk Studio ended before this work was saved. Open what you want to keep; it is not written "
                "to any file before you save it."
            ),
            self,
        )
        words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(words)
        layout.addWidget(self.list)
        layout.addWidget(self._make_buttons())
        self.resize(480, 240)

    def _make_buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox(self)
        self.open_button: QPushButton = box.addButton(tr("Open"), roles.AcceptRole)
        self.discard_button: QPushButton = box.addButton(tr("Discard all"), roles.DestructiveRole)
        later = box.addButton(tr("Decide later"), roles.RejectRole)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._open)
        self.discard_button.clicked.connect(self._discard)
        later.clicked.connect(self.reject)
        return box

    def _open(self) -> None:
        for row, one in enumerate(self._lost):
            if self.list.item(row).checkState() == Qt.CheckState.Checked:
                self.wanted.append(one)
        self.accept()

    def _discard(self) -> None:
        self.discarded = list(self._lost)
        self.accept()


def _entry(lost: Lost) -> QListWidgetItem:
    when = datetime.fromtimestamp(lost.note.time).strftime("%d %b %Y, %H:%M")
    where = lost.note.path or tr("never saved")
    item = QListWidgetItem(f"{title_of(lost)}    {when}")
    item.setToolTip(where)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked)
    return item
