"""The dialog that brings in publications: a file or pasted text, what is found in it, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from crosstalk.errors import CrosstalkError
from crosstalk.exporters.references.text import line
from crosstalk.importers.references import FORMATS, Found, read_references
from crosstalk.importers.references.read import MAX_BYTES
from crosstalk.model import Reference
from crosstalk.model.identifiers import Twins
from crosstalk.storage.files import read_bytes
from crosstalk.tongue import later, tr
from crosstalk.ui import recent, style
from crosstalk.ui.style import enlarge

ENDINGS = tuple(ending for _, endings in FORMATS.values() for ending in endings)
FILTER = later("References ({endings});;All files (*)", endings=" ".join("*" + e for e in ENDINGS))
_PAUSE = 250
"""Milliseconds without a key after which pasted text is read."""
_LARGE = 200_000
"""Bytes from which on reading goes on beside the window."""
_SHOWN = 200
"""References and problems that are listed; the others are counted."""


class Reckoning(NamedTuple):
    """What an import would do."""

    new: int
    merged: int

    def words(self) -> str:
        """Return it as a sentence."""
        parts = [tr("{new} new", new=self.new)] if self.new or not self.merged else []
        parts += [tr("{merged} merged with what was there", merged=self.merged)] if self.merged else []
        return ", ".join(parts)


def reckon(found: Iterable[Reference], there: Mapping[str, Reference]) -> Reckoning:
    """Count how many references are new, and how many are publications that are there or came before."""
    twins = Twins(there.values())
    new = merged = 0
    for number, reference in enumerate(found):
        if twins.find(reference) is not None:
            merged += 1
            continue
        new += 1
        twins.put(Reference(id=f"\n{number}", doi=reference.doi, pmid=reference.pmid,
                            title=reference.title, year=reference.year))  # fmt: skip
    return Reckoning(new, merged)


class _Reader(QRunnable):
    """Reads beside the window; touches nothing but its own data."""

    class Told(QObject):
        done = Signal(int, object, str)

    def __init__(self, number: int, sources: list[tuple[str, bytes]]) -> None:
        super().__init__()
        self.told = _Reader.Told()
        self._number, self._sources = number, sources

    def run(self) -> None:
        """Read."""
        found, wrong = read_all(self._sources)
        self.told.done.emit(self._number, found, wrong)


def read_all(sources: Iterable[tuple[str, bytes]]) -> tuple[Found, str]:
    """Return what stands in some texts, each with its name, and a sentence on what is no list of references."""
    references: list[Reference] = []
    problems: list[str] = []
    wrong: list[str] = []
    for name, data in sources:
        try:
            found = read_references(data, name)
        except CrosstalkError as error:
            wrong.append(str(error))
        else:
            references += found.references
            problems += found.problems
    return Found(tuple(references), tuple(problems)), " ".join(wrong)


class ReferenceImport(QDialog):
    """Shows what was found before it is taken; `taken` tells the references when the person accepts."""

    taken = Signal(object)

    def __init__(self, there: Mapping[str, Reference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._there, self._number = dict(there), 0
        self.found = Found(())
        self.setObjectName("import-references")
        self.setWindowTitle(tr("Import references"))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(tr("Text with references"))
        self.text.setPlaceholderText(tr("Paste BibTeX, RIS or CSL-JSON here, or choose a file."))
        self.text.setTabChangesFocus(True)
        self.choose_button = QPushButton(tr("Choose file…"), self)
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(lambda: self.choose())
        self.sum = QLabel(self)
        self.sum.setWordWrap(True)
        self.list = QTextBrowser(self)
        self.list.setAccessibleName(tr("What was found"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.ok = self.buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._read_text)
        self.text.textChanged.connect(self._timer.start)
        self._lay_out()
        self._show()

    def choose(self) -> None:
        """Ask for files and read them."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("References"), str(recent.last_folder()), tr(FILTER))
        if names:
            self.read_files([Path(name) for name in names])

    def read_files(self, paths: Iterable[Path]) -> None:
        """Read files; what cannot be read is told here."""
        sources, wrong = [], []
        for path in paths:
            try:
                sources.append((path.name, read_bytes(path, MAX_BYTES)))
            except CrosstalkError as error:
                wrong.append(str(error))
        self._begin(sources, " ".join(wrong))

    def accept(self) -> None:
        """Take what was found."""
        if self._timer.isActive():
            self._read_text()
        if self.found.references:
            self.taken.emit(self.found.references)
            super().accept()

    # -- reading -----------------------------------------------------------------------------------------------

    def _read_text(self) -> None:
        self._timer.stop()
        text = self.text.toPlainText()
        self._begin([(tr("The text"), text.encode())] if text.strip() else [], "")

    def _begin(self, sources: list[tuple[str, bytes]], wrong: str) -> None:
        self._number += 1
        if sum(len(data) for _, data in sources) < _LARGE:
            found, more = read_all(sources)
            self._take(self._number, found, f"{wrong} {more}".strip())
            return
        self.ok.setEnabled(False)
        self.sum.setText(tr("Reading…"))
        reader = _Reader(self._number, sources)
        reader.told.done.connect(self._take)
        self._reader = reader.told
        QThreadPool.globalInstance().start(reader)

    def _take(self, number: int, found: Found, wrong: str) -> None:
        if number == self._number:
            self.found = found
            self._show(wrong)

    # -- showing -----------------------------------------------------------------------------------------------

    def _show(self, wrong: str = "") -> None:
        references, problems = self.found
        self.ok.setEnabled(bool(references))
        count = len(references)
        self.ok.setText(tr("Import {count}", count=count) if count else tr("Import"))
        if references:
            reckoned = reckon(references, self._there).words()
            words = (
                tr("<b>1 reference</b>: {reckoned}.", reckoned=reckoned)
                if count == 1
                else tr("<b>{count} references</b>: {reckoned}.", count=count, reckoned=reckoned)
            )
        else:
            words = "" if problems or wrong else tr("Nothing read yet.")
        trouble = tr(" {count} not read whole.", count=len(problems)) if problems else ""
        self.sum.setText(f"{words}{trouble} {escape(wrong)}".strip())
        red = f"<p style='color: {style.BAD}; margin: 2px 0'>"
        rows = [f"{red}{escape(p)}</p>" for p in problems[:_SHOWN]]
        rows += [
            f"<p style='margin: 2px 0'><b>{escape(r.id)}</b> {escape(line(r))}</p>"
            for r in references[:_SHOWN]
        ]
        if count > _SHOWN:
            rows.append(tr("<p>… and {count} more</p>", count=count - _SHOWN))
        self.list.setHtml("".join(rows))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.text, 2)
        line_ = QHBoxLayout()
        line_.addWidget(self.choose_button)
        line_.addWidget(self.sum, 1)
        column.addLayout(line_)
        column.addWidget(self.list, 3)
        column.addWidget(self.buttons)
        enlarge(self, 640, 560)
