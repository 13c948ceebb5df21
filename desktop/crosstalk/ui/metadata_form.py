"""The form for what is said of the figure as a whole."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from crosstalk.commands import document
from crosstalk.model import Metadata
from crosstalk.model.identifiers import clean_doi
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.fields import ChoiceField, TextField
from crosstalk.ui.inspector.notes_field import NotesField
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.subject import Subject

LICENSES = ("", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "All rights reserved")


class MetadataSection(Section):
    """Title, description, authors, licence, DOI, keywords."""

    title = later("Figure")

    def build(self) -> None:
        """Make the rows."""
        licences = [(name, tr(name) if name else tr("not stated")) for name in LICENSES]
        self.fields: dict[str, Any] = {
            "title": TextField(tr("untitled")),
            "description": NotesField(tr("what the figure shows, for those who do not see it"), 4),
            "authors": NotesField(tr("one per line"), 3),
            "license": ChoiceField(licences, free=True, hint=tr("not stated")),
            "doi": TextField("10.…"),
            "keywords": TextField(tr("with commas between")),
        }
        tips = {
            "title": tr("Title of the figure"),
            "description": tr("Alternative text of the whole figure"),
            "authors": tr("Who made the figure, one person per line"),
            "license": tr("Under which terms the figure may be used"),
            "doi": tr("DOI of the article or data set that the figure belongs to"),
            "keywords": tr("Words under which the figure may be found"),
        }
        labels = {
            "title": tr("Title"),
            "description": tr("Description"),
            "authors": tr("Authors"),
            "license": tr("Licence"),
            "doi": "DOI",
            "keywords": tr("Keywords"),
        }
        for name, field in self.fields.items():
            self.add(labels[name], field, tips[name])
            field.edited.connect(lambda value, on, name=name: self._set(name, value, on))

    def show_metadata(self, metadata: Metadata) -> None:
        """Show these values."""
        for name, field in self.fields.items():
            field.show_value(_shown(name, getattr(metadata, name)))

    def _set(self, name: str, value: str, going_on: bool) -> None:
        steps = {
            "title": later("Change title"),
            "description": later("Change description"),
            "authors": later("Change authors"),
            "license": later("Change licence"),
            "doi": later("Change DOI"),
            "keywords": later("Change keywords"),
        }
        self.subject.run_on(going_on, steps[name], document.set_metadata, **{name: _meant(name, value)})


class MetadataForm(QWidget):
    """The section in the document panel, with a word on where it goes."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = MetadataSection(subject, self)
        note = QLabel(tr("This travels with every file that is exported."))
        note.setWordWrap(True)
        note.setStyleSheet("color: palette(placeholder-text)")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        box = self.section.layout()
        if box is not None:
            box.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)
        layout.addWidget(note)

    @property
    def fields(self) -> dict[str, Any]:
        """The fields by the names they have in the metadata."""
        return self.section.fields

    def show_metadata(self, metadata: Metadata) -> None:
        """Show these values."""
        self.section.show_metadata(metadata)


def _shown(name: str, value: Any) -> str:
    if name == "authors":
        return "\n".join(value)
    return ", ".join(value) if name == "keywords" else str(value)


def _meant(name: str, text: str) -> Any:
    if name == "authors":
        return tuple(part.strip() for part in text.splitlines() if part.strip())
    if name == "keywords":
        return tuple(part.strip() for part in text.split(",") if part.strip())
    return clean_doi(text) if name == "doi" else text
