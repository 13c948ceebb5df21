"""The dialog for a publication: its key, what identifies it, and what a list of references says of it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crosstalk.exporters.references.text import line
from crosstalk.model import Reference, identifiers
from crosstalk.model.identifiers import clean_doi
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.style import px

_LINES = (
    ("title", later("Title"), ""),
    ("journal", later("Journal or book"), ""),
    ("url", later("Web address"), later("where there is no DOI")),
)
_SHORT = (
    ("year", later("Year"), 56),
    ("volume", later("Volume"), 56),
    ("issue", later("Issue"), 56),
    ("pages", later("Pages"), 96),
)


def problem(key: str, doi: str, pmid: str, taken: Mapping[str, object], own: str = "") -> str:
    """Return in one sentence what is wrong with the entries of a reference, "" for nothing."""
    if not key:
        return tr("Give it a key, such as SONG25.")
    if any(sign.isspace() for sign in key):
        return tr("A key has no spaces in it.")
    if key != own and key in taken:
        return tr("The key “{key}” is taken by another reference.", key=key)
    return identifiers.problem(Reference(id=key, doi=clean_doi(doi), pmid=pmid))


class ReferenceDialog(QDialog):
    """Asks for a publication; `made` tells it when the person accepts."""

    made = Signal(object)

    def __init__(
        self, taken: Mapping[str, object], reference: Reference | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._taken, self._own = taken, reference.id if reference else ""
        self._start = reference or Reference(id="")
        self.setObjectName("reference")
        self.setWindowTitle(tr("Reference") if reference else tr("New reference"))
        self._make_fields(self._start)
        self.reads = QLabel()
        self.reads.setWordWrap(True)
        self.reads.setStyleSheet("color: palette(placeholder-text)")
        self.reads.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setStyleSheet(f"color: {style.BAD}")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form())
        layout.addWidget(self.reads)
        layout.addWidget(self.warning)
        layout.addWidget(buttons)
        self._show_reading()
        self.resize(px(520), self.sizeHint().height())

    def reference(self) -> Reference:
        """Return the publication as it is entered."""
        return msgspec.structs.replace(
            self._start,
            id=self.key.text().strip(),
            doi=clean_doi(self.doi.text()),
            pmid=self.pmid.text().strip(),
            citation=" ".join(self.citation.toPlainText().split()),
            authors=tuple(a.strip() for a in self.authors.toPlainText().splitlines() if a.strip()),
            **{name: " ".join(field.text().split()) for name, field in self.lines.items()},
        )

    def accept(self) -> None:
        """Close with a reference, or say what is missing."""
        made = self.reference()
        wrong = problem(made.id, made.doi, made.pmid, self._taken, self._own)
        self.warning.setText(wrong)
        if not wrong:
            self.made.emit(made)
            super().accept()

    # -- fields ------------------------------------------------------------------------------------------------

    def _make_fields(self, start: Reference) -> None:
        self.key = self._line(start.id, "SONG25")
        self.doi = self._line(start.doi, "10.…")
        self.pmid = self._line(start.pmid, tr("a number"))
        self.authors = self._area("\n".join(start.authors), tr("Family, Given: one person per line"), 68)
        self.lines = {name: self._line(getattr(start, name), tr(hint)) for name, _, hint in _LINES}
        self.lines |= {name: self._line(getattr(start, name), "") for name, _, _ in _SHORT}
        self.citation = self._area(start.citation, tr("In words, for what has no title above"), 48)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

        def row(label: str, field: QWidget) -> None:
            form.addRow(label, self._named(field, label))

        row(tr("Key"), self.key)
        row("DOI", self.doi)
        row("PMID", self.pmid)
        row(tr("Authors"), self.authors)
        for name, label, _ in _LINES[:2]:
            row(tr(label), self.lines[name])
        short = QHBoxLayout()
        for name, label, width in _SHORT:
            field = self.lines[name]
            self._named(field, tr(label))
            field.setMinimumWidth(width)
            if name != "year":
                short.addWidget(QLabel(tr(label)))
            short.addWidget(field, width)
        form.addRow(tr("Year"), short)
        row(tr("Web address"), self.lines["url"])
        row(tr("Citation"), self.citation)
        return form

    @staticmethod
    def _named(field: QWidget, label: str) -> QWidget:
        field.setAccessibleName(label)
        return field

    def _line(self, text: str, hint: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setCursorPosition(0)
        field.setPlaceholderText(hint)
        field.textChanged.connect(lambda _: self._show_reading())
        return field

    def _area(self, text: str, hint: str, height: int) -> QPlainTextEdit:
        field = QPlainTextEdit(text)
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        field.setFixedHeight(height)
        field.textChanged.connect(self._show_reading)
        return field

    def _show_reading(self) -> None:
        """Show how the publication will stand in a list, and what is wrong with its identifiers while typing."""
        if not hasattr(self, "reads"):
            return
        made = self.reference()
        bare = not (made.title or made.citation or made.doi or made.authors)
        self.reads.setText("" if bare else tr("Reads: {line}", line=line(made)))
        self.warning.setText(identifiers.problem(made))
