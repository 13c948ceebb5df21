"""The pages of the panel of words that are text: caption, alternative texts, bibliography."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crosstalk.commands import document
from crosstalk.errors import CrosstalkError
from crosstalk.exporters.references import FORMATS, cited, write_references
from crosstalk.storage.files import write_bytes
from crosstalk.telling import Told, caption, long_text, short_text
from crosstalk.telling.alternative import SHORT
from crosstalk.tongue import again, later, tr
from crosstalk.ui import messages, recent, style

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class TextPage(QWidget):
    """A page with words to read and to take: they are written by the figure, not typed."""

    changed = Signal()
    """What is to be written was chosen differently."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 0, 0)
        self.column.setSpacing(6)
        self.build()

    def build(self) -> None:
        """Make the widgets."""

    def show_told(self, told: Told) -> None:
        """Write the words anew."""

    # -- parts -------------------------------------------------------------------------------------------------

    def area(self, name: str, stretch: int = 1, lines: int = 0) -> QPlainTextEdit:
        """Add a place for words."""
        made = QPlainTextEdit(self)
        made.setReadOnly(True)
        made.setAccessibleName(name)
        if lines:
            made.setFixedHeight((lines + 1) * self.fontMetrics().lineSpacing())
        self.column.addWidget(made, 0 if lines else stretch)
        return made

    def buttons(self, *made: tuple[str, str, object]) -> list[QPushButton]:
        """Add a line of buttons: words, tip, what they do."""
        line = QHBoxLayout()
        line.setSpacing(6)
        found = []
        for words, tip, run in made:
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setStyleSheet("padding: 4px 8px")
            button.clicked.connect(lambda _=False, run=run: run())
            line.addWidget(button, 1)
            found.append(button)
        self.column.addLayout(line)
        return found

    def heading(self, words: str) -> QLabel:
        """Add a heading."""
        label = QLabel(words, self)
        self.column.addWidget(label)
        return label

    # -- doing -------------------------------------------------------------------------------------------------

    def copy(self, text: str, what: str) -> None:
        """Put words on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.session.message.emit(tr("{what} is on the clipboard.", what=what))

    def describe(self, text: str) -> None:
        """Make words the description of the figure, which every export carries."""
        self.session.run(later("Use as description"), document.set_metadata, description=text)

    def keep(self, text: str, name: str, filters: Sequence[str] = (later("Text (*.txt)"),)) -> None:
        """Ask for a file and write words into it."""
        start = recent.last_folder() / name
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save words"), str(start), ";;".join(map(again, filters))
        )
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(start.suffix)
        try:
            write_bytes(path, (text.rstrip("\n") + "\n").encode())
        except CrosstalkError as error:
            messages.tell(self, error, tr("“{name}” was not written", name=path.name))
            return
        recent.remember_folder(path)
        self.session.message.emit(tr("Wrote {name}.", name=path.name))


class CaptionPage(TextPage):
    """A draft of the caption, in the detail and with what is wanted."""

    def build(self) -> None:
        """Make the widgets."""
        self.detail = QComboBox(self)
        self.detail.setAccessibleName(tr("Detail of the caption"))
        self.detail.addItem(tr("What each arrow says"), "statements")
        self.detail.addItem(tr("The panels only"), "panels")
        self.detail.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.column.addWidget(self.detail)
        self.references = self._tick(
            tr("Numbered references"), tr("Numbers in square brackets, as in the list of sources")
        )
        self.explained = self._tick(tr("Abbreviations"), tr("End with what the abbreviations stand for"))
        self.text = self.area(tr("Caption"))
        self.buttons(
            (tr("Copy"), tr("Copy the caption"), lambda: self.copy(self.words, tr("The caption"))),
            (tr("Save…"), tr("Save the caption to a file"), lambda: self.keep(self.words, "caption.txt")),
        )

    @property
    def words(self) -> str:
        """The caption as it is shown."""
        return self.text.toPlainText()

    def show_told(self, told: Told) -> None:
        """Write the caption anew."""
        detail = self.detail.currentData()
        self.references.setEnabled(detail == "statements")
        words = caption(
            told,
            detail=detail,
            references=self.references.isChecked(),
            explained=self.explained.isChecked(),
        )
        _put(self.text, words)

    def _tick(self, words: str, tip: str) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setChecked(True)
        box.setToolTip(tip)
        box.toggled.connect(lambda _: self.changed.emit())
        self.column.addWidget(box)
        return box


class AlternativePage(TextPage):
    """The alternative text, short and long, and whether it is the one that the figure carries."""

    def build(self) -> None:
        """Make the widgets."""
        self.count = self.heading(f"<b>{tr('Short text')}</b>")
        self.short = self.area(tr("Short alternative text"), lines=4)
        self.buttons(
            (tr("Copy"), tr("Copy the short text"), lambda: self.copy(self.short.toPlainText(), tr("The short text"))),
            (tr("Use as description"), tr("Make the short text the figure's description"),
             lambda: self.describe(self.short.toPlainText())),
        )  # fmt: skip
        self.heading(f"<b>{tr('Long text')}</b>")
        self.long = self.area(tr("Long alternative text"))
        self.buttons(
            (
                tr("Copy"),
                tr("Copy the long text"),
                lambda: self.copy(self.long.toPlainText(), tr("The long text")),
            ),
            (
                tr("Save…"),
                tr("Save both texts to a file"),
                lambda: self.keep(self.both, "alternative-text.txt"),
            ),
        )
        self.use = self.buttons(
            (tr("Use as description"), tr("Make the long text the figure's description, which every export carries"),
             lambda: self.describe(self.long.toPlainText())),
        )[0]  # fmt: skip
        self.state = self.heading("")
        self.state.setWordWrap(True)
        self.state.setStyleSheet(f"color: {style.TEXT_FAINT}")

    @property
    def both(self) -> str:
        """Both texts as they are saved."""
        return f"{self.short.toPlainText()}\n\n{self.long.toPlainText()}"

    def show_told(self, told: Told) -> None:
        """Write both texts anew."""
        short, long = short_text(told), long_text(told)
        _put(self.short, short)
        _put(self.long, long)
        self.count.setText(
            tr("<b>Short text</b> · {count} of {SHORT} characters", count=len(short), SHORT=SHORT)
        )
        written = told.diagram.metadata.description.strip()
        if not written:
            words = tr("The figure has no description of its own: exports carry the long text.")
        elif written in (long.strip(), short.strip()):
            words = tr("This is the figure's description.")
        else:
            words = tr("The figure has a description of its own, which exports carry.")
        self.state.setText(words)
        self.use.setEnabled(bool(told.statements) and written != long.strip())


class BibliographyPage(TextPage):
    """The references in the order of their numbers, in one of the formats."""

    def build(self) -> None:
        """Make the widgets."""
        self.form = QComboBox(self)
        self.form.setAccessibleName(tr("Format of the references"))
        for form in ("text", *(f for f in FORMATS if f != "text")):
            self.form.addItem(tr(FORMATS[form][0]), form)
        self.form.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.column.addWidget(self.form)
        self.uncited = QCheckBox(tr("Also those that nothing cites"), self)
        self.uncited.toggled.connect(lambda _: self.changed.emit())
        self.column.addWidget(self.uncited)
        self.text = self.area(tr("References"))
        self.text.setPlaceholderText(tr("Nothing in the figure cites a reference yet."))
        self.buttons(
            (
                tr("Copy"),
                tr("Copy the references"),
                lambda: self.copy(self.text.toPlainText(), tr("The list of references")),
            ),
            (tr("Save…"), tr("Save the references to a file"), self._save),
        )

    def show_told(self, told: Told) -> None:
        """Write the list anew."""
        chosen = cited(told, uncited=self.uncited.isChecked())
        _put(self.text, write_references(chosen, str(self.form.currentData())) if chosen else "")

    def _save(self) -> None:
        label, ending, _ = FORMATS[str(self.form.currentData())]
        self.keep(self.text.toPlainText(), f"references{ending}", (f"{label} (*{ending})",))


def _put(area: QPlainTextEdit, words: str) -> None:
    """Show words, and leave what is read where it is."""
    if words == area.toPlainText():
        return
    place = area.verticalScrollBar().value()
    area.setPlainText(words)
    area.verticalScrollBar().setValue(place)
