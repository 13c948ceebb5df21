"""Saying one sentence, and asking one question."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from crosstalk.tongue import tr

TITLE = "Crosstalk Studio"


class Answer(Enum):
    """What a person may answer before something would be lost."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def tell(parent: QWidget | None, error: object, title: str = "") -> None:
    """Show one sentence and wait until it was read."""
    box = _box(parent, title or tr("That did not work"), str(error), QMessageBox.Icon.Warning)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()


def ask_to_save(parent: QWidget | None, name: str) -> Answer:
    """Ask what to do with unsaved changes."""
    box = _box(
        parent,
        tr("Save the changes to “{name}”?", name=name),
        tr("They are lost if you do not save them."),
        QMessageBox.Icon.Question,
    )
    kinds = QMessageBox.StandardButton
    box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel)
    box.setDefaultButton(kinds.Save)
    box.setEscapeButton(kinds.Cancel)
    answers = {kinds.Save.value: Answer.SAVE, kinds.Discard.value: Answer.DISCARD}
    return answers.get(box.exec(), Answer.CANCEL)


def choose(parent: QWidget | None, title: str, text: str, choices: Sequence[str], *, escape: int = -1) -> int:
    """Show choices as buttons and return the number of the one taken; Esc means `escape` (the last)."""
    box = _box(parent, title, text, QMessageBox.Icon.Question)
    roles = QMessageBox.ButtonRole
    kinds = [roles.AcceptRole, *[roles.ActionRole] * (len(choices) - 2), roles.RejectRole]
    buttons = [box.addButton(words, kind) for words, kind in zip(choices, kinds, strict=True)]
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(buttons[escape])
    box.exec()
    clicked = box.clickedButton()
    return next((n for n, button in enumerate(buttons) if button is clicked), len(choices) + escape)


def _box(parent: QWidget | None, title: str, text: str, icon: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent or QApplication.activeWindow())
    box.setWindowTitle(TITLE)
    box.setIcon(icon)
    box.setText(title)
    box.setInformativeText(text)
    return box
