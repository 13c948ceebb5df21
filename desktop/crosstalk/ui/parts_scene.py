"""Title and words of a scene of the person's own."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from crosstalk.editor.scenes import SceneEntry
from crosstalk.storage import library
from crosstalk.tongue import tr
from crosstalk.ui.parts_places import PlaceBox
from crosstalk.ui.style import px


class SceneDialog(QDialog):
    """Asks what a scene is called. After it was accepted, `facts` are title, description, keywords."""

    def __init__(self, title: str, *, entry: SceneEntry | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scene-dialog")
        self.setWindowTitle(title)
        self.title = self._line("title", tr("Title"), tr("such as “Perineural niche”"))
        self.description = self._line("description", tr("Description"), tr("what it shows, in a sentence"))
        self.keywords = self._line("keywords", tr("Keywords"), tr("separated by commas"))
        self.places = PlaceBox(library.DEFAULT, self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("Description"), self.description)
        form.addRow(tr("Keywords"), self.keywords)
        form.addRow(tr("Keep in"), self.places)
        form.setRowVisible(3, entry is None)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.button(kinds.Ok).setText(tr("Keep"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.title.textChanged.connect(lambda _: self._look())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        if entry is not None:
            self.title.setText(entry.title)
            self.description.setText(entry.description)
            self.keywords.setText(", ".join(entry.keywords))
        self._look()
        self.resize(px(460), self.sizeHint().height())

    @property
    def facts(self) -> tuple[str, str, tuple[str, ...]]:
        """What was entered."""
        words = tuple(word.strip() for word in self.keywords.text().split(",") if word.strip())
        return self.title.text().strip(), self.description.text().strip(), words

    @property
    def place(self) -> str:
        """The library it goes to."""
        return self.places.place

    def _look(self) -> None:
        kinds = QDialogButtonBox.StandardButton
        self.buttons.button(kinds.Ok).setEnabled(bool(self.title.text().strip()))

    def _line(self, name: str, label: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(f"scene-{name}")
        field.setAccessibleName(label)
        field.setPlaceholderText(hint)
        field.setMaxLength(400)
        return field
