"""Work that a crash left behind, offered at the next start: a picture, when, how much; open, keep or discard each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog import Catalog, load_catalog
from crosstalk.errors import CrosstalkError
from crosstalk.storage import journal
from crosstalk.storage.journal import Lost, discard, lost_work, recover, set_aside
from crosstalk.storage.locks import Lock
from crosstalk.tongue import tr
from crosstalk.ui import ages, messages
from crosstalk.ui.document import same_file
from crosstalk.ui.icons import icon
from crosstalk.ui.pictures import Pictures
from crosstalk.ui.style import SPACE, px

if TYPE_CHECKING:
    from crosstalk.ui.windows import Windows

THUMB = (128, 96)
"""Largest size of a picture, in logical pixels."""
MOST = 30
"""So many are offered at a time; the others at the next start."""

Choice = Literal["open", "keep", "discard"]
_KEEP: Choice = "keep"


def offer(windows: Windows) -> None:
    """Ask about lost work, if there is any, and do what is wanted with each.

    Another process that starts at the same time is not offered the same: each is claimed before it is shown.
    """
    held = {one: lock for one in lost_work()[:MOST] if (lock := journal.claim(one)) is not None}
    if not held:
        return
    dialog = RecoveryDialog(list(held), windows.active(), catalog=windows.catalog)
    dialog.exec()
    for one, lock in held.items():
        _do(windows, one, lock, dialog)


def _do(windows: Windows, lost: Lost, lock: Lock, dialog: RecoveryDialog) -> None:
    choice = dialog.choices.get(lost, _KEEP)
    if lost in dialog.broken:
        lock.release(remove=not lost.snapshot.exists())
    elif choice == "discard":
        discard(lost.snapshot)
        lock.release(remove=True)
    elif choice == "open":
        try:
            open_lost(windows, lost, lock)
        except CrosstalkError as error:
            lock.release()
            messages.tell(windows.active(), error, tr("Unsaved work could not be opened"))
    else:
        lock.release()


def open_lost(windows: Windows, lost: Lost, lock: Lock | None = None) -> None:
    """Open lost work as unsaved changes of the file it belongs to; raises CrosstalkError."""
    diagram = recover(lost)
    path = Path(lost.note.path) if lost.note.path else None
    if path is not None and any(same_file(w.document.path, path) for w in windows.all):
        # The file itself is open already: the lost state of it comes beside it, without a file.
        path = None
    name = tr("{title_of} (recovered)", title_of=title_of(lost)) if path is None else path.stem
    window = windows.show_diagram(diagram, None, name, near=windows.active())
    if path is not None and path.exists():
        window.document.adopt_path(path)
    window.document.history.mark_unsaved()
    window.document.tell()
    window.autosave.take_over(lost.snapshot, lock)


def title_of(lost: Lost) -> str:
    """Return what to call lost work: its file's name, else its title."""
    return Path(lost.note.path).stem if lost.note.path else lost.note.title or tr("Untitled")


