"""The button of the inspector that gives the colours of one thing to all of its type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from crosstalk.commands.recolor import type_of
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.session import EditorSession
from crosstalk.model import Record
from crosstalk.tongue import tr

ACTION = "object.recolor_type"


class RecolorButton(QPushButton):
    """Can be pressed where one thing that has a type is selected."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(tr("Give to all of this type"), parent)
        self.setObjectName("recolor-type")
        self.setAccessibleName(tr("Give these colours to all of this type"))
        self.setToolTip(tr(REGISTRY[ACTION].tip))
        self.clicked.connect(lambda _: REGISTRY[ACTION].run(session))

    def refresh(self, records: Sequence[Record]) -> None:
        """Follow what is selected."""
        self.setEnabled(len(records) == 1 and bool(type_of(records[0])))
