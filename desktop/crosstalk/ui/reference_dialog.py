"""The dialog for a publication: its key and what identifies it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crosstalk.model import Reference

_DOI_HEAD = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+$")


def clean_doi(text: str) -> str:
    """Return a DOI without the address or word before it."""
    return _DOI_HEAD.sub("", text.strip())


def problem(key: str, doi: str, pmid: str, taken: Mapping[str, object], own: str = "") -> str:
    """Return in one sentence what is wrong with the entries of a reference, "" for nothing."""
    if not key:
        return "Give it a key, such as SONG25."
    if any(sign.isspace() for sign in key):
        return "A key has no spaces in it."
    if key != own and key in taken:
        return f"The key “{key}” is taken by another reference."
    if doi and not _DOI.match(clean_doi(doi)):
        return "A DOI begins with 10., such as 10.1038/s41586-024-07762-w."
    if pmid and not pmid.isdigit():
        return "A PMID is a number."
    return ""


class ReferenceDialog(QDialog):
    """Asks for a publication; `made` tells it when the person accepts."""

    made = Signal(object)

    def __init__(
        self, taken: Mapping[str, object], reference: Reference | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._taken, self._own = taken, reference.id if reference else ""
        self.setWindowTitle("Reference" if reference else "New reference")
        start = reference or Reference(id="")
        self.key = QLineEdit(start.id)
        self.key.setPlaceholderText("SONG25")
        self.citation = QPlainTextEdit(start.citation)
        self.citation.setPlaceholderText("Song C, Liu X, Yang X et al. Title. Journal 2025;1:1–9.")
        self.citation.setTabChangesFocus(True)
        self.citation.setFixedHeight(78)
        self.doi = QLineEdit(start.doi)
        self.doi.setPlaceholderText("10.…")
        self.pmid = QLineEdit(start.pmid)
        form = QFormLayout()
        for label, field in (
            ("Key", self.key),
            ("Citation", self.citation),
            ("DOI", self.doi),
            ("PMID", self.pmid),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setStyleSheet("color: #c8452d")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.warning)
        layout.addWidget(buttons)
        self.resize(420, self.sizeHint().height())

    def accept(self) -> None:
        """Close with a reference, or say what is missing."""
        key, doi, pmid = self.key.text().strip(), self.doi.text().strip(), self.pmid.text().strip()
        wrong = problem(key, doi, pmid, self._taken, self._own)
        self.warning.setText(wrong)
        if not wrong:
            citation = " ".join(self.citation.toPlainText().split())
            self.made.emit(Reference(id=key, citation=citation, doi=clean_doi(doi), pmid=pmid))
            super().accept()