class RecoveryDialog(QDialog):
    """One card for each piece of lost work; `choices` says what is wanted once the dialog is accepted."""

    def __init__(
        self, lost: Sequence[Lost], parent: QWidget | None = None, *, catalog: Catalog | None = None
    ) -> None:
        super().__init__(parent)
        self.choices: dict[Lost, Choice] = {}
        self.broken: dict[Lost, Path] = {}
        """What cannot be read, and where it is kept."""
        self.setObjectName("recovery")
        self.setWindowTitle(tr("Unsaved work"))
        self.pictures = Pictures(catalog or load_catalog(), THUMB, self)
        self.pictures.ratio = self.devicePixelRatioF()
        self.cards = [LostCard(one, self) for one in lost]
        self.area = self._list_of_cards()
        words = QLabel(
            tr(
                "Crosstalk Studio ended before this work was saved. What you open is not written to any file before "
                "you save it."
            ),
            self,
        )
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(words)
        column.addWidget(self.area, 1)
        column.addWidget(self._buttons())
        self.resize(px(640), min(560, 190 + 120 * len(self.cards)))
        self.pictures.ready.connect(lambda key: self._know_more(key))
        self.area.verticalScrollBar().valueChanged.connect(lambda _: self._ask())
        self.finished.connect(lambda _: self.pictures.close())

    @property
    def wanted(self) -> list[Lost]:
        """What is to be opened."""
        return [card.lost for card in self.cards if card.choice == "open"]

    def accept(self) -> None:
        """Do with each what is chosen."""
        self.choices = {card.lost: card.choice for card in self.cards}
        super().accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read what is seen."""
        super().showEvent(event)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read what comes into view."""
        super().resizeEvent(event)
        self._ask()

    def _list_of_cards(self) -> QScrollArea:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("lost")
        area.setAccessibleName(tr("Unsaved work"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        return area

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox(self)
        self.go_button: QPushButton = box.addButton(tr("Continue"), roles.AcceptRole)
        self.later_button: QPushButton = box.addButton(tr("Decide later"), roles.RejectRole)
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self.accept)
        self.later_button.clicked.connect(self.reject)
        return box

    def _ask(self) -> None:
        """Read what is in view, and only that."""
        port = self.area.viewport()
        for card in self.cards:
            if card.isVisible() and not card.visibleRegion().isEmpty() and port.isVisible():
                self._tell(card)

    def _know_more(self, key: str) -> None:
        for card in self.cards:
            if str(card.lost.snapshot) == key:
                self._tell(card)

    def _tell(self, card: LostCard) -> None:
        if card.lost in self.broken:
            return
        known = self.pictures.of(card.lost.snapshot)
        if known.error:
            self._set_aside(card)
        elif known.diagram is not None:
            card.show_facts(len(known.diagram.records), known.pixmap)

    def _set_aside(self, card: LostCard) -> None:
        try:
            self.broken[card.lost] = set_aside(card.lost)
            card.show_broken(self.broken[card.lost].parent)
        except CrosstalkError:
            self.broken[card.lost] = card.lost.snapshot
            card.show_broken(card.lost.snapshot.parent)


class LostCard(QFrame):
    """One piece of lost work: picture, words, and what is to become of it."""

    def __init__(self, lost: Lost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lost = lost
        self.setObjectName("card")
        self.picture = QLabel(self)
        self.picture.setFixedSize(QSize(*THUMB))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("Picture of the figure"))
        self.title = QLabel(title_of(lost), self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.facts = QLabel(ages.ago(lost.note.time), self)
        self.where = QLabel(self)
        self.where.setText(
            self.where.fontMetrics().elidedText(
                str(Path(lost.note.path).parent) if lost.note.path else tr("never saved"),
                Qt.TextElideMode.ElideMiddle,
                420,
            )
        )
        self.where.setToolTip(lost.note.path)
        self.where.setEnabled(False)
        self.facts.setWordWrap(True)
        self._choices()
        self._lay_out()

    @property
    def choice(self) -> Choice:
        """What is to become of it."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), _KEEP)

    def choose(self, choice: Choice) -> None:
        """Choose what is to become of it."""
        self.buttons[choice].setChecked(True)

    def show_facts(self, count: int, pixmap: QPixmap | None) -> None:
        """Show how many objects there are, and the picture."""
        self.facts.setText(f"{ages.ago(self.lost.note.time)}  ·  {ages.objects(count)}")
        if pixmap is not None:
            self.picture.setPixmap(_framed(pixmap, self))

    def show_broken(self, folder: Path) -> None:
        """Say that it cannot be read, and where it is kept."""
        self.facts.setText(
            tr(
                "{time}. It cannot be read; it is kept aside in {folder}.",
                time=ages.ago(self.lost.note.time),
                folder=folder,
            )
        )
        sign = icon("mdi6.file-alert-outline").pixmap(QSize(40, 40))
        self.picture.setPixmap(sign)
        for button in self.buttons.values():
            button.setVisible(False)
        self.choose("keep")

    def _choices(self) -> None:
        group = QButtonGroup(self)
        group.setExclusive(True)
        words: dict[Choice, tuple[str, str]] = {
            "open": (tr("Open"), tr("Open it as unsaved changes")),
            "keep": (tr("Keep for later"), tr("Leave it where it is and ask again at the next start")),
            "discard": (tr("Discard"), tr("Delete it for good")),
        }
        self.buttons: dict[Choice, QRadioButton] = {}
        for name, (label, tip) in words.items():
            button = QRadioButton(self)
            button.setText(label)
            button.setToolTip(tip)
            button.setAccessibleName(tr("{choice}: {name}", choice=label, name=title_of(self.lost)))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            group.addButton(button)
            self.buttons[name] = button
        self.buttons["open"].setChecked(True)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(2 * SPACE)
        for button in self.buttons.values():
            choices.addWidget(button)
        choices.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.facts, self.where):
            words.addWidget(label)
        words.addStretch(1)
        words.addLayout(choices)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        line.setSpacing(2 * SPACE)
        line.addWidget(self.picture)
        line.addLayout(words, 1)


def _framed(pixmap: QPixmap, widget: QWidget) -> QPixmap:
    """Return a picture with a line around it: a white page on a white card has no edge."""
    made = QPixmap(pixmap)
    size = made.deviceIndependentSize()
    painter = QPainter(made)
    painter.setPen(widget.palette().mid().color())
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1.0, size.height() - 1.0))
    painter.end()
    return made
