"""Versions and backups of the open diagram: look at them beside what is open, restore, open, name, delete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.storage import backups, versions
from crosstalk.storage.backups import Entry
from crosstalk.tongue import later, tr
from crosstalk.ui import ages, messages
from crosstalk.ui.pictures import Pictures
from crosstalk.ui.style import SPACE, enlarge
from crosstalk.ui.versions_compare import CompareView
from crosstalk.ui.versions_list import THUMB, VersionsList, VersionsModel, title_of

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

SETTLE = 400
"""Milliseconds after the last edit until the states are compared anew."""


class VersionsDialog(QDialog):
    """Stands beside the window; the window goes on working."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.document.session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("versions-dialog")
        self.pictures = Pictures(self._session.catalog, THUMB, self)
        self.pictures.ratio = self.devicePixelRatioF()
        self.model = VersionsModel(self.pictures, lambda: self._session.history.diagram, self)
        self.list = VersionsList(self.model, self)
        self.view = CompareView(self._session.catalog, self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._add_keys()
        self._later = QTimer(self, singleShot=True, interval=SETTLE)
        self._later.timeout.connect(self.compare)
        self._leave = [
            self._session.history_changed.connect(lambda _: self._later.start()),
            window.document.changed.connect(self._later.start),
            window.document.replaced.connect(self.refresh),
        ]
        window.backups.kept.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.compare())
        self.pictures.ready.connect(self._know_more)
        self.finished.connect(lambda _: self._end())
        enlarge(self, 1180, 760)
        self.refresh()

    @classmethod
    def show_for(cls, window: MainWindow) -> VersionsDialog:
        """Show the dialog of a window, or bring it to the front."""
        for shown in window.findChildren(cls):
            shown.refresh()
            shown.raise_()
            shown.activateWindow()
            return shown
        made = cls(window)
        made.show()
        return made

    # -- reading -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look anew for what is kept of the file."""
        path = self._window.document.path
        self.setWindowTitle(tr("Versions of “{name}”", name=self._window.document.name))
        chosen = self.list.chosen
        self.model.show(versions.everything(path) if path is not None else [])
        self.list.choose(chosen)
        self.compare()

    def compare(self) -> None:
        """Show the chosen state beside what is open now."""
        self.model.refresh()
        entry = self.list.chosen
        diagram = self._diagram(entry)
        if entry is not None and diagram is not None:
            title = tr("{name}, {time}", name=title_of(entry), time=ages.ago(entry.time))
            self.view.show_states(diagram, self._session.history.diagram, (title, tr("Now")))
            self.stack.setCurrentWidget(self.view)
        else:
            self.words.setText(self._why_empty(entry))
            self.stack.setCurrentWidget(self.words)
        self._enable(entry, diagram)

    def _diagram(self, entry: Entry | None) -> Diagram | None:
        return None if entry is None else self.pictures.of(entry.file).diagram

    def _why_empty(self, entry: Entry | None) -> str:
        if entry is not None:
            return self.pictures.of(entry.file).error
        if self._window.document.path is None:
            return tr(
                "This diagram has no file yet. Once it is saved, every save keeps what the file held before."
            )
        return tr(
            "Nothing is kept of this file yet. Every save keeps what it held before ({count} times), and “Save "
            "version…” keeps the present state under a name until you delete it.",
            count=backups.MOST,
        )

    def _know_more(self, key: str) -> None:
        entry = self.list.chosen
        if entry is not None and str(entry.file) == key and self.stack.currentWidget() is not self.view:
            self.compare()

    # -- doing -------------------------------------------------------------------------------------------------

    def restore(self) -> None:
        """Make what is open the chosen state, as one undo step."""
        entry, diagram = self.list.chosen, self._diagram(self.list.chosen)
        if entry is None or diagram is None:
            return
        if self._session.become(later("Restore {name}", name=_step_name(entry)), diagram):
            self._window.say(tr("Restored. Undo brings back what was there before."))
        self.compare()

    def open_copy(self) -> None:
        """Open the chosen state in a window of its own, without a file."""
        entry, diagram = self.list.chosen, self._diagram(self.list.chosen)
        if entry is None or diagram is None:
            return
        name = tr("{name} ({version})", name=self._window.document.name, version=_step_name(entry))
        made = self._window.windows.show_diagram(diagram, None, name)
        made.document.history.mark_unsaved()
        made.document.tell()

    def rename(self) -> None:
        """Ask for a name; a backup that gets one stays for good."""
        entry = self.list.chosen
        if entry is None:
            return
        name = ask_name(self, tr("Name the version"), entry.name)
        if name:
            self._try(lambda: self._renamed(entry, name))

    def delete(self) -> None:
        """Delete the chosen state, after a question."""
        entry = self.list.chosen
        if entry is None:
            return
        taken = messages.choose(
            self,
            tr("Delete “{name}”?", name=title_of(entry)),
            tr("This state of the file, kept {time}, cannot be brought back.", time=ages.ago(entry.time)),
            (tr("Delete"), tr("Cancel")),
        )
        if taken == 0:
            self._try(lambda: backups.delete(entry))

    def save_version(self) -> None:
        """Keep the present state under a name."""
        if save_version(self._window, self) is not None:
            self.refresh()
            self.list.choose(None)

    def _renamed(self, entry: Entry, name: str) -> None:
        self.pictures.forget(entry.file)
        made = versions.rename(entry, name)
        self.refresh()
        self.list.choose(made)

    def _try(self, run: Callable[[], object]) -> None:
        try:
            run()
        except CrosstalkError as error:
            messages.tell(self, error)
        self.refresh()

    # -- making ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.restore_button = self._button(tr("Restore"), self.restore)
        self.restore_button.setToolTip(tr("Make the open diagram this state, as one step that can be undone"))
        self.copy_button = self._button(tr("Open as a copy"), self.open_copy)
        self.rename_button = self._button(tr("Rename…"), self.rename)
        self.delete_button = self._button(tr("Delete…"), self.delete)
        self.save_button = self._button(tr("Save version…"), self.save_version)
        self.close_button = self._button(tr("Close"), self.close)
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        for number, button in enumerate((self.rename_button, self.delete_button, self.save_button)):
            grid.addWidget(button, number // 2, number % 2, 1, 2 if number == 2 else 1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.list, 1)
        column.addLayout(grid)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.words)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(2 * SPACE)
        split.addWidget(left)
        split.addWidget(self.stack)
        split.setStretchFactor(1, 1)
        split.setSizes([320, 860])
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addStretch(1)
        for button in (self.copy_button, self.restore_button, self.close_button):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        whole.setSpacing(SPACE)
        whole.addWidget(split, 1)
        whole.addLayout(foot)

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        made = QPushButton(words, self)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: run())
        return made

    def _add_keys(self) -> None:
        for key, run in (("F2", self.rename), ("Delete", self.delete)):
            made = QShortcut(QKeySequence(key), self.list)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)
            made.activated.connect(run)

    def _enable(self, entry: Entry | None, diagram: Diagram | None) -> None:
        same = diagram is not None and diagram == self._session.history.diagram
        self.restore_button.setEnabled(diagram is not None and not same)
        self.copy_button.setEnabled(diagram is not None)
        self.rename_button.setEnabled(entry is not None)
        self.delete_button.setEnabled(entry is not None)

    def _end(self) -> None:
        for leave in self._leave:
            leave()
        self._later.stop()
        self.pictures.close()
        self.view.close_sessions()

    def changeEvent(self, event: QEvent) -> None:
        """Look anew when it comes to the front: another window may have saved."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self.refresh)


def save_version(window: MainWindow, parent: QWidget | None = None) -> Entry | None:
    """Keep the present state of the diagram under a name, asked for; one without a file is saved first."""
    document = window.document
    document.session.settle()
    if document.path is None and not window.files.save():
        return None
    path: Path | None = document.path
    assert path is not None
    name = ask_name(parent or window, tr("Save a version"), "")
    if not name:
        return None
    try:
        made = versions.make(path, document.history.diagram, name)
    except CrosstalkError as error:
        messages.tell(parent or window, error)
        return None
    window.say(tr("Kept as “{name}”", name=made.name))
    return made


def ask_name(parent: QWidget, title: str, name: str) -> str:
    """Ask for the name of a version; "" where there is none."""
    words, agreed = QInputDialog.getText(parent, title, tr("Name, such as “As submitted”:"), text=name)
    return " ".join(words.split()) if agreed else ""


def _step_name(entry: Entry) -> str:
    return entry.name or ages.ago(entry.time)
